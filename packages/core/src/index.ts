export type { Attempt, Ending, Outcome, Phase } from "./attempt.ts";
export type { CallOptions, KeyedCallOptions } from "./call.ts";
export type { ClientDefinition } from "./client.ts";
export { createClient } from "./client.ts";
export type { ClientCredentials } from "./client-credentials.ts";
export { clientCredentials } from "./client-credentials.ts";
export type { Credential, CredentialContext } from "./credentials.ts";
export { basic, bearer } from "./credentials.ts";
export type { Circumstances, Decision, GaveUp } from "./decide.ts";
export { decide } from "./decide.ts";
export {
  AbortedError,
  ApiError,
  AuthenticationError,
  ConfigurationError,
  ConnectionError,
  InvalidCallError,
  PayorchError,
  ResponseError,
  TimeoutError,
  apiErrorGuard,
  isApiError,
  isPayorchError,
} from "./errors.ts";
export type { ApiErrorGuard, ApiErrorOf } from "./errors.ts";
export type { ClientEvent, Listener, TokenNews } from "./events.ts";
export type { Fetch } from "./fetch-transport.ts";
export type { Logger } from "./logger.ts";
export type { Check } from "./check.ts";
export type { ClientOptions, Target } from "./options.ts";
export { checkOptions, environment, identifier, secret } from "./options.ts";
export { store } from "./store.ts";
export type { Amount } from "./money.ts";
export { pageUrl } from "./page-url.ts";
export type { ListCallOptions, ListPromise } from "./pages.ts";
export type { Poll, WaitOptions } from "./poll.ts";
export { poll } from "./poll.ts";
export type { CallPromise, CallResult } from "./promises.ts";
export type { Reconciliation } from "./reconcile.ts";
export type { AskOptions } from "./resume.ts";
export type { ClientMethods } from "./resources.ts";
export type { CallInfo, FetchInit } from "./fetch-door.ts";
export { callOf } from "./fetch-door.ts";
export type { TokenStore } from "./store.ts";
export type { Environment, ErrorShape, Idempotency, Operation, Pagination, Spec } from "./spec.ts";
export type { NotDocumented, Undocumented } from "./undocumented.ts";
