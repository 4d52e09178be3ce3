import { scrub } from "./scrub.ts";
import { isPlainObject, kind, ownProperties } from "./values.ts";

/** Says what is wrong with an option, as the end of a sentence, or nothing. It gets all options, for those that depend on others. */
export type Check = (value: unknown, options: Readonly<Record<string, unknown>>) => string | undefined;

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
  if (!isPlainObject(options)) return `The ${what}s must be an object; they are ${kind(options)}.`;
  const names = Object.keys(checks);
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const all = names.length === 1 ? `The only one is ${names[0]}` : `There are: ${names.join(", ")}`;
    return `There is no ${what} \`${scrub(unknown)}\`. ${all}.`;
  }
  const own = ownProperties(options);
  for (const [name, check] of Object.entries(checks)) {
    const problem = check(own[name], own);
    if (problem) return `\`${name}\` ${problem}.`;
  }
  return undefined;
}
