import { globSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "tsdown";

/** The public modules of a package by their names in `dist`. Those of core stand in its rooms. */
const entries = (): Record<string, string> => {
  const files = globSync(
    "src/{,*/}{index,types,check,journal,validate,webhooks,api,cli,money,transport,transport.node,undici,prism,node-guard}.ts",
  );
  return Object.fromEntries(files.map((file) => [basename(file, ".ts"), file]));
};

/** How every package is built, from within its folder: an entry per public module. */
export default defineConfig(({ platform = "neutral" }) => ({
  entry: entries(),
  platform,
  target: "es2022",
  fixedExtension: false,
  // isolatedDeclarations lets oxc write them without a type checker.
  dts: { oxc: true },
  // What the declarations need beyond ES2017, which a project may have as its `lib`: async iteration, and `await using` of a mock.
  banner: { dts: `/// <reference lib="${platform === "node" ? "esnext.disposable" : "es2018.asyncgenerator"}" />` },
  sourcemap: true,
  // Which transport it is, the user's runtime decides by the package's `imports`.
  deps: { neverBundle: [/^#/] },
  // Each file costs a millisecond at import, whatever is in it: what entries share is one.
  outputOptions: { codeSplitting: { groups: [{ name: "shared", test: /(?<!\.d)\.ts$/, minShareCount: 2 }] } },
}));
