import { defineConfig } from "tsdown";

/** How every package is built, from within its folder: an entry per public module. */
export default defineConfig({
  entry: "src/{index,money,openapi-fetch,validate,webhooks,cli,transport,transport.node}.ts",
  platform: "neutral",
  target: "es2022",
  fixedExtension: false,
  // isolatedDeclarations lets oxc write them without a type checker.
  dts: { oxc: true },
  sourcemap: true,
  // Which transport it is, the user's runtime decides by the package's `imports`.
  deps: { neverBundle: [/^#/] },
  // Each file costs a millisecond at import, whatever is in it: what entries share is one.
  outputOptions: { codeSplitting: { groups: [{ name: "shared", test: /(?<!\.d)\.ts$/, minShareCount: 2 }] } },
});
