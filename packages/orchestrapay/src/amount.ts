import { type AmountInput, type AmountOptions, exponentIn, readAmount as read, writeAmount } from "@payorch/core/money";
import type { OrchestrapayAmount } from "./generated/schema.ts";
import { unit } from "./generated/unit.ts";

/**
 * The number that a request of Orchestrapay wants for an amount: `20000` for `amount("200.00", "EGP")`.
 *
 * Orchestrapay says "cents" and shows EGP, USD and NGN, so one unit is a hundredth of a currency with two decimals. What it is for a
 * currency with none (XOF) or three (TND) no source says: try it on staging, then pass `exponent`.
 *
 * @param value A decimal string in major units such as `"200.00"`, or an integer in minor units of ISO 4217 such as `{ minor: 20000 }`.
 *   0 or more; the number to send may be at most 2^53 - 1.
 * @param currency ISO 4217, three capitals.
 * @param options `exponent`: the decimal places of one unit, for a currency without two decimals: `amount("50", "XOF", { exponent: 2 })`
 *   is `5000`, with `0` it is `50`.
 * @throws TypeError if the value is neither a string nor `{ minor }`
 * @throws RangeError if it is no such amount, if it has more decimals than the currency or the unit, if the currency has no two
 *   decimals and `exponent` is missing, if `exponent` contradicts the documentation, and if the currency is unknown
 * @see https://docs.orchestrapay.com/payments/APIs/checkout-intents
 */
export const amount = (value: AmountInput, currency: string, options: AmountOptions = {}): OrchestrapayAmount =>
  writeAmount(value, currency, unit, exponentIn(options));

/**
 * The amount that a number in an answer or event of Orchestrapay means: a decimal string in major units with all decimals of the
 * currency, `"200.00"` for `readAmount(20000, "EGP")`.
 *
 * @param value As it stands in the answer.
 * @param currency ISO 4217, three capitals.
 * @param options `exponent`, as for {@link amount}.
 * @throws TypeError if the value is neither a number nor a string
 * @throws RangeError if it is no amount of this currency or is above 2^53 - 1, if the currency has no two decimals and `exponent` is
 *   missing, if `exponent` contradicts the documentation, and if the currency is unknown
 */
export const readAmount = (value: OrchestrapayAmount | string, currency: string, options: AmountOptions = {}): string =>
  read(value, currency, unit, exponentIn(options));
