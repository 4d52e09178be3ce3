import type { Attempt } from "./attempt.ts";
import type { TokenNews } from "./credentials.ts";
import type { PayorchError } from "./errors.ts";

/** What all events of one call have in common. */
export interface CallEvent {
  readonly provider: string;
  readonly operationId: string;
}

/** What became of the client's token. */
export interface TokenEvent {
  readonly type: "token";
  readonly provider: string;
  readonly what: TokenNews;
}

/** A way in which an answer differs from the spec; only a client of `@payorch/<provider>/validate` reports it. */
export interface DriftEvent extends CallEvent, Drift {
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

/** A report of what the client does. Printing it shows no header, body, token or secret. */
export type ClientEvent =
  | (CallEvent & { readonly type: "request"; readonly method: string; readonly path: string })
  | (CallEvent & { readonly type: "attempt"; readonly attempt: Attempt; readonly number: number })
  | (CallEvent & { readonly type: "retry"; readonly delayMs: number; readonly number: number })
  | (CallEvent & {
      readonly type: "response";
      readonly status: number;
      readonly durationMs: number;
      readonly attempts: number;
    })
  | (CallEvent & { readonly type: "error"; readonly error: PayorchError; readonly durationMs: number })
  | DriftEvent
  | TokenEvent;

/** Takes the client's events; what it throws changes no call. */
export type Listener = (event: ClientEvent) => unknown;

/** An event without what `emitter` adds to each. */
type Bare<Event> = Event extends ClientEvent ? Omit<Event, keyof CallEvent> : never;

/** Reports one event of the call at hand. */
export type Emit = (event: Bare<ClientEvent>) => void;

/** Reports to nobody. */
export const silent: Emit = () => {};

/** Reports the events of one call to the listener. */
export function emitter(listener: Listener | undefined, call: Pick<CallEvent, "provider"> & Partial<CallEvent>): Emit {
  if (!listener) return silent;
  return (event) => {
    // Observing must not change what is observed, whether the listener fails at once or later.
    try {
      Promise.resolve(listener({ ...call, ...event } as ClientEvent)).catch(() => {});
    } catch {}
  };
}
