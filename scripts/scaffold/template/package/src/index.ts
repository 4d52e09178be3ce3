export type { Acme, AcmeOptions } from "./client.ts";
export { createAcme, isApiError } from "./client.ts";
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
