import * as fc from "fast-check";
import { type Document, type SchemaObject, resolve } from "../scripts/generate/document.ts";
import { type Flat, alternativesOf, lists, objects, typesOf, valid } from "./arbitrary.ts";
import { brokenValues, ofOtherType } from "./values.ts";

/** One rule of a schema, and every value that breaks it and otherwise follows the schema. */
export interface Violation {
  /** Where in the value the rule is broken. */
  path: readonly string[];
  keyword: string;
  /** The member that is missing or too many there. */
  member?: string;
  values: fc.Arbitrary<unknown>;
}

/**
 * Every rule of a schema, broken alone. A value of another type has none that `elsewhere` allows either: what the
 * alternatives of the object around it say about the same member.
 */
export function violationsOf(
  document: Document,
  schema: SchemaObject,
  elsewhere: readonly SchemaObject[] = [],
  above: readonly SchemaObject[] = [],
): Violation[] {
  const target = resolve<SchemaObject>(document, schema);
  // Within itself it has the rules that it has already.
  if (above.includes(target)) return [];
  const within = [...above, target];
  const flats = alternativesOf(document, schema);
  const types = [schema, ...elsewhere].flatMap((each) => alternativesOf(document, each)).flatMap(typesOf);
  // What is in no list may be allowed by an alternative that has none.
  const listed = flats.every((flat) => flat.enum ?? flat.const);
  const values = flats
    .flatMap(brokenValues)
    .filter(([keyword]) => listed || (keyword !== "enum" && keyword !== "const"))
    .map(([keyword, values]) => ({ path: [], keyword, values }));
  return [
    ...(types.length > 0 ? [{ path: [], keyword: "type", values: ofOtherType(types) }] : []),
    ...values,
    ...flats.flatMap((flat) => (typesOf(flat).includes("array") ? ofList(document, flat, within) : [])),
    ...flats.flatMap((flat) => (typesOf(flat).includes("object") ? ofObject(document, flat, flats, within) : [])),
  ];
}

function ofList(document: Document, flat: Flat, within: readonly SchemaObject[]): Violation[] {
  const { items = {}, minItems = 0 } = flat;
  const inside = violationsOf(document, items, [], within).map((each) =>
    beneath("0", each, (item) => lists(document, flat, item)),
  );
  const short = { ...flat, minItems: 0, maxItems: minItems - 1 };
  return minItems > 0 ? [{ path: [], keyword: "minItems", values: lists(document, short) }, ...inside] : inside;
}

function ofObject(
  document: Document,
  flat: Flat,
  flats: readonly Flat[],
  within: readonly SchemaObject[],
): Violation[] {
  const { properties = {}, required = [], additionalProperties, minProperties = 0, maxProperties } = flat;
  const others = flats.flatMap((each) => each.required ?? []).filter((name) => !required.includes(name));
  const size = (keyword: string, minProperties: number, maxProperties: number) => ({
    path: [],
    keyword,
    values: objects(document, { ...flat, minProperties, maxProperties }),
  });
  return [
    // Without what the other alternatives require as well, or it may be one of them.
    ...required.map((member) => ({
      path: [],
      keyword: "required",
      member,
      values: objects(document, flat, {}, [member, ...others]),
    })),
    ...(additionalProperties === false
      ? [
          {
            path: [],
            keyword: "additionalProperties",
            member: "unknown_member",
            values: objects(document, flat, { unknown_member: fc.jsonValue() }),
          },
        ]
      : []),
    ...(minProperties > 0 ? [size("minProperties", 0, minProperties - 1)] : []),
    ...(maxProperties === undefined ? [] : [size("maxProperties", maxProperties + 1, maxProperties + 3)]),
    ...excluded(document, flat, flats),
    ...Object.entries(properties).flatMap(([name, member]) => {
      const elsewhere = flats.flatMap((other) => other.properties?.[name] ?? []);
      return violationsOf(document, member, elsewhere, within).map((each) =>
        beneath(name, each, (value) => objects(document, flat, { [name]: value })),
      );
    }),
    ...(typeof additionalProperties === "object"
      ? violationsOf(document, additionalProperties, [], within).map((each) =>
          beneath("key", each, (value) => objects(document, flat, { key: value })),
        )
      : []),
  ];
}

/** Members that only other alternatives allow, each beside what this one requires. */
function excluded(document: Document, flat: Flat, flats: readonly Flat[]): Violation[] {
  const forbids = ({ properties = {} }: Flat, name: string) =>
    properties[name] !== undefined && alternativesOf(document, properties[name]).length === 0;
  const names = Object.keys(flat.properties ?? {}).filter((name) => forbids(flat, name));
  return names.flatMap((name) => {
    const owner = flats.find((other) => other.properties?.[name] && !forbids(other, name));
    const together = [...(flat.required ?? []), name];
    if (!owner || flats.some((other) => !together.some((each) => forbids(other, each)))) return [];
    const value = valid(document, owner.properties?.[name] ?? {});
    return [{ path: [name], keyword: "not", values: objects(document, flat, { [name]: value }) }];
  });
}

function beneath(
  name: string,
  { path, values, ...rest }: Violation,
  around: (value: fc.Arbitrary<unknown>) => fc.Arbitrary<unknown>,
): Violation {
  return { ...rest, path: [name, ...path], values: around(values) };
}
