import { execFile } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "tsdown";
import type { Runtime } from "./rounds.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The Node of the workspace, which reads TypeScript. */
export const own: Runtime = { node: process.execPath, worker: new URL("worker.ts", import.meta.url) };

/** Another Node: one of those beside the other runtimes, by its major version, or any, by its path. Not all read TypeScript. */
export async function another(which: string): Promise<Runtime> {
  const outDir = path("../generated/worker");
  await build({
    config: false,
    cwd: path(".."),
    entry: path("worker.ts"),
    outDir,
    platform: "node",
    dts: false,
    logLevel: "error",
  });
  return { node: await binaryOf(which), worker: pathToFileURL(`${outDir}/worker.mjs`) };
}

async function binaryOf(which: string): Promise<string> {
  if (!/^\d+$/.test(which)) return which;
  const cwd = path("../../scripts/runtimes");
  await promisify(execFile)("pnpm", ["install", "--frozen-lockfile"], { cwd });
  return `${cwd}/node_modules/node-${which}/bin/node`;
}
