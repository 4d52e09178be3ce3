import { type Document, type SchemaObject, nameOf, resolve } from "./document.ts";
import { memberCertainty } from "./resources.ts";

/** Gives every schema and property the doc comment that a reader of its type shall see. */
export function comment(document: Document): void {
  const before = structuredClone(document);
  for (const schema of Object.values(document.components.schemas)) commentOn(before, schema);
  const items = [...Object.values(document.paths), ...Object.values(document.webhooks ?? {})];
  for (const { parameters = [] } of items.flatMap((item) => Object.values(item))) {
    // openapi-typescript begins the comment of a parameter with its title too.
    for (const parameter of parameters as (SchemaObject & { schema?: SchemaObject })[]) {
      commentOn(before, parameter);
      if (parameter.schema) commentOn(before, parameter.schema);
    }
  }
}

function commentOn(document: Document, schema: SchemaObject): void {
  const { properties = {}, items, additionalProperties: others, allOf = [], oneOf = [], anyOf = [] } = schema;
  const text = textOf(document, schema);
  // What an alternative says of a property that stands beside it restricts it, and means the same.
  for (const branch of [...oneOf, ...anyOf]) {
    for (const [name, property] of Object.entries(branch.properties ?? {}))
      if (properties[name]) property.description ??= textOf(document, properties[name]);
  }
  // As `description` it would stand behind a tag; a title stands first and alone.
  delete schema.description;
  delete schema.title;
  if (text !== "") schema.title = text;
  const inside = [items, typeof others === "object" ? others : undefined, ...allOf, ...oneOf, ...anyOf];
  for (const part of [...Object.values(properties), ...inside]) if (part) commentOn(document, part);
}

/** What it means, the values that it may have, and how that is known. */
function textOf(document: Document, schema: SchemaObject): string {
  const [named, ...others] = [schema, ...(schema.anyOf ?? [])].filter((part) => nameOf(part));
  const target = named && others.length === 0 ? resolve<SchemaObject>(document, named as never).description : undefined;
  const { description = target ?? "", "x-confidence": grade } = schema;
  const listed = /^ *- /m.test(description) ? undefined : target?.match(/^ *- [^]*/m)?.[0];
  return [description.trim(), listed?.trim(), grade && memberCertainty(grade)].filter(Boolean).join("\n\n");
}
