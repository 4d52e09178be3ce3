import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { problemsOf } from "../packages/rules.ts";
import type { Manifest } from "../packages/tarball.ts";

const sound: Manifest = {
  name: "@acme/client",
  version: "1.0.0",
  description: "A client.",
  keywords: ["acme"],
  license: "MIT",
  repository: { url: "git+https://github.com/acme/acme.git", directory: "packages/client" },
  engines: { node: "^20.19.0 || >=22.12.0" },
  type: "module",
  sideEffects: false,
  exports: {
    ".": { "@payorch/source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./webhooks": { types: "./dist/webhooks.d.ts", default: "./dist/webhooks.js" },
    "./package.json": "./package.json",
  },
  scripts: { build: "tsdown" },
  dependencies: { "@acme/core": "^1.0.0" },
};
const files = {
  LICENSE: "MIT",
  "README.md": "# Acme",
  "package.json": "{}",
  "dist/index.d.ts": "export {};",
  "dist/index.js": "export const answer = 42;\n//# sourceMappingURL=index.js.map",
  "dist/index.js.map": '{"sources":["../src/index.ts"],"sourcesContent":["export const answer = 42;"]}',
  "dist/webhooks.d.ts": "export {};",
  "dist/webhooks.js": 'import { n as answer } from "./index.js";\n\nexport { answer };',
};

/** What is said of the sound package after a change of its manifest, or of its files (`undefined` takes one away). */
function problems(manifest: Partial<Manifest>, changed: Record<string, string | undefined> = {}): string[] {
  const all = Object.entries({ ...files, ...changed }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return problemsOf({ manifest: { ...sound, ...manifest }, files: new Map(all) });
}

test("a sound package has no problem", () => {
  expect(problems({})).toEqual([]);
});

test.each([
  [{ keywords: [] }, "keywords is missing"],
  [{ description: "" }, "description is missing"],
  [{ license: "" }, "license is missing"],
  [{ engines: {} }, "engines.node is missing"],
  [{ sideEffects: true }, "sideEffects is not false"],
  [{ type: "commonjs" }, 'type is not "module"'],
  [{ repository: { url: "git+https://github.com/acme/acme.git" } }, "repository needs a url and a directory"],
] satisfies [Partial<Manifest>, string][])("package.json with %j: %s", (manifest, problem) => {
  expect(problems(manifest)).toEqual([problem]);
});

test.each(["preinstall", "install", "postinstall"])("the script %s is refused", (script) => {
  expect(problems({ scripts: { [script]: "node telemetry.js" } })).toEqual([
    `scripts.${script} would run on every machine that installs it`,
  ]);
});

test.each(["./dist/index", "./*", "./internal/parts"])("the entry point %s is refused", (entry) => {
  expect(problems({ exports: { [entry]: { types: "./dist/index.d.ts", default: "./dist/index.js" } } })).toEqual([
    `exports["${entry}"] is a deep path or a pattern`,
  ]);
});

test("an entry point begins with its types", () => {
  const exports = { ".": { default: "./dist/index.js", types: "./dist/index.d.ts" } };
  expect(problems({ exports })).toEqual(['exports["."] does not begin with types']);
});

test("every target that is named is in the tarball", () => {
  expect(problems({}, { "dist/webhooks.d.ts": undefined })).toEqual([
    "./dist/webhooks.d.ts is named, but not in the tarball",
  ]);
  expect(
    problems({ imports: { "#transport": { node: "./dist/transport.node.js", default: "./dist/index.js" } } }),
  ).toEqual(["./dist/transport.node.js is named, but not in the tarball"]);
  expect(problems({ bin: { acme: "dist/cli.js" } })).toEqual(["dist/cli.js is named, but not in the tarball"]);
});

test("a range of the workspace is not published", () => {
  expect(problems({ dependencies: { "@acme/core": "workspace:^" } })).toEqual([
    '@acme/core is asked for as "workspace:^", which means nothing outside the workspace',
  ]);
});

test("a peer is optional: nobody pays for an entry that he does not use", () => {
  const peerDependencies = { "openapi-fetch": "^0.17.0" };
  expect(problems({ peerDependencies })).toEqual(["openapi-fetch is a peer that every user would have to install"]);
  expect(problems({ peerDependencies, peerDependenciesMeta: { "openapi-fetch": { optional: true } } })).toEqual([]);
});

test("licence and README are there, sources and tests are not", () => {
  expect(problems({}, { LICENSE: undefined, "README.md": undefined })).toEqual([
    "LICENSE is missing",
    "README.md is missing",
  ]);
  expect(problems({}, { "dist/index.ts": "", "src/index.js": "", "test/index.test.js": "" })).toEqual([
    "dist/index.ts is a source or a test",
    "src/index.js is a source or a test",
    "test/index.test.js is a source or a test",
  ]);
});

test("code has a source map that holds its sources", () => {
  expect(problems({}, { "dist/index.js.map": undefined })).toEqual(["dist/index.js has no source map"]);
  expect(problems({}, { "dist/index.js.map": '{"sources":["../src/index.ts"]}' })).toEqual([
    "dist/index.js.map names sources that are not published",
  ]);
});

const sources = files["dist/index.js.map"];
test.each([
  ["const load = createRequire(import.meta.url);", ["import.meta", "createRequire()"]],
  ["const here = import . meta.url;", ["import.meta"]],
  ["const load = (name) => require(name);", ["require()"]],
  ['const https = require("node:https");', ["require()"]],
  ["const load = (name) => import(name);", ["import()"]],
  ['const load = () => import("./other.js");', ["import()"]],
  ['const https = process.getBuiltinModule("node:https");', []],
])("a client that holds %s", (code, found) => {
  expect(
    problems({}, { "dist/webhooks.js": `${code}\n//# sourceMappingURL=x`, "dist/webhooks.js.map": sources }),
  ).toEqual(found.map((what) => `dist/webhooks.js uses ${what}, which bundlers and Jest cannot load`));
});

test.each([
  ['import { optionsProblem } from "@payorch/core/check";', "@payorch/core/check"],
  ['import "left-pad";', "left-pad"],
  ['export { answer } from "@other/package";', "@other/package"],
])("what is imported is depended on: %s", (code, from) => {
  const changed = { "dist/webhooks.js": `${code}\n//# sourceMappingURL=x`, "dist/webhooks.js.map": sources };
  expect(problems({}, changed)).toEqual([`dist/webhooks.js imports ${from}, and package.json does not depend on it`]);
});

test("what it depends on, itself, its files and modules of Node may be imported", () => {
  const code = ["@acme/core/webhooks", "@acme/client", "./index.js", "#transport", "node:fs", "peer"]
    .map((from) => `import "${from}";`)
    .join("\n");
  const peers = { peerDependencies: { peer: "^1.0.0" }, peerDependenciesMeta: { peer: { optional: true } } };
  expect(
    problems(peers, { "dist/webhooks.js": `${code}\n//# sourceMappingURL=x`, "dist/webhooks.js.map": sources }),
  ).toEqual([]);
});

test("a command may use what only Node can load", () => {
  const code = "export const here = import.meta.url;";
  expect(problems({ bin: { acme: "dist/index.js" } }, { "dist/index.js": code })).toEqual([]);
});

test("every package asks for a Node that has process.getBuiltinModule", async () => {
  const manifests = globSync("{packages/*,scripts/scaffold/template/package}/package.json");
  expect(manifests.length).toBeGreaterThan(6);
  for (const path of manifests) {
    const { engines } = JSON.parse(await readFile(path, "utf8")) as Manifest;
    expect([path, engines?.node]).toEqual([path, "^20.19.0 || >=22.12.0"]);
  }
});
