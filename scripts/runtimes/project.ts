import { execFile } from "node:child_process";
import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { providers } from "@payorch/mock";
import { build } from "tsdown";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Packs the packages as they would be published, and installs them in an empty project with npm, as a user would. */
export async function install(folder: string): Promise<void> {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0" };
  await run("turbo", ["run", "build", "--output-logs=errors-only"], { cwd: root, env });
  const names = ["core", ...providers];
  const tarballs = Object.fromEntries(
    await Promise.all(
      names.map(async (name): Promise<[string, string]> => {
        const packed = join(folder, "packed", name);
        await mkdir(packed, { recursive: true });
        await run("pnpm", ["pack", "--pack-destination", packed], { cwd: join(root, "packages", name) });
        const [tarball = ""] = await readdir(packed);
        return [`@payorch/${name}`, `file:${join(packed, tarball)}`];
      }),
    ),
  );
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ private: true, dependencies: tarballs, overrides: { "@payorch/core": "$@payorch/core" } }),
  );
  await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: folder });
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
