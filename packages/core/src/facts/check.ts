import { scrub } from "./scrub.ts";
import { isPlainObject, kind, ownProperties } from "./values.ts";

/** Says what is wrong with an option, as the end of a sentence, or nothing. It gets all options, for those that depend on others. */
export type Check = (value: unknown, options: Readonly<Record<string, unknown>>) => string | undefined;

/** Checks that a value is what it must be, in these words. */
export const is =
  (right: string, takes: (value: unknown) => boolean): Check =>
  (value) =>
    takes(value) ? undefined : `must be ${right}; got ${kind(value)}`;

/** Checks that a value is one of these. Another string is shown only if it is one short word, so that no secret is. */
export const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) => {
    if (values.includes(value)) return undefined;
    const got = typeof value === "string" && /^\w{1,20}$/.test(value) ? JSON.stringify(value) : kind(value);
    const names = values.map((each) => JSON.stringify(each)).join(", ");
    return `must be ${names.replace(/, (\S+)$/, " or $1")}; got ${got}`;
  };

/** The same of a value that may be left out. */
export const optional =
  (check: Check): Check =>
  (value, options) =>
    value === undefined ? undefined : check(value, options);

/** Checks a function that may be left out. */
export const callback: Check = optional(is("a function", (value) => typeof value === "function"));

/** A check for each option. */
export type Checks<Options> = Readonly<Record<keyof Options & string, Check>>;

/**
 * What is wrong with options, as a sentence: they are no plain object, one is unknown, or one is not what it must be. Only own
 * properties count: what somebody added to `Object.prototype` is nobody's option.
 */
export function optionsProblem(
  options: unknown,
  checks: Readonly<Record<string, Check>>,
  what = "option",
): string | undefined {
  if (!isPlainObject(options)) return `The ${what}s must be an object; got ${kind(options)}.`;
  const names = Object.keys(checks);
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) return unknownName(what, unknown, names);
  const own = ownProperties(options);
  for (const [name, check] of Object.entries(checks)) {
    const problem = check(own[name], own);
    if (problem) return `\`${name}\` ${problem}.`;
  }
  return undefined;
}

/** Says that a name is none of those that there are, as a sentence. */
export const unknownName = (what: string, name: string, known: readonly string[]): string =>
  `Unknown ${what} \`${scrub(name)}\`. Known: ${known.join(", ") || "none"}.`;
