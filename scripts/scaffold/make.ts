import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import manifest from "../../package.json" with { type: "json" };
import { type Document, root, specOf } from "../generate/document.ts";
import { Refused } from "./ask.ts";
import { named } from "./fill.ts";
import { packageOf } from "./package.ts";
import type { Provider } from "./provider.ts";
import { register, unregister } from "./register.ts";
import { run } from "./run.ts";
import { writeAll } from "./write.ts";

/** Where a provider's package, its changesets and its links are. */
export const madeFor = (name: string): string[] => [
  `packages/${name}`,
  ...changesetsOf(name).map(({ path }) => path),
  `scripts/node_modules/@payorch/${name}`,
];

/** Apart, since Changesets refuses one that names a private package beside a public one. */
const changesetsOf = (name: string) => [
  { path: `.changeset/${name}.md`, template: "changeset.md" },
  { path: `.changeset/${name}-mock.md`, template: "changeset-mock.md" },
];

const pnpm = ["npx", "-y", `pnpm@${manifest.devEngines.packageManager.version}`] as const;
const link = [...pnpm, "install", "--no-frozen-lockfile", "--prefer-offline"] as const;
const report = [process.execPath, "scripts/specs-report.ts"] as const;
const reference = [process.execPath, "-C", "@payorch/source", "scripts/docs.ts"] as const;

/** Package and changesets, entered in the lists, and everything that programs make of it. */
export async function makePackage(provider: Provider, document: Document, signal: AbortSignal): Promise<void> {
  const { name, sandbox } = provider;
  const webhooks = document.webhooks !== undefined;
  const files = await packageOf(provider, document, { sandbox: sandbox !== undefined, webhooks });
  for (const { path, template } of changesetsOf(name)) {
    const text = await readFile(new URL(`template/${template}`, import.meta.url), "utf8");
    files.set(path, named(text, provider));
  }
  signal.throwIfAborted();
  await writeAll(files);
  signal.throwIfAborted();
  await register(provider);
  await run("Link the package", signal, ...link);
  await run("Generate", signal, process.execPath, "scripts/generate.ts", name);
  await run("Contract tests", signal, process.execPath, "-C", "@payorch/source", "scripts/contract.ts", name);
  await run("Count the specs", signal, ...report);
  await run("Reference", signal, ...reference);
}

/**
 * Removes the package and spec of a provider, and its lines in the lists. The spec goes last: what was interrupted is done by doing it
 * again.
 *
 * @throws Refused where there is none, or where it can be published already
 */
export async function removePackage(name: string): Promise<void> {
  if (!existsSync(specOf(name))) throw new Refused(`There is no provider \`${name}\`.`);
  const own = new URL(`packages/${name}/package.json`, root);
  if (existsSync(own)) {
    const { private: isPrivate } = JSON.parse(await readFile(own, "utf8")) as { private?: boolean };
    if (!isPrivate) throw new Refused(`@payorch/${name} is not private: what may be published is removed by hand.`);
  }
  const { signal } = new AbortController();
  await unregister(name);
  for (const path of madeFor(name)) await rm(new URL(path, root), { recursive: true, force: true });
  await run("Unlink the package", signal, ...link);
  await rm(new URL(`specs/${name}`, root), { recursive: true });
  await run("Count the specs", signal, ...report);
  await run("Reference", signal, ...reference);
}
