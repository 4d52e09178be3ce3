import type { Check } from "@payorch/core/check";
import { Command, InvalidArgumentError, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import { magicHelp } from "./engine/magic.ts";
import { port } from "./engine/options.ts";
import type { Started } from "./engine/start.ts";
import type { Machine, Provider } from "./model.ts";
import { providers } from "./providers.ts";
import { machines } from "./providers/machines.ts";
import { triggerCommand } from "./world/trigger-command.ts";
import { createWorld } from "./world/world.ts";

interface Options {
  readonly port: number;
  readonly webhooks?: string;
  readonly journal?: string;
  readonly log?: true;
  readonly provider?: (typeof providers)[number];
}

/** Does what the command line says. */
export async function run(): Promise<void> {
  const program = new Command("payorch-sandbox")
    .description(
      "Runs four payment providers on 127.0.0.1 for testing, with payment pages, webhooks and a dashboard. No money moves.",
    )
    .version(manifest.version)
    .option("--port <number>", "the port to listen on, 0 for any free one", number(port), 4020)
    .option("--webhooks <url>", "send webhooks to this address; {provider} and {tenant} in it are replaced")
    .option("--journal <file>", "restore the state from this file, and record everything in it")
    .option("--log", "print a line for every request")
    .addOption(new Option("--provider <name>", "run only this provider").choices(providers))
    .addHelpText("after", () => `\n${magicHelp(everyMachine())}\n\n${examples}`)
    .addCommand(triggerCommand(webhooksOf))
    .action((options: Options, command: Command) => listen(options, command));
  await program.parseAsync();
}

async function listen({ provider, log, ...options }: Options, command: Command): Promise<void> {
  const { start } = await import("./engine/start.ts");
  const chosen = { ...options, ...(provider && { providers: [provider] }), ...(log && { log: console.log }) };
  const started = await start(chosen).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    const help = message.includes("is in use") ? "\nChoose another with --port, or 0 for any free one." : "";
    return command.error(message + help);
  });
  console.log(introduction(started));
  process.once("SIGINT", started.sandbox.close);
  process.once("SIGTERM", started.sandbox.close);
}

function introduction({ sandbox, board }: Started): string {
  const lines = board.providers.flatMap(({ provider, baseUrl, options, curl, snippet }) => [
    "",
    `${provider.padEnd(14)}${baseUrl}`,
    ...Object.entries(options)
      .filter(([name]) => name !== "baseUrl")
      .map(([name, value]) => `${" ".repeat(14)}${name}: ${value}`),
    curl,
    snippet,
  ]);
  return [`Dashboard     ${sandbox.url}/`, ...lines, "", "No money moves here. Press Ctrl+C to stop."].join("\n");
}

const everyMachine = () => [...createWorld({ machines: Object.values(machines) }).machines.values()];

/** How a provider signs, without a sandbox that runs. */
const webhooksOf = (provider: Provider): Machine["webhooks"] => machines[provider](createWorld()).webhooks;

const examples = `Examples:
  npx @payorch/sandbox --webhooks http://localhost:3000/webhooks/{provider}
  npx @payorch/sandbox --provider orqex --journal orqex.jsonl --log
  npx @payorch/sandbox trigger orqex payment.failed --to http://localhost:3000`;

function number(check: Check): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    const problem = check(value, {});
    if (problem) throw new InvalidArgumentError(`It ${problem}.`);
    return value;
  };
}
