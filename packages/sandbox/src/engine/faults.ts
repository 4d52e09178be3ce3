import { type Checks, is, optional, optionsProblem, unknownName } from "@payorch/core/check";
import type { Provider } from "../providers.ts";

/** What can go wrong with a request, and whether it was executed. */
export const faultKinds = [
  /** Nothing is executed, and the connection breaks. */
  "reset",
  /** It is executed, and the connection breaks before the answer. */
  "commitThenReset",
  /** It is executed; status and headers come, and nothing after them. */
  "stall",
  /** It is executed; half of the body comes, and the connection breaks. */
  "cut",
  /** Nothing is executed: 429 with `retry-after`. */
  "throttle",
  /** Nothing is executed: 503. */
  "unavailable",
  /** Nothing is executed: 502 with a page of HTML, as a proxy in between sends it. */
  "html",
  /** It is executed, and answered two seconds later. */
  "slow",
] as const;

/** One of them. */
export type FaultKind = (typeof faultKinds)[number];

/** Which request meets which fault. */
export interface FaultOptions {
  readonly provider: Provider;
  /** The operation, such as `checkouts.create`. @defaultValue any of the provider's */
  readonly operation?: string | undefined;
  /** The how many-th such request from now, an integer from 1. @defaultValue 1 */
  readonly nth?: number | undefined;
  readonly kind: FaultKind;
}

/** A fault that waits for its request. */
export interface WaitingFault {
  readonly provider: Provider;
  readonly operation: string | undefined;
  /** The how many-th request from now meets it. */
  nth: number;
  readonly kind: FaultKind;
}

/** The faults that wait, the oldest first. */
export interface Faults {
  add(fault: FaultOptions): void;
  /** The fault that a request meets. Every fault that waits for such a request counts it. */
  take(provider: Provider, operation: string): FaultKind | undefined;
  waiting(): readonly WaitingFault[];
}

export function createFaults(): Faults {
  const waiting: WaitingFault[] = [];
  return {
    add({ provider, operation, nth = 1, kind }) {
      waiting.push({ provider, operation, nth, kind });
    },
    take(provider, operation) {
      const meant = waiting.filter(
        (fault) => fault.provider === provider && (fault.operation ?? operation) === operation,
      );
      const due = meant.find(({ nth }) => nth === 1);
      // One request meets one fault: another that is due as well meets the next.
      for (const fault of meant) fault.nth = Math.max(1, fault.nth - 1);
      if (due) waiting.splice(waiting.indexOf(due), 1);
      return due?.kind;
    },
    waiting: () => waiting,
  };
}

/**
 * Checks what somebody asks for.
 *
 * @throws Error where there is no such provider, operation or kind, or `nth` is no integer from 1
 */
export function checkFault(
  fault: FaultOptions,
  providers: readonly Provider[],
  operationsOf: (provider: Provider) => readonly string[],
): void {
  const problem = optionsProblem(fault, checks);
  if (problem !== undefined) throw new Error(`fault: ${problem}`);
  const { provider, operation, kind } = fault;
  const one = (name: string, value: string, of: readonly string[]) => {
    if (!of.includes(value)) throw new Error(`fault: ${unknownName(name, value, of)}`);
  };
  one("provider", provider, providers);
  if (operation !== undefined) one("operation", operation, operationsOf(provider));
  one("kind", kind, faultKinds);
}

const string = is("a string", (value) => typeof value === "string");
const checks: Checks<FaultOptions> = {
  provider: string,
  operation: optional(string),
  nth: optional(is("an integer from 1", (value) => Number.isInteger(value) && Number(value) > 0)),
  kind: string,
};
