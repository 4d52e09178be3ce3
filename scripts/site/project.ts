import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, realpath, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { root } from "../generate/document.ts";
import { pack } from "../packages/pack.ts";

const at = (path: string): string => fileURLToPath(new URL(path, root));

/** A project that has the packed packages, and what the examples use beside them, as if npm had installed them. */
export async function layOut(folder: string): Promise<void> {
  const tarballs = await pack(folder);
  for (const [name, tarball] of Object.entries(tarballs)) {
    const target = join(folder, "node_modules", name);
    await mkdir(target, { recursive: true });
    await promisify(execFile)("tar", ["-xzf", tarball, "--strip-components=1", "-C", target]);
    const manifest = JSON.parse(await readFile(join(target, "package.json"), "utf8")) as { dependencies?: object };
    for (const dependency of Object.keys(manifest.dependencies ?? {}))
      await link(folder, dependency, at(`packages/${name.replace("@payorch/", "")}/node_modules/${dependency}`));
  }
  for (const [from, names] of Object.entries(others)) {
    for (const name of names) await link(folder, name, at(`${from}/node_modules/${name}`));
  }
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
}

/** What the examples import beside our packages, and where the workspace has it. */
const others: Readonly<Record<string, readonly string[]>> = {
  "packages/core": [
    "openapi-fetch",
    "openapi-react-query",
    "@tanstack/react-query",
    "react",
    "undici",
    "keyv",
    "@keyv/redis",
    "ky",
    "pg",
    "@types/pg",
  ],
  examples: (await readdir(at("examples/node_modules/@types")))
    .map((name) => `@types/${name}`)
    .concat("@dbos-inc/dbos-sdk", "express", "fastify", "hono"),
  ".": ["@types/node", "vitest"],
};

async function link(folder: string, name: string, target: string): Promise<void> {
  const path = join(folder, "node_modules", name);
  // Packages of our own are there already.
  if (existsSync(path) || !existsSync(target)) return;
  await mkdir(dirname(path), { recursive: true });
  await symlink(await realpath(target), path);
}
