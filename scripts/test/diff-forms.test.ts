import { expect, test } from "vitest";
import { type Edit, type Spec, changesBy } from "./diff/acme.ts";

const flip = (parent: Spec, list: string) => (parent[list] = parent[list].toReversed());

test.each<[what: string, edit: Edit]>([
  [
    "members in another order",
    ({ components: { schemas } }) => {
      const { name, ...rest } = schemas.Sent.properties;
      schemas.Sent.properties = { ...rest, name };
    },
  ],
  ["values in another order", ({ components: { schemas } }) => flip(schemas.Got.properties.kind, "enum")],
  ["alternatives in another order", ({ components: { schemas } }) => flip(schemas.Got.properties.place, "oneOf")],
  [
    "a component in place of what it was",
    ({ components: { schemas } }) => (schemas.Things.properties.data.items = schemas.Got),
  ],
  [
    "a schema in two parts",
    ({ components: { schemas } }) => {
      const { required, ...rest } = schemas.Sent;
      schemas.Sent = { allOf: [{ required }, rest] };
    },
  ],
  [
    "a member that two parts describe",
    ({ components: { schemas } }) => {
      schemas.Got = { allOf: [schemas.Got, { properties: { name: { minLength: 1 } } }] };
    },
  ],
  [
    "types and values that two parts have in common",
    ({ components: { schemas } }) => {
      const { properties } = schemas.Sent;
      properties.name = { allOf: [{ type: ["null", "string"] }, properties.name] };
      properties.kind = { allOf: [{ enum: ["big", "small", "huge"] }, properties.kind] };
    },
  ],
  [
    "a value in place of a list of one",
    ({ components: { schemas } }) => {
      const { only } = schemas.Sent.properties;
      delete only.enum;
      only.const = "one";
    },
  ],
  [
    "a set of one alternative",
    ({ components: { schemas } }) => (schemas.Got.properties.fee = { anyOf: [schemas.Got.properties.fee] }),
  ],
  ["parameters in another order", (spec) => flip(spec.paths["/things"].get, "parameters")],
])("finds no change in %s", (_, edit) => {
  expect(changesBy(edit)).toEqual([]);
});

test.each<[what: string, edit: (members: Spec) => unknown, sent: string[], got: string[]]>([
  [
    "one more type beside the one",
    (members) => (members.fee = { anyOf: [members.fee, { type: "string" }] }),
    ["additive: alternative added"],
    ["breaking: alternative added"],
  ],
  [
    "an alternative in place of its component",
    ({ place }) => (place.oneOf[0] = { title: "Shop", properties: { shop: { type: "string" }, city: {} } }),
    ["additive: member added", "additive: member optional", "additive: type wider"],
    ["additive: member added", "breaking: member optional", "breaking: type wider"],
  ],
  [
    "further members that are not named",
    ({ notes }) => (notes.additionalProperties = { type: ["string", "null"] }),
    ["additive: type wider"],
    ["breaking: type wider"],
  ],
])("compares %s as what it is", (_, edit, sent, got) => {
  const kinds = (name: string) =>
    changesBy(({ components: { schemas } }) => edit(schemas[name].properties))
      .filter(({ rule }) => rule !== "documentation")
      .map(({ rule, impact }) => `${impact}: ${rule}`);
  expect(new Set(kinds("Sent"))).toEqual(new Set(sent));
  expect(new Set(kinds("Got"))).toEqual(new Set(got));
});
