import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { converted } from "../scaffold/convert.ts";
import { type Foreign, routesIn } from "../scaffold/foreign.ts";
import { describedBy } from "../scaffold/given.ts";
import { imported } from "../scaffold/import.ts";
import { readSource } from "../scaffold/source.ts";

const folder = mkdtempSync(join(tmpdir(), "payorch-inputs-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file and says where. */
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const head = "openapi: 3.1.0\ninfo: { title: Acme }\n";

test("what stands in other files is brought in", async () => {
  file("a.yaml", 'get: { operationId: a.list, responses: { "200": { description: It. } } }\n');
  const { document } = await readSource(file("whole.yaml", `${head}paths:\n  /a: { $ref: "./a.yaml" }\n`));
  expect(routesIn(document).map(({ operation }) => operation.operationId)).toEqual(["a.list"]);
});

test("parts that YAML shares by `<<` are where they are shared", async () => {
  const text = `${head}x-answers: &answers { "200": { description: It. } }\npaths:\n  /a: { get: { responses: { <<: *answers } } }\n`;
  const { document } = await readSource(file("merge.yaml", text));
  expect(routesIn(document).map(({ operation }) => Object.keys(operation.responses ?? {}))).toEqual([["200"]]);
});

test("a credential that no client can send gives way to the one that was asked for", async () => {
  const scheme = "{ type: apiKey, in: query, name: key }";
  const text = `${head}security: [{ k: [] }]\ncomponents: { securitySchemes: { k: ${scheme} } }\npaths: { /a: { get: { responses: { 200: { description: It. } } } } }\n`;
  const { files } = await imported(file("query.yaml", text), []);
  const provider = { name: "acme", title: "Acme", production: "https://api.acme.example" } as const;
  const made = parse(files({ ...provider, auth: "api-key", header: "X-Key" }).spec) as Foreign;
  expect(made.security).toEqual([{ apiKeyAuth: [] }]);
  expect(made.components?.["securitySchemes"]).toMatchObject({ apiKeyAuth: { in: "header", name: "X-Key" } });
  expect(files({ ...provider, auth: "bearer" }).notes("")).toContain("the credential `k` (apiKey): a client has one");
});

describe("of a document", () => {
  const json = (schema: object) => ({ content: { "application/json": { schema } } });
  const operation = (operationId: string, tags: string[], more: object = {}) => ({
    operationId,
    tags,
    responses: { "200": { description: "It.", ...json({ type: "object" }) } },
    ...more,
  });
  const spec = (paths: object, more: object = {}, only: string[] = []) =>
    converted({ openapi: "3.0.3", info: { title: "Acme" }, paths, ...more } as Foreign, "Acme", "acme.yaml", only);

  test("ids keep their own words, without those of their tag", () => {
    const { renamed } = spec({
      "/a": {
        get: operation("transaction_initialize", ["Transaction"]),
        post: operation("createPaymentLink", ["Payment Links"]),
      },
      "/b": {
        get: operation("TransferrecipientList", ["Transfer Recipient"]),
        post: operation("payments.create", ["Other"]),
      },
      "/v1/refunds/{id}/cancel": { post: operation("", []) },
      "/c": { get: operation("fetch", ["fetch"]), post: operation("verify3DS", ["Cards"]) },
    });
    expect(Object.fromEntries(renamed.map(({ was, is }) => [was, is]))).toEqual({
      transaction_initialize: "transaction.initialize",
      createPaymentLink: "paymentLinks.create",
      TransferrecipientList: "transferRecipient.list",
      none: "refunds.cancel",
      fetch: "c.retrieve",
      verify3DS: "cards.verify3Ds",
    });
  });

  test("a subset has the components that it needs, and says what was left out", () => {
    const schemas = {
      A: { type: "object", properties: { b: { $ref: "#/components/schemas/B" } } },
      B: { type: "string" },
      C: {},
    };
    const answer = (name: string) => ({
      responses: { "200": { description: "It.", ...json({ $ref: `#/components/schemas/${name}` }) } },
    });
    const paths = {
      "/a": { get: operation("a", ["One"], answer("A")) },
      "/a/b": { get: operation("b", ["Two"], answer("C")) },
      "/ab": { get: operation("c", ["Two"], answer("C")) },
    };
    const byTag = spec(paths, { components: { schemas } }, ["one"]).spec;
    expect([Object.keys(byTag.paths), Object.keys(byTag.components?.schemas ?? {})]).toEqual([["/a"], ["A", "B"]]);
    expect(byTag["x-left-out"]).toEqual([
      { endpoint: "GET /a/b", reason: "not imported yet" },
      { endpoint: "GET /ab", reason: "not imported yet" },
    ]);
    expect(Object.keys(spec(paths, { components: { schemas } }, ["/a"]).spec.paths)).toEqual(["/a", "/a/b"]);
  });

  test("the descriptions of tags, examples, and parameters of paths are kept", () => {
    const example = { amount: 1 };
    const { spec: made } = spec(
      {
        "/a/{id}": {
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" }, example: "a_1" }],
          put: operation("a_update", ["A"], {
            requestBody: { content: { "application/json": { schema: { type: "object" }, example } } },
          }),
        },
      },
      { tags: [{ name: "A", description: "What an A is." }] },
    );
    expect(made.tags).toEqual([{ name: "a", description: "What an A is." }]);
    const found = routesIn(made)[0]?.operation;
    expect(found?.parameters).toMatchObject([{ name: "id", example: "a_1" }]);
    const examples = found?.requestBody?.content?.["application/json"]?.examples ?? {};
    expect(Object.values(examples).map(({ value }) => value)).toEqual([example]);
  });

  test("`nullable` of 3.0 takes null, and makes no schema that takes everything", () => {
    const properties = {
      a: { type: "string", nullable: true },
      b: { nullable: true },
      c: { type: "string", enum: ["x"], nullable: true },
      d: { allOf: [{ $ref: "#/components/schemas/E" }], nullable: true },
    };
    const schemas = {
      E: { type: "object", properties: { id: { type: "string" } } },
      Thing: { type: "object", properties },
    };
    const answer = { responses: { "200": { description: "It.", ...json({ $ref: "#/components/schemas/Thing" }) } } };
    const { spec: made } = spec({ "/a": { get: operation("a", ["A"], answer) } }, { components: { schemas } });
    expect(made.components?.schemas?.["Thing"]?.properties).toEqual({
      a: { type: ["string", "null"] },
      b: {},
      c: { type: ["string", "null"], enum: ["x", null] },
      d: { anyOf: [{ $ref: "#/components/schemas/E" }, { type: "null" }] },
    });
  });

  test("what only one side has is on that side alone", () => {
    const properties = {
      id: { type: "string", readOnly: true },
      pin: { type: "string", writeOnly: true },
      name: { type: "string" },
    };
    const schemas = { Thing: { type: "object", required: ["id", "name"], additionalProperties: false, properties } };
    const body = json({ $ref: "#/components/schemas/Thing" });
    const both = operation("a", ["A"], { requestBody: body, responses: { "200": { description: "It.", ...body } } });
    const found = spec({ "/a": { put: both } }, { components: { schemas } }).spec.components?.schemas;
    expect(found?.["Thing"]).toEqual({
      type: "object",
      required: ["id", "name"],
      properties: { id: { type: "string" }, name: { type: "string" } },
    });
    expect(found?.["ThingRequest"]).toMatchObject({
      required: ["name"],
      additionalProperties: false,
      properties: { pin: { type: "string" } },
    });
  });

  test("what a reference leads to that is no component stands in its place", () => {
    const schemas = { A: { type: "object", properties: { b: { type: "string", maxLength: 3 } } } };
    const properties = { c: { $ref: "#/components/schemas/A/properties/b" } };
    const answer = { responses: { "200": { description: "It.", ...json({ type: "object", properties }) } } };
    const found = spec({ "/a": { get: operation("a", ["A"], answer) } }, { components: { schemas } });
    expect(Object.values(found.spec.components?.schemas ?? {})).toEqual([
      { type: "object", properties: { c: { type: "string", maxLength: 3 } } },
    ]);
  });

  test("answers are open, where their schema has no name too", () => {
    const closed = {
      type: "object",
      additionalProperties: false,
      properties: { a: { type: "string", writeOnly: true } },
    };
    const found = spec({
      "/a": { get: operation("a", ["A"], { responses: { "200": { description: "It.", ...json(closed) } } }) },
    });
    expect(Object.values(found.spec.components?.schemas ?? {})).toEqual([{ type: "object", properties: {} }]);
  });

  test("nothing is sent to the wrong address, in the wrong form or read in it: it is left out, with the reason", () => {
    const text = { content: { "text/csv": { schema: { type: "string" } } } };
    const { spec: made } = spec({
      "/a": { get: operation("a", ["A"], { servers: [{ url: "https://files.acme.example" }] }) },
      "/b": { get: operation("b", ["A"], { responses: { "200": { description: "It.", ...text } } }) },
      "/c": { post: operation("c", ["A"], { requestBody: { content: { "multipart/form-data": { schema: {} } } } }) },
    });
    expect(made.paths).toEqual({});
    expect(made["x-left-out"]).toEqual([
      { endpoint: "GET /a", reason: "it has an address of its own; a client sends everything to one" },
      { endpoint: "GET /b", reason: "it answers 200 with text/csv; the client reads JSON" },
      { endpoint: "POST /c", reason: "its body is multipart/form-data; the client sends JSON" },
    ]);
  });

  test("an example that contradicts its schema is told, and not kept", () => {
    const content = {
      "application/json": { schema: { type: "object", properties: { a: { type: "integer" } } }, example: { a: "b" } },
    };
    const { dropped } = spec({
      "/a": { get: operation("a", ["A"], { responses: { "200": { description: "It.", content } } }) },
    });
    expect(dropped).toEqual([
      expect.stringContaining("which contradicts its schema: `/a` must be integer. One of the two is wrong"),
    ]);
  });

  test("addresses are whole: variables have their defaults, and relative ones are those of the document", () => {
    const servers = [
      { url: "https://{where}.acme.example/{v}/", variables: { where: { default: "api" }, v: { default: "v2" } } },
      { url: "/test/v2" },
    ];
    expect(
      describedBy({ openapi: "3.1.0", paths: {}, servers }, "https://docs.acme.example/openapi.json"),
    ).toMatchObject({
      production: "https://api.acme.example/v2",
      sandbox: "https://docs.acme.example/test/v2",
    });
  });
});
