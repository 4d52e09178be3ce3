import { type Check, type Checks, optionsProblem } from "@payorch/core/check";

/** What a value must be; undefined, where an option is left out, is right. */
const check =
  (takes: (value: unknown) => boolean, right: string): Check =>
  (value) =>
    value === undefined || takes(value) ? undefined : `must be ${right}; it is ${String(value)}`;

const integer = (from: number, to: number): Check =>
  check(
    (value) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
    `an integer from ${from} to ${to}`,
  );

export const port: Check = integer(0, 65_535);
/** As long as a timer of Node lasts. */
export const milliseconds: Check = integer(0, 2 ** 31 - 1);
export const seed: Check = integer(0, 2 ** 32 - 1);
export const share: Check = check(
  (value) => typeof value === "number" && value >= 0 && value <= 1,
  "a number from 0 to 1",
);
export const callback: Check = check((value) => typeof value === "function", "a function");

/**
 * Checks the options of a function.
 *
 * @throws Error where there is no such option, or it does not take the value
 */
export function checkOptions<Options extends object>(of: string, options: Options, checks: Checks<Options>): void {
  const problem = optionsProblem(options, checks);
  if (problem !== undefined) throw new Error(`${of}: ${problem}`);
}
