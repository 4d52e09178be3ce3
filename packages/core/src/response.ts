import type { Attempt } from "./attempt.ts";

/** An answer on its way back up; its body has been read. */
export interface ApiResponse {
  readonly status: number;
  readonly headers: HeaderFields;
  readonly text: string;
  /** The parsed body, once `retry` has judged the answer. */
  data?: unknown;
  /** Set by `authorize` on a 401: drops the refused token, so that the next attempt has a fresh one. */
  renew?: () => void;
  /** Every attempt of the call, set by `retry`. */
  attempts?: readonly Attempt[];
  /** The call's key, set by `idempotency`. */
  idempotencyKey?: string | undefined;
  /** Whether this is the answer of an earlier call with the same key; undefined where nobody can know. */
  replayed?: boolean | undefined;
}

/** The part of `Headers` that the runtime reads. */
export interface HeaderFields extends Iterable<[string, string]> {
  get(name: string): string | null;
}
