import { scrub } from "../facts/scrub.ts";
import { isPlainObject, kind, ownProperties, property } from "../facts/values.ts";

/** How deep a body may be nested. Far more than any API takes, and little enough for every runtime's stack. */
const maxDepth = 200;

/** Where a value stands; its name is needed only where the value is refused. */
interface Place {
  readonly within: Place | undefined;
  readonly name: string | number;
  readonly depth: number;
}
const top: Place = { within: undefined, name: "", depth: 0 };

/** Makes the error of a value that JSON cannot hold; it gets the end of a sentence, with the place of the value. */
type Refuse = (problem: string) => Error;

/**
 * Copies a value that shall be written as JSON: objects without `Object.prototype`, arrays, and what JSON has besides. Everything is read
 * once, so what was checked is what is sent, and nobody can change it later. What JSON would lose is refused.
 */
export const jsonCopy = (value: unknown, refuse: Refuse): unknown =>
  copyOf(value, top, (place, what) => refuse(`${nameOf(place)} ${what}`));

type RefuseAt = (place: Place, what: string) => Error;

function copyOf(value: unknown, place: Place, refuse: RefuseAt): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw refuse(place, `is ${value}, which JSON cannot hold`);
    if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value;
    throw refuse(place, "is beyond 2^53, where numbers are rounded: use a string");
  }
  if (typeof value !== "object") throw refuse(place, `is ${kind(value)}, which JSON cannot hold`);
  if (place.depth === maxDepth) throw refuse(place, `is nested more than ${maxDepth} levels deep`);
  const written = writtenOf(value, place, refuse);
  // What `toJSON` gives is not asked for another `toJSON`.
  if (typeof written !== "object" || written === null) return copyOf(written, place, refuse);
  return Array.isArray(written) ? arrayOf(written, place, refuse) : objectOf(written, place, refuse);
}

/** What an object is written as: what its own `toJSON` or that of its class gives, such as that of a date; else the object. */
function writtenOf(value: object, place: Place, refuse: RefuseAt): unknown {
  const toJSON = property(value, "toJSON");
  // A `Buffer` has one, and gives its bytes as numbers.
  if (typeof toJSON !== "function" || ArrayBuffer.isView(value)) return value;
  const written: unknown = toJSON.call(value, "");
  if (written === null) throw refuse(place, `is ${kind(value)} without a value`);
  return written;
}

function arrayOf(items: readonly unknown[], within: Place, refuse: RefuseAt): unknown[] {
  const copy: unknown[] = [];
  // One that somebody added to a prototype would be asked by `JSON.stringify`.
  if ("toJSON" in copy) Object.defineProperty(copy, "toJSON", ownProperties({ value: undefined }));
  const depth = within.depth + 1;
  for (let name = 0; name < items.length; name += 1) copy.push(copyOf(items[name], { within, name, depth }, refuse));
  return copy;
}

/** An object without `Object.prototype`. Engines write and read it faster than one without any prototype. */
class Bare {
  static {
    Object.setPrototypeOf(this.prototype, null);
  }
  [name: string]: unknown;
}

function objectOf(value: object, within: Place, refuse: RefuseAt): object {
  const holds = isPlainObject(value) ? isUntagged(value) : isRecordOfAClass(value);
  if (!holds) throw refuse(within, `is ${kind(value)}, whose content JSON cannot hold`);
  const copy = new Bare();
  const depth = within.depth + 1;
  for (const [name, each] of Object.entries(value))
    if (each !== undefined) copy[name] = copyOf(each, { within, name, depth }, refuse);
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

function nameOf(place: Place): string {
  const names: (string | number)[] = [];
  for (let at = place; at.within; at = at.within) names.unshift(at.name);
  return names.length === 0 ? "it" : `\`${scrub(names.join("."))}\``;
}
