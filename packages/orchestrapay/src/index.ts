export type { Orchestrapay, OrchestrapayOptions } from "./client.ts";
export { createOrchestrapay, isApiError } from "./client.ts";
export { amount, readAmount } from "./amount.ts";
export { isFinal, isPaid } from "./status.ts";
export type { ConditionOn } from "./filter.ts";
export { between, eq, gt, gte, ilike, inArray, isNull, lt, lte, not, startsWith } from "./filter.ts";
// Every named type of the spec; the generator keeps the list.
export type * from "./generated/resources.ts";
export type {
  CallOptions,
  CallPromise,
  CallResult,
  ClientEvent,
  KeyedCallOptions,
  ListCallOptions,
  ListPromise,
} from "@payorch/core";
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
  isPayorchError,
} from "@payorch/core";
