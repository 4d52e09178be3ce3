import { reasons } from "../choose.ts";
import type { Page } from "../model.ts";

/** How long a customer takes who does what the request chose: long enough for another call or page to come first. */
export const customerMs = 3_000;

/** The last moment that a timestamp with four digits for the year can say: later ones end there. */
export const lastMoment = Date.UTC(9999, 11, 31, 23, 59, 59);

/** A time in UTC and whole seconds, such as `2025-08-18T15:27:43Z`. */
export const timestamp = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** Reasons of providers that document none: the sandbox's own words, with the one first that is usual on such a page. */
export function declineReasons(kind: Page["kind"]): Page["reasons"] {
  const usual = kind === "challenge" ? "authentication_failed" : "declined";
  const codes = [...new Set([usual, ...reasons, "authentication_failed"])];
  return codes.map((code) => ({ code, label: `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll("_", " ")}` }));
}
