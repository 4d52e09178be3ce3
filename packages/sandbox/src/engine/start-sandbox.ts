import { type Check, type Checks, callback, is, optional, optionsProblem } from "@payorch/core/check";
import { providers } from "@payorch/mock";
import type { Sandbox, SandboxOptions } from "./sandbox.ts";

const integer = (to: number): Check =>
  optional(
    is(`an integer from 0 to ${to}`, (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= to),
  );
const string = optional(is("a string", (value) => typeof value === "string"));
const names = optional(
  is(
    `an array of ${providers.join(", ")}`,
    (value) =>
      Array.isArray(value) && value.length > 0 && value.every((each) => providers.some((name) => name === each)),
  ),
);

const checks: Checks<SandboxOptions> = {
  port: integer(65_535),
  providers: names,
  webhooks: string,
  journal: string,
  seed: integer(2 ** 32 - 1),
  log: callback,
};

/**
 * Checks the options of a sandbox.
 *
 * @throws Error where there is no such option, or it does not take the value
 */
export function checkOptions(options: SandboxOptions): void {
  const problem = optionsProblem(options, checks);
  if (problem !== undefined) throw new Error(`startSandbox: ${problem}`);
}

/**
 * Starts the providers in this process, on the loopback interface. They keep state: what is created can be read, paid on its page, and
 * refunded; keys are honoured as each provider honours them; webhooks are signed and sent. Every request and every answer is
 * checked against the provider's spec.
 *
 * @throws Error where an option is wrong, the port is taken, or the journal cannot be read
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  checkOptions(options);
  // Prism takes a second to load: not for those who import something else of this package.
  const { start } = await import("./start.ts");
  return (await start(options)).sandbox;
}
