import type { Attempt } from "../facts/attempt.ts";
import type { GaveUp } from "../facts/decide.ts";
import {
  AbortedError,
  ApiError,
  AuthenticationError,
  type CallFacts,
  ConnectionError,
  JournalError,
  type PayorchError,
  ResponseError,
  TimeoutError,
  consequenceOf,
  isPayorchError,
} from "../facts/errors.ts";
import { LimitReached, TokenUnavailable } from "../facts/failures.ts";
import { outcomeSoFar } from "../facts/history.ts";
import { errorCode, errorMessage, requestIdOf } from "../facts/read-answer.ts";
import type { ApiRequest } from "../facts/request.ts";
import type { Spec } from "../facts/spec.ts";
import { markCleaned, reasonOf, stripError } from "../facts/strip-error.ts";
import { ownProperties } from "../facts/values.ts";
import type { Ended } from "./attempt.ts";
import { positionOf } from "./position.ts";

/** What ended a call: its last attempt, or the signal or limit that interrupted it. */
export type CallEnd = Ended | Interruption;

/** What ended a call in the middle of an attempt or a wait. */
export interface Interruption {
  readonly interruptedBy: unknown;
}

const isInterruption = (end: CallEnd): end is Interruption => Object.hasOwn(end, "interruptedBy");

/** The error of a call that is not repeated any further. */
export const callError = (spec: Spec, request: ApiRequest, gaveUp: GaveUp, end: CallEnd): PayorchError =>
  markCleaned(errorOf(spec, request, gaveUp, end));

function errorOf(spec: Spec, request: ApiRequest, gaveUp: GaveUp, end: CallEnd): PayorchError {
  const { facts, say } = failureOf(spec, request, gaveUp);
  if (isInterruption(end)) return interrupted(end.interruptedBy, say, facts);
  if (end.answer === undefined) return withoutAnswer(end.cause, say, facts);

  const { answer, body } = end;
  if (answer.status < 400)
    return new ResponseError(say(`${answer.status}, ${unusable(end.attempt)}.`), facts, answer.status);
  const code = errorCode(body.data, spec.error);
  const requestId = requestIdOf(spec, answer, body.data);
  const message = errorMessage(body.data, spec.error);
  const said = message === undefined ? ", but not in the provider's error shape" : ` ${request.clean(message)}`;
  return new ApiError(say(sentence((answer.status + said).trim())), facts, {
    answer,
    data: body.data,
    code: code === undefined ? undefined : request.clean(code),
    requestId: requestId === undefined ? undefined : request.clean(requestId),
  });
}

/** The error of a call that the journal did not take. */
export function journalError(spec: Spec, request: ApiRequest, thrown: unknown): PayorchError {
  const cause = stripError(thrown, request.clean);
  const { facts, say } = failureOf(spec, request, "final");
  return new JournalError(say(sentence(`Not sent, because the journal failed: ${reasonOf(cause)}`)), {
    ...facts,
    cause,
  });
}

/** The facts of a call that failed, and what completes its message. */
function failureOf(spec: Spec, request: ApiRequest, gaveUp: GaveUp): { facts: CallFacts; say: Say } {
  const { operation, options, history } = request;
  const outcome = outcomeSoFar(history);
  const facts = {
    provider: spec.provider,
    operationId: operation.id,
    outcome,
    idempotencyKey: options.idempotencyKey,
    attempts: [...history.attempts],
    gaveUp,
    position: positionOf(request),
  };
  return { facts, say: (what) => what + consequenceOf(operation, outcome) };
}

type Say = (what: string) => string;

function interrupted(by: unknown, say: Say, facts: CallFacts): PayorchError {
  const more = { ...facts, cause: by };
  if (by instanceof LimitReached) return new TimeoutError(say(`The call ${by.message}.`), more);
  return new AbortedError(say("The call was aborted."), more);
}

function withoutAnswer(cause: unknown, say: Say, facts: CallFacts): PayorchError {
  if (cause instanceof TokenUnavailable) return withoutToken(cause.cause, say, facts);
  const more = { ...facts, cause };
  if (cause instanceof LimitReached) return new TimeoutError(say(`The attempt ${cause.message}.`), more);
  const last = facts.attempts?.at(-1);
  const status = last && ownProperties(last).status;
  if (status === undefined) return new ConnectionError(say(sentence(`No answer: ${reasonOf(cause)}`)), more);
  return new ResponseError(say(sentence(`${status}, but its body was lost: ${reasonOf(cause)}`)), more, status);
}

/** The request for the token failed: an unreachable host is the same error wherever it is noticed. */
function withoutToken(cause: unknown, say: Say, facts: CallFacts): PayorchError {
  const what = say(sentence(`No access token: ${reasonOf(cause)}`));
  if (!isPayorchError(cause)) return new AuthenticationError(what, { ...facts, cause });
  const more = { ...facts, cause, gaveUp: cause.gaveUp };
  if (cause.name === "ConnectionError") return new ConnectionError(what, more);
  return cause.name === "TimeoutError" ? new TimeoutError(what, more) : new AuthenticationError(what, more);
}

function unusable({ ending }: Attempt): string {
  if (ending === "redirected") return "a redirect, which is never followed";
  return ending === "cut" ? "but the body is not valid JSON" : "but the body is not JSON, so not the provider's";
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
