import { scrub } from "../facts/scrub.ts";
import { isPlainObject, kind } from "../facts/values.ts";

/** An amount as a caller has it. */
export type AmountInput =
  /** In major units, as a decimal string such as `"200.00"`: 0 or more, without sign, exponent, space or separator. */
  | string
  | {
      /** In minor units of ISO 4217, such as cents (units of the currency itself if it has none): an integer from 0 to 2^53 - 1. */
      readonly minor: number;
    };

/**
 * An amount as a decimal string in major units.
 *
 * @throws TypeError if it is neither a string nor an object with a number `minor` and nothing else
 * @throws RangeError if `minor` is no integer from 0 to 2^53 - 1
 */
export function decimalOf(amount: AmountInput, decimals: number): string {
  if (typeof amount === "string") return amount;
  if (!isPlainObject(amount) || Object.keys(amount).join() !== "minor") {
    const why = typeof amount === "number" ? " A number may have lost digits: 0.1 + 0.2 is 0.30000000000000004." : "";
    throw new TypeError(
      `The amount must be a decimal string such as "200.00", or { minor: 20000 }; got ${kind(amount)}.${why}`,
    );
  }
  const { minor }: { minor: unknown } = amount;
  if (typeof minor !== "number" || !Number.isSafeInteger(minor) || minor < 0) {
    const Kind = typeof minor === "number" ? RangeError : TypeError;
    throw new Kind(`\`minor\` must be an integer from 0 to ${Number.MAX_SAFE_INTEGER}; got ${kind(minor)}.`);
  }
  const digits = String(minor).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/**
 * What stands before the point of a decimal string, and what stands after it without the zeros at the end.
 *
 * @throws RangeError if it is no such string
 */
export function parse(decimal: string): [whole: string, fraction: string] {
  const [, whole, fraction = ""] = /^(0|[1-9]\d*)(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === undefined) {
    throw new RangeError(`The amount must be 0 or more, in plain digits such as "200.00"; got ${shown(decimal)}.`);
  }
  return [whole, withoutZeros(fraction)];
}

// It looks back so that a run of zeros is tried once: the string may be long and come from anywhere.
export const withoutZeros = (fraction: string): string => fraction.replace(/(?<!0)0+$/, "");

/** An amount as an error message may show it. */
export const shown = (amount: unknown): string => scrub(JSON.stringify(amount));
