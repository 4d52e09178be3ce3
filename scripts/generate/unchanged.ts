import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./document.ts";

/** A digest of everything that a provider's files follow from, and of those files. */
export function digestOf(provider: string): string {
  const patterns = [
    `specs/{redocly.yaml,${provider}/**}`,
    `packages/${provider}/src/generated/**`,
    "scripts/{generate.ts,generate/**,lint/**}",
    ".oxfmtrc.json",
    "pnpm-lock.yaml",
  ];
  const found = globSync(patterns, { cwd: fileURLToPath(root), withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash("sha256").update(process.version);
  for (const file of files.toSorted()) {
    const content = readFileSync(file);
    hash.update(`\n${file} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

const noteOf = (provider: string): URL => new URL(`node_modules/.cache/payorch/generated-${provider}`, root);

/** Whether a whole run had exactly this before it and nothing to change. */
export async function isKnown(provider: string, digest: string): Promise<boolean> {
  return digest === (await readFile(noteOf(provider), "utf8").catch(() => undefined));
}

/** Notes that a whole run found nothing to change. */
export async function remember(provider: string, digest: string): Promise<void> {
  await mkdir(new URL(".", noteOf(provider)), { recursive: true });
  await writeFile(noteOf(provider), digest);
}
