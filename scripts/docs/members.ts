import { type Document, type SchemaObject, resolve } from "../generate/document.ts";
import { memberCertainty } from "../generate/resources.ts";
import { code, listed, paragraphs, sentence, table } from "./markdown.ts";
import { typeOf } from "./types.ts";

/** The properties of a schema, as a table, and which of them exclude each other. */
export function membersOf(document: Document, schema: SchemaObject): string {
  const rows = rowsOf(document, schema, "");
  return paragraphs(table(["property", "type", "meaning"], rows), alternativesOf(schema));
}

/** A row per property, those of an object without a name by their path; `?` marks what may be missing. */
function rowsOf(document: Document, schema: SchemaObject, prefix: string): string[][] {
  const { properties = {}, required = [], allOf = [] } = schema;
  const own = Object.entries(properties).flatMap(([name, member]) => {
    const path = prefix + name;
    const mark = required.includes(name) ? "" : "?";
    return [[code(path + mark), typeOf(member), meaningOf(document, member)], ...within(document, member, path)];
  });
  return [...own, ...unnamed(allOf).flatMap((part) => rowsOf(document, part, prefix))];
}

function within(document: Document, { items, ...member }: SchemaObject, path: string): string[][] {
  const inside = [member, ...unnamed(member.anyOf ?? [])].flatMap((each) => rowsOf(document, each, `${path}.`));
  return [...inside, ...unnamed(items ? [items] : []).flatMap((each) => rowsOf(document, each, `${path}[].`))];
}

const unnamed = (schemas: readonly SchemaObject[]): SchemaObject[] => schemas.filter(({ $ref }) => !$ref);

/** What a property or parameter means; a named type in one sentence, since the rest stands there. */
export function meaningOf(document: Document, schema: SchemaObject): string {
  const { description, ...target } = resolve<SchemaObject>(document, schema as never);
  return [
    schema.description ?? sentence(description ?? ""),
    schema["x-sensitive"] || target["x-sensitive"] ? "Sensitive: never logged, traced or printed." : "",
    schema["x-confidence"] ? memberCertainty(schema["x-confidence"]) : "",
    schema.deprecated ? "Deprecated." : "",
  ].join(" ");
}

/** What a `oneOf` beside the members asks for. */
function alternativesOf({ properties, oneOf }: SchemaObject): string | undefined {
  if (!properties || !oneOf) return undefined;
  const lines = oneOf.map(({ title, required = [], properties = {} }) => {
    const barred = Object.keys(properties).filter((name) => properties[name]?.not);
    const without = barred.length > 0 ? `, without ${listed(barred.map(code))}` : "";
    return `- ${title}: ${listed(required.map(code), "and")}${without}`;
  });
  return `One of:\n\n${lines.join("\n")}`;
}

/** A schema with all that it takes over from others. */
export function expanded(document: Document, schema: SchemaObject): SchemaObject {
  const { allOf = [], ...own } = resolve<SchemaObject>(document, schema as never);
  if (allOf.length === 0) return own;
  const parts = [...allOf.map((part) => expanded(document, part)), own];
  const whole: SchemaObject = Object.assign({}, ...parts);
  const properties: Record<string, SchemaObject> = {};
  for (const [name, property] of parts.flatMap((part) => Object.entries(part.properties ?? {})))
    properties[name] = { ...properties[name], ...property };
  whole.properties = properties;
  whole.required = parts.flatMap(({ required = [] }) => required);
  return whole;
}

/** The section of a named type, with all that it takes over from others. */
export function typeSection(document: Document, name: string): string {
  const { description, ...schema } = expanded(document, document.components.schemas[name] ?? {});
  return paragraphs(
    `### ${name}`,
    description,
    schema["x-opaque"] ? "Made by functions of the package only." : undefined,
    schema.properties ? undefined : `Type: ${typeOf(schema)}.`,
    membersOf(document, schema),
  );
}
