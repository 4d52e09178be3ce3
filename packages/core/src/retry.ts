import { retryAfterMs } from "./answer.ts";
import type { Attempt, Ending } from "./attempt.ts";
import type { ApiRequest, Layer, Limits, Send } from "./call.ts";
import { type GaveUp, decide } from "./decide.ts";
import { SendFailure, endingOfFailure, endingOfResponse } from "./ending.ts";
import { type Ended, callError, withoutBaggage } from "./failure.ts";
import { type Spec, isRepeatable, keyLifetimeMs } from "./spec.ts";
import { ageOf } from "./time.ts";
import { Expired } from "./timeout.ts";
import { sleep } from "./wait.ts";

/** Tokens in a client's full budget, and what one repeat takes: 35 repeats without a success. */
const fullBudget = 500;
const repeatCost = 14;

/** Repeats what may be repeated, as `decide` says, within a budget that all calls of the client share. */
export function retry(spec: Spec, secrets: () => readonly string[]): Layer {
  let budget = fullBudget;
  return (next) => async (request) => {
    const { options, operation, history } = request;
    const repeatable = isRepeatable(operation);
    const keyLeftMs = () => (keyLifetimeMs(operation) ?? Number.POSITIVE_INFINITY) - ageOf(history.openedAt);
    let last: Ended | undefined;
    let taken = 0;
    for (let count = 1; ; count += 1) {
      const over = interruption(options, undefined);
      if (over) throw callError(spec, request, over.gaveUp, over);
      // The process may have slept for longer than it waited: a key that is too old protects nobody.
      if (last && keyLeftMs() <= 0) throw callError(spec, request, "deadline", { ...last, secrets: secrets() });

      history.running += 1;
      const ended = await attempt(next, request, spec);
      history.running -= 1;
      history.endedAt = Date.now();
      history.attempts.push(ended.attempt);
      last = ended;
      request.emit({ type: "attempt", attempt: ended.attempt, number: history.attempts.length });
      if (ended.response && ended.attempt.ending === "answered") {
        budget = Math.min(fullBudget, budget + Math.max(taken, 1));
        return { ...ended.response, attempts: [...history.attempts] };
      }

      const decision = decide(history.attempts, {
        repeatable,
        maxAttempts: history.attempts.length - count + options.maxAttempts,
        remainingMs: Math.min(options.deadlineAt - performance.now(), keyLeftMs()),
        budgeted: budget >= repeatCost,
        random: Math.random(),
      });
      // A whole answer outranks an abort that came too late to prevent it.
      const late = decision.repeat || !ended.response ? interruption(options, ended.cause) : undefined;
      if (late) throw callError(spec, request, late.gaveUp, late);
      if (!decision.repeat) throw callError(spec, request, decision.gaveUp, { ...ended, secrets: secrets() });

      if (ended.attempt.ending === "unauthorized") {
        ended.response?.renew?.();
      } else {
        budget -= repeatCost;
        taken += repeatCost;
      }
      request.emit({ type: "retry", delayMs: decision.delayMs, number: history.attempts.length + 1 });
      await sleep(decision.delayMs, options.signal);
    }
  };
}

/** Sends once, and says how that ended. */
async function attempt(next: Send, request: ApiRequest, spec: Spec): Promise<Ended & { attempt: Attempt }> {
  const startedAt = Date.now();
  const start = performance.now();
  const record = (ending: Ending, head: SendFailure["head"], more: Pick<Attempt, "cause" | "phase">): Attempt => {
    const wait = head && ending !== "answered" ? retryAfterMs(head.headers) : undefined;
    return Object.freeze({
      startedAt,
      durationMs: performance.now() - start,
      ending,
      ...(head && { status: head.status }),
      ...(wait !== undefined && { retryAfterMs: wait }),
      ...more,
    });
  };
  try {
    const response = await next(request);
    return { attempt: record(endingOfResponse(response, spec.error, request.operation), response, {}), response };
  } catch (error) {
    // Layers and transports throw nothing else; if one did, the request might have been sent.
    const failure = error instanceof SendFailure ? error : new SendFailure("sent", error);
    const reason = failure.cause === request.options.signal?.reason;
    const cause = reason ? failure.cause : withoutBaggage(failure.cause);
    return { attempt: record(endingOfFailure(failure), failure.head, { cause, phase: failure.phase }), cause };
  }
}

/** What ended the whole call, if anything has: its caller, or its deadline. */
function interruption(
  { signal, deadlineMs, deadlineAt }: Limits,
  cause: unknown,
): { interruptedBy: unknown; gaveUp: GaveUp } | undefined {
  if (signal?.aborted) return { interruptedBy: signal.reason, gaveUp: "final" };
  if (cause instanceof Expired && cause.limit === "deadlineMs") return { interruptedBy: cause, gaveUp: "deadline" };
  if (performance.now() < deadlineAt) return undefined;
  return { interruptedBy: new Expired("deadlineMs", deadlineMs), gaveUp: "deadline" };
}
