import { type Journal, close } from "../call/journaling.ts";
import { countProblem, signalProblem } from "../call/limits.ts";
import { type Checks, callback, optionsProblem } from "../facts/check.ts";
import { isPayorchError } from "../facts/errors.ts";
import type { CallRecord } from "../facts/record.ts";
import { ownProperties } from "../facts/values.ts";
import type { AskOptions } from "./asked.ts";
import type { Reconciliation } from "./reconcile.ts";

/** The part of a client that `recover` uses. */
export interface RecoveringClient {
  readonly provider: string;
  readonly baseUrl: string;
  readonly account: string;
  reconcile(record: unknown, options?: AskOptions): Promise<Reconciliation>;
  resume(record: unknown, options?: AskOptions): Promise<unknown>;
}

/** A call whose end nobody knows. */
export interface Unsettled<Client extends RecoveringClient = RecoveringClient> {
  /** The call. */
  readonly record: CallRecord;
  /** The client of its account. */
  readonly client: Client;
  /** What `reconcile` found; its outcome is `unknown`. */
  readonly result: Extract<Reconciliation, { outcome: "unknown" }>;
  /**
   * Sends the call again under its key, as `client.resume` does, and closes its record. If the journal cannot close it, you still get the
   * result, and another search finds the call again.
   *
   * @throws InvalidCallError where the operation has no key that the provider honours, or the key is too old
   */
  resume(): Promise<unknown>;
}

/** The options of `recover`. */
export interface RecoverOptions<Client extends RecoveringClient = RecoveringClient> {
  /** Ends the search. */
  signal?: AbortSignal | undefined;
  /** How long other processes leave a record to this one, in milliseconds. @defaultValue 600 000, ten minutes */
  leaseMs?: number | undefined;
  /**
   * Called with each call that reading settled, before its record is closed, so that you can update your order. If it throws, the
   * record stays open for others and the search ends with that error. It may be called more than once for the same call.
   */
  settled?: ((call: { record: CallRecord; client: Client; result: Settlement }) => unknown) | undefined;
}

/** How a call ended, where that is certain. */
export type Settlement = Exclude<Reconciliation, { outcome: "unknown" }>;

/**
 * Finds the calls of a journal whose end nobody knows, because their process crashed or the provider did not say, and whose last attempt
 * can no longer be under way. It looks each up with `reconcile`, closes what that settles, and gives you the rest, which stays open until you
 * settle it. It never sends anything by itself, because only you know whether anybody still wants the call.
 *
 * You get each call once. It is leased for `leaseMs`, even if you end the search earlier; then another search may give it. Calls of accounts
 * without a client among `clients` are left alone. Several processes may search at the same time.
 *
 * @throws TypeError if an option is unknown or wrong
 */
export async function* recover<Client extends RecoveringClient>(
  journal: Journal,
  clients: Iterable<Client>,
  options: RecoverOptions<Client> = {},
): AsyncGenerator<Unsettled<Client>, void, undefined> {
  const problem = optionsProblem(options, checks);
  if (problem) throw new TypeError(`recover: ${problem}`);
  const { signal, leaseMs = 600_000, settled } = ownProperties(options);
  const known = [...clients];
  const endedBefore = Date.now();
  const seen = new Set<string>();
  /** Until when what was claimed and not dealt with is leased, by its id. */
  const held = new Map<string, number>();
  let again = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const leasedUntil = Date.now() + leaseMs;
      // One at a time, so that its whole lease is there for it.
      const [record] = await journal.claim({ endedBefore, limit: 1, leaseMs });
      if (!record) return;
      if (held.has(record.id) || !seen.has(record.id)) held.set(record.id, leasedUntil);
      if (seen.has(record.id)) {
        // Its lease has ended meanwhile. Those after it are still to come, until there is nothing but such.
        again += 1;
        if (again > seen.size) return;
        continue;
      }
      again = 0;
      seen.add(record.id);
      const client = known.find((each) => isOf(record, each));
      if (!client) continue;
      const result = await lookUp(client, record, signal);
      signal?.throwIfAborted();
      if (result.outcome === "unknown") {
        held.delete(record.id);
        yield { record, client, result, resume: () => resume(journal, client, record, signal) };
      } else {
        await settled?.({ record, client, result });
        await journal.closed({ ...record, state: "closed", outcome: result.outcome });
        held.delete(record.id);
      }
    }
  } finally {
    // A lease that has ended may be another's by now.
    const ours = [...held].filter(([, until]) => Date.now() < until);
    await Promise.allSettled(ours.map(([id]) => journal.release(id)));
  }
}

/** Looks a call up. A record that the client refuses, since it was changed or the spec was, must not keep the others waiting. */
async function lookUp(
  client: RecoveringClient,
  record: CallRecord,
  signal: AbortSignal | undefined,
): Promise<Reconciliation> {
  try {
    return await client.reconcile(record, { signal });
  } catch (cause) {
    return { outcome: "unknown", searched: "nowhere", early: false, candidates: [], cause };
  }
}

/** Sends a call again, and closes its record, whether the client has this journal or not. */
async function resume(
  journal: Journal,
  client: RecoveringClient,
  record: CallRecord,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  // What the caller gets must not depend on the journal: a record that stays open is found again.
  const closeIfPossible = (ended: CallRecord) => close(journal, ended).catch(() => {});
  try {
    const data = await client.resume(record, { signal });
    await closeIfPossible({ ...record, state: "closed", outcome: "executed" });
    return data;
  } catch (error) {
    // What was refused was not sent, and its lease keeps it behind the others.
    const sent = isPayorchError(error) && error.name !== "InvalidCallError";
    if (sent && error.record) await closeIfPossible(error.record);
    throw error;
  }
}

/** Whether the client has the account of a call. */
const isOf = (record: CallRecord, { provider, baseUrl, account }: RecoveringClient): boolean =>
  record.provider === provider && record.origin === new URL(baseUrl).origin && record.account === account;

const checks: Checks<RecoverOptions> = { signal: signalProblem, leaseMs: countProblem, settled: callback };

/**
 * A rule for the calls that `recover` gives: whether a call only creates something that the customer can pay, a `session`. Sending such a
 * call again moves no money by itself.
 */
export const resumeSessions = ({ record }: Pick<Unsettled, "record">): boolean => record.effect === "session";
