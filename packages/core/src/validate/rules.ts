/** Takes what breaks the spec: where, as a JSON Pointer (RFC 6901), which rule, and what stands there instead. */
export type Report = (pointer: string, rule: string, received: unknown) => void;

/** Reports what a value breaks of one schema. The generator writes them; the functions below are what they are made of. */
export type Rule = (value: unknown, at: string, report: Report) => void;

/** The rule of each documented answer, by operation and status; a class is `5XX`. */
export type Validators = Readonly<Record<string, Readonly<Record<string, Rule>>>>;

import { isObject } from "../facts/values.ts";

export { isObject };

/** A property that may be missing. */
export function may(object: Record<string, unknown>, name: string, rule: Rule, at: string, report: Report): void {
  if (Object.hasOwn(object, name)) rule(object[name], below(at, name), report);
}

/** A property that must be there. */
export function must(object: Record<string, unknown>, name: string, rule: Rule, at: string, report: Report): void {
  if (Object.hasOwn(object, name)) rule(object[name], below(at, name), report);
  else report(below(at, name), "required", undefined);
}

/** Every property but those of these names, and those whose names match one of these patterns. */
export function others(
  object: object,
  names: readonly string[],
  rule: Rule,
  at: string,
  report: Report,
  patterns: readonly RegExp[] = [],
): void {
  for (const [name, value] of Object.entries(object))
    if (!names.includes(name) && !patterns.some((pattern) => pattern.test(name))) rule(value, below(at, name), report);
}

/** Every property whose name matches. */
export function matching(object: object, pattern: RegExp, rule: Rule, at: string, report: Report): void {
  for (const [name, value] of Object.entries(object)) if (pattern.test(name)) rule(value, below(at, name), report);
}

/** Every item of an array, from an index on. */
export function each(items: readonly unknown[], rule: Rule, at: string, report: Report, from = 0): void {
  for (const [index, item] of items.entries()) if (index >= from) rule(item, `${at}/${index}`, report);
}

/** Whether two JSON values hold the same, whatever the order of their properties. */
export function same(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [names, others] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return (
    names.length === others.size && names.every(([name, value]) => others.has(name) && same(value, others.get(name)))
  );
}

/** Whether no two items hold the same. */
export const isUnique = (items: readonly unknown[]): boolean =>
  items.every((item, index) => !items.slice(index + 1).some((other) => same(item, other)));

/** Whatever comes is right. */
export const any: Rule = () => {};

/** Whatever comes is wrong. */
export const never: Rule = (value, at, report) => report(at, "false", value);

/** Whether a value breaks nothing. */
export function passes(rule: Rule, value: unknown): boolean {
  let clean = true;
  rule(value, "", () => {
    clean = false;
  });
  return clean;
}

/** Stands for a value that is never shown. */
const hidden: unique symbol = Symbol("sensitive");

/** A rule for what is never shown (`x-sensitive`). */
export const sensitive =
  (rule: Rule): Rule =>
  (value, at, report) =>
    rule(value, at, (pointer, broken, received) => report(pointer, broken, received === undefined ? received : hidden));

/** The formats that answers have, as tolerant as a format can be. */
export const formats: Readonly<Record<"date" | "date-time" | "email" | "uri" | "uuid", RegExp>> = {
  date: /^\d{4}-[01]\d-[0-3]\d$/,
  email: /^[^\s@]+@[^\s@]+$/,
  "date-time": /^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-6]\d(?:\.\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)$/i,
  uri: /^[a-z][a-z\d+.-]*:\S*$/i,
  uuid: /^(?:urn:uuid:)?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i,
};

const below = (at: string, name: string): string =>
  // Few names need it, and looking is cheaper than replacing.
  `${at}/${/[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name}`;

/** A code, as an enumeration has them; what holds a digit or a space may be somebody's. */
const code = /^[A-Za-z][A-Za-z_.-]{0,39}$/;

/** What may be told of a value that breaks a rule: its kind, and a code where codes are listed. */
export function shown(rule: string, received: unknown): string {
  if (received === undefined) return "nothing";
  if (received === hidden) return "[sensitive]";
  if ((rule === "enum" || rule === "const") && typeof received === "string" && code.test(received))
    return JSON.stringify(received);
  if (received === null) return "null";
  return Array.isArray(received) ? "array" : typeof received;
}
