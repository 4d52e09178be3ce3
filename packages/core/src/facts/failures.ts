import type { Answer } from "./answer.ts";
import type { Phase } from "./attempt.ts";

/** What a transport throws: the cause, and how far the request had come. */
export class TransportError extends Error {
  readonly phase: Phase;
  /** Status and headers, where they had come. */
  readonly head: Pick<Answer, "status" | "headers"> | undefined;
  constructor(phase: Phase, cause: unknown, head?: Pick<Answer, "status" | "headers">) {
    super(`failed (${phase})`, { cause });
    this.phase = phase;
    this.head = head;
  }
}

/** Thrown where `fetch` followed a redirect, or hides one: the address that was asked did not answer. */
export class HiddenRedirect extends TransportError {
  constructor() {
    super("sent", new Error("`fetch` met a redirect, which is never followed"));
  }
}

/** A limit of ours ended an attempt or a call. */
export class LimitReached extends Error {
  readonly limit: "timeoutMs" | "deadlineMs";
  constructor(limit: "timeoutMs" | "deadlineMs", ms: number) {
    super(`took longer than \`${limit}\` (${ms} ms)`);
    this.limit = limit;
  }
}

/** A request could not be signed; `cause` says why. */
export class TokenUnavailable extends Error {
  constructor(cause: unknown) {
    super("no access token", { cause });
  }
}
