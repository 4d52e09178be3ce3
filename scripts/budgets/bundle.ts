import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type OutputChunk, rolldown } from "rolldown";

const entry = fileURLToPath(new URL("entry.ts", import.meta.url));

export interface Bundle {
  /** Minified and gzipped, in bytes. */
  bytes: number;
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
        resolveId: (id) => (id === entry ? id : undefined),
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
  const { output } = await build.generate({ format: "esm", minify: true });
  const chunks = output.filter((file): file is OutputChunk => file.type === "chunk");
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  return {
    bytes: chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0),
    modules: new Map(modules.map(([id, { renderedExports }]) => [id, renderedExports])),
  };
}
