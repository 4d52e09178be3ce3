import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import Table from "cli-table3";
import { type Verdict, lineOf, verdictsOn } from "./budgets.ts";
import type { Figure, Result } from "./results.ts";

/** Everything a run found, as it is written to the file. */
export interface Report {
  /** Day of the run. */
  readonly date: string;
  /** The Node of the contenders. */
  readonly node: string;
  readonly cpus: number;
  readonly mode: "full" | "quick";
  /** The peers, as this folder pins them. */
  readonly versions: Readonly<Record<string, string>>;
  readonly workloads: readonly Result[];
  readonly verdicts: readonly Verdict[];
}

export function reportOf(workloads: Result[], mode: Report["mode"], node: string): Report {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    dependencies: Record<string, string>;
  };
  return {
    date: new Date().toISOString().slice(0, 10),
    node,
    cpus: availableParallelism(),
    mode,
    versions: manifest.dependencies,
    workloads,
    verdicts: verdictsOn(workloads),
  };
}

/** The report for people: a table a workload, and the verdicts. */
export function textOf({ node, cpus, workloads, verdicts }: Report): string {
  const parts = [
    `Node ${node}, ${cpus} CPUs. Ratios are to raw fetch of the same round; half of them lie in "between".`,
  ];
  for (const { name, description, better, rows } of workloads) {
    const names = Object.keys(rows[0]?.figures ?? {});
    const head = names.flatMap((each) => [each, "ratio", "between"]);
    const table = new Table({
      head: ["", ...head],
      colAligns: ["left", ...head.map(() => "right" as const)],
      style: { head: [], border: [], compact: true },
    });
    for (const { contender, figures } of rows) table.push([contender, ...Object.values(figures).flatMap(cells)]);
    parts.push(`${name}: ${description} (${better} is better)\n${table.toString()}`);
  }
  return [...parts, verdicts.map((verdict) => lineOf(verdict)).join("\n")].join("\n\n");
}

function cells({ median, rounds, ratio }: Figure): string[] {
  const spread = ratio.quartiles.map((each) => each.toFixed(2)).join("–");
  return [threeDigits(median), `${ratio.median.toFixed(2)}×`, rounds.length > 1 ? spread : ""];
}

/** Three digits are as many as can be trusted. */
const threeDigits = (value: number) =>
  new Intl.NumberFormat("en", { maximumSignificantDigits: 3, useGrouping: true }).format(value).replaceAll(",", " ");

/** The report as JSON, with five digits of each number. */
export const jsonOf = (report: Report): string =>
  `${JSON.stringify(report, (_, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(5)) : value), 2)}\n`;
