import { defineConfig } from "tsdown";

/** How every package is built: run in its folder, an entry per public module. */
export default defineConfig({
  entry: ["src/index.ts", "src/openapi-fetch.ts", "src/cli.ts"],
});
