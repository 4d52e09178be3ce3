import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify, stripVTControlCharacters } from "node:util";
import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import { type Document, documentIn, root, specOf } from "./generate/document.ts";
import { type Given, Refused, complete } from "./scaffold/ask.ts";
import { named } from "./scaffold/fill.ts";
import { givenBy } from "./scaffold/given.ts";
import { imported } from "./scaffold/import.ts";
import { lacksOf } from "./scaffold/lacks.ts";
import { packageOf } from "./scaffold/package.ts";
import { type Provider, auths } from "./scaffold/provider.ts";
import { specFrom } from "./scaffold/spec.ts";
import { orUndo, register, writeAll } from "./scaffold/write.ts";

const program = new Command("new:provider")
  .description(
    "Writes the spec, package, tests and changeset of a new provider, all green, with placeholders for facts.",
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
  .option("--from <file>", "import an OpenAPI 3.0 or 3.1 document, JSON or YAML; or a .url file with its https address")
  .addHelpText(
    "after",
    `
What is not given is asked for, on a terminal.

  pnpm new:provider
  pnpm new:provider acme --title "Acme Payments" --production https://api.acme.example \\
    --sandbox https://sandbox.acme.example --auth bearer
  pnpm new:provider acme --from acme.json

With --from, the document becomes specs/acme/openapi.yaml as far as a program can make it one of ours, and
specs/acme/NOTES.md lists what it lacks. While lint finds something there is no package: mend the spec, then run
\`pnpm new:provider acme\` again. It exits with 1 until then.`,
  )
  .parse();
const { from, ...flags } = program.opts<Omit<Given, "name"> & { from?: string }>();
const [name] = program.args;
const interactive = process.stdin.isTTY && process.stdout.isTTY;

try {
  const present = name !== undefined && existsSync(specOf(name));
  if (from !== undefined && present) throw new Refused(`There is a spec of ${name} already. Nothing is overwritten.`);
  if (from !== undefined) await fromDocument(from);
  else if (present) await fromSpec(await complete({ ...givenBy(await textOf(name)), ...flags, name }, interactive));
  else await fromNothing(await complete({ ...flags, name }, interactive));
} catch (error) {
  program.error(error instanceof Refused ? error.message : reasonOf(error));
}

/** Spec and package from the template. */
async function fromNothing(provider: Provider): Promise<void> {
  const notes = await readFile(new URL("scaffold/template/NOTES.md", import.meta.url), "utf8");
  const spec = await specFrom(provider);
  await orUndo([`specs/${provider.name}`, ...madeFor(provider)], async () => {
    await writeAll(
      new Map([
        [`specs/${provider.name}/openapi.yaml`, spec],
        [`specs/${provider.name}/NOTES.md`, named(notes, provider)],
      ]),
    );
    await makePackage(provider, documentIn(spec), true);
  });
  console.log(next(provider, true));
}

/** The package of a spec that stands already. */
async function fromSpec(provider: Provider): Promise<void> {
  const { count, text } = await lacksOf(provider.name);
  if (count > 0) throw new Refused(`The spec of ${provider.name} is not one of ours yet:\n\n${text}`);
  const document = documentIn(await textOf(provider.name));
  await orUndo(madeFor(provider), () => makePackage(provider, document, false));
  console.log(next(provider, false));
}

/** A spec from a document of another's hand, and the package if it lacks nothing. */
async function fromDocument(source: string): Promise<void> {
  const { spec, given, notes } = await imported(source);
  const provider = await complete({ ...given, ...flags, name }, interactive);
  const folder = `specs/${provider.name}`;
  let lacks = { count: 0, text: "" };
  await orUndo([folder], async () => {
    await writeAll(new Map([[`${folder}/openapi.yaml`, spec(provider)]]));
    lacks = await lacksOf(provider.name);
    await writeAll(new Map([[`${folder}/NOTES.md`, notes(provider, lacks.text)]]));
  });
  console.log(`Wrote ${folder}/openapi.yaml, and into ${folder}/NOTES.md what it lacks:\n\n${lacks.text}\n`);
  if (lacks.count === 0) return fromSpec(provider);
  console.log(
    `There is no package yet. Mend the spec until lint finds nothing, then run \`npx -y pnpm@12 new:provider ${provider.name}\` again.`,
  );
  process.exitCode = 1;
}

function madeFor({ name }: Provider): string[] {
  return [`packages/${name}`, `.changeset/${name}.md`];
}

function textOf(name: string): Promise<string> {
  return readFile(specOf(name), "utf8");
}

/** Package and changeset, entered in the lists, and everything that programs make of it. */
async function makePackage(provider: Provider, document: Document, webhooks: boolean): Promise<void> {
  const { name, sandbox } = provider;
  const changeset = await readFile(new URL("scaffold/template/changeset.md", import.meta.url), "utf8");
  const files = await packageOf(provider, document, { sandbox: sandbox !== undefined, webhooks });
  await writeAll(files.set(`.changeset/${name}.md`, named(changeset, provider)));
  await register(provider);
  const pnpm = `pnpm@${manifest.devEngines.packageManager.version}`;
  await run("Link the package", "npx", "-y", pnpm, "install", "--no-frozen-lockfile", "--prefer-offline");
  await run("Generate", process.execPath, "scripts/generate.ts", name);
  await run("Contract tests", process.execPath, "-C", "@payorch/source", "scripts/contract.ts", name);
  await run("Count the specs", process.execPath, "scripts/specs-report.ts");
  await run("Reference", process.execPath, "-C", "@payorch/source", "scripts/docs.ts");
}

async function run(title: string, command: string, ...args: string[]): Promise<void> {
  console.log(`${title} …`);
  await promisify(execFile)(command, args, { cwd: fileURLToPath(root), maxBuffer: 2 ** 26 });
}

function reasonOf(error: unknown): string {
  const { message, stdout = "", stderr = "" } = error as Error & { stdout?: string; stderr?: string };
  return `${stripVTControlCharacters(`${stdout}${stderr}`)}\n${message}\n\nNothing was left behind.`;
}

function next({ name, title, sandbox }: Provider, webhooks: boolean): string {
  const steps = [
    `\`git grep TODO specs/${name} packages/${name} README.md\`: each is a fact without a source. specs/${name}/NOTES.md says where to begin.`,
    `After each change of the spec: \`npx -y pnpm@12 generate\`, \`npx -y pnpm@12 contract ${name}\`, \`npx -y pnpm@12 specs:report\`.`,
    `\`npx -y pnpm@12 check\` and \`npx -y pnpm@12 test ${name}\`, then commit.`,
    ...(webhooks ? [] : ["If it sends events: src/webhooks.ts and its tests by hand, as packages/orqex has them."]),
    ...(sandbox
      ? [
          `With an account of the sandbox: \`npx -y pnpm@12 contract --live ${name}\`; CONTRIBUTING.md says where its variables go.`,
        ]
      : []),
    `Once no TODO is left, take \`private\` out of packages/${name}/package.json.`,
  ].map((step, index) => `  ${index + 1}. ${step}`);
  return `\n${title} has a spec, a package, a mock and contract tests, all of them green. What they say of it is not yet true:\n\n${steps.join("\n")}`;
}
