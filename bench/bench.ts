import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Command } from "commander";
import { Listr, ListrLogger, PRESET_TIMER, ProcessOutput } from "listr2";
import { main } from "./src/contenders.ts";
import { write } from "./src/files.ts";
import { another, own } from "./src/nodes.ts";
import { jsonOf, reportOf, textOf } from "./src/report.ts";
import type { Result } from "./src/results.ts";
import { measure } from "./src/rounds.ts";
import { workloads } from "./src/workloads.ts";

const program = new Command("bench")
  .description(
    "Measures our client and its peers, each in its own process, in alternating rounds. Takes eight minutes.",
  )
  .option("--quick", "a quick look: about a minute, and noisier")
  .option("--only <name>", "run only the workloads whose name contains this; writes no files")
  .option("--node <which>", "run on another Node: a path, or 20, 22 or 26; only the main contenders; writes no files")
  .option("--json", "print the report as JSON")
  .addHelpText(
    "after",
    `\nWorkloads:\n${workloads.map(({ name, description }) => `  ${name.padEnd(18)}${description}`).join("\n")}\n\nMain contenders: ${main.join(", ")}.`,
  )
  .parse();
const {
  quick = false,
  only = "",
  node,
  json = false,
} = program.opts<{ quick?: boolean; only?: string; node?: string; json?: boolean }>();

const mode = quick ? "quick" : "full";
const takesPart = (contender: string) => node === undefined || main.includes(contender);
const chosen = workloads
  .filter(({ name, contenders }) => name.includes(only) && (node === undefined || contenders.includes("stripe")))
  .map((workload) => ({ ...workload, contenders: workload.contenders.filter(takesPart) }));
if (chosen.length === 0) program.error(`error: no workload's name contains "${only}"`);

let runtime = own;
const results: Result[] = [];
const root = fileURLToPath(new URL("..", import.meta.url));

const steps = new Listr(
  [
    { title: "Build the packages", task: () => run("turbo", ["run", "build", "--output-logs=errors-only"]) },
    {
      title: "Generate hey-api's client",
      task: () => run(process.execPath, [fileURLToPath(new URL("src/hey-api-generate.ts", import.meta.url))]),
    },
    {
      title: `Prepare Node ${node}`,
      enabled: node !== undefined,
      task: async () => {
        runtime = await another(node ?? "");
      },
    },
    ...chosen.map((workload) => ({
      title: `Measure ${workload.name}`,
      task: async (_: unknown, task: { output: string }) => {
        const progress = (text: string) => {
          task.output = text;
        };
        results.push(await measure(workload, workload[mode], runtime, progress));
      },
    })),
  ],
  {
    // No spinner: its timer would run within what is measured.
    renderer: "simple",
    rendererOptions: {
      timer: PRESET_TIMER,
      logger: new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) }),
    },
  },
);

try {
  await steps.run();
  const version = (await run(runtime.node, ["--version"])).trim();
  const report = reportOf(results, mode, version);
  console.log(json ? jsonOf(report) : textOf(report));
  if (only === "" && node === undefined) {
    const files = write(report);
    await run("oxfmt", files);
    for (const file of files) console.error(`Wrote ${file}`);
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

async function run(command: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0" };
  const { stdout } = await promisify(execFile)(command, args, { cwd: root, env });
  return stdout;
}
