import { type Check, type Checks, is, optional, optionsProblem } from "@payorch/core/check";

export { callback } from "@payorch/core/check";

const integer = (from: number, to: number): Check =>
  optional(
    is(
      `an integer from ${from} to ${to}`,
      (value) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
    ),
  );

export const port: Check = integer(0, 65_535);
/** As long as a timer of Node lasts. */
export const milliseconds: Check = integer(0, 2 ** 31 - 1);
export const seed: Check = integer(0, 2 ** 32 - 1);
export const share: Check = optional(
  is("a number from 0 to 1", (value) => typeof value === "number" && value >= 0 && value <= 1),
);

/**
 * Checks the options of a function.
 *
 * @throws Error where there is no such option, or it does not take the value
 */
export function checkOptions<Options extends object>(of: string, options: Options, checks: Checks<Options>): void {
  const problem = optionsProblem(options, checks);
  if (problem !== undefined) throw new Error(`${of}: ${problem}`);
}
