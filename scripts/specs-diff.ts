import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { commitOf, fileAt, newestRelease } from "./diff/base.ts";
import { announced } from "./diff/changesets.ts";
import { diff } from "./diff/document.ts";
import { impacts, print, sentenceOf } from "./diff/print.ts";
import { bumpBetween, bumpFor, isLess, most } from "./diff/release.ts";
import { documentIn, providers, read, root } from "./generate/document.ts";

const program = new Command("specs:diff")
  .description("Compares the specs with another commit, and checks that the changesets announce what changed.")
  .argument("[base]", "any git ref; without one, each package's latest release")
  .addHelpText(
    "after",
    `
A change is breaking, additive or cosmetic to those who meet it: what callers send must not become narrower, what they
get must not become wider. Before 1.0.0, what breaks is a minor and what adds a patch; afterwards a major and a minor.

Exit code: 0 if the changesets announce enough, 1 if not, 2 if the comparison was not possible.`,
  )
  .parse();
const [ref] = program.args;

const failures: string[] = [];
for (const provider of await providers()) {
  const failure = await judge(provider).catch((error: Error) => program.error(error.message, { exitCode: 2 }));
  if (failure) failures.push(failure);
}
if (failures.length > 0) {
  program.error(`\n${failures.join("\n\n")}\n\nWrite one: npx -y pnpm@12 changeset`);
}

/** Prints what changed in a spec; what is missing in the changesets, if anything. */
async function judge(provider: string): Promise<string | undefined> {
  const name = `@payorch/${provider}`;
  const now = versionIn(await readFile(new URL(manifestOf(provider), root), "utf8"));
  const base = ref ?? (await newestRelease(name, now));
  if (base === undefined) return void console.log(`${provider}: nothing is released yet, so that nothing can break.`);

  const commit = await commitOf(base);
  const [spec, manifest] = [
    await fileAt(commit, `specs/${provider}/openapi.yaml`),
    await fileAt(commit, manifestOf(provider)),
  ];
  if (spec === undefined || manifest === undefined) return void console.log(`${provider}: new since ${base}.`);

  const changes = diff(provider, documentIn(spec), await read(provider));
  const counts = impacts.map((impact) => `${changes.filter((change) => change.impact === impact).length} ${impact}`);
  console.log(`${provider} since ${base}: ${counts.join(", ")}`);
  if (changes.length > 0) console.log(`${print(changes)}\n`);

  const released = versionIn(manifest);
  const planned = most([bumpBetween(released, now), await announced(name, commit)]);
  const missing = changes.filter(({ impact }) => isLess(planned, bumpFor(impact, released)));
  if (missing.length === 0) return undefined;
  const needed = most(missing.map(({ impact }) => bumpFor(impact, released)));
  const reasons = missing.map((change) => `  - ${sentenceOf(change)}`).join("\n");
  const has = planned === "none" ? "There is none" : `Only a ${planned} is planned`;
  return `${name} (${released}) needs a ${needed} changeset. ${has}, but:\n${reasons}`;
}

function manifestOf(provider: string): string {
  return `packages/${provider}/package.json`;
}

function versionIn(manifest: string): string {
  return (JSON.parse(manifest) as { version: string }).version;
}
