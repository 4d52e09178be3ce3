import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultsOfCraft } from "./lint/craft.ts";
import { type Fault, faults } from "./lint/faults.ts";

const root = new URL("../..", import.meta.url).pathname;
const right = readFileSync(new URL("lint/right.yaml", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "payorch-lint-"));
afterAll(() => rmSync(folder, { recursive: true }));

const all = [...faults, ...faultsOfCraft];
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

<<<<<<< HEAD
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
=======
test("knows every name that a client has beside its resources", () => {
  const rules = readFileSync(join(root, "scripts/lint/rules.ts"), "utf8");
  const core = readFileSync(join(root, "packages/core/src/client.ts"), "utf8");
  const [, known = ""] = /const clientMethods = \[(.*)\];/.exec(rules) ?? [];
  const [, declared = ""] = /interface ClientMethods \{(.*?)^\}/ms.exec(core) ?? [];
  const names = [...declared.matchAll(/^ {2}(?:readonly )?(\w+)[:(<]/gm)].map(([, name]) => name);
  expect(names).toContain("fetch");
  expect(known.match(/\w+/g)?.toSorted()).toEqual(names.toSorted());
});

test.each<[what: string, from: string | RegExp, to: string, rule: string]>([
  ["an operationId that is no method", "operationId: payments.create", "operationId: create_payment", "operation"],
  ...[
    ...["fetch.create", "reconcile.create", "constructor.create", "then.create"],
    ...["payments.then", "payments.toString", "payments.toJSON"],
  ].map((id): [string, string, string, string] => [
    `a method that would shadow what is there, ${id}`,
    "operationId: payments.create",
    `operationId: ${id}`,
    "operation.*`\\w+` is taken",
  ]),
  ["a tag that is not the resource", "tags: [payments]", "tags: [webhooks]", "operation"],
  ["a summary without its full stop", /summary: (Create .*)\./, "summary: $1", "operation"],
  ["a confidence beyond C", "x-confidence: A", "x-confidence: D", "operation"],
  ["a source that is no list", /x-source:\n( +)- .*\n/, "x-source: somewhere\n", "operation"],
  [
    "a keyless write that nobody can look up",
    /x-reconcile:\n +operation: payments.list\n +match: .*\n +since: .*\n/,
    "",
    "operation",
  ],
  ["a search of a list that cannot tell the call's own from an older one", / +since: created_at\n/, "", "operation"],
  ["a unique property that is not compared", "since: created_at", "since: created_at\n        unique: id", "operation"],
  [
    "a request whose type has no name",
    '$ref: "#/components/schemas/CreatePaymentRequest"',
    "type: object",
    "operation",
  ],
  ["an event with a method's id", "operationId: webhooks.paymentCreated", "operationId: payments.created", "webhook"],
  ["an extension that nobody knows", "x-confidence: A", "x-confidense: A\n      x-confidence: A", "extensions"],
  ["an extension of a wrong form", "operation: payments.list", "read: payments.list", "extensions"],
  ["a root without its error shape", /x-error:\n( +.*\n)+/, "", "extensions"],
  ["a parameter without an example", / +example: 2\n/, "", "examples"],
  ["a component with the name of a global type", /\bErrorBody\b/g, "Error", "names"],
  ["a secret that is not marked", /( +client_secret:\n(?: +.*\n)*?) +x-sensitive: true\n/, "$1", "members"],
  ["an amount without its unit", /( +)x-amount:.*\n(?:\1 +.*\n)*/, "", "members"],
  [
    "a member that only answers have",
    /( +)(description: Number of the page[^\n]*\n +schema:\n)/,
    "$1$2$1  readOnly: true\n",
    "members",
  ],
  ["a tag without a description", /(- name: payments\n) +description: .*\n/, "$1", "tags"],
])("refuses %s, and names rule and line", async (what, from, to, rule) => {
  const broken = spec.replace(from, to);
  expect(broken).not.toBe(spec);
  expect(await lint(what, broken)).toMatch(new RegExp(`\\d+:\\d+\\s+error\\s+payorch/${rule}`));
});
>>>>>>> 3e1fbd4 (test(core): messages, answers, guards, headers and lists that go in circles)
