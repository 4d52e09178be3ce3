import { type Document, type ParameterObject, type SchemaObject, nameOf, resolve } from "../generate/document.ts";
import { schemaIn } from "../generate/operations.ts";
import type { Problem } from "./problems.ts";

/** An event, and how its body is known from those of others. */
export interface Kind {
  event: string;
  /** The value of the property that tells them apart. */
  value: string;
  /** The component of its body. */
  component: string;
  required: readonly string[];
}

/** The property that tells the events of a spec apart, each by a value of its own; undefined where none does. */
export function kindsOf(document: Document): { property: string; kinds: Kind[] } | undefined {
  const bodies = Object.entries(document.webhooks ?? {}).map(([event, { post }]) => {
    const schema = post?.requestBody && schemaIn(resolve(document, post.requestBody).content);
    const properties: Record<string, SchemaObject> = {};
    const required: string[] = [];
    for (const part of schema ? partsOf(document, schema) : []) {
      Object.assign(properties, part.properties);
      required.push(...(part.required ?? []));
    }
    return { event, component: nameOf(schema) ?? "", properties, required: [...new Set(required)] };
  });
  const [first] = bodies;
  for (const property of (first?.required ?? []).filter((name) => /^[A-Za-z_]\w*$/.test(name))) {
    const kinds = bodies.map(({ properties, ...rest }) => ({ ...rest, value: only(document, properties[property]) }));
    const values = kinds.flatMap(({ value, required }) =>
      value !== undefined && required.includes(property) ? [value] : [],
    );
    if (values.length === bodies.length && new Set(values).size === values.length)
      return { property, kinds: kinds as Kind[] };
  }
  return undefined;
}

function partsOf(document: Document, given: SchemaObject): SchemaObject[] {
  const { allOf = [], ...schema } = resolve<SchemaObject>(document, given);
  return [...allOf.flatMap((part) => partsOf(document, part)), schema];
}

function only(document: Document, given: SchemaObject | undefined): string | undefined {
  const { const: value, enum: values = [] } = given ? resolve<SchemaObject>(document, given) : {};
  const [first, ...others] = value === undefined ? values : [value];
  return typeof first === "string" && others.length === 0 ? first : undefined;
}

/** The header that proves a delivery, by the spec. */
export function signatureHeader(document: Document): string | undefined {
  const all = Object.values(document.webhooks ?? {}).flatMap(({ post }) => post?.parameters ?? []);
  const headers = all
    .map((each) => resolve<ParameterObject>(document, each))
    .filter(({ in: place }) => place === "header");
  return headers.find(({ name }) => /signature|hmac/i.test(name))?.name.toLowerCase();
}

/** What is missing where nothing tells the events apart. */
export function mixedEvents(document: Document): Problem[] {
  if (document.webhooks === undefined || kindsOf(document)) return [];
  const message = "Nothing tells the events apart: every body requires the same property, with a `const` of its own.";
  return Object.keys(document.webhooks).map((event) => ({
    ruleId: "new:provider",
    message,
    location: [{ pointer: `#/webhooks/${event.replaceAll("~", "~0").replaceAll("/", "~1")}/post` }],
  }));
}
