import type { Answer, Settled } from "./answer.ts";
import type { Emit } from "./events.ts";
import type { CallHistory } from "./history.ts";
import type { Operation } from "./spec.ts";
import type { Moment } from "./time.ts";
import type { Cancellation } from "./wait.ts";

/** A call on its way down to the transport. Layers hand on changed copies and keep nothing in it. */
export interface ApiRequest {
  readonly operation: Operation;
  readonly method: string;
  readonly url: string;
  /** The path parameters, as they were given. */
  readonly path: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as a string of JSON. */
  readonly body: string | undefined;
  readonly options: Limits;
  readonly history: CallHistory;
  readonly emit: Emit;
  /** Makes a foreign string fit for messages; it knows the secrets of the client. */
  readonly clean: (text: string) => string;
}

/** Scheme, host and port of the address of a request; the path begins at its third slash. `new URL` takes seventeen times as long. */
export const originOf = (url: string): string => url.slice(0, url.indexOf("/", "https://".length));

/** Sends a request once: an answer, or a `TransportError`. */
export type SendOnce = (request: ApiRequest) => Promise<Answer>;

/** Sends a request, repeated as needed: its result, or a `PayorchError`. */
export type SendCall = (request: ApiRequest) => Promise<Settled>;

/** Sends one attempt, and gives up when it is cancelled. Throws `TransportError` only. */
export type Transport = (request: ApiRequest, cancellation: Cancellation) => Promise<Answer>;

/** One behaviour, wrapped around everything below it. */
export type Layer = (next: SendCall) => SendCall;

/** Wraps what sends in the layers, the first outermost. */
export const stack = (layers: readonly Layer[], send: SendCall): SendCall =>
  layers.reduceRight((next, layer) => layer(next), send);

/** The options of one call. They take precedence over the client's own. */
export interface CallOptions {
  /** Ends the call at once, wherever it stands. A write that was sent may still take effect. */
  signal?: AbortSignal | undefined;
  /** Longest time for one attempt, its body included, in milliseconds. @defaultValue 30 000 for reads, 80 000 for writes */
  timeoutMs?: number | undefined;
  /** Longest time for the whole call: token, attempts, waits and bodies, in milliseconds. @defaultValue 180 000 */
  deadlineMs?: number | undefined;
  /** Attempts in all, the first included; an integer from 1. @defaultValue 3 */
  maxAttempts?: number | undefined;
  /** Further request headers. Not `authorization`, `host`, `content-length` or the idempotency key. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** The options of an operation that takes an idempotency key. */
export interface KeyedCallOptions extends CallOptions {
  /**
   * The key of this call. If the provider honours keys, it executes the call at most once under it. Pass the same key when you
   * repeat a call yourself.
   * @defaultValue a random UUID, which protects only this call: another call, or a restarted process, has another key
   */
  idempotencyKey?: string | undefined;
}

/** The options of a call as the layers read them, every default in its place. */
export interface Limits {
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  readonly idempotencyKey: string | undefined;
  /** How long after the last attempt ended the request may still act at the provider, in milliseconds. */
  readonly flightMs: number;
  /** When the whole call must be over. */
  readonly endsAt: Moment;
}
