import { type AmountInput, type AmountOptions, exponentIn, readAmount as read, writeAmount } from "@payorch/core/money";
import type { OrkestapayAmount } from "./generated/schema.ts";
import { unit } from "./generated/unit.ts";

/**
 * The number that a request of OrkestaPay wants for an amount: major units, `1000.5` for `amount("1000.50", "MXN")`.
 *
 * @param value A decimal string in major units such as `"1000.50"`, or an integer in minor units of ISO 4217 such as
 *   `{ minor: 100050 }`. 0 or more, at most 15 digits.
 * @param currency ISO 4217, three capitals.
 * @param options `exponent`, for code that serves several providers: here it can only be 0.
 * @throws TypeError if the value is neither a string nor `{ minor }`
 * @throws RangeError if it is no such amount, if it has more decimals than the currency, if an option contradicts the unit, and if the
 *   currency is unknown
 * @see https://docs-en.orkestapay.com/docs/checkout-integration
 */
export const amount = (value: AmountInput, currency: string, options: AmountOptions = {}): OrkestapayAmount =>
  writeAmount(value, currency, unit, exponentIn(options));

/**
 * The amount that an answer of OrkestaPay means: a decimal string in major units with all decimals of the currency.
 *
 * Not for `minimum_amount` and `maximum_amount` of promotions: no source states their unit.
 *
 * @param value As it stands in the answer.
 * @param currency ISO 4217, three capitals.
 * @param options `exponent`, as for {@link amount}.
 * @throws TypeError if the value is neither a number nor a string
 * @throws RangeError if it is no amount of this currency, if it is too large to have passed exactly as a number, if an option contradicts
 *   the unit, and if the currency is unknown
 */
export const readAmount = (value: OrkestapayAmount | string, currency: string, options: AmountOptions = {}): string =>
  read(value, currency, unit, exponentIn(options));
