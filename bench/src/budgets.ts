import { baseline, ours } from "./contender.ts";
import type { Result } from "./results.ts";

/** What we promise, as a ratio within one run (section 8 of the design). */
interface Budget {
  readonly workload: string;
  /** Whom we are compared with. */
  readonly against: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const budgets: readonly Budget[] = [
  { workload: "overhead", against: baseline, atMost: 1.35 },
  { workload: "loopback POST 64", against: baseline, atLeast: 1.6 },
  { workload: "loopback POST 64", against: "stripe", atLeast: 1 },
  { workload: "loopback GET 64", against: baseline, atLeast: 1.1 },
];

/** Whether a budget is kept. */
export interface Verdict extends Budget {
  readonly measured: number;
  readonly kept: boolean;
}

export function verdictsOn(results: readonly Result[]): Verdict[] {
  return budgets.flatMap((budget) => {
    const rows = results.find(({ name }) => name === budget.workload)?.rows;
    if (!rows) return [];
    const ratioOf = (name: string) => rows.find(({ contender }) => contender === name)?.ratio ?? Number.NaN;
    const measured = ratioOf(ours) / ratioOf(budget.against);
    const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = budget;
    return [{ ...budget, measured, kept: measured >= atLeast && measured <= atMost }];
  });
}

/** The verdict as a line: the figure against the budget, and by how much it falls short. */
export function lineOf({ workload, against, atLeast, atMost, measured, kept }: Verdict): string {
  const bound = atMost === undefined ? `at least ${atLeast?.toFixed(2)}×` : `at most ${atMost.toFixed(2)}×`;
  const short = Math.abs(measured - (atMost ?? atLeast ?? 0));
  const verdict = kept ? "kept" : `missed by ${short.toFixed(2)}×`;
  return `${kept ? "✔" : "✖"} ${workload}: ${measured.toFixed(2)}× ${against}, budget ${bound}: ${verdict}`;
}
