import type { Credential, CredentialContext } from "../credentials/credential.ts";
import type { Answer } from "../facts/answer.ts";
import type { Attempt, Ending } from "../facts/attempt.ts";
import { type Body, bodyOf } from "../facts/body.ts";
import { endingOfAnswer, endingOfFailure } from "../facts/ending.ts";
import { LimitReached, TokenUnavailable, TransportError } from "../facts/failures.ts";
import { retryAfterMs } from "../facts/read-answer.ts";
import type { ApiRequest, SendOnce } from "../facts/request.ts";
import type { Spec } from "../facts/spec.ts";
import { stripError } from "../facts/strip-error.ts";
import { cancellable } from "../facts/wait.ts";
import { withTimeLimit } from "./timeout.ts";

/** How an attempt ended: with a complete answer, or without one. */
export type Ended =
  | { readonly attempt: Attempt; readonly answer: Answer; readonly body: Body; readonly cause: undefined }
  | { readonly attempt: Attempt; readonly answer: undefined; readonly body: undefined; readonly cause: unknown };

/** Makes one attempt. It never throws: whatever goes wrong is how the attempt ended. */
export type TryOnce = (request: ApiRequest) => Promise<Ended>;

/** Signs the request afresh, sends it once, and judges what comes back. */
export function tryOnce(
  spec: Spec,
  credential: Credential | undefined,
  contextOf: (request: ApiRequest) => CredentialContext,
  send: SendOnce,
): TryOnce {
  return async (request) => {
    const startedAt = Date.now();
    const start = performance.now();
    const record = (ending: Ending, head: Pick<Answer, "status" | "headers"> | undefined): Attempt => {
      const attempt = { startedAt, durationMs: performance.now() - start, ending };
      if (!head) return attempt;
      const wait = ending === "answered" ? undefined : retryAfterMs(head.headers);
      return { ...attempt, status: head.status, ...(wait !== undefined && { retryAfterMs: wait }) };
    };
    const signer = request.operation.public ? undefined : credential;
    let authorization: string | undefined;
    try {
      const value = signer && authorizationOf(signer, contextOf, request);
      authorization = typeof value === "object" ? await value : value;
      const { authorizations } = request.history;
      if (authorization !== undefined && !authorizations.includes(authorization)) authorizations.push(authorization);
      const answer = await send(authorization === undefined ? request : signed(request, signer, authorization));
      const renewable = dropRefused(answer, signer, authorization);
      const body = bodyOf(answer);
      const ending = endingOfAnswer(answer.status, body, spec.error, request.operation, renewable);
      return { attempt: Object.freeze(record(ending, answer)), answer, body, cause: undefined };
    } catch (error) {
      // The transport throws nothing else; if anything else did, the request might have been sent.
      const failure = error instanceof TransportError ? error : new TransportError("sent", error);
      const aborted = failure.cause === request.options.signal?.reason && request.options.signal?.aborted === true;
      dropRefused(failure.head, signer, authorization);
      const cause = aborted ? failure.cause : stripError(failure.cause, request.clean);
      const attempt = { ...record(endingOfFailure(failure), failure.head), phase: failure.phase, cause };
      return { attempt: Object.freeze(attempt), answer: undefined, body: undefined, cause };
    }
  };
}

const signed = (request: ApiRequest, signer: Credential | undefined, authorization: string): ApiRequest => ({
  ...request,
  headers: { ...request.headers, [signer?.header ?? "authorization"]: authorization },
});

/** Has a 401 drop the token, whatever else came of the answer. Says whether the next attempt will have another one. */
function dropRefused(
  head: Pick<Answer, "status"> | undefined,
  signer: Credential | undefined,
  authorization: string | undefined,
): boolean {
  try {
    return head?.status === 401 && authorization !== undefined && signer?.refuse?.(authorization) === true;
  } catch {
    return false;
  }
}

/** The value of the `authorization` header. Nothing is sent before it is there, so a failure proves that nothing was executed. */
function authorizationOf(
  credential: Credential,
  contextOf: (request: ApiRequest) => CredentialContext,
  request: ApiRequest,
): string | Promise<string> {
  // What a credential throws is as foreign as what `fetch` throws.
  const fail = (error: unknown): never => {
    const cause = stripError(error, request.clean);
    throw new TransportError("unsent", cause instanceof LimitReached ? cause : new TokenUnavailable(cause));
  };
  try {
    const value = credential.authorization(contextOf(request));
    if (typeof value === "string") return value;
    const { options } = request;
    return withTimeLimit(options, Number.POSITIVE_INFINITY, (cancellation) => cancellable(value, cancellation)).catch(
      fail,
    );
  } catch (error) {
    return fail(error);
  }
}
