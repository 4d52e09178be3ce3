import { readFile, writeFile } from "node:fs/promises";
import { Command } from "commander";
import { type FormatConfig, format } from "oxfmt";
import style from "../.oxfmtrc.json" with { type: "json" };
import { referenceOf } from "./docs/reference.ts";
import { shortComparisonOf } from "./docs/site/compare.ts";
import { coreReference } from "./docs/site/core-pages.ts";
import { type Document, hasPackage, providers, read, root } from "./generate/document.ts";

const program = new Command("docs")
  .description(
    "Writes packages/*/REFERENCE.md and the comparison in the README, from the specs and the packages' source.",
  )
  .option("--check", "write nothing; fail if a file is out of date")
  .parse();
// As .oxfmtrc.json has it for these files: wide tables are not padded, so that a change of one row is one line.
const layout = { ...style, proseWrap: "never" } as FormatConfig;
const { check } = program.opts<{ check?: true }>();

/** The part of the README that is generated. */
const comparison = /(<!-- comparison -->)[^]*(<!-- \/comparison -->)/;
const references = new Map([
  ["core", coreReference("core")],
  ["mock", coreReference("mock")],
]);
const documents = new Map<string, Document>();
for (const provider of (await providers()).filter(hasPackage)) documents.set(provider, await read(provider));
for (const [provider, document] of documents) references.set(provider, referenceOf(provider, document));
const pages = new Map([...references].map(([folder, text]) => [`packages/${folder}/REFERENCE.md`, text]));
const readme = await readFile(new URL("README.md", root), "utf8");
pages.set(
  "README.md",
  readme.replace(
    comparison,
    (_, begin: string, end: string) => `${begin}\n\n${shortComparisonOf(documents)}\n\n${end}`,
  ),
);
for (const [name, text] of pages) {
  const file = new URL(name, root);
  const { code, errors } = await format(name, text, layout);
  if (errors.length > 0)
    throw new Error(`${name} cannot be formatted: ${errors.map(({ message }) => message).join("; ")}`);
  if (code === (await readFile(file, "utf8").catch(() => undefined))) continue;
  if (check) program.error(`${name} is out of date. Run \`npx -y pnpm@12 run docs\` and commit it.`);
  await writeFile(file, code);
  console.log(`wrote ${name}`);
}
