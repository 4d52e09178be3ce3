// The types that a user of a client meets. Every entry of every provider package exports all of them, because a declaration can
// be emitted in a user's project only where each name in it can be imported from there.
export type {
  ApiAnswer,
  ApiArguments,
  ApiBody,
  ApiClient,
  ApiInit,
  ApiMethod,
  ApiOperation,
  ApiParameters,
  ApiPart,
  ApiPath,
  ApiRequestBody,
  ApiResult,
  CallInfo,
} from "./api-types.ts";
export type { Attempt, Ending, Outcome, Phase } from "./attempt.ts";
export type { CallOptions, KeyedCallOptions } from "./call.ts";
export type { TokenNews } from "./credentials.ts";
export type { GaveUp } from "./decide.ts";
export type { ApiError, ApiErrorGuard, ApiErrorOf, CallFacts, PayorchError } from "./errors.ts";
export type { CallEvent, ClientEvent, Drift, DriftEvent, Listener, TokenEvent } from "./events.ts";
export type { Fetch } from "./fetch-transport.ts";
export type { Logger } from "./logger.ts";
export type { ClientOptions, Target } from "./options.ts";
export type { ListCallOptions, ListPromise } from "./pages.ts";
export type { WaitOptions } from "./poll.ts";
export type { CallPromise, CallResult } from "./promises.ts";
export type { Reconciliation } from "./reconcile.ts";
export type { ApiResponse, HeaderFields } from "./response.ts";
export type { AskOptions, Resumable } from "./resume.ts";
export type { Environment } from "./spec.ts";
export type { TokenStore } from "./token-store.ts";
export type { TransportOptions } from "./transport.ts";
export type { NotDocumented, Undocumented } from "./undocumented.ts";
