import { createRequire } from "node:module";
import { root } from "../generate/document.ts";

/** The part of Playwright that the checks use; it is installed in docs/. */
export interface Page {
  on(event: "console", listener: (message: { type(): string; text(): string }) => void): void;
  on(event: "pageerror", listener: (error: Error) => void): void;
  on(event: "response", listener: (response: Answer) => void): void;
  on(event: "request", listener: (request: { url(): string }) => void): void;
  setDefaultTimeout(ms: number): void;
  goto(url: string): Promise<unknown>;
  evaluate<Value>(expression: string): Promise<Value>;
  waitForFunction(expression: string): Promise<unknown>;
  waitForURL(url: string | RegExp): Promise<unknown>;
  addScriptTag(script: { path: string }): Promise<unknown>;
  emulateMedia(media: { colorScheme: "light" | "dark" }): Promise<void>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
}

interface Answer {
  url(): string;
  status(): number;
  body(): Promise<Buffer>;
}

interface Browser {
  newContext(options: object): Promise<{ newPage(): Promise<Page>; close(): Promise<void> }>;
  close(): Promise<void>;
}

const require = createRequire(new URL("docs/package.json", root));

/** The program that finds what people with disabilities cannot use. */
export const axe = (): string => require.resolve("axe-core").replace(/axe\.js$/, "axe.min.js");

/** Opens Debian's Chromium. */
export function launch(): Promise<Browser> {
  const { chromium } = require("playwright-core") as { chromium: { launch(options: object): Promise<Browser> } };
  return chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell", args: ["--no-sandbox"] });
}

/** Opens a page of its own, and closes it when `use` has ended. */
export async function withPage<Value>(
  browser: Browser,
  options: object,
  use: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    return await use(page);
  } finally {
    await context.close();
  }
}

export type { Browser };
