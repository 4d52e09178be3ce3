import { InvalidCallError } from "@payorch/core";
import type { NumberCondition, TextCondition, TimeCondition } from "./generated/resources.ts";

// Orchestrapay ignores a filter that it does not understand, and then lists everything: a value that would arrive as another one
// throws. The operators are those of docs.orchestrapay.com/payments/APIs/checkout-intents; how values are read is inferred from
// ppetzold/nestjs-paginate (README.md, src/filter.ts, src/helper.ts), whose operators they are.

/** What a filter asks of a column. */
export type Condition = NumberCondition | TextCondition | TimeCondition;

/** A time without a zone, such as `2023-07-01T00:00:00`, as the documentation shows it. It does not say which zone it then is. */
export type LocalTime = `${number}-${number}-${number}T${string}`;

/** The condition on a column whose values are such. A time without a zone fits columns of times and of strings. */
export type ConditionOn<Value> = Value extends number
  ? NumberCondition
  : Value extends Date
    ? TimeCondition
    : Value extends LocalTime
      ? TextCondition & TimeCondition
      : TextCondition;

/** A value that a condition compares: a whole number, a string, or a time. A `Date` is sent in UTC, to the millisecond. */
export type FilterValue = number | string | Date;

/**
 * Equal to this.
 *
 * @throws InvalidCallError if a number is not whole, if a date is not valid, and if a string is empty, begins with `$` or is a time
 *   with a zone: give a `Date`
 */
export const eq = <Value extends FilterValue>(value: Value): ConditionOn<Value> => condition("eq", written(value));

/**
 * Equal to one of these, of which there is at least one.
 *
 * @throws InvalidCallError as `eq`, and for a string with a comma or with spaces around it, which a list cannot hold
 */
export const inArray = <Value extends FilterValue>(values: readonly Value[]): ConditionOn<Value> => {
  if (values.length === 0) throw invalid("`inArray` needs at least one value: an empty array would filter nothing.");
  return condition("in", values.map(inList).join(","));
};

/** Greater than this, or later. Strings are compared in the order of the provider's database. @throws InvalidCallError as `eq` */
export const gt = <Value extends FilterValue>(value: Value): ConditionOn<Value> => condition("gt", written(value));

/** Greater than this or equal to it, or then or later. @throws InvalidCallError as `gt` */
export const gte = <Value extends FilterValue>(value: Value): ConditionOn<Value> => condition("gte", written(value));

/** Less than this, or earlier. @throws InvalidCallError as `gt` */
export const lt = <Value extends FilterValue>(value: Value): ConditionOn<Value> => condition("lt", written(value));

/** Less than this or equal to it, or then or earlier. @throws InvalidCallError as `gt` */
export const lte = <Value extends FilterValue>(value: Value): ConditionOn<Value> => condition("lte", written(value));

/**
 * From the one to the other, both included.
 *
 * @throws InvalidCallError as `inArray`, and if the first number or time is the greater one
 */
export const between = <Value extends FilterValue>(low: Value, high: Value): ConditionOn<Value> => {
  const range = `${inList(low)},${inList(high)}`;
  const isOrdered = typeof low !== "string" || (local.test(low) && typeof high === "string" && local.test(high));
  if (isOrdered && low > high) throw invalid("`between` needs the lower value first: nothing is between these two.");
  return condition("btw", range);
};

/**
 * Holds this string, in upper or lower case. `%` and `_` most likely stand for other characters too, so that more may match.
 *
 * @throws InvalidCallError as `eq`, and for `\`, which would most likely hide the character after it
 */
export const ilike = (text: string): TextCondition => condition("ilike", pattern(text));

/** Begins with this string. `%` and `_` as in `ilike`. @throws InvalidCallError as `ilike` */
export const startsWith = (text: string): TextCondition => condition("sw", pattern(text));

/**
 * Contains this: the documentation says no more. In the library whose operators these are, it asks for an element of an array, and no
 * column is one: prefer `ilike` for a part of a string.
 *
 * @throws InvalidCallError as `inArray`
 */
export const contains = (value: string): TextCondition => condition("contains", inList(value));

/** Has no value. */
export const isNull = (): NumberCondition & TextCondition & TimeCondition => condition("null");

/** The opposite of a condition. @throws InvalidCallError for the opposite of an opposite, of which Orchestrapay sees one */
export const not = <Negated extends Condition>(negated: Negated): Negated => {
  if (negated.startsWith("$not:")) throw invalid("`not` cannot be applied twice: use the condition itself.");
  return `$not:${negated}` as Negated;
};

// These strings are what the marks in the generated types stand for.
const condition = <Made extends Condition>(operator: string, value?: string): Made =>
  (value === undefined ? `$${operator}` : `$${operator}:${value}`) as Made;

function written(value: unknown): string {
  if (value instanceof Date) {
    const text = Number.isNaN(value.getTime()) ? "" : value.toISOString();
    if (!/^\d{4}-/.test(text)) throw invalid("A Date in a filter must be valid, and in the years 0 to 9999.");
    return text;
  }
  if (Number.isSafeInteger(value)) return String(value);
  if (typeof value !== "string") throw invalid("A value in a filter must be a whole number, a string or a Date.");
  if (value === "") throw invalid("A string in a filter must not be empty: it would filter nothing.");
  if (value.startsWith("$"))
    throw invalid("A string in a filter must not begin with `$`: Orchestrapay would read an operator.");
  if (instant.test(value))
    throw invalid("A string in a filter must not look like a time: pass a Date if you mean one.");
  return value;
}

const instant = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/;
const local = /^\d{4}-\d\d-\d\dT/;

function inList(value: unknown): string {
  const text = written(value);
  if (text.includes(","))
    throw invalid("A string in a list must not have a comma: Orchestrapay would read two strings.");
  if (text !== text.trim()) throw invalid("A string in a list must not have spaces at its ends.");
  return text;
}

function pattern(value: string): string {
  const text = written(value);
  if (text.includes("\\"))
    throw invalid(
      "A pattern must not have `\\`, which would hide the next character: use `eq`, or filter the results.",
    );
  return text;
}

const invalid = (why: string): InvalidCallError => new InvalidCallError(why, { provider: "orchestrapay" });
