import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Command } from "commander";
import { Listr, ListrLogger, PRESET_TIMER, ProcessOutput } from "listr2";
import { reportOf, textOf, write } from "./src/report.ts";
import type { Result } from "./src/results.ts";
import { workloads } from "./src/workloads.ts";

const program = new Command("bench")
  .description("Measures our client beside its peers, in one run and in alternating rounds; about four minutes.")
  .option("--quick", "for a look: about half a minute, and noisier")
  .option("--only <name>", "only the workloads whose name contains this text; writes no files")
  .option("--json", "print the report as JSON")
  .addHelpText(
    "after",
    `\nWorkloads:\n${workloads.map(({ name, description }) => `  ${name.padEnd(18)}${description}`).join("\n")}`,
  )
  .parse();
const { quick = false, only = "", json = false } = program.opts<{ quick?: boolean; only?: string; json?: boolean }>();

const chosen = workloads.filter(({ name }) => name.includes(only));
if (chosen.length === 0) program.error(`error: no workload's name contains "${only}"`);
if (!globalThis.gc) program.error("error: run it as `pnpm bench`, which exposes the garbage collector");

const results: Result[] = [];
const root = fileURLToPath(new URL("..", import.meta.url));

const steps = new Listr(
  [
    { title: "Build the packages", task: () => run("turbo", ["run", "build", "--output-logs=errors-only"]) },
    {
      title: "Generate hey-api's client",
      task: () => run(process.execPath, [fileURLToPath(new URL("src/hey-api-generate.ts", import.meta.url))]),
    },
    ...chosen.map(({ measure, ...workload }) => ({
      title: `Measure ${workload.name}`,
      task: async (_: unknown, task: { output: string }) => {
        const progress = (text: string) => {
          task.output = text;
        };
        results.push({ ...workload, rows: await measure(quick, progress) });
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
  const report = reportOf(results, quick ? "quick" : "full");
  console.log(json ? JSON.stringify(report, undefined, 2) : textOf(report));
  if (only === "") for (const file of write(report)) console.error(`Wrote ${file}`);
  // Idle keep-alive sockets of the peers would hold the process for a while.
  process.exit();
} catch (error) {
  console.error(error);
  process.exit(1);
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0" };
  await promisify(execFile)(command, args, { cwd: root, env });
}
