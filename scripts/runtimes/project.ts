import { execFile } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "tsdown";

/** Installs the packed packages in an empty project with npm, as a user would, beside the programs of this folder. */
export async function install(folder: string, dependencies: Readonly<Record<string, string>>): Promise<void> {
  const overrides = { "@payorch/core": "$@payorch/core" };
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, dependencies, overrides }));
  const argv = ["install", "--no-audit", "--no-fund", "--ignore-scripts"];
  await promisify(execFile)("npm", argv, { cwd: folder });
  await cp(fileURLToPath(new URL("programs", import.meta.url)), folder, { recursive: true });
}

/** Bundles one of the programs, with the conditions of its runtime, into one text. */
export async function bundle(folder: string, program: string, conditions: readonly string[]): Promise<string> {
  const outDir = join(folder, "bundled");
  await build({
    config: false,
    cwd: folder,
    entry: join(folder, program),
    outDir,
    clean: false,
    platform: "neutral",
    dts: false,
    logLevel: "error",
    deps: { alwaysBundle: [/./] },
    inputOptions: { resolve: { conditionNames: [...conditions, "import"] } },
  });
  return readFile(join(outDir, program), "utf8");
}
