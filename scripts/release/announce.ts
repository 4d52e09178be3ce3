// node announce.ts <folder>: a GitHub release with tag, changelog and SBOM for every package that was published from the folder.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { notesOf } from "./notes.ts";
import { releasesIn } from "./plan.ts";

const [folder = ""] = process.argv.slice(2);
for (const { name, version, sbom } of releasesIn(folder)) {
  const tag = `${name}@${version}`;
  if (spawnSync("gh", ["release", "view", tag]).status === 0) continue;
  const changelog = readFileSync(join("packages", name.replace(/^@.*\//, ""), "CHANGELOG.md"), "utf8");
  const target = process.env["GITHUB_SHA"] ?? "main";
  execFileSync("gh", ["release", "create", tag, "--target", target, "--title", tag, "--notes-file", "-", sbom], {
    input: notesOf(changelog, version),
    stdio: ["pipe", "inherit", "inherit"],
  });
}
