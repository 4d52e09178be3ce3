import type { ApiRequest, CallOptions, Layer } from "./call.ts";
import { InvalidCallError, type PayorchError, isPayorchError } from "./errors.ts";
import type { CallPromise } from "./promises.ts";
import type { Reconciliation } from "./reconcile.ts";
import { type Spec, isRepeatable } from "./spec.ts";

/** What every client can do with its own errors. */
export interface Resumable {
  /**
   * Sends a failed call again: the same bytes, under the same key. An earlier doubt stays: the outcome counts all attempts.
   *
   * @throws InvalidCallError where it could pay twice, that is where the request may have taken effect and the provider is
   * not known to honour its key; or where the error is not of this client
   */
  resume<Data = unknown>(error: unknown, options?: Pick<CallOptions, "signal">): CallPromise<Data>;

  /**
   * Finds out what became of a failed call: by replaying its key where the provider honours keys, else by the read that the
   * spec names, else it stays as the error has it. Never sends again what could pay twice.
   *
   * @throws InvalidCallError where the error is not of this client
   */
  reconcile<Resource = unknown>(error: unknown): Promise<Reconciliation<Resource>>;
}

/** Remembers the request of each error, for as long as somebody holds the error. */
export function memory(): { remember: Layer; requestOf: (spec: Spec, error: unknown) => ApiRequest } {
  const requests = new WeakMap<PayorchError, ApiRequest>();
  return {
    remember: (next) => async (request) => {
      try {
        return await next(request);
      } catch (error) {
        if (isPayorchError(error)) requests.set(error, request);
        throw error;
      }
    },
    requestOf(spec, error) {
      const request = isPayorchError(error) ? requests.get(error) : undefined;
      if (request) return request;
      throw new InvalidCallError("This is no error of a call that this client sent.", { provider: spec.provider });
    },
  };
}

/** The request of an error as it may be sent again. */
export function resumable(
  { provider }: Spec,
  error: unknown,
  request: ApiRequest,
  signal: AbortSignal | undefined,
): ApiRequest {
  const { operation, options } = request;
  const { outcome, attempts } = error as PayorchError;
  if (outcome !== "not_executed" && !isRepeatable(operation)) {
    const why = "It may have taken effect, and nothing says that a repeat does not execute twice. Find out first.";
    throw new InvalidCallError(why, { provider, operationId: operation.id });
  }
  const deadlineAt = performance.now() + options.deadlineMs;
  return { ...request, options: { ...options, signal, deadlineAt, earlier: attempts } };
}
