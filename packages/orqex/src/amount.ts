import { readAmount as read, writeAmount } from "@payorch/core/money";
import type { OrqexAmount } from "./generated/schema.ts";
import { unit as stated } from "./generated/unit.ts";

/** An amount that Orqex answered, and the unit that it came in. */
export interface ReadAmount {
  /** In major units, with all decimals of the currency: `"50"` of XOF, `"50.00"` of EUR. */
  amount: string;
  /** The unit that the answer had: `minor` is a hundredth, even of currencies that have no minor unit. */
  unit: "major" | "minor";
}

/** The first generation of the API answers 5000 for 50 XOF. */
const units = { major: stated, minor: { unit: "minor", exponent: 2 } } as const;

/**
 * The number that a request of Orqex wants for an amount: major units, `50` for `amount("50", "XOF")`. So it is for checkouts
 * and payment intents.
 *
 * The sources disagree on refunds. Read the unit from an answer of `refunds.retrieveAvailability` with `readAmount`, and give
 * it: a wrong guess refunds a hundredth of the sum, or asks for a hundredfold. On payouts they disagree too, and no answer
 * settles it before the money is sent: try them in the sandbox.
 *
 * @param value In major units, as a decimal text: 0 or more, no sign, exponent or separator, at most 15 digits.
 * @param currency ISO 4217, three capitals.
 * @param options `unit`: `minor` sends hundredths. Default: `major`.
 * @throws TypeError where the value is not a text
 * @throws RangeError where it is no such text or has more decimals than the currency, or the currency is unknown
 * @see https://docs.orqex.com/en/payments/initiate
 * @see https://docs.orqex.com/en/payments/refund
 */
export const amount = (
  value: string,
  currency: string,
  { unit = "major" }: { unit?: ReadAmount["unit"] | undefined } = {},
): OrqexAmount => writeAmount(value, currency, units[unit]);

/**
 * The amount that an answer of Orqex means, and its unit. The first generation of the API answers in hundredths, the current
 * one in major units, and nothing in an answer says which: what you sent tells, and where it does not, this refuses to guess.
 *
 * @param value `value` of an amount in the answer.
 * @param currency ISO 4217, three capitals.
 * @param options `sent`: what the amount must be, in major units: what you sent, or what is left of it.
 * @throws RangeError where the value is neither what was sent nor its hundredfold, or is both (0); and where `sent` is no
 *   amount of this currency
 * @see https://docs.orqex.com/en/concepts/core-concepts
 */
export function readAmount(value: OrqexAmount, currency: string, { sent }: { sent: OrqexAmount | string }): ReadAmount {
  const expected = read(sent, currency, stated);
  const fits = (unit: ReadAmount["unit"]): boolean => {
    try {
      return read(value, currency, units[unit]) === expected;
    } catch {
      return false;
    }
  };
  const [unit, other] = (["major", "minor"] as const).filter(fits);
  if (unit !== undefined && other === undefined) return { amount: expected, unit };
  const why = unit === undefined ? "neither that nor its hundredfold" : "the same in either unit";
  throw new RangeError(
    `Orqex answered ${value} where ${expected} ${currency} was sent: ${why}, so its unit is not known.`,
  );
}
