export type { Orchestrate, OrchestrateOptions } from "./client.ts";
export { createOrchestrate, isApiError } from "./client.ts";
export { amount, readAmount } from "./amount.ts";
export { redirectUrl } from "./redirect.ts";
export { isFinal, isPaid } from "./status.ts";
export { waitForPayment } from "./wait.ts";
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
  WaitOptions,
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
