import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { Command } from "commander";
import { type FormatConfig, format } from "oxfmt";
import style from "../.oxfmtrc.json" with { type: "json" };
import { lint, read, root } from "./generate/document.ts";
import { operationsOf } from "./generate/operations.ts";
import { resourcesOf } from "./generate/resources.ts";
import { schemaOf } from "./generate/schema.ts";

const program = new Command("generate")
  .description("Writes packages/<provider>/src/generated from specs/<provider>/openapi.yaml.")
  .argument("[providers...]", "the providers; all of them if none is named")
  .option("--check", "write nothing; fail where a file differs from what would be written")
  .parse();

const all = await providers();
const chosen = program.args.length > 0 ? program.args : all;
const unknown = chosen.filter((provider) => !all.includes(provider));
if (unknown.length > 0) program.error(`There is no spec for ${unknown.join(", ")}. There are: ${all.join(", ")}.`);

try {
  await lint(chosen);
} catch (error) {
  program.error(`Nothing was written: the specs are not valid.\n\n${(error as Error).message}`);
}
const files = (await Promise.all(chosen.map(generate))).flat();
const changed: File[] = [];
for (const file of files) if (await isChanged(file)) changed.push(file);
if (program.opts<{ check?: true }>().check) {
  if (changed.length > 0) {
    const names = changed.map(({ name }) => `  ${name}`).join("\n");
    program.error(`These files do not follow from the specs. Run \`pnpm generate\` and commit them:\n${names}`);
  }
  console.log(`${files.length} generated files follow from the specs.`);
} else {
  for (const { name, url, text } of changed) {
    await mkdir(new URL(".", url), { recursive: true });
    await writeFile(url, text);
    console.log(`wrote ${name}`);
  }
  console.log(`${files.length} files, ${changed.length} changed.`);
}

interface File {
  name: string;
  url: URL;
  text: string;
}

/** The generated files of a provider, formatted. */
async function generate(provider: string): Promise<File[]> {
  const document = await read(provider);
  const texts = {
    "schema.ts": await schemaOf(provider),
    "operations.ts": operationsOf(provider, document),
    "resources.ts": resourcesOf(provider, document),
  };
  const header = `// Generated from specs/${provider}/openapi.yaml by \`pnpm generate\`. Do not edit.\n\n`;
  return Promise.all(
    Object.entries(texts).map(async ([file, text]) => {
      const name = `packages/${provider}/src/generated/${file}`;
      const { code, errors } = await format(file, header + text, style as FormatConfig);
      if (errors.length > 0)
        throw new Error(`${name} cannot be formatted: ${errors.map(({ message }) => message).join("; ")}`);
      return { name, url: new URL(name, root), text: code };
    }),
  );
}

async function isChanged({ url, text }: File): Promise<boolean> {
  return text !== (await readFile(url, "utf8").catch(() => undefined));
}

async function providers(): Promise<string[]> {
  const entries = await readdir(new URL("specs/", root), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
