import { scrub } from "../facts/scrub.ts";
import { isPlainObject, kind, property } from "../facts/values.ts";

/** How deep a body may be nested. Far more than any API takes, and little enough for every runtime's stack. */
const maxDepth = 200;

/** Makes the error of a value that JSON cannot hold; it gets the end of a sentence, with the place of the value. */
type Refuse = (problem: string) => Error;

/**
 * Copies a value that shall be written as JSON: objects without a prototype, arrays, and what JSON has besides. Everything is read
 * once, so what was checked is what is sent, and nobody can change it later. What JSON would lose is refused.
 */
export function jsonCopy(value: unknown, refuse: Refuse, place = "", depth = 0): unknown {
  const refuseAs = (what: string) => refuse(`${place === "" ? "it" : `\`${scrub(place)}\``} ${what}`);
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return exactNumber(value, refuseAs);
  if (typeof value !== "object") throw refuseAs(`is ${kind(value)}, which JSON cannot hold`);
  if (depth === maxDepth) throw refuseAs(`is nested more than ${maxDepth} levels deep`);
  const written = writtenOf(value, refuseAs);
  // What `toJSON` gives is not asked for another `toJSON`.
  if (typeof written !== "object" || written === null) return jsonCopy(written, refuse, place, depth);

  const inside = (name: string | number) => (place === "" ? String(name) : `${place}.${name}`);
  const copyOf = (each: unknown, name: string | number) => jsonCopy(each, refuse, inside(name), depth + 1);
  if (Array.isArray(written)) {
    // Its own: `JSON.stringify` would ask the one of a changed prototype.
    const copy: unknown[] = Object.defineProperty([], "toJSON", { value: undefined });
    for (let index = 0; index < written.length; index += 1) copy.push(copyOf(written[index], index));
    return copy;
  }
  if (!isPlainObject(written) && !isRecordOfAClass(written))
    throw refuseAs(`is ${kind(written)}, whose content JSON cannot hold`);
  const copy: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, each] of Object.entries(written)) if (each !== undefined) copy[name] = copyOf(each, name);
  return copy;
}

/** What an object is written as: what its own `toJSON` or that of its class gives, such as that of a date; else the object. */
function writtenOf(value: object, refuseAs: Refuse): unknown {
  const toJSON = property(value, "toJSON");
  // A `Buffer` has one, and gives its bytes as numbers.
  if (typeof toJSON !== "function" || ArrayBuffer.isView(value)) return value;
  const written: unknown = toJSON.call(value, "");
  if (written === null) throw refuseAs(`is ${kind(value)} without a value`);
  return written;
}

/**
 * An instance of a class that keeps its data in properties. Maps, errors, forms and promises do not; nor does what can be awaited,
 * such as a query that was not sent.
 */
const isRecordOfAClass = (value: object): boolean =>
  Object.prototype.toString.call(value) === "[object Object]" &&
  Object.keys(value).length > 0 &&
  typeof property(value, "then") !== "function";

function exactNumber(value: number, refuseAs: Refuse): number {
  if (!Number.isFinite(value)) throw refuseAs(`is ${value}, which JSON cannot hold`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    throw refuseAs("is beyond 2^53, where numbers are rounded: use a string");
  return value;
}
