import { baseline } from "./contender.ts";
import { median, quantile } from "./rounds.ts";

/** What one contender showed in one workload. */
export interface Row {
  contender: string;
  /** The median of the rounds, in the workload's unit. */
  median: number;
  /** The time that 99 of 100 calls keep to, where the workload notes each call. */
  p99?: number;
  /** The median of the rounds' ratios to raw fetch of the same round. */
  ratio: number;
  /** Half of the rounds' ratios lie between these two. */
  ratioQuartiles: [lower: number, upper: number];
}

/** A measured workload. */
export interface Result {
  name: string;
  description: string;
  unit: string;
  better: "higher" | "lower";
  rows: Row[];
}

/** Rows of the values of the rounds, best first. */
export function rowsOf(
  rounds: ReadonlyMap<string, readonly number[]>,
  better: Result["better"],
  p99: ReadonlyMap<string, number> = new Map(),
): Row[] {
  const measures = rounds.get(baseline) ?? [];
  const rows = Array.from(rounds, ([contender, values]): Row => {
    // Both of one round met the same machine; their ratio is steadier than that of the two medians.
    const ratios = values.map((value, round) => value / (measures[round] ?? Number.NaN));
    const high = p99.get(contender);
    return {
      contender,
      median: median(values),
      ...(high !== undefined && { p99: high }),
      ratio: median(ratios),
      ratioQuartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    };
  });
  return rows.toSorted((a, b) => (better === "higher" ? b.ratio - a.ratio : a.ratio - b.ratio));
}
