/** How long a workload is measured. */
export interface Extent {
  /** How often everybody's turn comes; an odd number has a median of its own. */
  readonly rounds: number;
  /** How long a turn lasts, in milliseconds. */
  readonly turnMs: number;
}

/** How the calls of a turn follow one another. */
export interface Manner {
  /** Calls under way at the same time. */
  readonly inFlight: number;
  /** Whether to note the time of each single call. */
  readonly eachCall?: boolean;
}

/** One turn: how many calls, in what time. */
export interface Turn {
  readonly calls: number;
  readonly elapsedMs: number;
  /** The time of each call in milliseconds, where it was noted. */
  readonly times: readonly number[];
}

/** Somebody who takes turns. */
export interface Entrant {
  readonly name: string;
  readonly call: () => Promise<unknown>;
}

/**
 * Everybody's turns, round after round, each round beginning with somebody else: what else the machine does then meets
 * everybody alike. Two turns each go before and do not count, so that code is compiled and sockets are open.
 */
export async function takeTurns<Result>(
  entrants: readonly Entrant[],
  rounds: number,
  turn: (entrant: Entrant) => Promise<Result>,
  progress: (text: string) => void,
): Promise<Map<string, Result[]>> {
  const results = new Map<string, Result[]>(entrants.map(({ name }) => [name, []]));
  for (let warmUp = 0; warmUp < 2; warmUp += 1) {
    progress(`warm-up ${warmUp + 1} of 2`);
    for (const entrant of entrants) await turn(entrant);
  }
  for (let round = 0; round < rounds; round += 1) {
    progress(`round ${round + 1} of ${rounds}`);
    const first = round % entrants.length;
    for (const entrant of [...entrants.slice(first), ...entrants.slice(0, first)]) {
      // Nobody pays for another's garbage.
      globalThis.gc?.();
      results.get(entrant.name)?.push(await turn(entrant));
    }
  }
  return results;
}

/**
 * Calls for `turnMs` milliseconds. Over a stub nothing would ever leave the microtask queue, and what waits for the
 * event loop (timers, finalizers) would pile up as it never does in a program: so it comes round every 64 calls.
 */
export async function turnOf({ call }: Entrant, { inFlight, eachCall }: Manner, turnMs: number): Promise<Turn> {
  let calls = 0;
  const times: number[] = [];
  const start = performance.now();
  const end = start + turnMs;
  const worker = async () => {
    for (let now = start; now < end;) {
      const began = now;
      await call();
      calls += 1;
      if (calls % 64 === 0) await new Promise(setImmediate);
      now = performance.now();
      if (eachCall) times.push(now - began);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { calls, elapsedMs: performance.now() - start, times };
}

/** The value at this share of a list, from 0 to 1, between its neighbours where it falls between two. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
