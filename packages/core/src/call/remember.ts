import { type PayorchError, isPayorchError, keepRecord } from "../facts/errors.ts";
import { type CallHistory, idOf } from "../facts/history.ts";
import { type Sender, recordOf } from "../facts/recording.ts";
import type { ApiRequest, Layer } from "../facts/request.ts";

/** A call that failed. */
export interface FailedCall {
  readonly request: ApiRequest;
  readonly sender: Sender;
}

/** The failed calls, for as long as somebody holds one of their errors. */
const failed = new WeakMap<PayorchError, FailedCall>();
/**
 * What this process knows of calls that failed or were resumed, by their ids, for those who come with a record: the last ten thousand.
 * Weak references would need no limit, and workerd has them only since 2025.
 */
const histories = new Map<string, CallHistory>();
const maxHistories = 10_000;

/** Remembers the requests of calls that fail. */
export const remember =
  (sender: Sender): Layer =>
  (next) =>
  async (request) => {
    try {
      return await next(request);
    } catch (error) {
      if (isPayorchError(error)) {
        failed.set(error, { request, sender });
        keepRecord(error, () => recordOf(sender, request));
        keepHistory(request.history);
      }
      throw error;
    }
  };

/** Has everybody in this process who comes with a record of the call meet this history. */
export function keepHistory(history: CallHistory): void {
  const id = idOf(history);
  histories.delete(id);
  histories.set(id, history);
  const [oldest] = histories.keys();
  if (histories.size > maxHistories && oldest !== undefined) histories.delete(oldest);
}

/** The call of an error of this copy of the core. */
export const failedCallOf = (error: unknown): FailedCall | undefined =>
  isPayorchError(error) ? failed.get(error) : undefined;

/** What this process knows of a call by its id. */
export const knownHistoryOf = (id: string): CallHistory | undefined => histories.get(id);
