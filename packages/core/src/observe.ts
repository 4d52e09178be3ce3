import type { ApiRequest, Layer, Send } from "./call.ts";
import { isPayorchError } from "./errors.ts";
import { silent } from "./events.ts";
import type { ApiResponse } from "./response.ts";

/** Reports how a call began and how it ended. */
export const observe: Layer = (next) => (request) =>
  request.emit === silent ? next(request) : observed(next, request);

async function observed(next: Send, request: ApiRequest): Promise<ApiResponse> {
  const { operation, emit } = request;
  const start = performance.now();
  emit({ type: "request", method: operation.method, path: operation.path });
  try {
    const response = await next(request);
    const attempts = response.attempts?.length ?? 0;
    emit({ type: "response", status: response.status, durationMs: performance.now() - start, attempts });
    return response;
  } catch (error) {
    if (isPayorchError(error)) emit({ type: "error", error, durationMs: performance.now() - start });
    throw error;
  }
}
