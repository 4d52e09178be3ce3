import { type Settled, toResponse } from "../facts/answer.ts";
import type { Attempt } from "../facts/attempt.ts";
import { requestIdOf } from "../facts/read-answer.ts";
import type { Spec } from "../facts/spec.ts";

/** What `.withResponse()` gives. */
export interface CallResult<Data> {
  /** The parsed body. */
  data: Data;
  /** The answer as a `Response`; its body can be read once more. */
  response: Response;
  /** The provider's id of the request, where it gives one. */
  requestId: string | undefined;
  /** Whether this is the answer of an earlier call with the same key; undefined if the provider does not say. */
  replayed: boolean | undefined;
  /** Every attempt that was made, the last one successful. */
  attempts: readonly Attempt[];
  /** The key of the call, where the operation takes one. */
  idempotencyKey: string | undefined;
}

/** A call under way: a promise of the parsed body. */
export interface CallPromise<Data> extends Promise<Data> {
  /** The body together with the answer, the request id, the attempts and the key. */
  withResponse(): Promise<CallResult<Data>>;
}

/** Makes the promise of a call. Who takes another door than `await` gets the failure there, and only there. */
export function callPromise<Data>(spec: Spec, call: Promise<Settled>): CallPromise<Data> {
  const promise = call.then(({ data }) => data as Data);
  return Object.assign(promise, {
    withResponse: () => {
      ignoreRejection(promise);
      return call.then((settled) => resultOf<Data>(spec, settled));
    },
  });
}

function resultOf<Data>(spec: Spec, { answer, data, attempts, idempotencyKey, replayed }: Settled): CallResult<Data> {
  return {
    data: data as Data,
    response: toResponse(answer),
    requestId: requestIdOf(spec, answer, data),
    replayed,
    attempts,
    idempotencyKey,
  };
}

/** Keeps a rejection from counting as unhandled: the call is used in another way, and rejects there. */
export function ignoreRejection(promise: Promise<unknown>): void {
  promise.catch(() => {});
}
