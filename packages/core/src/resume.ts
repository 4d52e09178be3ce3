import type { ApiRequest, CallOptions, Layer } from "./call.ts";
import { InvalidCallError, type PayorchError, isPayorchError } from "./errors.ts";
import type { CallPromise } from "./promises.ts";
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
      if (!isPayorchError(error) || !request) {
        throw new InvalidCallError(
          "There is nothing to resume: this is no error of a call that this client sent.",
          spec,
        );
      }
      const { operation, options } = request;
      if (error.outcome !== "not_executed" && !isRepeatable(operation)) {
        const why = "It may have taken effect, and nothing says that a repeat does not execute twice.";
        throw new InvalidCallError(`${why} Find out first.`, { ...spec, operationId: operation.id });
      }
      return { ...request, options: { ...options, earlier: error.attempts } };
    },
  };
}
