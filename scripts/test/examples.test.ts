import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const read = (path: string) => readFileSync(root + path, "utf8");

test("every vitest example of a README is a test that runs here", () => {
  const readmes = globSync(["README.md", "packages/*/README.md"], { cwd: root }).map(read);
  const shown = readmes
    .flatMap((readme) => [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code))
    .filter((code) => code.includes('from "vitest"'));
  const run = globSync(["scripts/test/examples/*.test.ts", "packages/*/test/readme-example.test.ts"], {
    cwd: root,
  }).map(read);
  expect(shown.toSorted()).toEqual(run.toSorted());
});
