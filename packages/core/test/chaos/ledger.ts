/** One request as the provider saw it, and what became of it. */
export interface Entry {
  /** The number of the call that it belongs to. */
  readonly call: number;
  /** From 0; a caller that repeats a failed call under the same key counts one further. */
  readonly turn: number;
  /** From 0, among the requests of its call. */
  readonly index: number;
  readonly key: string | undefined;
  /** Undefined where the connection was lost before it was read. */
  body: string | undefined;
  /** What the provider did to it. */
  readonly fault: string;
  /** Whether it took effect: executed, or was answered by the execution of its key. */
  effect: "none" | "executed" | "replayed";
}

/** What the provider executed: the truth that the client's words are held against. */
export interface Ledger {
  /** All requests of a call, in the order of their arrival. */
  of(call: number): readonly Entry[];
  /** Notes a request. */
  note(entry: Omit<Entry, "index" | "effect" | "body">): Entry;
  /** Executes a request, or replays the execution of its key where keys are honoured; gives the execution's number. */
  execute(entry: Entry, honoured: boolean): number;
  /** How many requests there were, and executions, and replays. */
  totals(): { requests: number; executions: number; replays: number };
}

export function createLedger(): Ledger {
  const calls = new Map<number, Entry[]>();
  const byKey = new Map<string, number>();
  const totals = { requests: 0, executions: 0, replays: 0 };
  const of = (call: number): Entry[] => {
    const entries = calls.get(call) ?? [];
    calls.set(call, entries);
    return entries;
  };
  return {
    of,
    totals: () => totals,
    note(given) {
      const entries = of(given.call);
      const entry: Entry = { ...given, index: entries.length, body: undefined, effect: "none" };
      entries.push(entry);
      totals.requests += 1;
      return entry;
    },
    execute(entry, honoured) {
      const first = honoured && entry.key !== undefined ? byKey.get(entry.key) : undefined;
      if (first !== undefined) {
        entry.effect = "replayed";
        totals.replays += 1;
        return first;
      }
      entry.effect = "executed";
      totals.executions += 1;
      if (honoured && entry.key !== undefined) byKey.set(entry.key, totals.executions);
      return totals.executions;
    },
  };
}
