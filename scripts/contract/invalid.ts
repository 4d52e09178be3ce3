import formats from "ajv-formats";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Schema } from "../generate/checks.ts";
import { type Document, type Route, type SchemaObject, resolve, routesOf } from "../generate/document.ts";
import { schemaIn } from "../generate/operations.ts";
import { madeUp } from "./make.ts";

/** A rule of a request schema, and a body that breaks it and nothing else on purpose. */
export interface Rule {
  /** `operation.path.to.member.keyword`. */
  name: string;
  operationId: string;
  /** Undefined where no example could be turned into a body that breaks the rule. */
  body: unknown;
}

/** Tells of a named component of the spec what is valid under it. */
export function validators(document: Document): (schema: SchemaObject) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, validateFormats: true });
  formats.default(ajv);
  ajv.addSchema({ $id: "spec", components: document.components });
  return ({ $ref }) => {
    const validate = ajv.getSchema(`spec${$ref}`);
    if (!validate) throw new Error(`The spec has no component ${$ref}.`);
    return validate as ValidateFunction;
  };
}

/** Every rule of every request schema, each broken once: an example of the spec with one thing wrong. */
export function rulesOf(document: Document): Rule[] {
  const validator = validators(document);
  return routesOf(document).flatMap((route) => rulesOfRequest(document, route, validator));
}

function rulesOfRequest(document: Document, route: Route, validator: ReturnType<typeof validators>): Rule[] {
  const content = route.requestBody && resolve(document, route.requestBody).content;
  const schema = schemaIn(content);
  if (!schema?.$ref) return [];
  const examples = Object.values(content?.["application/json"]?.examples ?? {}).map(({ value }) => value);
  const isValid = validator(schema);
  const walker = new Walker(document, isValid);
  walker.walk(schema, [], examples);
  // What no example reaches, a body that is made from the schema may.
  const made = [0, 1, 2, 3]
    .map((branch) => madeUp(document, schema, { full: true, branch }))
    .filter((body) => isValid(body));
  if ([...walker.rules.values()].includes(undefined)) walker.walk(schema, [], made);
  return [...walker.rules].map(([name, body]) => ({
    name: `${route.operationId}.${name}`,
    operationId: route.operationId,
    body,
  }));
}

type Path = readonly string[];

/** Values of every kind and of forms that hardly any pattern or format takes. */
const misfits: readonly unknown[] = [null, true, 12.5, -1, 0, "", "?", "no such value", "a b", "0", {}, [], [[]]];

/** Goes through a schema along with the examples that have something at each place. */
class Walker {
  readonly rules = new Map<string, unknown>();
  readonly #document: Document;
  readonly #validate: ValidateFunction;

  constructor(document: Document, validate: ValidateFunction) {
    this.#document = document;
    this.#validate = validate;
  }

  walk(given: SchemaObject, path: Path, bodies: readonly unknown[], above: readonly SchemaObject[] = []): void {
    const target = resolve<SchemaObject>(this.#document, given);
    // Within itself it has the rules that it has already.
    if (above.includes(target)) return;
    const within = [...above, target];
    const schema: SchemaObject = { ...target, ...given };
    const here = bodies.filter((body) => at(body, path) !== undefined);
    const breaks = (keyword: string, ...values: readonly unknown[]) =>
      this.#rule([...path, keyword], here, path, values);

    if (schema.not) return;
    this.#scalars(schema, breaks);
    for (const name of schema.required ?? [])
      this.#rule([...path, name, "required"], here, [...path, name], [undefined]);
    if (schema.additionalProperties === false) {
      this.#rule([...path, "additionalProperties"], here, [...path, "unknown_member"], [true]);
    }
    for (const part of (schema.allOf ?? []) as SchemaObject[]) this.walk(part, path, here, within);
    this.#alternatives(schema, path, here, breaks, within);
    for (const [name, member] of Object.entries(schema.properties ?? {}))
      this.walk(member as SchemaObject, [...path, name], here, within);
    if (schema.items) this.walk(schema.items as SchemaObject, [...path, "0"], here, within);
    if (typeof schema.additionalProperties === "object") {
      const key = here.flatMap((body) => Object.keys(Object(at(body, path))))[0];
      if (key !== undefined) this.walk(schema.additionalProperties, [...path, key], here, within);
    }
  }

  #scalars(schema: SchemaObject, breaks: (keyword: string, ...values: readonly unknown[]) => void): void {
    const {
      minLength,
      maxLength,
      minimum,
      maximum,
      exclusiveMinimum,
      minItems,
      maxItems,
      minProperties,
      maxProperties,
    } = schema;
    if (schema.type !== undefined)
      breaks("type", ...misfits.filter((value) => !isOf(value, [schema.type].flat() as string[])).toSorted(someFirst));
    if (schema.enum) breaks("enum", "no such value");
    if (schema.const !== undefined) breaks("const", ...misfits);
    if (schema.pattern !== undefined) breaks("pattern", ...misfits.filter((value) => typeof value === "string"));
    if (schema.format !== undefined && schema.format !== "password") breaks("format", "no such value", 2 ** 40 + 0.5);
    if (minLength !== undefined) breaks("minLength", "x".repeat(minLength - 1));
    if (maxLength !== undefined)
      breaks(
        "maxLength",
        "x".repeat(maxLength + 1),
        `https://shop.example.com/${"x".repeat(maxLength)}`,
        `${"x".repeat(maxLength)}@example.com`,
      );
    const { exclusiveMaximum, multipleOf, uniqueItems } = schema as Schema;
    if (exclusiveMaximum !== undefined) breaks("exclusiveMaximum", exclusiveMaximum);
    if (multipleOf !== undefined) breaks("multipleOf", ...[0, 1, 1000].map((count) => (count + 0.5) * multipleOf));
    if (uniqueItems) breaks("uniqueItems", ["x", "x"], [1, 1], [{}, {}]);
    if (minimum !== undefined) breaks("minimum", minimum - 1);
    if (exclusiveMinimum !== undefined) breaks("exclusiveMinimum", exclusiveMinimum);
    if (maximum !== undefined) breaks("maximum", maximum + 1);
    if (minItems !== undefined) breaks("minItems", []);
    if (maxItems !== undefined) breaks("maxItems", Array<string>(maxItems + 1).fill("x"));
    if (minProperties !== undefined) breaks("minProperties", {});
    if (maxProperties !== undefined) {
      breaks(
        "maxProperties",
        Object.fromEntries(Array.from({ length: maxProperties + 1 }, (_, index) => [`key_${index}`, "x"])),
      );
    }
  }

  /** A union of values is broken by a value of no branch; one of objects also by the members of two, or of none. */
  #alternatives(
    { oneOf, anyOf }: SchemaObject,
    path: Path,
    here: readonly unknown[],
    breaks: (keyword: string, ...values: readonly unknown[]) => void,
    within: readonly SchemaObject[],
  ): void {
    const branches = (oneOf ?? anyOf ?? []).map((branch) => resolve(this.#document, branch as never) as SchemaObject);
    if (branches.length === 0) return;
    const keyword = oneOf ? "oneOf" : "anyOf";
    const names = [...new Set(branches.flatMap(({ required = [] }) => required))];
    const beside = branches.every(({ type }) => type === undefined);
    if (!beside) breaks(keyword, ...misfits);
    if (beside && names.length > 0) {
      this.#rule(
        [...path, keyword, "none"],
        here,
        path,
        here.map((body) => without(at(body, path), names)),
      );
      const all = Object.assign({}, ...here.map((body) => at(body, path))) as object;
      const exclusive = branches.every(({ properties = {} }) =>
        Object.values(properties as Record<string, SchemaObject>).some(({ not }) => not),
      );
      if (exclusive) this.#rule([...path, keyword, "several"], here, path, [all]);
    }
    for (const branch of branches) if (branch.properties || branch.items) this.walk(branch, path, here, within);
  }

  /** Notes the rule, with the first change of an example that the whole schema refuses. */
  #rule(name: Path, bodies: readonly unknown[], path: Path, values: readonly unknown[]): void {
    const key = name.join(".");
    if (this.rules.get(key) !== undefined) return;
    const broken = bodies
      .flatMap((body) => values.map((value) => put(body, path, value)))
      .find((body) => !this.#validate(body));
    this.rules.set(key, broken);
  }
}

/** Values that the mock takes for no body at all come last. */
const someFirst = (one: unknown, other: unknown): number => Number(!one) - Number(!other);

function isOf(value: unknown, types: readonly string[]): boolean {
  if (value === null) return types.includes("null");
  if (Array.isArray(value)) return types.includes("array");
  if (typeof value === "number")
    return types.includes("number") || (types.includes("integer") && Number.isInteger(value));
  return types.includes(typeof value);
}

function at(body: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, name) => (Object(value) as Record<string, unknown>)[name], body);
}

/** The body with another value at the path; without it where the value is undefined. */
function put(body: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  const copy = (Array.isArray(body) ? [...body] : { ...(body as object) }) as Record<string, unknown>;
  const changed = put(copy[name], rest, value);
  if (changed === undefined) delete copy[name];
  else copy[name] = changed;
  return copy;
}

const without = (value: unknown, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(Object(value) as object).filter(([name]) => !names.includes(name)));
