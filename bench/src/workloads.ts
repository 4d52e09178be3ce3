import { everybody, everybodyOverFetch, everybodyWithJournal, lean } from "./contenders.ts";
import type { Result } from "./results.ts";
import type { Assignment, Extent, Turn } from "./worker.ts";

/** How long a workload is measured. */
export interface Course {
  /** How often everybody's turn comes; an odd number has a median of its own. */
  readonly rounds: number;
  readonly turn: Extent;
  /** Once, after the start: code is compiled and sockets are open then. */
  readonly warmUpMs?: number;
  /** Before each turn: caches and sockets are awake then. */
  readonly leadInMs?: number;
}

/** What is measured, and what one has to know to read the figures. */
export interface Workload extends Omit<Result, "rows">, Pick<Assignment, "call" | "inFlight"> {
  readonly contenders: readonly string[];
  /** Whether the calls go to the stub, and no server is needed. */
  readonly stub?: true;
  /** The figures of a turn by their names; the first one is what the workload is about. */
  readonly figures: (turn: Turn) => Record<string, number>;
  /** Whether to look at the memory after the last round, for figures of its own. */
  readonly holdings?: true;
  readonly full: Course;
  readonly quick: Course;
}

const cpu = ({ cpuMicros, calls }: Turn) => ({ "CPU µs a call": cpuMicros / calls });
const bytes = ({ allocated, calls }: Turn) => ({ "bytes a call": allocated / calls });
const costs = (turn: Turn) => ({ "µs a call": (turn.elapsedMs * 1000) / turn.calls, ...cpu(turn), ...bytes(turn) });
const course = (rounds: number, ms: number): Course => ({ rounds, turn: { ms }, warmUpMs: 1000, leadInMs: 50 });
const quick: Course = { rounds: 3, turn: { ms: 60 }, warmUpMs: 150, leadInMs: 20 };

export const workloads: readonly Workload[] = [
  {
    name: "overhead",
    description: "a keyed POST over a stub `fetch`, everything on, events off: what a client adds without a network",
    better: "lower",
    contenders: everybodyOverFetch,
    call: "post",
    inFlight: 1,
    stub: true,
    figures: costs,
    full: course(15, 200),
    quick,
  },
  throughput("post", "a keyed POST, 64 in flight on reused sockets"),
  throughput("get", "a read, 64 in flight on reused sockets"),
  latency("post", "a keyed POST, one in flight on a reused socket: how long a call takes"),
  latency("get", "a read, one in flight on a reused socket: how long a call takes"),
  journal(1),
  journal(64),
  {
    name: "memory",
    description:
      "what the process holds after 100,000 keyed POSTs, 64 in flight, and a collection (1,500 in a quick run)",
    better: "lower",
    contenders: lean,
    call: "post",
    inFlight: 64,
    figures: () => ({}),
    holdings: true,
    full: { rounds: 10, turn: { calls: 10_000 } },
    quick: { rounds: 3, turn: { calls: 500 } },
  },
];

function throughput(call: "post" | "get", description: string): Workload {
  return {
    name: `loopback ${call.toUpperCase()} 64`,
    description,
    better: "higher",
    contenders: everybody,
    call,
    inFlight: 64,
    figures: (turn) => ({ "calls a second": (turn.calls * 1000) / turn.elapsedMs, ...cpu(turn), ...bytes(turn) }),
    full: course(9, 350),
    quick,
  };
}

function latency(call: "post" | "get", description: string): Workload {
  return {
    name: `loopback ${call.toUpperCase()} 1`,
    description,
    better: "lower",
    contenders: everybody,
    call,
    inFlight: 1,
    figures: (turn) => ({ "µs, half of the calls": turn.p50, "µs, 99 of 100": turn.p99, ...cpu(turn) }),
    full: course(9, 250),
    quick,
  };
}

/** What it costs to write each call down. */
function journal(inFlight: number): Workload {
  return {
    name: `journal ${inFlight}`,
    description: `a keyed POST over the stub, ${inFlight} in flight, with and without a journal`,
    better: "lower",
    contenders: everybodyWithJournal,
    call: "post",
    inFlight,
    stub: true,
    figures: costs,
    full: course(9, 200),
    quick,
  };
}
