import { defineConfig } from "vitest/config";

export default defineConfig({
  // Tests run on the sources of all packages: no build comes before them.
  ssr: { resolve: { conditions: ["@payorch/source"] } },
  test: {
    include: ["{packages/*,scripts}/test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["packages/*/test/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    // Some tests run whole programs, on a machine that may be busy.
    testTimeout: 30_000,
    globalSetup: "test/mocks.ts",
    reporters: ["default", "./test/closing-line.ts"],
  },
});
