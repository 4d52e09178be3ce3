import { LimitReached } from "../facts/failures.ts";
import type { Limits, SendOnce, Transport } from "../facts/request.ts";
import { ageOf, leftUntil, now } from "../facts/time.ts";
import { onAbort } from "../facts/wait.ts";

/** Ends one attempt after `timeoutMs` or with the call, the reading of its body included. */
export const timeout =
  (transport: Transport): SendOnce =>
  (request) =>
    withTimeLimit(request.options, request.options.timeoutMs, (signal) => transport(request, signal));

/** A timer that fires later than this, in milliseconds, gives what has arrived meanwhile so much time to be read. */
const lateMs = 10;
const graceMs = 50;

/**
 * Runs with a signal of its own, which aborts after so many milliseconds, with the call, or when the caller's does. One
 * controller and one timer, both undone at the end; the controller stays in reach until then, since a signal alone can
 * be collected.
 */
export async function withTimeLimit<Value>(
  { signal: outer, timeoutMs, deadlineMs, endsAt }: Limits,
  ms: number,
  run: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const relay = () => controller.abort(outer?.reason);
  if (outer?.aborted) relay();
  const forget = onAbort(outer, relay);
  const begun = now();
  const left = leftUntil(endsAt);
  const limitMs = Math.max(Math.min(ms, left), 0);
  // The error is made only when it is needed: its stack costs more than all else here.
  const expire = () =>
    controller.abort(ms < left ? new LimitReached("timeoutMs", timeoutMs) : new LimitReached("deadlineMs", deadlineMs));
  if (left <= 0) expire();
  // Where the process was suspended or busy, the answer may wait in the socket: it is read before the next timer fires.
  const look = () => {
    if (ageOf(begun) - limitMs > lateMs) timer = setTimeout(expire, graceMs);
    else expire();
  };
  let timer = setTimeout(look, limitMs);
  try {
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    forget();
  }
}
