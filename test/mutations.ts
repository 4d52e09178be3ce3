import type { Document, SchemaObject } from "../scripts/generate/document.ts";
import { type Flat, alternativesOf, typesOf } from "./arbitrary.ts";

/** An answer with one thing in it that the spec does not promise. */
export interface Mutation {
  kind: "unknown member" | "unknown value" | "missing" | "null" | "text for a number" | "list for a map";
  path: readonly string[];
  body: unknown;
  /** Whether the schema, and so our types, allow it. */
  promised: boolean;
}

/** Every single thing that may differ from an example: everywhere, one at a time. */
export function mutationsOf(document: Document, schema: SchemaObject, value: unknown): Mutation[] {
  const flats = alternativesOf(document, schema).filter((flat) => fits(document, flat, value));
  const as = (kind: Mutation["kind"], body: unknown, promised: boolean): Mutation[] => [
    { kind, path: [], body, promised },
  ];
  if (Array.isArray(value)) {
    const items = flats.find((flat) => flat.items)?.items ?? {};
    return value.flatMap((item, index) => inside(mutationsOf(document, items, item), value, String(index)));
  }
  if (typeof value === "object" && value !== null) return ofObject(document, flats, value as Record<string, unknown>);
  const listed = alternativesOf(document, schema).filter((flat) => flat.enum ?? flat.const);
  const types = alternativesOf(document, schema).flatMap(typesOf);
  const isOpen = alternativesOf(document, schema).some(
    (flat) => typesOf(flat).includes("string") && !listed.includes(flat),
  );
  return [
    ...(listed.length > 0 && typeof value === "string" ? as("unknown value", "no such value", isOpen) : []),
    ...(typeof value === "number" && types.includes("string") ? as("text for a number", String(value), true) : []),
  ];
}

function ofObject(document: Document, flats: readonly Flat[], value: Record<string, unknown>): Mutation[] {
  const free = flats.filter(
    ({ properties = {}, additionalProperties }) => additionalProperties && !Object.keys(properties).length,
  );
  // What no type but an array is forbidden to.
  const lists = flats.filter((flat) => flat.not && typesOf(flat).length === 0);
  const members = Object.entries(value).flatMap(([name, member]) => {
    const own = flats.flatMap((flat) => flat.properties?.[name] ?? further(flat));
    const optional = flats.some(({ properties, required = [] }) => properties?.[name] && !required.includes(name));
    const { [name]: _, ...rest } = value;
    const nothing: Mutation[] = [
      { kind: "missing", path: [name], body: rest, promised: optional },
      { kind: "null", path: [name], body: { ...value, [name]: null }, promised: false },
    ];
    return [
      ...(member === null ? nothing.slice(0, 1) : nothing),
      ...inside(mutationsOf(document, { anyOf: own }, member), value, name),
    ];
  });
  return [
    {
      kind: "unknown member",
      path: [],
      body: { ...value, unknown_member: { a: [1, null] } },
      promised: free.length === 0,
    },
    ...(lists.length > 0 || free.length > 0
      ? [{ kind: "list for a map", path: [], body: [], promised: lists.length > 0 } as const]
      : []),
    ...members,
  ];
}

/** What a map's values are. */
const further = ({ additionalProperties }: Flat): SchemaObject[] =>
  typeof additionalProperties === "object" ? [additionalProperties] : [];

/** Whether the value can be meant by this alternative: it has what is required, and the values that tell it apart. */
function fits(document: Document, flat: Flat, value: unknown): boolean {
  const kind = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
  const types = typesOf(flat);
  if (types.length > 0 && !types.includes(kind) && !(kind === "number" && types.includes("integer"))) return false;
  const own: Record<string, unknown> = { ...Object(value) };
  const told = ([name, schema]: [string, SchemaObject]) =>
    !(name in own) ||
    alternativesOf(document, schema).some(({ const: only }) => only === undefined || only === own[name]);
  const { required = [], properties = {} } = flat;
  return kind !== "object" || (required.every((name) => name in own) && Object.entries(properties).every(told));
}

/** The same mutations, seen from what is around the value. */
function inside(mutations: readonly Mutation[], around: object, name: string): Mutation[] {
  return mutations.map(({ path, body, ...rest }) => ({
    ...rest,
    path: [name, ...path],
    body: Array.isArray(around) ? around.with(Number(name), body) : { ...around, [name]: body },
  }));
}
