import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import Table from "cli-table3";
import { lineOf, verdictsOn } from "./budgets.ts";
import { chart } from "./chart.ts";
import type { Result } from "./results.ts";
import type { Report } from "./run.ts";

export function reportOf(results: Result[], mode: Report["mode"]): Report {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    dependencies: Record<string, string>;
  };
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cpus: availableParallelism(),
    mode,
    versions: manifest.dependencies,
    workloads: results,
    verdicts: verdictsOn(results),
  };
}

/** The report for people: a table a workload, and the verdicts. */
export function textOf({ node, cpus, workloads, verdicts }: Report): string {
  const parts = [
    `Node ${node}, ${cpus} CPUs. Ratios are to raw fetch of the same round; half of them lie in "between".`,
  ];
  for (const { name, description, unit, better, rows } of workloads) {
    const slowest = rows.some(({ p99 }) => p99 !== undefined);
    const table = new Table({
      head: ["", unit, ...(slowest ? ["p99"] : []), "ratio", "between"],
      colAligns: ["left", "right", "right", "right", "right"],
      style: { head: [], border: [], compact: true },
    });
    for (const { contender, median, p99, ratio, ratioQuartiles } of rows) {
      const quartiles = ratioQuartiles.map((each) => each.toFixed(2)).join("–");
      table.push([
        contender,
        figure(median),
        ...(slowest ? [figure(p99 ?? 0)] : []),
        `${ratio.toFixed(2)}×`,
        quartiles,
      ]);
    }
    parts.push(`${name}: ${description} (${better} is better)\n${table.toString()}`);
  }
  return [...parts, verdicts.map((verdict) => lineOf(verdict)).join("\n")].join("\n\n");
}

/** Three digits are as many as can be trusted. */
const figure = (value: number) =>
  new Intl.NumberFormat("en", { maximumSignificantDigits: 3, useGrouping: true }).format(value).replaceAll(",", " ");

/** Writes the report as JSON and as a picture; gives the names of the files, relative to the repository. */
export function write(report: Report): string[] {
  const folder = new URL("../results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const files = { json: `${JSON.stringify(report, undefined, 2)}\n`, svg: chart(report) };
  return Object.entries(files).map(([extension, text]) => {
    const name = `${report.mode}.${extension}`;
    writeFileSync(fileURLToPath(new URL(name, folder)), text);
    return `bench/results/${name}`;
  });
}
