import type { Attempt, Outcome } from "./attempt.ts";
import type { Effect } from "./spec.ts";

/** An attempt as a record keeps it: without what was thrown. */
export type AttemptRecord = Omit<Attempt, "cause">;

/**
 * One call as plain JSON: what was sent, and what became of it. You can store it anywhere, and pass it to `resume` and `reconcile` in
 * another process. It may hold private data of your customers: treat it as you treat your orders.
 */
export interface CallRecord {
  /** The version of this form. */
  readonly version: 1;
  /** The `callId` of the call's events, a random UUID. */
  readonly id: string;
  /** The provider that was called. */
  readonly provider: string;
  /** Scheme, host and port of the provider. */
  readonly origin: string;
  /** Whose account it was: 8 hexadecimal digits of a hash of the credential, or the client's option `account`. */
  readonly account: string;
  /** The operation, `resource.verb`. */
  readonly operationId: string;
  /** What the call itself does (`x-effect`); undefined for a read. */
  readonly effect?: Effect;
  /** The request method, upper case. */
  readonly method: string;
  /** The path as it was sent. */
  readonly path: string;
  /** The query as it was sent, from `?` on; empty where there is none. */
  readonly query: string;
  /** The headers that belong to the call; those of the client are not among them, nor is the credential. */
  readonly headers: Readonly<Record<string, string>>;
  /** The exact body. Undefined where there is none, and where it holds something sensitive, such as a card number. */
  readonly body?: string;
  /** The key of the call, where the operation takes one. */
  readonly idempotencyKey?: string;
  /** Until when the provider is known to honour the key, in milliseconds since the epoch; undefined where it honours none. */
  readonly keyEndsAt?: number;
  /** A SHA-256 over method, path, query, and the body without what is sensitive, in hexadecimal digits: the same for the same request. */
  readonly fingerprint: string;
  /** `opened` before the first byte is sent, `closed` once the caller knows how it ended. */
  readonly state: "opened" | "closed";
  /** When the call began, in milliseconds since the epoch. */
  readonly openedAt: number;
  /** When its last attempt ended or was given up, or, while it is open, when it must have ended; in milliseconds since the epoch. */
  readonly endsAt: number;
  /** How long after `endsAt` the request may still act at the provider, in milliseconds. */
  readonly flightMs: number;
  /** Whether it took effect; `unknown` while it is open. */
  readonly outcome: Outcome;
  /** The attempts that were made, oldest first. */
  readonly attempts: readonly AttemptRecord[];
}
