import type { Limits, Send, Transport } from "./call.ts";

/** Why a limit of ours ended an attempt or a call. */
export class Expired extends Error {
  readonly limit: "timeoutMs" | "deadlineMs";
  constructor(limit: "timeoutMs" | "deadlineMs", ms: number) {
    super(`took longer than ${limit} allows (${ms} ms)`);
    this.limit = limit;
  }
}

/** Ends one attempt after `timeoutMs` or with the call, the reading of its body included. */
export const timeout =
  (transport: Transport): Send =>
  (request) =>
    limited(request.options, request.options.timeoutMs, (signal) => transport(request, signal));

/**
 * Runs with a signal of its own, which aborts after so many milliseconds, with the call, or when the caller's does. One
 * controller and one timer, both undone at the end; the controller stays in reach until then, since a signal alone can
 * be collected.
 */
export async function limited<Value>(
  { signal: outer, timeoutMs, deadlineMs, deadlineAt }: Limits,
  ms: number,
  run: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const relay = () => controller.abort(outer?.reason);
  if (outer?.aborted) relay();
  else outer?.addEventListener("abort", relay);
  const left = deadlineAt - performance.now();
  // The error is made only when it is needed: its stack costs more than all else here.
  const expire = () =>
    controller.abort(ms < left ? new Expired("timeoutMs", timeoutMs) : new Expired("deadlineMs", deadlineMs));
  if (left <= 0) expire();
  const timer = setTimeout(expire, Math.max(Math.min(ms, left), 0));
  try {
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener("abort", relay);
  }
}
