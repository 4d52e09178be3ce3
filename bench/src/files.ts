import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chart } from "./chart.ts";
import { type Report, jsonOf } from "./report.ts";

/** Writes the report as JSON and as a picture; gives the names of the files, relative to the repository. */
export function write(report: Report): string[] {
  const folder = new URL("../results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const files = { json: jsonOf(report), svg: chart(report) };
  return Object.entries(files).map(([extension, text]) => {
    const name = `${report.mode}.${extension}`;
    writeFileSync(fileURLToPath(new URL(name, folder)), text);
    return `bench/results/${name}`;
  });
}
