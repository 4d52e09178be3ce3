import { scrub } from "@payorch/core";
import { type Document, type SchemaObject, nameOf, resolve } from "../generate/document.ts";

/** A schema, and where it stands in the spec, as a dotted path. */
export interface Place {
  readonly schema: SchemaObject;
  readonly at: string;
}

/** The schema and all that is joined with it or an alternative in it, each without its references. */
export function partsOf(document: Document, { schema, at }: Place): Place[] {
  const component = nameOf(schema);
  const plain = resolve(document, schema);
  const place = { schema: plain, at: component ? `components.schemas.${component}` : at };
  const joined = (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) =>
    (plain[keyword] ?? []).map((each, index) => ({ schema: each, at: `${place.at}.${keyword}[${index}]` })),
  );
  return [place, ...joined.flatMap((each) => partsOf(document, each))];
}

/** Where the spec describes a member of an object or an item of a list; empty where it does not. */
export function below(parts: readonly Place[], name: string): Place[] {
  const named = parts.flatMap(({ schema, at }) => {
    const member = schema.properties?.[name];
    return member ? [{ schema: member, at: `${at}.properties.${name}` }] : [];
  });
  if (named.length > 0) return named;
  return parts.flatMap(({ schema, at }) => {
    if (schema.items && /^\d+$/.test(name)) return [{ schema: schema.items, at: `${at}.items` }];
    const rest = schema.additionalProperties;
    return typeof rest === "object" ? [{ schema: rest, at: `${at}.additionalProperties` }] : [];
  });
}

/** A name as a step of a JSON Pointer that may be shown. */
export const stepOf = (name: string): string => scrub(name).replaceAll("~", "~0").replaceAll("/", "~1");

/** Everything that the spec says of the place that a JSON Pointer names. */
export function placesAt(document: Document, root: Place, pointer: string): Place[] {
  const names = pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  const start = partsOf(document, root);
  return names.reduce((parts, name) => below(parts, name).flatMap((each) => partsOf(document, each)), start);
}
