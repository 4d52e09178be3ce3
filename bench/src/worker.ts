import { GCProfiler } from "node:v8";
import type { Contender, Fetch } from "./contender.ts";
import { makers } from "./contenders.ts";
import { answer, answerHeaders, checkoutId } from "./payload.ts";
import { quantile } from "./statistics.ts";

/** What a process of a contender is started for. */
export interface Assignment {
  readonly contender: string;
  readonly call: keyof Contender;
  /** Calls under way at the same time. */
  readonly inFlight: number;
  /** Where the server listens; without it, the calls go to a stub. */
  readonly baseUrl?: string;
}

/** How long a turn is: so many milliseconds, or so many calls. */
export interface Extent {
  readonly ms?: number;
  readonly calls?: number;
}

/** What a turn showed. */
export interface Turn {
  readonly calls: number;
  readonly elapsedMs: number;
  /** Of this process, in all its threads. */
  readonly cpuMicros: number;
  /** The time that half of the calls keep to, and 99 of 100, in microseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Bytes that the heap, and the buffers beside it, gave out. */
  readonly allocated: number;
}

/** What the process holds after a collection, in bytes. */
export interface Holdings {
  readonly heap: number;
  readonly rss: number;
}

/** Answers every call at once, with a fresh `Response`, as a network without any latency would. */
const stub: Fetch = async (_, init) =>
  new Response(answer, { status: init?.method === "POST" ? 201 : 200, headers: answerHeaders });

/* The process of one contender in one workload. It is ready once both calls brought the answer: a fast failure is no result. */
// Our own parent passes nothing else.
const { contender, call, inFlight, baseUrl } = JSON.parse(process.argv[2] ?? "") as Assignment;
const maker = makers[contender];
if (!maker) throw new Error(`There is no contender ${contender}.`);
const calls = await maker(baseUrl === undefined ? { baseUrl: "http://127.0.0.1", fetch: stub } : { baseUrl });
for (const send of [calls.post, calls.get]) {
  const data = await send();
  if (!JSON.stringify(data)?.includes(checkoutId)) throw new Error(`${contender} gives no answer.`);
}
const send = calls[call];

process.on("message", async (order: Extent | "holdings") =>
  process.send?.(order === "holdings" ? holdings() : await turn(order)),
);
process.once("disconnect", () => process.exit());
process.send?.("ready");

/**
 * Calls until the turn is over. Over a stub nothing would ever leave the microtask queue, and what waits for the event
 * loop (timers, finalizers) would pile up as it never does in a program: so it comes round every 64 calls.
 */
async function turn({ ms = Number.POSITIVE_INFINITY, calls = Number.POSITIVE_INFINITY }: Extent): Promise<Turn> {
  let made = 0;
  const times: number[] = [];
  const allocatedSince = countBytes();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const lane = async () => {
    for (let began = performance.now(); made < calls && began - start < ms; began = performance.now()) {
      made += 1;
      await send();
      times.push(performance.now() - began);
      if (times.length % 64 === 0) await new Promise(setImmediate);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  const elapsedMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const allocated = allocatedSince();
  return {
    calls: made,
    elapsedMs,
    cpuMicros: user + system,
    p50: 1000 * quantile(times, 0.5),
    p99: 1000 * quantile(times, 0.99),
    allocated,
  };
}

/** Counts what the heap, and the buffers beside it, give out: what they grow by from each collection to the next one. */
function countBytes(): () => number {
  const profiler = new GCProfiler();
  let last = used();
  profiler.start();
  return () => {
    let bytes = 0;
    for (const { beforeGC, afterGC } of profiler.stop()?.statistics ?? []) {
      bytes += beforeGC.heapStatistics.usedHeapSize + beforeGC.heapStatistics.externalMemory - last;
      last = afterGC.heapStatistics.usedHeapSize + afterGC.heapStatistics.externalMemory;
    }
    return bytes + used() - last;
  };
}

function used(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function holdings(): Holdings {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
}
