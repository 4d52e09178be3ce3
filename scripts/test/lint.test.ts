import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { faultsOfCraft } from "./lint/craft.ts";
import { type Fault, faults } from "./lint/faults.ts";
import { unsendable } from "./lint/unsendable.ts";

const root = new URL("../..", import.meta.url).pathname;
const right = readFileSync(new URL("lint/right.yaml", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "payorch-lint-"));
afterAll(() => rmSync(folder, { recursive: true }));

const all = [...faults, ...faultsOfCraft, ...unsendable];
const broken = ([, from, to]: Fault): string => right.replace(from, to);
const found = new Map<string, string>();

/** All specs in one run, since starting the linter takes longer than linting. */
beforeAll(async () => {
  const specs = [right, ...all.map(broken)];
  const files = specs.map((text, index) => {
    const file = join(folder, `${index}.yaml`);
    writeFileSync(file, text);
    return file;
  });
  const program = join(root, "scripts/node_modules/@redocly/cli/bin/cli.js");
  const args = [program, "lint", ...files, "--config", join(root, "specs/redocly.yaml"), "--format", "stylish"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off" };
  const report = await new Promise<string>((done) => {
    execFile(process.execPath, args, { env, maxBuffer: 2 ** 26 }, (_, stdout, stderr) => done(`${stdout}\n${stderr}`));
  });
  // A file that cannot be read ends the run before the last one.
  if (!report.includes(`${specs.length - 1}.yaml: validated`)) throw new Error(report);
  for (const part of report.split(/^(?=\S*\d+\.yaml:$)/m)) {
    const [, index] = /(\d+)\.yaml:\n/.exec(part) ?? [];
    if (index !== undefined) found.set(index, part);
  }
}, 120_000);

test("finds nothing in a spec that is right", () => {
  expect(found.get("0")).toBeUndefined();
});

test("knows every name that a client has beside its resources", () => {
  const rules = readFileSync(join(root, "scripts/lint/rules.ts"), "utf8");
  const core = readFileSync(join(root, "packages/core/src/client.ts"), "utf8");
  const [, known = ""] = /const clientMethods = \[(.*)\];/.exec(rules) ?? [];
  const [, declared = ""] = /interface ClientMethods \{(.*?)^\}/ms.exec(core) ?? [];
  const names = [...declared.matchAll(/^ {2}(?:readonly )?(\w+)[:(<]/gm)].map(([, name]) => name);
  expect(names).toContain("fetch");
  expect(known.match(/\w+/g)?.toSorted()).toEqual(names.toSorted());
});

test("only the spec of a package that is private is exempt from rules", () => {
  const { apis = {} } = parse(readFileSync(join(root, "specs/redocly.yaml"), "utf8")) as { apis?: object };
  const published = Object.keys(apis).filter((name) => {
    const manifest = join(root, `packages/${name}/package.json`);
    // What is being imported has no package yet.
    return existsSync(manifest) && !(JSON.parse(readFileSync(manifest, "utf8")) as { private?: boolean }).private;
  });
  expect(published).toEqual([]);
});

test.each(all.map((fault, index) => ({ what: fault[0], fault, index: String(index + 1) })))(
  "refuses $what, and names rule and line",
  ({ fault, index }) => {
    expect(broken(fault)).not.toBe(right);
    const [, , , rule, message] = fault;
    const line = found
      .get(index)
      ?.split("\n")
      .find((each) => each.includes(`payorch/${rule} `));
    expect(line).toMatch(/^ +\d+:\d+ +error/);
    expect(line).toContain(message);
  },
);
