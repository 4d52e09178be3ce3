import { type Document, type SchemaObject, resolve } from "./document.ts";

/**
 * Joins the parts of an `allOf` that only have properties, so that the type is one interface and no intersection; what they
 * share is shared in the spec. Takes away `discriminator`, whose values the alternatives have already.
 */
export function flatten(document: Document): void {
  const { schemas } = document.components;
  for (const [name, schema] of Object.entries(schemas)) schemas[name] = flat(document, schema);
}

function flat(document: Document, schema: SchemaObject): SchemaObject {
  delete schema.discriminator;
  const { allOf, ...own } = schema;
  const parts = (allOf ?? []).map((part) =>
    flat(document, structuredClone(resolve<SchemaObject>(document, part as never))),
  );
  if (!allOf || ![...parts, own].every(isPlain)) return schema;
  const all = [...parts, own];
  const properties: Record<string, SchemaObject> = {};
  for (const part of all) {
    for (const [name, property] of Object.entries(part.properties ?? {}))
      properties[name] = { ...properties[name], ...property };
  }
  const required = [...new Set(all.flatMap((part) => part.required ?? []))];
  return { type: "object", ...own, properties, required };
}

/** Keywords of an object that says no more than which properties it has. */
const plain = [
  "type",
  "title",
  "description",
  "required",
  "properties",
  "additionalProperties",
  "deprecated",
  "examples",
];

const isPlain = (schema: SchemaObject): boolean => Object.keys(schema).every((keyword) => plain.includes(keyword));
