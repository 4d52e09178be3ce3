import { type Attempt, errorMessage } from "./attempt.ts";
import type { ApiRequest, ApiResponse } from "./call.ts";
import { NoToken } from "./credentials.ts";
import { Expired } from "./deadline.ts";
import { type GaveUp, outcomeOf } from "./decide.ts";
import {
  AbortedError,
  ApiError,
  AuthenticationError,
  type CallFacts,
  ConnectionError,
  type PayorchError,
  ResponseError,
  TimeoutError,
} from "./errors.ts";
import { type Spec, member } from "./spec.ts";

/** How the last attempt ended: with an answer, or with a cause. */
export interface Ended {
  readonly response?: ApiResponse;
  readonly cause?: unknown;
  /** The reason of the signal that ended the call, where one did. */
  readonly interruptedBy?: unknown;
}

/** The error of a call that is not repeated any further. */
export function callError(
  spec: Spec,
  request: ApiRequest,
  history: readonly Attempt[],
  gaveUp: GaveUp,
  { response, cause, interruptedBy }: Ended,
): PayorchError {
  const facts: CallFacts = {
    provider: spec.provider,
    operationId: request.operation.id,
    outcome: outcomeOf(history),
    idempotencyKey: request.options.idempotencyKey,
    attempts: history,
    gaveUp,
    cause: interruptedBy ?? cause,
  };
  if (interruptedBy instanceof Expired) return new TimeoutError(`The call ${interruptedBy.message}.`, facts);
  if (interruptedBy !== undefined) return new AbortedError("The call was aborted.", facts);
  if (cause instanceof Expired) return new TimeoutError(`The attempt ${cause.message}.`, facts);
  if (cause instanceof NoToken) {
    return new AuthenticationError("There was no token to be had, so it was not sent.", {
      ...facts,
      cause: cause.cause,
    });
  }
  if (response && response.status >= 400) {
    const message = errorMessage(response.data, spec.error) ?? "an answer that is not in the provider's error shape";
    return new ApiError(`${response.status} ${message}${full(message)}`, facts, {
      response,
      code: text(spec.error.code && member(response.data, spec.error.code)),
      requestId: requestIdOf(spec, response),
    });
  }
  const status = response?.status ?? history.at(-1)?.status;
  if (status !== undefined) return new ResponseError(`${status}, ${unusable(history.at(-1), cause)}.`, facts, status);
  return new ConnectionError(`No answer: ${reasonOf(cause)}.`, facts);
}

/** The provider's id of the request, from the answer's headers or body. */
export function requestIdOf({ error: { requestId } }: Spec, response: ApiResponse): string | undefined {
  const fromHeader = requestId?.header && response.headers.get(requestId.header);
  return fromHeader || text(requestId?.member && member(response.data, requestId.member));
}

function unusable(attempt: Attempt | undefined, cause: unknown): string {
  if (attempt?.ending === "redirected") return "a redirect, which is never followed";
  if (attempt?.ending === "foreign") return "an answer that is not JSON, so not the provider's";
  if (cause === undefined) return "an answer that is not valid JSON";
  return `and then its body was lost: ${reasonOf(cause)}`;
}

function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join("; ");
  return cause instanceof Error ? cause.message : String(cause);
}

const full = (sentence: string): string => (/[.!?]$/.test(sentence) ? "" : ".");
const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
