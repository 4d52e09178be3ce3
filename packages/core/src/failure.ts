import { errorCode, errorMessage, requestIdOf } from "./answer.ts";
import type { Attempt } from "./attempt.ts";
import type { ApiRequest } from "./call.ts";
import { NoToken } from "./credentials.ts";
import type { GaveUp } from "./decide.ts";
import {
  AbortedError,
  ApiError,
  AuthenticationError,
  type CallFacts,
  ConnectionError,
  type PayorchError,
  ResponseError,
  TimeoutError,
  isPayorchError,
} from "./errors.ts";
import { outcomeSoFar } from "./history.ts";
import { positionOf } from "./pages.ts";
import type { ApiResponse } from "./response.ts";
import type { Spec } from "./spec.ts";
import { Expired } from "./timeout.ts";

/** How the last attempt ended: with an answer, or with a cause. */
export interface Ended {
  readonly response?: ApiResponse;
  readonly cause?: unknown;
  /** The reason of the signal that ended the call, where one did. */
  readonly interruptedBy?: unknown;
  /** What the provider's message may not be quoted with. @defaultValue none */
  readonly secrets?: readonly string[];
}

/** The error of a call that is not repeated any further. */
export function callError(
  spec: Spec,
  request: ApiRequest,
  gaveUp: GaveUp,
  { response, cause, interruptedBy, secrets = [] }: Ended,
): PayorchError {
  const attempts = [...request.history.attempts];
  const underneath = interruptedBy ?? (cause instanceof NoToken ? cause.cause : cause);
  const facts: CallFacts = {
    provider: spec.provider,
    operationId: request.operation.id,
    outcome: outcomeSoFar(request.history),
    idempotencyKey: request.options.idempotencyKey,
    attempts,
    gaveUp,
    position: positionOf(request),
    ...(underneath !== undefined && { cause: underneath }),
  };
  if (interruptedBy instanceof Expired) return new TimeoutError(`The call ${interruptedBy.message}.`, facts);
  if (interruptedBy !== undefined) return new AbortedError("The call was aborted.", facts);
  if (cause instanceof Expired) return new TimeoutError(`The attempt ${cause.message}.`, facts);
  if (cause instanceof NoToken)
    return new AuthenticationError(`There was no token to be had: ${reasonOf(cause.cause)}`, facts);
  if (response && response.status >= 400) {
    const said = errorMessage(response.data, spec.error) ?? "an answer that is not in the provider's error shape";
    const message = secrets.reduce((text, secret) => text.replaceAll(secret, "[credential]"), said);
    return new ApiError(`${response.status} ${message}`.trim(), facts, {
      response,
      code: errorCode(response.data, spec.error),
      requestId: requestIdOf(spec, response),
    });
  }
  const last = attempts.at(-1);
  if (last?.status !== undefined) return new ResponseError(`${last.status}, ${unusable(last)}`, facts, last.status);
  return new ConnectionError(`No answer: ${reasonOf(cause)}`, facts);
}

function unusable({ ending, cause }: Attempt): string {
  if (cause !== undefined) return `and then its body was lost: ${reasonOf(cause)}`;
  if (ending === "redirected") return "a redirect, which is never followed";
  return ending === "cut" ? "an answer that is not valid JSON" : "an answer that is not JSON, so not the provider's";
}

function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join("; ");
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "no reason was given";
  return message || code;
}

/**
 * What may be kept of an error that is not ours: HTTP libraries hang raw answers, requests and addresses on theirs,
 * which printing would show.
 */
export function withoutBaggage(cause: unknown): unknown {
  if (!(cause instanceof Error) || cause instanceof Expired || cause instanceof NoToken || isPayorchError(cause))
    return cause;
  const { name, message, code, syscall } = cause as Error & { code?: unknown; syscall?: unknown };
  const errors = cause instanceof AggregateError ? cause.errors.map(withoutBaggage) : undefined;
  const kept = errors ? new AggregateError(errors, message) : new Error(message);
  kept.name = name;
  return Object.assign(kept, code !== undefined && { code }, syscall !== undefined && { syscall });
}
