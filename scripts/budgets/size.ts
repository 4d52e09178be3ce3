import { readFile } from "node:fs/promises";
import { hasPackage, providers, read, root, routesOf } from "../generate/document.ts";
import { type Budget, counted } from "./budget.ts";
import { type Bundle, bundle } from "./bundle.ts";
import { ceilingOf, oneCallCeiling } from "./ceilings.ts";

/** What is bundled: a client that makes one call, and everything that an entry point exports. */
export async function sizes(): Promise<Budget[]> {
  const all = (await providers()).filter(hasPackage);
  const entries = (await Promise.all(["core", ...all].map(entriesOf))).flat();
  const counts = await Promise.all(all.map(async (name) => [name, routesOf(await read(name)).length] as const));
  const operations = new Map(counts);
  const programs = [
    ...all.map((provider) => ({
      what: `${provider}: a client, one call`,
      program: oneCall(provider),
      ceiling: oneCallCeiling(operations.get(provider) ?? 0),
    })),
    ...entries.map((entry) => ({
      what: `${entry}: everything`,
      program: `export * from "${entry}";`,
      ceiling: ceilingOf(entry, operations.get(entry.split("/")[1] ?? "")),
    })),
  ];
  const found: Budget[] = [];
  for (const { what, program, ceiling } of programs) {
    const { bytes, modules } = await bundle(program);
    if (modules.size < 2) throw new Error(`${what} is not in its bundle.`);
    found.push(counted(what, bytes, { ceiling: ceiling.bytes, goal: ceiling.goal }, "bytes", ceiling.reason));
  }
  return found;
}

/** The entry points of a package, as its users write them, but for the one that has types alone. */
async function entriesOf(name: string): Promise<string[]> {
  const manifest = await readFile(new URL(`packages/${name}/package.json`, root), "utf8");
  const { exports } = JSON.parse(manifest) as { exports: Record<string, unknown> };
  const paths = Object.keys(exports).filter((path) => path !== "./package.json" && path !== "./types");
  return paths.map((path) => `@payorch/${name}${path.slice(1)}`);
}

const oneCall = (provider: string): string => {
  const create = `create${provider.slice(0, 1).toUpperCase()}${provider.slice(1)}`;
  return `import { ${create} } from "@payorch/${provider}"; await ${create}(options).resource.verb(body);`;
};

/** What makes up a client with one call: each part, with the bytes that it would be smaller without it. */
export async function shares(provider: string): Promise<[part: string, bytes: number][]> {
  const program = oneCall(provider);
  const whole = await bundle(program, sources);
  const found: [string, number][] = [];
  for (const [part, files] of Object.entries(parts)) {
    const without: Bundle["modules"] = new Map(
      [...whole.modules].filter(([id]) => files.some((file) => id.endsWith(`/src/${file}.ts`))),
    );
    if (without.size !== files.length) throw new Error(`A module of the part "${part}" is not in the bundle.`);
    found.push([part, whole.bytes - (await bundle(program, sources, without)).bytes]);
  }
  return [...found, ["all of it", whole.bytes]];
}

const sources = ["@payorch/source"];

/** Modules by the ends of their paths in `src`. */
const parts: Record<string, readonly string[]> = {
  "address, query, headers, limits; arguments and options are checked": [
    ...["arguments", "url", "headers", "limits", "options"].map((name) => `call/${name}`),
    "facts/check",
  ],
  "attempts: what each proves, whether to repeat, when": ["call/retry", "call/attempt", "facts/decide", "facts/ending"],
  "errors: outcome, attempts, report, nothing secret": [
    ...["errors", "scrub", "strip-error"].map((name) => `facts/${name}`),
    "call/failure",
  ],
  "the table of operations": ["generated/operations"],
  "transport over fetch, the answer capped": [
    "transport",
    "given",
    "fetch",
    "fetch-init",
    "fetch-response",
    "decode",
  ].map((name) => `transport/${name}`),
  "idempotency keys; a body that JSON would change is refused": ["call/idempotency", "call/json"],
  "resume and reconcile, of errors and of records": ["after/resume", "after/reconcile", "after/asked"],
  "records of failed calls, and writing them down": [
    "facts/recording",
    "facts/sha256",
    "call/remember",
    "call/journaling",
  ],
  "events and the logger": ["facts/events", "call/observe", "call/logger"],
  "lists, page after page": ["doors/pages", "call/walk"],
  "client.fetch": ["fetch", "fetch-arguments", "address", "routes"].map((name) => `doors/${name}`),
  "reading answers: error shape, request id, Retry-After": ["facts/answer", "facts/read-answer", "facts/body"],
  "credentials, time limits": ["credentials/credential", "call/timeout", "facts/wait"],
};
