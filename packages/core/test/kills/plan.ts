import type { Outcome } from "../../src/index.ts";
import type { Kind } from "../support/client.ts";

/** How long one attempt, and a whole call, may take in the workers, in milliseconds. */
export const timeoutMs = 500;
export const deadlineMs = 1_500;
/** How long a recoverer keeps a record from the others, in milliseconds: long enough for a call, short enough to wait for. */
export const leaseMs = 700;

/** How much later it is for a sleeper that wakes: others have long been free to take its call. */
export const sleepMs: number = timeoutMs + 60_000;

/** Where a process stops, to be killed or to sleep. */
export type Step =
  | "before opened"
  | "after opened"
  /** The connection is there, and nothing was written to it. */
  | "connected"
  | "before closed"
  | "after closed"
  | "claimed"
  /** What a call made was found, or its answer came, and its record is not closed. */
  | "settled";

/** What is wrong with a journal. */
export type Fault =
  | "opened is slow"
  | "opened is down"
  | "opened commits and fails"
  | "closed is slow"
  | "closed is down"
  | "closed commits and fails";

export interface Order {
  readonly call: number;
  /** From 0; an order that is called again after a crash counts one further. */
  readonly turn: number;
  readonly kind: Exclude<Kind, "read">;
  /** Where its process stops. */
  readonly step?: Step;
  /** Whether it stops for a while (SIGSTOP) and goes on in a later time, instead of waiting to be killed. */
  readonly sleeps?: boolean;
  readonly fault?: Fault;
}

/** Which journal, as another process can make it too. */
export type Store =
  | { readonly name: "postgres"; readonly connection: Readonly<Record<string, string | number>> }
  | { readonly name: "file"; readonly path: string };

/** What a worker is to do. */
export interface Work {
  readonly url: string;
  /** Undefined where calls are made without a journal. */
  readonly store: Store | undefined;
  /** Whether the keys follow from the orders, or the client makes them. */
  readonly keys: "facts" | "random";
  readonly orders: readonly Order[];
}

/** What a recoverer is to do. */
export interface Recovery {
  readonly url: string;
  readonly store: Store;
  /** Until when it looks again and again, in milliseconds since the epoch. */
  readonly until: number;
  /** How long it keeps a record from the others, where that is longer than usual, in milliseconds. */
  readonly leaseMs?: number;
  /** How far its clock is ahead, in milliseconds. */
  readonly aheadMs?: number;
  readonly step?: Step;
}

/** Which call something is about. */
export interface Named {
  readonly call: number;
  readonly turn: number;
}

/** What a process says over IPC. */
export type Message =
  /** It stands still here. */
  | { readonly at: Step }
  /** The outcome that somebody was told. */
  | { readonly told: Named & { readonly by: "caller" | "recoverer"; readonly outcome: Outcome; readonly how: string } };

/** Requests carry the number of their call and turn in these headers, and so do records. */
export const callHeader = "x-call";
export const turnHeader = "x-turn";

/** The call of a record. */
export const namedBy = ({ headers }: { readonly headers: Readonly<Record<string, string>> }): Named => ({
  call: Number(headers[callHeader]),
  turn: Number(headers[turnHeader]),
});
