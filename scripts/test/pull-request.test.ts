import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const script = new URL("../release/pull-request.sh", import.meta.url).pathname;
const home = mkdtempSync(join(tmpdir(), "payorch-pull-request-"));
const main = join(home, "main");
const patch = join(home, "versions.patch");
afterAll(() => rmSync(home, { recursive: true }));

/** A main with one changeset, on which a pull request can be opened. */
beforeAll(() => {
  git(home, "init", "--quiet", "--initial-branch=main", main);
  write(main, ".changeset/more.md", "More.\n");
  write(main, "packages/acme/package.json", '{ "version": "1.0.0" }\n');
  write(main, "packages/acme/src/index.ts", "export {};\n");
  write(main, "scripts/release/pull-request.sh", "true\n");
  commit(main, "All.");
});

const git = (folder: string, ...args: string[]) => String(execFileSync("git", args, { cwd: folder })).trim();

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function commit(folder: string, message: string): void {
  git(folder, "add", "--all");
  git(folder, "-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", message);
}

/** Runs the script in a checkout like the workflow's, and returns what it asks of `gh`, which is a stand-in. */
function open(): string[] {
  const checkout = mkdtempSync(join(home, "checkout-"));
  git(home, "clone", "--quiet", "--depth=1", `file://${main}`, checkout);
  writeFileSync(`${checkout}.asked`, "");
  mkdirSync(join(home, "bin"), { recursive: true });
  writeFileSync(join(home, "bin/gh"), `#!/bin/sh\necho "$1 $2" >>"${checkout}.asked"\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${join(home, "bin")}:${process.env["PATH"]}` };
  execFileSync("bash", [script, patch], { cwd: checkout, env, stdio: "pipe" });
  return readFileSync(`${checkout}.asked`, "utf8").split("\n").filter(Boolean);
}

test("the pull request of a release gets versions and changelogs, and nothing else that a dependency put into the patch", () => {
  const tree = join(home, "versions");
  git(home, "clone", "--quiet", main, tree);
  rmSync(join(tree, ".changeset/more.md"));
  write(tree, "packages/acme/package.json", '{ "version": "1.1.0" }\n');
  write(tree, "packages/acme/CHANGELOG.md", "## 1.1.0\n");
  write(tree, "packages/acme/src/index.ts", "throw new Error('planted');\n");
  write(tree, "scripts/release/pull-request.sh", "echo planted\n");
  write(tree, ".github/workflows/planted.yml", "on: push\n");
  git(tree, "add", "--all");
  writeFileSync(patch, execFileSync("git", ["diff", "--cached"], { cwd: tree }));

  expect(open()).toEqual(["auth setup-git", "pr list", "pr create"]);
  expect(git(main, "diff", "--name-status", "main", "release/next").split("\n")).toEqual([
    "D\t.changeset/more.md",
    "A\tpackages/acme/CHANGELOG.md",
    "M\tpackages/acme/package.json",
  ]);
});

test("without a change there is no pull request", () => {
  writeFileSync(patch, "");
  expect(open()).toEqual([]);
});
