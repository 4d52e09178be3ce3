import { type Check, type Checks, callback, is, optional, optionsProblem } from "@payorch/core/check";
import { providers } from "../providers.ts";
import type { SandboxOptions } from "./sandbox.ts";

const integer = (to: number): Check =>
  optional(
    is(`an integer from 0 to ${to}`, (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= to),
  );
const string = optional(is("a string", (value) => typeof value === "string"));
const names = optional(
  is(
    `an array with one or more of ${providers.join(", ")}`,
    (value) =>
      Array.isArray(value) && value.length > 0 && value.every((each) => providers.some((name) => name === each)),
  ),
);

export const port: Check = integer(65_535);

const checks: Checks<SandboxOptions> = {
  port,
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
