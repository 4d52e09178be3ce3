import type { Attempt } from "./attempt.ts";
import type { PayorchError } from "./errors.ts";

/** What all events of one call have in common. */
export interface CallEvent {
  /** The provider that is called. */
  readonly provider: string;
  /** The operation, `resource.verb`. */
  readonly operationId: string;
  /** Identifies the call across all clients and processes: a random UUID. */
  readonly callId: string;
  /** The number of the attempt that it is about, from 1; for `request`, `response` and `error` the number of attempts so far. */
  readonly attempt: number;
  /** The host that the client sends to, with the port if it is not the default. */
  readonly host: string;
}

/** What became of the client's token, in the call that needed it. */
export interface TokenEvent extends CallEvent {
  /** Tells the events apart. */
  readonly type: "token";
  /** What became of it. */
  readonly what: TokenNews;
}

/** What may become of a token. */
export type TokenNews =
  /** The provider granted one. */
  | "granted"
  /** The store of the fleet had one. */
  | "shared"
  /** The store failed, or did not answer in time; the client goes on without it. */
  | "store_failed";

/** The client's journal failed after a call had ended. Its caller gets the result or error all the same. */
export interface JournalEvent extends CallEvent {
  /** Tells the events apart. */
  readonly type: "journal";
  /** What failed. */
  readonly what: JournalNews;
}

/** What may go wrong with the journal once a call has ended. */
export type JournalNews =
  /** It did not store how the call ended, or not within five seconds; the record stays open. */
  "not_closed";

/** A way in which an answer differs from the spec; only a client of `@payorch/<provider>/validate` reports it. */
export interface DriftEvent extends CallEvent, Drift {
  /** Tells the events apart. */
  readonly type: "drift";
  /** The status of the answer. */
  readonly status: number;
}

/** One way in which an answer differs from the spec. */
export interface Drift {
  /** Where, as a JSON Pointer into the body (RFC 6901). */
  readonly pointer: string;
  /** The keyword of the schema that is broken, or `status` where the status is not documented. */
  readonly rule: string;
  /** What came: its kind, `"nothing"`, a code where codes are listed, or `"[sensitive]"`. Never another value. */
  readonly received: string;
}

/** A call begins. Nothing was sent yet. */
export interface RequestEvent extends CallEvent {
  /** Tells the events apart. */
  readonly type: "request";
  /** The request method, upper case. */
  readonly method: string;
  /** The path template, without the values of its parameters. */
  readonly path: string;
}

/** An attempt ended. */
export interface AttemptEvent extends CallEvent {
  /** Tells the events apart. */
  readonly type: "attempt";
  /** How it ended, and how long it took. */
  readonly record: Attempt;
}

/** Another attempt follows. */
export interface RetryEvent extends CallEvent {
  /** Tells the events apart. */
  readonly type: "retry";
  /** How long the client waits before it, in milliseconds. */
  readonly delayMs: number;
}

/** A call succeeded. */
export interface ResponseEvent extends CallEvent {
  /** Tells the events apart. */
  readonly type: "response";
  /** The status of the answer. */
  readonly status: number;
  /** How long the whole call took, in milliseconds. */
  readonly durationMs: number;
}

/** A call failed. */
export interface ErrorEvent extends CallEvent {
  /** Tells the events apart. */
  readonly type: "error";
  /** What the caller gets. */
  readonly error: PayorchError;
  /** How long the whole call took, in milliseconds. */
  readonly durationMs: number;
}

/** A number of an answer has more digits than a JavaScript number holds, so the value that you get is a rounded one. */
export interface RoundedEvent extends CallEvent {
  /** Tells the events apart. */
  readonly type: "rounded";
  /** Where, as a JSON Pointer into the body (RFC 6901). */
  readonly pointer: string;
}

/** A report of what the client does. Printing it shows no header, body, token or secret. */
export type ClientEvent =
  | RequestEvent
  | AttemptEvent
  | RetryEvent
  | ResponseEvent
  | ErrorEvent
  | DriftEvent
  | RoundedEvent
  | TokenEvent
  | JournalEvent;

/** Takes the client's events; what it throws changes no call. */
export type Listener = (event: ClientEvent) => unknown;

/** An event without what the call adds to each. */
type Bare<Event> = Event extends ClientEvent ? Omit<Event, Exclude<keyof CallEvent, "attempt">> : never;

/** Reports one event of the call at hand. */
export type Emit = (event: Bare<ClientEvent>) => void;

/** Reports to nobody. */
export const silent: Emit = () => {};

/** Reports the events of one call to the listener. */
export function emitter(listener: Listener | undefined, call: () => Omit<CallEvent, "attempt">): Emit {
  if (!listener) return silent;
  const common = call();
  return (event) => {
    // Observing must not change what is observed, whether the listener fails at once or later.
    try {
      Promise.resolve(listener({ ...common, ...event } as ClientEvent)).catch(() => {});
    } catch {}
  };
}
