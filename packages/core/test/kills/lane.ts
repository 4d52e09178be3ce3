import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { CallRecord } from "../../src/after/journal.ts";
import type { Outcome } from "../../src/index.ts";
import {
  type Message,
  type Named,
  type Order,
  type Recovery,
  type Step,
  type Store,
  type Work,
  callHeader,
  deadlineMs,
  leaseMs,
  namedBy,
} from "./plan.ts";
import type { Provider } from "./provider.ts";
import { recordsIn } from "./store.ts";

/** Where processes share what was compiled, which is most of what one costs. */
const compiled = fileURLToPath(new URL("../../../../node_modules/.cache/kills", import.meta.url));

/** What somebody was told of a call, or what its record says. */
export interface Word extends Named {
  readonly by: "caller" | "recoverer" | "journal";
  readonly outcome: Outcome;
  readonly how: string;
  /** How many requests of the order the provider had seen by then. */
  readonly after: number;
}

/** A process of a lane. */
export interface Child {
  /** Resolves when it stands still at its step. */
  readonly stopped: Promise<Step>;
  /** Resolves once it is gone. */
  readonly ended: Promise<void>;
  /** Kills it, and counts that. */
  kill(): Promise<void>;
  /** Stops it where it is. */
  pause(): void;
  /** Has it go on. */
  wake(): void;
}

/** One provider, one store, the processes that use both, and all that was said. */
export interface Lane {
  readonly provider: Provider;
  readonly store: Store | undefined;
  readonly keys: Work["keys"];
  readonly orders: Order[];
  readonly words: Word[];
  /** Processes that ended otherwise than they should, with what they said. */
  readonly broken: string[];
  kills(): number;
  /** Ends what still runs, which is nothing where all went well. */
  close(): Promise<void>;
  work(...orders: Order[]): Child;
  recover(options?: Partial<Omit<Recovery, "url" | "store">>): Child;
}

export function createLane(provider: Provider, store: Store | undefined, keys: Work["keys"] = "facts"): Lane {
  const orders: Order[] = [];
  const words: Word[] = [];
  const broken: string[] = [];
  const running = new Set<ChildProcess>();
  let kills = 0;
  const note = (word: Omit<Word, "after">) => words.push({ ...word, after: provider.ledger.of(word.call).length });

  /** What the journal says now: later it may leave out what nobody needs to settle any more. */
  async function read(): Promise<void> {
    const records: CallRecord[] = store ? await recordsIn(store) : [];
    // One that is kept for its key alone was noted when it was whole.
    for (const record of records.filter(({ outcome, headers }) => outcome !== "unknown" && callHeader in headers))
      note({ ...namedBy(record), by: "journal", outcome: record.outcome, how: record.id });
  }

  function start(name: "worker" | "recoverer", plan: Work | Recovery): Child {
    const program = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
    const child: ChildProcess = fork(program, [JSON.stringify(plan)], {
      execArgv: ["-C", "@payorch/source"],
      env: { ...process.env, NODE_COMPILE_CACHE: compiled },
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    running.add(child);
    let [errors, killed] = ["", false];
    child.stderr?.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    const stopped = Promise.withResolvers<Step>();
    child.on("message", (message) => {
      // Our own programs send nothing else.
      const said = message as Message;
      if ("at" in said) stopped.resolve(said.at);
      else note(said.told);
    });
    const end = async (): Promise<void> => {
      const [code] = (await once(child, "close")) as [number | null];
      running.delete(child);
      if (!killed && code !== 0) broken.push(`a ${name} ended with ${code}: ${errors}`);
      await read();
    };
    const ended = end();
    return {
      stopped: stopped.promise,
      ended,
      async kill() {
        // It may have come to its end before.
        if (child.exitCode === null && child.kill("SIGKILL")) {
          kills += 1;
          killed = true;
        }
        await ended;
      },
      pause: () => void child.kill("SIGSTOP"),
      wake: () => void child.kill("SIGCONT"),
    };
  }

  return {
    provider,
    store,
    keys,
    orders,
    words,
    broken,
    kills: () => kills,
    async close() {
      for (const child of running) child.kill("SIGKILL");
      await provider.close();
    },
    work(...given) {
      orders.push(...given);
      return start("worker", { url: provider.url, store, keys, orders: given });
    },
    recover(options) {
      if (!store) throw new Error("There is no journal to recover from.");
      return start("recoverer", { url: provider.url, store, until: Date.now() + deadlineMs + leaseMs, ...options });
    },
  };
}
