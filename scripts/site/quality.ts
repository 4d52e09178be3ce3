import { gzipSync } from "node:zlib";
import { type Browser, type Page, axe, withPage } from "./chromium.ts";
import type { Site } from "./serve.ts";

/** The most that a page may load, gzipped, in bytes. */
const budget = 80_000;

/** What was measured on all pages. */
export interface Quality {
  pages: number;
  heaviest: { path: string; bytes: number };
  problems: string[];
}

/** A page of each kind, on which axe is run in light and dark: that takes a second a page. */
const samples = [
  "index",
  "guides/errors",
  "guides/choose",
  "guides/webhooks",
  "orqex",
  "orqex/refunds.create",
  "orqex/options",
  "orqex/events",
  "orqex/helpers",
  "orqex/errors",
  "orqex/events/payment.completed",
  "reference/options",
  "reference/core",
];

/**
 * Opens every page on a desktop and on a phone: nothing may be missing, too heavy, too wide or unusable. With `all`, axe is run on
 * every page.
 */
export async function qualityOf(
  browser: Browser,
  site: Site,
  paths: readonly string[],
  all: boolean,
): Promise<Quality> {
  const found: Quality = { pages: paths.length, heaviest: { path: "", bytes: 0 }, problems: [] };
  const half = Math.ceil(paths.length / 2);
  await Promise.all([paths.slice(0, half), paths.slice(half)].map((own) => walk(browser, site, own, found, all)));
  return found;
}

async function walk(
  browser: Browser,
  site: Site,
  paths: readonly string[],
  found: Quality,
  all: boolean,
): Promise<void> {
  await withPage(browser, { colorScheme: "light", viewport: desktop }, async (page) => {
    const sizes = new Map<string, Promise<number>>();
    let loaded = new Set<string>();
    let at = "";
    const report = (what: string) => void found.problems.push(`${at}: ${what}`);
    page.on("console", (message) => message.type() === "error" && report(`console: ${message.text()}`));
    page.on("pageerror", ({ message }) => report(message));
    page.on(
      "request",
      (request) =>
        !request.url().startsWith(site.url) &&
        !request.url().startsWith("data:") &&
        report(`asks another host: ${request.url()}`),
    );
    page.on("response", (answer) => {
      const url = answer.url().replace(/#.*/, "");
      loaded.add(url);
      if (answer.status() >= 400) report(`${answer.status()} for ${url}`);
      else if (!sizes.has(url))
        sizes.set(
          url,
          answer.body().then(
            (body) => gzipSync(body).length,
            () => 0,
          ),
        );
    });
    for (const path of paths) {
      at = path;
      loaded = new Set();
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize(desktop);
      await page.goto(`${site.url}${path}.html`);
      // What the browser has kept from the page before counts as well.
      const needed = await page.evaluate<string[]>("performance.getEntriesByType('resource').map(({ name }) => name)");
      const bytes = await total(new Set([...loaded, ...needed]), sizes);
      if (bytes > found.heaviest.bytes) found.heaviest = { path, bytes };
      if (bytes > budget) report(`${bytes} bytes are more than ${budget}`);
      const isSample = all || samples.includes(path);
      if (isSample) for (const problem of await findings(page)) report(`light: ${problem}`);
      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize(phone);
      const width = await page.evaluate<number>("document.documentElement.scrollWidth");
      if (width > phone.width) report(`is ${width} px wide on a phone of ${phone.width}`);
      if (isSample) for (const problem of await findings(page)) report(`dark, phone: ${problem}`);
    }
  });
}

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

async function total(urls: ReadonlySet<string>, sizes: ReadonlyMap<string, Promise<number>>): Promise<number> {
  let bytes = 0;
  for (const url of urls) bytes += (await sizes.get(url)) ?? 0;
  return bytes;
}

/** What axe finds that is serious or critical. */
async function findings(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe() });
  return page.evaluate<string[]>(`
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      .then(() => axe.run(document, { resultTypes: ["violations"], preload: false }))
      .then(({ violations }) => violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => id + " on " + nodes.length + ": " + nodes[0].target.join(" ")))`);
}
