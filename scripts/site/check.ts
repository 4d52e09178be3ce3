import { existsSync } from "node:fs";
import type { Page } from "../docs/site/page.ts";
import { behaviours } from "./behaviour.ts";
import { launch } from "./chromium.ts";
import { brokenLinks } from "./links.ts";
import { qualityOf } from "./quality.ts";
import { startSandbox } from "./sandbox.ts";
import { serve } from "./serve.ts";

/** Checks the built site: its links, and every page in a real Chromium, from a folder that is not the root of its server. */
export async function checkSite(pages: readonly Page[], all: boolean): Promise<string[]> {
  const { links, broken } = await brokenLinks();
  console.log(`${pages.length} pages, ${links} links within the site, ${broken.length} broken`);
  const problems = broken.map((each) => `link: ${each}`);
  if (!existsSync("/usr/bin/chromium-headless-shell")) {
    const missing = "Chromium is not installed (Debian's chromium-headless-shell), so no page was opened.";
    console.log(missing);
    return process.env["CI"] ? [...problems, missing] : problems;
  }
  const sandbox = await startSandbox();
  const site = await serve(sandbox, 0, "/a/folder/");
  const browser = await launch();
  try {
    for (const [sentence, behaviour] of Object.entries(behaviours)) {
      const found = await behaviour(browser, site).catch((error: Error) => [error.message]);
      console.log(`${found.length === 0 ? "✔" : "✖"} ${sentence}`);
      problems.push(...found.map((each) => `${sentence}: ${each}`));
    }
    const quality = await qualityOf(
      browser,
      site,
      pages.map(({ path }) => path),
      all,
    );
    const { path, bytes } = quality.heaviest;
    console.log(
      `${quality.pages} pages opened on a desktop and a phone; the heaviest, ${path}, loads ${(bytes / 1000).toFixed(1)} kB gzipped`,
    );
    return [...problems, ...quality.problems];
  } finally {
    await browser.close();
    await site.close();
    await sandbox.close();
  }
}
