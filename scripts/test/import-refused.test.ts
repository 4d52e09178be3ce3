import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { Refused } from "../scaffold/ask.ts";
import { converted } from "../scaffold/convert.ts";
import type { Foreign } from "../scaffold/foreign.ts";
import { imported } from "../scaffold/import.ts";
import { readSource } from "../scaffold/source.ts";

const folder = mkdtempSync(join(tmpdir(), "payorch-refused-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file and says where. */
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const head = "openapi: 3.1.0\ninfo: { title: Acme }\n";

describe("one sentence says what is wrong with", () => {
  test.each<[string, string, string]>([
    ["a file that is not there", "none.yaml", "none.yaml cannot be read."],
    ["a directory", folder, "is a directory: name the OpenAPI document in it."],
    ["an address without TLS", "http://acme.example/openapi.json", "is not https: anybody on the way could change it."],
    ["an empty file", file("empty.yaml", " \n"), "is empty."],
    [
      "a page of HTML",
      file("page.yaml", "<!DOCTYPE html>\n<html></html>"),
      "is a page of HTML or XML: give the address",
    ],
    ["text", file("text.yaml", "just words"), "is not an OpenAPI document: it holds no object."],
    ["broken YAML", file("broken.yaml", "a: [1\nb: }"), "is neither JSON nor YAML:"],
    ["another document", file("other.json", '{"name":"acme"}'), "it has no `openapi` with a version."],
    [
      "Swagger 2",
      file("swagger.json", '{"swagger":"2.0","paths":{}}'),
      "is Swagger 2.0: convert it to OpenAPI 3 first",
    ],
    [
      "a newer version",
      file("new.yaml", "openapi: 3.2.0\npaths: { /a: {} }"),
      "is OpenAPI 3.2.0: only 3.0 and 3.1 can be imported.",
    ],
    ["a document without paths", file("pathless.yaml", head), "has no `paths`."],
    [
      "a path that is null",
      file("null.yaml", `${head}paths:\n  /a:\n    get: { responses: {} }\n  /b:\n`),
      "null.yaml:6: `paths /b` is null, and must be object: correct or remove it.",
    ],
    [
      "a schema that is null",
      file("schema.yaml", `${head}paths: { /a: {} }\ncomponents:\n  schemas:\n    A:\n    B:\n`),
      "schema.yaml:6: `components schemas A` is null, and must be object or boolean: correct or remove it. It is the first of 2",
    ],
    [
      "a reference into the void",
      file(
        "void.yaml",
        `${head}paths:\n  /a: { get: { responses: { "200": { $ref: "#/components/responses/None" } } } }\n`,
      ),
      "void.yaml:4: `paths /a get responses 200` refers to `#/components/responses/None`, which is not there.",
    ],
    [
      "a reference to an anchor",
      file("anchor.yaml", `${head}paths: { /a: {} }\ncomponents: { schemas: { A: { $ref: "#here" } } }\n`),
      "anchor.yaml:4: `components schemas A` refers to `#here`: only ways from the root",
    ],
    [
      "a schema that is nothing but itself",
      file(
        "circle.yaml",
        `${head}paths: { /a: {} }\ncomponents:\n  schemas:\n    A: { allOf: [{ $ref: "#/components/schemas/B" }] }\n    B: { $ref: "#/components/schemas/A" }\n`,
      ),
      "circle.yaml:6: `components schemas A` never ends: `#/components/schemas/B` leads back to itself",
    ],
    ...(
      [
        [
          "an operation that is a string",
          "paths: { /a: { get: hello } }",
          "`paths /a get` is string, and must be object",
        ],
        ["parameters without a list", "paths: { /a: { parameters: { a: 1 } } }", "is object, and must be array"],
        [
          "one server without a list",
          "servers: { url: a }\npaths: { /a: {} }",
          "`servers` is object, and must be array",
        ],
        ["a summary that is a number", "paths: { /a: { get: { summary: 3 } } }", "is number, and must be string"],
        [
          "a body that is a string",
          "paths: { /a: { get: { responses: { 200: no } } } }",
          "is string, and must be object",
        ],
      ] as const
    ).map(([what, text, message], index): [string, string, string] => [
      what,
      file(`shape-${index}.yaml`, `${head}${text}\n`),
      message,
    ]),
    [
      "a file that another one refers to and is not there",
      file("split.yaml", `${head}paths:\n  /a: { $ref: "./a.yaml" }\n`),
      "refers to other files that cannot be read:",
    ],
    [
      "a shortcut without an address",
      file("short.url", "[InternetShortcut]\n"),
      "A .url file holds one https address.",
    ],
  ])("%s", async (_, source, message) => {
    const refusal = await readSource(source).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refused);
    expect((refusal as Refused).message).toContain(message);
    expect((refusal as Refused).message.split("\n")).toHaveLength(1);
  });

  test.each<[string, string, string]>([
    ["no operation", "{ /a: { } }", "has nothing to import. It has no operation."],
    [
      "no operation that can be called",
      "{ /a: { get: { responses: { 200: { description: A, content: { text/csv: { } } } } } } }",
      "has nothing to import. It has operations, and none can be called: GET /a, since it answers 200 with text/csv",
    ],
  ])("a document with %s", async (what, paths, message) => {
    const { files } = await imported(file(`${what}.yaml`, `${head}paths: ${paths}\n`), []);
    const provider = { name: "acme", title: "Acme", production: "https://api.acme.example", auth: "bearer" } as const;
    expect(() => files(provider)).toThrow(message);
  });

  test("a tag that no operation has", () => {
    const document = parse(`${head}paths: { /a: { get: { tags: [Links], responses: {} } } }`) as Foreign;
    expect(() => converted(document, "Acme", "acme.yaml", ["Refunds"])).toThrow(
      "Nothing has the tag or path `Refunds`. The tags are: Links.",
    );
  });
});
