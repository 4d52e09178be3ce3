import { execFile } from "node:child_process";
import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { providers } from "@payorch/mock";
import { type Resolution, compile as compileFiles, resolutions } from "../packages/compile.ts";

const run = promisify(execFile);
const modules = fileURLToPath(new URL("node_modules", import.meta.url));

/** What a user's project holds: calls with their types, what a library exports without saying a type, and mistakes with money. */
const programs = ["use.mts", "declarations.ts", "mistakes.ts"];

/** A compiler: its version, and what it said for each way of resolving modules; an empty text where it said nothing. */
export interface Compiled {
  version: string;
  said: Record<string, string>;
}

/** The compilers of this folder, oldest first. */
export async function compilers(): Promise<string[]> {
  return (await readdir(modules)).filter((name) => name.startsWith("typescript-")).toSorted();
}

/**
 * Compiles the programs of a user's project as strictly as can be, the declarations of the packages included, in the layout of
 * pnpm, and has it write their declarations.
 */
export async function compile(folder: string, name: string): Promise<Compiled> {
  const said: Record<string, string> = {};
  const tsc = join(modules, name, "bin/tsc");
  const project = await installStrictly(folder);
  const { stdout } = await run(process.execPath, [tsc, "--version"]);
  const version = stdout.trim().replace("Version ", "");
  const major = Number(version.split(".")[0]);
  for (const resolution of Object.keys(resolutions) as Resolution[]) {
    // TypeScript 6 wants to hear that `node10` is old, and 7 has it no more.
    if (resolution === "node10" && major >= 7) continue;
    const more = resolution === "node10" && major === 6 ? { ignoreDeprecations: "6.0" } : {};
    said[resolution] = await compileFiles(tsc, project, programs, resolution, more);
  }
  return { version, said };
}

let installed: Promise<string> | undefined;

/** A second project with the same packed packages, installed by pnpm: it has the clients, and what they depend on is out of its reach. */
function installStrictly(folder: string): Promise<string> {
  installed ??= (async () => {
    const project = join(folder, "pnpm");
    await mkdir(project);
    const installed = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    const tarballOf = (name: string) => [`@payorch/${name}`, installed.dependencies[`@payorch/${name}`]];
    const clients = Object.fromEntries(providers.map(tarballOf));
    const dependencies = { ...clients, "openapi-fetch": "^0.17.0" };
    const settings = {
      hoist: false,
      nodeLinker: "isolated",
      overrides: Object.fromEntries([tarballOf("core")]),
    };
    await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
    // JSON is YAML.
    await writeFile(join(project, "pnpm-workspace.yaml"), JSON.stringify(settings));
    await run("pnpm", ["install", "--ignore-scripts"], { cwd: project });
    for (const program of programs) await cp(join(folder, program), join(project, program));
    return project;
  })();
  return installed;
}
