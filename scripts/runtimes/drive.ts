import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Provider } from "@payorch/mock";
import { bundle } from "./project.ts";

const run = promisify(execFile);
const here = fileURLToPath(new URL(".", import.meta.url));
const modules = join(here, "node_modules");
/** The packages of this folder are installed only when the program runs. */
const require = createRequire(join(here, "package.json"));

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
  /** How often the server may see a POST that it cut, and token requests for calls that came at once. */
  mostPosts: number;
  mostTokens: number;
  version(): Promise<string>;
  check(folder: string, given: Given): Promise<Said>;
}

const alike = { mostPosts: 1, mostTokens: 1 };

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

async function program(binary: string, argv: readonly string[], folder: string, given: Given): Promise<Said> {
  const { stdout } = await run(binary, [...argv, JSON.stringify(given)], { cwd: folder, timeout: 60_000 });
  return JSON.parse(stdout) as Said;
}

const bun = join(modules, ".bin/bun");
const deno = join(modules, ".bin/deno");

export const runtimes: readonly Runtime[] = [
  node("Node 20", join(modules, "node-20/bin/node")),
  node("Node 22", join(modules, "node-22/bin/node")),
  node("Node 24", process.execPath),
  node("Node 26", join(modules, "node-26/bin/node")),
  {
    ...alike,
    name: "Bun",
    version: async () => (await run(bun, ["--version"])).stdout.trim(),
    check: (folder, given) => program(bun, ["main.mjs"], folder, given),
  },
  {
    ...alike,
    name: "Deno",
    version: async () => (await run(deno, ["--version"])).stdout.split(/\s/)[1] ?? "",
    check: (folder, given) => program(deno, ["run", "--allow-net=127.0.0.1", "--no-lock", "main.mjs"], folder, given),
  },
  {
    // Each request asks for itself, the one that left included.
    ...alike,
    mostTokens: 21,
    name: "workerd",
    version: async () =>
      (createRequire(require.resolve("miniflare"))("workerd/package.json") as { version: string }).version,
    check: workerd,
  },
  {
    // It sends a request again by itself where a kept connection breaks, and no page can forbid it.
    ...alike,
    mostPosts: 2,
    name: "Chromium",
    version: async () => withPage(async (page) => page.version),
    check: chromium,
  },
];

/** A request that leaves before it has a token, then twenty at once, and then all checks within one. */
async function workerd(folder: string, given: Given): Promise<Said> {
  const { Miniflare } = require("miniflare") as { Miniflare: MiniflareClass };
  const contents = await bundle(folder, "worker.mjs", ["workerd", "worker"]);
  const worker = new Miniflare({
    modules: [{ type: "ESModule", path: "worker.mjs", contents }],
    compatibilityDate: "2026-07-01",
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

/** A page of a real browser, served from an origin of its own. */
async function chromium(folder: string, given: Given): Promise<Said> {
  const script = await bundle(folder, "page.mjs", ["browser"]);
  const html = `<!doctype html><title>payorch</title><script type="module">${script.replaceAll("</script", "<\\/script")}</script>`;
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(html));
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    return await withPage(async ({ goto, evaluate }) => {
      await goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      return (await evaluate("check", given)) as Said;
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

interface Page {
  version: string;
  goto(url: string): Promise<unknown>;
  evaluate(name: string, given: Given): Promise<unknown>;
}

async function withPage<Value>(use: (page: Page) => Promise<Value>): Promise<Value> {
  const { chromium } = require("playwright-core") as { chromium: { launch(options: object): Promise<Browser> } };
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell", args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    return await use({
      version: browser.version(),
      goto: (url) => page.goto(url),
      evaluate: (name, given) => page.evaluate(`globalThis[${JSON.stringify(name)}](${JSON.stringify(given)})`),
    });
  } finally {
    await browser.close();
  }
}

interface Browser {
  version(): string;
  newPage(): Promise<{ goto(url: string): Promise<unknown>; evaluate(expression: string): Promise<unknown> }>;
  close(): Promise<void>;
}
