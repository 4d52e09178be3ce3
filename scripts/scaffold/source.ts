import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { LineCounter, isNode, parse, parseDocument } from "yaml";
import { root } from "../generate/document.ts";
import { Refused } from "./ask.ts";
import type { Foreign } from "./foreign.ts";
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
  nullsIn(document, text, source);
  if (!hasForeignReference(document)) return { document: resolvable(document, source), origin };
  return { document: resolvable(documentOf(await bundled(origin), source), source), origin };
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
    found = parse(text);
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
  // What is not certain of it, the type leaves open.
  return found as unknown as Foreign;
}

/** Refuses a path, operation, schema or anything else with a name that is null, as an empty line of YAML is. */
function nullsIn(document: Foreign, text: string, source: string): void {
  const found: string[][] = [];
  const maps =
    /^(?:paths|webhooks|properties|schemas|parameters|responses|requestBodies|securitySchemes|headers|content)$/;
  const visit = (value: unknown, path: string[]): void => {
    if (["example", "examples", "default", "enum", "const", "value"].includes(path.at(-1) ?? "")) return;
    if (value === null && (maps.test(path.at(-2) ?? "") || path.at(-3) === "paths")) found.push(path);
    else if (typeof value === "object" && value !== null)
      for (const [name, member] of Object.entries(value)) visit(member, [...path, name]);
  };
  visit(document, []);
  const [first] = found;
  if (!first) return;
  const more = found.length > 1 ? `, and so are ${found.length - 1} more` : "";
  throw new Refused(
    `${source}:${lineOf(text, first)}: \`${first.join(" ")}\` is null${more}: fill it in or remove it.`,
  );
}

function lineOf(text: string, path: readonly string[]): number {
  const lines = new LineCounter();
  const node = parseDocument(text, { lineCounter: lines }).getIn(path, true);
  return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
}

function hasForeignReference(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasForeignReference);
  if (!isMembers(node)) return false;
  const { $ref, ...rest } = node;
  return (typeof $ref === "string" && !$ref.startsWith("#")) || Object.values(rest).some(hasForeignReference);
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

/** The document, if every reference in it leads somewhere. */
function resolvable(document: Foreign, source: string): Foreign {
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isMembers(node)) return;
    const { $ref } = node;
    if (typeof $ref === "string" && targetOf(document, $ref) === undefined)
      throw new Refused(`${source} refers to \`${$ref}\`, which is not there.`);
    for (const [name, member] of Object.entries(node))
      if (name !== "example" && name !== "value" && name !== "mapping") visit(member);
  };
  visit(document);
  return document;
}

/** What a reference within the document leads to, one step far. */
export function targetOf(document: unknown, $ref: string): unknown {
  return $ref
    .split("/")
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, step) => (isMembers(at) || Array.isArray(at) ? Reflect.get(at, step) : undefined), document);
}
