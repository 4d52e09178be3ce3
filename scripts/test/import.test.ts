import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { large } from "./import/large.ts";
import { repository } from "./repository.ts";
import { passesCi, patience } from "./walk.ts";

const copy = repository();
const { folder, make, remove, changed, pnpm, create } = copy;

beforeAll(async () => {
  await make();
  writeFileSync(join(folder, "scripts/test/import/large.yaml"), large(160));
}, patience);
afterAll(remove, patience);

describe.each(["ledgerly.json", "vaultic.yaml", "large.yaml"])("the complete document %s", (document) => {
  const name = document.split(".")[0] ?? "";

  test("becomes a package whose contract tests are green at once", { timeout: patience }, async () => {
    const { code, output } = await create(name, "--from", `scripts/test/import/${document}`);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("all of them green") });
  });

  passesCi(copy, [name]);

  // `check` and `test` are above, as far as they look at the provider; `audit` looks at others' packages.
  const commands = [
    ...readFileSync(new URL("../../.ci/run", import.meta.url), "utf8").matchAll(
      /^npx -y pnpm@\S+ (?!check|test|audit)(.+)$/gm,
    ),
  ];
  test.runIf(name === "vaultic").each(commands.map(([, command = ""]) => command))(
    "passes `%s`",
    { timeout: patience },
    async (command) => {
      const { code, output } = await pnpm(...command.split(" "));
      expect({ code, output }).toMatchObject({ code: 0 });
    },
  );

  test("goes again, and leaves everything as it was", { timeout: patience }, async () => {
    expect(await create(name, "--remove")).toMatchObject({ code: 0 });
    expect(changed()).toEqual(["?? scripts/test/import/large.yaml"]);
  });
});
