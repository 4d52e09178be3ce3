import { errorMessage, isJson } from "./answer.ts";
import type { Ending, Phase } from "./attempt.ts";
import type { ApiResponse } from "./response.ts";
import type { ErrorShape } from "./spec.ts";

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

/** The ending of an attempt that brought no whole answer. */
export function endingOfFailure({ phase, head }: Pick<SendFailure, "phase" | "head">): Ending {
  if (phase === "unsent") return "unsent";
  if (phase === "resolve" || phase === "connect" || phase === "secure") return "unreachable";
  if (!head) return "lost";
  if (head.status >= 200 && head.status < 300) return isJson(head.headers) ? "cut" : "foreign";
  return endingOfStatus(head.status, false, false);
}

/** The ending of a whole answer; puts the parsed body on it where it is JSON. */
export function endingOfResponse(response: ApiResponse, shape: ErrorShape): Ending {
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
  if (response.status >= 200 && response.status < 300) return parsed ? "answered" : json ? "cut" : "foreign";
  const own = parsed && errorMessage(response.data, shape) !== undefined;
  return endingOfStatus(response.status, own, response.renew !== undefined);
}

function endingOfStatus(status: number, own: boolean, renewable: boolean): Ending {
  if (status === 501) return "unimplemented";
  if (status >= 500) return "failed";
  if (status >= 300 && status < 400) return "redirected";
  if (status === 408) return "failed";
  if (status === 409) return "conflict";
  if (!own) return "foreign";
  if (status === 401 && renewable) return "unauthorized";
  if (status === 429 || status === 425) return "throttled";
  return "refused";
}
