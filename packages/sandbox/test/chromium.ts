import { existsSync } from "node:fs";
import { type Browser, chromium as engine } from "playwright-core";
import { skipWithout } from "../../core/test/support/skip-without.ts";

/** Debian's, which is installed as a package, not downloaded. */
const executablePath = "/usr/bin/chromium-headless-shell";

/** Whether tests in a real browser must be skipped. Prints why; in CI it throws. */
export const withoutChromium: boolean = skipWithout("Chromium", existsSync(executablePath), "pages are not tested.");

/** Starts the browser. It refuses its own sandbox as root. */
export const chromium = (): Promise<Browser> => engine.launch({ executablePath, args: ["--no-sandbox"] });
