import type { CallRecord } from "../facts/record.ts";
import { assumedKeyLifetimeMs } from "../facts/spec.ts";

/** What a journal knows of a key from the first call that had it. */
export interface FirstUse {
  readonly fingerprint: string;
  /** Until when the provider is known to honour it, in milliseconds since the epoch. */
  readonly endsAt: number;
}

/** Until when the key of a call counts, in milliseconds since the epoch. */
export const keyEndOf = ({ keyEndsAt, openedAt }: CallRecord): number => keyEndsAt ?? openedAt + assumedKeyLifetimeMs;

/** Why a call may not have its key, as a sentence. */
export function keyProblem({ idempotencyKey, fingerprint }: CallRecord, first: FirstUse): string {
  if (fingerprint !== first.fingerprint)
    return `The key ${idempotencyKey} was used for another request. A key belongs to one request: make another from its facts.`;
  const end = new Date(first.endsAt).toISOString();
  return `The key ${idempotencyKey} was used before, and the provider may forget it at ${end}, before this call would be over. Find out what became of the earlier call, then use another key.`;
}
