import { LimitReached } from "../facts/failures.ts";
import type { Limits, SendOnce, Transport } from "../facts/request.ts";
import { ageOf, leftUntil, now } from "../facts/time.ts";
import { type Cancellation, onAbort } from "../facts/wait.ts";

/** Ends one attempt after `timeoutMs` or with the call, the reading of its body included. */
export const timeout =
  (transport: Transport): SendOnce =>
  (request) =>
    withTimeLimit(request.options, request.options.timeoutMs, (cancellation) => transport(request, cancellation));

/** A timer that fires later than this, in milliseconds, gives what has arrived meanwhile so much time to be read. */
const lateMs = 10;
const graceMs = 50;

/**
 * Runs with a cancellation of its own, which happens after so many milliseconds, with the call, or when the caller's signal aborts. One
 * timer, undone at the end.
 */
export async function withTimeLimit<Value>(
  { signal: outer, timeoutMs, deadlineMs, endsAt }: Limits,
  ms: number,
  run: (cancellation: Cancellation) => Promise<Value>,
): Promise<Value> {
  const cancellation: Cancellation = {
    cancelled: false,
    reason: undefined,
    onCancel: undefined,
    controller: undefined,
  };
  const cancel = (reason: unknown) => {
    if (cancellation.cancelled) return;
    cancellation.cancelled = true;
    cancellation.reason = reason;
    cancellation.controller?.abort(reason);
    cancellation.onCancel?.();
  };
  const relay = () => cancel(outer?.reason);
  if (outer?.aborted) relay();
  const forget = onAbort(outer, relay);
  const begun = now();
  const left = leftUntil(endsAt);
  const limitMs = Math.max(Math.min(ms, left), 0);
  // The error is made only when it is needed: its stack costs more than all else here.
  const expire = () =>
    cancel(ms < left ? new LimitReached("timeoutMs", timeoutMs) : new LimitReached("deadlineMs", deadlineMs));
  if (left <= 0) expire();
  // Where the process was suspended or busy, the answer may wait in the socket: it is read before the next timer fires.
  const look = () => {
    if (ageOf(begun) - limitMs > lateMs) timer = setTimeout(expire, graceMs);
    else expire();
  };
  let timer = setTimeout(look, limitMs);
  try {
    return await run(cancellation);
  } finally {
    clearTimeout(timer);
    forget();
  }
}
