import type { Journal } from "../call/journaling.ts";
import { signalProblem } from "../call/limits.ts";
import { type Check, optionsProblem } from "../facts/check.ts";
import { isPayorchError } from "../facts/errors.ts";
import type { CallRecord } from "../facts/record.ts";
import { kind, ownProperties } from "../facts/values.ts";
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

/** A call that nobody knows the end of. */
export interface Unsettled<Client extends RecoveringClient = RecoveringClient> {
  /** The call. */
  readonly record: CallRecord;
  /** The client of its account. */
  readonly client: Client;
  /** What reading told; its outcome is `unknown`. */
  readonly result: Extract<Reconciliation, { outcome: "unknown" }>;
  /**
   * Sends the call again under its key, as `client.resume` does, and closes its record.
   *
   * @throws InvalidCallError where the operation has no key that the provider honours, or the key is too old
   */
  resume(): Promise<unknown>;
}

/** The options of `recover`. */
export interface RecoverOptions<Client extends RecoveringClient = RecoveringClient> {
  /** Ends the search. */
  signal?: AbortSignal | undefined;
  /** How long other processes leave a record alone that this one works on, in milliseconds. @defaultValue 600 000, ten minutes */
  leaseMs?: number | undefined;
  /**
   * Is told of a call that reading settled, with its end, before its record is closed, so that your order can be set to it. If it
   * throws, the record stays open and the search ends with that error.
   */
  settled?: ((call: { record: CallRecord; client: Client; result: Settlement }) => unknown) | undefined;
}

/** How a call ended for certain. */
export type Settlement = Exclude<Reconciliation, { outcome: "unknown" }>;

/** How many records are claimed at once. */
const batch = 20;

/**
 * Takes the calls of a journal of which nobody knows the end, because their process crashed or the provider did not say: those whose
 * last attempt can no longer be under way. Each is looked up with `reconcile`. What is settled by that is closed; the rest is given to
 * you, and stays open until you settle it. It never sends anything by itself, since only you know whether anybody still wants the call.
 *
 * Calls of accounts that no client is given for are left alone. Several processes may do this at the same time.
 *
 * @throws TypeError where an argument is not what it must be
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
  const seen = new Set<string>();
  /** What was claimed and is not dealt with. */
  const held = new Set<string>();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const claimed = await journal.claim({ endedBefore: Date.now(), limit: batch, leaseMs });
      for (const { id } of claimed) held.add(id);
      const fresh = claimed.filter(({ id }) => !seen.has(id));
      if (fresh.length === 0) return;
      for (const record of fresh) {
        seen.add(record.id);
        const client = known.find((each) => isOf(record, each));
        if (!client) continue;
        signal?.throwIfAborted();
        const result = await lookUp(client, record, signal);
        held.delete(record.id);
        if (result.outcome === "unknown") {
          yield { record, client, result, resume: () => resume(journal, client, record, signal) };
        } else {
          await settled?.({ record, client, result });
          await journal.closed({ ...record, state: "closed", outcome: result.outcome });
        }
      }
    }
  } finally {
    await Promise.allSettled([...held].map((id) => journal.release(id)));
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
  try {
    const data = await client.resume(record, { signal });
    await journal.closed({ ...record, state: "closed", outcome: "executed" });
    return data;
  } catch (error) {
    // What was refused was not sent, and its lease keeps it behind the others.
    const sent = isPayorchError(error) && error.name !== "InvalidCallError";
    if (sent && error.record) await journal.closed(error.record);
    throw error;
  }
}

/** Whether the client has the account of a call. */
const isOf = (record: CallRecord, { provider, baseUrl, account }: RecoveringClient): boolean =>
  record.provider === provider && record.origin === new URL(baseUrl).origin && record.account === account;

const checks: Readonly<Record<keyof RecoverOptions, Check>> = {
  signal: signalProblem,
  leaseMs: (value) =>
    value === undefined || (Number.isSafeInteger(value) && Number(value) >= 1)
      ? undefined
      : `must be an integer from 1; it is ${kind(value)}`,
  settled: (value) =>
    value === undefined || typeof value === "function" ? undefined : `must be a function; it is ${kind(value)}`,
};

/**
 * A ready rule for what `recover` gives: whether the call only creates something that the customer can pay, a `session`. Sending such
 * a call again moves no money by itself.
 */
export const resumeSessions = ({ record }: Pick<Unsettled, "record">): boolean => record.effect === "session";
