import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { refused } from "../../test/refused.ts";
import { providers, read, routeOf } from "../generate/document.ts";

const root = new URL("../..", import.meta.url).pathname;

/** Runs `pnpm contract` in a folder. */
function contract(cwd: string, ...providers: string[]): Promise<{ code: number; output: string }> {
  const env = { ...process.env, NO_COLOR: "1" };
  return new Promise((done) => {
    execFile(
      process.execPath,
      ["-C", "@payorch/source", "scripts/contract.ts", ...providers],
      { cwd, env },
      (error, stdout, stderr) => {
        done({ code: error ? Number(error.code) : 0, output: stdout + stderr });
      },
    );
  });
}

describe("in a copy where something is broken", () => {
  const copy = mkdtempSync(join(tmpdir(), "payorch-contract-"));
  let code: number;
  let output: string;
  const change = (path: string, from: string, to: string) => {
    const text = readFileSync(join(copy, path), "utf8");
    expect(text).toContain(from);
    writeFileSync(join(copy, path), text.replace(from, to));
  };

  beforeAll(async () => {
    for (const path of ["specs", "test", "packages", "scripts", "package.json", "vitest.config.ts", ".oxfmtrc.json"])
      // What the packages depend on are links, to one another and to the folder that is linked below.
      cpSync(join(root, path), join(copy, path), { recursive: true, verbatimSymlinks: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    const orchestrate = "specs/orchestrate/openapi.yaml";
    change(
      orchestrate,
      'responses:\n        "200":',
      'responses:\n        "207": { description: Nobody tests this. }\n        "200":',
    );
    change(orchestrate, "total_pages: 3\n", "total_pages: three\n");
    change("packages/orchestrapay/src/generated/operations.ts", 'id: "refunds.create"', 'id: "refunds.forgotten"');
    change("packages/core/src/call/walk.ts", "return Array.isArray(found) ? found : [];", "return found as unknown[];");
    ({ code, output } = await contract(copy, "orchestrate", "orchestrapay"));
  }, 120_000);
  afterAll(() => rmSync(copy, { recursive: true }));

  test("the run fails, and shows how much is covered", () => {
    expect(code).toBe(1);
    expect(output).toMatch(/# Contract coverage of orchestrate: 9\d %/);
    expect(output).toMatch(/# Contract coverage of orchestrapay: [78]\d %/);
  });

  test("a status that nobody tests is missed", () => {
    expect(output).toContain('"payments.list 207 none"');
  });

  test("an example that does not follow its schema is missed", () => {
    expect(output).toContain('"payments.list 200 firstPage"');
  });

  test("an operation that the client forgot is missed in all its answers", () => {
    expect(output).toContain("the client has no refunds.create");
    expect(output).toMatch(/"refunds\.create 201 \w+"/);
  });

  test("a client that throws at an answer that differs is found, by the answer and what differs", () => {
    expect(output).toContain("200 secondPage, missing at /items: TypeError");
  });
});

describe("a body is refused only", async () => {
  const document = await read("orchestrate");
  const route = routeOf(document, "payments.confirm");
  const url = `${inject("mocks").orchestrate}/api/v1/payments/1/confirm`;
  const tooLong = { path: ["token"], keyword: "maxLength" };
  const empty = { path: ["token"], keyword: "minLength" };

  test("where the mock does not accept it", async () => {
    await expect(refused(route, tooLong, url, '{"token":"tok_1"}')).rejects.toThrow("and 200 came");
  });

  test("where a violation names the rule, the place and the member", async () => {
    const missing = { path: [], keyword: "required", member: "token" };
    await refused(route, empty, url, '{"token":""}');
    await refused(route, missing, url, "{}");
    const other: [typeof tooLong & { member?: string }, string][] = [
      [tooLong, '{"token":""}'],
      [{ ...empty, path: [] }, '{"token":""}'],
      [{ ...missing, member: "tok" }, "{}"],
    ];
    for (const [rule, body] of other)
      await expect(refused(route, rule, url, body)).rejects.toThrow(/^422 was due for .+, and 422 came/);
  });
});

test("a provider without a spec is refused by name", async () => {
  const { code, output } = await contract(root, "nobody");
  expect(code).toBe(1);
  expect(output).toContain(`No spec for nobody. Known: ${(await providers()).join(", ")}.`);
});
