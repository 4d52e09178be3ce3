import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { hasPackage, providers } from "../generate/document.ts";
import { type Budget, median, timed } from "./budget.ts";

const run = promisify(execFile);
const rounds = 9;
const empty = 'await import("data:text/javascript,")';
const https = `${empty}; process.getBuiltinModule("node:https")`;

/** What a cold import of each client takes above an empty one, in fresh processes that take turns, beside that of node:https. */
export async function imports(): Promise<Budget[]> {
  const names = (await providers()).filter(hasPackage);
  const programs = [https, ...names.map((name) => `await import("@payorch/${name}")`)];
  const above = programs.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    const nothing = await cold(empty);
    for (const [index, program] of programs.entries()) above[index]?.push((await cold(program)) - nothing);
  }
  const [yardstickMs = Number.NaN, ...ours] = above.map(median);
  const limit = { goalMs: 10, most: 4, yardstick: "node:https" };
  const reason = "opening six files; node:https is loaded when a client is made, and takes that time then";
  return names.map((name, index) =>
    timed(`${name}: cold import`, { ms: ours[index] ?? Number.NaN, yardstickMs }, limit, reason),
  );
}

/** The milliseconds that a new process takes for a program; its own start, which varies more, is left out. */
async function cold(program: string): Promise<number> {
  const code = `const start = performance.now(); ${program}; console.log(performance.now() - start);`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", code], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
  });
  return Number(stdout);
}
