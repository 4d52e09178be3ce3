import * as fc from "fast-check";
import { type Document, type SchemaObject, resolve } from "../generate/document.ts";

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
  return new Maker(document, making).make(schema, []);
}

class Maker {
  readonly #document: Document;
  readonly #making: Making;

  constructor(document: Document, making: Making) {
    this.#document = document;
    this.#making = making;
  }

  make(given: SchemaObject, above: readonly SchemaObject[]): unknown {
    if (typeof given !== "object") return "value";
    const target = resolve<SchemaObject>(this.#document, given);
    const schema = this.#merged(target, above);
    const { const: only, enum: values, default: preset } = schema;
    const [shown] = (schema as { examples?: unknown[] }).examples ?? [];
    if ("const" in schema) return only;
    if (values) return values.find((value) => value !== null) ?? values[0];
    const type =
      [schema.type].flat().find((each) => each !== "null") ??
      (schema.properties ? "object" : schema.items ? "array" : undefined);
    if (shown !== undefined && type !== "object" && type !== "array") return shown;
    if (preset !== undefined && type !== "object") return preset;
    if (type === "object") return this.#object(schema, [...above, target]);
    if (type === "array") return this.#array(schema, [...above, target]);
    if (type === "string") return textOf(schema);
    if (type === "integer" || type === "number") return numberOf(schema, type);
    if (type === "boolean") return true;
    return [schema.type].flat().includes("null") ? null : "value";
  }

  /** The schema with its parts and the chosen alternative in it. */
  #merged(given: SchemaObject, above: readonly SchemaObject[]): SchemaObject {
    const { allOf = [], oneOf, anyOf, ...own } = given;
    const branches = (oneOf ?? anyOf ?? []).filter((each) => !(each.type === "null" && Object.keys(each).length === 1));
    // A branch that holds what is being made would go on for ever.
    const ends = branches.filter((each) => !above.includes(resolve<SchemaObject>(this.#document, each)));
    const possible = ends.length > 0 ? ends : branches;
    const chosen = possible[this.#making.branch % Math.max(1, possible.length)];
    const parts = [...allOf, ...(chosen ? [chosen] : [])].map((part) =>
      this.#merged(resolve<SchemaObject>(this.#document, part), above),
    );
    return parts.reduce<SchemaObject>(joined, own);
  }

  #object(schema: SchemaObject, above: readonly SchemaObject[]): object {
    const { properties = {}, required = [], additionalProperties, minProperties = 0 } = schema;
    const isRecursive = (member: SchemaObject) => this.#holds(member, above);
    const wanted = Object.entries(properties).filter(([name, member]) => {
      if (typeof member !== "object" || (member.not && Object.keys(member.not).length === 0)) return false;
      return required.includes(name) || (this.#making.full && !isRecursive(member));
    });
    const made = Object.fromEntries(wanted.map(([name, member]) => [name, this.make(member, above)]));
    for (const name of required) if (!(name in made) && !(name in properties)) made[name] = "value";
    const rest = typeof additionalProperties === "object" ? additionalProperties : {};
    const isOpen = additionalProperties !== false && Object.keys(properties).length === 0;
    for (
      let count = Object.keys(made).length;
      count < Math.max(minProperties, typeof additionalProperties === "object" && isOpen ? 1 : 0);
      count += 1
    )
      made[`key${count || ""}`] = isRecursive(rest) ? {} : this.make(rest, above);
    return made;
  }

  #array(schema: SchemaObject, above: readonly SchemaObject[]): unknown[] {
    const { items = {}, minItems = 0, maxItems = 1 } = schema;
    const { prefixItems = [], uniqueItems } = schema as { prefixItems?: SchemaObject[]; uniqueItems?: boolean };
    const first = prefixItems.map((each) => this.make(each, above));
    const count =
      Math.max(minItems, this.#holds(items, above) || maxItems === 0 || !this.#making.full ? 0 : 1) - first.length;
    if (count <= 0 || typeof items !== "object") return first;
    const values = resolve<SchemaObject>(this.#document, items).enum;
    const more = Array.from({ length: count }, (_, index) => {
      if (uniqueItems && values) return values[index % values.length];
      const made = this.make(items, above);
      if (!uniqueItems || index === 0) return made;
      return typeof made === "number" ? made + index : typeof made === "string" ? `${made}${index}` : made;
    });
    return [...first, ...more];
  }

  /** Whether a member leads back to what it stands in. */
  #holds(member: SchemaObject, above: readonly SchemaObject[]): boolean {
    const seen = new Set<SchemaObject>();
    const visit = (given: SchemaObject): boolean => {
      if (typeof given !== "object") return false;
      const schema = resolve<SchemaObject>(this.#document, given);
      if (above.includes(schema)) return true;
      if (seen.has(schema)) return false;
      seen.add(schema);
      const { items, allOf = [], required = [], properties = {} } = schema;
      const needed = required.flatMap((name) => properties[name] ?? []);
      return [...(items ? [items] : []), ...allOf, ...needed].some(visit);
    };
    return visit(member);
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

function textOf({ pattern, format, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: SchemaObject): string {
  const fits = (text: string) =>
    text.length >= minLength &&
    text.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern, "u").test(text));
  const usual = [forms[format ?? ""], "value", "VALUE", "1234567890", "USD", "a", "1"].filter(
    (each) => each !== undefined,
  );
  const long = usual.map((each) =>
    format === undefined ? each.padEnd(minLength, each).slice(0, Math.max(minLength, 1)) : each,
  );
  const found = [...usual, ...long].find(fits);
  if (found !== undefined || pattern === undefined) return found ?? "x".repeat(minLength);
  // The same seed, the same text.
  const made = fc.sample(fc.stringMatching(new RegExp(pattern, "u")).filter(fits), { numRuns: 1, seed: 1 });
  return made[0] ?? "";
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
