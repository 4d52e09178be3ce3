import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Mock, type Provider, providers, startMock } from "@payorch/mock";
import Table from "cli-table3";
import { Command } from "commander";
import { Listr, PRESET_TIMER } from "listr2";
import { matrixOf } from "./bundlers/matrix.ts";
import { read, requestExample } from "./generate/document.ts";
import { clientsOf, pack } from "./packages/pack.ts";
import { runtimes } from "./runtimes/drive.ts";
import { install } from "./runtimes/project.ts";
import type { Given, Runtime, Said } from "./runtimes/runtime.ts";
import { type Caught, type Trap, startTrap } from "./runtimes/trap.ts";
import { type Compiled, compile, compilers } from "./runtimes/types.ts";

const run = promisify(execFile);

new Command("runtimes")
  .description("Installs the packed packages in an empty project, and tests them on every supported runtime.")
  .addHelpText(
    "after",
    `
On each runtime: the calls of the demo against the mocks; twenty first calls at once, which must ask for one token; a POST
and a PUT that must not be repeated, over the runtime's own transport and over a user's fetch: the server acts, then cuts
the connection, and must see each only once; and a webhook of each provider. Then every bundler, Jest and Next call a
provider with their build of the packages, and every TypeScript from 5.4 compiles the declarations, in every way of
resolving modules.
The first run installs about 1.7 GB, and Chromium with apt-get if it is missing.`,
  )
  .parse();

/** What a runtime did: what went wrong, and what the trap saw. */
interface Row {
  runtime: Runtime;
  version: string;
  said: Said;
  caught: Caught;
}

/** What the columns mean, and what a runtime does of its own accord, and nobody can forbid it. */
const legend = `POST and PUT: how often the server saw each write whose connection it cut after acting; own: over a user's own fetch.
"for Node": a bundle for Node that another runtime runs; "no client": without Deno.createHttpClient; workerd: by its
compatibility date.
Chromium sends a POST again by itself where a kept connection breaks; in a page payorch makes payment methods only.
workerd ends a promise with the request that began it: each of twenty requests at once asks for a token of its own.`;
const writes = ["POST", "PUT", "own POST", "own PUT"];

const rows: Row[] = [];
const compiled: Compiled[] = [];
const mocks: Mock[] = [];
let trap: Trap | undefined;
let given: Given;
const folder = await mkdtemp(join(tmpdir(), "payorch-runtimes-"));
const project = join(folder, "npm");
let clients: Record<string, string> = {};
const matrix = matrixOf(["project", "next"], folder, () => clients);

const steps = new Listr(
  [
    { title: "Install the runtimes", task: installRuntimes },
    { title: "Pack the packages and install them in an empty project", task: installPackages },
    { title: "Start the mocks", task: start },
    ...runtimes.map((runtime) => ({ title: runtime.name, exitOnError: false, task: () => tryOn(runtime) })),
    ...matrix.steps,
    {
      title: "The declarations, on every TypeScript from 5.4",
      exitOnError: false,
      task: async (_, task) => {
        for (const name of await compilers()) {
          task.output = name;
          compiled.push(await compile(project, name));
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
  console.log([tableOf(rows), legend, matrix.table(), compiledTableOf(compiled)].join("\n"));
  const failures = [
    ...rows.flatMap(({ runtime, said }) => failuresOf(runtime.name, said)),
    ...rows.filter((row) => !withinBounds(row)).map(({ runtime }) => `${runtime.name} sent too often, or not at all.`),
    ...matrix.failures(),
    ...compiled.flatMap(({ version, said }) => failuresOf(`TypeScript ${version}`, said)),
  ];
  console.log(failures.map((failure) => `\n${failure}`).join("\n"));
  const complete = rows.length === runtimes.length && compiled.length === (await compilers()).length;
  process.exitCode = complete && failures.length === 0 ? 0 : 1;
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

async function installPackages(): Promise<void> {
  clients = clientsOf(await pack(folder));
  await mkdir(project);
  await install(project, clients);
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
  const said = await runtime.check(project, given);
  rows.push({ runtime, version, said, caught: trap?.look() ?? { writes: {}, tokens: 0 } });
}

/** In a browser there is no PUT: its client has none. */
function withinBounds({ runtime, said, caught }: Row): boolean {
  const expected = "secrets" in said ? writes.filter((write) => write.endsWith("POST")) : writes;
  const seen = expected.map((write) => caught.writes[write] ?? 0);
  return seen.every((times) => times >= 1 && times <= runtime.mostWrites) && caught.tokens <= runtime.mostTokens;
}

function failuresOf(name: string, said: Said): string[] {
  return Object.entries(said).flatMap(([check, what]) => (what ? [`${name}, ${check}: ${what}`] : []));
}

function mark(what: string | undefined): string {
  return what === undefined ? "—" : what === "" ? "ok" : "FAILED";
}

function tableOf(all: readonly Row[]): string {
  const table = new Table({
    head: ["runtime", "version", "calls", "tokens", "secret", ...writes],
    style: { head: [], border: [], compact: true },
  });
  for (const { runtime, version, said, caught } of all) {
    const { tokens: _, secrets, worker, ...calls } = said;
    table.push([
      runtime.name,
      version,
      mark(Object.values(calls).join("")),
      "tokens" in said ? caught.tokens : "—",
      secrets === undefined ? "—" : secrets || worker ? "FAILED" : "refused",
      ...writes.map((write) => caught.writes[write] ?? "—"),
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
