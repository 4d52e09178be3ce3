import type { Ending } from "./attempt.ts";
import type { Body } from "./body.ts";
import { HiddenRedirect, type TransportError } from "./failures.ts";
import { errorMessage, isJson } from "./read-answer.ts";
import type { ErrorShape, Operation } from "./spec.ts";

/** The ending of an attempt that brought no complete answer. */
export function endingOfFailure(failure: Pick<TransportError, "phase" | "head">): Ending {
  if (failure instanceof HiddenRedirect) return "redirected";
  const { phase, head } = failure;
  if (phase === "unsent") return "unsent";
  if (phase === "resolve" || phase === "connect" || phase === "secure") return "unreachable";
  if (!head) return "lost";
  if (isSuccess(head.status)) return isJson(head.headers) ? "cut" : "foreign";
  return endingOfStatus(head.status, undefined);
}

/** The ending of a complete answer. `renewable` is whether a 401 will be followed by a request with another token. */
export function endingOfAnswer(
  status: number,
  body: Body,
  shape: ErrorShape,
  operation: Operation,
  renewable: boolean,
): Ending {
  if (isSuccess(status)) return successes[body.kind];
  const own = errorMessage(body.data, shape) !== undefined;
  if (own && status === 401 && renewable) return "unauthorized";
  return endingOfStatus(status, own ? operation : undefined);
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

/** A success needs no body. One that is not JSON at all is not the provider's. */
const successes: Readonly<Record<Body["kind"], Ending>> = {
  json: "answered",
  empty: "answered",
  broken: "cut",
  foreign: "foreign",
};

/** Statuses that say in the provider's own error shape that nothing was executed (RFC 9110, 6585, 7725, 8470 and others). */
const refusals: ReadonlySet<number> = new Set([
  400, 401, 402, 403, 404, 405, 406, 407, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 425, 426, 428, 429,
  431, 451,
]);
/** Statuses that prove nothing: the request may go on, or have failed half-way, or the answer speaks of another request. */
const inconclusive: ReadonlySet<number> = new Set([408, 409, 424, 499]);

/** The ending of an answer without success, in the error shape of this operation's provider where that is given. */
function endingOfStatus(status: number, operation: Operation | undefined): Ending {
  if (status === 501) return "unimplemented";
  if (status >= 500) return "failed";
  if (status >= 300 && status < 400) return "redirected";
  if (status === 409) return "conflict";
  if (inconclusive.has(status)) return "failed";
  if (!operation || !(refusals.has(status) || operation.refusals?.includes(status))) return "foreign";
  return status === 429 || status === 425 ? "throttled" : "refused";
}
