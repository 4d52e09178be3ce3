import { signalProblem } from "../call/limits.ts";
import type { Outcome } from "../facts/attempt.ts";
import { optionsProblem } from "../facts/check.ts";
import { InvalidCallError, type PayorchError, consequenceOf, isPayorchError } from "../facts/errors.ts";
import { outcomeSoFar } from "../facts/history.ts";
import type { ApiRequest, CallOptions, Layer } from "../facts/request.ts";
import { type Spec, isRead, keyLifetimeMs } from "../facts/spec.ts";
import { ageOf } from "../facts/time.ts";
import { ownProperties } from "../facts/values.ts";

/** The options of `resume` and `reconcile`. */
export type AskOptions = Pick<CallOptions, "signal">;

/** The requests of failed calls, for as long as somebody holds one of their errors. */
export interface FailedCalls {
  /** Remembers the requests of calls that fail. */
  readonly remember: Layer;
  /**
   * The request of an error.
   *
   * @throws InvalidCallError for an error that is not of this client
   */
  of(error: unknown): ApiRequest;
  /** Whether the error refused the arguments of a call, so that there was none. */
  wasRefused(error: unknown): boolean;
}

export function failedCalls({ provider }: Spec): FailedCalls {
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
    of(error) {
      const request = isPayorchError(error) ? requests.get(error) : undefined;
      if (request) return request;
      const outcome = isPayorchError(error) ? error.outcome : "unknown";
      throw new InvalidCallError("This is not an error of a call that this client sent.", { provider, outcome });
    },
    wasRefused: (error) =>
      isPayorchError(error) &&
      error.name === "InvalidCallError" &&
      error.outcome === "not_executed" &&
      error.provider === provider &&
      !requests.has(error),
  };
}

/** Makes the error of a wish that cannot be fulfilled; the outcome stays that of the call. */
const refusing =
  ({ provider }: Spec, { operation, history }: ApiRequest) =>
  (what: string): InvalidCallError => {
    const outcome = outcomeSoFar(history);
    const facts = { provider, operationId: operation.id, outcome, attempts: [...history.attempts] };
    return new InvalidCallError(what + consequenceOf(operation, outcome), facts);
  };

/** What to do where a call cannot be resumed. */
const instead: Readonly<Record<Outcome, string>> = {
  not_executed: "Call the method again.",
  unknown: "Use `reconcile`, then ask the provider.",
  executed: "Use `reconcile` to find what it made.",
};

/** The request of a failed call as it may be sent again. */
export function resumed(spec: Spec, request: ApiRequest, given: AskOptions): ApiRequest {
  const { operation, options, history } = request;
  const refuse = refusing(spec, request);
  const signal = signalOf(spec, request, given);
  const next = instead[isRead(operation) ? "not_executed" : outcomeSoFar(history)];
  const lifetimeMs = keyLifetimeMs(operation);
  if (lifetimeMs === undefined) {
    throw refuse(`\`resume\` needs an idempotency key that the provider honours, and this operation has none. ${next}`);
  }
  if (ageOf(history.openedAt) >= lifetimeMs) {
    const limit = `the provider is known to honour a key for ${lifetimeMs / 60_000} minutes`;
    throw refuse(`\`resume\` came too late: ${limit}, and this one is older. ${next}`);
  }
  return { ...request, options: { ...options, signal, deadlineAt: performance.now() + options.deadlineMs } };
}

/** The signal of the options, checked. */
export function signalOf(spec: Spec, request: ApiRequest, options: AskOptions): AbortSignal | undefined {
  const problem = optionsProblem(options, { signal: signalProblem });
  if (problem) throw refusing(spec, request)(problem);
  return ownProperties(options).signal;
}
