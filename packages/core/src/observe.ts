import type { ApiRequest, Layer, SendCall } from "./call.ts";
import { isPayorchError } from "./errors.ts";
import { silent } from "./events.ts";
import type { Settled } from "./response.ts";

/** Reports how a call began and how it ended. */
export const observe: Layer = (next) => (request) =>
  request.emit === silent ? next(request) : observed(next, request);

async function observed(next: SendCall, request: ApiRequest): Promise<Settled> {
  const { operation, emit } = request;
  const start = performance.now();
  emit({ type: "request", attempt: 0, method: operation.method, path: operation.path });
  try {
    const settled = await next(request);
    const { answer, attempts } = settled;
    emit({ type: "response", attempt: attempts.length, status: answer.status, durationMs: performance.now() - start });
    return settled;
  } catch (error) {
    if (isPayorchError(error))
      emit({ type: "error", attempt: error.attempts.length, error, durationMs: performance.now() - start });
    throw error;
  }
}
