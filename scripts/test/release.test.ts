import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { notesOf } from "../release/notes.ts";
import { releasesIn } from "../release/plan.ts";

const folder = mkdtempSync(join(tmpdir(), "payorch-packed-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Named {
  name: string;
  version: string;
}

/** What `changeset pack` leaves of one package; the plan says of it what it likes, and a second root in the tarball too. */
function packed(manifest: Named, path = "packages/acme.tgz", other?: Named): void {
  mkdirSync(join(folder, "packages"), { recursive: true });
  const roots = Object.entries({ package: manifest, ...(other && { zoo: other }) });
  for (const [root, contents] of roots) {
    mkdirSync(join(folder, root));
    writeFileSync(join(folder, root, "package.json"), JSON.stringify(contents));
  }
  execFileSync("tar", ["-czf", "packages/acme.tgz", ...roots.map(([root]) => root)], { cwd: folder });
  const plan = [[{ kind: "publish", name: "@acme/planned", version: "1.0.0", tag: "latest", tarball: { path } }]];
  writeFileSync(join(folder, "publish-plan.json"), JSON.stringify({ version: 1, plan }));
}

/** What the script says on its way out. Were it to go on, it would find no registry. */
function refusal(tag: string): Promise<string> {
  const script = new URL("../release/publish.ts", import.meta.url).pathname;
  const env = { ...process.env, npm_config_registry: "http://127.0.0.1:9/", npm_config_fetch_retries: "0" };
  return new Promise((done) => {
    execFile(process.execPath, [script, folder, tag], { env }, (_, __, stderr) => done(stderr));
  });
}

test("a canary is never published as latest", async () => {
  packed({ name: "@acme/client", version: "0.0.0-canary-20261121" });
  expect(await refusal("latest")).toContain('@acme/client@0.0.0-canary-20261121 cannot be published as "latest"');
});

test("what calls itself a release is never published as a canary, whatever the plan says", async () => {
  packed({ name: "@acme/client", version: "9.9.9" });
  expect(await refusal("canary")).toContain('@acme/client@9.9.9 cannot be published as "canary"');
});

test("nor does it pass for one with two package.json, of which npm takes the last", async () => {
  const canary = { name: "@acme/client", version: "0.0.0-canary-20261121" };
  packed(canary, "packages/acme.tgz", { name: "@acme/client", version: "9.9.9" });
  expect(await refusal("canary")).toContain('@acme/client@9.9.9 cannot be published as "canary"');
});

test("there is no third tag", async () => {
  packed({ name: "@acme/client", version: "1.0.0" });
  expect(await refusal("next")).toContain('must be "latest" or "canary"');
});

test("a plan reaches no file outside its folder", () => {
  packed({ name: "@acme/client", version: "1.0.0" }, "../../../packages/acme.tgz");
  expect(releasesIn(folder)).toEqual([
    {
      name: "@acme/client",
      version: "1.0.0",
      tarball: join(folder, "packages/acme.tgz"),
      sbom: join(folder, "sbom/acme.cdx.json"),
    },
  ]);
});

test("release notes are the changelog's section of that version", () => {
  const changelog = "# @acme/client\n\n## 0.1.10\n\n### Minor Changes\n\n- More.\n\n## 0.1.1\n\n- First.\n";
  expect(notesOf(changelog, "0.1.10")).toBe("### Minor Changes\n\n- More.");
  expect(notesOf(changelog, "0.1.1")).toBe("- First.");
  expect(() => notesOf(changelog, "0.1.2")).toThrow("The changelog has no section for 0.1.2.");
});
