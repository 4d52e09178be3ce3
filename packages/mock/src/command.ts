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
  examples?: true;
}

/** Does what the command line says. */
export async function run(): Promise<void> {
  const program = new Command("payorch-mock")
    .description("Runs mock servers of payment orchestrators, from payorch's OpenAPI specs.")
    .version(manifest.version)
    .argument("[provider]", `${providers.join(", ")}, or all`)
    .option(
      "--port <number>",
      "where to listen, 0 for any free port; with `all`, the first of four",
      number(port),
      4010,
    )
    .option("--delay <ms>", "let every answer come so many milliseconds later", number(milliseconds), 0)
    .option("--error-rate <share>", "answer this share of the calls, 0 to 1, with a 429 or 5xx", number(share), 0)
    .option("--seed <number>", "what these errors follow from: the same seed, the same errors", number(seed))
    .option("--log", "print a line for each request, not only for wrong ones")
    .option("--examples", "list the names of the documented answers, and end")
    .addHelpText(
      "after",
      `
Every request is checked against the spec. A wrong one is refused; the answer,
the header \`sl-violations\` and a line on stderr say why. The request header
\`Prefer: code=404\` asks for another documented answer, \`Prefer: example=name\`
for a named one. It listens on 127.0.0.1.

Examples:
  npx @payorch/mock orqex --port 4010
  npx @payorch/mock all --delay 200 --error-rate 0.1 --log`,
    )
    .parse();

  const name = program.args[0] ?? program.error(`Which mock? There are: ${providers.join(", ")}, or all.`);
  if (name !== "all" && !isProvider(name)) {
    program.error(`There is no mock of ${name}. There are: ${providers.join(", ")}, or all.`);
  }
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
