import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Postgres, postgres } from "../../packages/core/test/support/postgres.ts";
import { idOf } from "../docs/site/blocks.ts";
import { type Document, providers, read, root } from "../generate/document.ts";
import { compile } from "../packages/compile.ts";
import { type Snippet, isCurl, isTest, isTypeScript } from "./collect.ts";
import { readOutputs } from "./outputs.ts";
import { prepare, withExamples } from "./prepare.ts";
import { layOut } from "./project.ts";
import { type Run, runCurls, runModules } from "./run.ts";
import { type Sandbox, startSandbox } from "./sandbox.ts";

/** What became of the snippets. */
export interface Ran {
  /** How many were checked by the compiler, and how many were run. */
  checked: number;
  run: number;
  notRun: Snippet[];
  /** What was wrong, a line each. */
  problems: string[];
  /** What each printed, by its id. */
  outputs: Record<string, string>;
}

/** The TypeScript blocks, each with the name of its module. */
type Modules = ReadonlyMap<Snippet, string>;

/** Checks every TypeScript block against the packed packages, and runs them and the curl blocks against the sandbox. */
export async function runSnippets(snippets: readonly Snippet[]): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), "payorch-site-"));
  const [sandbox, database] = [await startSandbox(), await postgres()];
  try {
    await layOut(folder);
    const modules: Modules = new Map(
      snippets.filter(isTypeScript).map((snippet, index) => [snippet, snippet.title ?? `${index}.ts`]),
    );
    const problems = await mistakesIn(folder, modules);
    const runnable = database ? snippets : snippets.map(withoutDatabase);
    const runs = await runsOf(runnable, modules, sandbox, problems);
    const results = {
      ...(await runModules(folder, runs, sandbox, database && urlOf(database))),
      ...(await runCurls(runs, sandbox)),
    };
    const unpublished = await unpublishedProviders();
    const outputs: Record<string, string> = {};
    for (const { snippet, tenant, ids } of runs) {
      const { output, error } = results[snippet.place] ?? { output: "", error: "It was not run." };
      if (error) problems.push(`${snippet.place}: ${error.split("\n    at ", 1).join()}`);
      // With what stands on the page, and the port that the sandbox has by default.
      const text = withExamples(output, ids)
        .replaceAll(tenant, "test")
        .replaceAll(/127\.0\.0\.1:\d{5}/g, "127.0.0.1:4020");
      // The pages of a private package are not there yet for anybody: what they print is kept once it is to be published.
      const isPublished = !unpublished.some((name) => snippet.place.split(/[/ ]/).includes(name));
      if (text.trim() && isPublished) outputs[idOf(snippet.code)] = text.trim();
    }
    const notRun = runnable.filter((each) => (isTypeScript(each) || isCurl(each)) && !(each.place in results));
    const kept = await readOutputs();
    for (const { code, noRun } of notRun) {
      const output = kept[idOf(code)];
      if (noRun === noDatabase && output !== undefined) outputs[idOf(code)] = output;
    }
    return { checked: modules.size, run: runs.length, notRun, problems, outputs };
  } finally {
    await sandbox.close();
    await database?.stop();
    await rm(folder, { recursive: true });
  }
}

/** The providers whose packages are private. */
async function unpublishedProviders(): Promise<string[]> {
  const all = await Promise.all(
    (await providers()).map(async (name) => {
      const manifest = await readFile(new URL(`packages/${name}/package.json`, root), "utf8");
      return (JSON.parse(manifest) as { private?: boolean }).private ? [name] : [];
    }),
  );
  return all.flat();
}

const urlOf = ({ connection: { database, host, port, user } }: Postgres): string =>
  `postgresql://${user}@${host}:${port}/${database}`;

/** A block that asks for a PostgreSQL, as the reader's program would, is not run where there is none. */
const withoutDatabase = (snippet: Snippet): Snippet =>
  snippet.code.includes('process.env["DATABASE_URL"]') ? { ...snippet, noRun: noDatabase } : snippet;

const noDatabase = "there is no PostgreSQL on this machine";

/** What the compiler says of the blocks, a line each. */
async function mistakesIn(folder: string, modules: Modules): Promise<string[]> {
  for (const [{ code }, file] of modules)
    await writeFile(join(folder, file), /^(?:import|export) /m.test(code) ? code : `${code}\nexport {};\n`);
  await writeFile(join(folder, "all.ts"), [...modules.values()].map((file) => `import "./${file}";\n`).join(""));
  const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", root));
  const said = await compile(tsc, folder, ["all.ts"], "nodenext", {
    types: ["node"],
    target: "es2022",
    lib: ["es2024", "dom", "dom.iterable"],
    // The blocks are TypeScript that Node runs as it stands.
    declaration: false,
    noEmit: true,
    allowImportingTsExtensions: true,
  });
  const places = new Map([...modules].map(([{ place }, file]) => [file, place]));
  const lines = said.trim().split("\n").filter(Boolean);
  return lines.map((line) => line.replace(/^[\w-]+\.ts/, (file) => places.get(file) ?? file));
}

/** The blocks that are run, each with what it needs in the sandbox; what cannot be made there is a problem. */
async function runsOf(
  snippets: readonly Snippet[],
  modules: Modules,
  sandbox: Sandbox,
  problems: string[],
): Promise<Run[]> {
  const documents = new Map<string, Document>();
  for (const provider of await providers()) documents.set(provider, await read(provider));
  const chosen = snippets.filter(
    (each) => (isCurl(each) || isTypeScript(each)) && each.noRun === undefined && !isTest(each),
  );
  return Promise.all(
    chosen.map(async (snippet, index) => {
      const tenant = `tenant${index}`;
      const { provider = "", operationId = "" } = snippet.request ?? {};
      const document = documents.get(provider);
      const prepared = document && prepare(sandbox, provider, document, operationId, tenant);
      const ids = await prepared?.catch((error: Error) => void problems.push(`${snippet.place}: ${error.message}`));
      return { snippet, file: modules.get(snippet), tenant, ids: ids ?? new Map() };
    }),
  );
}
