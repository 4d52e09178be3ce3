import { execFile } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const folder = join(root, "scripts/.readme");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every TypeScript block of every README and reference compiles", async () => {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  // Every package is in a folder of its own name.
  symlinkSync(join(root, "packages"), join(folder, "node_modules/@payorch"));
  // What the packages take as peers.
  symlinkSync(join(root, "packages/core/node_modules/undici"), join(folder, "node_modules/undici"));
  const pages = globSync(["README.md", "packages/*/README.md", "packages/*/REFERENCE.md"], { cwd: root });
  let blocks = 0;
  for (const page of pages) {
    const text = readFileSync(join(root, page), "utf8");
    const codes = [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code);
    for (const code of codes) {
      blocks += 1;
      // The examples of a reference go on from its first one, which makes the client.
      const whole = page.endsWith("REFERENCE.md") && code !== codes[0] ? codes[0] + code : code;
      writeFileSync(join(folder, `${page.replaceAll(/\W/g, "-")}-${blocks}.ts`), whole);
    }
  }
  expect(blocks).toBeGreaterThan(70);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../../tsconfig.json", include: ["*.ts"] }));
  const errors = await new Promise((done) => {
    execFile(join(root, "node_modules/.bin/tsc"), ["-p", folder], (_, stdout) => done(stdout));
  });
  expect(errors).toBe("");
});
