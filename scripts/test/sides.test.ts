import { expect, test } from "vitest";
import type { Document, SchemaObject } from "../generate/document.ts";
import { schemaOf } from "../generate/schema.ts";
import { sidesOf } from "../generate/sides.ts";

const text: SchemaObject = { type: "string" };
const open: SchemaObject = { anyOf: [{ type: "string", enum: ["card", "cash"] }, text] };
const ref = ($ref: string): SchemaObject => ({ $ref: `#/components/schemas/${$ref}` });
const json = (schema: SchemaObject) => ({ content: { "application/json": { schema } } });
const object = (properties: Record<string, SchemaObject>): SchemaObject => ({ type: "object", properties });

/** A spec of one operation, which sends `Request` and gets `Answer`. */
function specOf(schemas: Record<string, SchemaObject>, query: SchemaObject = text): Document {
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    paths: {
      "/payments": {
        post: {
          operationId: "payments.create",
          parameters: [{ name: "kind", in: "query", schema: query }],
          requestBody: { required: true, ...json(ref("Request")) },
          responses: { 200: { description: "Made.", ...json(ref("Answer")) } },
        },
      },
    },
    components: { schemas },
    // Only what the types follow from; lint would ask for the rest.
  } as unknown as Document;
}

/** The types of a spec, without comments, each on one line. */
async function typesOf(document: Document): Promise<string> {
  const types = await schemaOf("acme", sidesOf(document));
  return types.replaceAll(/\/\*\*.*?\*\//gs, "").replaceAll(/\s+/g, " ");
}

test("an open enum takes any string in a request, and is closed to typos in an answer", async () => {
  const types = await typesOf(specOf({ Request: object({ kind: open }), Answer: object({ kind: open }) }, open));
  expect(types).toContain('interface Request { kind?: "card" | "cash" | (string & {}) | undefined; }');
  expect(types).toContain('interface Answer { kind?: "card" | "cash" | Undocumented; }');
  expect(types).toContain('interface CreatePaymentsQuery { kind?: "card" | "cash" | (string & {}) | undefined; }');
  expect(types).toContain('import type { Undocumented } from "@payorch/core";');
});

test("a list of an open enum keeps its values, and null stays", async () => {
  const list: SchemaObject = { type: "array", items: open };
  const nullable: SchemaObject = { anyOf: [...(open.anyOf ?? []), { type: "null" }] };
  const types = await typesOf(specOf({ Request: text, Answer: object({ list, nullable }) }));
  expect(types).toContain('list?: ("card" | "cash" | Undocumented)[]');
  expect(types).toContain('nullable?: "card" | "cash" | Undocumented | null');
});

test("a component that both sides use has a form for requests where it holds an open enum, however deep", async () => {
  const method = object({ kind: ref("Kind"), name: ref("Name") });
  const schemas = { Request: object({ method: ref("Method") }), Answer: ref("Method"), Method: method };
  const types = await typesOf(specOf({ ...schemas, Kind: open, Name: object({ first: text }) }));
  expect(types).toContain("interface Request { method?: MethodInput | undefined; }");
  expect(types).toContain("interface MethodInput { kind?: KindInput | undefined; name?: Name | undefined; }");
  expect(types).toContain('type KindInput = "card" | "cash" | (string & {});');
  expect(types).toContain("type Answer = Method;");
  expect(types).toContain("interface Method { kind?: Kind; name?: Name; }");
  expect(types).toContain('type Kind = "card" | "cash" | Undocumented;');
  // What says the same to both sides stays one type.
  expect(types).toContain("interface Name { first?: string | undefined; }");
  expect(types).not.toContain("NameInput");
});

test("a component that would take the name of another is refused", () => {
  const schemas = { Request: ref("Kind"), Answer: ref("Kind"), Kind: open, KindInput: text };
  expect(() => sidesOf(specOf(schemas))).toThrow("The spec has a component KindInput; rename it or Kind.");
});

test("an amount of a request is the provider's own, that of an answer a number", async () => {
  const amount = { type: "number", "x-amount": { unit: "minor" } } as const;
  const either: SchemaObject = {
    anyOf: [{ type: "number" }, ref("Parts"), { type: "null" }],
    "x-amount": { unit: "minor" },
  };
  const schemas = { Request: object({ amount, either }), Parts: object({ whole: text }), Answer: object({ amount }) };
  const types = await typesOf(specOf(schemas));
  expect(types).toContain("amount?: AcmeAmount | undefined; either?: AcmeAmount | Parts | null | undefined;");
  expect(types).toContain("interface Answer { amount?: number; }");
  expect(types).toContain('export type AcmeAmount = AmountOf<"acme">;');
  expect(await typesOf(specOf({ Request: text, Answer: object({ amount }) }))).not.toContain("AmountOf");
});

test("an amount of a request whose unit no source settles asks for one whose unit the caller said", async () => {
  const amount = { type: "number", "x-amount": { unit: "unstated" } } as const;
  const types = await typesOf(specOf({ Request: object({ amount }), Answer: object({ amount }) }));
  expect(types).toContain("interface Request { amount?: AcmeExplicitAmount | undefined; }");
  expect(types).toContain("interface Answer { amount?: number; }");
  expect(types).toContain('export type AcmeExplicitAmount = ExplicitAmount<"acme">;');
});
