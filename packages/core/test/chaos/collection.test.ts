import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("no signal is lost to garbage collection", async () => {
  const program = fileURLToPath(new URL("collection.ts", import.meta.url));
  const argv = ["--expose-gc", "-C", "@payorch/source", program];
  const { stdout } = await promisify(execFile)(process.execPath, argv).catch((error: { stdout: string }) => error);
  console.log(stdout.trim());
  expect(stdout).toMatch(/ 60 calls, [1-9]\d* collections, 0 hung or ended otherwise$/m);
});
