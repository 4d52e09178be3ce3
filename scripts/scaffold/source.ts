import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parse } from "yaml";
import { root } from "../generate/document.ts";
import { Refused } from "./ask.ts";
import type { Foreign } from "./foreign.ts";
import { hasForeignReference, resolvable } from "./references.ts";
import { checkShape } from "./shape.ts";
import { isMembers } from "./walk.ts";

/**
 * Reads an OpenAPI document: a JSON or YAML file, an https address, or a `.url` file that holds one. What stands in other files is
 * brought in.
 *
 * @throws Refused where there is none, or none of 3.0 or 3.1, in one sentence that says what is there instead
 */
export async function readSource(source: string): Promise<{ document: Foreign; origin: string }> {
  const isAddress = /^https?:\/\//.test(source);
  const file = isAddress ? "" : await fileAt(source);
  const origin = isAddress ? source : source.endsWith(".url") ? addressIn(file) : source;
  const text = origin.startsWith("http") ? await fetched(origin) : file;
  const document = documentOf(text, source);
  if (!hasForeignReference(document)) return { document: resolvable(document, source, text), origin };
  const whole = await bundled(origin);
  return { document: resolvable(documentOf(whole, source), source, whole), origin };
}

async function fileAt(source: string): Promise<string> {
  try {
    if ((await stat(source)).isDirectory())
      throw new Refused(`${source} is a directory: name the OpenAPI document in it.`);
    return await readFile(source, "utf8");
  } catch (cause) {
    throw cause instanceof Refused ? cause : new Refused(`${source} cannot be read.`, { cause });
  }
}

function addressIn(text: string): string {
  // A bare address, or the `URL=` of a Windows shortcut.
  const address = /^(?:URL=)?(https:\/\/\S+)$/m.exec(text)?.[1];
  if (!address) throw new Refused("A .url file holds one https address.");
  return address;
}

async function fetched(address: string): Promise<string> {
  if (!address.startsWith("https://"))
    throw new Refused(`${address} is not https: anybody on the way could change it.`);
  const response = await fetch(address, { signal: AbortSignal.timeout(30_000) }).catch((cause: unknown) => {
    throw new Refused(`${address} cannot be fetched: ${String((cause as Error).cause ?? cause)}`);
  });
  if (!response.ok) throw new Refused(`${address} answered ${response.status}.`);
  if (!response.url.startsWith("https://")) throw new Refused(`${address} leads to an address that is not https.`);
  return response.text();
}

function documentOf(text: string, source: string): Foreign {
  const refuse = (why: string) => new Refused(`${source} ${why}`);
  if (text.trim() === "") throw refuse("is empty.");
  if (/^\uFEFF?\s*<(?:!doctype|html|\?xml)/i.test(text))
    throw refuse("is a page of HTML or XML: give the address of the JSON or YAML document itself.");
  let found: unknown;
  try {
    // Many documents share parts by `<<`, which YAML 1.1 has.
    found = parse(text, { merge: true });
  } catch (cause) {
    throw refuse(`is neither JSON nor YAML: ${(cause as Error).message.split("\n", 1).join()}`);
  }
  if (!isMembers(found)) throw refuse("is not an OpenAPI document: it holds no object.");
  if (found["swagger"] !== undefined)
    throw refuse(
      `is Swagger ${String(found["swagger"])}: convert it to OpenAPI 3 first, for example at https://converter.swagger.io.`,
    );
  if (found["openapi"] === undefined) throw refuse("is not an OpenAPI document: it has no `openapi` with a version.");
  const version = String(found["openapi"]);
  if (!/^3\.[01](?:\.|$)/.test(version)) throw refuse(`is OpenAPI ${version}: only 3.0 and 3.1 can be imported.`);
  if (!isMembers(found["paths"]) || Object.keys(found["paths"]).length === 0) throw refuse("has no `paths`.");
  checkShape(found, source, text);
  // What is not certain of it, the type leaves open.
  return found as unknown as Foreign;
}

/** One document of several, by Redocly, which lint is made with. */
async function bundled(origin: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "payorch-import-"));
  const program = fileURLToPath(new URL("scripts/node_modules/@redocly/cli/bin/cli.js", root));
  const output = join(folder, "openapi.yaml");
  try {
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", NO_COLOR: "1" };
    await promisify(execFile)(process.execPath, [program, "bundle", origin, "--output", output], { env });
    return await readFile(output, "utf8");
  } catch (cause) {
    const { stderr = "" } = cause as { stderr?: string };
    const [line = "a reference leads nowhere"] = /^.*(?:resolve|Can't|ENOENT).*$/im.exec(stderr) ?? [];
    throw new Refused(`${origin} refers to other files that cannot be read: ${line.trim()}`, { cause });
  } finally {
    await rm(folder, { recursive: true });
  }
}
