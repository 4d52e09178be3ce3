/** What was measured, beside what it may be. */
export interface Budget {
  what: string;
  measured: string;
  ceiling: string;
  /** Why the ceiling stands where it does. */
  reason: string;
  /** Whether it is at the ceiling or below. */
  kept: boolean;
}

/** A budget of a count, such as bytes. */
export const counted = (what: string, value: number, ceiling: number, unit: string, reason: string): Budget => ({
  what,
  measured: `${value.toLocaleString("en")} ${unit}`,
  ceiling: `${ceiling.toLocaleString("en")} ${unit}`,
  reason,
  kept: value <= ceiling,
});

/** A budget of a time: shown against its goal, and failed only by a multiple of what a yardstick took in the same run. */
export const timed = (
  what: string,
  { ms, yardstickMs }: { ms: number; yardstickMs: number },
  { goalMs, most, yardstick }: { goalMs: number; most: number; yardstick: string },
  reason: string,
): Budget => ({
  what,
  measured: `${ms.toFixed(ms < 100 ? 1 : 0)} ms, ${(ms / yardstickMs).toFixed(1)} × ${yardstick}`,
  ceiling: `${goalMs} ms; fails above ${most} ×`,
  reason,
  kept: ms / yardstickMs <= most,
});

/** The middle one of some numbers. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
