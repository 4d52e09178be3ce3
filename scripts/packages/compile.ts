import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The ways in which projects resolve modules: `module`, and the target, whose `lib` is all there is beside the browser's names. */
export const resolutions = {
  node10: { module: "commonjs", target: "es2017" },
  node16: { module: "node16", target: "es2020" },
  nodenext: { module: "nodenext", target: "es2022" },
  bundler: { module: "esnext", target: "es2017" },
} as const;

export type Resolution = keyof typeof resolutions;

/**
 * Compiles files of a project as strictly as can be, the declarations of the packages included, and writes its declarations. Gives
 * what the compiler said, which is nothing where all is well.
 */
export async function compile(
  tsc: string,
  folder: string,
  files: readonly string[],
  moduleResolution: Resolution,
  more: object = {},
): Promise<string> {
  const { module, target } = resolutions[moduleResolution];
  const compilerOptions = {
    module,
    moduleResolution,
    target,
    lib: [target, "dom", "dom.iterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    declaration: true,
    outDir: "compiled",
    ...more,
  };
  const config = join(folder, `tsconfig.${files.join("+")}.${moduleResolution}.json`);
  await writeFile(config, JSON.stringify({ compilerOptions, files }));
  return new Promise((done) => {
    execFile(process.execPath, [tsc, "-p", config], { cwd: folder }, (error, stdout) =>
      done(error ? stdout || error.message : ""),
    );
  });
}
