import { GCProfiler } from "node:v8";
import { stubContenders } from "./contenders.ts";
import { type Entrant, takeTurns } from "./rounds.ts";

const calls = 256;
const rounds = Number(process.argv[2]);

/** Bytes that a call allocates, from one collection to the next. */
async function allocated({ name, call }: Entrant): Promise<number> {
  for (let tries = 0; tries < 5; tries += 1) {
    globalThis.gc?.();
    const profiler = new GCProfiler();
    profiler.start();
    const before = used();
    for (let made = 1; made <= calls; made += 1) {
      await call();
      if (made % 64 === 0) await new Promise(setImmediate);
    }
    const bytes = used() - before;
    // A collection in between would have taken away what is to be counted.
    if (profiler.stop()?.statistics.length === 0) return bytes / calls;
  }
  throw new Error(`The garbage of ${name} was collected while it was being counted, five times in a row.`);
}

function used(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const contenders = await stubContenders();
const entrants = contenders.map(({ name, post }) => ({ name, call: post }));
const bytes = await takeTurns(entrants, rounds, allocated, () => {});
process.send?.(Object.fromEntries(bytes));
process.disconnect();
