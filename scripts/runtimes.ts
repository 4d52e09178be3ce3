import { execFile } from "node:child_process";
import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Mock, type Provider, providers, startMock } from "@payorch/mock";
import Table from "cli-table3";
import { Command } from "commander";
import { Listr, PRESET_TIMER } from "listr2";
import { read, requestExample } from "./generate/document.ts";
import { type Given, type Runtime, type Said, runtimes } from "./runtimes/drive.ts";
import { install } from "./runtimes/project.ts";
import { type Trap, startTrap } from "./runtimes/trap.ts";
import { type Compiled, compile, compilers } from "./runtimes/types.ts";

const run = promisify(execFile);

new Command("runtimes")
  .description("Installs the packed packages in an empty project, and tries them on every runtime that they are for.")
  .addHelpText(
    "after",
    `
On each: the calls of the demo against the mocks; twenty first calls at once, of which one asks for a token; and a POST
without a key, whose connection is cut after it took effect: the server must have seen it once; and a webhook of each
provider. Then the declarations
are compiled by every TypeScript from 5.4, for every way of resolving modules.
The first time it downloads about 600 MB; Chromium is installed by apt-get where it is missing.`,
  )
  .parse();

/** What a runtime did: what went wrong, and how often the trap was asked. */
interface Row {
  runtime: Runtime;
  version: string;
  said: Said;
  posts: number;
  tokens: number;
}

/** What a runtime does of its own accord, and nobody can forbid it. */
const exceptions = `Chromium sends a POST again by itself where a kept connection breaks; in a page payorch makes payment methods only.
workerd ends a promise with the request that began it: each of twenty requests at once asks for a token of its own.`;

const rows: Row[] = [];
const compiled: Compiled[] = [];
const mocks: Mock[] = [];
let trap: Trap | undefined;
let given: Given;
const folder = await mkdtemp(join(tmpdir(), "payorch-runtimes-"));

const steps = new Listr(
  [
    { title: "Install the runtimes", task: installRuntimes },
    { title: "Pack the packages and install them in an empty project", task: () => install(folder) },
    { title: "Start the mocks", task: start },
    ...runtimes.map((runtime) => ({ title: runtime.name, exitOnError: false, task: () => tryOn(runtime) })),
    {
      title: "The declarations, on every TypeScript from 5.4",
      exitOnError: false,
      task: async (_, task) => {
        for (const name of await compilers()) {
          task.output = name;
          compiled.push(await compile(folder, name));
        }
      },
    },
  ],
  {
    fallbackRenderer: "simple",
    rendererOptions: { timer: PRESET_TIMER, collapseErrors: false },
    fallbackRendererOptions: { timer: PRESET_TIMER },
  },
);

try {
  await steps.run();
  console.log(`${tableOf(rows)}\n${compiledTableOf(compiled)}`);
  const failures = [
    ...rows.flatMap(({ runtime, said }) => failuresOf(runtime.name, said)),
    ...compiled.flatMap(({ version, said }) => failuresOf(`TypeScript ${version}`, said)),
  ];
  console.log(`\n${exceptions}${failures.map((failure) => `\n\n${failure}`).join("")}`);
  const complete = rows.length === runtimes.length && compiled.length === (await compilers()).length;
  process.exitCode = complete && failures.length === 0 && rows.every(withinBounds) ? 0 : 1;
} finally {
  trap?.close();
  await Promise.all(mocks.map((mock) => mock.close()));
  await rm(folder, { recursive: true });
}

async function installRuntimes(): Promise<void> {
  await run("pnpm", ["install", "--frozen-lockfile"], { cwd: fileURLToPath(new URL("runtimes", import.meta.url)) });
  await access("/usr/bin/chromium-headless-shell").catch(async () => {
    const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
    const apt = (...argv: string[]) => run("env", [...root, "apt-get", ...argv]);
    await apt("update");
    await apt("install", "-y", "--no-install-recommends", "chromium-headless-shell");
  });
}

async function start(): Promise<void> {
  const urls = await Promise.all(
    providers.map(async (provider): Promise<[Provider, string]> => {
      const mock = await startMock(provider);
      mocks.push(mock);
      return [provider, mock.url];
    }),
  );
  const body = async (provider: Provider, operation: string) => requestExample(await read(provider), operation);
  trap = await startTrap();
  given = {
    mocks: Object.fromEntries(urls) as Record<Provider, string>,
    trap: trap.url,
    bodies: {
      orkestapay: await body("orkestapay", "checkouts.create"),
      orchestrapay: await body("orchestrapay", "checkoutIntents.create"),
      orchestrate: await body("orchestrate", "payments.create"),
      orqex: await body("orqex", "checkouts.create"),
      paymentMethod: await body("orkestapay", "paymentMethods.create"),
    },
  };
}

async function tryOn(runtime: Runtime): Promise<void> {
  const version = await runtime.version();
  const said = await runtime.check(folder, given);
  const { posts = 0, tokens = 0 } = trap?.look() ?? {};
  rows.push({ runtime, version, said, posts, tokens });
}

function withinBounds({ runtime, posts, tokens }: Row): boolean {
  return posts <= runtime.mostPosts && tokens <= runtime.mostTokens;
}

function failuresOf(name: string, said: Said): string[] {
  return Object.entries(said).flatMap(([check, what]) => (what ? [`${name}, ${check}: ${what}`] : []));
}

function mark(what: string | undefined): string {
  return what === undefined ? "—" : what === "" ? "ok" : "FAILED";
}

function tableOf(all: readonly Row[]): string {
  const table = new Table({
    head: [
      "runtime",
      "version",
      "calls",
      "POST cut after its effect",
      "tokens for 20 calls",
      "webhooks",
      "require()",
      "secret",
    ],
    style: { head: [], border: [], compact: true },
  });
  for (const { runtime, version, said, posts, tokens } of all) {
    table.push([
      runtime.name,
      version,
      mark(said["calls"]),
      `${mark(said["reset"])}, seen ${posts}×`,
      "tokens" in said ? `${mark(said["tokens"])}, ${tokens}` : "—",
      mark(said["webhooks"]),
      mark(said["require"]),
      "secrets" in said ? (said["secrets"] ? "FAILED" : "refused") : "—",
    ]);
  }
  return table.toString();
}

function compiledTableOf(all: readonly Compiled[]): string {
  const ways = Object.keys(all[0]?.said ?? {});
  const table = new Table({ head: ["TypeScript", ...ways], style: { head: [], border: [], compact: true } });
  for (const { version, said } of all) table.push([version, ...ways.map((way) => mark(said[way]))]);
  return table.toString();
}
