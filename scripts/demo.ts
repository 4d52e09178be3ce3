import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify, stripVTControlCharacters } from "node:util";
import type { Mock, Provider } from "@payorch/mock";
import Table from "cli-table3";
import { Command } from "commander";
import { Listr, PRESET_TIMER } from "listr2";
import { firstCall } from "./demo/first-call.ts";
import { type Row, flows } from "./demo/flows.ts";
import { hasPackage, providers } from "./generate/document.ts";

const program = new Command("demo")
  .description("Builds the clients, starts their mocks, and runs each provider's flow.")
  .option("--json", "print the calls as JSON, and nothing else")
  .parse();
const { json = false } = program.opts<{ json?: boolean }>();

// A provider without a flow of its own is shown by one call. Not all of them are known before the mocks are built.
const written: Partial<Record<Provider, (baseUrl: string) => Promise<Row[]>>> = flows;
const others = (await providers()).filter((name) => hasPackage(name) && !(name in flows));
const names = [...Object.keys(flows), ...others] as Provider[];
const rows: Row[] = [];
const mocks = new Map<Provider, Mock>();

const steps = new Listr(
  [
    { title: "Generate and build the packages", task: build },
    { title: "Start the mocks", task: start },
    ...names.map((provider) => ({
      title: `Run the flow of ${provider}`,
      task: async () => {
        const url = mocks.get(provider)?.url ?? "";
        rows.push(...(await (written[provider]?.(url) ?? firstCall(provider, url))));
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
  console.log(json ? JSON.stringify(rows, undefined, 2) : tableOf(rows));
} catch (error) {
  process.exitCode = 1;
  const failed = steps.tasks.find((task) => task.hasFailed());
  console.error(
    `\nThis step failed: ${failed?.title ?? "unknown"}.\n\n${reasonOf(error)}\n\n${adviceOn(failed?.title)}`,
  );
} finally {
  await Promise.all([...mocks.values()].map((mock) => mock.close()));
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
  const { startMock } = await import("@payorch/mock");
  for (const provider of names) mocks.set(provider, await startMock(provider));
}

function tableOf(calls: readonly Row[]): string {
  const head = ["provider", "call", "status", "id", "redirect URL", "ms", "idempotency key"];
  const cells = calls.map(({ provider, call, status, id, redirectUrl, durationMs, idempotencyKey }) => [
    provider,
    call,
    String(status),
    id ?? "—",
    redirectUrl ?? "—",
    durationMs.toFixed(1),
    idempotencyKey ?? "none",
  ]);
  const table = new Table({
    head,
    style: { head: [], border: [], compact: true },
    wordWrap: true,
    wrapOnWordBoundary: false,
    colWidths: widths([head, ...cells], process.stdout.columns ?? Number.POSITIVE_INFINITY),
  });
  table.push(...cells);
  return table.toString();
}

/** As wide as the longest cell, with a space on both sides; where that is more than there is, the widest give way. */
function widths(cells: readonly string[][], available: number): number[] {
  const wanted = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)) + 2);
  const borders = wanted.length + 1;
  while (wanted.reduce((sum, width) => sum + width, borders) > Math.max(available, 80)) {
    wanted[wanted.indexOf(Math.max(...wanted))] = Math.max(...wanted) - 1;
  }
  return wanted;
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return typeof cause === "string" ? stripVTControlCharacters(cause) : message;
}

function adviceOn(step: string | undefined): string {
  if (step?.startsWith("Generate")) return "Run `npx -y pnpm@12 generate` and `npx -y pnpm@12 build` to see more.";
  if (step?.startsWith("Start")) return "Run `npx -y pnpm@12 install`, then try again.";
  return "Run `npx -y pnpm@12 test`: if a request or an answer does not follow its spec, the contract tests say which.";
}
