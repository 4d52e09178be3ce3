import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const root = new URL("../..", import.meta.url).pathname;
const copy = mkdtempSync(join(tmpdir(), "payorch-new-"));
const patience = 300_000;

/** A repository of its own, with everything that is in this one. */
beforeAll(async () => {
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root });
  for (const file of String(files).trim().split("\n"))
    if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file));
  git("init", "--quiet");
  git("add", "--all");
  git("-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "All.");
  const pnpm = `pnpm@${manifest.devEngines.packageManager.version}`;
  await run("npx", "-y", pnpm, "install", "--frozen-lockfile", "--prefer-offline");
}, patience);
afterAll(() => rmSync(copy, { recursive: true }));

const git = (...args: string[]) => String(execFileSync("git", args, { cwd: copy }));
const inCopy = (path: string) => readFileSync(join(copy, path), "utf8");
const changed = () => git("status", "--porcelain").split("\n").filter(Boolean);

function run(command: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const env = { ...process.env, npm_config_yes: "true", NO_COLOR: "1" };
  return new Promise((done) => {
    execFile(command, args, { cwd: copy, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, output: stripVTControlCharacters(stdout + stderr) }),
    );
  });
}
const node = (...args: string[]) => run(process.execPath, ...args);
const create = (...args: string[]) => node("scripts/new-provider.ts", ...args);
const flags = ["--title", "Acme & Co.", "--production", "https://api.acme.example", "--auth", "bearer"];

test.each<[string, string[], string]>([
  ["flags that are missing, where nobody can be asked", ["acme"], "Missing: --title, --production, --auth."],
  ["a name that is no identifier", ["Acme-Pay", ...flags], "The name is lower case"],
  ["a provider that is there", ["orqex", ...flags], "There is packages/orqex already. Nothing is overwritten."],
  ["an address without TLS", ["acme", ...flags, "--sandbox", "http://acme.example"], "An address is https"],
  ["a credential that core does not have", ["acme", ...flags, "--auth", "digest"], "There is no auth `digest`."],
  ["a token without its path", ["acme", ...flags, "--auth", "client-credentials"], "Missing: --token-path."],
  ["a document that is not there", ["acme", ...flags, "--from", "no.json"], "no.json cannot be read."],
])("refuses %s, and writes nothing", async (_, args, message) => {
  const { code, output } = await create(...args);
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(message) });
  expect(changed()).toEqual([]);
});

test("what is there already is neither overwritten nor taken away", async () => {
  writeFileSync(join(copy, ".changeset/acme.md"), "Mine.\n");
  const { code, output } = await create("acme", ...flags);
  expect({ code, output }).toEqual({
    code: 1,
    output: expect.stringContaining("There is .changeset/acme.md already."),
  });
  expect([inCopy(".changeset/acme.md"), changed()]).toEqual(["Mine.\n", ["?? .changeset/acme.md"]]);
  rmSync(join(copy, ".changeset/acme.md"));
});

test("where a step fails, everything is as it was", { timeout: patience }, async () => {
  const generate = inCopy("scripts/generate.ts");
  writeFileSync(join(copy, "scripts/generate.ts"), "throw new Error('planted');\n");
  const { code, output } = await create("acme", ...flags);
  writeFileSync(join(copy, "scripts/generate.ts"), generate);
  expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(/planted[^]*Nothing was left behind\./) });
  expect(changed()).toEqual([]);
});

describe("a provider from nothing", () => {
  afterAll(() => {
    git("checkout", "--quiet", ".");
    git("clean", "-fdq", "packages/acme", "specs/acme", ".changeset");
  });

  test("changes the lists that it must be in, and nothing else", { timeout: patience }, async () => {
    const { code, output } = await create("acme", ...flags, "--sandbox", "https://sandbox.acme.example");
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("all of them green") });
    const files = ["README.md", "packages/mock/src/providers.ts", "pnpm-lock.yaml", "specs/README.md"];
    const made = [".changeset/acme.md", "packages/acme/", "specs/acme/"];
    expect(changed()).toEqual([...files.map((file) => ` M ${file}`), ...made.map((file) => `?? ${file}`)]);
  });

  test(
    "is all green: lint, format, types, drift, its own tests, and before them the contract",
    { timeout: patience },
    async () => {
      const results = await Promise.all([
        run("node_modules/.bin/oxlint", "packages/acme"),
        run("node_modules/.bin/oxfmt", "--check", ".changeset", "README.md", "packages", "specs"),
        run("node_modules/.bin/tsc", "-p", "."),
        run("node_modules/.bin/tsc", "-p", "tsconfig.web.json"),
        node("scripts/generate.ts", "acme", "--check"),
        node("scripts/specs-report.ts", "--check"),
        node(
          "node_modules/vitest/vitest.mjs",
          "run",
          "packages/acme",
          "scripts/test/readme",
          "--exclude=**/contract/**",
          "--typecheck.enabled=false",
        ),
      ]);
      expect(results.filter(({ code }) => code !== 0)).toEqual([]);
      expect(inCopy("specs/acme/coverage.md")).toContain("# Contract coverage of acme: 100 %");
    },
  );

  test("says of no fact that it is known, and cannot be published", () => {
    expect(inCopy("specs/acme/openapi.yaml")).not.toMatch(/x-confidence: [AB]|honoured: true|unit: (?:minor|major)/);
    expect(JSON.parse(inCopy("packages/acme/package.json"))).toMatchObject({ private: true });
  });
});

test("a document of OpenAPI 3.0 becomes a spec of 3.1 and a list of what it lacks", { timeout: patience }, async () => {
  writeFileSync(join(copy, "nova.json"), JSON.stringify(nova));
  const { code, output } = await create("nova", "--from", "nova.json");
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining("There is no package yet.") });
  expect(existsSync(join(copy, "packages/nova"))).toBe(false);
  const spec = inCopy("specs/nova/openapi.yaml");
  expect(spec).toMatch(/^openapi: 3\.1\.0\n[^]*url: https:\/\/sandbox\.nova\.example\n/);
  expect(spec.match(/operationId: .*/g)).toEqual(
    ["charges.create", "charges.list", "charges.retrieve", "charges.capture"].map((id) => `operationId: ${id}`),
  );
  expect(spec).toContain("exclusiveMinimum: 0");
  expect(spec).toMatch(/type:\s+- string\s+- "null"/);
  expect(spec).not.toContain("x-codegen");
  const notes = inCopy("specs/nova/NOTES.md");
  for (const lack of [
    "`x-codegen`, an extension of others",
    "2 × A write without an honoured key says in `x-reconcile`",
    "1 × The root has `x-error`.",
    "An amount says its unit in `x-amount`.",
    "no idempotency key (`x-idempotency`): `charges.create`, `charges.capture`",
    "no way through the pages (`x-pagination`): `charges.list`",
  ])
    expect(notes).toContain(lack);
  const again = await create("nova");
  expect(again).toEqual({ code: 1, output: expect.stringContaining("The spec of nova is not one of ours yet") });
});

const json = (schema: object, example?: object) => ({ "application/json": { schema, ...(example && { example }) } });
const charge = { $ref: "#/components/schemas/Charge" };
const answer = { "200": { description: "It.", content: json(charge, { id: "ch_1" }) } };
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const body = {
  type: "object",
  properties: {
    amount: { type: "integer", minimum: 0, exclusiveMinimum: true },
    note: { type: "string", nullable: true },
  },
};
const nova = {
  openapi: "3.0.3",
  info: { title: "Nova API", version: "1" },
  servers: [{ url: "https://api.nova.example/" }, { url: "https://sandbox.nova.example/", description: "Sandbox" }],
  security: [{ key: [] }],
  paths: {
    "/v1/charges": {
      post: { operationId: "createCharge", "x-codegen": true, requestBody: { content: json(body) }, responses: answer },
      get: { summary: "List charges", responses: answer },
    },
    "/v1/charges/{id}": { parameters: [id], get: { responses: answer } },
    "/v1/charges/{id}/capture": { parameters: [id], post: { responses: answer } },
  },
  components: {
    securitySchemes: { key: { type: "http", scheme: "bearer" } },
    schemas: { Charge: { type: "object", properties: { id: { type: "string" } } } },
  },
};
