export type { Acme, AcmeOptions } from "./client.ts";
export { createAcme, isApiError } from "./client.ts";
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
