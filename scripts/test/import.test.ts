import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { large } from "./import/large.ts";
import { repository } from "./repository.ts";
import { passesCi, patience } from "./walk.ts";

const copy = repository();
const { folder, make, remove, changed, run, node, pnpm, create } = copy;

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

  test.runIf(name === "ledgerly")("walks pages by offset, all items once", { timeout: patience }, async () => {
    writeFileSync(join(folder, "scripts/pages.ts"), pages);
    expect(await node("scripts/pages.ts")).toEqual({ code: 0, output: "250 0 249 250 3\n" });
    await run("rm", "scripts/pages.ts");
  });

  // `check` and `test` are above, as far as they look at the provider; `audit` looks at others' packages.
  const commands = [
    ...readFileSync(new URL("../../.ci/run", import.meta.url), "utf8").matchAll(
      /^npx -y pnpm@\S+ (?!check|test|audit)(.+)$/gm,
    ),
  ];
  test.runIf(name !== "large").each(commands.map(([, command = ""]) => command))(
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

/** Walks 250 accounts of a server that gives a hundred at most. */
const pages = `
import { createServer } from "node:http";
import { createLedgerly } from "@payorch/ledgerly";
let asked = 0;
const server = createServer(({ url }, response) => {
  asked += 1;
  const offset = Number(new URL(url, "http://x").searchParams.get("offset"));
  const accounts = Array.from({ length: 250 }, (_, index) => ({ name: String(index) })).slice(offset, offset + 100);
  response.setHeader("content-type", "application/json").end(JSON.stringify({ total: 250, accounts }));
}).listen(0, "127.0.0.1", async () => {
  const baseUrl = "http://127.0.0.1:" + server.address().port;
  const { accounts } = createLedgerly({ apiKey: "key", baseUrl });
  const names: string[] = [];
  const headers = { "Ledgerly-Version": "2026-03-01" };
  for await (const { name } of accounts.list({ limit: 500 }, { headers })) names.push(name);
  console.log(names.length, names[0], names.at(-1), new Set(names).size, asked);
  server.close();
});
`;
