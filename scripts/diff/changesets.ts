import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readChangesets } from "@changesets/read";
import { root } from "../generate/document.ts";
import { fileAt } from "./base.ts";
import { type Bump, most } from "./release.ts";

/** What the changesets that were written since a commit announce for a package. */
export async function announced(name: string, commit: string): Promise<Bump> {
  const found: Bump[] = [];
  for (const { id, releases } of await readChangesets(fileURLToPath(root))) {
    const path = `.changeset/${id}.md`;
    const written = (await readFile(new URL(path, root), "utf8")).trimEnd();
    if (written !== (await fileAt(commit, path)))
      found.push(...releases.flatMap((release) => (release.name === name ? [release.type] : [])));
  }
  return most(found);
}
