import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import Table from "cli-table3";
import { Command } from "commander";
import type { Budget } from "./budgets/budget.ts";
import { generation } from "./budgets/generation.ts";
import { imports } from "./budgets/import.ts";
import { shares, sizes } from "./budgets/size.ts";
import { types } from "./budgets/types.ts";
import { root } from "./generate/document.ts";

const program = new Command("budgets")
  .description(
    "Measures what the packages cost their users: bytes, import time, type checking, generation. Fails above a ceiling. A ceiling for a time is a multiple of a yardstick measured in the same run.",
  )
  .option("--large", "instead, generate clients from two large public specs, and check that the costs do not explode")
  .parse();

const inFolder = (folder: string) => ({ cwd: fileURLToPath(new URL(folder, root)) });
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0" };
await promisify(execFile)("turbo", ["run", "build", "--output-logs=errors-only"], { ...inFolder("."), env });

if (program.opts<{ large?: true }>().large) {
  await promisify(execFile)("pnpm", ["install", "--frozen-lockfile"], inFolder("scripts/budgets/large"));
  const { large } = await import("./budgets/large.ts");
  await large();
} else {
  const { budgets: checks, messages } = await types();
  const found = [...(await sizes()), ...checks, ...(await imports()), ...(await generation())];
  print(found);
  console.log("\nWhat a client of Orqex with one call would be smaller without, each part by itself:");
  for (const [part, bytes] of await shares("orqex"))
    console.log(`${bytes.toLocaleString("en").padStart(8)} bytes  ${part}`);
  console.log("\nWhat the compiler says to a misspelt method:");
  for (const [provider, message] of messages) console.log(`  ${provider}: ${message}`);
  const named = (state: Budget["state"]) => found.filter((budget) => budget.state === state).map(({ what }) => what);
  const [missed, over] = [named("missed"), named("OVER")];
  console.log(missed.length === 0 ? "\nAll goals are met." : `\nMissed goals: ${missed.join("; ")}.`);
  if (over.length > 0) console.log(`Above their ceilings, so the run fails: ${over.join("; ")}.`);
  process.exitCode = over.length === 0 ? 0 : 1;
}

function print(budgets: readonly Budget[]): void {
  const table = new Table({
    head: ["", "what", "measured", "goal", "fails above", "why there"],
    style: { head: [], border: [], compact: true },
  });
  for (const { state, what, measured, goal, ceiling, reason } of budgets) {
    table.push([state, what, measured, goal, ceiling, reason]);
  }
  console.log(table.toString());
}
