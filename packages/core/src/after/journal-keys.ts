import type { CallRecord } from "../facts/record.ts";
import { assumedKeyLifetimeMs } from "../facts/spec.ts";
import { maxSkewMs } from "../facts/time.ts";

/** What a journal knows of a key from the first call that had it. */
export interface FirstUse {
  readonly fingerprint: string;
  /** When that call began, in milliseconds since the epoch. */
  readonly openedAt: number;
  /** Until when the provider is known to honour it, in milliseconds since the epoch. */
  readonly endsAt: number;
}

/** Until when the key of a call counts, in milliseconds since the epoch. */
export const keyEndOf = ({ keyEndsAt, openedAt }: CallRecord): number => keyEndsAt ?? openedAt + assumedKeyLifetimeMs;

/** Whether a call seems to begin long before the first that had its key. */
export const isSetBack = (openedAt: number, first: Pick<FirstUse, "openedAt">): boolean =>
  openedAt < first.openedAt - maxSkewMs;

/** Why a call may not have its key, as a sentence. */
export function keyProblem({ idempotencyKey, fingerprint, openedAt }: CallRecord, first: FirstUse): string {
  if (fingerprint !== first.fingerprint)
    return `The idempotency key ${idempotencyKey} was used for another request. Give each request its own key.`;
  if (isSetBack(openedAt, first)) {
    const then = new Date(first.openedAt).toISOString();
    return `The idempotency key ${idempotencyKey} was used at ${then}, which is in the future. A clock was set back, so the provider may have forgotten the key. Find out what became of the earlier call, then use another key.`;
  }
  const end = new Date(first.endsAt).toISOString();
  return `The idempotency key ${idempotencyKey} was used before, and the provider may forget it at ${end}, before this call would end. Find out what became of the earlier call, then use another key.`;
}
