import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { documentIn, specOf } from "./generate/document.ts";
import { type Given, Refused, complete } from "./scaffold/ask.ts";
import { exempt, exemptRules } from "./scaffold/exempt.ts";
import { named } from "./scaffold/fill.ts";
import { givenBy } from "./scaffold/given.ts";
import { imported } from "./scaffold/import.ts";
import { type Lacks, lacksOf } from "./scaffold/lacks.ts";
import { madeFor, makePackage, removePackage } from "./scaffold/make.ts";
import { nextSteps } from "./scaffold/next.ts";
import { type Provider, auths } from "./scaffold/provider.ts";
import { specFrom } from "./scaffold/spec.ts";
import { nothingLeft, orUndo, takeBack } from "./scaffold/undo.ts";
import { writeAll } from "./scaffold/write.ts";

const program = new Command("new:provider")
  .description(
    "Writes the spec, package, tests and changesets of a new provider, all green, with placeholders for facts.",
  )
  .argument("[name]", "lower case; becomes @payorch/<name> and the factory's name")
  .option("--title <title>", "the name as the provider writes it")
  .option("--production <url>", "the address where money moves")
  .option("--sandbox <url>", "the test system; without one, the client has no `environment`")
  .option(
    "--auth <kind>",
    Object.entries(auths)
      .map(([kind, { title }]) => `${kind}: ${title}`)
      .join("; "),
  )
  .option("--token-path <path>", "where client credentials are exchanged")
  .option("--header <name>", "the header of an API key")
  .option("--from <source>", "import an OpenAPI 3.0 or 3.1 document, JSON or YAML: a file, or its https address")
  .option(
    "--only <tag or path...>",
    "with --from, only the operations with these tags or under these paths; several by commas",
  )
  .option("--remove", "remove a provider whose package is private, and its lines in the lists")
  .addHelpText(
    "after",
    `
What is not given is asked for, on a terminal.

  pnpm new:provider
  pnpm new:provider acme --title "Acme Payments" --production https://api.acme.example \\
    --sandbox https://sandbox.acme.example --auth bearer
  pnpm new:provider acme --from acme.yaml --only Payments,Refunds
  pnpm new:provider acme --from https://docs.acme.example/openapi.json --only /v1/charges

With --from, the document becomes specs/acme/openapi.yaml as far as a program can make it one of ours. If nothing is missing
then, the package follows at once. Else specs/acme/NOTES.md lists the facts that are missing: write them into the spec, then
run \`pnpm new:provider acme\` again. It exits with 1 until then.`,
  )
  .parse();
const {
  from,
  only = [],
  remove,
  ...flags
} = program.opts<Omit<Given, "name"> & { from?: string; only?: string[]; remove?: true }>();
const [name] = program.args;
const interactive = process.stdin.isTTY && process.stdout.isTTY;

/** What is there where the command fails. */
let left = nothingLeft;

try {
  const told = await takeBack();
  if (told) console.log(told);
  const present = name !== undefined && existsSync(specOf(name));
  if (remove) await removed(name);
  else if (from !== undefined && present)
    throw new Refused(
      `There is specs/${name}/openapi.yaml already. Nothing is overwritten, and nothing is added to it. ` +
        `For more operations of the document, import them under another name, copy them and their components from there, and remove it: ` +
        `\`new:provider ${name}more --from …\`, \`new:provider ${name}more --remove\`.`,
    );
  else if (from !== undefined) await fromDocument(from);
  else if (only.length > 0) throw new Refused("--only goes with --from.");
  else if (present) await fromSpec(await complete({ ...givenBy(await textOf(name)), ...flags, name }, interactive));
  else await fromNothing(await complete({ ...flags, name }, interactive));
} catch (error) {
  const { message } = error as Error;
  const rest = remove ? "Run it again: what was done stays done." : left;
  program.error(error instanceof Refused ? message : `${message}\n\n${rest}`);
}

/** Spec and package from the template. */
async function fromNothing(provider: Provider): Promise<void> {
  const notes = await readFile(new URL("scaffold/template/NOTES.md", import.meta.url), "utf8");
  const spec = await specFrom(provider);
  await orUndo([`specs/${provider.name}`, ...madeFor(provider.name)], async (signal) => {
    await writeAll(
      new Map([
        [`specs/${provider.name}/openapi.yaml`, spec],
        [`specs/${provider.name}/NOTES.md`, named(notes, provider)],
      ]),
    );
    await makePackage(provider, documentIn(spec), signal);
  });
  console.log(nextSteps(provider, 0));
}

/** The package of a spec that stands already. */
async function fromSpec(provider: Provider): Promise<void> {
  const lacks = await lacksOf(provider.name);
  if (lacks.count > 0) throw new Refused(`The spec of ${provider.name} is not complete yet.\n\n${lacks.text}`);
  const document = documentIn(await textOf(provider.name));
  left = `The package was taken back, and specs/${provider.name} stays: \`npx -y pnpm@12 new:provider ${provider.name}\` goes on from there.`;
  await orUndo(madeFor(provider.name), (signal) => makePackage(provider, document, signal), left);
  console.log(nextSteps(provider, (await exemptRules(provider.name)).length));
}

/** A spec from a document of another's hand, and the package if it lacks nothing. */
async function fromDocument(source: string): Promise<void> {
  const { given, files } = await imported(
    source,
    only.flatMap((each) => each.split(",")),
  );
  const provider = await complete({ ...given, ...flags, name }, interactive);
  const { spec, notes } = files(provider);
  const folder = `specs/${provider.name}`;
  let lacks: Lacks = { count: 0, text: "" };
  await orUndo([folder], async (signal) => {
    await writeAll(new Map([[`${folder}/openapi.yaml`, spec]]));
    await exempt(provider.name);
    lacks = await lacksOf(provider.name);
    signal.throwIfAborted();
    await writeAll(new Map([[`${folder}/NOTES.md`, notes(lacks.text)]]));
  });
  console.log(`Wrote ${folder}/openapi.yaml, and ${folder}/NOTES.md with what the import did.\n\n${lacks.text}\n`);
  if (lacks.count === 0) return fromSpec(provider);
  console.log(
    `There is no package yet. Write these facts into the spec, then run \`npx -y pnpm@12 new:provider ${provider.name}\` again.`,
  );
  process.exitCode = 1;
}

async function removed(provider: string | undefined): Promise<void> {
  if (provider === undefined) throw new Refused("--remove needs the name of the provider.");
  await removePackage(provider);
  console.log(`Removed specs/${provider}, packages/${provider} and their lines in the lists.`);
}

function textOf(provider: string): Promise<string> {
  return readFile(specOf(provider), "utf8");
}
