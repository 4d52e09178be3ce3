import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type OutputChunk, rolldown } from "rolldown";

const entry = fileURLToPath(new URL("entry.ts", import.meta.url));

export interface Bundle {
  /** Minified and gzipped, in one file, without what is loaded when it is first used; in bytes. */
  bytes: number;
  /** How many more it is with that. */
  laterBytes: number;
  /** The modules in it, with the names that are used of each. */
  modules: Map<string, readonly string[]>;
}

/**
 * Bundles a program as a web application would, with the packages as they are built, or as their sources with the condition for
 * those. `without` are modules whose exports are replaced by something that is not there.
 */
export async function bundle(
  program: string,
  conditions: readonly string[] = [],
  without: Bundle["modules"] = new Map(),
): Promise<Bundle> {
  const [atOnce, all] = await Promise.all([true, false].map((apart) => output(program, conditions, without, apart)));
  const size = (chunk: OutputChunk | undefined) => gzipSync(chunk?.code ?? "", { level: 9 }).length;
  const modules = Object.entries(all?.modules ?? {});
  return {
    bytes: size(atOnce),
    laterBytes: size(all) - size(atOnce),
    modules: new Map(modules.map(([id, { renderedExports }]) => [id, renderedExports])),
  };
}

/** The one file; `apart` leaves out what is loaded when it is first used. */
async function output(
  program: string,
  conditions: readonly string[],
  without: Bundle["modules"],
  apart: boolean,
): Promise<OutputChunk | undefined> {
  const build = await rolldown({
    input: entry,
    platform: "browser",
    logLevel: "silent",
    // A peer: who uses it has it already.
    external: ["openapi-fetch"],
    shimMissingExports: without.size > 0,
    resolve: { conditionNames: [...conditions, "browser", "import", "default"] },
    plugins: [
      {
        name: "program",
        resolveId(id, _, { kind }) {
          if (apart && kind === "dynamic-import") return { id, external: true };
          return id === entry ? id : undefined;
        },
        load(id) {
          if (id === entry) return { code: program, moduleType: "ts" };
          const names = without.get(id);
          if (!names) return undefined;
          return {
            code: names.map((name) => `export const ${name} = globalThis.${name};`).join("\n"),
            moduleType: "js",
          };
        },
      },
    ],
  });
  const { output: files } = await build.generate({ format: "esm", minify: true, codeSplitting: false });
  return files.find((file): file is OutputChunk => file.type === "chunk");
}
