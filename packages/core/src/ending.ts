import { errorMessage, isJson } from "./answer.ts";
import type { Ending, Phase } from "./attempt.ts";
import type { ApiResponse } from "./response.ts";
import type { ErrorShape, Operation } from "./spec.ts";

/** What a transport throws: the cause, and how far the request had come. */
export class SendFailure extends Error {
  readonly phase: Phase;
  /** Status and headers, where they had come. */
  readonly head: Pick<ApiResponse, "status" | "headers"> | undefined;
  constructor(phase: Phase, cause: unknown, head?: Pick<ApiResponse, "status" | "headers">) {
    super(`failed (${phase})`, { cause });
    this.phase = phase;
    this.head = head;
  }
}

/** Thrown where `fetch` followed a redirect, or hides one: the address that was asked did not answer. */
export class HiddenRedirect extends SendFailure {
  constructor() {
    super("sent", new Error("`fetch` met a redirect, which must not be followed"));
  }
}

/** The ending of an attempt that brought no whole answer. */
export function endingOfFailure(failure: Pick<SendFailure, "phase" | "head">): Ending {
  if (failure instanceof HiddenRedirect) return "redirected";
  const { phase, head } = failure;
  if (phase === "unsent") return "unsent";
  if (phase === "resolve" || phase === "connect" || phase === "secure") return "unreachable";
  if (!head) return "lost";
  if (head.status >= 200 && head.status < 300) return isJson(head.headers) ? "cut" : "foreign";
  return endingOfStatus(head.status, undefined);
}

/** The ending of a whole answer; puts the parsed body on it where it is JSON. */
export function endingOfResponse(response: ApiResponse, shape: ErrorShape, operation: Operation): Ending {
  const json = isJson(response.headers);
  let parsed = false;
  if (json) {
    try {
      response.data = JSON.parse(response.text);
      parsed = true;
    } catch {
      // The text stays as it came; what that proves is decided below.
    }
  }
  if (response.status >= 200 && response.status < 300) {
    // Nothing has to be said beside the status.
    if (parsed || response.text === "") return "answered";
    return json ? "cut" : "foreign";
  }
  const own = parsed && errorMessage(response.data, shape) !== undefined;
  if (own && response.status === 401 && response.renew) return "unauthorized";
  return endingOfStatus(response.status, own ? operation : undefined);
}

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
