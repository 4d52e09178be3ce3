import { kind } from "../facts/values.ts";
import { type AmountInput, decimalOf, parse, shown, withoutZeros } from "./decimal.ts";
import { type AmountUnit, scaleOf } from "./unit.ts";

export { exponentOf } from "./currency.ts";
export type { AmountInput } from "./decimal.ts";
export type { AmountOptions, AmountUnit } from "./unit.ts";
export { exponentIn } from "./unit.ts";

declare const unitOf: unique symbol;
declare const unitGiven: unique symbol;

/**
 * A number that counts in the unit of one provider: `20000` is 200 EGP at one, and 20,000 EGP at another. Every number is one,
 * except an amount of another provider.
 */
export type Amount<Provider extends string> = number & { readonly [unitOf]?: Provider };

/**
 * An amount for a request whose unit the provider's documentation does not settle: the caller said the unit. It is also an
 * {@link Amount} of the provider; an `Amount` in the usual unit is none of these.
 */
export type ExplicitAmount<Provider extends string> = Amount<Provider & { readonly [unitGiven]: true }>;

/** Any number written with up to 15 digits comes back from floating point as the same digits; 16 may change. */
const maxDigits = 15;

/**
 * The number to send for an amount. The point is moved in the string, nothing is calculated, and what would not arrive as exactly
 * this amount is refused.
 *
 * @param amount A decimal string in major units, or `{ minor }`.
 * @param currency ISO 4217, three capitals.
 * @param unit What the sources state.
 * @param exponent What the caller says where they state nothing.
 * @throws TypeError if the amount is neither a string nor `{ minor }`
 * @throws RangeError if it is no such amount, if it has decimals that the currency or the unit does not have, if the number would
 *   be above 2^53 - 1 or, with decimals, longer than 15 digits, if nobody says the unit, and if the currency is unknown
 */
export function writeAmount(amount: AmountInput, currency: string, unit: AmountUnit, exponent?: number): number {
  const scale = scaleOf(currency, unit, exponent);
  const [whole, fraction] = parse(decimalOf(amount, scale.decimals));
  refuseDecimals(amount, fraction, scale.whole ? Math.min(scale.decimals, scale.exponent) : scale.decimals, currency);
  if (scale.whole) return safe(amount, Number(whole + fraction.padEnd(scale.exponent, "0")));
  refuseDigits(amount, whole, scale.decimals);
  return Number(`${whole}.${fraction}`);
}

/**
 * The amount that a number of an answer means: a decimal string in major units with all decimals of the currency, such as
 * `"200.00"`.
 *
 * @param value As it stands in the answer: a number, or a decimal string such as `"500.0"`.
 * @param currency ISO 4217, three capitals.
 * @param unit What the sources state.
 * @param exponent What the caller says where they state nothing.
 * @throws TypeError if the value is neither a number nor a string
 * @throws RangeError if it is no amount of this currency in this unit, if it is a number that may have changed when the answer was
 *   parsed (above 2^53 - 1 or, with decimals, longer than 15 digits), if nobody says the unit, and if the currency is unknown
 */
export function readAmount(value: number | string, currency: string, unit: AmountUnit, exponent?: number): string {
  if (typeof value !== "number" && typeof value !== "string") {
    throw new TypeError(`The amount must be a number or a string; got ${kind(value)}.`);
  }
  const { decimals, whole: isWhole, ...scale } = scaleOf(currency, unit, exponent);
  const [digits, rest] = parse(String(value));
  if (isWhole) refuseDecimals(value, rest, 0, "A minor unit");
  const padded = digits.padStart(scale.exponent + 1, "0");
  const whole = padded.slice(0, padded.length - scale.exponent);
  const fraction = withoutZeros(padded.slice(padded.length - scale.exponent) + rest);
  refuseDecimals(value, fraction, decimals, currency);
  if (typeof value === "number") {
    if (isWhole) safe(value, value);
    else refuseDigits(value, whole, decimals);
  }
  return decimals > 0 ? `${whole}.${fraction.padEnd(decimals, "0")}` : whole;
}

function refuseDecimals(amount: unknown, fraction: string, most: number, who: string): void {
  if (fraction.length <= most) return;
  throw new RangeError(`${who} has ${most} decimals here; the amount ${shown(amount)} has ${fraction.length}.`);
}

function refuseDigits(amount: unknown, whole: string, decimals: number): void {
  const digits = whole.length + decimals;
  if (digits <= maxDigits) return;
  throw new RangeError(
    `A number is exact up to ${maxDigits} digits; the amount ${shown(amount)} has ${digits}, counting ${decimals} decimals.`,
  );
}

/** A whole number that passes exactly. */
function safe(amount: unknown, number: number): number {
  if (Number.isSafeInteger(number)) return number;
  throw new RangeError(
    `A whole number is exact up to ${Number.MAX_SAFE_INTEGER}; the amount ${shown(amount)} is larger on the wire.`,
  );
}
