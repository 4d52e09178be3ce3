import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endingOfAnswer } from "@payorch/core";
import type { Operation } from "@payorch/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Document, type Route, documentIn, providers } from "../generate/document.ts";
import { rowOf } from "../generate/operations.ts";
import { resourcesOf } from "../generate/resources.ts";
import { sidesOf } from "../generate/sides.ts";
import type * as Unchanged from "../generate/unchanged.ts";

const root = new URL("../..", import.meta.url).pathname;
const generated = "packages/orqex/src/generated";
let copy: string;

/** A copy of what the generator reads and writes, so that breaking it breaks nothing else. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "payorch-generate-"));
  for (const path of [
    "specs",
    "scripts/generate",
    "scripts/lint",
    "scripts/generate.ts",
    "scripts/package.json",
    ".oxfmtrc.json",
    "package.json",
    generated,
  ]) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, "scripts/node_modules"), join(copy, "scripts/node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true }));

function generate(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ["scripts/generate.ts", ...args], { cwd: copy }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

const spec = "specs/orqex/openapi.yaml";
const read = (path: string) => readFileSync(join(copy, path), "utf8");

test("gives back the committed bytes after they were deleted", async () => {
  const files = ["schema.ts", "operations.ts", "resources.ts", "unit.ts", "validators.ts"].map(
    (file) => `${generated}/${file}`,
  );
  const before = files.map(read);
  rmSync(join(copy, generated), { recursive: true });
  expect(await generate("orqex")).toMatchObject({ code: 0 });
  expect(files.map(read)).toEqual(before);
});

test("finds what does not follow from the spec, and only then fails", async () => {
  expect(await generate("orqex", "--check")).toMatchObject({ code: 0 });
  writeFileSync(
    join(copy, `${generated}/operations.ts`),
    read(`${generated}/operations.ts`).replace("honoured: true", "honoured: false"),
  );
  const { code, output } = await generate("orqex", "--check");
  expect(code).toBe(1);
  expect(output).toContain(`${generated}/operations.ts`);
  expect(output).not.toContain("resources.ts");
  await generate("orqex");
});

test("an invalid spec is named by file, line and rule, and nothing is written", async () => {
  const valid = read(spec);
  const line = valid.split("\n").findIndex((each) => each.includes("operationId: checkouts.create")) + 1;
  writeFileSync(join(copy, spec), valid.replace("operationId: checkouts.create", "operationid: checkouts.create"));
  const before = read(`${generated}/operations.ts`);
  const { code, output } = await generate("orqex");
  expect(code).toBe(1);
  expect(output).toContain("Nothing was written");
  expect(output).toMatch(new RegExp(`${spec}:\\n\\s+${line}:\\d+\\s+error\\s+struct`));
  expect(read(`${generated}/operations.ts`)).toBe(before);
  writeFileSync(join(copy, spec), valid);
});

test("a spec that states two units of amounts is refused", async () => {
  const valid = read(spec);
  writeFileSync(join(copy, spec), valid.replace("unit: major", "unit: minor"));
  const { code, output } = await generate("orqex");
  expect(code).toBe(1);
  expect(output).toContain('The spec of orqex must state one unit of amounts: {"unit":"minor"}, {"unit":"major"}.');
  writeFileSync(join(copy, spec), valid);
});

test("a run that has nothing to write spares the next one, until anything differs", async () => {
  await generate("orqex");
  expect((await generate("orqex")).output).toContain("Nothing to do");
  expect((await generate("orqex", "--check")).output).toContain("generated files are up to date");
  const { digestOf } = (await import(join(copy, "scripts/generate/unchanged.ts"))) as typeof Unchanged;
  const before = digestOf("orqex");
  for (const path of [
    spec,
    "specs/redocly.yaml",
    "scripts/generate/names.ts",
    "scripts/lint/rules.ts",
    "scripts/generate.ts",
    ".oxfmtrc.json",
    `${generated}/unit.ts`,
  ]) {
    const text = read(path);
    writeFileSync(join(copy, path), `${text} `);
    expect({ [path]: digestOf("orqex") }).not.toEqual({ [path]: before });
    writeFileSync(join(copy, path), text);
  }
  expect(digestOf("orqex")).toBe(before);
});

test("a provider without a spec is refused by name", async () => {
  const { code, output } = await generate("nobody");
  expect(code).toBe(1);
  expect(output).toContain(`No spec for nobody. Known: ${(await providers()).join(", ")}.`);
});

test("a status that is a refusal by its document alone is in the table, and no other", () => {
  const row = (status: number) => {
    const responses = { [status]: { description: "No." } };
    const route = { operationId: "things.create", method: "POST", path: "/things", tags: ["things"], responses };
    return rowOf({ security: [{}] } as unknown as Document, route as unknown as Route);
  };
  const ending = (status: number, operation: Operation) =>
    endingOfAnswer(status, { kind: "json", data: { message: "No." } }, { message: ["message"] }, operation, false);
  for (let status = 400; status < 500; status += 1) {
    const { refusals, ...undocumented } = row(status);
    const before = ending(status, undocumented);
    const expected = before === "foreign" ? [[status], "refused"] : [undefined, before];
    expect([status, refusals, ending(status, row(status))]).toEqual([status, ...expected]);
  }
});

test.each([
  ["P1D", 86_400_000],
  ["PT24H", 86_400_000],
  ["P2W", 1_209_600_000],
  ["P1DT1H1M1S", 90_061_000],
])("the lifetime %s of a key is %d milliseconds to the runtime", (lifetime, lifetimeMs) => {
  const rule = { in: "header", name: "Key", honoured: true } as const;
  const route = {
    operationId: "a.b",
    method: "POST",
    path: "/",
    responses: {},
    "x-idempotency": { ...rule, lifetime },
  };
  expect(rowOf({ security: [{}] } as Document, route as unknown as Route).idempotency).toEqual({ ...rule, lifetimeMs });
});

test("items have their type however deep they stand, and behind references and parts", () => {
  const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const spec = readFileSync(new URL("lint/right.yaml", import.meta.url), "utf8").replace(
    "items: items",
    "items: page.rows",
  );
  const document = documentIn(spec);
  const rows = { type: "object", properties: { rows: { type: "array", items: reference("Payment") } } } as const;
  Object.assign(document.components.schemas, {
    PaymentList: { type: "object", properties: { page: reference("Rows") } },
    Rows: { allOf: [{ type: "object" }, rows] },
  });
  expect(resourcesOf("acme", sidesOf(document))).toContain("ListPromise<PaymentList, Payment>");
});

test("an example that stands in `components` is there where it is used", () => {
  const content = 'content: { application/json: { examples: { one: { $ref: "#/components/examples/shared" } } } }';
  const document = documentIn(
    `paths: { /a: { post: { ${content} } } }\ncomponents: { examples: { shared: { value: 1 } } }`,
  );
  const { post } = document.paths["/a"] as unknown as { post: { content: Record<string, { examples: unknown }> } };
  expect(post.content["application/json"]?.examples).toEqual({ one: { value: 1 } });
});
