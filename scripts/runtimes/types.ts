import { execFile } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const modules = fileURLToPath(new URL("node_modules", import.meta.url));

/** The ways in which a user's project may resolve modules, with the `module` that goes with each. */
const resolutions = { bundler: "esnext", node16: "node16", nodenext: "nodenext" };

/** A compiler: its version, and what it said for each way of resolving modules; an empty text where it said nothing. */
export interface Compiled {
  version: string;
  said: Record<string, string>;
}

/** The compilers of this folder, oldest first. */
export async function compilers(): Promise<string[]> {
  return (await readdir(modules)).filter((name) => name.startsWith("typescript-")).toSorted();
}

/** Compiles the program of a user's project as strictly as can be, the declarations of the packages included. */
export async function compile(folder: string, name: string): Promise<Compiled> {
  const said: Record<string, string> = {};
  const tsc = join(modules, name, "bin/tsc");
  for (const [moduleResolution, module] of Object.entries(resolutions)) {
    const compilerOptions = {
      module,
      moduleResolution,
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    };
    const config = join(folder, `tsconfig.${moduleResolution}.json`);
    await writeFile(config, JSON.stringify({ compilerOptions, files: ["use.mts"] }));
    said[moduleResolution] = await run(process.execPath, [tsc, "-p", config]).then(
      () => "",
      ({ stdout }: { stdout: string }) => stdout,
    );
  }
  const { stdout } = await run(process.execPath, [tsc, "--version"]);
  return { version: stdout.trim().replace("Version ", ""), said };
}
