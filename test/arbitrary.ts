import * as fc from "fast-check";
import { madeUp } from "../scripts/contract/make.ts";
import { type Document, resolve, type SchemaObject } from "../scripts/generate/document.ts";
import { numbers, sendable, texts } from "./values.ts";

/** A schema in which nothing is left to look up or to choose: no reference, no `allOf`, `oneOf` or `anyOf`. */
export type Flat = Omit<SchemaObject, "$ref" | "allOf" | "oneOf" | "anyOf">;

/** The alternatives that a schema comes down to; none where it allows nothing. */
export const alternativesOf = once((document: Document, schema: SchemaObject): Flat[] => {
  const { allOf = [], oneOf, anyOf, ...own } = resolve<SchemaObject>(document, schema);
  if (own.not && Object.keys(own.not).length === 0) return [];
  const branches = (oneOf ?? anyOf)?.flatMap((branch) => alternativesOf(document, branch)) ?? [{}];
  const parts = allOf.map((part) => alternativesOf(document, part));
  return [branches, ...parts].reduce<Flat[]>((all, part) => all.flatMap((a) => part.map((b) => both(a, b))), [own]);
});

/** What both allow; where they have the same keyword, the second is the narrower one. */
function both(one: Flat, other: Flat): Flat {
  const properties: Record<string, SchemaObject> = { ...one.properties };
  for (const [name, member] of Object.entries(other.properties ?? {}))
    properties[name] = properties[name] ? { allOf: [properties[name], member] } : member;
  const required = [...new Set([...(one.required ?? []), ...(other.required ?? [])])];
  return { ...one, ...other, properties, required };
}

/** Every value that a schema allows. */
export const valid = once(
  (document: Document, schema: SchemaObject): fc.Arbitrary<unknown> =>
    fc.oneof(
      ...alternativesOf(document, schema).map((flat) => {
        if (flat.const !== undefined) return fc.constant(flat.const);
        if (flat.enum) return fc.constantFrom(...flat.enum);
        if (flat.type === undefined) return sendable;
        return fc.oneof(...typesOf(flat).map((type) => ofType(document, flat, type)));
      }),
    ),
  // A schema within itself ends with what it must have.
  (document, schema) => fc.constant(madeUp(document, schema, { full: false, branch: 0 })),
);

export const typesOf = ({ type }: Flat): string[] => (type === undefined ? [] : [type].flat());

function ofType(document: Document, flat: Flat, type: string): fc.Arbitrary<unknown> {
  if (type === "object") return objects(document, flat);
  if (type === "array") return lists(document, flat);
  if (type === "string") return texts(flat);
  if (type === "integer" || type === "number") return numbers(flat, type);
  return type === "boolean" ? fc.boolean() : fc.constant(null);
}

/** Every list that the schema allows, behind these first items. */
export function lists(
  document: Document,
  { items = {}, minItems = 0, maxItems = minItems + 3 }: Flat,
  ...first: fc.Arbitrary<unknown>[]
): fc.Arbitrary<unknown[]> {
  // `items: false`: there are none behind the first.
  if (alternativesOf(document, items).length === 0) return fc.tuple(...first);
  const rest = fc.array(valid(document, items), {
    minLength: Math.max(0, minItems - first.length),
    maxLength: maxItems - first.length,
  });
  return fc.tuple(fc.tuple(...first), rest).map((parts) => parts.flat());
}

/** Every object that the schema allows, but with these members, and without those. */
export function objects(
  document: Document,
  flat: Flat,
  given: Record<string, fc.Arbitrary<unknown>> = {},
  without: readonly string[] = [],
): fc.Arbitrary<object> {
  const { properties = {}, required = [], additionalProperties, minProperties = 0, maxProperties = 3 } = flat;
  const possible = Object.entries(properties).filter(
    ([name, member]) => !(name in given) && !without.includes(name) && alternativesOf(document, member).length > 0,
  );
  const members = Object.fromEntries(possible.map(([name, member]) => [name, valid(document, member)]));
  const requiredKeys = [...required.filter((name) => name in members), ...Object.keys(given)];
  const known = fc.record({ ...members, ...given }, { requiredKeys });
  if (additionalProperties === false) return known;
  const further = fc.dictionary(
    fc.string().filter((name) => !(name in properties) && !without.includes(name)),
    typeof additionalProperties === "object" ? valid(document, additionalProperties) : sendable,
    { minKeys: minProperties, maxKeys: maxProperties },
  );
  return fc.tuple(further, known).map(([more, own]) => ({ ...more, ...own }));
}

const everything: SchemaObject = {};
const nothing: SchemaObject = { not: {} };

/** Makes it once for each schema: a schema is met in every rule of the objects around it. */
function once<Made>(make: (document: Document, schema: SchemaObject) => Made, within: typeof make = make): typeof make {
  const made = new WeakMap<SchemaObject, Made>();
  const making = new Set<SchemaObject>();
  return (document, given) => {
    // `true` and `false` are schemas too.
    const schema = typeof given === "object" ? given : given ? everything : nothing;
    if (making.has(schema)) return within(document, schema);
    making.add(schema);
    try {
      const value = made.get(schema) ?? make(document, schema);
      made.set(schema, value);
      return value;
    } finally {
      making.delete(schema);
    }
  };
}
