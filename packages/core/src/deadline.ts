import type { ApiRequest, ApiResponse, Layer, Send } from "./call.ts";

/** Why a limit of ours ended an attempt or a call. */
export class Expired extends Error {
  readonly limit: "timeoutMs" | "deadlineMs";
  constructor(limit: Expired["limit"], ms: number) {
    super(`took longer than ${limit} allows (${ms} ms)`);
    this.limit = limit;
  }
}

/** Ends the whole call after `deadlineMs`: token, attempts, waits and bodies together. */
export const deadline: Layer = (next) => (request) => {
  const { deadlineMs } = request.options;
  return limited(next, request, "deadlineMs", deadlineMs, performance.now() + deadlineMs);
};

/** Ends one attempt after `timeoutMs`, the reading of its body included. */
export const timeout: Layer = (next) => (request) =>
  limited(next, request, "timeoutMs", request.options.timeoutMs, request.options.deadlineAt);

/**
 * Sends with a signal of its own, which aborts when the time is up or the outer signal does. One controller and one
 * timer, both undone at the end; the controller stays in reach until then, since a signal alone can be collected.
 */
async function limited(
  next: Send,
  request: ApiRequest,
  limit: Expired["limit"],
  ms: number,
  deadlineAt: number,
): Promise<ApiResponse> {
  const outer = request.options.signal;
  const controller = new AbortController();
  const relay = () => controller.abort(outer?.reason);
  const timer = setTimeout(() => controller.abort(new Expired(limit, ms)), ms);
  if (outer?.aborted) relay();
  else outer?.addEventListener("abort", relay);
  try {
    return await next({ ...request, options: { ...request.options, signal: controller.signal, deadlineAt } });
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener("abort", relay);
  }
}
