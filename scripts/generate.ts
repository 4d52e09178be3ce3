import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { Command } from "commander";
import { type FormatConfig, format } from "oxfmt";
import style from "../.oxfmtrc.json" with { type: "json" };
import { lint, providers, read, root } from "./generate/document.ts";
import { rulesOf } from "./generate/invalid.ts";
import { operationsOf } from "./generate/operations.ts";
import { resourcesOf } from "./generate/resources.ts";
import { schemaOf } from "./generate/schema.ts";
import { unitOf } from "./generate/unit.ts";
import { validatorsOf } from "./generate/validators.ts";

const program = new Command("generate")
  .description(
    "Writes what follows from specs/<provider>/openapi.yaml: packages/<provider>/src/generated, and specs/<provider>/invalid.",
  )
  .argument("[providers...]", "the providers; all of them if none is named")
  .option("--check", "write nothing; fail where a file differs from what would be written")
  .parse();

const all = await providers();
const chosen = program.args.length > 0 ? program.args : all;
const unknown = chosen.filter((provider) => !all.includes(provider));
if (unknown.length > 0) program.error(`There is no spec for ${unknown.join(", ")}. There are: ${all.join(", ")}.`);

// The linter is a process of its own: both cores have something to do.
const [valid, ...generated] = await Promise.allSettled([lint(chosen), ...chosen.map(generate)]);
if (valid.status === "rejected") {
  program.error(`Nothing was written: the specs are not valid.\n\n${(valid.reason as Error).message}`);
}
const files = generated.flatMap((result) => {
  if (result.status === "rejected") throw result.reason;
  return result.value;
});
const changed: File[] = [];
for (const file of files)
  if (file.text !== (await readFile(file.url, "utf8").catch(() => undefined))) changed.push(file);

if (program.opts<{ check?: true }>().check) {
  if (changed.length > 0) {
    const names = changed.map(({ name }) => `  ${name}`).join("\n");
    program.error(
      `These files do not follow from the specs. Run \`npx -y pnpm@12 generate\` and commit them:\n${names}`,
    );
  }
  console.log(`${files.length} generated files follow from the specs.`);
} else {
  for (const { name, url, text } of changed) {
    if (text === undefined) {
      await rm(url);
      console.log(`removed ${name}`);
      continue;
    }
    await mkdir(new URL(".", url), { recursive: true });
    await writeFile(url, text);
    console.log(`wrote ${name}`);
  }
  console.log(`${files.length} files, ${changed.length} changed.`);
}

interface File {
  name: string;
  url: URL;
  /** Undefined where there must be no such file. */
  text: string | undefined;
}

/** Everything that follows from a provider's spec. */
async function generate(provider: string): Promise<File[]> {
  const document = await read(provider);
  const texts = {
    "schema.ts": await schemaOf(provider),
    "operations.ts": operationsOf(provider, document),
    "resources.ts": resourcesOf(provider, document),
    "unit.ts": unitOf(provider, document),
    "validators.ts": validatorsOf(document),
  };
  const header = `// Generated from specs/${provider}/openapi.yaml by \`pnpm generate\`. Do not edit.\n\n`;
  const code = Object.entries(texts).map(async ([file, text]) => {
    const name = `packages/${provider}/src/generated/${file}`;
    const formatted = await format(file, header + text, style as FormatConfig);
    const problems = formatted.errors.map(({ message }) => message);
    if (problems.length > 0) throw new Error(`${name} cannot be formatted: ${problems.join("; ")}`);
    return fileOf(name, formatted.code);
  });
  const invalid = rulesOf(document).flatMap(({ name, body }) =>
    body === undefined
      ? []
      : [fileOf(`specs/${provider}/invalid/${name}.json`, `${JSON.stringify(body, undefined, 2)}\n`)],
  );
  const wanted = new Set(invalid.map(({ name }) => name));
  const present = await readdir(new URL(`specs/${provider}/invalid/`, root)).catch(() => []);
  const stale = present.map((file) => `specs/${provider}/invalid/${file}`).filter((name) => !wanted.has(name));
  return [...(await Promise.all(code)), ...invalid, ...stale.map((name) => fileOf(name, undefined))];
}

function fileOf(name: string, text: string | undefined): File {
  return { name, url: new URL(name, root), text };
}
