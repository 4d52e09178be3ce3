/** Takes what breaks the spec: where, as a JSON Pointer (RFC 6901), which rule, and what stands there instead. */
export type Report = (pointer: string, rule: string, received: unknown) => void;

/** Reports what a value breaks of one schema. The generator writes them; the functions below are what they are made of. */
export type Rule = (value: unknown, at: string, report: Report) => void;

/** The rule of each documented answer, by operation and status; a class is `5XX`. */
export type Validators = Readonly<Record<string, Readonly<Record<string, Rule>>>>;

export { isObject } from "../facts/values.ts";

/** A property that may be missing. */
export function may(object: Record<string, unknown>, name: string, rule: Rule, at: string, report: Report): void {
  if (Object.hasOwn(object, name)) rule(object[name], below(at, name), report);
}

/** A property that must be there. */
export function must(object: Record<string, unknown>, name: string, rule: Rule, at: string, report: Report): void {
  if (Object.hasOwn(object, name)) rule(object[name], below(at, name), report);
  else report(below(at, name), "required", undefined);
}

/** Every property but those of these names. */
export function others(object: object, names: readonly string[], rule: Rule, at: string, report: Report): void {
  for (const [name, value] of Object.entries(object)) if (!names.includes(name)) rule(value, below(at, name), report);
}

/** Every item of an array. */
export function each(items: readonly unknown[], rule: Rule, at: string, report: Report): void {
  for (const [index, item] of items.entries()) rule(item, `${at}/${index}`, report);
}

/** Whatever comes is right. */
export const any: Rule = () => {};

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
export const formats: Readonly<Record<"date-time" | "uri" | "uuid", RegExp>> = {
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
