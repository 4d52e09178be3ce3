import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "payorch-lint-"));
afterAll(() => rmSync(folder, { recursive: true }));
const spec = readFileSync(join(root, "specs/orchestrate/openapi.yaml"), "utf8");

function lint(name: string, text: string): Promise<string> {
  const file = join(folder, `${name.replaceAll(/\W+/g, "-")}.yaml`);
  writeFileSync(file, text);
  const program = join(root, "scripts/node_modules/@redocly/cli/bin/cli.js");
  const args = [program, "lint", file, "--config", join(root, "specs/redocly.yaml"), "--format", "stylish"];
  return new Promise((done) => {
    execFile(process.execPath, args, { env: { ...process.env, REDOCLY_TELEMETRY: "off" } }, (_, stdout) =>
      done(stdout),
    );
  });
}

test("finds nothing in a spec that is right", async () => {
  expect(await lint("right", spec)).toBe("");
});

test.each<[what: string, from: string | RegExp, to: string, rule: string]>([
  ["an operationId that is no method", "operationId: payments.create", "operationId: create_payment", "operation"],
  [
    "an operationId that makes a promise of the client",
    "operationId: payments.create",
    "operationId: then.create",
    "operation",
  ],
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
