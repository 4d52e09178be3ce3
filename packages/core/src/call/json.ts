import { scrub } from "../facts/scrub.ts";
import { Bare, isPlainObject, kind, ownProperties, propertiesOf, property } from "../facts/values.ts";

/** How deep a body may be nested. Far more than any API takes, and little enough for every runtime's stack. */
const maxDepth = 200;

/** Makes the error of a value that JSON cannot hold; it gets the end of a sentence, with the place of the value. */
type Refuse = (problem: string) => Error;

/** The names that lead to the value at hand. */
type Path = (string | number)[];

/**
 * Copies a value that shall be written as JSON: objects without `Object.prototype`, arrays, and what JSON has besides. Everything is read
 * once, so what was checked is what is sent, and nobody can change it later. What JSON would lose is refused.
 */
export function jsonCopy(value: unknown, refuse: Refuse): unknown {
  const path: Path = [];
  return copyOf(value, path, (what) => refuse(`${path.length === 0 ? "it" : `\`${scrub(path.join("."))}\``} ${what}`));
}

function copyOf(value: unknown, path: Path, refuse: Refuse): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw refuse(`is ${value}, which JSON cannot hold`);
    if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value;
    throw refuse("is beyond 2^53, where numbers are rounded: use a string");
  }
  if (typeof value !== "object") throw refuse(`is ${kind(value)}, which JSON cannot hold`);
  if (path.length === maxDepth) throw refuse(`is nested more than ${maxDepth} levels deep`);
  const written = writtenOf(value, refuse);
  // What `toJSON` gives is not asked for another `toJSON`.
  if (typeof written !== "object" || written === null) return copyOf(written, path, refuse);
  return Array.isArray(written) ? arrayOf(written, path, refuse) : objectOf(written, path, refuse);
}

function inner(value: unknown, name: string | number, path: Path, refuse: Refuse): unknown {
  path.push(name);
  const copy = copyOf(value, path, refuse);
  path.pop();
  return copy;
}

/** What an object is written as: what its own `toJSON` or that of its class gives, such as that of a date; else the object. */
function writtenOf(value: object, refuse: Refuse): unknown {
  const toJSON = property(value, "toJSON");
  // A `Buffer` has one, and gives its bytes as numbers.
  if (typeof toJSON !== "function" || ArrayBuffer.isView(value)) return value;
  const written: unknown = toJSON.call(value, "");
  if (written === null) throw refuse(`is ${kind(value)} that JSON writes as null`);
  return written;
}

function arrayOf(items: readonly unknown[], path: Path, refuse: Refuse): unknown[] {
  const copy: unknown[] = [];
  // One that somebody added to a prototype would be asked by `JSON.stringify`.
  if ("toJSON" in copy) Object.defineProperty(copy, "toJSON", ownProperties({ value: undefined }));
  for (let name = 0; name < items.length; name += 1) copy.push(inner(items[name], name, path, refuse));
  return copy;
}

function objectOf(value: object, path: Path, refuse: Refuse): object {
  const holds = isPlainObject(value) ? isUntagged(value) : isRecordOfAClass(value);
  if (!holds) throw refuse(`is ${kind(value)}, which JSON cannot hold`);
  const copy = new Bare();
  for (const name of Object.keys(value)) {
    const each = propertiesOf(value)[name];
    if (each !== undefined) copy[name] = inner(each, name, path, refuse);
  }
  return copy;
}

/** Whether it is no object of the language itself: the arguments of a function, `Math`, a map. */
const isUntagged = (value: object): boolean => Object.prototype.toString.call(value) === "[object Object]";

/**
 * An instance of a class that keeps its data in properties. Maps, errors, forms and promises do not; nor does what can be awaited,
 * such as a query that was not sent.
 */
const isRecordOfAClass = (value: object): boolean =>
  isUntagged(value) && Object.keys(value).length > 0 && typeof property(value, "then") !== "function";
