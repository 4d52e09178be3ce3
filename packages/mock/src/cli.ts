#!/usr/bin/env node
import { Command, InvalidArgumentError } from "commander";
import manifest from "../package.json" with { type: "json" };
import { type Mock, startMock } from "./mock.ts";
import { isProvider, providers } from "./providers.ts";

const program = new Command("payorch-mock")
  .description("Runs mock servers of payment orchestrators from payorch's OpenAPI specs, on 127.0.0.1.")
  .version(manifest.version)
  .argument("<provider>", `${providers.join(", ")}, or all`)
  .option(
    "--port <number>",
    "where to listen; with `all`, the first of as many ports as there are providers",
    portOf,
    4010,
  )
  .addHelpText(
    "after",
    `
Every request is checked against the spec: a wrong one is refused, and the header \`sl-violations\` says why.
The request header \`Prefer: code=404\` asks for another documented answer, \`Prefer: example=name\` for a named one.

Examples:
  npx @payorch/mock orqex --port 4010
  npx @payorch/mock all`,
  )
  .parse();

const [name = ""] = program.args;
if (name !== "all" && !isProvider(name)) {
  program.error(`There is no mock of ${name}. There are: ${providers.join(", ")}, or all.`);
}
const chosen = name === "all" ? providers : providers.filter((provider) => provider === name);
const first = program.opts<{ port: number }>().port;

const running: Mock[] = [];
try {
  for (const [index, provider] of chosen.entries()) {
    const mock = await startMock(provider, { port: first === 0 ? 0 : first + index });
    running.push(mock);
    console.log(`${provider.padEnd(14)}${mock.url}`);
  }
} catch (error) {
  await stop();
  program.error(`${(error as Error).message}\nChoose another with --port, or 0 for any free one.`);
}
console.log("Ctrl+C stops.");
process.once("SIGINT", stop);
process.once("SIGTERM", stop);

async function stop(): Promise<void> {
  await Promise.all(running.map((mock) => mock.close()));
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError("It must be an integer from 0 to 65535.");
  return port;
}
