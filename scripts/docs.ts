import { readFile, writeFile } from "node:fs/promises";
import { Command } from "commander";
import { type FormatConfig, format } from "oxfmt";
import style from "../.oxfmtrc.json" with { type: "json" };
import { referenceOf } from "./docs/reference.ts";
import { hasPackage, providers, read, root } from "./generate/document.ts";

const program = new Command("docs")
  .description("Writes packages/<provider>/REFERENCE.md from specs/<provider>/openapi.yaml and the package's source.")
  .option("--check", "write nothing; fail where a reference says something else")
  .parse();
// As .oxfmtrc.json has it for these files: wide tables are not padded, so that a change of one row is one line.
const layout = { ...style, proseWrap: "never" } as FormatConfig;
const { check } = program.opts<{ check?: true }>();

for (const provider of (await providers()).filter(hasPackage)) {
  const name = `packages/${provider}/REFERENCE.md`;
  const file = new URL(name, root);
  const { code, errors } = await format(name, referenceOf(provider, await read(provider)), layout);
  if (errors.length > 0)
    throw new Error(`${name} cannot be formatted: ${errors.map(({ message }) => message).join("; ")}`);
  if (code === (await readFile(file, "utf8").catch(() => undefined))) continue;
  if (check) program.error(`${name} says something else. Run \`npx -y pnpm@12 run docs\` and commit it.`);
  await writeFile(file, code);
  console.log(`wrote ${name}`);
}
