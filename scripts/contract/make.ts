import * as fc from "fast-check";
import { type Document, type SchemaObject, resolve } from "../generate/document.ts";
import { brokenPattern } from "../lint/sendable.ts";

/** How much of a schema a made-up value has. */
export interface Making {
  /** Whether it has what is optional too. */
  readonly full: boolean;
  /** Which alternative of every `oneOf` and `anyOf` it follows, modulo their number. */
  readonly branch: number;
}

/**
 * A value that follows a schema, made from nothing but the schema: the same schema, the same value. Where a schema holds itself, the
 * value ends with what it must have. What no such value can be made for comes out wrong: where a right one is needed, validate it.
 */
export function madeUp(document: Document, schema: SchemaObject, making: Making = { full: true, branch: 0 }): unknown {
  const made = new Maker(document, making).make(schema, []);
  return made === endless ? {} : made;
}

/** In the place of a value that would hold itself without end. */
const endless = Symbol("endless");

/** How many objects one value has before what is optional is left out: where everything holds everything, there would be millions. */
const mostObjects = 500;

/** How many combinations of alternatives are tried for one object. */
const mostChoices = 16;

class Maker {
  readonly #document: Document;
  readonly #making: Making;
  #count = 0;

  constructor(document: Document, making: Making) {
    this.#document = document;
    this.#making = making;
  }

  make(given: SchemaObject, above: readonly SchemaObject[]): unknown {
    if (typeof given !== "object") return "value";
    const target = resolve<SchemaObject>(this.#document, given);
    if (above.includes(target)) return endless;
    const within = [...above, target];
    for (const schema of this.#merged(target, within)) {
      const made = this.#value(schema, within);
      if (made !== endless) return made;
    }
    return endless;
  }

  #value(schema: SchemaObject, above: readonly SchemaObject[]): unknown {
    const { const: only, enum: values, default: preset } = schema;
    const [shown] = (schema as { examples?: unknown[] }).examples ?? [];
    if ("const" in schema) return only;
    if (values) return values.find((value) => value !== null) ?? values[0];
    const type =
      [schema.type].flat().find((each) => each !== "null") ??
      (schema.properties ? "object" : schema.items ? "array" : undefined);
    if (shown !== undefined && type !== "object" && type !== "array") return shown;
    if (preset !== undefined && type !== "object") return preset;
    if (type === "object") return this.#object(schema, above);
    if (type === "array") return this.#array(schema, above);
    if (type === "string") return textOf(schema);
    if (type === "integer" || type === "number") return numberOf(schema, type);
    if (type === "boolean") return true;
    return [schema.type].flat().includes("null") ? null : "value";
  }

  /** The schema with its parts and an alternative in it: the chosen one first, `null` last. */
  #merged(given: SchemaObject, above: readonly SchemaObject[]): SchemaObject[] {
    const { allOf = [], oneOf, anyOf, ...own } = given;
    const parts = (all: readonly SchemaObject[]) =>
      all.map((part) => this.#parts(resolve<SchemaObject>(this.#document, part), above));
    const bases = parts(allOf).reduce(
      (wholes, some) => wholes.flatMap((one) => some.map((part) => joined(one, part))).slice(0, mostChoices),
      [own as SchemaObject],
    );
    const alternatives = oneOf ?? anyOf ?? [];
    if (alternatives.length === 0) return bases;
    const isNull = (each: SchemaObject) => each.type === "null" && Object.keys(each).length === 1;
    const branches = alternatives.filter((each) => !isNull(each));
    const first = this.#making.branch % Math.max(1, branches.length);
    const sorted = [...branches.slice(first), ...branches.slice(0, first), ...alternatives.filter(isNull)];
    return parts(sorted)
      .flat()
      .flatMap((part) => bases.map((base) => joined(base, part)))
      .slice(0, mostChoices);
  }

  /** A part of what is being made: none where it is that itself. */
  #parts(part: SchemaObject, above: readonly SchemaObject[]): SchemaObject[] {
    return typeof part !== "object" ? [{}] : above.includes(part) ? [] : this.#merged(part, [...above, part]);
  }

  #object(schema: SchemaObject, above: readonly SchemaObject[]): unknown {
    this.#count += 1;
    const isFull = this.#making.full && this.#count <= mostObjects;
    const { properties = {}, required = [], additionalProperties, minProperties = 0 } = schema;
    const made: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(properties)) {
      if (typeof member !== "object" || (member.not && Object.keys(member.not).length === 0)) continue;
      const isNeeded = required.includes(name);
      if (!isNeeded && !isFull) continue;
      const value = this.make(member, above);
      if (value !== endless) made[name] = value;
      else if (isNeeded) return endless;
    }
    for (const name of required) if (!(name in made) && !(name in properties)) made[name] = "value";
    const rest = typeof additionalProperties === "object" ? additionalProperties : {};
    const isOpen = additionalProperties !== false && Object.keys(properties).length === 0;
    const shown = typeof additionalProperties === "object" && isOpen ? 1 : 0;
    for (let count = Object.keys(made).length; count < Math.max(minProperties, shown); count += 1) {
      const value = this.make(rest, above);
      if (value === endless) return count < minProperties ? endless : made;
      made[`key${count || ""}`] = value;
    }
    return made;
  }

  #array(schema: SchemaObject, above: readonly SchemaObject[]): unknown {
    const { items = {}, minItems = 0, maxItems = 1 } = schema;
    const { prefixItems = [], uniqueItems } = schema as { prefixItems?: SchemaObject[]; uniqueItems?: boolean };
    const first = prefixItems.map((each) => this.make(each, above));
    const count = Math.max(minItems, maxItems === 0 || !this.#making.full ? 0 : 1) - first.length;
    if (count <= 0 || typeof items !== "object") return first;
    const values = resolve<SchemaObject>(this.#document, items).enum;
    const more = Array.from({ length: count }, (_, index) => {
      if (uniqueItems && values) return values[index % values.length];
      const made = this.make(items, above);
      if (!uniqueItems || index === 0) return made;
      return typeof made === "number" ? made + index : typeof made === "string" ? `${made}${index}` : made;
    });
    if (!more.includes(endless)) return [...first, ...more];
    return first.length >= minItems ? first : endless;
  }
}

function joined(one: SchemaObject, other: SchemaObject): SchemaObject {
  const properties = { ...one.properties };
  for (const [name, member] of Object.entries(other.properties ?? {}))
    properties[name] = { ...properties[name], ...member };
  const required = [...new Set([...(one.required ?? []), ...(other.required ?? [])])];
  const hasProperties = Object.keys(properties).length > 0;
  return { ...one, ...other, ...(hasProperties && { properties }), ...(required.length > 0 && { required }) };
}

const forms: Readonly<Record<string, string>> = {
  uri: "https://shop.example/path",
  url: "https://shop.example/path",
  "uri-reference": "/path",
  email: "person@shop.example",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  time: "12:00:00Z",
  duration: "P1D",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  hostname: "shop.example",
};

function textOf({ pattern: given, format, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: SchemaObject): string {
  // One of another language says nothing here, and lint refuses it.
  const pattern = given === undefined || brokenPattern(given) ? undefined : new RegExp(given, "u");
  const fits = (text: string) =>
    text.length >= minLength && text.length <= maxLength && (pattern === undefined || pattern.test(text));
  const usual = [forms[format ?? ""], "value", "VALUE", "1234567890", "USD", "a", "1"].filter(
    (each) => each !== undefined,
  );
  const long = usual.map((each) =>
    format === undefined ? each.padEnd(minLength, each).slice(0, Math.max(minLength, 1)) : each,
  );
  const found = [...usual, ...long].find(fits);
  if (found !== undefined || pattern === undefined) return found ?? "x".repeat(minLength);
  try {
    // The same seed, the same text.
    return fc.sample(fc.stringMatching(pattern).filter(fits), { numRuns: 1, seed: 1 })[0] ?? "";
  } catch {
    // It looks ahead or behind, for which nothing can be made up.
    return "value";
  }
}

function numberOf(schema: SchemaObject, type: "integer" | "number"): number {
  const { minimum, maximum, exclusiveMinimum } = schema;
  const { exclusiveMaximum, multipleOf = type === "integer" ? 1 : undefined } = schema as {
    exclusiveMaximum?: number;
    multipleOf?: number;
  };
  const step = multipleOf ?? 1;
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + step);
  const most = maximum ?? (exclusiveMaximum === undefined ? undefined : exclusiveMaximum - step);
  const wanted = Math.min(Math.max(1000, least ?? -Infinity), most ?? Infinity);
  return multipleOf === undefined
    ? wanted
    : Math.max(Math.floor(wanted / step) * step, least === undefined ? -Infinity : Math.ceil(least / step) * step);
}
