import { InvalidCallError } from "@payorch/core";
import type { NumberCondition, TextCondition, TimeCondition } from "./generated/resources.ts";

// Orchestrapay ignores a filter that it does not understand, and then lists everything: a value that would not arrive as it is
// meant throws. The operators are those of docs.orchestrapay.com/payments/APIs/checkout-intents; how values are read is inferred
// from ppetzold/nestjs-paginate (README.md, src/filter.ts, src/helper.ts), whose operators they are.

/** What a filter asks of a column. */
export type Condition = NumberCondition | TextCondition | TimeCondition;

/** The condition on a column whose values are such. */
export type ConditionOn<Value> = Value extends number
  ? NumberCondition
  : Value extends Date
    ? TimeCondition
    : TextCondition;

/**
 * Equal to this.
 *
 * @throws InvalidCallError for a number that is not whole, and a text that is empty, begins with `$` or is a time
 */
export const eq = <Value extends number | string>(value: Value): ConditionOn<Value> => condition("eq", written(value));

/**
 * Equal to one of these, of which there is at least one.
 *
 * @throws InvalidCallError as `eq`, and for a text with a comma or with spaces around it, which a list cannot hold
 */
export const inArray = <Value extends number | string>(values: readonly Value[]): ConditionOn<Value> => {
  if (values.length === 0) throw unfit("An empty list would be no filter at all.");
  return condition("in", values.map(inList).join(","));
};

/**
 * Greater than this, or later. Times are sent in UTC, to the millisecond.
 *
 * @throws InvalidCallError for a number that is not whole, and a date that is not valid
 */
export const gt = <Value extends number | Date>(value: Value): ConditionOn<Value> => condition("gt", written(value));

/** Greater than this or equal to it, or then or later. @throws InvalidCallError as `gt` */
export const gte = <Value extends number | Date>(value: Value): ConditionOn<Value> => condition("gte", written(value));

/** Less than this, or earlier. @throws InvalidCallError as `gt` */
export const lt = <Value extends number | Date>(value: Value): ConditionOn<Value> => condition("lt", written(value));

/** Less than this or equal to it, or then or earlier. @throws InvalidCallError as `gt` */
export const lte = <Value extends number | Date>(value: Value): ConditionOn<Value> => condition("lte", written(value));

/** From the one to the other, both included. @throws InvalidCallError as `gt`, and where the first is the greater one */
export const between = <Value extends number | Date>(low: Value, high: Value): ConditionOn<Value> => {
  const range = `${written(low)},${written(high)}`;
  if (low > high) throw unfit("Nothing is between these two: the lower one comes first.");
  return condition("btw", range);
};

/**
 * Holds this text, in upper or lower case.
 *
 * @throws InvalidCallError as `eq`, and for `%`, `_` and `\`, which would stand for other characters
 */
export const ilike = (text: string): TextCondition => condition("ilike", literal(text));

/** Begins with this text. @throws InvalidCallError as `ilike` */
export const startsWith = (text: string): TextCondition => condition("sw", literal(text));

/** Has no value. */
export const isNull = (): NumberCondition & TextCondition & TimeCondition => condition("null");

/** The contrary of a condition. @throws InvalidCallError for the contrary of a contrary, of which Orchestrapay sees one */
export const not = <Negated extends Condition>(negated: Negated): Negated => {
  if (negated.startsWith("$not:")) throw unfit("The contrary of a contrary is the condition itself.");
  return `$not:${negated}` as Negated;
};

// These texts are what the marks in the generated types stand for.
const condition = <Made extends Condition>(operator: string, value?: string): Made =>
  (value === undefined ? `$${operator}` : `$${operator}:${value}`) as Made;

function written(value: unknown): string {
  if (value instanceof Date) {
    const text = Number.isNaN(value.getTime()) ? "" : value.toISOString();
    if (!/^\d{4}-/.test(text)) throw unfit("A time must be a valid date of the years 0 to 9999.");
    return text;
  }
  if (Number.isSafeInteger(value)) return String(value);
  if (typeof value !== "string") throw unfit("A value must be a whole number, a text or a date, as its column is.");
  if (value === "") throw unfit("An empty text would be no filter at all.");
  if (value.startsWith("$")) throw unfit("A text that begins with `$` would be taken for an operator.");
  if (instant.test(value)) throw unfit("A text of this form would be taken for a time: columns of times take a Date.");
  return value;
}

const instant = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/;

function inList(value: unknown): string {
  const text = written(value);
  if (text.includes(",")) throw unfit("A text with a comma would be taken for two.");
  if (text !== text.trim()) throw unfit("A text in a list cannot have spaces around it.");
  return text;
}

function literal(value: string): string {
  const text = written(value);
  if (/[%_\\]/.test(text))
    throw unfit("`%`, `_` and `\\` would stand for other characters: use `eq`, or look yourself.");
  return text;
}

const unfit = (why: string): InvalidCallError => new InvalidCallError(why, { provider: "orchestrapay" });
