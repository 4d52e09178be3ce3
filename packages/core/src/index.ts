export type { Attempt, Ending, Outcome, Phase } from "./facts/attempt.ts";
export type { CallOptions, KeyedCallOptions } from "./facts/request.ts";
export type { ClientDefinition, ClientMethods } from "./client.ts";
export { createClient } from "./client.ts";
export type { ClientCredentials } from "./credentials/client-credentials.ts";
export { clientCredentials } from "./credentials/client-credentials.ts";
export type { Credential, CredentialContext } from "./credentials/credential.ts";
export { apiKey, basic, bearer } from "./credentials/credential.ts";
export type { Circumstances, Decision, GaveUp } from "./facts/decide.ts";
export { decide } from "./facts/decide.ts";
export {
  AbortedError,
  ApiError,
  AuthenticationError,
  ConfigurationError,
  ConnectionError,
  InvalidCallError,
  JournalError,
  PayorchError,
  ResponseError,
  TimeoutError,
  apiErrorGuard,
  isApiError,
  isPayorchError,
} from "./facts/errors.ts";
export type { ApiErrorGuard, ApiErrorOf } from "./facts/errors.ts";
export type { ClientEvent, Listener, TokenNews } from "./facts/events.ts";
export type { Fetch } from "./transport/fetch.ts";
export type { ClaimFilter, Journal } from "./call/journaling.ts";
export type { Logger } from "./call/logger.ts";
export type { AttemptRecord, CallRecord } from "./facts/record.ts";
export { keyFrom } from "./facts/key-from.ts";
export type { Check } from "./facts/check.ts";
export type { ClientOptions, Target } from "./call/options.ts";
export { checkOptions, environment, identifier, secret } from "./call/options.ts";
export { store } from "./facts/store.ts";
export type { Amount, ExplicitAmount } from "./money/money.ts";
export { pageUrl } from "./facts/page-url.ts";
export type { ListCallOptions, ListPromise } from "./doors/pages.ts";
export type { Poll, WaitOptions } from "./after/poll.ts";
export { poll } from "./after/poll.ts";
export type { CallPromise, CallResult } from "./doors/promises.ts";
export type { Reconciliation } from "./after/reconcile.ts";
export type { AskOptions } from "./after/asked.ts";
export type { CallInfo } from "./doors/fetch.ts";
export type { FetchInit } from "./doors/fetch-arguments.ts";
export { callOf } from "./doors/fetch.ts";
export type { TokenStore } from "./facts/store.ts";
export type { Effect, Environment, ErrorShape, Idempotency, Operation, Pagination, Spec } from "./facts/spec.ts";
export type { NotDocumented, Undocumented } from "./facts/undocumented.ts";
// For programs that work from a spec, as the reference and the live comparison do.
export { endingOfAnswer, endingOfFailure } from "./facts/ending.ts";
export { errorCode, errorMessage } from "./facts/read-answer.ts";
export { scrub } from "./facts/scrub.ts";
export { isRead, isRepeatable } from "./facts/spec.ts";
export type { Reconcile } from "./facts/spec.ts";
