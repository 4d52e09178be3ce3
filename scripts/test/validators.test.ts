import { type Rule, passes } from "@payorch/core/validate";
import formats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { build } from "tsdown";
import { describe, expect, test } from "vitest";
import { validators as orchestrapay } from "../../packages/orchestrapay/src/generated/validators.ts";
import { validators as orchestrate } from "../../packages/orchestrate/src/generated/validators.ts";
import { validators as orkestapay } from "../../packages/orkestapay/src/generated/validators.ts";
import { validators as orqex } from "../../packages/orqex/src/generated/validators.ts";
import { type Document, type SchemaObject, read, resolve, routesOf } from "../generate/document.ts";
import { validatorsOf } from "../generate/validators.ts";

const all = { orchestrapay, orchestrate, orkestapay, orqex };

/** Values of every kind, and of every form that answers have. */
const texts = [
  "",
  "succeeded",
  "https://shop.example/a",
  "https://shop.example/a b",
  "shop.example",
  "mailto:",
  "//shop.example",
  "2026-11-21T12:00:00Z",
  "2026-11-21t12:00:00.123+01:00",
  "2026-11-21T12:00:00-0100",
  "2026-11-21T12:00:00+01",
  "2026-11-21T12:00:00",
  "2026-11-21 12:00:00Z",
  "2026-11-21",
  "2026-21-41T12:00:00Z",
  "2026-11-21T12:60:00Z",
  "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
  "urn:uuid:3F2504E0-4F89-41D3-9A0C-0305E82C3301",
  "3f2504e0-4f89-41d3-9a0c",
];
const misfits: readonly unknown[] = [null, true, 0, 12.5, ...texts, {}, { a: 1 }, { a: ["b"] }, [], [[]], [{}], ["a"]];

describe.each(Object.entries(all))("%s", (provider, validators) => {
  test("takes every documented answer, and judges every change of one as Ajv does", async () => {
    const document = await read(provider);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv, { mode: "fast", formats: ["uri", "uuid", "date-time"] });
    ajv.addFormat("password", true);
    ajv.addSchema({ $id: "spec", components: document.components });
    const answers = answersOf(document);
    const disagreements: unknown[] = [];
    const changed = new Set<string>();
    for (const { operationId, status, schema, value } of answers) {
      const rule = validators[operationId]?.[status] as Rule;
      expect({ operationId, status, passes: passes(rule, value) }).toMatchObject({ passes: true });
      for (const change of changesOf(value)) {
        const text = `${schema.$ref} ${JSON.stringify(change)}`;
        if (changed.has(text)) continue;
        changed.add(text);
        const places: string[] = [];
        rule(change, "", (pointer) => places.push(pointer));
        const judge = ajv.getSchema(`spec${schema.$ref}`);
        const fits = judge?.(change) === (places.length === 0);
        const known = judge?.errors?.flatMap(({ instancePath, params }) => [
          instancePath,
          `${instancePath}/${params["missingProperty"]}`,
        ]);
        if (!fits || places.some((place) => !known?.includes(place)))
          disagreements.push({ operationId, places, change });
      }
    }
    expect(disagreements.slice(0, 3)).toEqual([]);
    expect(answers.length).toBeGreaterThan(20);
    console.log(`${provider}: ${answers.length} documented answers, ${changed.size} changes of them`);
  });
});

test.each(Object.keys(all))("who imports @payorch/%s alone has no part of it in the bundle", async (provider) => {
  const modules = async (entry: string) => {
    const [bundle] = await build({
      config: false,
      entry: new URL(`../../packages/${provider}/src/${entry}.ts`, import.meta.url).pathname,
      write: false,
      dts: false,
      platform: "neutral",
      logLevel: "error",
      deps: { alwaysBundle: [/./] },
      inputOptions: { resolve: { conditionNames: ["@payorch/source", "browser", "import"] } },
    });
    const files = bundle?.chunks.flatMap((chunk) => ("modules" in chunk ? Object.entries(chunk.modules) : [])) ?? [];
    return files.flatMap(([file, { renderedLength }]) => (renderedLength > 0 ? [file.split("/").at(-1)] : []));
  };
  const parts = ["validate.ts", "rules.ts", "validators.ts"];
  expect(await modules("validate")).toEqual(expect.arrayContaining(["client.ts", ...parts]));
  expect((await modules("index")).filter((file) => parts.includes(file ?? ""))).toEqual([]);
});

test("what only tells readers something changes no validator", async () => {
  const document = structuredClone(await read("orqex"));
  const before = validatorsOf(document);
  const told = { description: "Money.", "x-confidence": "C", discriminator: { propertyName: "currency" } };
  Object.assign(document.components.schemas["Amount"] as SchemaObject, told);
  expect(validatorsOf(document)).toBe(before);
});

test.each([{ unevaluatedProperties: false }, { $dynamicRef: "#node" }])(
  "%o, which nobody checks, stops the generator",
  async (foreign) => {
    const document = await read("orqex");
    Object.assign(document.components.schemas["Amount"] ?? {}, foreign);
    const [keyword] = Object.keys(foreign);
    expect(() => validatorsOf(document)).toThrow(`The validators do not know the keyword ${keyword} of Amount.`);
  },
);

/** Every example of every documented answer. */
function answersOf(
  document: Document,
): { operationId: string; status: string; schema: SchemaObject; value: unknown }[] {
  return routesOf(document).flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, response]) => {
      const { schema, examples } = resolve(document, response).content?.["application/json"] ?? {};
      return Object.values(examples ?? {}).map(({ value }) => ({ operationId, status, schema: schema ?? {}, value }));
    }),
  );
}

/** The value with every part of it, in turn, replaced by each misfit. */
function* changesOf(value: unknown): Generator {
  yield* misfits;
  if (typeof value !== "object" || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    for (const change of [undefined, ...changesOf(part)]) {
      const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
      if (change !== undefined) copy[name] = change;
      else if (Array.isArray(copy)) copy.splice(Number(name), 1);
      else delete copy[name];
      yield copy;
    }
  }
}
