import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import { freePort } from "./free-port.ts";
import { skipWithout } from "./skip-without.ts";

const found = spawnSync("redis-server", ["--version"]).error === undefined;

/** Whether tests of a real Redis must be skipped; in CI it throws instead. */
export const withoutRedis = skipWithout("Redis", found, "tokens in a real one are not tested.");

/** Starts a Redis on a free port of the loopback address, which keeps nothing on disk and ends with its test. */
export async function redis(): Promise<{
  url: string;
  stop: () => Promise<void>;
  signal: (name: NodeJS.Signals) => void;
}> {
  const port = await freePort();
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn("redis-server", settings);
  for await (const chunk of child.stdout) if (String(chunk).includes("Ready to accept connections")) break;
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  onTestFinished(stop);
  return { url: `redis://127.0.0.1:${port}`, stop, signal: (name) => void child.kill(name) };
}
