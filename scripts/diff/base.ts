import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { root } from "../generate/document.ts";

const run = promisify(execFile);
const cwd = fileURLToPath(root);

/** What git prints; undefined where it fails. */
async function git(...args: string[]): Promise<string | undefined> {
  const options = { cwd, maxBuffer: 2 ** 26 };
  return run("git", args, options).then(
    ({ stdout }) => stdout.trimEnd(),
    () => undefined,
  );
}

/** The commit that HEAD and this ref have in common: what others have added since is not ours to explain. */
export async function commitOf(ref: string): Promise<string> {
  const commit = await git("merge-base", ref, "HEAD");
  if (commit) return commit;
  throw new Error(
    `There is no \`${ref}\` here that HEAD comes from. In a shallow clone, fetch the rest first: git fetch --unshallow --tags`,
  );
}

/** The tag of a package's newest release that HEAD comes from; undefined if it was never released. */
export async function newestRelease(name: string, version: string): Promise<string | undefined> {
  const tags = await git("tag", "--list", `${name}@*`, "--merged", "HEAD", "--sort=-version:refname");
  const [newest] = (tags ?? "").split("\n");
  if (newest || version === "0.0.0") return newest || undefined;
  throw new Error(
    `${name} is at ${version}, but no tag ${name}@… is here. Fetch them first: git fetch --tags, in a shallow clone with --unshallow`,
  );
}

/** A file as it was in a commit; undefined where there was none. */
export const fileAt = (commit: string, path: string): Promise<string | undefined> => git("show", `${commit}:${path}`);
