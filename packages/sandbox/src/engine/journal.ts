import { closeSync, createReadStream, existsSync, openSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";
import type { SandboxWorld } from "../world/world.ts";

/**
 * Lets what a journal holds happen again, and adds what happens from now on. Each line is written before its input takes effect.
 *
 * @returns what closes the file
 * @throws Error where the file cannot be read or written, or is no journal
 */
export async function keepJournal(world: SandboxWorld, path: string): Promise<() => void> {
  if (existsSync(path)) await world.replay(createInterface({ input: createReadStream(path), crlfDelay: Infinity }));
  const file = openSync(path, "a");
  world.record((line) => writeSync(file, `${line}\n`));
  return () => closeSync(file);
}
