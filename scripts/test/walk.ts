import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Repository } from "./repository.ts";

/** How long a test may take that runs whole programs, in milliseconds. */
export const patience = 1_200_000;

/** Registers tests: what is in `.ci/run` is green for these new providers, in a copy of the repository that has them. */
export function passesCi({ folder, read, run, node, pnpm }: Repository, names: readonly string[]): void {
  const packages = names.map((name) => `packages/${name}`);
  const options = { timeout: patience };

  test("passes what CI checks", options, async () => {
    const vitest = [
      "node_modules/vitest/vitest.mjs",
      "run",
      ...packages,
      "scripts/test/readme",
      "scripts/test/workflows",
    ];
    const results = await Promise.all([
      run("node_modules/.bin/oxlint", ...packages),
      run(
        "node_modules/.bin/oxfmt",
        "--check",
        "*.md",
        "*.json",
        "*.jsonc",
        ".github",
        ".changeset",
        "specs",
        ...packages,
      ),
      run("node_modules/.bin/knip"),
      run("node_modules/.bin/tsc", "-p", "."),
      run("node_modules/.bin/tsc", "-p", "tsconfig.web.json"),
      node("scripts/generate.ts", ...names, "--check"),
      node("-C", "@payorch/source", "scripts/docs.ts", "--check"),
      node("scripts/specs-report.ts", "--check"),
      node("node_modules/@changesets/cli/bin.js", "status"),
      // The contract tests ran when the providers were made.
      node(...vitest, "--exclude=**/contract/**", "--typecheck.enabled=false"),
    ]);
    expect(results.filter(({ code }) => code !== 0)).toEqual([]);
    for (const name of names) expect(read(`specs/${name}/coverage.md`)).toContain(`coverage of ${name}: 100 %`);
  });

  test("is packed as npm and TypeScript want it", options, async () => {
    mkdirSync(join(folder, "packed"));
    const filters = names.map((name) => `--filter=@payorch/${name}...`);
    expect(await pnpm(...filters, "--workspace-concurrency=2", "exec", "tsdown")).toMatchObject({ code: 0 });
    const packed = await pnpm(...filters, "pack", "--pack-destination", join(folder, "packed"));
    expect(packed).toMatchObject({ code: 0 });
    expect(await node("scripts/packages.ts", join(folder, "packed"))).toMatchObject({ code: 0 });
    await run("rm", "-r", "packed");
  });

  test("takes a call through the built client, and the event that follows", options, async () => {
    writeFileSync(join(folder, "scripts/call.ts"), program);
    for (const name of names) {
      const { code, output } = await node("scripts/call.ts", name);
      expect({ name, code, output }).toEqual({ name, code: 0, output: expect.stringMatching(/^2\d\d\n/) });
    }
    await run("rm", "scripts/call.ts");
  });
}

/** Calls an operation of a built client through the mock, and verifies each event where there are any. */
const program = `
import { startMock } from "../packages/mock/src/index.ts";
import { firstCall } from "./demo/first-call.ts";
import { read } from "./generate/document.ts";
const name = process.argv[2];
const { url, close } = await startMock(name);
const row = await firstCall(name, url);
console.log(row.status);
await close();
const { webhooks = {} } = await read(name);
if (Object.keys(webhooks).length > 0) {
  const { signWebhook, verifyWebhook } = await import(\`@payorch/\${name}/webhooks\`);
  for (const { post } of Object.values(webhooks)) {
    const [{ value }] = Object.values(post.requestBody.content["application/json"].examples);
    const event = await verifyWebhook(await signWebhook(value, { secret: "secret" }), { secret: "secret" });
    if (event.proof !== "signature") throw new Error("unproven");
  }
}
`;
