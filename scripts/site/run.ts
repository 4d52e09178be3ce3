import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { serverOf } from "../docs/site/samples.ts";
import { providers, read } from "../generate/document.ts";
import type { Snippet } from "./collect.ts";
import { type Ids, withIds } from "./prepare.ts";
import type { Sandbox } from "./sandbox.ts";

/** A block that is run. */
export interface Run {
  snippet: Snippet;
  /** Its module; undefined where it is for a shell. */
  file: string | undefined;
  /** A merchant of its own, since two blocks may create the same order. */
  tenant: string;
  /** What the ids in it are in the sandbox. */
  ids: Ids;
}

/** What each printed, and how it failed, by its place. */
type Results = Record<string, { output: string; error?: string }>;

/** Runs the modules, whose clients call the sandbox instead of the provider. */
export async function runModules(
  folder: string,
  runs: readonly Run[],
  sandbox: Sandbox,
  database: string | undefined,
): Promise<Results> {
  const names = await providers();
  const files: unknown[] = [];
  for (const { snippet, file, tenant, ids } of runs) {
    if (file === undefined) continue;
    // The compiler saw it with the ids of the page.
    const path = join(folder, ids.size > 0 ? `run-${file}` : file);
    if (ids.size > 0) await writeFile(path, withIds(snippet.code, ids));
    const clients = [...names, "orkestapayPublic"].map((name) => [name, sandbox.clientOptions(name, tenant)]);
    files.push([snippet.place, `file://${path}`, Object.fromEntries(clients)]);
  }
  const plan = { files, providers: names, addresses: await addressesOf(sandbox) };
  await writeFile(join(folder, "plan.json"), JSON.stringify(plan));
  const program = fileURLToPath(new URL("programs/run.mjs", import.meta.url));
  const env = { ...process.env, NO_COLOR: "1", ...(database !== undefined && { DATABASE_URL: database }) };
  const options = { cwd: folder, maxBuffer: 2 ** 26, env };
  // A warning of a dependency is nothing that the block prints: DBOS uses pg in a way that ends with its next version.
  const args = ["--disable-warning=DeprecationWarning", program, join(folder, "plan.json")];
  const { stdout } = await promisify(execFile)(process.execPath, args, options);
  return JSON.parse(stdout) as Results;
}

/** Runs the blocks for a shell, with a `curl` that calls the sandbox instead of the provider. */
export async function runCurls(runs: readonly Run[], sandbox: Sandbox): Promise<Results> {
  const replaced = (await addressesOf(sandbox)).map(
    ([from, to]) => `word="\${word//${from.replaceAll("/", String.raw`\/`)}/${to}}"`,
  );
  const shim = `curl() { local words=() word; for word in "$@"; do ${replaced.join("; ")}; words+=("$word"); done; command curl -sS --fail-with-body "\${words[@]}"; }`;
  const results: Results = {};
  for (const { snippet, file, tenant, ids } of runs) {
    if (file !== undefined) continue;
    const env = { ...process.env, ...(await variables(sandbox, tenant)) };
    const program = `${shim}\n${withIds(snippet.code, ids)}`;
    results[snippet.place] = await promisify(execFile)("bash", ["-c", program], { env, timeout: 20_000 }).then(
      ({ stdout }) => ({ output: pretty(stdout) }),
      (error: { stdout?: string; message: string }) => ({
        output: "",
        error: `${error.message} ${error.stdout ?? ""}`,
      }),
    );
  }
  return results;
}

/** The addresses of providers in the pages, each with that of the sandbox. */
async function addressesOf({ urls }: Sandbox): Promise<[string, string][]> {
  const documents = await Promise.all((await providers()).map(async (name) => [name, await read(name)] as const));
  return documents.flatMap(([name, document]) =>
    [serverOf(document), ...document.servers.map(({ url }) => url)].map((url): [string, string] => [
      url,
      urls[name] ?? "",
    ]),
  );
}

/** The variables that the blocks for a shell name. */
async function variables(sandbox: Sandbox, tenant: string): Promise<Record<string, string>> {
  const keys = await Promise.all(
    (await providers()).map(async (name): Promise<[string, string]> => {
      const authorization = await sandbox.authorization(name, tenant);
      return [`${name.toUpperCase()}_KEY`, authorization.replace("Bearer ", "")];
    }),
  );
  const publicKey = sandbox.publicAuthorization(tenant).replace("Basic ", "");
  return { ...Object.fromEntries(keys), ORKESTAPAY_PUBLIC: publicKey };
}

const pretty = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text.trim();
  }
};
