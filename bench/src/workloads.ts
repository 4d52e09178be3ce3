import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Contender } from "./contender.ts";
import { type Result, rowsOf } from "./results.ts";
import { type Extent, type Manner, type Turn, quantile, takeTurns, turnOf } from "./rounds.ts";

/** Loaded when it is needed: what it imports is built and generated first. */
const contenders = () => import("./contenders.ts");

type Progress = (text: string) => void;

/** What is measured, and what one has to know to read the figures. */
export interface Workload extends Omit<Result, "rows"> {
  readonly measure: (quick: boolean, progress: Progress) => Promise<Result["rows"]>;
}

export const workloads: readonly Workload[] = [
  {
    name: "overhead",
    description: "a keyed POST over a stub `fetch`, everything on, events off: what a client adds without a network",
    unit: "µs a call",
    better: "lower",
    async measure(quick, progress) {
      const extent = quick ? { rounds: 5, turnMs: 40 } : { rounds: 15, turnMs: 200 };
      const { stubContenders } = await contenders();
      const turns = await measured(await stubContenders(), "post", { inFlight: 1 }, extent, progress);
      return rowsOf(
        mapped(turns, ({ calls, elapsedMs }) => (elapsedMs * 1000) / calls),
        "lower",
      );
    },
  },
  throughput("post", "a keyed POST, 64 in flight on reused sockets, to a node:http server in another process"),
  throughput("get", "a read, 64 in flight on reused sockets, to the same server"),
  latency("post", "a keyed POST, one in flight on a reused socket: how long a call takes"),
  latency("get", "a read, one in flight on a reused socket: how long a call takes"),
  journal(1),
  journal(64),
  {
    name: "memory",
    description: "a keyed POST over a stub `fetch`: what one call allocates, on the heap and beside it",
    unit: "bytes a call",
    better: "lower",
    async measure(quick, progress) {
      // A new space this large is collected by nobody but the measuring code.
      const execArgv = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];
      await using child = start("memory.ts", [String(quick ? 3 : 15)], execArgv);
      progress("in a process of its own");
      return rowsOf(new Map(Object.entries((await child.message()) as Record<string, number[]>)), "lower");
    },
  },
];

/** What it costs to write each call down. */
function journal(inFlight: number): Workload {
  return {
    name: `journal ${inFlight}`,
    description: `a keyed POST over the stub, ${inFlight} in flight, with and without a journal`,
    unit: "µs a call",
    better: "lower",
    async measure(quick, progress) {
      const extent = quick ? { rounds: 3, turnMs: 40 } : { rounds: 9, turnMs: 200 };
      const folder = mkdtempSync(join(tmpdir(), "payorch-bench-"));
      const { journalContenders } = await contenders();
      try {
        const turns = await measured(await journalContenders(folder), "post", { inFlight }, extent, progress);
        return rowsOf(
          mapped(turns, ({ calls, elapsedMs }) => (elapsedMs * 1000) / calls),
          "lower",
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

function throughput(call: "post" | "get", description: string): Workload {
  return {
    name: `loopback ${call.toUpperCase()} 64`,
    description,
    unit: "calls a second",
    better: "higher",
    async measure(quick, progress) {
      const extent = quick ? { rounds: 3, turnMs: 50 } : { rounds: 9, turnMs: 450 };
      const turns = await overLoopback(call, { inFlight: 64 }, extent, progress);
      return rowsOf(
        mapped(turns, ({ calls, elapsedMs }) => (calls * 1000) / elapsedMs),
        "higher",
      );
    },
  };
}

function latency(call: "post" | "get", description: string): Workload {
  return {
    name: `latency ${call.toUpperCase()} 1`,
    description,
    unit: "µs a call",
    better: "lower",
    async measure(quick, progress) {
      const extent = quick ? { rounds: 3, turnMs: 30 } : { rounds: 9, turnMs: 200 };
      const turns = await overLoopback(call, { inFlight: 1, eachCall: true }, extent, progress);
      const slowest = Array.from(
        turns,
        ([name, each]) =>
          [
            name,
            1000 *
              quantile(
                each.flatMap(({ times }) => times),
                0.99,
              ),
          ] as const,
      );
      return rowsOf(
        mapped(turns, ({ times }) => 1000 * quantile(times, 0.5)),
        "lower",
        new Map(slowest),
      );
    },
  };
}

async function overLoopback(
  call: "post" | "get",
  manner: Manner,
  extent: Extent,
  progress: Progress,
): Promise<Map<string, Turn[]>> {
  await using server = start("server.ts");
  const { port } = (await server.message()) as AddressInfo;
  const { loopbackContenders } = await contenders();
  return await measured(await loopbackContenders(`http://127.0.0.1:${port}`), call, manner, extent, progress);
}

function measured(
  contenders: readonly Contender[],
  call: "post" | "get",
  manner: Manner,
  { rounds, turnMs }: Extent,
  progress: Progress,
): Promise<Map<string, Turn[]>> {
  const entrants = contenders.map((contender) => ({ name: contender.name, call: contender[call] }));
  return takeTurns(entrants, rounds, (entrant) => turnOf(entrant, manner, turnMs), progress);
}

const mapped = (turns: ReadonlyMap<string, readonly Turn[]>, value: (turn: Turn) => number): Map<string, number[]> =>
  new Map(Array.from(turns, ([name, each]) => [name, each.map((turn) => value(turn))]));

/** Starts a program of this folder as a process of its own; it is ended with the block that started it. */
function start(program: string, args: readonly string[] = [], execArgv: string[] = []) {
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), args, { execArgv });
  const exit = once(child, "exit");
  return {
    /** Its next message; rejects where it ends without one. */
    async message(): Promise<unknown> {
      const ended = exit.then(([code]) => {
        throw new Error(`${program} ended with code ${code}.`);
      });
      const [message] = (await Promise.race([once(child, "message"), ended])) as [unknown];
      ended.catch(() => {});
      return message;
    },
    async [Symbol.asyncDispose]() {
      child.kill();
      await exit;
    },
  };
}
