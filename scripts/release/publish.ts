// node publish.ts <folder> <latest | canary>: publishes what `changeset pack` left in the folder. Nothing needs to be installed.
import { execFileSync, spawnSync } from "node:child_process";
import { releasesIn } from "./plan.ts";

const [folder = "", tag] = process.argv.slice(2);
if (tag !== "latest" && tag !== "canary") throw new Error('The second argument must be "latest" or "canary".');

const releases = releasesIn(folder);
for (const { name, version } of releases) {
  // A canary may come from a commit that nobody has merged: it must never pass for a release.
  if (version.startsWith("0.0.0-canary-") !== (tag === "canary")) {
    throw new Error(`${name}@${version} cannot be published as "${tag}": canaries, and only they, are 0.0.0-canary-….`);
  }
}
for (const { name, version, tarball } of releases) {
  // After a failure half-way, the job can be started again.
  if (spawnSync("npm", ["view", `${name}@${version}`, "version"]).stdout.length > 0) {
    console.log(`${name}@${version} is there already.`);
    continue;
  }
  execFileSync("npm", ["publish", tarball, "--tag", tag, "--access", "public", "--ignore-scripts"], {
    stdio: "inherit",
  });
}
