import { readFile, writeFile } from "node:fs/promises";
import { Command } from "commander";
import { type FormatConfig, format } from "oxfmt";
import style from "../.oxfmtrc.json" with { type: "json" };
import { rulesOf } from "./contract/invalid.ts";
import {
  type Document,
  type Route,
  type SchemaObject,
  providers,
  read,
  resolve,
  root,
  routesOf,
} from "./generate/document.ts";

const program = new Command("specs:report")
  .description("Counts what the specs hold, prints it, and keeps it in specs/README.md.")
  .option("--check", "write nothing; fail where specs/README.md says something else")
  .parse();

const begin = "<!-- report: written by `pnpm specs:report` -->\n";
const end = "<!-- end of report -->";
const readme = new URL("specs/README.md", root);

const names = await providers();
const report = reportOf(
  await Promise.all(names.map(async (name): Promise<[string, Document]> => [name, await read(name)])),
);
console.log(report);

const text = await readFile(readme, "utf8");
const [before = "", rest = ""] = text.split(begin);
const written = `${before}${begin}\n${report}\n${end}${rest.split(end)[1] ?? ""}`;
const { code: updated } = await format("README.md", written, style as FormatConfig);
if (program.opts<{ check?: true }>().check) {
  if (updated !== text)
    program.error("specs/README.md says something else. Run `npx -y pnpm@12 specs:report` and commit it.");
} else if (updated !== text) {
  await writeFile(readme, updated);
}

function reportOf(specs: readonly [string, Document][]): string {
  const head = [
    "provider",
    "operations",
    "deprecated",
    "webhooks",
    "statuses",
    "examples",
    "A",
    "B",
    "C",
    "rules",
    "broken",
  ];
  const rows = specs.map(([name, document]) => [`[${name}](${name}/coverage.md)`, ...countsOf(document)]);
  const totals = head.slice(1).map((_, column) => String(rows.reduce((sum, row) => sum + Number(row[column + 1]), 0)));
  const table = [head, head.map(() => "---"), ...rows, ["all", ...totals]]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
  const leftOut = specs.map(([name, { "x-left-out": endpoints }]) => {
    const lines = endpoints.map(({ endpoint, reason }) => `  - \`${endpoint}\`: ${reason}`);
    return [`- **${name}**${lines.length === 0 ? ": nothing that any source names" : ""}`, ...lines].join("\n");
  });
  return `${table}\n\nLeft out, and why:\n\n${leftOut.join("\n")}\n`;
}

function countsOf(document: Document): string[] {
  const routes = routesOf(document);
  const webhooks = Object.values(document.webhooks ?? {}).flatMap((item) => Object.values(item));
  const rules = rulesOf(document);
  const confidence = (grade: string) =>
    [...routes, ...webhooks].filter((each) => each["x-confidence"] === grade).length;
  return [
    routes.length,
    routes.filter(({ deprecated }) => deprecated).length,
    webhooks.length,
    routes.reduce((sum, { responses }) => sum + Object.keys(responses).length, 0),
    [...routes, ...webhooks].reduce((sum, each) => sum + examplesOf(document, each), 0),
    ...["A", "B", "C"].map(confidence),
    rules.length,
    rules.filter(({ body }) => body !== undefined).length,
  ].map(String);
}

/** Named examples of requests and answers. */
function examplesOf(document: Document, { requestBody, responses }: Pick<Route, "requestBody" | "responses">): number {
  const bodies = [...(requestBody ? [requestBody] : []), ...Object.values(responses)];
  return bodies
    .flatMap((body) =>
      Object.values(
        resolve<{ content?: Record<string, { schema: SchemaObject; examples?: object }> }>(document, body).content ??
          {},
      ),
    )
    .reduce((sum, { examples = {} }) => sum + Object.keys(examples).length, 0);
}
