export type { Orkestapay, OrkestapayOptions, OrkestapayPublic, OrkestapayPublicOptions } from "./client.ts";
export { createOrkestapay, createOrkestapayPublic, isApiError } from "./client.ts";
export { amount, readAmount } from "./amount.ts";
export { toDate } from "./date.ts";
export type { Return } from "./redirect.ts";
export { readReturn, redirectUrl } from "./redirect.ts";
export type { DeclineReason } from "./status.ts";
export { declineReason, isFinal, isPaid } from "./status.ts";
export { waitForPayment } from "./wait.ts";
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
