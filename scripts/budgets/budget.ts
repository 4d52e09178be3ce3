/** What was measured, beside what it may be. */
export interface Budget {
  what: string;
  measured: string;
  /** What the project wants; empty where it wants no more than that it does not grow. */
  goal: string;
  /** Where the run fails: what was reached before, and a little more, so that nothing grows unseen. It is no goal. */
  ceiling: string;
  reason: string;
  /** `missed` is above the goal, `OVER` above the ceiling, where the run fails. */
  state: "ok" | "missed" | "OVER";
}

/** A budget of a count, such as bytes. */
export function counted(
  what: string,
  value: number,
  { ceiling, goal }: { readonly ceiling: number; readonly goal?: number | undefined },
  unit: string,
  reason: string,
): Budget {
  const shown = (count: number) => `${count.toLocaleString("en")} ${unit}`;
  const state = value > ceiling ? "OVER" : value > (goal ?? ceiling) ? "missed" : "ok";
  return {
    what,
    measured: shown(value),
    goal: goal === undefined ? "" : shown(goal),
    ceiling: shown(ceiling),
    reason,
    state,
  };
}

/** A budget of a time: shown against its goal, and failed only by a multiple of what a yardstick took in the same run. */
export const timed = (
  what: string,
  { ms, yardstickMs }: { ms: number; yardstickMs: number },
  { goalMs, most, yardstick }: { goalMs: number; most: number; yardstick: string },
  reason: string,
): Budget => ({
  what,
  measured: `${ms.toFixed(ms < 100 ? 1 : 0)} ms, ${(ms / yardstickMs).toFixed(1)} × ${yardstick}`,
  goal: `${goalMs} ms`,
  ceiling: `${most} × ${yardstick}`,
  reason,
  state: ms / yardstickMs > most ? "OVER" : ms > goalMs ? "missed" : "ok",
});

/** The middle one of some numbers. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
