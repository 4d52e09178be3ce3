import { type AmountInput, exponentIn, readAmount as read, writeAmount } from "@payorch/core/money";
import type { OrqexAmount, OrqexExplicitAmount } from "./generated/schema.ts";
import { unit as stated } from "./generated/unit.ts";

/** An amount that Orqex answered, and the unit that it came in. */
export interface ReadAmount {
  /** In major units, with all decimals of the currency: `"50"` of XOF, `"50.00"` of EUR. */
  amount: string;
  /** The unit of the answer: `minor` is a hundredth, even of currencies that have no minor unit. */
  unit: "major" | "minor";
}

/** What you know about the unit of an amount: one of the two. */
export interface OrqexAmountOptions {
  /** `major` is the currency itself, `minor` a hundredth of it, also of a currency without decimals. @defaultValue `major` */
  unit?: ReadAmount["unit"] | undefined;
  /** The same as decimal places, an integer from 0 to 6: 0 is `major`, 2 is `minor`. @defaultValue 0 */
  exponent?: number | undefined;
}

const exponents: Readonly<Record<ReadAmount["unit"], number>> = { major: 0, minor: 2 };

/**
 * The number that a request of Orqex wants for an amount. For checkouts and payment intents these are major units: `50` for
 * `amount("50", "XOF")`.
 *
 * For refunds and payouts you must say the unit, because a wrong one moves a hundredth or a hundredfold: the newest source (the PHP SDK
 * of August 2026) has major units on every write, the older guides have minor units. Without `unit` or `exponent` the
 * result does not fit these requests. For a refund, read the unit from an answer of `refunds.retrieveAvailability` with
 * `readAmount`. For a payout, try it in the sandbox first.
 *
 * @param value A decimal string in major units such as `"50.00"`, or an integer in minor units of ISO 4217 such as `{ minor: 5000 }`
 *   for 50 EUR (and 5,000 XOF, which has no decimals). 0 or more.
 * @param currency ISO 4217, three capitals.
 * @param options `unit` or `exponent`, or what `readAmount` returned.
 * @throws TypeError if the value is neither a string nor `{ minor }`
 * @throws RangeError if it is no such amount, if it has more decimals than the currency or the unit, if it would not pass exactly as a
 *   number, if an option is not what it must be, and if the currency is unknown
 * @see https://docs.orqex.com/en/payments/initiate
 * @see https://docs.orqex.com/en/payments/refund
 */
export function amount(
  value: AmountInput,
  currency: string,
  options: { unit: ReadAmount["unit"] } | { exponent: number },
): OrqexExplicitAmount;
export function amount(value: AmountInput, currency: string, options?: OrqexAmountOptions): OrqexAmount;
export function amount(value: AmountInput, currency: string, options: OrqexAmountOptions = {}): OrqexAmount {
  return writeAmount(value, currency, unitOf(exponentIn(options, exponents)));
}

/**
 * The amount that an answer of Orqex means, and its unit. The first generation of the API answers in hundredths, the current
 * one in major units, and nothing in an answer says which. What you sent tells the unit; if it does not, this function throws.
 *
 * @param value `value` of an amount in the answer.
 * @param currency ISO 4217, three capitals.
 * @param options `sent`: what the amount must be: what you sent, or what is left of it. In major units as a string or number, or as
 *   `{ minor }`.
 * @throws TypeError if `sent` is no number, string or `{ minor }`
 * @throws RangeError if the value is neither what was sent nor its hundredfold, or is both (0), and if `sent` is no amount of this
 *   currency
 * @see https://docs.orqex.com/en/concepts/core-concepts
 */
export function readAmount(
  value: OrqexAmount,
  currency: string,
  { sent }: { sent: OrqexAmount | AmountInput },
): ReadAmount {
  const expected = read(typeof sent === "object" ? writeAmount(sent, currency, stated) : sent, currency, stated);
  const fits = (unit: ReadAmount["unit"]): boolean => {
    try {
      return read(value, currency, unitOf(exponents[unit])) === expected;
    } catch {
      return false;
    }
  };
  const [unit, other] = (["major", "minor"] as const).filter(fits);
  if (unit !== undefined && other === undefined) return { amount: expected, unit };
  const why = unit === undefined ? "it is neither that nor 100 times that" : "it is the same in both units";
  throw new RangeError(
    `Orqex answered ${value} where ${expected} ${currency} was sent: ${why}, so its unit is unknown.`,
  );
}

/** What one unit is: whole numbers of a decimal part, or the currency itself with decimals. */
const unitOf = (exponent = 0) => (exponent === 0 ? stated : ({ unit: "minor", exponent } as const));
