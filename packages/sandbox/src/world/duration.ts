const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/**
 * Milliseconds of a duration such as `"25h"`, `"90min"`, `"1d 30min"`, or a number of milliseconds.
 *
 * @throws Error if it is no duration, or below 0
 */
export function milliseconds(duration: string | number): number {
  const found = typeof duration === "string" ? total(duration) : typeof duration === "number" ? duration : Number.NaN;
  if (Number.isFinite(found) && found >= 0) return Math.round(found);
  throw new Error(
    `The duration must be milliseconds, 0 or more, or a string such as "25h", "90min" or "1d 30s"; got ${typeof duration === "string" ? JSON.stringify(duration) : String(duration)}.`,
  );
}

function total(duration: string): number {
  const parts = [...duration.matchAll(/\s*(\d+(?:\.\d+)?)\s*(ms|min|s|h|d)/gy)];
  if (parts.length === 0 || parts.map(([part]) => part).join("") !== duration.trimEnd()) return Number.NaN;
  return parts.reduce((sum, [, count, unit = ""]) => sum + Number(count) * (units[unit] ?? Number.NaN), 0);
}
