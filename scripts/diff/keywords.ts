import { type Compare, type Keywords, leaf, presence, report, words } from "./compare.ts";
import { amount } from "./extensions.ts";

/** Formats that say what a text is, and are not checked. */
const unchecked: readonly unknown[] = ["password", "int32", "int64", "float", "double"];

const form = presence("range narrower", "range wider", "range changed");

/** A limit: with sign 1 the higher, the fewer values pass; with -1 the higher, the more. */
const limit = (sign: 1 | -1): Compare =>
  leaf((context, before, after) => {
    const numbers = typeof before === "number" && typeof after === "number";
    if (!numbers) form(context, before, after);
    else report(context, (after - before) * sign > 0 ? "range narrower" : "range wider", before, after);
  });

/** The keywords of a schema besides those that say types, values, members and alternatives. */
export const schemaKeywords: Keywords = {
  minimum: limit(1),
  exclusiveMinimum: limit(1),
  minLength: limit(1),
  minItems: limit(1),
  minProperties: limit(1),
  maximum: limit(-1),
  exclusiveMaximum: limit(-1),
  maxLength: limit(-1),
  maxItems: limit(-1),
  maxProperties: limit(-1),
  pattern: form,
  // As a whole: inside these, what is wider may be narrower.
  not: form,
  if: form,
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: form,
  else: form,
  format: leaf((context, before, after) => {
    const [old, now] = [before, after].map((each) => (unchecked.includes(each) ? undefined : each));
    if (old === now) words(context, before, after);
    else form(context, old, now);
  }),
  default: presence("documentation", "default changed", "default changed"),
  deprecated: presence("deprecated", "no longer deprecated", "deprecated"),
  title: words,
  description: words,
  example: words,
  examples: words,
  // It tells no more than the values of the alternatives do.
  discriminator: words,
  "x-confidence": words,
  "x-amount": amount,
  // Texts fit no longer that are not made by the package's functions.
  "x-opaque": presence("type narrower", "type wider", "type changed"),
  "x-sensitive": presence("sensitive", "no longer sensitive", "no longer sensitive"),
};
