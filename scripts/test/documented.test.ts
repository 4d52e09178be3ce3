import { expect, test } from "vitest";
import { membersOfTypes } from "../docs/gaps.ts";
import { type Document, providers } from "../generate/document.ts";
import { schemaOf } from "../generate/schema.ts";
import { sidesOf } from "../generate/sides.ts";

/** The spec as openapi-typescript writes it, for openapi-fetch: what its members are, the types with a name say. */
const raw = /^(?:components|operations|paths)\b/;

test.each(await providers())("every member of every type that %s exports has text", { timeout: 60_000 }, (provider) => {
  const { members, gaps } = membersOfTypes(provider);
  expect(members.length).toBeGreaterThan(100);
  expect(gaps.filter((name) => !raw.test(name))).toEqual([]);
});

const typesOf = async (schemas: object): Promise<string> => {
  const document = { openapi: "3.1.0", info: { title: "Acme API", version: "1" }, paths: {}, components: { schemas } };
  return schemaOf("acme", sidesOf(document as unknown as Document));
};

test("a property whose type has a name says what that says, each value, and how it is known", async () => {
  const list = "- `paid`: the money has come.\n- `open`: it has not.";
  const $ref = "#/components/schemas/State";
  const types = await typesOf({
    State: { description: `Where it stands.\n\n${list}\n`, anyOf: [{ type: "string", enum: ["paid", "open"] }] },
    Payment: {
      type: "object",
      properties: {
        now: { $ref },
        before: { $ref, description: "Where it stood." },
        next: { anyOf: [{ $ref }, { type: "null" }], "x-confidence": "C" },
      },
    },
  });
  const comment = (...lines: string[]) => `/**\n${lines.map((line) => `     * ${line}`.trimEnd()).join("\n")}\n     */`;
  const values = list.split("\n");
  expect(types).toContain(`${comment("Where it stands.", "", ...values)}\n    now?: State;`);
  expect(types).toContain(`${comment("Where it stood.", "", ...values)}\n    before?: State;`);
  const deduced = "Deduced: neither the provider's documentation nor known code shows it.";
  expect(types).toContain(`${comment("Where it stands.", "", ...values, "", deduced)}\n    next?: State | null;`);
});

test("objects that share properties are one interface each, and alternatives keep their comments", async () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const type = { const: "card", description: "Marks a card." };
  const types = await typesOf({
    Base: { type: "object", required: ["id"], properties: { id: { type: "string", description: "Made by Acme." } } },
    Card: {
      allOf: [ref("Base"), { type: "object", required: ["type"], properties: { type } }],
      description: "A card.",
    },
    Bank: { type: "object", required: ["type"], properties: { type: { const: "bank", description: "Marks a bank." } } },
    Either: {
      oneOf: [ref("Card"), ref("Bank")],
      discriminator: { propertyName: "type", mapping: { card: ref("Card").$ref, bank: ref("Bank").$ref } },
    },
  });
  expect(types).toContain(`/** A card. */
export interface Card {
    /** Made by Acme. */
    id: string;
    /**
     * Marks a card.
     * @constant
     */
    type: "card";
}`);
  expect(types).toContain("export type Either = Card | Bank;");
  expect(types).not.toContain("discriminator");
});

test("an alternative's property has the text of the component that the property beside it refers to", async () => {
  const types = await typesOf({
    Account: { type: "string", description: "Number of the bank account." },
    Payout: {
      type: "object",
      properties: { account: { $ref: "#/components/schemas/Account" } },
      oneOf: [
        { type: "object", required: ["account"], properties: { account: { type: "string" } } },
        { type: "object", properties: { account: { not: {} } } },
      ],
    },
  });
  expect(types).toMatch(/Number of the bank account\. \*\/\s+account: string;/);
  expect(types).toMatch(/Number of the bank account\. \*\/\s+account\?: never;/);
});
