import { baseline, ours } from "./contenders.ts";
import { type Result, mainOf } from "./results.ts";
import { type Spread, ratioOf } from "./statistics.ts";

/** What we promise, as a ratio of two contenders in the same rounds (section 13 of the design). */
interface Budget {
  readonly workload: string;
  readonly contender: string;
  /** Whom it is compared with. */
  readonly against: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const budgets: readonly Budget[] = [
  { workload: "overhead", contender: ours, against: baseline, atMost: 1.5 },
  { workload: "loopback POST 64", contender: ours, against: "stripe", atLeast: 1.15 },
  { workload: "loopback POST 64", contender: ours, against: "node:http alone", atLeast: 0.85 },
  { workload: "loopback POST 64", contender: "payorch over undici", against: baseline, atLeast: 3.5 },
  { workload: "loopback POST 1", contender: ours, against: "stripe", atMost: 1 },
  { workload: "loopback GET 1", contender: ours, against: "stripe", atMost: 1 },
];

/** Whether a budget is kept. */
export interface Verdict extends Budget {
  readonly measured: Spread;
  readonly kept: boolean;
}

/** The verdicts on all budgets whose two contenders were measured. */
export function verdictsOn(results: readonly Result[]): Verdict[] {
  return budgets.flatMap((budget) => {
    const { workload, contender, against, atLeast = 0, atMost = Number.POSITIVE_INFINITY } = budget;
    const rows = results.find(({ name }) => name === workload)?.rows ?? [];
    const [mine, theirs] = [contender, against].map((name) => rows.find((row) => row.contender === name));
    if (!mine || !theirs) return [];
    const measured = ratioOf(mainOf(mine).rounds, mainOf(theirs).rounds);
    return [{ ...budget, measured, kept: measured.median >= atLeast && measured.median <= atMost }];
  });
}

/** The verdict as a line: the figure against the budget, and by how much it falls short. */
export function lineOf({ workload, contender, against, atLeast, atMost, measured, kept }: Verdict): string {
  const { median, quartiles } = measured;
  const bound = atMost === undefined ? `at least ${atLeast?.toFixed(2)}×` : `at most ${atMost.toFixed(2)}×`;
  const verdict = kept ? "kept" : `missed by ${Math.abs(median - (atMost ?? atLeast ?? 0)).toFixed(2)}×`;
  const spread = quartiles.map((each) => each.toFixed(2)).join("–");
  return `${kept ? "✔" : "✖"} ${workload}: ${contender} ${median.toFixed(2)}× ${against} (${spread}), budget ${bound}: ${verdict}`;
}
