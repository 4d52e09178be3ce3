import { isPlainObject, kind } from "../facts/values.ts";

/** How deep a body may be nested. Far more than any API takes, and little enough for every runtime's stack. */
const maxDepth = 200;

/** What is wrong with a value that shall be written as JSON, as the end of a sentence, with its place; undefined where nothing is. */
export function jsonProblem(value: unknown, place = "", depth = 0): string | undefined {
  const at = (what: string) => `${place === "" ? "it" : `\`${place}\``} ${what}`;
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number") return numberProblem(value, at);
  if (typeof value !== "object") return at(`is ${kind(value)}, which JSON cannot hold`);
  if (depth === maxDepth) return at(`is nested more than ${maxDepth} levels deep`);
  const inside = (name: string | number) => (place === "" ? String(name) : `${place}.${name}`);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const problem = jsonProblem(value[index], inside(index), depth + 1);
      if (problem) return problem;
    }
    return undefined;
  }
  // As `JSON.stringify` does: a date, a decimal number of a library.
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === "function") {
    const written: unknown = toJSON.call(value, "");
    if (written === null) return at(`is ${kind(value)} without a value`);
    return typeof written === "object" && written === value ? undefined : jsonProblem(written, place, depth + 1);
  }
  if (!isPlainObject(value) && !isRecordOfAClass(value)) return at(`is ${kind(value)}, whose content JSON cannot hold`);
  for (const [name, each] of Object.entries(value)) {
    const problem = each === undefined ? undefined : jsonProblem(each, inside(name), depth + 1);
    if (problem) return problem;
  }
  return undefined;
}

/** An instance of a class that keeps its data in properties. Maps, errors, forms and promises do not. */
const isRecordOfAClass = (value: object): boolean =>
  Object.prototype.toString.call(value) === "[object Object]" && Object.keys(value).length > 0;

function numberProblem(value: number, at: (what: string) => string): string | undefined {
  if (!Number.isFinite(value)) return at(`is ${value}, which JSON cannot hold`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    return at("is beyond 2^53, where numbers are rounded: use a string");
  return undefined;
}
