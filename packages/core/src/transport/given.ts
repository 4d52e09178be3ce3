import type { Transport } from "../facts/request.ts";

declare const made: unique symbol;

/** A transport that a function of this package has made, such as `undiciTransport`. */
export interface GivenTransport {
  readonly [made]: true;
}

const transports = new WeakMap<object, Transport>();

/** Wraps a transport for the user, who can do nothing with it but give it to a client. */
export function give(transport: Transport): GivenTransport {
  const given = Object.freeze({}) as GivenTransport;
  transports.set(given, transport);
  return given;
}

/** The transport in what a user gave; undefined where it is something else. */
export const transportIn = (given: unknown): Transport | undefined =>
  typeof given === "object" && given !== null ? transports.get(given) : undefined;
