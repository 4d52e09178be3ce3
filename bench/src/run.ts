import type { Verdict } from "./budgets.ts";
import type { Result } from "./results.ts";

/** Everything a run found, as it is written to the file. */
export interface Report {
  /** Day of the run. */
  date: string;
  node: string;
  cpus: number;
  mode: "full" | "quick";
  /** The peers, as this folder pins them. */
  versions: Record<string, string>;
  workloads: Result[];
  verdicts: Verdict[];
}
