import { readAmount as read, writeAmount } from "@payorch/core/money";
import type { OrkestapayAmount } from "./generated/schema.ts";
import { unit } from "./generated/unit.ts";

/**
 * The number that a request of OrkestaPay wants for an amount: major units, `1000.5` for `amount("1000.50", "MXN")`.
 *
 * @param value In major units, as a decimal text: 0 or more, no sign, exponent or separator, at most 15 digits.
 * @param currency ISO 4217, three capitals.
 * @throws TypeError where the value is not a text
 * @throws RangeError where it is no such text or has more decimals than the currency, or the currency is unknown
 * @see https://docs-en.orkestapay.com/docs/checkout-integration
 */
export const amount = (value: string, currency: string): OrkestapayAmount => writeAmount(value, currency, unit);

/**
 * The amount that an answer of OrkestaPay means: a decimal text in major units with all decimals of the currency.
 *
 * Not for `minimum_amount` and `maximum_amount` of promotions: nobody states their unit.
 *
 * @param value As it stands in the answer.
 * @param currency ISO 4217, three capitals.
 * @throws TypeError where the value is neither a number nor a text
 * @throws RangeError where it is no amount of this currency, or too large to have passed exactly as a number
 */
export const readAmount = (value: OrkestapayAmount | string, currency: string): string => read(value, currency, unit);
