import * as fc from "fast-check";
import type { Schema } from "../scripts/generate/checks.ts";
import type { Flat } from "./arbitrary.ts";

type Numbers = "integer" | "number";

/** Code points are what a schema counts; fast-check's own unit for all of them takes seconds to set up. */
const unit = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((point) => String.fromCodePoint(point));

/** Every text that the schema allows, one of the greatest length now and then. */
export function texts({
  pattern,
  format,
  minLength = 0,
  maxLength = Number.POSITIVE_INFINITY,
  examples = [],
}: Flat & { examples?: unknown[] }): fc.Arbitrary<string> {
  const form = forms[format ?? ""]?.();
  const matches = pattern === undefined ? undefined : new RegExp(pattern, "u");
  // A string of the format nearly always matches a pattern beside it; one made from the pattern rarely has the format.
  const special =
    form && matches ? form.filter((text) => matches.test(text)) : (form ?? (matches && matching(matches, examples)));
  const fits = (text: string) => [...text].length >= minLength && [...text].length <= maxLength;
  if (special) return special.filter(fits);
  const any = (min: number, max: number) =>
    fc.string({ unit, minLength: min, ...(Number.isFinite(max) && { maxLength: max }) });
  if (!Number.isFinite(maxLength)) return any(minLength, maxLength);
  return fc.oneof({ weight: 9, arbitrary: any(minLength, maxLength) }, any(maxLength, maxLength));
}

/** What a pattern takes; the examples beside it where it looks ahead or behind, for which nothing can be made up. */
function matching(pattern: RegExp, examples: readonly unknown[]): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(pattern);
  } catch {
    return fc.constantFrom(...examples.map(String));
  }
}

/** Formats that say more than that the value is a text or a number. fast-check's own addresses take seconds to set up. */
const forms: Record<string, () => fc.Arbitrary<string>> = {
  uri: () =>
    fc.stringMatching(/^https?:\/\/[a-z]{1,9}\.example(\/[\w.~-]{0,9}){0,3}(\?[a-z]{1,9}=[\w.~-]{0,9})?(#\w{1,9})?$/),
  email: () => fc.emailAddress(),
  uuid: () => fc.uuid(),
  date: () => days().map((day) => day.toISOString().slice(0, 10)),
  "date-time": () => days().map((day) => day.toISOString()),
};

const days = () => fc.date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });

/** Every number that the schema allows. */
export function numbers(flat: Flat, type: Numbers): fc.Arbitrary<number> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = flat as Flat & Schema;
  const min = minimum ?? exclusiveMinimum;
  const max = maximum ?? exclusiveMaximum;
  const excluded = { minExcluded: exclusiveMinimum !== undefined, maxExcluded: exclusiveMaximum !== undefined };
  if (multipleOf === undefined) return between(type, { min, max, ...excluded });
  const steps = (limit: number | undefined) => (limit === undefined ? undefined : limit / multipleOf);
  return between("integer", { min: steps(min) ?? -1000, max: steps(max) ?? 1000, ...excluded }).map(
    (step) => step * multipleOf,
  );
}

interface Range {
  min?: number | undefined;
  max?: number | undefined;
  minExcluded?: boolean;
  maxExcluded?: boolean;
}

function between(type: Numbers, { min, max, minExcluded = false, maxExcluded = false }: Range): fc.Arbitrary<number> {
  const whole = fc.integer({
    min: min === undefined ? Number.MIN_SAFE_INTEGER : minExcluded ? Math.floor(min) + 1 : Math.ceil(min),
    max: max === undefined ? Number.MAX_SAFE_INTEGER : maxExcluded ? Math.ceil(max) - 1 : Math.floor(max),
  });
  if (type === "integer") return whole;
  // Beyond them numbers are rounded, and core refuses to send them.
  const ends = { min: min ?? Number.MIN_SAFE_INTEGER, max: max ?? Number.MAX_SAFE_INTEGER };
  const any = fc.double({ ...ends, minExcluded, maxExcluded, noNaN: true });
  // Below 0 there is -0 for fast-check, which JSON writes as 0.
  return fc.oneof(
    whole,
    any.filter((value) => !Object.is(value, -0)),
  );
}

/** Every JSON value that can be sent: core refuses numbers beyond 2^53. */
export const sendable: fc.Arbitrary<unknown> = fc.jsonValue().filter((json) => {
  const numbers: number[] = [];
  JSON.stringify(json, (_, value: unknown) => (typeof value === "number" ? numbers.push(value) : value));
  return numbers.every((value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER);
});

/** Values of a type that is none of these. */
export function ofOtherType(types: readonly string[]): fc.Arbitrary<unknown> {
  const kinds: Record<string, fc.Arbitrary<unknown>> = {
    null: fc.constant(null),
    boolean: fc.boolean(),
    integer: fc.maxSafeInteger(),
    number: fc.integer().map((value) => value + 0.5),
    string: fc.string(),
    array: fc.array(fc.jsonValue(), { maxLength: 2 }),
    object: fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 2 }),
  };
  const own = types.includes("number") ? [...types, "integer"] : types;
  return fc.oneof(...Object.keys(kinds).flatMap((kind) => (own.includes(kind) ? [] : (kinds[kind] ?? []))));
}

/** For each rule about a text or a number, by its keyword, the values that break it. */
export function brokenValues(flat: Flat): [keyword: string, values: fc.Arbitrary<unknown>][] {
  const { pattern, format, minLength, maxLength, minimum, maximum, exclusiveMinimum } = flat;
  const number: Numbers = [flat.type].flat().includes("number") ? "number" : "integer";
  const unlike = fc.string().map((text) => `no such ${text}`);
  const rules: [string, unknown, () => fc.Arbitrary<unknown>][] = [
    ["enum", flat.enum, () => unlike],
    ["const", flat.const, () => unlike],
    ["pattern", pattern, () => fc.string().filter((text) => !new RegExp(pattern ?? "", "u").test(text))],
    // Without a colon, an at sign or a digit it has none of the forms.
    ["format", forms[format ?? ""], () => fc.stringMatching(/^[a-z ]{1,9}$/)],
    ["minLength", minLength, () => fc.string({ maxLength: Number(minLength) - 1 })],
    ["maxLength", maxLength, () => tooLong(format, Number(maxLength))],
    ["minimum", minimum, () => between(number, { max: minimum, maxExcluded: true })],
    ["exclusiveMinimum", exclusiveMinimum, () => between(number, { max: exclusiveMinimum })],
    ["maximum", maximum, () => between(number, { min: maximum, minExcluded: true })],
  ];
  return rules.flatMap(([keyword, rule, values]) => (rule === undefined ? [] : [[keyword, values()]]));
}

/** Of the right form, and too long. */
function tooLong(format: string | undefined, maxLength: number): fc.Arbitrary<string> {
  const least = maxLength + 1;
  if (format === "uri" || format === "email") {
    const begin = format === "uri" ? "https://shop.example.com/" : "";
    const end = format === "uri" ? "" : "@example.com";
    return fc.nat({ max: 9 }).map((more) => `${begin}${"x".repeat(least + more)}${end}`);
  }
  return fc.string({ unit, minLength: least, maxLength: least + 9 });
}
