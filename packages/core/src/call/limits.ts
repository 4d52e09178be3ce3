import { type Checks, optionsProblem } from "../facts/check.ts";
import type { CallOptions, KeyedCallOptions, Limits } from "../facts/request.ts";
import { type Operation, isRead } from "../facts/spec.ts";
import { maxTimerMs } from "../facts/store.ts";
import { inMs } from "../facts/time.ts";
import { kind, ownProperties } from "../facts/values.ts";
import { headersProblem } from "./headers.ts";
import type { Invalid } from "./invalid.ts";

/** What is wrong with a number of milliseconds, if anything, as the end of a sentence. */
export function millisecondsProblem(value: unknown): string | undefined {
  if (value === undefined || (typeof value === "number" && value > 0 && value <= maxTimerMs)) return undefined;
  return `must be a number of milliseconds above 0 and up to ${maxTimerMs}; got ${kind(value)}`;
}

/** What is wrong with a number of things, if anything, as the end of a sentence. */
export function countProblem(value: unknown): string | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && Number(value) >= 1)) return undefined;
  return `must be an integer from 1; got ${kind(value)}`;
}

/** What is wrong with a signal. */
export const signalProblem = (value: unknown): string | undefined =>
  value === undefined || value instanceof AbortSignal ? undefined : `must be an AbortSignal; got ${kind(value)}`;

const checks: Checks<KeyedCallOptions> = {
  signal: signalProblem,
  headers: headersProblem,
  idempotencyKey: () => undefined,
  timeoutMs: millisecondsProblem,
  deadlineMs: millisecondsProblem,
  maxAttempts: countProblem,
};

/** The options of a call, checked and copied. */
export function callOptionsOf(given: unknown, invalid: Invalid): KeyedCallOptions {
  if (given === undefined) return none;
  const problem = optionsProblem(given, checks, "call option");
  if (problem) throw invalid(problem);
  // Every property was checked just now.
  return ownProperties(given as KeyedCallOptions);
}
const none: KeyedCallOptions = ownProperties({});

/** How long a request may still act at the provider after the client has given it up, beyond `timeoutMs`, in milliseconds. */
const beyondTimeoutMs = 60_000;

/** The call's limits, its own over the client's over the defaults. */
export function limitsOf(operation: Operation, own: KeyedCallOptions, client: CallOptions): Limits {
  const { signal, deadlineMs = client.deadlineMs ?? 180_000, maxAttempts, idempotencyKey } = own;
  const timeoutMs = own.timeoutMs ?? client.timeoutMs ?? (isRead(operation) ? 30_000 : 80_000);
  return {
    signal,
    timeoutMs,
    flightMs: timeoutMs + beyondTimeoutMs,
    deadlineMs,
    endsAt: inMs(deadlineMs),
    maxAttempts: maxAttempts ?? client.maxAttempts ?? 3,
    idempotencyKey,
  };
}
