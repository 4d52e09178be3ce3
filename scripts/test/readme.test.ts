import { execFile } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
// Beside the packages that the code blocks import.
const folder = join(root, "scripts/.readme");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every TypeScript block of every README compiles", async () => {
  mkdirSync(folder, { recursive: true });
  const readmes = globSync(["README.md", "packages/*/README.md"], { cwd: root });
  let blocks = 0;
  for (const readme of readmes) {
    for (const [, code = ""] of readFileSync(join(root, readme), "utf8").matchAll(/^```ts\n(.*?)^```/gms)) {
      blocks += 1;
      writeFileSync(join(folder, `${readme.replaceAll(/\W/g, "-")}-${blocks}.ts`), code);
    }
  }
  expect(blocks).toBeGreaterThan(10);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../../tsconfig.json", include: ["*.ts"] }));
  const errors = await new Promise((done) => {
    execFile(join(root, "node_modules/.bin/tsc"), ["-p", folder], (_, stdout) => done(stdout));
  });
  expect(errors).toBe("");
});
