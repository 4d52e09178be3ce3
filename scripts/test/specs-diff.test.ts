import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const spec = "specs/orchestrate/openapi.yaml";
const manifest = "packages/orchestrate/package.json";
const folders: string[] = [];
let copy: string;

/** A repository of its own with two of the specs, so that what is planted harms nothing. */
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "payorch-diff-"));
  folders.push(copy);
  const files = [
    "scripts/generate/document.ts",
    "scripts/generate/duration.ts",
    "scripts/diff",
    "scripts/specs-diff.ts",
    "scripts/package.json",
  ];
  for (const path of [
    ...files,
    spec,
    "specs/orchestrapay/openapi.yaml",
    manifest,
    "packages/orchestrapay/package.json",
  ]) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, "scripts/node_modules"), join(copy, "scripts/node_modules"));
  write(".gitignore", "node_modules\n");
  write(".changeset/old.md", changeset("minor"));
  write("package.json", "{}");
  git("init", "--initial-branch", "main");
  commit();
});
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
};
const read = (path: string) => readFileSync(join(copy, path), "utf8");
const changeset = (bump: string) => `---\n"@payorch/orchestrate": ${bump}\n---\n\nWhat is new.\n`;

function git(...args: string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...identity, ...args], { cwd: copy, env, stdio: "ignore" });
}
function commit(): void {
  git("add", "--all");
  git("commit", "--message", "as it is");
}

function edit(path: string, from: string | RegExp, to: string): void {
  const before = read(path);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  write(path, after);
}
const member = "$1        reference:\n          type: string\n";
const addToIt = () => edit(spec, /( {4}CreatePaymentRequest:\n(?:.*\n)*?.*properties:\n)/, member);
const breakIt = () => {
  addToIt();
  edit(spec, "required: [amount, currency, customer, ", "required: [reference, amount, currency, customer, ");
};
const release = (version: string) => {
  edit(manifest, '"version": "0.0.0"', `"version": "${version}"`);
  rmSync(join(copy, ".changeset/old.md"));
  write(".changeset/README.md", "How to write one.\n");
  commit();
  git("tag", `@payorch/orchestrate@${version}`);
};

function specsDiff(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ["scripts/specs-diff.ts", ...args], { cwd: copy }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

test("a breaking change with a patch changeset fails, and says what breaks for whom", async () => {
  breakIt();
  write(".changeset/new.md", changeset("patch"));
  const { code, stdout, stderr } = await specsDiff("main");
  expect(code).toBe(1);
  expect(stderr.trim()).toBe(`@payorch/orchestrate (0.0.0) needs a minor changeset. Only a patch is planned, but:
  - Callers of \`orchestrate.payments.create\` stop compiling, since they do not send \`CreatePaymentRequest.reference\`, and are refused.

Write one: npx -y pnpm@12 changeset`);
  expect(stdout).toContain("orchestrapay since main: 0 breaking, 0 additive, 0 cosmetic");
  expect(stdout).toContain(`orchestrate since main: 1 breaking, 0 additive, 0 cosmetic
  breaking
    required member added
      at #/components/schemas/CreatePaymentRequest/properties/reference`);

  write(".changeset/new.md", changeset("minor"));
  expect(await specsDiff("main")).toMatchObject({ code: 0, stderr: "" });
});

test("an addition asks for a patch, and other words for nothing", async () => {
  edit(spec, /summary: Create .*\./, "summary: Create it.");
  expect(await specsDiff("HEAD")).toMatchObject({ code: 0 });
  addToIt();
  const { code, stderr } = await specsDiff("HEAD");
  expect(code).toBe(1);
  expect(stderr).toContain("needs a patch changeset. There is none, but:");
  write(".changeset/new.md", changeset("patch"));
  expect(await specsDiff("HEAD")).toMatchObject({ code: 0 });
});

test("what others have added to main since is not a removal here", async () => {
  git("switch", "--create", "mine");
  git("switch", "main");
  addToIt();
  commit();
  git("switch", "mine");
  expect((await specsDiff("main")).stdout).toContain("orchestrate since main: 0 breaking, 0 additive, 0 cosmetic");
});

test("without a base it is the newest release, as far as there is one", async () => {
  expect(await specsDiff()).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("orchestrate: nothing is released yet"),
  });
  release("0.9.0");
  edit(spec, /summary: Create .*\./, "summary: Create it.");
  commit();
  git("tag", "@payorch/orchestrate@0.10.0");
  breakIt();
  const { code, stdout, stderr } = await specsDiff();
  expect(stdout).toContain("orchestrate since @payorch/orchestrate@0.10.0: 1 breaking, 0 additive, 0 cosmetic");
  expect(stdout).toContain("orchestrapay: nothing is released yet");
  expect(stderr).toContain("@payorch/orchestrate (0.9.0) needs a minor changeset");
  expect(code).toBe(1);
});

test("a version that has risen already needs no changeset", async () => {
  release("1.2.3");
  breakIt();
  edit(manifest, "1.2.3", "1.3.0");
  expect((await specsDiff()).stderr).toContain("needs a major changeset. Only a minor is planned");
  edit(manifest, "1.3.0", "2.0.0");
  expect(await specsDiff()).toMatchObject({ code: 0 });
});

test("a comparison that is not possible says why, and fails in another way", async () => {
  const nowhere = await specsDiff("nowhere");
  expect(nowhere).toMatchObject({ code: 2, stdout: "" });
  expect(nowhere.stderr).toContain("There is no `nowhere` here that HEAD comes from. In a shallow clone");
  edit(manifest, '"version": "0.0.0"', '"version": "0.3.0"');
  const untagged = await specsDiff();
  expect(untagged.code).toBe(2);
  expect(untagged.stderr).toContain("@payorch/orchestrate is at 0.3.0, but no tag @payorch/orchestrate@… is here.");
});
