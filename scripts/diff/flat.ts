import { isDeepStrictEqual } from "node:util";
import { type Document, resolve } from "../generate/document.ts";
import { pointerTo } from "./compare.ts";

/** A schema, and where it stands. */
export interface Part {
  schema: unknown;
  pointer: string;
}

/** Values that a schema names; `open` where any other text passes too. */
export interface Values {
  list: unknown[];
  open: boolean;
}

/** A schema with its references followed and its `allOf` joined, so that it matters no longer how it was put down. */
export interface Flat {
  /** Where it stands; that of the component, if it is only a reference to one. */
  pointer: string;
  /** What it was made of. */
  parts: readonly Part[];
  /** Distinguishes this use from others. */
  id: string;
  /** Each is one schema in parts, all of which hold. */
  properties: Record<string, Part[]>;
  required: string[];
  items?: Part[];
  /** What further members look like, where they are spoken of. */
  further?: Part[] | "refused";
  alternatives?: Part[][];
  /** Nothing passes. */
  never: boolean;
  type?: string[];
  values?: Values;
  /** Every other keyword. */
  rest: Record<string, unknown>;
}

/** Keywords of which the last word counts: that of the use stands over that of the component. */
const overriding = new Set(["default", "deprecated", "x-amount", "x-sensitive"]);

/** Follows references and joins what holds together. */
export function flatten(document: Document, parts: readonly Part[]): Flat {
  const open = parts.flatMap((part) => partsOf(document, part));
  const [first] = parts;
  const flat = open.map(flatOf).reduce(joined, anything);
  const type = flat.values && !flat.values.open ? flat.values.list.map(typeOf) : flat.type;
  return {
    ...flat,
    ...(type && { type: [...new Set(type)] }),
    parts,
    pointer: (first?.schema as { $ref?: string } | undefined)?.$ref ?? first?.pointer ?? "",
    id: open.map(({ pointer }) => pointer).join(" "),
  };
}

const anything: Flat = { pointer: "", parts: [], id: "", properties: {}, required: [], never: false, rest: {} };

/** A schema without `$ref` and `allOf`: the parts that hold together, its own last. */
function partsOf(document: Document, { schema, pointer }: Part): Part[] {
  if (typeof schema === "boolean") return [{ schema: schema ? {} : { not: {} }, pointer }];
  const { $ref, allOf = [], ...own } = schema as { $ref?: string; allOf?: unknown[] };
  return [
    ...($ref ? partsOf(document, { schema: resolve(document, { $ref }), pointer: $ref }) : []),
    ...allOf.flatMap((each, index) =>
      partsOf(document, { schema: each, pointer: pointerTo(pointerTo(pointer, "allOf"), index) }),
    ),
    ...(Object.keys(own).length > 0 ? [{ schema: own, pointer }] : []),
  ];
}

interface Schema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, unknown>;
  required?: string[];
  items?: unknown;
  additionalProperties?: unknown;
  oneOf?: unknown[];
  anyOf?: unknown[];
  not?: unknown;
}

function flatOf({ schema, pointer }: Part): Flat {
  const {
    type,
    enum: list,
    properties = {},
    required = [],
    items,
    additionalProperties: further,
    oneOf,
    anyOf,
    not,
    const: only,
    ...rest
  } = schema as Schema;
  const part = (keyword: string, schema: unknown): Part => ({ schema, pointer: pointerTo(pointer, keyword) });
  const named = only !== undefined ? [only] : list;
  const known = openEnum(anyOf);
  const choices = oneOf ?? (known ? undefined : anyOf);
  const never = isDeepStrictEqual(not, {});
  const types = known?.type ?? (type === undefined ? undefined : [type].flat());
  const values = known?.values ?? (named && { list: named, open: false });
  return {
    ...anything,
    required,
    never,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, member]) => [
        name,
        [{ schema: member, pointer: pointerTo(pointerTo(pointer, "properties"), name) }],
      ]),
    ),
    rest: {
      ...rest,
      ...(not !== undefined && !never && { not }),
      // Both at once are more than alternatives can say.
      ...(oneOf && anyOf && { anyOf }),
    },
    ...(types && { type: types.flatMap((each) => (each === "number" ? ["number", "integer"] : [each])) }),
    ...(values && { values }),
    ...(items !== undefined && { items: [part("items", items)] }),
    ...(further !== undefined && { further: further === false ? "refused" : [part("additionalProperties", further)] }),
    ...(choices && {
      alternatives: choices.map((each, index) => [
        { schema: each, pointer: pointerTo(pointerTo(pointer, oneOf ? "oneOf" : "anyOf"), index) },
      ]),
    }),
  };
}

/** `anyOf: [{ type: string, enum }, { type: string }]`, perhaps with `null`: known values, and any other text. */
function openEnum(anyOf: unknown): { type: string[]; values: Values } | undefined {
  const branches = (anyOf ?? []) as Schema[];
  const known = branches.find(({ type, enum: values }) => type === "string" && values);
  const open = branches.find((branch) => isDeepStrictEqual(branch, { type: "string" }));
  const nullable = branches.filter((branch) => isDeepStrictEqual(branch, { type: "null" }));
  if (!known?.enum || !open || branches.length !== 2 + nullable.length) return undefined;
  return { type: ["string", ...nullable.map(() => "null")], values: { list: known.enum, open: true } };
}

/** Two schemas that both hold. */
function joined(one: Flat, other: Flat): Flat {
  const properties = { ...one.properties };
  for (const [name, parts] of Object.entries(other.properties))
    properties[name] = [...(properties[name] ?? []), ...parts];
  const rest = { ...one.rest };
  for (const [keyword, value] of Object.entries(other.rest)) {
    const same = !(keyword in rest) || overriding.has(keyword) || isDeepStrictEqual(rest[keyword], value);
    rest[keyword] = same ? value : { both: [rest[keyword], value] };
  }
  if (one.alternatives && other.alternatives) {
    throw new Error(`allOf joins two sets of alternatives (${one.id}), which cannot be compared.`);
  }
  const alternatives = one.alternatives ?? other.alternatives;
  const items = [...(one.items ?? []), ...(other.items ?? [])];
  const further = furtherOf(one.further, other.further);
  const type =
    one.type && other.type ? one.type.filter((each) => other.type?.includes(each)) : (one.type ?? other.type);
  const values = valuesOf(one.values, other.values);
  return {
    ...anything,
    required: [...new Set([...one.required, ...other.required])],
    never: one.never || other.never,
    properties,
    rest,
    ...(items.length > 0 && { items }),
    ...(further && { further }),
    ...(alternatives && { alternatives }),
    ...(type && { type }),
    ...(values && { values }),
  };
}

function furtherOf(one: Flat["further"], other: Flat["further"]): Flat["further"] {
  if (one === "refused" || other === "refused") return "refused";
  return one && other ? [...one, ...other] : (one ?? other);
}

function valuesOf(one: Values | undefined, other: Values | undefined): Values | undefined {
  if (!one || !other) return one ?? other;
  if (one.open) return other;
  if (other.open) return one;
  return { open: false, list: one.list.filter((value) => other.list.some((each) => isDeepStrictEqual(each, value))) };
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
