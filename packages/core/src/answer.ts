import type { ApiResponse } from "./response.ts";
import { type ErrorShape, type Spec, member } from "./spec.ts";

/** Whether the headers announce JSON. */
export function isJson(headers: ApiResponse["headers"]): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(headers.get("content-type") ?? "");
}

/** The provider's own message, or undefined where the body is not in its error shape. */
export function errorMessage(body: unknown, shape: ErrorShape): string | undefined {
  for (const name of shape.message) {
    const text = member(body, name);
    if (typeof text === "string") return text;
    if (Array.isArray(text) && text.length > 0 && text.every((part) => typeof part === "string"))
      return text.join("; ");
  }
  return undefined;
}

/** The provider's error code, where its bodies have one. */
export function errorCode(body: unknown, { code }: ErrorShape): string | undefined {
  return textOf(code && member(body, code));
}

/** The provider's id of the request, from the answer's headers or body. */
export function requestIdOf({ error: { requestId } }: Spec, response: ApiResponse): string | undefined {
  const fromHeader = requestId?.header && response.headers.get(requestId.header);
  return fromHeader || textOf(requestId?.member && member(response.data, requestId.member));
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/**
 * The wait that an answer asks for, in milliseconds: `retry-after-ms`, or `Retry-After` in seconds (the longest of
 * several), or as an HTTP date against the answer's own `Date`.
 */
export function retryAfterMs(headers: ApiResponse["headers"]): number | undefined {
  const milliseconds = longest(headers.get("retry-after-ms"));
  if (milliseconds !== undefined) return milliseconds;
  const value = headers.get("retry-after");
  const seconds = longest(value);
  if (seconds !== undefined) return seconds * 1000;
  if (!value || !/^[A-Z][a-z]+,? /.test(value)) return undefined;
  const at = Date.parse(value);
  if (Number.isNaN(at)) return undefined;
  const answered = Date.parse(headers.get("date") ?? "");
  return Math.max(0, at - (Number.isNaN(answered) ? Date.now() : answered));
}

function longest(value: string | null): number | undefined {
  if (!value || !/^\s*\d+(?:\.\d+)?(?:\s*,\s*\d+(?:\.\d+)?)*\s*$/.test(value)) return undefined;
  return Math.max(...value.split(",").map(Number));
}
