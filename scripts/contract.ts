import { Command } from "commander";
import { Skipped, live } from "./contract/live.ts";
import { reportOf } from "./contract/report.ts";

const program = new Command("contract")
  .description("Compares a provider's sandbox with its spec.")
  .requiredOption("--live <provider>", "call every operation of its sandbox, with credentials from the environment")
  .option("--upstream <url>", "another address instead of the sandbox's")
  .addHelpText(
    "after",
    "\nExits 0 where nothing differs or credentials are missing, 1 where something does, 2 where it could not run.",
  )
  .parse();
const { live: provider, upstream } = program.opts<{ live: string; upstream?: string }>();

try {
  const { text, findings } = reportOf(await live(provider, process.env, upstream));
  console.log(text);
  process.exitCode = findings.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Skipped)) program.error((error as Error).message, { exitCode: 2 });
  console.log(`${provider}: skipped. ${(error as Error).message}`);
}
