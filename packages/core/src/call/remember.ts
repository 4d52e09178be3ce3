import { type PayorchError, isPayorchError, keepRecord } from "../facts/errors.ts";
import { type Sender, recordOf } from "../facts/recording.ts";
import type { ApiRequest, Layer } from "../facts/request.ts";

/** A call that failed. */
export interface FailedCall {
  readonly request: ApiRequest;
  readonly sender: Sender;
}

/** The failed calls, for as long as somebody holds one of their errors. */
const failed = new WeakMap<PayorchError, FailedCall>();

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
      }
      throw error;
    }
  };

/** The call of an error of this copy of the core. */
export const failedCallOf = (error: unknown): FailedCall | undefined =>
  isPayorchError(error) ? failed.get(error) : undefined;
