import { lineOf } from "./budgets.ts";
import { baseline, ours } from "./contenders.ts";
import type { Report } from "./report.ts";
import { type Result, type Row, mainOf } from "./results.ts";

const width = 880;
const namesEnd = 190;
const barsEnd = 720;
const rowHeight = 20;
const headHeight = 44;

/** A picture of the ratios: bars for each workload, half of the rounds between two ticks; a line at raw fetch, and at a budget beside it. */
export function chart(report: Report): string {
  const groups: string[] = [];
  let top = 64;
  for (const result of report.workloads) {
    groups.push(group(report, result, top));
    top += headHeight + result.rows.length * rowHeight + 24;
  }
  const verdicts = report.verdicts.map((verdict, index) =>
    text(16, top + index * rowHeight, lineOf(verdict), verdict.kept ? "kept" : "missed"),
  );
  const height = top + verdicts.length * rowHeight + 8;
  const subtitle = `Ratios to raw fetch, medians of alternating rounds, each contender in a process of its own. Node ${report.node}, ${report.cpus} CPUs, ${report.date}.`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(subtitle)}">`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    text(16, 28, "payorch benchmark", "title"),
    text(16, 48, subtitle, "note"),
    ...groups,
    ...verdicts,
    "</svg>",
  ].join("\n")}\n`;
}

const style = [
  "text{font:13px system-ui,sans-serif;fill:#1f2328}.title{font-size:18px;font-weight:600}",
  ".head,.ours{font-weight:600}.note{fill:#59636e;font-size:12px}.end{text-anchor:end}",
  ".paper{fill:#fff}.bar{fill:#b6c2cf}.bar.raw{fill:#7d8b99}.bar.ours{fill:#0969da}",
  ".spread{stroke:#1f2328;fill:none}.one{stroke:#59636e;stroke-dasharray:2 3}.budget{stroke:#bc4c00;stroke-width:2}",
  "text.kept{fill:#1a7f37}text.missed{fill:#bc4c00}",
].join("");

function group({ verdicts }: Report, { name, description, better, rows }: Result, top: number): string {
  const budget = verdicts.find(
    (verdict) => verdict.workload === name && verdict.contender === ours && verdict.against === baseline,
  );
  const bound = budget?.atLeast ?? budget?.atMost;
  const longest = Math.max(1, bound ?? 0, ...rows.map((row) => mainOf(row).ratio.quartiles[1]));
  const x = (ratio: number) => namesEnd + 8 + (ratio / longest) * (barsEnd - namesEnd - 8);
  const first = top + headHeight;
  const line = (ratio: number, kind: string) =>
    `<line class="${kind}" x1="${fixed(x(ratio))}" x2="${fixed(x(ratio))}" y1="${first - 6}" y2="${first + rows.length * rowHeight}"/>`;
  return [
    text(16, top + 12, `${name} (${better} is better)`, "head"),
    text(16, top + 29, description, "note"),
    ...rows.map((row, index) => bar(row, x, first + index * rowHeight)),
    line(1, "one"),
    ...(bound === undefined ? [] : [line(bound, "budget")]),
  ].join("\n");
}

function bar(row: Row, x: (ratio: number) => number, y: number): string {
  const { contender } = row;
  const { median, ratio } = mainOf(row);
  const kind = contender.startsWith(ours) ? "ours" : contender === baseline ? "raw" : "peer";
  const [start, end] = [namesEnd + 8, x(ratio.median)];
  const [lower, upper] = [x(ratio.quartiles[0]), x(ratio.quartiles[1])];
  const middle = y + (rowHeight - 5) / 2;
  return [
    text(namesEnd, y + 12, contender, `end ${kind}`),
    `<rect class="bar ${kind}" x="${start}" y="${y}" width="${fixed(end - start)}" height="${rowHeight - 5}" rx="2"/>`,
    `<path class="spread" d="M${fixed(lower)} ${middle - 3}v6m0-3H${fixed(upper)}m0-3v6"/>`,
    text(
      Math.max(end, upper) + 8,
      y + 12,
      `${ratio.median.toFixed(2)}×  (${median < 100 ? median.toFixed(1) : Math.round(median)})`,
      kind,
    ),
  ].join("");
}

const text = (x: number, y: number, content: string, kind: string) =>
  `<text class="${kind}" x="${fixed(x)}" y="${fixed(y)}">${escape(content)}</text>`;

const fixed = (value: number) => String(Math.round(value * 10) / 10);

const escape = (content: string) =>
  content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
