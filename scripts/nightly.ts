import { type ChildProcess, execFile, fork } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Command, InvalidArgumentError } from "commander";
import { Listr, PRESET_TIMER } from "listr2";
import { build } from "tsdown";
import others from "./runtimes/package.json" with { type: "json" };

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const runtimes = fileURLToPath(new URL("runtimes", import.meta.url));
const tests = join(root, "packages/core/test/chaos");
const killing = join(root, "packages/core/test/kills/program.ts");
const loading = join(root, "packages/sandbox/test/load/program.ts");

const program = new Command("nightly")
  .description(
    "Runs the tests that take too long for every commit: chaos, killed processes, generated bodies, many payments in the sandbox, imported documents, and other versions of Node.",
  )
  .option("--calls <count>", "calls of the hostile provider", integer, 1_000_000)
  .option("--kills <count>", "processes that are killed, for each journal", integer, 300)
  .option("--cases <count>", "generated bodies for each provider", integer, 2_000)
  .option("--payments <count>", "payments that one sandbox keeps", integer, 100_000)
  .option(
    "--seed <number>",
    "what faults, kills and bodies follow from: the same seed, the same ones",
    integer,
    randomInt(2 ** 31),
  )
  .parse();
const { calls, kills, cases, payments, seed } = program.opts<{
  calls: number;
  kills: number;
  cases: number;
  payments: number;
  seed: number;
}>();

const lines: string[] = [];
const failures: string[] = [];
const start = performance.now();
let callsPerSecond = 0;

const steps = new Listr(
  [
    { title: `Chaos: ${calls} calls, seed ${seed}`, task: (_, task) => chaos((told) => (task.output = told)) },
    {
      title: `Kills: ${kills} for each journal, seed ${seed}`,
      task: (_, task) => kill((told) => (task.output = told)),
    },
    { title: `Generated bodies: ${cases} for each provider, seed ${seed}`, task: () => generated() },
    { title: `Sandbox: ${payments} payments`, task: () => load() },
    { title: `Sandbox: its ledger and journal against models, seed ${seed}`, task: () => models() },
    { title: "The durable shop: 1,000 orders and 200 kills, on DBOS and without", task: () => durable() },
    { title: "Documents become packages: three shapes, and 160 operations", task: () => imports() },
    {
      title: "Signals under garbage collection, and the mocks",
      task: (_, task) =>
        task.newListr([
          { title: `Node ${process.versions.node}`, task: () => collection(process.execPath, sourceArguments) },
          {
            title: "Other Nodes",
            skip: () =>
              process.platform !== "linux" || process.arch !== "x64" ? "they are at hand for Linux on x64 only" : false,
            task: () => onOtherNodes(),
          },
        ]),
    },
  ],
  {
    exitOnError: false,
    fallbackRenderer: "simple",
    rendererOptions: { timer: PRESET_TIMER, collapseErrors: false },
    fallbackRendererOptions: { timer: PRESET_TIMER },
  },
);

const sourceArguments = ["--expose-gc", "-C", "@payorch/source", join(tests, "collection.ts")];

await steps.run();
const minutes = (performance.now() - start) / 60_000;
console.log([...lines, ...failures.map((failure) => `FAILED: ${failure}`)].join("\n"));
console.log(
  `\n${Math.round(callsPerSecond)} calls a second: a million take ${(1e6 / callsPerSecond / 60).toFixed(0)} minutes. ` +
    `This run took ${minutes.toFixed(1)}. ${failures.length === 0 ? "Everything passed." : "Something failed."}`,
);
process.exitCode = failures.length === 0 ? 0 : 1;

/** Runs the chaos in a process of its own, and fails where it finds a violation. */
async function chaos(tell: (progress: string) => void): Promise<void> {
  const began = performance.now();
  const child = fork(join(tests, "program.ts"), [String(calls), String(seed)], {
    execArgv: ["-C", "@payorch/source"],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let told = 0;
  child.on("message", (message) => {
    // Our own program sends nothing else.
    const progress = message as { transport: string; calls: number; share: number; violations: number };
    callsPerSecond = progress.calls / ((performance.now() - began) / 1000);
    const tenth = Math.floor(progress.share * 10);
    if (process.stdout.isTTY || tenth > told || progress.violations > 0) {
      tell(
        `${progress.transport}: ${progress.calls} calls, ${progress.violations} violations, ${Math.round(callsPerSecond)} a second`,
      );
    }
    told = tenth;
  });
  const { code, output } = await endOf(child);
  lines.push(output);
  if (code !== 0) fail(`the chaos failed, or found violations; repeat it with --calls ${calls} --seed ${seed}`);
}

/** Kills processes that make journaled calls, and fails where what they leave cannot be settled, or was settled wrongly. */
async function kill(tell: (progress: string) => void): Promise<void> {
  const child = fork(killing, ["--kills", String(kills), "--seed", String(seed)], {
    execArgv: ["-C", "@payorch/source"],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  // Our own program sends nothing else.
  child.on("message", (message) => tell((message as { progress: string }).progress));
  const { code, output } = await endOf(child);
  lines.push(output);
  if (code !== 0) fail(`the kills failed, or found violations; repeat them with --kills ${kills} --seed ${seed}`);
}

/** Has a sandbox keep many payments, and fails where they take more memory or time than they may. */
async function load(): Promise<void> {
  const child = fork(loading, [String(payments)], {
    execArgv: ["-C", "@payorch/source"],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const { code, output } = await endOf(child);
  lines.push(output);
  if (code !== 0) fail(`the sandbox takes too much for ${payments} payments`);
}

/** Runs the tests of the sandbox that follow from a seed for longer, and those of its pages at every width. */
async function models(): Promise<void> {
  const tests = ["packages/sandbox/test/model", "packages/sandbox/test/journal", "packages/sandbox/test/pages"];
  const program = join(root, "node_modules/vitest/vitest.mjs");
  const args = [program, "run", ...tests, "--project", "node", "--typecheck.enabled=false"];
  const env = { ...process.env, NO_COLOR: "1", PAGES: "all", MODEL_RUNS: "200", MODEL_SEED: String(seed) };
  const { stdout } = await run(process.execPath, args, { cwd: root, env }).catch(
    (error: { stdout: string; stderr: string }) => {
      lines.push(`${error.stdout}${error.stderr}`.trim());
      return fail(`the sandbox's models; repeat them with MODEL_SEED=${seed} npx -y pnpm@12 test sandbox/test/model`);
    },
  );
  lines.push(...(stdout.match(/^sandbox (?:model|journal): .*$/gm) ?? []));
}

/** Everything that a process prints, and how it ends. */
async function endOf(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output: output.join("").trimEnd() };
}

/** Runs the contract tests that generate their bodies. */
async function generated(): Promise<void> {
  const program = join(root, "node_modules/vitest/vitest.mjs");
  const args = [program, "run", "test/contract/generated", "--project", "node", "--typecheck.enabled=false"];
  const env = { ...process.env, NO_COLOR: "1", CASES: String(cases), SEED: String(seed) };
  const { stdout } = await run(process.execPath, args, { cwd: root, env }).catch(
    (error: { stdout: string; stderr: string }) => {
      lines.push(`${error.stdout}${error.stderr}`.trim());
      return fail(`generated bodies; repeat them with CASES=${cases} SEED=${seed} npx -y pnpm@12 test generated`);
    },
  );
  lines.push(...(stdout.match(/^.* generated bodies, .*$/gm) ?? []));
}

/** Kills the durable shop for long, both ways. */
async function durable(): Promise<void> {
  for (const way of [[], ["--without-dbos"]]) {
    const args = ["-C", "@payorch/source", join(root, "scripts/crash.ts"), "--seed", String(seed), ...way];
    const { stdout } = await run(process.execPath, args, { cwd: root }).catch(
      (error: { stdout: string; stderr: string }) => {
        lines.push(`${error.stdout}${error.stderr}`.trim());
        return fail(`the durable shop; repeat it with npx -y pnpm@12 crash --seed ${seed} ${way.join(" ")}`);
      },
    );
    lines.push(...(stdout.match(/^\d+ orders, .* unknown$/gm) ?? []));
  }
}

/** Takes documents through the import to packages that pass what CI runs. */
async function imports(): Promise<void> {
  const program = join(root, "node_modules/vitest/vitest.mjs");
  const args = [program, "run", "scripts/test/import.test.ts", "--project", "node", "--typecheck.enabled=false"];
  const env = { ...process.env, NO_COLOR: "1", IMPORTS: "all" };
  await run(process.execPath, args, { cwd: root, env, maxBuffer: 2 ** 26 }).catch(
    (error: { stdout: string; stderr: string }) => {
      lines.push(`${error.stdout}${error.stderr}`.trim());
      return fail("documents became no packages; repeat it with IMPORTS=all npx -y pnpm@12 test import");
    },
  );
}

/** Runs the program that collects garbage all the time on one Node. */
async function collection(node: string, argv: readonly string[]): Promise<void> {
  const { stdout } = await run(node, argv, { cwd: root }).catch((error: { stdout: string; stderr: string }) => {
    lines.push(`${error.stdout}${error.stderr}`.trim());
    return fail(`signals under garbage collection, on ${basename(dirname(dirname(node)))}`);
  });
  lines.push(stdout.trim());
}

/** Installs the other Nodes, with the other runtimes, and bundles the program, as not all of them read TypeScript. */
async function onOtherNodes(): Promise<void> {
  const bundle = await mkdtemp(join(tmpdir(), "payorch-nightly-"));
  try {
    await run("pnpm", ["install", "--frozen-lockfile"], { cwd: runtimes });
    // With what it is built from.
    await run("turbo", ["run", "build", "--filter=@payorch/mock"], { cwd: root });
    await build({
      config: false,
      cwd: root,
      entry: join(tests, "collection.ts"),
      outDir: bundle,
      platform: "node",
      dts: false,
      logLevel: "error",
      // The sources throughout: beside a part of the build, each would have errors of its own.
      inputOptions: { resolve: { conditionNames: ["@payorch/source", "node", "import"] } },
    });
    for (const name of Object.keys(others.dependencies).filter((each) => each.startsWith("node-"))) {
      const binary = join(runtimes, "node_modules", name, "bin/node");
      await collection(binary, ["--expose-gc", join(bundle, "collection.mjs")]).catch(() => {});
      await mocks(binary).catch(() => {});
    }
  } catch (error) {
    fail(`the other Nodes: ${(error as Error).message}`);
  } finally {
    await rm(bundle, { recursive: true });
  }
}

/** Asks each built mock for an answer on one Node. */
async function mocks(node: string): Promise<void> {
  const program = `
    const { providers, startMock } = await import(${JSON.stringify(pathToFileURL(join(root, "packages/mock/dist/index.js")))});
    for (const provider of providers) {
      const { url, curl, close } = await startMock(provider);
      const { status } = await fetch(curl.slice(curl.indexOf(url)), { headers: { authorization: "Bearer test" } });
      if (status !== 200) throw new Error(provider + " answered " + status);
      await close();
    }
    console.log("Node " + process.versions.node + ": the mocks answer");`;
  const { stdout } = await run(node, ["--input-type=module", "-e", program]).catch((error: { stderr: string }) => {
    lines.push(error.stderr.trim());
    return fail(`the mocks, on ${basename(dirname(dirname(node)))}`);
  });
  lines.push(stdout.trim());
}

/** Notes what the run fails for; the steps that follow still run. */
function fail(what: string): never {
  failures.push(what);
  throw new Error(what);
}

function integer(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError("It must be an integer from 1.");
  return value;
}
