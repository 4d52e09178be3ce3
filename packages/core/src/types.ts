// The types that a user of a client meets. Every entry of every provider package exports all of them, because a declaration can
// be emitted in a user's project only where each name in it can be imported from there.
export type { Attempt, Ending, Outcome, Phase } from "./facts/attempt.ts";
export type { Answer, HeaderFields } from "./facts/answer.ts";
export type { CallOptions, KeyedCallOptions } from "./facts/request.ts";
export type { GaveUp } from "./facts/decide.ts";
export type { ApiError, ApiErrorGuard, ApiErrorOf, CallFacts, PayorchError } from "./facts/errors.ts";
export type {
  AttemptEvent,
  CallEvent,
  ClientEvent,
  Drift,
  DriftEvent,
  ErrorEvent,
  JournalEvent,
  JournalNews,
  Listener,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  RoundedEvent,
  TokenEvent,
  TokenNews,
} from "./facts/events.ts";
export type { CallInfo } from "./doors/fetch.ts";
export type { FetchInit } from "./doors/fetch-arguments.ts";
export type { Fetch } from "./transport/fetch.ts";
export type { ClaimFilter, Journal } from "./call/journaling.ts";
export type { Logger } from "./call/logger.ts";
export type { ClientOptions, Target } from "./call/options.ts";
export type { ListCallOptions, ListPromise } from "./doors/pages.ts";
export type { AmountInput } from "./money/decimal.ts";
export type { AmountOptions } from "./money/unit.ts";
export type { WaitOptions } from "./after/poll.ts";
export type { CallPromise, CallResult } from "./doors/promises.ts";
export type { Reconciliation } from "./after/reconcile.ts";
export type { AskOptions } from "./after/asked.ts";
export type { AttemptRecord, CallRecord } from "./facts/record.ts";
export type { Effect, Environment } from "./facts/spec.ts";
export type { Store, TokenStore } from "./facts/store.ts";
export type { GivenTransport } from "./transport/given.ts";
export type { TransportOptions } from "./transport/transport.ts";
export type { NotDocumented, Undocumented } from "./facts/undocumented.ts";
export type { ClientMethods } from "./client.ts";
