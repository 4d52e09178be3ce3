import type { Attempt, Ending, Outcome } from "./attempt.ts";

/** Why a failed call was not repeated further. */
export type GaveUp =
  /** Another attempt would end in the same way, or the caller ended the call. */
  | "final"
  /** It may have taken effect, and nothing keeps another attempt from taking effect again. */
  | "unsafe"
  /** `maxAttempts` were made. */
  | "attempts"
  /** `deadlineMs` is over, or would be before the next attempt; or the idempotency key is too old. */
  | "deadline"
  /** Too many calls of this client failed lately: more attempts would only add to the load of the provider. */
  | "budget";

/** What bounds the next repeat. */
export interface Circumstances {
  /** A read, or a write whose key the provider honours: repeating it cannot pay twice. */
  readonly repeatable: boolean;
  /** Attempts in this try of the call, the first included. */
  readonly maxAttempts: number;
  /** How many of the attempts are of earlier tries. @defaultValue 0 */
  readonly earlier?: number;
  /** Time left for the whole call, in milliseconds. */
  readonly remainingMs: number;
  /** Whether the client's retry budget holds another repeat. */
  readonly budgeted: boolean;
  /** From 0, below 1: the share of the longest wait that is taken. */
  readonly random: number;
}

/** What follows from the attempts so far. */
export type Decision =
  | { readonly repeat: true; readonly outcome: Outcome; readonly delayMs: number }
  | { readonly repeat: false; readonly outcome: Outcome; readonly gaveUp: GaveUp };

/** `again` holds as far as a repeat cannot pay twice; `once` is with a fresh token. */
type Repeat = "again" | "once" | "never";

/** What one attempt proves, and whether it may be followed by another. */
const table: Readonly<Record<Ending, readonly [proves: Outcome, repeat: Repeat]>> = {
  unsent: ["not_executed", "never"],
  unreachable: ["not_executed", "again"],
  unauthorized: ["not_executed", "once"],
  throttled: ["not_executed", "again"],
  refused: ["not_executed", "never"],
  redirected: ["unknown", "never"],
  foreign: ["unknown", "again"],
  conflict: ["unknown", "again"],
  unimplemented: ["unknown", "never"],
  failed: ["unknown", "again"],
  lost: ["unknown", "again"],
  cut: ["executed", "again"],
  answered: ["executed", "never"],
};

/** The limit of the first wait, doubled from attempt to attempt, and the limit of all waits, in milliseconds. */
const firstDelayMs = 200;
const maxDelayMs = 5_000;
/** The most that is added to a wait the provider asked for, in milliseconds. */
const maxJitterMs = 1_000;

/** What all attempts together prove: a later refusal does not undo an earlier unknown outcome. */
export function outcomeOf(history: readonly Pick<Attempt, "ending">[]): Outcome {
  const proven = history.map(({ ending }) => table[ending][0]);
  if (proven.includes("executed")) return "executed";
  return proven.includes("unknown") ? "unknown" : "not_executed";
}

/** Whether to go on after the last attempt, when, and if not, why. Pure. */
export function decide(
  history: readonly Pick<Attempt, "ending" | "retryAfterMs">[],
  circumstances: Circumstances,
): Decision {
  const outcome = outcomeOf(history);
  const stop = (gaveUp: GaveUp): Decision => ({ repeat: false, outcome, gaveUp });
  const last = history.at(-1);
  if (!last) return stop("final");

  const before = history.slice(0, -1);
  const ofThisTry = before.slice(circumstances.earlier ?? 0);
  const [, repeat] = table[last.ending];
  if (repeat === "never") return stop("final");
  if (repeat === "once" && ofThisTry.some(({ ending }) => ending === last.ending)) return stop("final");
  if (last.ending === "conflict" && !before.some(({ ending }) => table[ending][0] === "unknown")) return stop("final");
  if (outcome !== "not_executed" && !circumstances.repeatable) return stop("unsafe");
  const count = ofThisTry.length + 1;
  if (count >= circumstances.maxAttempts) return stop("attempts");

  const delayMs = repeat === "once" ? 0 : delay(askedWaitOf(last), count, circumstances.random);
  if (delayMs >= circumstances.remainingMs) return stop("deadline");
  if (repeat !== "once" && !circumstances.budgeted) return stop("budget");
  return { repeat: true, outcome, delayMs };
}

/** The wait that the answer of an attempt asks for, in milliseconds, where it asks for one. */
export const askedWaitOf = (attempt: Pick<Attempt, "retryAfterMs"> | undefined): number | undefined =>
  attempt && Object.hasOwn(attempt, "retryAfterMs") ? attempt.retryAfterMs : undefined;

/** Full jitter over a doubling wait; a wait the provider asked for is never cut short. */
function delay(retryAfterMs: number | undefined, attempts: number, random: number): number {
  const doubled = firstDelayMs * 2 ** (attempts - 1);
  if (retryAfterMs !== undefined) return retryAfterMs + random * Math.min(maxJitterMs, doubled);
  return random * Math.min(maxDelayMs, doubled);
}
