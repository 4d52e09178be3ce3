/** Whether it is an object of names and values, and nothing that only looks like one: other objects hold what is not seen here. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether it is an object of JSON. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The properties of a value that somebody else made, whatever it is; of no value there are none. */
export const propertiesOf = (value: unknown): Readonly<Record<string, unknown>> => Object(value);

/**
 * Makes objects without `Object.prototype`. Engines write and read them faster than objects without any prototype. A class would give
 * them a `constructor`, and TypeScript knows no other function as one.
 */
export const Bare = function () {} as unknown as new () => Record<string, unknown>;
Bare.prototype = Object.create(null);

/** A copy without `Object.prototype`, so that nothing that somebody adds to that is read as one of its properties. */
export function ownProperties<Value extends object>(value: Value): Value {
  return Object.assign(new Bare() as Value, value);
}

/** The same of everything in it, for tables of plain objects and arrays. */
export function deepOwn<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(deepOwn) as Value;
  if (!isPlainObject(value)) return value;
  const copy = new Bare();
  for (const [name, each] of Object.entries(value)) copy[name] = deepOwn(each);
  return copy as Value;
}

/** Gives an object a property of its own. Assigning one throws where the prototypes of the language are frozen. */
export function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, ownProperties({ value, writable: true, enumerable: true, configurable: true }));
}

/**
 * A property of an object that somebody else made, its own or of its class, but not one that was added to `Object.prototype`:
 * that belongs to nobody.
 */
export function property(value: unknown, name: string): unknown {
  const object = propertiesOf(value);
  return Object.hasOwn(Object.prototype, name) && !Object.hasOwn(object, name) ? undefined : object[name];
}

/** A value as an error message may show it: a number or boolean itself, and the kind of everything else. */
export function kind(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean")
    return String(value);
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return "an array";
  if (typeof value !== "object") return `a ${typeof value}`;
  const name = nameOf(value);
  return name === "Promise"
    ? "a Promise (is an `await` missing?)"
    : name === "Object"
      ? "an object"
      : `an object (${name})`;
}

function nameOf(value: object): string {
  try {
    const { name } = value.constructor;
    return typeof name === "string" && /^\w{1,40}$/.test(name) ? name : "Object";
  } catch {
    return "Object";
  }
}
