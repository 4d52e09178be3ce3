import type { Settled } from "../facts/answer.ts";
import { type GaveUp, decide } from "../facts/decide.ts";
import { silent } from "../facts/events.ts";
import { LimitReached } from "../facts/failures.ts";
import { evidenceOf } from "../facts/history.ts";
import { isReplay } from "../facts/read-answer.ts";
import type { ApiRequest, Limits, SendCall } from "../facts/request.ts";
import { roundedIn } from "../facts/rounded.ts";
import { type Spec, isRepeatable, keyLifetimeMs } from "../facts/spec.ts";
import { ageOf, leftUntil } from "../facts/time.ts";
import { sleep } from "../facts/wait.ts";
import type { Ended, TryOnce } from "./attempt.ts";
import { callError } from "./failure.ts";

/** Tokens in a client's full budget, and what one repeat takes: 35 repeats without a success. */
const maxBudget = 500;
const repeatCost = 14;

/** Repeats what may be repeated, as `decide` says, within a budget that all calls of the client share. */
export function retry(spec: Spec, tryOnce: TryOnce): SendCall {
  let budget = maxBudget;
  return async (request) => {
    const { options, history } = request;
    let last: Ended | undefined;
    let taken = 0;
    for (let count = 1; ; count += 1) {
      const over = interruption(options, undefined);
      if (over) {
        history.endedAt = Date.now();
        throw callError(spec, request, over.gaveUp, over);
      }
      // The process may have slept for longer than it waited: a key that is too old protects nobody.
      if (last && keyLeftMs(request) <= 0) throw callError(spec, request, "deadline", last);

      history.running += 1;
      const ended = await tryOnce(request);
      last = ended;
      history.running -= 1;
      history.endedAt = Date.now();
      history.attempts.push(ended.attempt);
      request.emit({ type: "attempt", attempt: history.attempts.length, record: ended.attempt });
      if (ended.answer && ended.attempt.ending === "answered") {
        budget = Math.min(maxBudget, budget + Math.max(taken, 1));
        return settled(request, ended);
      }

      const evidence = evidenceOf(history);
      const decision = decide(evidence, {
        repeatable: isRepeatable(request.operation),
        maxAttempts: options.maxAttempts,
        earlier: evidence.length - count,
        remainingMs: Math.min(leftUntil(options.endsAt), keyLeftMs(request)),
        budgeted: budget >= repeatCost,
        random: Math.random(),
      });
      // A complete answer outranks an abort that came too late to prevent it.
      const late = decision.repeat || !ended.answer ? interruption(options, ended.cause) : undefined;
      if (late) throw callError(spec, request, late.gaveUp, late);
      if (!decision.repeat) throw callError(spec, request, decision.gaveUp, ended);

      if (ended.attempt.ending !== "unauthorized") {
        budget -= repeatCost;
        taken += repeatCost;
      }
      request.emit({ type: "retry", attempt: history.attempts.length + 1, delayMs: decision.delayMs });
      await sleep(decision.delayMs, options.signal);
    }
  };
}

function settled(
  { operation, options, history, emit, clean }: ApiRequest,
  { answer, body }: Ended & { answer: object },
): Settled {
  const { data } = body;
  if (emit !== silent)
    for (const pointer of roundedIn(answer.text))
      emit({ type: "rounded", attempt: history.attempts.length, pointer: clean(pointer) });
  const replayed = operation.idempotency && isReplay(operation.idempotency, answer, data);
  return { answer, data, attempts: [...history.attempts], idempotencyKey: options.idempotencyKey, replayed };
}

/** How long the provider still honours the key of the call, in milliseconds; without end where the call has none. */
const keyLeftMs = ({ operation, history }: ApiRequest): number =>
  (keyLifetimeMs(operation) ?? Number.POSITIVE_INFINITY) - ageOf(history.openedAt);

/** What ended the whole call, if anything has: its caller, or its deadline. */
function interruption(
  { signal, deadlineMs, endsAt }: Limits,
  cause: unknown,
): { interruptedBy: unknown; gaveUp: GaveUp } | undefined {
  if (signal?.aborted) return { interruptedBy: signal.reason, gaveUp: "final" };
  if (cause instanceof LimitReached && cause.limit === "deadlineMs")
    return { interruptedBy: cause, gaveUp: "deadline" };
  if (leftUntil(endsAt) > 0) return undefined;
  return { interruptedBy: new LimitReached("deadlineMs", deadlineMs), gaveUp: "deadline" };
}
