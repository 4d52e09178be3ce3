import type { Attempt, Outcome } from "./attempt.ts";
import { outcomeOf } from "./decide.ts";
import { type Moment, now } from "./time.ts";

/** What happened to one call so far. All tries of the call share it, and enter each attempt as it ends. */
export interface CallHistory {
  /** Names the call in its events. */
  readonly id: string;
  /** When the call began. */
  readonly openedAt: Moment;
  /** The attempts that ended, in that order. */
  readonly attempts: Attempt[];
  /** The values of the `authorization` header that were sent: no message may hold them, though the token is another one now. */
  readonly authorizations: Set<string>;
  /** How many attempts are under way. */
  running: number;
  /** When the last attempt ended, in milliseconds since the epoch. */
  endedAt: number;
}

/** The history of a call that begins now. */
export function newHistory(): CallHistory {
  const openedAt = now();
  return {
    id: crypto.randomUUID(),
    openedAt,
    attempts: [],
    authorizations: new Set(),
    running: 0,
    endedAt: openedAt.wall,
  };
}

/** Whether the call took effect, as far as it is known now: what is under way may yet take effect. */
export function outcomeSoFar({ attempts, running }: CallHistory): Outcome {
  const outcome = outcomeOf(attempts);
  return running > 0 && outcome === "not_executed" ? "unknown" : outcome;
}
