// The types that a user of a client meets. Every entry of every provider package exports all of them, because a declaration can
// be emitted in a user's project only where each name in it can be imported from there.
export type { Attempt, Ending, Outcome, Phase } from "./attempt.ts";
export type { CallOptions, KeyedCallOptions } from "./call.ts";
export type { GaveUp } from "./decide.ts";
export type { ApiError, ApiErrorGuard, ApiErrorOf, CallFacts, PayorchError } from "./errors.ts";
export type {
  AttemptEvent,
  CallEvent,
  ClientEvent,
  Drift,
  DriftEvent,
  ErrorEvent,
  Listener,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  RoundedEvent,
  TokenEvent,
  TokenNews,
} from "./events.ts";
export type { CallInfo, FetchInit } from "./fetch-door.ts";
export type { Fetch } from "./fetch-transport.ts";
export type { Logger } from "./logger.ts";
export type { ClientOptions, Target } from "./options.ts";
export type { ListCallOptions, ListPromise } from "./pages.ts";
export type { WaitOptions } from "./poll.ts";
export type { CallPromise, CallResult } from "./promises.ts";
export type { Reconciliation } from "./reconcile.ts";
export type { ClientMethods } from "./resources.ts";
export type { AskOptions } from "./resume.ts";
export type { Environment } from "./spec.ts";
export type { Store, TokenStore } from "./store.ts";
export type { TransportOptions } from "./transport.ts";
export type { NotDocumented, Undocumented } from "./undocumented.ts";
