/** Whether the request took effect at the provider, as far as anybody can know. */
export type Outcome =
  /** The provider did what was asked. */
  | "executed"
  /** The provider did nothing, and will do nothing because of this call. */
  | "not_executed"
  /** Nothing proves either. */
  | "unknown";

/** How an attempt ended; `decide` holds what each proves and licenses. */
export type Ending =
  /** A complete success. */
  | "answered"
  /** Nothing was sent: there was no access token, TLS refused the server, or the call had ended before. */
  | "unsent"
  /** No connection was made. */
  | "unreachable"
  /** The provider refused the access token with a 401, and the next attempt has another one. */
  | "unauthorized"
  /** The provider asks to wait: its 429 or 425. */
  | "throttled"
  /** The provider refused the request, with a status that proves that it did nothing. */
  | "refused"
  /** A redirect, which is never followed. */
  | "redirected"
  /** An answer that a proxy, a firewall or another server may have given: it is not in the provider's form. */
  | "foreign"
  /** A 409: something with this key or state is there already, perhaps from an earlier attempt. */
  | "conflict"
  /** A 501. */
  | "unimplemented"
  /** Another 5xx, or a 408, 424 or 499: the provider may have done it, or may still do it. */
  | "failed"
  /** It was sent, or may have been, and no answer came: the connection broke, or the time ran out. */
  | "lost"
  /** A success whose JSON body is incomplete or broken. */
  | "cut";

/** How far a request came before it failed. */
export type Phase =
  /** Nothing was sent, and another attempt would end in the same way. */
  | "unsent"
  /** The host name was being resolved. */
  | "resolve"
  /** The connection was being made. Over `fetch` and undici, which hide the phases, this means any phase before sending. */
  | "connect"
  /** TLS was being negotiated. */
  | "secure"
  /** The request was sent, in whole or in part, or may have been. */
  | "sent"
  /** Status and headers of the answer had come. */
  | "answered";

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
  /** How far it came, where no complete answer came. */
  readonly phase?: Phase;
  /** What ended it, where no complete answer came. */
  readonly cause?: unknown;
}
