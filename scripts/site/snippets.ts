import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { idOf } from "../docs/site/blocks.ts";
import { serverOf } from "../docs/site/samples.ts";
import { providers, read, root } from "../generate/document.ts";
import { compile } from "../packages/compile.ts";
import { type Snippet, isCurl, isTest, isTypeScript } from "./collect.ts";
import { layOut } from "./project.ts";
import { type Sandbox, startExamples, startSandbox } from "./sandbox.ts";

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

/** Checks every TypeScript block against the packed packages, and runs them and the curl blocks against the sandbox. */
export async function runSnippets(snippets: readonly Snippet[]): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), "payorch-site-"));
  const [sandbox, examples] = [await startSandbox(), await startExamples()];
  try {
    await layOut(folder);
    const code = new Map(
      snippets.filter(isTypeScript).map((snippet, index) => [snippet, snippet.title ?? `${index}.ts`]),
    );
    for (const [{ code: text }, file] of code) {
      await writeFile(join(folder, file), /^(?:import|export) /m.test(text) ? text : `${text}\nexport {};\n`);
    }
    const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", root));
    const options = { types: ["node"], target: "es2022", lib: ["es2024", "dom", "dom.iterable"], ...sources };
    await writeFile(join(folder, "all.ts"), [...code.values()].map((file) => `import "./${file}";\n`).join(""));
    const said = await compile(tsc, folder, ["all.ts"], "nodenext", options);
    const places = new Map([...code].map(([{ place }, file]) => [file, place]));
    const mistakes = said
      .trim()
      .split("\n")
      .filter(Boolean)
      .map((line) => line.replace(/^[\w-]+\.ts/, (file) => places.get(file) ?? file));

    const runnable = [...code].filter(([snippet]) => snippet.noRun === undefined && !isTest(snippet));
    const [some, others] = [runnable.filter(isExample), runnable.filter((each) => !isExample(each))];
    const results = {
      ...(await runModules(folder, some, examples)),
      ...(await runModules(folder, others, sandbox)),
      ...(await runCurls(snippets, examples)),
    };
    const byPlace = new Map(snippets.map((snippet) => [snippet.place, snippet]));
    const outputs: Record<string, string> = {};
    const problems = [...mistakes];
    for (const [place, { output, error }] of Object.entries(results)) {
      if (error) problems.push(`${place}: ${error.split("\n    at ", 1).join()}`);
      const text = settled(output, examples.urls);
      if (text) outputs[idOf(byPlace.get(place)?.code ?? "")] = text;
    }
    const notRun = snippets.filter((each) => (isTypeScript(each) || isCurl(each)) && !(each.place in results));
    return { checked: code.size, run: Object.keys(results).length, notRun, problems, outputs };
  } finally {
    await sandbox.close();
    await examples.close();
    await rm(folder, { recursive: true });
  }
}

const isExample = ([snippet]: [Snippet, string]): boolean => snippet.isExample;

/** The blocks are TypeScript that Node runs as it stands. */
const sources = { declaration: false, noEmit: true, allowImportingTsExtensions: true };

interface Result {
  output: string;
  error?: string;
}

type Results = Record<string, Result>;

async function runModules(folder: string, modules: readonly [Snippet, string][], sandbox: Sandbox): Promise<Results> {
  const names = await providers();
  // A tenant for each, since two blocks may create the same order.
  const clientsOf = (tenant: string) =>
    Object.fromEntries([...names, "orkestapayPublic"].map((name) => [name, sandbox.clientOptions(name, tenant)]));
  const plan = {
    files: modules.map(([{ place }, file], index) => [place, `file://${join(folder, file)}`, clientsOf(`t${index}`)]),
    providers: names,
    addresses: await addressesOf(sandbox),
  };
  await writeFile(join(folder, "plan.json"), JSON.stringify(plan));
  const program = fileURLToPath(new URL("programs/run.mjs", import.meta.url));
  const options = { cwd: folder, maxBuffer: 2 ** 26, env: { ...process.env, NO_COLOR: "1" } };
  const { stdout } = await promisify(execFile)(process.execPath, [program, join(folder, "plan.json")], options);
  return JSON.parse(stdout) as Results;
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

/** Runs the curl blocks, with a `curl` that calls the sandbox instead of the provider. */
async function runCurls(snippets: readonly Snippet[], sandbox: Sandbox): Promise<Results> {
  const replaced = (await addressesOf(sandbox)).map(
    ([from, to]) => `word="\${word//${from.replaceAll("/", String.raw`\/`)}/${to}}"`,
  );
  const shim = `curl() { local words=() word; for word in "$@"; do ${replaced.join("; ")}; words+=("$word"); done; command curl -sS --fail-with-body "\${words[@]}"; }`;
  const results: Results = {};
  for (const { place, code } of snippets.filter((each) => isCurl(each) && each.noRun === undefined)) {
    const env = { ...process.env, ...(await variables(sandbox)) };
    results[place] = await promisify(execFile)("bash", ["-c", `${shim}\n${code}`], { env, timeout: 20_000 }).then(
      ({ stdout }) => ({ output: pretty(stdout) }),
      (error: { stdout?: string; message: string }) => ({
        output: "",
        error: `${error.message} ${error.stdout ?? ""}`,
      }),
    );
  }
  return results;
}

/** The variables that the curl blocks name. */
async function variables(sandbox: Sandbox): Promise<Record<string, string>> {
  const keys = await Promise.all(
    (await providers()).map(async (name) => [`${name.toUpperCase()}_KEY`, await sandbox.authorization(name)] as const),
  );
  const own = keys.map(([name, value]) => [name, value.replace("Bearer ", "")]);
  return { ...Object.fromEntries(own), ORKESTAPAY_PUBLIC: Buffer.from("mch_1:pk_test_1").toString("base64") };
}

const pretty = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text.trim();
  }
};

/** An output with the ports that the mocks and the sandbox have by default. */
function settled(output: string, mocks: Readonly<Record<string, string>>): string {
  let text = output;
  for (const [index, url] of Object.values(mocks).entries())
    text = text.replaceAll(url, `http://127.0.0.1:${4010 + index}`);
  return text.replaceAll(/127\.0\.0\.1:\d{5}/g, "127.0.0.1:4020").trim();
}
