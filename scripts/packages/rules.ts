import type { Conditions, Manifest, Tarball } from "./tarball.ts";

/** The condition under which the workspace reads sources; it names files that are not published. */
const source = "@payorch/source";

/** What is wrong with a packed package beyond what publint and attw look at, one sentence each. */
export function problemsOf({ manifest, files }: Tarball): string[] {
  return [
    ...fields(manifest),
    ...entries(manifest, files),
    ...dependencies(manifest),
    ...contents(files),
    ...loading(manifest, files),
    ...imported(manifest, files),
  ];
}

function* fields(manifest: Manifest): Generator<string> {
  const { description, keywords, license, repository, engines, type, sideEffects, scripts = {} } = manifest;
  if (!description) yield "description is missing";
  if (!keywords?.length) yield "keywords is missing";
  if (!license) yield "license is missing";
  if (!repository?.url || !repository.directory) yield "repository needs a url and a directory";
  if (!engines?.node) yield "engines.node is missing";
  if (type !== "module") yield 'type is not "module"';
  if (sideEffects !== false) yield "sideEffects is not false";
  for (const script of ["preinstall", "install", "postinstall"]) {
    if (script in scripts) yield `scripts.${script} would run on every machine that installs it`;
  }
}

function* entries({ exports = {}, imports = {}, bin = {} }: Manifest, files: Tarball["files"]): Generator<string> {
  for (const [entry, conditions] of Object.entries(exports)) {
    if (!/^\.(\/[\w-]+|\/package\.json)?$/.test(entry)) yield `exports["${entry}"] is a deep path or a pattern`;
    if (typeof conditions !== "string" && !typesFirst(conditions))
      yield `exports["${entry}"] does not begin with types`;
  }
  const targets = [exports, imports, bin].flatMap((map) => Object.values(map).flatMap(published));
  for (const target of new Set(targets)) {
    if (!files.has(target.replace(/^\.\//, ""))) yield `${target} is named, but not in the tarball`;
  }
}

function typesFirst(conditions: Conditions): boolean {
  return Object.keys(conditions).find((condition) => condition !== source) === "types";
}

function published(target: string | Conditions): string[] {
  if (typeof target === "string") return [target];
  return Object.entries(target).flatMap(([condition, inner]) => (condition === source ? [] : published(inner)));
}

function* dependencies({
  dependencies = {},
  peerDependencies = {},
  peerDependenciesMeta = {},
}: Manifest): Generator<string> {
  for (const name of Object.keys(peerDependencies))
    if (!peerDependenciesMeta[name]?.optional) yield `${name} is a peer that every user would have to install`;
  for (const [name, range] of Object.entries({ ...dependencies, ...peerDependencies })) {
    if (range.includes(":")) yield `${name} is asked for as "${range}", which means nothing outside the workspace`;
  }
}

/** A module that is imported and not depended on is missing at the user's: the bundler took it for one of the user's own. */
function* imported({ name, dependencies, peerDependencies }: Manifest, files: Tarball["files"]): Generator<string> {
  const known = [name, ...Object.keys({ ...dependencies, ...peerDependencies })];
  for (const [path, text] of files) {
    if (!/\.(?:[cm]?js|d\.ts)$/.test(path)) continue;
    for (const [, from = ""] of text.matchAll(/^(?:import|export)\b[^"';]*(?:\bfrom )?["']([^"']+)["']/gm)) {
      const module = /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from;
      if (/^(?:[.#]|node:)/.test(from) || known.includes(module)) continue;
      yield `${path} imports ${from}, and package.json does not depend on it`;
    }
  }
}

function* contents(files: Tarball["files"]): Generator<string> {
  for (const needed of ["LICENSE", "README.md"]) if (!files.has(needed)) yield `${needed} is missing`;
  for (const [path, text] of files) {
    if (/(?<!\.d)\.ts$|(^|\/)(test|src)\//.test(path)) yield `${path} is a source or a test`;
    if (path.endsWith(".js") && !onlyHandsOn(text)) {
      const map = files.get(`${path}.map`);
      if (map === undefined) yield `${path} has no source map`;
      else if (!map.includes('"sourcesContent":["')) yield `${path}.map names sources that are not published`;
    }
  }
}

/** Whether a module has no code of its own: a source map of it would be empty, and the bundler writes none. */
function onlyHandsOn(text: string): boolean {
  return text.split("\n").every((line) => /^(import .*|export \{.*|#!.*|\/\/.*|)$/.test(line));
}

/** What a bundler, Jest or an edge runtime cannot load, though Node can. */
const unloadable: Readonly<Record<string, RegExp>> = {
  "import.meta": /\bimport\s*\.\s*meta\b/,
  "require()": /\brequire\s*\(/,
  "createRequire()": /\bcreateRequire\b/,
  // Rollup does not write a library with one into a single file.
  "import()": /\bimport\s*\(/,
};

/** A package with a command runs on Node alone; a client is bundled by its users, and transformed by their test runners. */
function* loading({ bin }: Manifest, files: Tarball["files"]): Generator<string> {
  if (bin) return;
  for (const [path, text] of files) {
    if (!/\.[cm]?js$/.test(path)) continue;
    for (const [what, pattern] of Object.entries(unloadable)) {
      if (pattern.test(text)) yield `${path} uses ${what}, which bundlers and Jest cannot load`;
    }
  }
}
