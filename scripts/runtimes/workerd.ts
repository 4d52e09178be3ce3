import { createRequire } from "node:module";
import { bundle } from "./project.ts";
import { type Given, type Runtime, type Said, alike, require } from "./runtime.ts";

/** How a worker is bundled and run. */
export interface Deployment {
  /** The compatibility date: the day whose workerd it wants. */
  date: string;
  conditions: readonly string[];
  flags?: readonly string[];
}

/** Each request asks for a token itself, the one that left included. */
export const workerd = (name: string, deployment: Deployment): Runtime => ({
  ...alike,
  mostTokens: 21,
  name,
  version: async () =>
    (createRequire(require.resolve("miniflare"))("workerd/package.json") as { version: string }).version,
  check: (folder, given) => check(folder, given, deployment),
});

/** A request that leaves before it has a token, then twenty at once, and then all checks within one. */
async function check(folder: string, given: Given, { date, conditions, flags }: Deployment): Promise<Said> {
  const { Miniflare } = require("miniflare") as { Miniflare: MiniflareClass };
  const contents = await bundle(folder, "worker.mjs", conditions);
  const worker = new Miniflare({
    modules: [{ type: "ESModule", path: "worker.mjs", contents }],
    compatibilityDate: date,
    compatibilityFlags: flags,
    bindings: { given },
  });
  try {
    await worker.dispatchFetch("http://worker/left");
    const all = Array.from({ length: 20 }, async () => (await worker.dispatchFetch("http://worker/token")).text());
    const failed = (await Promise.all(all)).find((text) => text !== '""');
    const said = (await (await worker.dispatchFetch("http://worker/checks")).json()) as Said;
    return { ...said, tokens: failed ?? "" };
  } finally {
    await worker.dispose();
  }
}

type MiniflareClass = new (options: object) => {
  dispatchFetch(url: string): Promise<Response>;
  dispose(): Promise<void>;
};
