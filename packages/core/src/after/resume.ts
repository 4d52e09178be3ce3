import { signalProblem } from "../call/limits.ts";
import type { Outcome } from "../facts/attempt.ts";
import { optionsProblem } from "../facts/check.ts";
import { InvalidCallError, consequenceOf } from "../facts/errors.ts";
import { outcomeSoFar } from "../facts/history.ts";
import type { ApiRequest } from "../facts/request.ts";
import { type Spec, isRead, keyLifetimeMs } from "../facts/spec.ts";
import { ageOf, inMs, maxSkewMs } from "../facts/time.ts";
import { ownProperties } from "../facts/values.ts";
import type { AskOptions, FoundCall } from "./asked.ts";

/** Makes the error of a wish that cannot be fulfilled; the outcome stays that of the call. */
const refusing =
  ({ provider }: Spec, { operation, history, options }: ApiRequest) =>
  (what: string): InvalidCallError => {
    const outcome = outcomeSoFar(history);
    const { idempotencyKey } = options;
    const facts = { provider, operationId: operation.id, outcome, idempotencyKey, attempts: [...history.attempts] };
    return new InvalidCallError(what + consequenceOf(operation, outcome), facts);
  };

/** What to do where a call cannot be resumed. */
const instead: Readonly<Record<Outcome, string>> = {
  not_executed: "Call the method again.",
  unknown: "Use `reconcile`, then ask the provider.",
  executed: "Use `reconcile` to find what it made.",
};

/** The request of a failed call as it may be sent again. */
export function resumed(spec: Spec, { request, withheld }: FoundCall, given: AskOptions): ApiRequest {
  const { operation, options, history } = request;
  const refuse = refusing(spec, request);
  const signal = signalOf(spec, request, given);
  const next = instead[isRead(operation) ? "not_executed" : outcomeSoFar(history)];
  const lifetimeMs = keyLifetimeMs(operation);
  if (lifetimeMs === undefined) {
    throw refuse(`\`resume\` needs an idempotency key that the provider honours, and this operation has none. ${next}`);
  }
  const ageMs = ageOf(history.openedAt);
  if (ageMs < -maxSkewMs) {
    const why = "the call seems to begin in the future. A clock was set back, so the age of its key is not known";
    throw refuse(`\`resume\` is not possible: ${why}. ${next}`);
  }
  const leftMs = lifetimeMs - ageMs;
  if (leftMs <= 0) {
    const limit = `the provider is known to honour a key for ${lifetimeMs / 60_000} minutes`;
    throw refuse(`\`resume\` came too late: ${limit}, and this one is older. ${next}`);
  }
  if (withheld) {
    const why = "The record has no body, because something in it is sensitive, such as a card number.";
    throw refuse(`${why} Call the method again with the same body and key: the provider executes it only once.`);
  }
  return { ...request, options: { ...options, signal, endsAt: inMs(Math.min(options.deadlineMs, leftMs)) } };
}

/** The signal of the options, checked. */
export function signalOf(spec: Spec, request: ApiRequest, options: AskOptions): AbortSignal | undefined {
  const problem = optionsProblem(options, { signal: signalProblem });
  if (problem) throw refusing(spec, request)(problem);
  return ownProperties(options).signal;
}
