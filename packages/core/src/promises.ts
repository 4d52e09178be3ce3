import { requestIdOf } from "./answer.ts";
import type { Attempt } from "./attempt.ts";
import type { ApiResponse } from "./response.ts";
import type { Spec } from "./spec.ts";

/** What `.withResponse()` gives. */
export interface CallResult<Data> {
  /** The parsed body. */
  data: Data;
  /** The answer as a `Response`; its body can be read once more. */
  response: Response;
  /** The provider's id of the request, where it gives one. */
  requestId: string | undefined;
  /** Whether this is the answer of an earlier call with the same key; undefined where nobody can know. */
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
export function callPromise<Data>(spec: Spec, call: Promise<ApiResponse>): CallPromise<Data> {
  const data = call.then((response) => response.data as Data);
  return Object.assign(data, {
    withResponse: () => {
      quiet(data);
      return call.then((response) => resultOf<Data>(spec, response));
    },
  });
}

function resultOf<Data>(spec: Spec, response: ApiResponse): CallResult<Data> {
  return {
    data: response.data as Data,
    response: toResponse(response),
    requestId: requestIdOf(spec, response),
    replayed: response.replayed,
    attempts: response.attempts ?? [],
    idempotencyKey: response.idempotencyKey,
  };
}

/** A `Response` of an answer whose body has been read. One cannot be made with a status outside 200 to 599: 599 stands in. */
export function toResponse({ status, headers, text }: ApiResponse): Response {
  const bodiless = status === 204 || status === 205 || status === 304;
  const known = status >= 200 && status <= 599;
  return new Response(bodiless ? null : text, { status: known ? status : 599, headers: [...headers] });
}

/** Leaves a failure to whoever took another door. */
export function quiet(promise: Promise<unknown>): void {
  promise.catch(() => {});
}
