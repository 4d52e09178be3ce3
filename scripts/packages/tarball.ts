import { readFile } from "node:fs/promises";
import { createPackageFromTarballData } from "@arethetypeswrong/core";

/** A map of conditions to targets, as in `exports` and `imports`. */
export type Conditions = { readonly [condition: string]: string | Conditions };

/** The packed package.json, as far as it is looked at. */
export interface Manifest {
  name: string;
  version: string;
  description?: string;
  keywords?: string[];
  license?: string;
  repository?: { url?: string; directory?: string };
  engines?: { node?: string };
  type?: string;
  sideEffects?: boolean;
  exports?: Record<string, string | Conditions>;
  imports?: Record<string, string | Conditions>;
  bin?: Record<string, string>;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** What npm would unpack: its package.json, and every file by its path in the package. */
export interface Tarball {
  manifest: Manifest;
  files: ReadonlyMap<string, string>;
}

/** Reads a packed package. */
export async function readTarball(path: string): Promise<Tarball> {
  const contents = createPackageFromTarballData(await readFile(path));
  const root = `/node_modules/${contents.packageName}/`;
  const files = contents.listFiles(root).map((file) => [file.slice(root.length), contents.readFile(file)] as const);
  return { manifest: JSON.parse(contents.readFile(`${root}package.json`)) as Manifest, files: new Map(files) };
}

/** Entry points for packages of ours alone, which have what their types need. */
const internal = ["@payorch/mock/prism", "@payorch/mock/node-guard"];

/** The entry points that users import. */
export const publicEntries = ({ name, exports = {} }: Manifest): string[] =>
  Object.keys(exports).filter((entry) => entry !== "./package.json" && !internal.includes(name + entry.slice(1)));
