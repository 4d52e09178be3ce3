/** The value at this share of a list, from 0 to 1, between its neighbours where it falls between two. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** The middle of the rounds, and the two values between which half of them lie. */
export interface Spread {
  readonly median: number;
  readonly quartiles: readonly [lower: number, upper: number];
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: quantile(values, 0.5),
  quartiles: [quantile(values, 0.25), quantile(values, 0.75)],
});

/** The ratios, each of two values of one round: both met the same machine, so it is steadier than that of two medians. */
export const ratioOf = (values: readonly number[], measures: readonly number[]): Spread =>
  spreadOf(values.map((value, round) => value / (measures[round] ?? Number.NaN)));
