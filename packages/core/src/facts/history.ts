import type { Attempt, Ending, Outcome } from "./attempt.ts";
import { outcomeOf } from "./decide.ts";
import type { CallRecord } from "./record.ts";
import { type Moment, now } from "./time.ts";

/** What happened to one call so far. All tries of the call share it, and enter each attempt as it ends. */
export interface CallHistory {
  /** Names the call in events and records; made when one of them needs it: see `idOf`. */
  id: string | undefined;
  /** When the call began. */
  readonly openedAt: Moment;
  /** The attempts that ended, in that order. */
  readonly attempts: Attempt[];
  /** The values of the `authorization` header that were sent: no message may hold them, though the token is another one now. */
  readonly authorizations: string[];
  /** How many attempts are under way. */
  running: number;
  /** When the last attempt ended or was given up, in milliseconds since the epoch; for an opened record, when it must have ended. */
  endedAt: number;
  /** The fingerprint of the request, and whether a record leaves its body out; made when a record is. */
  content: { readonly fingerprint: string; readonly withheld: boolean } | undefined;
  /** From when on others may send the call too, as they can by its record in a journal; in milliseconds since the epoch. */
  freeAt: number;
  /** What the record of the call says about its first attempts; undefined for a call that began in this process. */
  recorded: { readonly outcome: Outcome; readonly attempts: number } | undefined;
}

/** The history of a call that begins now. */
export function newHistory(): CallHistory {
  const openedAt = now();
  return {
    id: undefined,
    openedAt,
    attempts: [],
    authorizations: [],
    running: 0,
    endedAt: openedAt.wall,
    freeAt: Number.POSITIVE_INFINITY,
    recorded: undefined,
    content: undefined,
  };
}

/** The name of a call: a random UUID. */
export const idOf = (history: CallHistory): string => (history.id ??= crypto.randomUUID());

/** The history of a call as its record tells it; `withheld` where that left the body out. */
export function historyOf(record: CallRecord, withheld: boolean): CallHistory {
  const { id, openedAt, endsAt, state, outcome, attempts, fingerprint } = record;
  return {
    ...newHistory(),
    id,
    openedAt: { wall: openedAt, monotonic: performance.now() - (Date.now() - openedAt) },
    attempts: attempts.map((attempt) => Object.freeze(attempt)),
    endedAt: endsAt,
    recorded: { outcome: state === "opened" ? "unknown" : outcome, attempts: attempts.length },
    content: { fingerprint, withheld },
  };
}

/** What proves something about the call, in the order of time: its attempts, or the word of a record in the place of the first. */
export function evidenceOf({ attempts, recorded }: CallHistory): Pick<Attempt, "ending" | "retryAfterMs">[] {
  return recorded ? [{ ending: endings[recorded.outcome] }, ...attempts.slice(recorded.attempts)] : [...attempts];
}

/** An ending that proves no more and no less. */
const endings: Readonly<Record<Outcome, Ending>> = { executed: "cut", unknown: "lost", not_executed: "refused" };

/** Whether the call took effect, as far as it is known now: what is under way, or was sent by others, may yet take effect. */
export function outcomeSoFar(history: CallHistory): Outcome {
  const outcome = outcomeOf(evidenceOf(history));
  const { running, endedAt, freeAt } = history;
  return outcome === "not_executed" && (running > 0 || endedAt >= freeAt) ? "unknown" : outcome;
}
