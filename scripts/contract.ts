import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { providers, root } from "./generate/document.ts";

const program = new Command("contract")
  .description(
    "Runs the contract tests against the mocks, and writes how much of each spec they covered to specs/<provider>/coverage.md. Fails below 100 %.",
  )
  .argument("[providers...]", "only these providers; without any, all")
  .option(
    "--live <provider>",
    "instead, compare the provider's own sandbox with its spec; credentials come from the environment",
  )
  .option("--upstream <url>", "with --live, use this address instead of the sandbox's")
  .addHelpText(
    "after",
    "\nExit codes with --live: 0 if nothing differs or credentials are missing, 1 if something differs, 2 if it could not run.",
  )
  .parse();
const { live, upstream } = program.opts<{ live?: string; upstream?: string }>();
if (live === undefined && upstream !== undefined) program.error("--upstream needs --live.", { exitCode: 2 });
if (live !== undefined && program.args.length > 0)
  program.error(`--live takes one provider. Remove ${program.args.join(", ")}.`, { exitCode: 2 });
await (live === undefined ? cover(program.args) : compare(live));

/** Runs the contract tests and prints what they covered. */
async function cover(named: readonly string[]): Promise<void> {
  const all = await providers();
  const chosen = named.length > 0 ? named : all;
  const unknown = chosen.filter((provider) => !all.includes(provider));
  if (unknown.length > 0) program.error(`No spec for ${unknown.join(", ")}. Known: ${all.join(", ")}.`);

  // What a run does not write it did not cover.
  const pages = chosen.map((provider) => ({ provider, url: new URL(`specs/${provider}/coverage.md`, root) }));
  for (const { url } of pages) await rm(url, { force: true });
  const folders = chosen.map((provider) => `packages/${provider}/test/contract/`);
  const vitest = fileURLToPath(new URL("node_modules/vitest/vitest.mjs", root));
  const args = [vitest, "run", ...folders, "--project", "node", "--typecheck.enabled=false", "--update"];
  const tests = spawn(process.execPath, args, { cwd: fileURLToPath(root), stdio: "inherit" });
  const [code] = (await once(tests, "close")) as [number | null];
  process.exitCode = code ?? 1;

  for (const { provider, url } of pages) {
    const page = await readFile(url, "utf8").catch(() => undefined);
    if (page === undefined) {
      process.exitCode = 1;
      console.error(`\nThe contract tests of ${provider} did not finish, or there are none.`);
    } else console.log(`\n${page.trimEnd()}`);
  }
}

/** Compares a sandbox with its spec. */
async function compare(provider: string): Promise<void> {
  // Never 1, which is drift; Prism's server can fail in a promise of its own.
  const fail = (error: unknown) => program.error((error as Error).message, { exitCode: 2 });
  process.once("uncaughtException", fail);
  try {
    // Prism takes a second to load.
    const { Skipped, live: run } = await import("./contract/live.ts");
    const { reportOf } = await import("./contract/report.ts");
    const found = await run(provider, process.env, upstream).catch((error: unknown) => {
      if (error instanceof Skipped) return error;
      throw error;
    });
    if (found instanceof Skipped) return console.log(`${provider}: skipped. ${found.message}`);
    const { text, findings } = reportOf(found);
    console.log(text);
    process.exitCode = findings.length > 0 ? 1 : 0;
  } catch (error) {
    fail(error);
  }
}
