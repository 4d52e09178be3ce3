import type { Settled } from "../facts/answer.ts";
import { isPayorchError } from "../facts/errors.ts";
import { silent } from "../facts/events.ts";
import type { ApiRequest, Layer, SendCall } from "../facts/request.ts";

/** Reports how a call began and how it ended. */
export const observe: Layer = (next) => (request) =>
  request.emit === silent ? next(request) : observed(next, request);

async function observed(next: SendCall, request: ApiRequest): Promise<Settled> {
  const { operation, emit, clean } = request;
  const start = performance.now();
  emit({ type: "request", attempt: 0, method: operation.method, path: clean(operation.path) });
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
