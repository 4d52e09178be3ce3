export type { Orqex, OrqexOptions } from "./client.ts";
export { createOrqex, isApiError } from "./client.ts";
export type { OrqexAmountOptions, ReadAmount } from "./amount.ts";
export { amount, readAmount } from "./amount.ts";
export { redirectUrl } from "./redirect.ts";
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
