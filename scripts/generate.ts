import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { Command } from "commander";
import { hasPackage, lint, providers } from "./generate/document.ts";
import { digestOf, isKnown, remember } from "./generate/unchanged.ts";

const program = new Command("generate")
  .description("Lints specs/<provider>/openapi.yaml and writes packages/<provider>/src/generated.")
  .argument("[providers...]", "only these providers; without any, all")
  .option("--check", "write nothing; fail if a file is out of date")
  .parse();

const all = await providers();
const chosen = program.args.length > 0 ? program.args : all;
const unknown = chosen.filter((provider) => !all.includes(provider));
if (unknown.length > 0) program.error(`No spec for ${unknown.join(", ")}. Known: ${all.join(", ")}.`);

const { check } = program.opts<{ check?: true }>();

// Files of a package that is not there would be in the way of the program that makes it.
for (const provider of chosen.filter((each) => !hasPackage(each)))
  console.log(`${provider} has a spec and no package yet: \`npx -y pnpm@12 new:provider ${provider}\` makes it.`);

// Taken before anything is read: what changes meanwhile is seen by the next run.
const digests = new Map(chosen.filter(hasPackage).map((provider) => [provider, digestOf(provider)]));
const due: string[] = [];
// `--check` takes nobody's word.
for (const [provider, digest] of digests) if (check || !(await isKnown(provider, digest))) due.push(provider);
if (due.length === 0) {
  console.log("Nothing to do: neither the specs nor the generated files have changed.");
  process.exit();
}

// The libraries take longer to load than it takes to see that they are not needed.
const { filesOf } = await import("./generate/files.ts");

// The linter is a process of its own: both cores have something to do.
const [valid, ...generated] = await Promise.allSettled([lint(due), ...due.map(filesOf)]);
if (valid.status === "rejected") {
  program.error(`Nothing was written: the specs are not valid.\n\n${(valid.reason as Error).message}`);
}
const files = generated.flatMap((result) => {
  if (result.status === "rejected") throw result.reason;
  return result.value;
});
const present = await Promise.all(files.map(({ url }) => readFile(url, "utf8").catch(() => undefined)));
const changed = files.filter(({ text }, index) => text !== present[index]);

if (check) {
  if (changed.length > 0) {
    const names = changed.map(({ name }) => `  ${name}`).join("\n");
    program.error(`These files are out of date. Run \`npx -y pnpm@12 generate\` and commit them:\n${names}`);
  }
  console.log(`${files.length} generated files are up to date.`);
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
if (changed.length === 0) for (const provider of due) await remember(provider, digests.get(provider) as string);
