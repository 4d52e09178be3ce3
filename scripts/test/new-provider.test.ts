import { spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "./repository.ts";
import { passesCi, patience } from "./walk.ts";

const copied = repository();
const { folder: copy, make, remove, git, read: inCopy, changed, node, create } = copied;

beforeAll(make, patience);
afterAll(remove, patience);

const flags = ["--title", "Acme & Co.", "--production", "https://api.acme.example", "--auth", "bearer"];

test.each<[string, string[], string]>([
  ["flags that are missing, where nobody can be asked", ["acme"], "Missing: --title, --production, --auth."],
  ["a name that is no identifier", ["Acme-Pay", ...flags], "The name is lower case"],
  ["a provider that is there", ["orqex", ...flags], "There is packages/orqex already. Nothing is overwritten."],
  ["an address without TLS", ["acme", ...flags, "--sandbox", "http://acme.example"], "An address is https"],
  ["a credential that core does not have", ["acme", ...flags, "--auth", "digest"], "There is no auth `digest`."],
  ["a token without its path", ["acme", ...flags, "--auth", "client-credentials"], "Missing: --token-path."],
  [
    "more of a document for a spec that is there",
    ["orqex", "--from", "scripts/test/import/tally.yaml", "--only", "Refunds"],
    "There is specs/orqex/openapi.yaml already. Nothing is overwritten, and nothing is added to it.",
  ],
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

test("what `generate` leaves of a provider that has no package is in nobody's way", async () => {
  mkdirSync(join(copy, "specs/nova"));
  writeFileSync(join(copy, "specs/nova/openapi.yaml"), inCopy("specs/orqex/openapi.yaml"));
  const { code, output } = await node("scripts/generate.ts", "nova");
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("nova has a spec and no package yet") });
  expect(existsSync(join(copy, "packages/nova"))).toBe(false);
  rmSync(join(copy, "specs/nova"), { recursive: true });
});

test.each(["SIGTERM", "SIGINT"] as const)(
  "a run that %s ends leaves everything as it was",
  { timeout: patience },
  async (name) => {
    const child = spawn(process.execPath, ["scripts/new-provider.ts", "acme", ...flags], { cwd: copy });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stdout.once("data", () => child.kill(name));
    const code = await new Promise((done) => child.once("close", done));
    expect({ code, said }).toEqual({
      code: 1,
      said: expect.stringContaining(`Stopped by ${name}. Nothing was left behind.`),
    });
    expect(changed()).toEqual([]);
  },
);

test("a run that was killed is taken back by the next one", { timeout: patience }, async () => {
  const child = spawn(process.execPath, ["scripts/new-provider.ts", "acme", ...flags], { cwd: copy });
  child.stdout.once("data", () => child.kill("SIGKILL"));
  await new Promise((done) => child.once("close", done));
  expect(changed()).not.toEqual([]);
  const { output } = await create("orqex", ...flags);
  expect(output).toContain("A run was killed: specs/acme, packages/acme");
  expect(changed()).toEqual([]);
});

test(
  "an import that is stopped once its spec is written says so, and goes on from there",
  { timeout: patience },
  async () => {
    const args = ["scripts/new-provider.ts", "tally", "--from", "scripts/test/import/tally.yaml"];
    const child = spawn(process.execPath, args, { cwd: copy });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        // Once: a second signal ends the process before it has taken back what it made.
        if (!child.killed && said.includes("Link the package …")) child.kill();
      });
    const code = await new Promise((done) => child.once("close", done));
    expect({ code, said }).toEqual({
      code: 1,
      said: expect.stringMatching(/Stopped by SIGTERM\. .*specs\/tally stays: .*new:provider tally` goes on/),
    });
    expect(changed()).toEqual([" M specs/redocly.yaml", "?? specs/tally/"]);
    git("checkout", "--quiet", "specs/redocly.yaml");
    rmSync(join(copy, "specs/tally"), { recursive: true });
  },
);

test("where a step fails, everything is as it was", { timeout: patience }, async () => {
  const generate = inCopy("scripts/generate.ts");
  writeFileSync(join(copy, "scripts/generate.ts"), "throw new Error('planted');\n");
  const { code, output } = await create("acme", ...flags);
  writeFileSync(join(copy, "scripts/generate.ts"), generate);
  expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(/planted[^]*Nothing was left behind\./) });
  expect(changed()).toEqual([]);
});

if (!process.env["IMPORTS"])
  console.log(
    "Imported here: one small document. Three others, one of 160 operations, take a quarter of an hour: IMPORTS=all, or pnpm nightly.",
  );

describe("a provider from nothing, and one from a document", () => {
  test("the first changes the lists that it must be in, and nothing else", { timeout: patience }, async () => {
    const { code, output } = await create("acme", ...flags, "--sandbox", "https://sandbox.acme.example");
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("all of them green") });
    const files = [
      ".github/workflows/live.yml",
      "CONTRIBUTING.md",
      "README.md",
      "packages/mock/src/providers.ts",
      "pnpm-lock.yaml",
      "scripts/package.json",
      "specs/README.md",
    ];
    const made = [".changeset/acme-mock.md", ".changeset/acme.md", "packages/acme/", "specs/acme/"];
    expect(changed()).toEqual([...files.map((file) => ` M ${file}`), ...made.map((file) => `?? ${file}`)]);
  });

  test("the first says of no fact that it is known, and cannot be published", () => {
    expect(inCopy("specs/acme/openapi.yaml")).not.toMatch(/x-confidence: [AB]|honoured: true|unit: (?:minor|major)/);
    expect(JSON.parse(inCopy("packages/acme/package.json"))).toMatchObject({ private: true });
  });

  test("the first of the next steps finds every fact that is still to be found", () => {
    const found = git("grep", "--untracked", "--count", "TODO", "--", "specs/acme", "packages/acme", "README.md");
    expect(found).toContain("specs/acme/openapi.yaml");
    expect(found).toContain("packages/acme/src/webhooks.ts");
  });

  test(
    "a complete document becomes a package whose contract tests are green at once",
    { timeout: patience },
    async () => {
      const { code, output } = await create("tally", "--from", "scripts/test/import/tally.yaml");
      expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("all of them green") });
    },
  );

  passesCi(copied, ["acme", "tally"]);

  test("go again, and leave everything as it was", { timeout: patience }, async () => {
    for (const name of ["acme", "tally"]) expect(await create(name, "--remove")).toMatchObject({ code: 0 });
    expect(changed()).toEqual([]);
  });
});
