import { readAmount as read, writeAmount } from "@payorch/core/money";
import type { OrchestrateAmount } from "./generated/schema.ts";
import { unit } from "./generated/unit.ts";

/**
 * The number that a request of Orchestrate wants for an amount: major units, `99.99` for `amount("99.99", "USD")`.
 *
 * No official page names the unit: code that calls the API sends major units, and answers show decimals.
 *
 * @param value In major units, as a decimal text: 0 or more, no sign, exponent or separator, at most 15 digits.
 * @param currency ISO 4217, three capitals.
 * @throws TypeError where the value is not a text
 * @throws RangeError where it is no such text or has more decimals than the currency, or the currency is unknown
 * @see https://docs.orchestrate.global/payments
 */
export const amount = (value: string, currency: string): OrchestrateAmount => writeAmount(value, currency, unit);

/**
 * The amount that an answer of Orchestrate means: a decimal text in major units with all decimals of the currency. The
 * provider's pages have numbers (`100`) and texts that are not padded (`"500.0"`); two amounts read so are equal where their
 * texts are.
 *
 * @param value As it stands in the answer.
 * @param currency ISO 4217, three capitals.
 * @throws TypeError where the value is neither a number nor a text
 * @throws RangeError where it is no amount of this currency, or too large to have passed exactly as a number
 * @see https://docs.orchestrate.global/quickstart
 */
export const readAmount = (value: OrchestrateAmount | string, currency: string): string => read(value, currency, unit);
