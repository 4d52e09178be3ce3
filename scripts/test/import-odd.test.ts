import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentIn } from "../generate/document.ts";
import { operationsOf } from "../generate/operations.ts";
import { resourcesOf } from "../generate/resources.ts";
import { schemaOf } from "../generate/schema.ts";
import { sidesOf } from "../generate/sides.ts";
import { validatorsOf } from "../generate/validators.ts";
import { imported } from "../scaffold/import.ts";
import { mixedEvents } from "../scaffold/kinds.ts";
import { document, odd } from "./import/odd.ts";

const root = new URL("../..", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "payorch-odd-"));
afterAll(() => rmSync(folder, { recursive: true }));

const specs: string[] = [];
const found: { rule: string; message: string; line: number }[][] = odd.map(() => []);
const provider = { name: "odd", title: "Odd", production: "https://api.odd.example", auth: "bearer" } as const;

interface Report {
  problems: { ruleId: string; message: string; location: { start: { line: number }; source: { ref: string } }[] }[];
}

/** Rules that a spec is exempt from while its package is private. */
const wording = /^payorch\/(?:described|discriminators|ids|named|numbers|strings|values)$/;

beforeAll(async () => {
  for (const [index, [, change]] of odd.entries()) {
    const parts = document();
    change(parts);
    const source = join(folder, `${index}.json`);
    writeFileSync(source, JSON.stringify(parts.whole));
    const { files } = await imported(source, []);
    const { spec } = files(provider);
    specs.push(spec);
    writeFileSync(join(folder, `${index}.yaml`), spec);
  }
  const program = fileURLToPath(new URL("scripts/node_modules/@redocly/cli/bin/cli.js", root));
  const files = specs.map((_, index) => join(folder, `${index}.yaml`));
  const args = [program, "lint", ...files, "--config=specs/redocly.yaml", "--format=json", "--max-problems=9999"];
  const options = { cwd: fileURLToPath(root), env: { ...process.env, REDOCLY_TELEMETRY: "off" }, maxBuffer: 2 ** 26 };
  const output = await new Promise<string>((done) => {
    execFile(process.execPath, args, options, (_, stdout) => done(stdout));
  });
  // A report for each file, one behind the other.
  for (const report of output.split(/(?<=^\})(?=\{)/m))
    for (const { ruleId: rule, message, location } of (JSON.parse(report) as Report).problems) {
      const [{ start, source } = { start: { line: 0 }, source: { ref: "" } }] = location;
      const index = Number(/(\d+)\.yaml$/.exec(source.ref)?.[1]);
      if (!wording.test(rule)) found[index]?.push({ rule, message, line: start.line });
    }
}, 120_000);

const complete = odd.flatMap(([what, , message], index) => (message === undefined ? [[what, index] as const] : []));
const lacking = odd.flatMap(([what, , message], index) =>
  message === undefined ? [] : [[what, message, index] as const],
);

describe.each(complete)("a document with %s", (_, index) => {
  test("becomes a spec that lacks nothing", () => {
    expect(found[index]).toEqual([]);
    expect(mixedEvents(documentIn(specs[index] ?? ""))).toEqual([]);
  });

  test("gives types and validators that are TypeScript", async () => {
    const spec = () => documentIn(specs[index] ?? "");
    const schema = await schemaOf("odd", sidesOf(spec()));
    const code = [schema, resourcesOf("odd", sidesOf(spec())), operationsOf("odd", spec()), validatorsOf(spec())];
    const wrong = code.flatMap((text) => ts.transpileModule(text, { reportDiagnostics: true }).diagnostics ?? []);
    expect(wrong.map(({ messageText }) => messageText)).toEqual([]);
    const declared = [...schema.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
    expect(declared).toEqual([...new Set(declared)]);
  });
});

test("alternatives keep the values that tell them apart, whatever their schemas are called", async () => {
  const { whole, schemas, input } = document();
  const alternative = (kind: object) => ({ type: "object", required: ["kind"], properties: { kind } });
  schemas["Bank"] = alternative({ const: "iban" });
  schemas["mobile-wallet"] = alternative({ type: "string" });
  const oneOf = ["Bank", "mobile-wallet"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
  input["to"] = { oneOf, discriminator: { propertyName: "kind" } };
  const source = join(folder, "alternatives.json");
  writeFileSync(source, JSON.stringify(whole));
  const types = await schemaOf("odd", sidesOf(documentIn((await imported(source, [])).files(provider).spec)));
  expect([...types.matchAll(/kind: "(.*)"/g)].map(([, value]) => value)).toEqual(["iban", "mobile-wallet"]);
});

test.each(lacking)("of %s lint says at its line: %s", (_, message, index) => {
  const said = found[index]?.find((problem) => problem.message.includes(message));
  expect({ said, found: found[index] }).toEqual({
    said: expect.objectContaining({ line: expect.any(Number) as number }) as unknown,
    found: expect.anything() as unknown,
  });
  expect(said?.line).toBeGreaterThan(1);
});
