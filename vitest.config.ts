import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// Tests run on the sources of all packages: no build comes before them.
const onSources = (...more: string[]) => ({ resolve: { conditions: ["@payorch/source", ...more] } });

/** What takes longest begins first, so that no worker is left alone with it at the end; Vitest would begin with the largest files. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => moduleId.endsWith("/scripts/test/new-provider.test.ts");
    // oxlint-disable-next-line unicorn/no-array-sort -- it is the sequencer's own
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  // What runs `globalSetup`, in Vitest's own words.
  environments: { __vitest__: onSources() },
  test: {
    // Some tests run whole programs, on a machine that may be busy.
    testTimeout: 30_000,
    // One core less by default; many tests wait for sockets and programs.
    maxWorkers: "100%",
    // Tests that run at the same time mostly wait for processes.
    maxConcurrency: 10,
    sequence: { sequencer: LongestFirst },
    globalSetup: "test/mocks.ts",
    reporters: ["default", "./test/closing-line.ts"],
    projects: [
      {
        ssr: onSources(),
        extends: true,
        test: {
          name: "node",
          include: ["{packages/*,scripts,examples}/test/**/*.test.ts"],
          // Documents become packages through all that CI runs, for a quarter of an hour: in `pnpm nightly`.
          exclude: process.env["IMPORTS"] ? [] : ["scripts/test/import.test.ts"],
          typecheck: { enabled: true, include: ["packages/*/test/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
        },
      },
      {
        // The tests of core that send, with the transport that other runtimes get.
        ssr: onSources("browser"),
        extends: true,
        test: {
          name: "fetch",
          include: ["packages/core/test/**/*.test.ts"],
          exclude: [
            "packages/core/test/kills/**",
            "packages/core/test/{check,decide,doubles,doubles-fetch,file-journal*,json,money,node-*,pages-properties,postgres,recover*,redis-fleet,rooms,rounded,scrub,skip-without,webhooks}.test.ts",
          ],
        },
      },
      {
        // Those of them in which the transport matters, over undici: every client that is given none gets a transport over it.
        ssr: onSources(),
        extends: true,
        test: {
          name: "undici",
          env: { UNDICI: process.env["UNDICI"] ?? "undici" },
          include: [
            "packages/core/test/chaos/chaos.test.ts",
            "packages/core/test/{bodies,calls,doors,errors,events,hostile,outcomes,over-fetch,pages,promises,reconcile,resume,retry,transport}.test.ts",
          ],
        },
      },
    ],
  },
});
