import { type AmountInput, type AmountOptions, exponentIn, readAmount as read, writeAmount } from "@payorch/core/money";
import type { OrchestrateAmount } from "./generated/schema.ts";
import { unit } from "./generated/unit.ts";

/**
 * The number that a request of Orchestrate wants for an amount: major units, `99.99` for `amount("99.99", "USD")`.
 *
 * No official page names the unit: code that calls the API sends major units, and answers show decimals.
 *
 * @param value A decimal string in major units such as `"99.99"`, or an integer in minor units of ISO 4217 such as `{ minor: 9999 }`.
 *   0 or more, at most 15 digits.
 * @param currency ISO 4217, three capitals.
 * @param options `exponent`, for code that serves several providers: here it can only be 0.
 * @throws TypeError if the value is neither a string nor `{ minor }`
 * @throws RangeError if it is no such amount, if it has more decimals than the currency, if an option contradicts the unit, and if the
 *   currency is unknown
 * @see https://docs.orchestrate.global/payments
 */
export const amount = (value: AmountInput, currency: string, options: AmountOptions = {}): OrchestrateAmount =>
  writeAmount(value, currency, unit, exponentIn(options));

/**
 * The amount that an answer of Orchestrate means: a decimal string in major units with all decimals of the currency. The
 * provider's pages have numbers (`100`) and strings that are not padded (`"500.0"`); two amounts are equal if the strings that
 * this function returns are equal.
 *
 * @param value As it stands in the answer.
 * @param currency ISO 4217, three capitals.
 * @param options `exponent`, as for {@link amount}.
 * @throws TypeError if the value is neither a number nor a string
 * @throws RangeError if it is no amount of this currency, if it is too large to have passed exactly as a number, if an option contradicts
 *   the unit, and if the currency is unknown
 * @see https://docs.orchestrate.global/quickstart
 */
export const readAmount = (value: OrchestrateAmount | string, currency: string, options: AmountOptions = {}): string =>
  read(value, currency, unit, exponentIn(options));
