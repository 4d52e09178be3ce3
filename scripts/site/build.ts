import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Page } from "../docs/site/page.ts";
import { root } from "../generate/document.ts";
import { finish } from "./finish.ts";
import { writePages } from "./write.ts";

const docs = fileURLToPath(new URL("docs/", root));
const run = promisify(execFile);

/** Installs Astro and the browser's driver, from the lock file of docs/. */
const install = (): Promise<unknown> => run("pnpm", ["--dir", docs, "--silent", "install", "--frozen-lockfile"]);

/** Builds the site into docs/dist. */
export async function build(): Promise<Page[]> {
  if (!existsSync(`${docs}node_modules/astro`)) await install();
  const pages = await writePages();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
  await run(process.execPath, [`${docs}node_modules/astro/bin/astro.mjs`, "build"], {
    cwd: docs,
    env,
    maxBuffer: 2 ** 26,
  });
  await finish(pages);
  return pages;
}
