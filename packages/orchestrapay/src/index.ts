export type { Orchestrapay, OrchestrapayOptions } from "./client.ts";
export { createOrchestrapay, isApiError } from "./client.ts";
export { amount, readAmount } from "./amount.ts";
export { isFinal, isPaid } from "./status.ts";
export type { Condition, ConditionOn, FilterValue, LocalTime } from "./filter.ts";
export { between, contains, eq, gt, gte, ilike, inArray, isNull, lt, lte, not, startsWith } from "./filter.ts";
// Every named type of the spec; the generator keeps the list.
export type * from "./generated/resources.ts";
// Every type of the core that a user of a client meets; the core keeps the list.
export type * from "@payorch/core/types";
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
  callOf,
  isPayorchError,
  keyFrom,
} from "@payorch/core";
