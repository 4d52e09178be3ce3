import type { Check } from "./check.ts";
import { kind } from "./values.ts";

/** Where values are kept for other processes: anything in the shape of a Keyv. */
export interface Store {
  /** The value under the key. Anything but a value that was set counts as none: undefined, `null`, `false`. */
  get(key: string): unknown;
  /** Keeps the value under the key, for as many milliseconds. */
  set(key: string, value: unknown, ttlMs?: number): unknown;
}

/** Where a fleet shares its tokens. */
export type TokenStore = Store;

/** Checks a store. */
export const store: Check = (value) =>
  value === undefined || ["get", "set"].every((name) => typeof Object(value)[name] === "function")
    ? undefined
    : `must have \`get\` and \`set\`, as a Keyv has; got ${kind(value)}`;

/** The longest time that a timer takes, in milliseconds. A store that is made of timers forgets what shall be kept for longer. */
export const maxTimerMs: number = 2 ** 31 - 1;

/** Runs a call of a store. Rejects where the store throws, or does not answer in time. */
export async function withinLimit<Value>(ms: number, action: () => Value | Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it did not answer within ${ms} ms`)), ms);
  });
  try {
    // An action that throws at once, or rejects after the limit, is caught as well.
    const acting = (async () => action())();
    return await Promise.race([acting, late]);
  } finally {
    clearTimeout(timer);
  }
}
