import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

/** A package that is ready to be published, with the paths of its tarball and of its bill of materials. */
export interface Release {
  name: string;
  version: string;
  tarball: string;
  sbom: string;
}

/**
 * What `pnpm release:pack` left in a folder, dependencies before their dependants. Name and version are what npm reads in the
 * tarball, whatever the plan says.
 */
export function releasesIn(folder: string): Release[] {
  const text = readFileSync(join(folder, "publish-plan.json"), "utf8");
  const { plan } = JSON.parse(text) as { plan: { tarball: { path: string } }[][] };
  return plan.flat().map(({ tarball: { path } }) => {
    const file = basename(path, ".tgz");
    const tarball = resolve(folder, "packages", `${file}.tgz`);
    const read = execFileSync("npm", ["pack", tarball, "--dry-run", "--json", "--ignore-scripts"], { stdio: "pipe" });
    const [{ name, version }] = JSON.parse(read.toString()) as [{ name: string; version: string }];
    return { name, version, tarball, sbom: resolve(folder, "sbom", `${file}.cdx.json`) };
  });
}
