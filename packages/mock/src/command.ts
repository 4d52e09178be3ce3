import { type Check, unknownName } from "@payorch/core/check";
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
  examples?: true;
}

/** Does what the command line says. */
export async function run(): Promise<void> {
  const program = new Command("payorch-mock")
    .description("Runs mock servers of payment providers on 127.0.0.1, from payorch's OpenAPI specs.")
    .version(manifest.version)
    .argument("[provider]", `${providers.join(", ")}, or all`)
    .option(
      "--port <number>",
      "the port to listen on, 0 for any free one; with `all`, the first of four",
      number(port),
      4010,
    )
    .option("--delay <ms>", "delay every answer by this many milliseconds", number(milliseconds), 0)
    .option("--error-rate <share>", "answer this share of the requests, 0 to 1, with a 429 or 5xx", number(share), 0)
    .option("--seed <number>", "choose which requests fail: the same seed gives the same errors", number(seed))
    .option("--log", "print a line for every request, not only for invalid ones")
    .option("--examples", "list the names of the documented answers, and exit")
    .addHelpText(
      "after",
      `
Every request is checked against the spec. An invalid one is refused: the
answer, its header \`sl-violations\` and a line on stderr say why. To get another
documented answer, send the header \`Prefer: code=404\` or
\`Prefer: example=name\`.

Examples:
  npx @payorch/mock orqex --port 4010
  npx @payorch/mock all --delay 200 --error-rate 0.1 --log`,
    )
    .parse();

  const names = [...providers, "all"];
  const name = program.args[0] ?? program.error(`Name a provider: ${names.join(", ")}.`);
  if (name !== "all" && !isProvider(name)) program.error(unknownName("provider", name, names));
  const chosen = name === "all" ? providers : providers.filter((provider) => provider === name);
  const { port: first, delay: delayMs, errorRate, seed: given = anySeed(), log, examples } = program.opts<Options>();
  if (examples) {
    // Prism takes a second to load: not for those who read the help.
    const { listExamples } = await import("./list-examples.ts");
    for (const provider of chosen) console.log(await listExamples(provider));
    return;
  }

  const running: Mock[] = [];
  const stop = async () => {
    await Promise.all(running.map((mock) => mock.close()));
  };
  try {
    for (const [index, provider] of chosen.entries()) {
      const options = { port: first === 0 ? 0 : first + index, delayMs, errorRate, seed: given };
      const mock = await startMock(provider, {
        ...options,
        log: (line, wrong) => (wrong ? console.error(line) : log && console.log(line)),
      });
      running.push(mock);
      console.log(`${provider.padEnd(14)}${mock.url}\n${" ".repeat(14)}${mock.curl}`);
    }
  } catch (error) {
    await stop();
    program.error(
      `${error instanceof Error ? error.message : String(error)}\nChoose another with --port, or 0 for any free one.`,
    );
  }
  if (errorRate > 0) console.log(`For the same errors again: --seed ${given}`);
  console.log("Press Ctrl+C to stop.");
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
