// A sandbox as a process of its own, with `--expose-gc`: it tells its parent where it listens, and what it takes when it is asked.
import { startSandbox } from "../../src/index.ts";

/** What the process takes. */
export interface Taken {
  /** Memory that is in use after all garbage was collected, in bytes. */
  readonly used: number;
  /** Memory that the system gave, in bytes. */
  readonly resident: number;
  /** Time of the processor so far, in milliseconds. */
  readonly processorMs: number;
}

const sandbox = await startSandbox({ seed: 1 });
process.on("message", () => {
  for (let round = 0; round < 3; round++) globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  process.send?.({ used: heapUsed + external, resident: rss, processorMs: (user + system) / 1_000 } satisfies Taken);
});
process.on("disconnect", () => void sandbox.close());
const options = Object.fromEntries(
  (["orkestapay", "orchestrapay", "orchestrate", "orqex"] as const).map((each) => [each, sandbox.clientOptions(each)]),
);
process.send?.({ url: sandbox.url, options });
