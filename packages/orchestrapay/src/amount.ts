import { readAmount as read, writeAmount } from "@payorch/core/money";
import type { OrchestrapayAmount } from "./generated/schema.ts";
import { unit } from "./generated/unit.ts";

/**
 * The number that a request of Orchestrapay wants for an amount: hundredths in every currency, `20000` for
 * `amount("200.00", "EGP")` and `5000` for `amount("50", "XOF")`, although XOF has no minor unit.
 *
 * That the factor is 100 even there is deduced: the provider's own reports divide every currency by 100. Try it in the
 * sandbox before you charge in a currency that has not two decimals.
 *
 * @param value In major units, as a decimal text: 0 or more, no sign, exponent or separator, at most 15 digits.
 * @param currency ISO 4217, three capitals.
 * @throws TypeError where the value is not a text
 * @throws RangeError where it is no such text, is no whole number of hundredths or has more decimals than the currency, or
 *   the currency is unknown
 * @see https://docs.orchestrapay.com/payments/APIs/checkout-intents
 */
export const amount = (value: string, currency: string): OrchestrapayAmount => writeAmount(value, currency, unit);

/**
 * The amount that an answer or event of Orchestrapay means, from hundredths in every currency: a decimal text in major units
 * with all decimals of the currency.
 *
 * @param value As it stands in the answer.
 * @param currency ISO 4217, three capitals.
 * @throws TypeError where the value is neither a number nor a text
 * @throws RangeError where it is no amount of this currency, or too large to have passed exactly as a number
 */
export const readAmount = (value: OrchestrapayAmount | string, currency: string): string => read(value, currency, unit);
