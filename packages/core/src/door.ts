import type { Arguments } from "./arguments.ts";
import type { Reconciliation } from "./reconcile.ts";
import type { Settled } from "./response.ts";
import type { AskOptions } from "./resume.ts";
import type { Operation, Spec } from "./spec.ts";

/** Sends calls through the layers; the resource methods and `client.fetch` are two doors to it. */
export interface Runtime {
  readonly spec: Spec;
  /** The address that the client sends to, without a slash at its end. */
  readonly baseUrl: string;
  /** Checks the arguments, then sends. Never throws synchronously. */
  call(operation: Operation, given: Arguments): Promise<Settled>;
  /** Sends the request of an error again, under a key that the provider honours. */
  resume(error: unknown, options: AskOptions): Promise<Settled>;
  /** Finds out what became of the call of an error; only reads. */
  reconcile(error: unknown, options: AskOptions): Promise<Reconciliation>;
}
