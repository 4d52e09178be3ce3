import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { root } from "../generate/document.ts";
import { Refused } from "./ask.ts";

/** Files of the repository that a new provider changes, by `register` or by a program that is started. */
const shared = [
  ".github/workflows/live.yml",
  "CONTRIBUTING.md",
  "README.md",
  "packages/mock/src/providers.ts",
  "pnpm-lock.yaml",
  "scripts/package.json",
  "specs/README.md",
  "specs/redocly.yaml",
];

/** Written before anything else is, so that a run that was killed can be taken back by the next one. */
const journal = new URL("node_modules/.cache/payorch/new-provider.json", root);

/** What is there where everything was taken back. */
export const nothingLeft = "Nothing was left behind.";

interface Before {
  /** The process that runs. */
  readonly pid: number;
  /** What it makes: everything that was not there. */
  readonly made: readonly string[];
  /** The text of each file that it changes. */
  readonly texts: Readonly<Record<string, string>>;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does it, or leaves everything as it was: what was made is removed, what was changed is put back, whether the work fails or
 * the process is told to stop. A process that is killed outright is taken back by `takeBack` of the next run.
 *
 * @param left - what is there after that, in a sentence
 * @throws Refused where a signal ended it
 */
export async function orUndo(
  made: readonly string[],
  work: (signal: AbortSignal) => Promise<void>,
  left = nothingLeft,
): Promise<void> {
  const texts = await Promise.all(
    shared.map(async (path): Promise<[string, string]> => [path, await readFile(new URL(path, root), "utf8")]),
  );
  const own = made.filter((path) => !existsSync(new URL(path, root)));
  const before: Before = { pid: process.pid, made: own, texts: Object.fromEntries(texts) };
  await mkdir(new URL(".", journal), { recursive: true });
  await writeFile(journal, JSON.stringify(before));
  const stop = new AbortController();
  const end = (name: string) => stop.abort(new Refused(`Stopped by ${name}. ${left}`));
  for (const name of signals) process.on(name, end);
  try {
    await work(stop.signal);
    stop.signal.throwIfAborted();
  } catch (error) {
    await undo(before);
    // A program that was ended by the signal too fails in its own words.
    stop.signal.throwIfAborted();
    throw error;
  } finally {
    for (const name of signals) process.off(name, end);
    await rm(journal, { force: true });
  }
}

/** Takes back what a run made that was killed, and says so; undefined where there is none. */
export async function takeBack(): Promise<string | undefined> {
  const text = await readFile(journal, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  // Only `orUndo` writes it.
  const before = JSON.parse(text) as Before;
  if (isAlive(before.pid)) throw new Refused(`Another new:provider is running, as process ${before.pid}.`);
  await undo(before);
  await rm(journal, { force: true });
  return `A run was killed: ${before.made.join(", ")} and its lines in ${shared.length} shared files were taken back first.`;
}

async function undo({ made, texts }: Before): Promise<void> {
  for (const path of made) await rm(new URL(path, root), { recursive: true, force: true });
  for (const [path, text] of Object.entries(texts)) await writeFile(new URL(path, root), text);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
