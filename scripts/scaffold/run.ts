import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { root } from "../generate/document.ts";

/**
 * Runs a program in the repository's root, with a line that says so. When the signal aborts, the program ends with all that it
 * started.
 *
 * @throws Error with all that it printed, where it fails
 */
export async function run(title: string, signal: AbortSignal, command: string, ...args: string[]): Promise<void> {
  signal.throwIfAborted();
  console.log(`${title} …`);
  // A group of its own: a package manager starts programs, and these start others.
  const child = spawn(command, args, {
    cwd: fileURLToPath(root),
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  const stop = () => process.kill(-(child.pid ?? process.pid), "SIGTERM");
  signal.addEventListener("abort", stop, { once: true });
  const [code] = (await once(child, "close")) as [number | null];
  signal.removeEventListener("abort", stop);
  signal.throwIfAborted();
  if (code !== 0) throw new Error(`${stripVTControlCharacters(output.join(""))}\n${title} failed.`);
}
