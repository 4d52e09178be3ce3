import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { large } from "./import/large.ts";
import { repository } from "./repository.ts";

const { folder, make, remove, read, changed, run, node, pnpm, create } = repository();
const patience = 1_200_000;
/** The first where `IMPORTS` is set; all of them, and one of the size of a public API, where it is `all`. */
const all = process.env["IMPORTS"] === "all";
const documents = all ? ["tally.yaml", "ledgerly.json", "vaultic.yaml", "large.yaml"] : ["tally.yaml"];

beforeAll(async () => {
  await make();
  writeFileSync(join(folder, "scripts/test/import/large.yaml"), large(160));
}, patience);
afterAll(remove, patience);

describe.each(documents)("the complete document %s", (document) => {
  const name = document.split(".")[0] ?? "";

  test("becomes a package whose contract tests are green at once", { timeout: patience }, async () => {
    const { code, output } = await create(name, "--from", `scripts/test/import/${document}`);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining("all of them green") });
    expect(read(`specs/${name}/coverage.md`)).toContain(`# Contract coverage of ${name}: 100 %`);
  });

  test("passes what CI runs", { timeout: patience }, async () => {
    const results = await Promise.all([
      run("node_modules/.bin/oxlint", `packages/${name}`),
      run(
        "node_modules/.bin/oxfmt",
        "--check",
        "*.md",
        "*.jsonc",
        ".github",
        ".changeset",
        "specs",
        `packages/${name}`,
      ),
      run("node_modules/.bin/knip"),
      run("node_modules/.bin/tsc", "-p", "."),
      node("scripts/generate.ts", name, "--check"),
      node("-C", "@payorch/source", "scripts/docs.ts", "--check"),
      node("scripts/specs-report.ts", "--check"),
      node("node_modules/@changesets/cli/bin.js", "status"),
      node(
        "node_modules/vitest/vitest.mjs",
        "run",
        `packages/${name}`,
        "--exclude=**/contract/**",
        "--typecheck.enabled=false",
      ),
    ]);
    expect(results.filter(({ code }) => code !== 0)).toEqual([]);
  });

  test("is packed as npm and TypeScript want it", { timeout: patience }, async () => {
    mkdirSync(join(folder, "packed"), { recursive: true });
    const builds = await pnpm("--filter", `@payorch/${name}...`, "--workspace-concurrency=2", "exec", "tsdown");
    expect(builds).toMatchObject({ code: 0 });
    const packing = ["core", name].map((each) =>
      pnpm("--filter", `@payorch/${each}`, "pack", "--pack-destination", join(folder, "packed")),
    );
    expect((await Promise.all(packing)).filter(({ code }) => code !== 0)).toEqual([]);
    expect(await node("scripts/packages.ts", join(folder, "packed"))).toMatchObject({ code: 0 });
  });

  test("takes a call through the built client, and the event that follows", { timeout: patience }, async () => {
    writeFileSync(join(folder, "scripts/call.ts"), program(name));
    const { code, output } = await node("scripts/call.ts");
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/^2\d\d\n/) });
    await run("rm", "scripts/call.ts");
  });

  test("goes again, and leaves everything as it was", { timeout: patience }, async () => {
    expect(await create(name, "--remove")).toMatchObject({ code: 0 });
    await run("rm", "-r", "packed");
    expect(changed()).toEqual(["?? scripts/test/import/large.yaml"]);
  });
});

/** Calls an operation of a built client through the mock, and verifies each event where there are any. */
const program = (name: string): string => `
import { startMock } from "../packages/mock/src/index.ts";
import { firstCall } from "./demo/first-call.ts";
import { read } from "./generate/document.ts";
const { url, close } = await startMock(${JSON.stringify(name)} as never);
const row = await firstCall(${JSON.stringify(name)} as never, url);
console.log(row.status);
await close();
const { webhooks = {} } = await read(${JSON.stringify(name)});
if (Object.keys(webhooks).length > 0) {
  const { signWebhook, verifyWebhook } = await import("@payorch/${name}/webhooks");
  for (const { post } of Object.values(webhooks) as any[]) {
    const [{ value }] = Object.values(post.requestBody.content["application/json"].examples) as any[];
    const event = await verifyWebhook(await signWebhook(value, { secret: "secret" }), { secret: "secret" });
    if (event.proof !== "signature") throw new Error("unproven");
  }
}
`;
