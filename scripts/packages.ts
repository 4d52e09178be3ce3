import { globSync } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { problemAffectsResolutionKind, problemKindInfo } from "@arethetypeswrong/core/problems";
import Table from "cli-table3";
import { Command } from "commander";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { declarationProblems } from "./packages/declarations.ts";
import { pack } from "./packages/pack.ts";
import { problemsOf } from "./packages/rules.ts";
import { type Tarball, publicEntries, readTarball } from "./packages/tarball.ts";

const program = new Command("packages:check")
  .description("Packs every package and checks the tarballs: publint, attw, types, and rules of our own.")
  .argument("[folder]", "check the tarballs in this folder instead of packing")
  .parse();

const projects = await mkdtemp(join(tmpdir(), "payorch-packages-"));
const folder = program.args[0] ?? projects;
const table = new Table({
  head: ["package", "version", "kB", "files", "entry points", "publint", "attw", "ours", "tsc"],
  style: { head: [], border: [], compact: true },
});
const problems: string[] = [];
try {
  if (program.args.length === 0) await pack(folder);
  const paths = globSync("*.tgz", { cwd: folder }).toSorted();
  if (paths.length === 0) throw new Error(`${folder} has no tarball.`);
  const tarballs = await Promise.all(paths.map((path) => readTarball(join(folder, path))));
  for (const [index, path] of paths.entries()) await check(join(folder, path), tarballs[index] as Tarball, tarballs);
} finally {
  await rm(projects, { recursive: true });
}
console.log([table.toString(), ...problems].join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;

async function check(path: string, tarball: Tarball, all: readonly Tarball[]): Promise<void> {
  const { name, version } = tarball.manifest;
  const found = {
    publint: await publintOn(path),
    attw: await attwOn(path, publicEntries(tarball.manifest)),
    ours: problemsOf(tarball),
    tsc: await declarationProblems(tarball, all, projects),
  };
  const verdicts = Object.values(found).map((messages) => (messages.length === 0 ? "✔" : String(messages.length)));
  table.push([
    name,
    version,
    kilobytes(await stat(path)),
    tarball.files.size,
    publicEntries(tarball.manifest).join(" "),
    ...verdicts,
  ]);
  for (const [by, messages] of Object.entries(found)) {
    problems.push(...messages.map((message) => `${name}: ${message} (${by})`));
  }
}

async function publintOn(path: string): Promise<string[]> {
  const { buffer, byteOffset, byteLength } = await readFile(path);
  const tarball = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

/**
 * The packages are ESM only. That TypeScript's `node16` refuses them in a CommonJS file is meant: Node itself gives them to
 * `require`.
 */
async function attwOn(path: string, entrypoints: string[]): Promise<string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(await readFile(path)), { entrypoints });
  if (!analysis.types) return ["there are no types"];
  return analysis.problems
    .filter((problem) =>
      (["node10", "node16-esm", "bundler"] as const).some((kind) =>
        problemAffectsResolutionKind(problem, kind, analysis),
      ),
    )
    .map((problem) => `${problemKindInfo[problem.kind].title}: ${JSON.stringify(problem)}`);
}

function kilobytes({ size }: { size: number }): string {
  return (size / 1000).toFixed(1);
}
