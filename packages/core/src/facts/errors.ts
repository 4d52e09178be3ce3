import { type Answer, toResponse } from "./answer.ts";
import type { Attempt, Outcome } from "./attempt.ts";
import { type GaveUp, askedWaitOf } from "./decide.ts";
import type { CallRecord } from "./record.ts";
import { printable } from "./scrub.ts";
import { type Operation, isRead } from "./spec.ts";
import { define, ownProperties } from "./values.ts";

/** What every error of a call carries. */
export interface CallFacts {
  /** The provider that was called. */
  readonly provider: string;
  /** The operation, `resource.verb`. */
  readonly operationId?: string | undefined;
  /** Whether the request took effect, all attempts together. @defaultValue "not_executed" */
  readonly outcome?: Outcome | undefined;
  /** The call's idempotency key, where it had one. */
  readonly idempotencyKey?: string | undefined;
  /** Every attempt that was made. @defaultValue none */
  readonly attempts?: readonly Attempt[] | undefined;
  /** Why it was not repeated further. @defaultValue "final" */
  readonly gaveUp?: GaveUp | undefined;
  /** The query parameters that ask for the page that failed. @defaultValue none */
  readonly position?: Readonly<Record<string, unknown>> | undefined;
  /** What went wrong underneath. */
  readonly cause?: unknown;
}

const consequences: Readonly<Record<Outcome, string>> = {
  not_executed: " The request did not take effect.",
  unknown: " The request may have taken effect.",
  executed: " The request took effect, but its answer cannot be used.",
};

/** What an outcome means for the caller, as the last sentence of a message; nothing where repeating harms nobody. */
export const consequenceOf = (operation: Operation, outcome: Outcome): string =>
  isRead(operation) || operation.repeatable ? "" : consequences[outcome];

/** A message without that sentence, to be quoted in the message of another call, which has one of its own. */
export function withoutConsequence(message: string): string {
  const consequence = Object.values(consequences).find((each) => message.endsWith(each));
  return consequence === undefined ? message : message.slice(0, -consequence.length);
}

/** What gives the record of each error's call. */
const records = new WeakMap<PayorchError, () => CallRecord>();

/** Has `error.record` give the record of the call. */
export const keepRecord = (error: PayorchError, record: () => CallRecord): void => void records.set(error, record);

/** Two copies of the core may meet in one process: their errors know each other by this. */
const brand = Symbol.for("payorch.error");

/**
 * The class of all errors of payorch. It says whether the request took effect. Printing it shows no header, body, token or secret.
 */
export class PayorchError extends Error {
  static {
    define(this.prototype, "name", "PayorchError");
  }
  /** The provider that was called. */
  readonly provider: string;
  /** The operation, `resource.verb`; undefined where none was called. */
  readonly operationId: string | undefined;
  /** Whether the request took effect. */
  readonly outcome: Outcome;
  /**
   * The call's idempotency key, if it had one. If the outcome is `unknown` and the provider honours keys, repeat the call with the
   * same key, as `resume` does.
   */
  readonly idempotencyKey: string | undefined;
  /** Every attempt that was made, oldest first. */
  readonly attempts: readonly Attempt[];
  /** Why it was not repeated further. */
  readonly gaveUp: GaveUp;
  /**
   * The query parameters of the page that failed, such as `{ page: 7 }`: `list({ ...query, ...error.position })` continues with it. You have
   * the items of all pages before it, and none of its own. Undefined for the first page, and if no list was walked. Not enumerable,
   * because a cursor is a string of the provider.
   */
  get position(): Readonly<Record<string, unknown>> | undefined {
    return this.#position;
  }
  readonly #position: Readonly<Record<string, unknown>> | undefined;

  constructor(what: string, facts: CallFacts) {
    const own = ownProperties(facts);
    const { provider, operationId, outcome = "not_executed", attempts = [], gaveUp = "final" } = own;
    const where = operationId === undefined ? provider : `${provider} ${operationId}`;
    // Names of arguments stand in messages too, and may come from a stranger.
    super(printable(`${where}: ${what}`), "cause" in own ? { cause: own.cause } : undefined);
    this.provider = provider;
    this.operationId = operationId;
    this.outcome = outcome;
    this.idempotencyKey = own.idempotencyKey;
    this.attempts = attempts;
    this.gaveUp = gaveUp;
    this.#position = own.position;
    Object.defineProperty(this, brand, ownProperties({ value: true }));
  }

  /**
   * The call as plain JSON, as it is now. Store it, and `resume` or `reconcile` can settle the call in any process. It holds what was
   * sent. Undefined if the arguments were refused, so that there was no call. Not enumerable, so that printing does not show it.
   */
  get record(): CallRecord | undefined {
    return records.get(this)?.();
  }

  /** A report that is safe to send to the provider's support: what happened, when, and under which ids, one fact per line. */
  report(): string {
    const lines = [
      `${this.name}: ${this.message}`,
      `outcome: ${this.outcome}; gave up: ${this.gaveUp}`,
      ...(this.idempotencyKey === undefined ? [] : [`idempotency key: ${printable(this.idempotencyKey)}`]),
      ...this.attempts
        .map(ownProperties)
        .map(
          ({ startedAt, durationMs, status, ending, phase }, index) =>
            `attempt ${index + 1}: ${new Date(startedAt).toISOString()}, ${Math.round(durationMs)} ms, ${status ?? "no status"}, ${ending}${phase ? ` (${phase})` : ""}`,
        ),
    ];
    return lines.join("\n");
  }
}

/** The provider answered with an error status. */
export class ApiError extends PayorchError {
  static {
    define(this.prototype, "name", "ApiError");
  }
  /** The status of the answer. */
  readonly status: number;
  /** The provider's error code, where its error bodies have one. */
  readonly code: string | undefined;
  /** The provider's id of the request, for its support. */
  readonly requestId: string | undefined;
  /** The wait that the answer asks for, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  readonly #answer: Answer;
  readonly #data: unknown;

  constructor(
    what: string,
    facts: CallFacts,
    {
      answer,
      data,
      code,
      requestId,
    }: { answer: Answer; data: unknown; code: string | undefined; requestId: string | undefined },
  ) {
    super(what, facts);
    this.status = answer.status;
    this.code = code;
    this.requestId = requestId;
    this.retryAfterMs = askedWaitOf(this.attempts.at(-1));
    this.#answer = answer;
    this.#data = data;
  }

  /** The body of the answer: parsed where it is JSON, else as a string. Not enumerable, so that printing does not show it. */
  get body(): unknown {
    return this.#data ?? this.#answer.text;
  }

  /** The answer as a `Response`, a new one each time; its body can be read. Not enumerable, so that printing does not show it. */
  get response(): Response {
    return toResponse(this.#answer);
  }

  override report(): string {
    return this.requestId === undefined ? super.report() : `${super.report()}\nrequest id: ${this.requestId}`;
  }
}

/** No connection, or it was lost before an answer came. */
export class ConnectionError extends PayorchError {
  static {
    define(this.prototype, "name", "ConnectionError");
  }
}

/** An attempt took longer than `timeoutMs`, or the call, or a wait, longer than `deadlineMs`. */
export class TimeoutError extends PayorchError {
  static {
    define(this.prototype, "name", "TimeoutError");
  }
  readonly #last: unknown;

  constructor(what: string, facts: CallFacts, last?: unknown) {
    super(what, facts);
    this.#last = last;
  }

  /** What a wait had read last; undefined for a call. Not enumerable, so that printing does not show it. */
  get last(): unknown {
    return this.#last;
  }
}

/** The caller's signal ended the call; `cause` is the signal's reason. */
export class AbortedError extends PayorchError {
  static {
    define(this.prototype, "name", "AbortError");
  }
}

/** The client got no access token, so this attempt was not sent; `outcome` counts earlier ones. */
export class AuthenticationError extends PayorchError {
  static {
    define(this.prototype, "name", "AuthenticationError");
  }
}

/** An answer came that cannot be used: a redirect, not JSON, cut off, too large, or one that breaks the spec. */
export class ResponseError extends PayorchError {
  static {
    define(this.prototype, "name", "ResponseError");
  }
  /** The status of the answer. */
  readonly status: number;
  readonly #body: unknown;
  constructor(what: string, facts: CallFacts, status: number, body?: unknown) {
    super(what, facts);
    this.status = status;
    this.#body = body;
  }

  /** The parsed body of an answer that is complete and differs from the spec. Not enumerable, so that printing does not show it. */
  get body(): unknown {
    return this.#body;
  }
}

/** An option of the client is missing, misspelt or wrong; thrown when the client is made. */
export class ConfigurationError extends PayorchError {
  static {
    define(this.prototype, "name", "ConfigurationError");
  }
}

/** The journal did not store the call, so this time it was not sent; `outcome` counts earlier attempts. */
export class JournalError extends PayorchError {
  static {
    define(this.prototype, "name", "JournalError");
  }
}

/** An argument of the call is wrong; nothing was sent. */
export class InvalidCallError extends PayorchError {
  static {
    define(this.prototype, "name", "InvalidCallError");
  }
}

/** Whether it is an error of payorch, of this copy of the core or another. */
export function isPayorchError(error: unknown): error is PayorchError {
  return typeof error === "object" && error !== null && brand in error;
}

/** `isApiError` for the errors of one provider. */
export const apiErrorGuard = <Errors>(provider: string): ApiErrorGuard<Errors> =>
  // The generator wrote the bodies of `Errors` from the same spec that the statuses are compared with.
  ((error: unknown, operationId?: string) =>
    isApiError(error, operationId) && error.provider === provider) as ApiErrorGuard<Errors>;

/** Whether a provider answered with an error status, and, where given, to that operation. */
export function isApiError(error: unknown, operationId?: string): error is ApiError {
  return (
    isPayorchError(error) &&
    error.name === "ApiError" &&
    (operationId === undefined || error.operationId === operationId)
  );
}

/** An `ApiError` of an operation with these documented bodies: `status` tells which body it is. */
export type ApiErrorOf<Bodies> = {
  [Status in keyof Bodies]: ApiError & {
    /** The status of the answer. */
    readonly status: Status;
    /** Its body, as documented for this status. */
    readonly body: Bodies[Status];
  };
}[keyof Bodies];

/** `isApiError` of one provider: with an operation, `status` and `body` are what is documented for it. */
export interface ApiErrorGuard<Errors> {
  (error: unknown): error is ApiError;
  <Id extends keyof Errors & string>(error: unknown, operationId: Id): error is ApiErrorOf<Errors[Id]>;
}
