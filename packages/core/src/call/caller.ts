import type { Settled } from "../facts/answer.ts";
import type { Operation, Spec } from "../facts/spec.ts";
import type { Arguments } from "./arguments.ts";

/** Sends calls through the layers; the resource methods and `client.fetch` are two doors to it. */
export interface Caller {
  readonly spec: Spec;
  /** The address that the client sends to, without a slash at its end. */
  readonly baseUrl: string;
  /** Checks the arguments, then sends. Throws where one is wrong. */
  call(operation: Operation, given: Arguments): Promise<Settled>;
}
