import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { Command } from "commander";
import { type FormatConfig, format } from "oxfmt";
import style from "../.oxfmtrc.json" with { type: "json" };
import type { Bodies } from "../test/bodies.ts";
import { rulesOf } from "./contract/invalid.ts";
import { membersOfTypes } from "./docs/gaps.ts";
import {
  type Document,
  type Grade,
  type OperationObject,
  type Route,
  type SchemaObject,
  hasPackage,
  providers,
  read,
  resolve,
  root,
  routesOf,
} from "./generate/document.ts";
import { gradesOf } from "./generate/resources.ts";
import { type Root, placesOf } from "./lint/schemas.ts";

const program = new Command("specs:report")
  .description(
    "Counts operations, events and sources in the specs, prints the table, and writes it to specs/README.md.",
  )
  .option("--check", "write nothing; fail if specs/README.md is out of date")
  .parse();

const begin = "<!-- report: written by `pnpm specs:report` -->\n";
const end = "<!-- end of report -->";
const readme = new URL("specs/README.md", root);

const specs = await Promise.all(
  (await providers()).filter(hasPackage).map(async (name): Promise<Spec> => ({
    name,
    document: await read(name),
    bodies: await bodiesOf(name),
  })),
);
const report = [
  table(specs, countsOf),
  table(specs, provenanceOf),
  `Left out, and why:\n\n${specs.map(leftOut).join("\n")}`,
].join("\n\n");
console.log(report);

const text = await readFile(readme, "utf8");
const [before = "", rest = ""] = text.split(begin);
const written = `${before}${begin}\n${report}\n\n${end}${rest.split(end)[1] ?? ""}`;
const { code: updated } = await format("README.md", written, style as FormatConfig);
if (program.opts<{ check?: true }>().check) {
  if (updated !== text)
    program.error("specs/README.md is out of date. Run `npx -y pnpm@12 specs:report` and commit it.");
} else if (updated !== text) {
  await writeFile(readme, updated);
}

interface Spec {
  name: string;
  document: Document;
  bodies: Bodies;
}

/** The bodies that the package's tests have by hand. */
async function bodiesOf(name: string): Promise<Bodies> {
  const module = new URL(`packages/${name}/test/contract/bodies.ts`, root);
  if (!existsSync(module)) return { wrong: [], right: [] };
  return ((await import(module.href)) as { bodies: Bodies }).bodies;
}

/** Columns of counts, a row for each spec, and their sums. */
function table(all: readonly Spec[], counts: (spec: Spec) => Record<string, number>): string {
  const rows = all.map((spec) => ({ name: `[${spec.name}](${spec.name}/coverage.md)`, counts: counts(spec) }));
  const columns = Object.keys(rows[0]?.counts ?? {});
  const sum = (column: string) => rows.reduce((total, row) => total + (row.counts[column] ?? 0), 0);
  return [
    ["provider", ...columns],
    ["---", ...columns.map(() => "---")],
    ...rows.map((row) => [row.name, ...columns.map((column) => row.counts[column])]),
    ["all", ...columns.map(sum)],
  ]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

/** What a spec describes, and how much of it is tested. */
function countsOf({ document, bodies }: Spec): Record<string, number> {
  const routes = routesOf(document);
  const webhooks = webhooksOf(document);
  const rules = rulesOf(document);
  return {
    operations: routes.length,
    deprecated: routes.filter(({ deprecated }) => deprecated).length,
    webhooks: webhooks.length,
    statuses: routes.reduce((sum, { responses }) => sum + Object.keys(responses).length, 0),
    examples: [...routes, ...webhooks].reduce((sum, each) => sum + examplesOf(document, each), 0),
    rules: rules.length,
    broken: rules.filter(({ body }) => body !== undefined).length,
    wrong: bodies.wrong.length,
    right: bodies.right.length,
  };
}

/** What is said of each fact, and how it is known. */
function provenanceOf({ name, document }: Spec): Record<string, number> {
  const operations = [...routesOf(document), ...webhooksOf(document)];
  const graded = (grade: Grade) =>
    operations.flatMap((each) => Object.values(gradesOf(each))).filter((each) => each === grade);
  const sources = operations.flatMap((each) => each["x-source"]);
  const places = placesOf(document as Root);
  const { members, gaps } = membersOfTypes(name);
  return {
    facts: places.length,
    described: places.filter(({ description }) => description !== "").length,
    members: members.length,
    documented: members.length - gaps.length,
    sources: sources.length,
    pages: new Set(sources.map(({ url }) => url)).size,
    whole: new Set(sources.filter(({ read: how }) => how === "whole").map(({ url }) => url)).size,
    A: graded("A").length,
    B: graded("B").length,
    C: graded("C").length,
  };
}

function webhooksOf({ webhooks = {} }: Document): OperationObject[] {
  return Object.values(webhooks).flatMap((item) => Object.values(item));
}

function leftOut({ name, document: { "x-left-out": endpoints } }: Spec): string {
  const lines = endpoints.map(({ endpoint, reason }) => `  - \`${endpoint}\`: ${reason}`);
  return [`- **${name}**${lines.length === 0 ? ": nothing that any source names" : ""}`, ...lines].join("\n");
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
