import { LimitReached } from "../facts/failures.ts";
import { outcomeSoFar } from "../facts/history.ts";
import type { CallRecord } from "../facts/record.ts";
import { type Sender, recordOf } from "../facts/recording.ts";
import type { ApiRequest, Layer } from "../facts/request.ts";
import { isRead, keyLifetimeMs } from "../facts/spec.ts";
import { withinLimit } from "../facts/store.ts";
import { cancellable } from "../facts/wait.ts";
import { callError, journalError } from "./failure.ts";
import { withTimeLimit } from "./timeout.ts";

/**
 * Stores every write before it is sent, and how it ended before its caller knows, so that after a crash another process can find out what
 * became of it. `@payorch/core/journal` has two: `postgresJournal` and `fileJournal`.
 */
export interface Journal {
  /**
   * Stores a call that is about to be sent. Nothing is sent before it resolves. If it rejects, or does not resolve before the
   * call's deadline, the call ends as `not_executed`. A call that is resumed comes again, with the same `id`.
   */
  opened(record: CallRecord): Promise<void>;
  /**
   * Stores how a call ended. The same `id` may come several times, and before `opened` has finished. It must never replace
   * `executed` by another outcome.
   */
  closed(record: CallRecord): Promise<void>;
  /**
   * Returns the records whose outcome is `unknown`, which includes all open ones, and whose last attempt can no longer be under way; the
   * oldest first. Nobody else gets them for `leaseMs`.
   */
  claim(filter: ClaimFilter): Promise<CallRecord[]>;
  /** Ends the lease of a record. */
  release(id: string): Promise<void>;
}

/** Which records `claim` returns, and for how long they are leased. */
export interface ClaimFilter {
  /** The latest `endsAt` and `flightMs` together, in milliseconds since the epoch. */
  endedBefore: number;
  /** The most records to return. */
  limit: number;
  /** How long nobody else gets them, in milliseconds. */
  leaseMs: number;
}

/** How long the caller waits for the journal to take how the call ended, in milliseconds. */
const closingMs = 5_000;

/** Has the journal take how a call ended. Rejects where it does not, or not in time. */
export const close = (journal: Journal, record: CallRecord): Promise<void> =>
  withinLimit(closingMs, () => journal.closed(record));

/**
 * Writes each write down before it is sent, and again when it has ended. Operations without a credential, such as a request for a token,
 * move nothing, and their bodies may hold one: they are not written down.
 */
export const journaling =
  (sender: Sender, journal: Journal): Layer =>
  (next) =>
  async (request) => {
    const { operation, options, history } = request;
    if (isRead(operation) || operation.public) return next(request);
    // A process that sleeps for so long cannot know whether another has sent the call under its key.
    if (keyLifetimeMs(operation) !== undefined) history.freeAt = options.endsAt.wall + options.flightMs;
    await open(sender, journal, request);
    try {
      return await next(request);
    } finally {
      // What the caller gets must not depend on the journal any more: the call has ended, and the record stays open.
      await close(journal, recordOf(sender, request)).catch(() =>
        request.emit({ type: "journal", attempt: request.history.attempts.length, what: "not_closed" }),
      );
    }
  };

/** Has the journal take the call, within its deadline. */
async function open(sender: Sender, journal: Journal, request: ApiRequest): Promise<void> {
  const { spec } = sender;
  const opening = (async () => journal.opened(recordOf(sender, request, true)))();
  try {
    await withTimeLimit(request.options, Number.POSITIVE_INFINITY, (cancellation) =>
      cancellable(opening, cancellation),
    );
  } catch (error) {
    request.history.endedAt = Date.now();
    // It may be written down all the same, now or later: then it must not look like a call that was sent.
    const closeUnsent = async () => {
      if (outcomeSoFar(request.history) === "not_executed") await journal.closed(recordOf(sender, request));
    };
    opening.then(closeUnsent, closeUnsent).catch(() => {});
    const interrupted = error instanceof LimitReached || request.options.signal?.aborted === true;
    throw interrupted
      ? callError(spec, request, error instanceof LimitReached ? "deadline" : "final", { interruptedBy: error })
      : journalError(spec, request, error);
  }
}
