import { baseline } from "./contenders.ts";
import { type Spread, ratioOf, spreadOf } from "./statistics.ts";

/** One figure of one contender. */
export interface Figure extends Spread {
  /** The value of each round, in the unit that the figure is named after. */
  readonly rounds: readonly number[];
  /** To raw fetch of the same round. */
  readonly ratio: Spread;
}

/** What one contender showed in one workload. */
export interface Row {
  readonly contender: string;
  /** By their names. The first one is what the workload is about. */
  readonly figures: Readonly<Record<string, Figure>>;
}

/** A measured workload. */
export interface Result {
  readonly name: string;
  readonly description: string;
  readonly better: "higher" | "lower";
  readonly rows: readonly Row[];
}

/** The figure that a workload is about. */
export function mainOf({ contender, figures }: Row): Figure {
  const [first] = Object.values(figures);
  if (!first) throw new Error(`${contender} has no figure.`);
  return first;
}

/** Rows of the figures of each contender's rounds, best first. */
export function rowsOf(
  values: ReadonlyMap<string, Readonly<Record<string, readonly number[]>>>,
  better: Result["better"],
): Row[] {
  const measures = values.get(baseline);
  const rows = Array.from(values, ([contender, figures]): Row => {
    const entries = Object.entries(figures).map(
      ([name, rounds]) =>
        [name, { ...spreadOf(rounds), rounds, ratio: ratioOf(rounds, measures?.[name] ?? []) }] as const,
    );
    return { contender, figures: Object.fromEntries(entries) };
  });
  const rank = (row: Row) => mainOf(row).ratio.median * (better === "higher" ? -1 : 1);
  return rows.toSorted((a, b) => rank(a) - rank(b));
}
