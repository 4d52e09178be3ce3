import { expect, test } from "vitest";
import { directionOf } from "../diff/compare.ts";
import { sentenceOf } from "../diff/print.ts";
import { type Impact, type Rule, rules } from "../diff/rules.ts";
import { type Edit, type Spec, changesBy } from "./diff/acme.ts";

/** Each kind of change that was classified, with what it says. */
const classified = new Map<string, string>();

function kindsBy(edit: Edit): string[] {
  const changes = changesBy(edit);
  for (const change of changes) {
    const kind = `${change.rule} in a ${directionOf(change.role)}`;
    if (!classified.has(kind)) classified.set(kind, `${change.impact}: ${sentenceOf(change)}`);
  }
  return [...new Set(changes.map(({ rule, impact }) => `${impact}: ${rule}`))];
}

/** To those who send it, to those who get it, and an edit of the members that are both sent and got. */
type Value = [rule: Rule, sent: Impact, got: Impact, edit: (members: Spec, schema: Spec) => unknown];

test.each<Value>([
  ["type narrower", "breaking", "additive", ({ price }) => (price.type = "integer")],
  ["type narrower", "breaking", "additive", ({ kind }) => kind.enum.pop()],
  ["type narrower", "breaking", "additive", (members) => (members.state = { enum: ["new", "old"] })],
  ["type narrower", "breaking", "additive", (members) => (members.code = { not: {} })],
  ["type narrower", "breaking", "additive", ({ code }) => (code["x-opaque"] = true)],
  ["type wider", "additive", "breaking", ({ count }) => (count.type = "number")],
  ["type wider", "additive", "breaking", ({ name }) => (name.type = ["string", "null"])],
  ["type wider", "additive", "breaking", ({ kind }) => kind.enum.push("huge")],
  ["type wider", "additive", "breaking", ({ kind }) => delete kind.enum],
  ["type wider", "additive", "breaking", ({ tags }) => delete tags.items.type],
  ["type changed", "breaking", "breaking", ({ fee }) => (fee.type = "string")],
  ["type changed", "breaking", "breaking", ({ kind }) => (kind.enum[0] = "huge")],
  ["range narrower", "breaking", "additive", ({ name }) => (name.minLength = 2)],
  ["range narrower", "breaking", "additive", ({ name }) => (name.maxLength = 9)],
  ["range narrower", "breaking", "additive", ({ price }) => (price.minimum = 1)],
  ["range narrower", "breaking", "additive", ({ fee }) => (fee.exclusiveMinimum = 0)],
  ["range narrower", "breaking", "additive", ({ name }) => (name.pattern = "^.$")],
  ["range wider", "additive", "breaking", ({ price }) => delete price.minimum],
  ["range wider", "additive", "breaking", ({ count }) => (count.maximum = 10)],
  ["range wider", "additive", "breaking", ({ tags }) => (tags.minItems = 0)],
  ["range wider", "additive", "breaking", ({ mail }) => delete mail.format],
  ["range changed", "breaking", "breaking", ({ code }) => (code.pattern = "^[a-z]+$")],
  ["range changed", "breaking", "breaking", ({ mail }) => (mail.format = "uuid")],
  ["known value added", "additive", "additive", ({ state }) => state.anyOf[0].enum.push("lost")],
  ["known value removed", "cosmetic", "cosmetic", ({ state }) => state.anyOf[0].enum.pop()],
  ["default changed", "breaking", "cosmetic", ({ count }) => (count.default = 2)],
  ["amount in another unit", "breaking", "breaking", ({ price }) => (price["x-amount"].unit = "minor")],
  ["amount in another unit", "breaking", "breaking", ({ price }) => (price["x-amount"].exponent = 3)],
  ["amount in another unit", "breaking", "breaking", ({ price }) => (price["x-amount"].decimals = 2)],
  ["amount without its unit", "breaking", "breaking", ({ price }) => (price["x-amount"].unit = "unstated")],
  ["amount without its unit", "breaking", "breaking", ({ price }) => delete price["x-amount"]],
  ["amount with its unit", "additive", "additive", ({ fee }) => (fee["x-amount"].unit = "minor")],
  ["no longer sensitive", "breaking", "breaking", ({ secret }) => delete secret["x-sensitive"]],
  ["sensitive", "additive", "additive", ({ mail }) => (mail["x-sensitive"] = true)],
  ["deprecated", "additive", "additive", ({ name }) => (name.deprecated = true)],
  ["no longer deprecated", "additive", "additive", ({ mail }) => delete mail.deprecated],
  ["documentation", "cosmetic", "cosmetic", ({ name }) => (name.description = "Its name.")],
  ["documentation", "cosmetic", "cosmetic", ({ secret }) => delete secret.format],
  ["documentation", "cosmetic", "cosmetic", ({ name }) => (name.default = "thing")],
  ["unclassified", "breaking", "breaking", ({ count }) => (count.multipleOf = 3)],
  ["member removed", "breaking", "breaking", (members) => delete members.fee],
  ["member added", "additive", "additive", (members) => (members.colour = { type: "string" })],
  ["member required", "breaking", "additive", (_, { required }) => required.push("mail")],
  ["member optional", "additive", "breaking", (_, { required }) => required.pop()],
  ["further members refused", "breaking", "additive", (_, schema) => (schema.additionalProperties = false)],
  ["further members pass", "additive", "additive", ({ size }) => delete size.additionalProperties],
  ["alternative removed", "breaking", "additive", ({ place }) => place.oneOf.shift()],
  ["alternative added", "additive", "breaking", ({ place }) => place.oneOf.push({ type: "string" })],
])("%s: %s where it is sent, %s where it is got", (rule, sent, got, edit) => {
  const editOf =
    (name: string): Edit =>
    (spec) =>
      edit(spec.components.schemas[name].properties, spec.components.schemas[name]);
  expect(kindsBy(editOf("Sent"))).toEqual([`${sent}: ${rule}`]);
  expect(kindsBy(editOf("Got"))).toEqual([`${got}: ${rule}`]);
});

test("a required member that is new breaks only those who send it", () => {
  const add = (schema: Spec) => {
    schema.properties.colour = { type: "string" };
    schema.required.push("colour");
  };
  expect(kindsBy(({ components }) => add(components.schemas.Sent))).toEqual(["breaking: required member added"]);
  expect(kindsBy(({ components }) => add(components.schemas.Got))).toEqual(["additive: required member added"]);
});

const create = ({ paths }: Spec) => paths["/things"].post;
const list = ({ paths }: Spec) => paths["/things"].get;
const cancel = ({ paths }: Spec) => paths["/things/{id}"].delete;
const freeze = ({ paths }: Spec) => paths["/things/{id}/freeze"].post;
const made = ({ webhooks }: Spec) => webhooks["thing.made"].post;
const key = (spec: Spec) => create(spec)["x-idempotency"];
const added = { name: "new", in: "query", schema: { type: "string" } };

test.each<[rule: Rule, impact: Impact, edit: Edit]>([
  ["operation removed", "breaking", ({ paths }) => delete paths["/things/{id}/freeze"]],
  [
    "operation added",
    "additive",
    (spec) => (spec.paths["/more"] = { get: { ...freeze(spec), operationId: "things.more" } }),
  ],
  [
    "operation moved",
    "breaking",
    ({ paths }) => {
      paths["/frozen/{id}"] = paths["/things/{id}/freeze"];
      delete paths["/things/{id}/freeze"];
    },
  ],
  ["event removed", "breaking", ({ webhooks }) => delete webhooks["thing.made"]],
  ["event added", "additive", ({ webhooks }) => (webhooks["thing.lost"] = webhooks["thing.made"])],
  ["member removed", "breaking", (spec) => list(spec).parameters.shift()],
  ["member added", "additive", (spec) => list(spec).parameters.push(added)],
  ["required member added", "breaking", (spec) => list(spec).parameters.push({ ...added, required: true })],
  ["member required", "breaking", (spec) => (create(spec).requestBody.required = true)],
  ["member optional", "additive", (spec) => delete list(spec).parameters[1].required],
  ["member optional", "breaking", (spec) => delete made(spec).parameters[0].required],
  ["member removed", "breaking", ({ components }) => delete components.responses.Thing.headers["X-Request-Id"]],
  ["member optional", "breaking", ({ components }) => delete components.headers.RequestId.required],
  ["member removed", "breaking", (spec) => delete create(spec).requestBody],
  ["member added", "additive", (spec) => (create(spec).requestBody.content["text/csv"] = { schema: {} })],
  ["range narrower", "breaking", (spec) => (list(spec).parameters[1].schema.minimum = 2)],
  ["sent otherwise", "breaking", (spec) => (list(spec).parameters[1].style = "spaceDelimited")],
  ["sent otherwise", "breaking", (spec) => (made(spec).parameters[0].explode = true)],
  ["status removed", "breaking", (spec) => delete create(spec).responses["404"]],
  ["status added", "additive", (spec) => (list(spec).responses["404"] = create(spec).responses["404"])],
  ["success status added", "breaking", (spec) => (list(spec).responses["202"] = list(spec).responses["200"])],
  ["status removed", "breaking", (spec) => delete made(spec).responses["401"]],
  ["status added", "additive", (spec) => (made(spec).responses["500"] = { description: "Try again." })],
  ["credential refused", "breaking", (spec) => cancel(spec).security.pop()],
  ["credential accepted", "additive", (spec) => (list(spec).security = [{ publicKey: [] }, { secretKey: [] }])],
  ["credential accepted", "additive", (spec) => spec.security.push({ publicKey: [] })],
  ["deprecated", "additive", (spec) => (list(spec).deprecated = true)],
  ["documentation", "cosmetic", (spec) => (list(spec).summary = "List all things.")],
  ["documentation", "cosmetic", (spec) => (list(spec).callbacks = {})],
  ["documentation", "cosmetic", (spec) => (list(spec).externalDocs = { url: "https://docs.acme.example" })],
  ["unclassified", "breaking", (spec) => (list(spec).servers = [])],
  ["unclassified", "breaking", (spec) => (list(spec)["x-new"] = true)],
  ["unclassified", "breaking", ({ paths }) => (paths["/things"].servers = [])],
  ["key taken", "additive", (spec) => (freeze(spec)["x-idempotency"] = key(spec))],
  ["key no longer taken", "breaking", (spec) => delete create(spec)["x-idempotency"]],
  ["effect told", "additive", (spec) => (freeze(spec)["x-effect"] = "charge")],
  ["effect told otherwise", "breaking", (spec) => (create(spec)["x-effect"] = "session")],
  ["key range narrower", "breaking", (spec) => (key(spec).pattern = "^[a-z]+$")],
  ["key honoured for longer", "additive", (spec) => (key(spec).lifetime = "P1D")],
  ["key honoured for a shorter time", "breaking", (spec) => (key(spec).lifetime = "PT30M")],
  ["documentation", "cosmetic", (spec) => (key(spec).lifetime = "PT60M")],
  ["key honoured", "additive", (spec) => (cancel(spec)["x-idempotency"].honoured = true)],
  ["key no longer honoured", "breaking", (spec) => (key(spec).honoured = false)],
  ["key moved", "breaking", (spec) => (key(spec).name = "Idempotency-Key")],
  ["key moved", "breaking", (spec) => (key(spec).in = "body")],
  ["key range narrower", "breaking", (spec) => (key(spec).minLength = 16)],
  ["key range narrower", "breaking", (spec) => (key(spec).maxLength = 64)],
  ["key range wider", "additive", (spec) => delete key(spec).minLength],
  ["replay shown", "additive", (spec) => (cancel(spec)["x-idempotency"].replayed = { status: 200 })],
  ["replay shown otherwise", "breaking", (spec) => (key(spec).replayed = { status: 200 })],
  ["replay no longer shown", "breaking", (spec) => delete key(spec).replayed],
  ["pages walked", "additive", (spec) => (cancel(spec)["x-pagination"] = list(spec)["x-pagination"])],
  ["pages no longer walked", "breaking", (spec) => delete list(spec)["x-pagination"]],
  ["other items walked", "breaking", (spec) => (list(spec)["x-pagination"].items = "more")],
  ["pages walked otherwise", "additive", (spec) => (list(spec)["x-pagination"].totalPages = "last")],
  [
    "outcome can be found",
    "additive",
    (spec) => (freeze(spec)["x-reconcile"] = { operation: "things.list", match: ["id"] }),
  ],
  ["outcome can no longer be found", "breaking", (spec) => (cancel(spec)["x-reconcile"] = "unknowable")],
  ["outcome found otherwise", "breaking", (spec) => (cancel(spec)["x-reconcile"].match = ["name"])],
  ["no need to find the outcome", "additive", (spec) => delete freeze(spec)["x-reconcile"]],
  ["outcome to be found", "additive", (spec) => (create(spec)["x-reconcile"] = "unknowable")],
  ["OpenAPI version", "breaking", (spec) => (spec.openapi = "3.2.0")],
  ["environment removed", "breaking", ({ servers }) => servers.shift()],
  [
    "environment added",
    "additive",
    ({ servers }) => servers.push({ url: "https://eu.acme.example", description: "eu" }),
  ],
  ["environment moved", "breaking", ({ servers }) => (servers[0].url = "https://test.acme.example")],
  ["refusals known by another sign", "breaking", (spec) => (spec["x-error"].message = ["error"])],
  ["refusals known by one more sign", "additive", (spec) => spec["x-error"].message.push("error")],
  ["error detail removed", "breaking", (spec) => delete spec["x-error"].requestId],
  ["error detail added", "additive", (spec) => (spec["x-error"].code = "code")],
  ["credential removed", "breaking", ({ components }) => delete components.securitySchemes.publicKey],
  ["credential changed", "breaking", ({ components }) => (components.securitySchemes.secretKey.scheme = "basic")],
  ["credential added", "additive", ({ components }) => (components.securitySchemes.token = { type: "http" })],
  ["client removed", "breaking", ({ components }) => delete components.securitySchemes.publicKey["x-client"]],
  ["client added", "additive", ({ components }) => (components.securitySchemes.secretKey["x-client"] = "Secret")],
  ["type removed", "breaking", ({ components }) => delete components.schemas.Unused],
  ["type added", "additive", ({ components }) => (components.schemas.Another = {})],
  ["unclassified", "breaking", (spec) => (spec.jsonSchemaDialect = "https://acme.example/dialect")],
  ["unclassified", "breaking", ({ components }) => (components.pathItems = {})],
])("%s: %s", (rule, impact, edit) => {
  expect(kindsBy(edit)).toEqual([`${impact}: ${rule}`]);
});

test("a first argument that is new breaks those who gave call options in its place", () => {
  const query: Edit = (spec) => cancel(spec).parameters.push(added);
  expect(kindsBy(query)).toEqual(["breaking: arguments moved", "additive: member added"]);
  const body: Edit = (spec) => (list(spec).requestBody = create(spec).requestBody);
  expect(kindsBy(body)).toEqual(["breaking: arguments moved", "additive: member added"]);
});

test("a renamed operation is one that has gone and one that has come", () => {
  expect(kindsBy((spec) => (freeze(spec).operationId = "things.hold"))).toEqual([
    "breaking: operation removed",
    "additive: operation added",
  ]);
});

test("a change that many meet stands there once, with all who meet it", () => {
  const changes = changesBy(({ components }) => delete components.schemas.Got.properties.name);
  expect(changes.map(({ role, names, pointer }) => [role, names, pointer])).toEqual([
    [
      "reader",
      ["acme.things.create", "acme.things.list", "acme.things.cancel", "acme.things.freeze"],
      "#/components/schemas/Got/properties/name",
    ],
    ["handler", ["thing.made"], "#/components/schemas/Got/properties/name"],
  ]);
});

test("every kind of change has a case, and says what it means to whom", async () => {
  const kinds = Object.entries(rules).flatMap(([rule, row]) =>
    Object.keys(row).map((direction) => `${rule} in a ${direction}`),
  );
  expect([...classified.keys()].toSorted()).toEqual(kinds.toSorted());
  const lines = kinds.map((kind) => `- ${kind}: ${classified.get(kind)}`).join("\n");
  await expect(`${lines}\n`).toMatchFileSnapshot("diff/sentences.md");
  console.log(`${kinds.length} kinds of change are classified, each by a case.`);
});
