import type { Check } from "@payorch/core/check";
import { Command, InvalidArgumentError } from "commander";
import manifest from "../package.json" with { type: "json" };
import { type Mock, startMock } from "./mock.ts";
import { milliseconds, port, seed, share } from "./options.ts";
import { isProvider, providers } from "./providers.ts";
import { anySeed } from "./random.ts";

interface Options {
  port: number;
  delay: number;
  errorRate: number;
  seed: number;
  log?: true;
}

/** Does what the command line says. */
export async function run(): Promise<void> {
  const program = new Command("payorch-mock")
    .description("Runs mock servers of payment orchestrators from payorch's OpenAPI specs, on 127.0.0.1.")
    .version(manifest.version)
    .argument("<provider>", `${providers.join(", ")}, or all`)
    .option(
      "--port <number>",
      "where to listen, 0 for any free port; with `all`, the first of four",
      number(port),
      4010,
    )
    .option("--delay <ms>", "let every answer come so many milliseconds later", number(milliseconds), 0)
    .option("--error-rate <share>", "answer this share of the calls, 0 to 1, with a 429 or 5xx", number(share), 0)
    .option("--seed <number>", "what these errors follow from: the same seed, the same errors", number(seed))
    .option("--log", "print a line for each request")
    .addHelpText(
      "after",
      `
Every request is checked against the spec: a wrong one is refused, and the header \`sl-violations\` says why.
The request header \`Prefer: code=404\` asks for another documented answer, \`Prefer: example=name\` for a named one.

Examples:
  npx @payorch/mock orqex --port 4010
  npx @payorch/mock all --delay 200 --error-rate 0.1 --log`,
    )
    .parse();

  const [name = ""] = program.args;
  if (name !== "all" && !isProvider(name)) {
    program.error(`There is no mock of ${name}. There are: ${providers.join(", ")}, or all.`);
  }
  const chosen = name === "all" ? providers : providers.filter((provider) => provider === name);
  const { port: first, delay: delayMs, errorRate, seed: given = anySeed(), log } = program.opts<Options>();

  const running: Mock[] = [];
  const stop = async () => {
    await Promise.all(running.map((mock) => mock.close()));
  };
  try {
    for (const [index, provider] of chosen.entries()) {
      const options = { port: first === 0 ? 0 : first + index, delayMs, errorRate, seed: given };
      const mock = await startMock(provider, { ...options, log: log && console.log });
      running.push(mock);
      console.log(`${provider.padEnd(14)}${mock.url}\n${" ".repeat(14)}${mock.curl}`);
    }
  } catch (error) {
    await stop();
    program.error(
      `${error instanceof Error ? error.message : String(error)}\nChoose another with --port, or 0 for any free one.`,
    );
  }
  if (errorRate > 0) console.log(`The errors follow from --seed ${given}.`);
  console.log("Ctrl+C stops.");
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function number(check: Check): (text: string) => number {
  return (text) => {
    const value = /^[\d.]+(?:e-?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
    const problem = check(value, {});
    if (problem) throw new InvalidArgumentError(`It ${problem}.`);
    return value;
  };
}
