import { scrub } from "../facts/scrub.ts";
import { exponentOf } from "./currency.ts";

export { exponentOf } from "./currency.ts";

/** What one unit of an amount is on the wire, as the spec's `x-amount` says. */
export interface AmountUnit {
  /** `major` is the currency itself, such as euros; `minor` a decimal part of it, such as cents, in whole numbers. */
  readonly unit: "major" | "minor";
  /** How many decimal places a minor unit is away from the major. @defaultValue the currency's by ISO 4217 */
  readonly exponent?: number;
}

declare const unitOf: unique symbol;

/**
 * A number that counts in the unit of one provider: `20000` is 200 EGP at one, and 20,000 EGP at another. Every number is one,
 * except an amount of another provider.
 */
export type Amount<Provider extends string> = number & { readonly [unitOf]?: Provider };

/** Any number written with up to 15 digits comes back from floating point as the same digits; 16 may change. */
const mostDigits = 15;

/**
 * The number to send for an amount. The point is moved in the text, nothing is calculated, and what would not arrive as
 * exactly this amount is refused.
 *
 * @param amount In major units, as a decimal text such as `"200.00"`: 0 or more, no sign, exponent, space or separator.
 * @param currency ISO 4217, three capitals.
 * @throws TypeError where the amount is not a text
 * @throws RangeError where it is no such text, has decimals that the currency or the unit has not, or more than 15 digits,
 *   those of the decimals counted; and where the currency is unknown
 */
export function writeAmount(amount: string, currency: string, { unit, exponent }: AmountUnit): number {
  if (typeof amount !== "string") {
    throw new TypeError(
      `An amount must be a string such as "0.30"; it is ${typeName(amount)}. As numbers, 0.1 + 0.2 is 0.30000000000000004.`,
    );
  }
  const decimals = exponentOf(currency);
  const scale = (unit === "minor" ? exponent : undefined) ?? decimals;
  const [whole, fraction] = parse(amount);
  refuseDecimals(amount, fraction, Math.min(decimals, scale), currency);
  refuseDigits(amount, whole, Math.max(decimals, scale));
  return Number(unit === "minor" ? whole + fraction.padEnd(scale, "0") : `${whole}.${fraction}`);
}

/**
 * The amount that an answer means: a decimal text in major units with all decimals of the currency, such as `"200.00"`.
 *
 * @param value As it stands in the answer: a number, or a decimal text such as `"500.0"`.
 * @param currency ISO 4217, three capitals.
 * @throws TypeError where the value is neither a number nor a text
 * @throws RangeError where it is no amount of this currency in this unit, or a number of more than 15 digits, those of the
 *   decimals counted, which may have changed when the answer was parsed; and where the currency is unknown
 */
export function readAmount(value: number | string, currency: string, { unit, exponent }: AmountUnit): string {
  if (typeof value !== "number" && typeof value !== "string") {
    throw new TypeError(`An amount in an answer is a number or a text; it is ${typeName(value)}.`);
  }
  const decimals = exponentOf(currency);
  const scale = unit === "minor" ? (exponent ?? decimals) : 0;
  const [digits, rest] = parse(String(value));
  if (unit === "minor") refuseDecimals(value, rest, 0, "A minor unit");
  const padded = digits.padStart(scale + 1, "0");
  const whole = padded.slice(0, padded.length - scale);
  const fraction = withoutZeros(padded.slice(padded.length - scale) + rest);
  refuseDecimals(value, fraction, decimals, currency);
  if (typeof value === "number") refuseDigits(value, whole, Math.max(decimals, scale));
  return decimals > 0 ? `${whole}.${fraction.padEnd(decimals, "0")}` : whole;
}

/** What stands before the point, and what stands after it without the zeros at the end. */
function parse(text: string): [whole: string, fraction: string] {
  const [, whole, fraction = ""] = /^(0|[1-9]\d*)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) {
    throw new RangeError(
      `An amount is 0 or more in digits, with a point before decimals, such as "200.00"; it is ${shown(text)}.`,
    );
  }
  return [whole, withoutZeros(fraction)];
}

// It looks back so that a run of zeros is tried once: the text may be long, and a stranger's.
const withoutZeros = (fraction: string): string => fraction.replace(/(?<!0)0+$/, "");

function refuseDecimals(amount: number | string, fraction: string, most: number, who: string): void {
  if (fraction.length <= most) return;
  throw new RangeError(`${who} has ${most} decimals here; the amount ${shown(amount)} has ${fraction.length}.`);
}

function refuseDigits(amount: number | string, whole: string, decimals: number): void {
  const digits = whole.length + decimals;
  if (digits <= mostDigits) return;
  throw new RangeError(
    `Up to ${mostDigits} digits pass exactly as a number; the amount ${shown(amount)} has ${digits}, counting ${decimals} decimals.`,
  );
}

const shown = (amount: number | string): string => scrub(JSON.stringify(amount));
const typeName = (value: unknown): string => (value === null ? "null" : `of the type ${typeof value}`);
