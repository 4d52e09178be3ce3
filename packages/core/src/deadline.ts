import type { ApiRequest, Layer, Send } from "./call.ts";
import type { ApiResponse } from "./response.ts";

/** Why a limit of ours ended an attempt or a call. */
export class Expired extends Error {
  constructor(limit: "timeoutMs" | "deadlineMs", ms: number) {
    super(`took longer than ${limit} allows (${ms} ms)`);
  }
}

/** Ends the whole call after `deadlineMs`: token, attempts, waits and bodies together. */
export const deadline: Layer = (next) => (request) =>
  limited(next, request, "deadlineMs", performance.now() + request.options.deadlineMs);

/** Ends one attempt after `timeoutMs`, the reading of its body included. */
export const timeout: Layer = (next) => (request) => limited(next, request, "timeoutMs", request.options.deadlineAt);

/**
 * Sends with a signal of its own, which aborts when the time is up or the outer signal does. One controller and one
 * timer, both undone at the end; the controller stays in reach until then, since a signal alone can be collected.
 */
async function limited(
  next: Send,
  request: ApiRequest,
  limit: "timeoutMs" | "deadlineMs",
  deadlineAt: number,
): Promise<ApiResponse> {
  const { signal: outer, [limit]: ms } = request.options;
  const controller = new AbortController();
  const relay = () => controller.abort(outer?.reason);
  if (outer?.aborted) relay();
  else outer?.addEventListener("abort", relay);
  // The error is made only when it is needed: its stack costs more than all else here.
  const timer = setTimeout(() => controller.abort(new Expired(limit, ms)), ms);
  try {
    return await next({ ...request, options: { ...request.options, signal: controller.signal, deadlineAt } });
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener("abort", relay);
  }
}
