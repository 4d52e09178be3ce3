import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import type { Validators } from "@payorch/core/validate";
import formats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Document } from "../generate/document.ts";
import { validatorsOf } from "../generate/validators.ts";

const folder = new URL("../.validators/", import.meta.url);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const any = { type: ["string", "number", "boolean", "object", "array", "null"] };
/** A schema for every keyword of JSON Schema 2020-12 that asks something of a value, alone and beside others. */
const schemas: Record<string, object | boolean> = {
  type: { type: ["integer", "null"] },
  enum: { enum: ["a", 1, null, { a: 1, b: [2] }] },
  const: { const: { b: [1, { c: 2 }], a: "x" } },
  limits: { minimum: 0, maximum: 10, multipleOf: 0.1 },
  exclusive: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 10 },
  length: { minLength: 2, maxLength: 3 },
  pattern: { type: "string", pattern: "^[a-z]/\\w+$" },
  date: { type: "string", format: "date" },
  email: { type: "string", format: "email" },
  unknownFormat: { type: "string", format: "iban" },
  items: { type: "array", minItems: 1, maxItems: 2, items: { type: "string" } },
  unique: { type: "array", uniqueItems: true },
  tuple: { prefixItems: [{ type: "string" }, { type: "integer" }], items: { type: "boolean" } },
  closedTuple: { type: "array", prefixItems: [true], items: false },
  contains: { contains: { type: "string" } },
  containsSome: { contains: { const: "a" }, minContains: 2, maxContains: 3 },
  patterned: { patternProperties: { "^x-": { type: "string" } }, additionalProperties: { type: "number" } },
  names: { propertyNames: { pattern: "^[a-z]+$" } },
  sized: { minProperties: 1, maxProperties: 2 },
  dependent: { dependentRequired: { a: ["b"] }, dependentSchemas: { b: { required: ["c"] } } },
  // As text: an object with `then` looks like a promise.
  condition: JSON.parse(
    '{"if":{"properties":{"a":{"const":1}},"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}}',
  ) as object,
  oneOf: {
    oneOf: [
      { type: "string", maxLength: 1 },
      { type: ["string", "number"], pattern: "^a" },
    ],
  },
  anyOf: {
    anyOf: [
      { type: "string", minLength: 2 },
      { type: "array", maxItems: 1 },
      { maximum: 5, type: "number" },
    ],
  },
  allOf: { allOf: [{ minimum: 1 }, { maximum: 2 }] },
  not: { not: { type: ["string", "object"] } },
  yes: true,
  no: { properties: { a: false } },
  beside: { $ref: "#/components/schemas/Length", pattern: "^a" },
  recursive: {
    type: "object",
    properties: { next: { $ref: "#/components/schemas/Recursive" }, value: { type: "integer" } },
  },
  any,
};

const values: readonly unknown[] = [
  [null, true, false, 0, 1, 2, 0.3, 10, 11, -1, 5.05, "", "a", "ab", "abc", "abcd", "a/b", "z/9"],
  ["2026-01-31", "2026-1-31", "a@b.example", "a b", "ä", "😀😀😀"],
  [[], ["a"], ["a", 1], ["a", 1, true], ["a", 1, "b"], ["a", "a"], ["a", "a", "a"], [1, 2], ["a", "a", "a", "a"]],
  [
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: 1 }, [["a", 1]]],
    {},
    { a: 1 },
    { a: 1, b: 2 },
    { c: 3 },
  ],
  [
    { b: [1, { c: 2 }], a: "x" },
    { a: "x", b: [1, { c: 2 }] },
    { a: 1, b: [2] },
    { "x-a": "b" },
    { "x-a": 1 },
    { A: 1 },
  ],
  [
    { a: 1, b: 2, c: 3 },
    { b: 1, c: 2 },
    { next: { next: { value: 1 } } },
    { next: { next: { value: "1" } } },
    { next: null },
  ],
].flat();

let validators: Validators;
beforeAll(async () => {
  const components = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [named(name), schema]));
  const content = (name: string) => ({
    "application/json": { schema: { $ref: `#/components/schemas/${named(name)}` } },
  });
  const responses = Object.fromEntries(
    Object.keys(schemas).map((name) => [name, { description: name, content: content(name) }]),
  );
  const document = {
    paths: { "/": { get: { operationId: "all.read", responses } } },
    components: { schemas: components },
  };
  mkdirSync(folder, { recursive: true });
  const file = new URL(`keywords-${process.pid}.ts`, folder);
  writeFileSync(file, validatorsOf(document as unknown as Document));
  ({ validators } = (await import(file.href)) as { validators: Validators });
});

const named = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

test.each(Object.keys(schemas))("judges values by the keywords of %s as Ajv does", (name) => {
  const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 10 });
  formats.default(ajv, { mode: "fast", formats: ["date", "email"] });
  const components = Object.fromEntries(Object.entries(schemas).map(([each, schema]) => [named(each), schema]));
  ajv.addSchema({ $id: "spec", components: { schemas: components } });
  const judge = ajv.getSchema(`spec#/components/schemas/${named(name)}`);
  const rule = validators["all.read"]?.[name];
  const verdicts = values.map((value) => {
    const places: string[] = [];
    rule?.(value, "", (pointer) => places.push(pointer));
    return { value, right: places.length === 0 };
  });
  expect(verdicts).toEqual(values.map((value) => ({ value, right: judge?.(value) })));
  const both = new Set(verdicts.map(({ right }) => right));
  expect(both.size, "some values are right and some are wrong").toBe(["yes", "any"].includes(name) ? 1 : 2);
});

test("a keyword that nobody knows is named with its schema", () => {
  const schema = { type: "object", unevaluatedProperties: false };
  const responses = {
    "200": { description: "It.", content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } },
  };
  const document = {
    paths: { "/": { get: { operationId: "things.read", responses } } },
    components: { schemas: { Thing: schema } },
  };
  expect(() => validatorsOf(document as unknown as Document)).toThrow("keyword unevaluatedProperties of Thing");
});
