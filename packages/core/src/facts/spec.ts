import { propertiesOf } from "./values.ts";

/** What the runtime knows of one provider; the generator writes it from the spec. */
export interface Spec {
  /** The provider's name, as in the package name. */
  readonly provider: string;
  /** Base URL of each environment. */
  readonly servers: Readonly<Partial<Record<Environment, string>>>;
  /** Where message, code and request id stand in an error answer (`x-error`). */
  readonly error: ErrorShape;
  /** Every operation by its `operationId`. */
  readonly operations: Readonly<Record<string, Operation>>;
}

/** The provider's test system, or the one that moves real money. */
export type Environment = "sandbox" | "production";

/** What an answer of the provider's own looks like when it refuses (`x-error`). */
export interface ErrorShape {
  /** Properties that may hold the message, a string or an array of strings; the first of them that is there does. */
  readonly message: readonly string[];
  /** The property that holds the error code. */
  readonly code?: string;
  /** Where the request id stands: a property of the body, a response header, or both. */
  readonly requestId?: { readonly member?: string; readonly header?: string };
}

/** One operation of the spec: what is needed to send it, and what its answer may license. */
export interface Operation {
  /** `resource.verb`, also the name of the method. */
  readonly id: string;
  /** The request method, upper case. */
  readonly method: string;
  /** The path template, relative to the base URL, with `{name}` for path parameters. */
  readonly path: string;
  /** Names of the query parameters; present only where there are any. */
  readonly query?: readonly string[];
  /** Present only where it takes a JSON body. */
  readonly body?: "required" | "optional";
  /** Whether it is sent without a credential. */
  readonly public?: true;
  /** Whether a repeat is harmless although it is not a read, as that of a token request. */
  readonly repeatable?: true;
  /** Documented 4xx that say `not_executed`, beyond those that say so by a standard; never 408, 409, 424, 499. */
  readonly refusals?: readonly number[];
  /** The properties of its body that are sensitive (`x-sensitive`), as paths with dots that pass through arrays. */
  readonly sensitive?: readonly string[];
  /** What a write itself does, present on every write (`x-effect`). */
  readonly effect?: Effect;
  /** Present only where the operation takes an idempotency key. */
  readonly idempotency?: Idempotency;
  /** Present only on lists that come in pages. */
  readonly pagination?: Pagination;
  /** Present only on a write whose effect a read can show (`x-reconcile`). */
  readonly reconcile?: Reconcile;
}

/**
 * What a write itself does (`x-effect`): `session` creates something that the customer can pay and moves no money, `charge`
 * takes money, `prompt` asks for a payment on the customer's phone, `invite` has the provider contact the customer, `refund`
 * and `payout` send money, and `none` does none of these.
 */
export type Effect = "session" | "charge" | "prompt" | "invite" | "refund" | "payout" | "none";

/** Where the idempotency key goes and what the provider is known to do with it (`x-idempotency`). */
export interface Idempotency {
  /** A request header, or a property of the body. */
  readonly in: "header" | "body";
  /** Name of the header or property. */
  readonly name: string;
  /** Shortest key the provider takes, in characters. */
  readonly minLength?: number;
  /** Longest key the provider takes, in characters. */
  readonly maxLength?: number;
  /** A regular expression that a key must match, in the syntax of ECMAScript with the flag `u`. */
  readonly pattern?: string;
  /** Whether a source says that a repeated key does not execute twice; only then may a write be repeated. */
  readonly honoured: boolean;
  /** How long after its first use the provider honours a key, in milliseconds. @defaultValue one hour */
  readonly lifetimeMs?: number;
  /** How an answer shows that it is the replay of an earlier one. */
  readonly replayed?: {
    /** A response header that is `true` on a replay. */
    readonly header?: string;
    /** A boolean property of the answer that is false on a replay. */
    readonly member?: string;
    /** The status of a replay, where the property is missing. */
    readonly status?: number;
  };
}

/** Which read shows what a write made (`x-reconcile`). */
export interface Reconcile {
  /** The `operationId` of the read; its path parameters are properties of the write's path or body. */
  readonly operation: string;
  /** The properties that the write sends and that come back in what it made; dotted paths. */
  readonly match: readonly string[];
  /** The one of them that the provider accepts only once, so that it belongs to one call. Without it no match proves anything. */
  readonly unique?: string;
  /** The property that holds the time of creation: a string with a UTC offset, or milliseconds since the epoch. */
  readonly since?: string;
}

/** How a list is walked (`x-pagination`); properties are given as paths with dots. */
export type Pagination =
  | { readonly style: "page"; readonly items: string; readonly page: string; readonly totalPages: string }
  | { readonly style: "offset"; readonly items: string; readonly offset: string; readonly total?: string }
  | { readonly style: "cursor"; readonly items: string; readonly cursor: string; readonly next: readonly string[] };

/** The query parameter that asks for a page. */
export function pageParameter(rule: Pagination): string {
  if (rule.style === "page") return rule.page;
  return rule.style === "offset" ? rule.offset : rule.cursor;
}

/** Reads an own property by its dotted path; undefined where anything on the way is missing. */
export function propertyAt(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined;
    found = propertiesOf(found)[name];
  }
  return found;
}

/** Whether sending it again cannot pay twice: a read (RFC 9110, section 9.2.1), or a write under an honoured key. */
export function isRepeatable(operation: Operation): boolean {
  return isRead(operation) || operation.repeatable === true || operation.idempotency?.honoured === true;
}

/** A request that asks and changes nothing. */
export function isRead({ method }: Operation): boolean {
  return method === "GET" || method === "HEAD";
}

/** Where no source says how long a key is honoured. */
export const assumedKeyLifetimeMs: number = 60 * 60 * 1000;

/** How long the provider is known to honour the key of a call, in milliseconds; undefined where it honours none. */
export function keyLifetimeMs({ idempotency }: Operation): number | undefined {
  return idempotency?.honoured ? (idempotency.lifetimeMs ?? assumedKeyLifetimeMs) : undefined;
}
