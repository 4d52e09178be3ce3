import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Provider } from "@payorch/mock";

export const run: typeof execFile.__promisify__ = promisify(execFile);

/** Where the packages of this folder are, once the program has installed them. */
export const modules: string = fileURLToPath(new URL("node_modules", import.meta.url));
export const require: NodeJS.Require = createRequire(join(modules, "../package.json"));

/** What the checks are given. */
export interface Given {
  mocks: Record<Provider, string>;
  /** The server that acts and then cuts the connection. */
  trap: string;
  /** The requests that the specs give as examples. */
  bodies: Record<string, unknown>;
}

/** What went wrong, by check; an empty text where nothing did. */
export type Said = Record<string, string>;

/** A runtime: its version, and how the checks are run on it, on the project in the folder. */
export interface Runtime {
  name: string;
  /** How often the server may see each write that it cut, and token requests for calls that came at once. */
  mostWrites: number;
  mostTokens: number;
  version(): Promise<string>;
  check(folder: string, given: Given): Promise<Said>;
}

/** What most runtimes keep to: a write is seen once, and calls that come at once ask for one token. */
export const alike = { mostWrites: 1, mostTokens: 1 };

/** Runs a program of the project that prints what its checks said. */
export async function program(binary: string, argv: readonly string[], folder: string, given: Given): Promise<Said> {
  const { stdout } = await run(binary, [...argv, JSON.stringify(given)], { cwd: folder, timeout: 60_000 });
  return JSON.parse(stdout) as Said;
}
