import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { hasPackage, providers, read, root, routesOf } from "../generate/document.ts";
import { type Budget, median, timed } from "./budget.ts";

const run = promisify(execFile);

/** What it takes to generate all clients, and to see that nothing has changed. */
export async function generation(): Promise<Budget[]> {
  const libraries = ["--input-type=module", "-e", 'await import("typescript"); await import("openapi-typescript");'];
  const yardstickMs = await time(libraries);
  const all = await time(["generate.ts", "--check"], 1);
  // Ours have 57 operations in all; a larger spec takes its share.
  const documents = await Promise.all((await providers()).filter(hasPackage).map(read));
  const share = Math.max(1, documents.flatMap(routesOf).length / 57);
  const unchanged = await time(["generate.ts"]);
  const yardstick = "loading TypeScript";
  return [
    timed(
      "generate all clients",
      { ms: all, yardstickMs },
      { goalMs: 3_000, most: 15 * share, yardstick },
      "the linter takes as long, beside it, on the second core",
    ),
    timed(
      "generate, nothing changed",
      { ms: unchanged, yardstickMs },
      { goalMs: 300, most: 1.5, yardstick },
      "two starts of Node's, and a digest of 900 files",
    ),
  ];
}

/** The middle one of some runs, in milliseconds. */
async function time(argv: readonly string[], runs = 5): Promise<number> {
  const found: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now();
    await run(process.execPath, argv, { cwd: fileURLToPath(new URL("scripts", root)) });
    found.push(performance.now() - start);
  }
  return median(found);
}
