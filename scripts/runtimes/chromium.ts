import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { bundle } from "./project.ts";
import { type Given, type Runtime, type Said, alike, require } from "./runtime.ts";

/** Chromium sends a request again by itself where a kept connection breaks, and no page can forbid it. */
export const chromium: Runtime = {
  ...alike,
  mostWrites: 2,
  name: "Chromium",
  version: async () => withPage(async (page) => page.version),
  check,
};

/** A page of a real browser, served from an origin of its own, and a worker of that page. */
async function check(folder: string, given: Given): Promise<Said> {
  const script = await bundle(folder, "page.mjs", ["browser"]);
  const html = `<!doctype html><title>payorch</title><script type="module" src="/page.js"></script>`;
  const server = createServer((request, response) => {
    if (request.url === "/page.js") response.setHeader("content-type", "text/javascript").end(script);
    else response.setHeader("content-type", "text/html").end(html);
  });
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
