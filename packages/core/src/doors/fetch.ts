import type { Caller } from "../call/caller.ts";
import { toResponse } from "../facts/answer.ts";
import type { Attempt, Outcome } from "../facts/attempt.ts";
import { type ApiError, isApiError } from "../facts/errors.ts";
import { requestIdOf } from "../facts/read-answer.ts";
import { ownProperties } from "../facts/values.ts";
import { type FetchInit, readFetch } from "./fetch-arguments.ts";
import { type FindRoute, routesOf } from "./routes.ts";

/** What happened to the call of a response. */
export interface CallInfo {
  /** Whether it took effect. */
  readonly outcome: Outcome;
  /** The key of the call, where the operation takes one. */
  readonly idempotencyKey: string | undefined;
  /** Every attempt that was made, oldest first. */
  readonly attempts: readonly Attempt[];
  /** The provider's id of the request, where it gives one. */
  readonly requestId: string | undefined;
  /** Whether this is the answer of an earlier call with the same key; undefined if the provider does not say. */
  readonly replayed: boolean | undefined;
  /** What a method would have thrown, for `resume`, `reconcile` and `report()`; undefined where the call succeeded. */
  readonly error: ApiError | undefined;
}

const calls = new WeakMap<Response, CallInfo>();

/** What happened to the call of a `Response` of `client.fetch`, or of its clone; undefined for any other. */
export const callOf = (response: Response): CallInfo | undefined => calls.get(response);

/** Opens the door by method and address. */
export function fetchDoor(caller: Caller): (input: string | URL | Request, init?: FetchInit) => Promise<Response> {
  let find: FindRoute | undefined;
  // An abort reaches the signal of a `Request` only for as long as somebody holds the `Request` (nodejs/undici#4068).
  const held = new Set<object>();
  return async (input, init = {}) => {
    const hold = { input };
    held.add(hold);
    try {
      return await respond(caller, await readFetch(caller, (find ??= routesOf(caller.spec)), input, init));
    } finally {
      held.delete(hold);
    }
  };
}

/** Calls, and gives every answer of the provider as a response. */
async function respond(
  { spec, call }: Caller,
  { operation, ...given }: Awaited<ReturnType<typeof readFetch>>,
): Promise<Response> {
  try {
    const { answer, data, attempts, idempotencyKey, replayed } = await call(operation, given);
    const requestId = requestIdOf(spec, answer, data);
    const facts = { outcome: "executed", idempotencyKey, attempts, requestId, replayed, error: undefined } as const;
    return remembered(toResponse(answer), facts);
  } catch (error) {
    if (!isApiError(error)) throw error;
    const { outcome, idempotencyKey, attempts, requestId } = error;
    return remembered(error.response, { outcome, idempotencyKey, attempts, requestId, replayed: undefined, error });
  }
}

function remembered(response: Response, call: CallInfo): Response {
  calls.set(response, Object.freeze(call));
  // Libraries hand clones to their hooks.
  const clone = () => remembered(Response.prototype.clone.call(response), call);
  return Object.defineProperty(response, "clone", ownProperties({ value: clone }));
}
