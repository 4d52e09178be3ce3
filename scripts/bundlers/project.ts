import { execFile } from "node:child_process";
import { appendFile, cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The projects of this folder, each with a lock file of its own. */
export type ProjectName = "project" | "next";

/** Copies the project, and installs it with the packed packages among its dependencies, with pnpm. */
export async function install(
  name: ProjectName,
  folder: string,
  tarballs: Readonly<Record<string, string>>,
): Promise<void> {
  await cp(fileURLToPath(new URL("project/call.mjs", import.meta.url)), join(folder, "call.mjs"));
  await cp(fileURLToPath(new URL(name, import.meta.url)), folder, { recursive: true });
  const path = join(folder, "package.json");
  const manifest = JSON.parse(await readFile(path, "utf8")) as { dependencies: Record<string, string> };
  await writeFile(path, JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, ...tarballs } }));
  const overrides = { "@payorch/core": tarballs["@payorch/core"] };
  await appendFile(join(folder, "pnpm-workspace.yaml"), `overrides: ${JSON.stringify(overrides)}\n`);
  // The lock file holds for everything but the packages that were just packed.
  await promisify(execFile)("pnpm", ["install", "--no-frozen-lockfile"], { cwd: folder });
}
