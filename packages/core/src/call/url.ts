import { unknownName } from "../facts/check.ts";
import { scrub } from "../facts/scrub.ts";
import type { Operation } from "../facts/spec.ts";
import { isPlainObject, kind } from "../facts/values.ts";
import type { Invalid } from "./invalid.ts";

/** Names of the path parameters, in the order of the path. */
export function pathParameters({ path }: Pick<Operation, "path">): string[] {
  return Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
}

/** What matches the paths of an operation, with a group for each parameter, which stays within its segment. */
export function pathPattern({ path }: Pick<Operation, "path">): RegExp {
  const parts = path.split(/\{[^{}]+\}/).map((part) => part.replaceAll(/[^\w/-]/g, "\\$&"));
  return new RegExp(`^${parts.join("([^/]+)")}$`);
}

/** The path parameters of a path that is still encoded, by a pattern of its operation; undefined where it does not match. */
export function valuesIn(path: string, pattern: RegExp, names: readonly string[]): Record<string, string> | undefined {
  const values = pattern.exec(path)?.slice(1);
  return values && Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? "")]));
}

/** The path with its parameters in place; none of them can climb out of its segment. */
export function pathOf(
  operation: Pick<Operation, "path">,
  values: Readonly<Record<string, unknown>> | undefined,
  invalid: Invalid,
): string {
  const given = Object.keys(values ?? {});
  if (given.length === 0 && !operation.path.includes("{")) return operation.path;
  const names = pathParameters(operation);
  const unknown = given.find((name) => !names.includes(name));
  if (unknown !== undefined) throw invalid(unknownName("path parameter", unknown, names));
  return operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => segment(name, values?.[name], invalid));
}

function segment(name: string, value: unknown, invalid: Invalid): string {
  if (typeof value !== "string" && !isExactNumber(value)) {
    throw invalid(`The path parameter \`${name}\` must be a string or a number up to 2^53; got ${kind(value)}.`);
  }
  const text = String(value);
  if (text === "" || text === "." || text === ".." || loneSurrogate.test(text)) {
    throw invalid(`The path parameter \`${name}\` cannot be ${scrub(JSON.stringify(text))}.`);
  }
  return encodeURIComponent(text);
}

/** Whether it is the number that was written: beyond 2^53 another one may have become it. */
const isExactNumber = (value: unknown): boolean =>
  Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The query string of an operation; empty or from `?` on. */
export function queryOf({ query = [] }: Operation, values: unknown, invalid: Invalid): string {
  if (values === undefined) return "";
  const parameters = parametersOf(values, (name) => query.some((each) => each.startsWith(`${name}.`)), invalid);
  const unknown = parameters.find(([name]) => !query.includes(name));
  if (unknown) throw invalid(unknownName("query parameter", unknown[0], query));
  const text = formOf(parameters, invalid);
  return text === "" ? "" : `?${text}`;
}

/** The parameters of a query, with `filter.amount` from the property `amount` of the object `filter`, where that is one. */
export function parametersOf(
  values: unknown,
  isObject: (name: string, value: object) => boolean,
  invalid: Invalid,
): [string, unknown][] {
  if (!isPlainObject(values)) throw invalid(`The query must be an object; got ${kind(values)}.`);
  return Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
    if (!isPlainObject(value) || !isObject(name, value)) return [[name, value]];
    return Object.entries(value).map(([member, each]) => [`${name}.${member}`, each]);
  });
}

/** Parameters as they are sent, with arrays as repeated ones (style `form`, exploded). */
export function formOf(parameters: readonly [string, unknown][], invalid: Invalid): string {
  const pairs: string[] = [];
  for (const [name, value] of parameters) {
    if (value === undefined || value === null) continue;
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (items.length === 0)
      throw invalid(`The query parameter \`${name}\` is an empty array, which would filter nothing.`);
    for (const item of items) {
      const fits =
        typeof item === "string" ? !loneSurrogate.test(item) : typeof item === "boolean" || isExactNumber(item);
      if (!fits)
        throw invalid(
          `The query parameter \`${name}\` must be a string, a number up to 2^53 or a boolean; got ${kind(item)}.`,
        );
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(item))}`);
    }
  }
  return pairs.join("&");
}
