import { join } from "node:path";
import { chromium } from "./chromium.ts";
import { bundle } from "./project.ts";
import { type Runtime, alike, modules, program, run } from "./runtime.ts";
import { workerd } from "./workerd.ts";

const node = (name: string, binary: string): Runtime => ({
  ...alike,
  name,
  version: async () => (await run(binary, ["--version"])).stdout.trim().slice(1),
  async check(folder, given) {
    const said = await program(binary, ["main.mjs"], folder, given);
    // Node 20.19 and later take a module in `require`.
    const { stdout } = await run(binary, ["main.cjs"], { cwd: folder });
    return { ...said, require: stdout.trim() === "function function" ? "" : stdout };
  },
});

/** What runs a bundle that was made for Node: over `node:http`, Bun and Deno would send a write twice. */
const bundledForNode = async (folder: string): Promise<string> => {
  await bundle(folder, "main.mjs", ["node"]);
  return join("bundled", "main.mjs");
};

const bunOf = (version: string) => join(modules, `bun-${version}`, "bin/bun");
const bun = (version: string): Runtime => ({
  ...alike,
  name: "Bun",
  version: async () => (await run(bunOf(version), ["--version"])).stdout.trim(),
  check: (folder, given) => program(bunOf(version), ["main.mjs"], folder, given),
});

const deno = (name: string, entry: (folder: string) => string | Promise<string>): Runtime => ({
  ...alike,
  name,
  version: async () => (await run(join(modules, ".bin/deno"), ["--version"])).stdout.split(/\s/)[1] ?? "",
  async check(folder, given) {
    const argv = ["run", "--allow-net=127.0.0.1", "--no-lock", await entry(folder)];
    return program(join(modules, ".bin/deno"), argv, folder, given);
  },
});

export const runtimes: readonly Runtime[] = [
  node("Node", join(modules, "node-20/bin/node")),
  node("Node", join(modules, "node-22/bin/node")),
  node("Node", process.execPath),
  node("Node", join(modules, "node-26/bin/node")),
  ...["1.1.38", "1.3.10", "1.3.14", "1.4.5"].map(bun),
  {
    ...bun("1.3.10"),
    name: "Bun, for Node",
    check: async (folder, given) => program(bunOf("1.3.10"), [await bundledForNode(folder)], folder, given),
  },
  deno("Deno", () => "main.mjs"),
  deno("Deno, no client", () => "without-client.mjs"),
  deno("Deno, for Node", bundledForNode),
  // The last day without `cache` in `init`.
  workerd("workerd 2024-11-10", { date: "2024-11-10", conditions: ["workerd", "worker"] }),
  workerd("workerd 2026-07-01", { date: "2026-07-01", conditions: ["workerd", "worker"] }),
  workerd("workerd, for Node", { date: "2026-07-01", conditions: ["node"], flags: ["nodejs_compat"] }),
  chromium,
];
