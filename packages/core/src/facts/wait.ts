/** Resolves after `ms` milliseconds, or at once when the signal aborts. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      forget();
      resolve();
    };
    const timer = setTimeout(done, ms);
    const forget = onAbort(signal, done);
  });
}

/**
 * What ends an attempt before its answer is there: a time limit, or the caller. It is what an `AbortSignal` is, for one listener; a
 * signal costs six times as much, and is made only for who needs one.
 */
export interface Cancellation {
  /** Whether it happened. */
  cancelled: boolean;
  /** Why. */
  reason: unknown;
  /** Runs when it happens. */
  onCancel: (() => void) | undefined;
  /** Aborts the signal that was made of it. It stays in reach until the end, since a signal alone can be collected. */
  controller: AbortController | undefined;
}

/** The same as a signal. */
export function signalOf(cancellation: Cancellation): AbortSignal {
  const controller = (cancellation.controller ??= new AbortController());
  if (cancellation.cancelled) controller.abort(cancellation.reason);
  return controller.signal;
}

/** Settles as the promise does, or rejects with the reason of the cancellation, whichever comes first. */
export function cancellable<Value>(promise: Promise<Value>, cancellation: Cancellation): Promise<Value> {
  return new Promise((resolve, reject) => {
    cancellation.onCancel = () => reject(cancellation.reason);
    if (cancellation.cancelled) cancellation.onCancel();
    promise.then(resolve, reject);
  });
}

/** What waits for each signal of a caller. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Runs it when the signal aborts, until the function that it returns is called. All calls with one signal share one
 * listener, since Node warns of a leak where there are more than ten.
 */
export function onAbort(signal: AbortSignal | undefined, run: () => void): () => void {
  if (!signal) return () => {};
  const runs = waiting.get(signal) ?? new Set();
  if (runs.size === 0) {
    waiting.set(signal, runs);
    signal.addEventListener("abort", runAll);
  }
  runs.add(run);
  return () => {
    runs.delete(run);
    if (runs.size === 0) signal.removeEventListener("abort", runAll);
  };
}

function runAll(this: AbortSignal): void {
  for (const run of waiting.get(this) ?? []) run();
}
