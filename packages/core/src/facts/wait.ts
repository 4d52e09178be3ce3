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

/** Settles as the promise does, or rejects with the signal's reason, whichever comes first; for a signal that ends with it. */
export function abortable<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
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
