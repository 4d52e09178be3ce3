/** Whether the request took effect at the provider, as far as anybody can know. */
export type Outcome = "executed" | "not_executed" | "unknown";

/** How an attempt ended; `decide` holds what each proves and licenses. */
export type Ending =
  | "answered"
  | "unsent"
  | "unreachable"
  | "unauthorized"
  | "throttled"
  | "refused"
  | "redirected"
  | "foreign"
  | "conflict"
  | "unimplemented"
  | "failed"
  | "lost"
  | "cut";

/**
 * How far a request came before it failed: the name was being resolved, the connection made, TLS agreed on; or it was under
 * way, or being answered. `unsent` is final: nothing else would become of it.
 */
export type Phase = "unsent" | "resolve" | "connect" | "secure" | "sent" | "answered";

/** One attempt of a call, as errors and results show it. */
export interface Attempt {
  /** When it began, in milliseconds since the epoch. */
  readonly startedAt: number;
  /** How long it took, in milliseconds. */
  readonly durationMs: number;
  /** How it ended. */
  readonly ending: Ending;
  /** The status of the answer, where one came. */
  readonly status?: number;
  /** The wait that the answer asks for (`Retry-After`), in milliseconds. */
  readonly retryAfterMs?: number;
  /** How far it came, where no whole answer came; over `fetch`, which hides it, `connect` stands for all before sending. */
  readonly phase?: Phase;
  /** What ended it, where no whole answer came. */
  readonly cause?: unknown;
}
