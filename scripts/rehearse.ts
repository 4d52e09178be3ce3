import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Command } from "commander";
import { Listr, type ListrTask, PRESET_TIMER } from "listr2";
import { notesOf } from "./release/notes.ts";
import { releasesIn } from "./release/plan.ts";
import { type Registry, startRegistry } from "./release/registry.ts";

new Command("release:rehearse")
  .description(
    "Releases the last commit to a registry on this machine, as the workflow would, and installs and uses the result.",
  )
  .parse();

const root = fileURLToPath(new URL("..", import.meta.url));
const home = await mkdtemp(join(tmpdir(), "payorch-release-"));
const tree = join(home, "tree");
const packed = join(tree, "packed");
const project = join(home, "project");
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());

let registry: Registry | undefined;

const steps = new Listr(
  [
    step("Start an empty registry", start),
    step("Clone the last commit and install", clone),
    step("Versions and changelogs", version),
    step("Build, pack, check", pack),
    step("Publish", () => publish("latest")),
    step("Publish again: all is there", () => publish("latest")),
    step("Install in a new project", install),
    step("Compile the first call", () => run(project, join(tree, "node_modules/.bin/tsc"), "-p", ".")),
    step("Make the first call", () => run(project, process.execPath, "first-call.ts")),
    step("Publish a canary; latest stays", canary),
  ],
  {
    fallbackRenderer: "simple",
    // Ours clean up, and end what was started.
    registerSignalListeners: false,
    rendererOptions: { timer: PRESET_TIMER, collapseErrors: false },
    fallbackRendererOptions: { timer: PRESET_TIMER },
  },
);

try {
  await steps.run();
} catch {
  process.exitCode = 1;
} finally {
  registry?.close();
  await rm(home, { recursive: true, maxRetries: 10 });
}

/** A step that shows what it returns, and keeps showing it. */
function step(title: string, work: () => Promise<string>): ListrTask {
  return {
    title,
    task: async (_, task) => {
      task.output = await work();
    },
    rendererOptions: { persistentOutput: true, outputBar: Number.POSITIVE_INFINITY },
  };
}

async function start(): Promise<string> {
  registry = await startRegistry(home);
  return registry.npmrc.split("\n")[0] ?? "";
}

async function clone(): Promise<string> {
  await run(home, "git", "clone", "--quiet", root, tree);
  await writeFile(join(tree, ".npmrc"), registry?.npmrc ?? "");
  await run(tree, "pnpm", "install", "--frozen-lockfile");
  return run(tree, "git", "log", "-1", "--format=%h %s");
}

async function version(): Promise<string> {
  if (globSync(".changeset/*.md", { cwd: tree }).length === 0) return "No changesets: the versions stay.";
  const before = await versions();
  await run(tree, "pnpm", "changeset", "version");
  return (await versions()).map((line, index) => `${before[index]} → ${line.split(" ").at(-1)}`).join("\n");
}

async function versions(): Promise<string[]> {
  const list = await run(tree, "pnpm", "--recursive", "--filter", "./packages/*", "list", "--depth", "-1", "--json");
  return (JSON.parse(list) as { name: string; version: string }[]).map(({ name, version }) => `${name} ${version}`);
}

async function pack(): Promise<string> {
  const output = await run(tree, "pnpm", "release:pack");
  for (const { name, version } of releasesIn(packed)) {
    notesOf(await readFile(join(tree, "packages", name.replace("@payorch/", ""), "CHANGELOG.md"), "utf8"), version);
  }
  return output.slice(output.indexOf("┌"));
}

async function publish(tag: string): Promise<string> {
  return run(tree, process.execPath, "scripts/release/publish.ts", packed, tag);
}

async function install(): Promise<string> {
  await cp(join(tree, "scripts/release/project"), project, { recursive: true });
  await writeFile(join(project, ".npmrc"), registry?.npmrc ?? "");
  return run(project, "npm", "install", "@payorch/orqex", "@payorch/mock", "--no-audit", "--no-fund");
}

/** As from a pull request with one changeset. */
async function canary(): Promise<string> {
  const latest = await tagged("latest");
  await run(tree, "pnpm", "changeset", "add", "--patch", "@payorch/orqex", "--message", "A rehearsal.");
  await run(tree, "pnpm", "release:canary");
  await run(tree, "pnpm", "release:pack");
  const output = await publish("canary");
  if ((await tagged("latest")) !== latest) throw new Error(`latest is not ${latest} any more.`);
  return `${output}\ncanary: ${await tagged("canary")}, latest: ${latest}`;
}

async function tagged(tag: string): Promise<string> {
  return run(tree, "npm", "view", `@payorch/orqex@${tag}`, "version", "--prefer-online");
}

/** What a command prints; where it fails, both of its outputs are in the error. */
async function run(cwd: string, command: string, ...argv: readonly string[]): Promise<string> {
  const env = { ...process.env, FORCE_COLOR: "0", TURBO_TELEMETRY_DISABLED: "1" };
  const options = { cwd, env, signal: stop.signal, maxBuffer: 2 ** 26 };
  const { stdout } = await promisify(execFile)(command, argv, options).catch(
    (error: { stdout: string; stderr: string; message: string }) => {
      throw new Error(`${command} ${argv.join(" ")} failed:\n${error.stdout}${error.stderr}`);
    },
  );
  return stdout.trim();
}
