import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify, stripVTControlCharacters } from "node:util";
import type { Provider } from "@payorch/mock";
import type { Sandbox } from "@payorch/sandbox";
import Table from "cli-table3";
import { Command } from "commander";
import { Listr, PRESET_TIMER } from "listr2";
import { firstCall } from "./demo/first-call.ts";
import { flows } from "./demo/flows.ts";
import { type Row, endpoint, recorder } from "./demo/recorder.ts";
import { hasPackage, providers } from "./generate/document.ts";

const program = new Command("demo")
  .description(
    "Builds the packages, starts the sandbox, and takes one order through each provider: payment, webhook, refund.",
  )
  .option("--json", "print only JSON")
  .parse();
const { json = false } = program.opts<{ json?: boolean }>();

const names = Object.keys(flows) as (keyof typeof flows)[];
// The sandbox does not play every provider: the others are shown by one call of their mock.
const others = (await providers()).filter((name) => hasPackage(name) && !(name in flows));
const rows: Row[] = [];
let sandbox: Sandbox | undefined;
const webhooks = await endpoint();

const steps = new Listr(
  [
    { title: "Generate and build the packages", task: build },
    { title: "Start the sandbox", task: start },
    ...names.map((provider) => ({
      title: `Take an order through ${provider}`,
      task: async () => {
        if (sandbox) await flows[provider](recorder(provider, sandbox, webhooks, rows));
      },
    })),
    ...others.map((provider) => ({
      title: `Make the first call of ${provider}`,
      task: async () => {
        const { startMock } = await import("@payorch/mock");
        // Which providers there are is known once the mock is built.
        await using mock = await startMock(provider as Provider);
        rows.push(await firstCall(provider as Provider, mock.url));
      },
    })),
  ],
  {
    renderer: json ? "silent" : "default",
    fallbackRenderer: "simple",
    rendererOptions: { timer: PRESET_TIMER, collapseErrors: false },
    fallbackRendererOptions: { timer: PRESET_TIMER },
  },
);

try {
  await steps.run();
  console.log(json ? JSON.stringify(rows, undefined, 2) : `${tableOf(rows)}\n${await summary()}`);
} catch (error) {
  process.exitCode = 1;
  const failed = steps.tasks.find((task) => task.hasFailed());
  console.error(
    `\nThis step failed: ${failed?.title ?? "unknown"}.\n\n${reasonOf(error)}\n\n${adviceOn(failed?.title)}`,
  );
} finally {
  webhooks.close();
  await sandbox?.close();
}

async function build(): Promise<void> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0" };
  const command = promisify(execFile)("turbo", ["run", "build", "--output-logs=errors-only"], { cwd: root, env });
  await command.catch(({ stdout, stderr }: { stdout: string; stderr: string }) => {
    throw new Error("the build failed", { cause: `${stdout}${stderr}`.trim() });
  });
}

async function start(): Promise<void> {
  const { startSandbox } = await import("@payorch/sandbox");
  sandbox = await startSandbox({ webhooks: `${webhooks.url}/{provider}` });
}

/** What the sandbox's ledger says, whatever the clients believe, once the refunds that take time are through. */
async function summary(): Promise<string> {
  await sandbox?.advance("1h");
  const ledger = sandbox?.ledger();
  const refunds = ledger?.totals().reduce((sum, total) => sum + total.refunds, 0);
  return `The sandbox's ledger, an hour later: ${ledger?.orders()} orders charged, ${ledger?.chargedTwice().length} charged twice, ${refunds} refunded.`;
}

/** One line a call, and no line longer than 100 characters. */
function tableOf(calls: readonly Row[]): string {
  const table = new Table({
    head: ["provider", "call", "status", "result", "id", "ms"],
    style: { head: [], border: [], compact: true },
    colWidths: [14, 27, 8, 22, 17, 6],
    colAligns: ["left", "left", "right", "left", "left", "right"],
  });
  for (const { call, durationMs, id, provider, result, status } of calls)
    table.push([provider, call, status ?? "", result, id ?? "", durationMs.toFixed(0)]);
  return table.toString();
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return typeof cause === "string" ? stripVTControlCharacters(cause) : message;
}

function adviceOn(step: string | undefined): string {
  if (step?.startsWith("Generate")) return "Run `npx -y pnpm@12 generate` and `npx -y pnpm@12 build` to see more.";
  if (step?.startsWith("Start")) return "Run `npx -y pnpm@12 install`, then try again.";
  return "Run `npx -y pnpm@12 test`: the contract tests name each request or answer that does not follow its spec.";
}
