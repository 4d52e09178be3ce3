import { scrub } from "../facts/scrub.ts";
import type { Operation } from "../facts/spec.ts";
import { isPlainObject, kind } from "../facts/values.ts";
import type { Invalid } from "./invalid.ts";

/** Names of the path parameters, in the order of the path. */
export function pathParameters({ path }: Operation): string[] {
  return Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
}

/** The path with its parameters in place; none of them can climb out of its segment. */
export function pathOf(
  operation: Operation,
  values: Readonly<Record<string, unknown>> | undefined,
  invalid: Invalid,
): string {
  const given = Object.keys(values ?? {});
  if (given.length === 0 && !operation.path.includes("{")) return operation.path;
  const names = pathParameters(operation);
  const unknown = given.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw invalid(`There is no path parameter \`${scrub(unknown)}\`. There are: ${names.join(", ") || "none"}.`);
  return operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => segment(name, values?.[name], invalid));
}

function segment(name: string, value: unknown, invalid: Invalid): string {
  if (typeof value !== "string" && !isExactNumber(value)) {
    throw invalid(`The path parameter \`${name}\` must be a string, or a number up to 2^53; it is ${kind(value)}.`);
  }
  const text = String(value);
  if (text === "" || text === "." || text === ".." || loneSurrogate.test(text)) {
    throw invalid(`The path parameter \`${name}\` must be an id; it is ${scrub(JSON.stringify(text))}.`);
  }
  return encodeURIComponent(text);
}

/** Whether it is the number that was written: beyond 2^53 another one may have become it. */
const isExactNumber = (value: unknown): boolean =>
  Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * The query string, with arrays as repeated parameters (style `form`, exploded) and `filter.amount` from the property `amount` of
 * the object `filter`; empty or from `?` on.
 */
export function queryOf(operation: Operation, values: unknown, invalid: Invalid): string {
  if (values === undefined) return "";
  if (!isPlainObject(values)) throw invalid(`The query must be an object of names and values; it is ${kind(values)}.`);
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(values).flatMap((entry) => propertiesOf(operation, entry))) {
    if (!operation.query?.includes(name)) {
      throw invalid(
        `There is no query parameter \`${scrub(name)}\`. There are: ${operation.query?.join(", ") ?? "none"}.`,
      );
    }
    if (value === undefined || value === null) continue;
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (items.length === 0)
      throw invalid(`The query parameter \`${name}\` is an empty array, which would be no filter at all.`);
    for (const item of items) {
      const fits =
        typeof item === "string" ? !loneSurrogate.test(item) : typeof item === "boolean" || isExactNumber(item);
      if (!fits)
        throw invalid(
          `The query parameter \`${name}\` must be a string, a number up to 2^53 or a boolean; it is ${kind(item)}.`,
        );
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(item))}`);
    }
  }
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/** Parameters whose names share a beginning up to a dot are the properties of an object. */
function propertiesOf({ query }: Operation, [name, value]: [string, unknown]): [string, unknown][] {
  if (!isPlainObject(value) || !query?.some((each) => each.startsWith(`${name}.`))) return [[name, value]];
  return Object.entries(value).map(([member, each]) => [`${name}.${member}`, each]);
}
