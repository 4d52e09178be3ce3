import type { Answer } from "./answer.ts";
import { type ErrorShape, type Idempotency, type Spec, propertyAt } from "./spec.ts";

/** Whether the headers announce JSON. */
export function isJson(headers: Answer["headers"]): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(headers.get("content-type") ?? "");
}

/** The provider's own message, or undefined where the body is not in its error shape. */
export function errorMessage(body: unknown, shape: ErrorShape): string | undefined {
  for (const name of shape.message) {
    const text = propertyAt(body, name);
    if (typeof text === "string") return text;
    if (Array.isArray(text) && text.length > 0 && text.every((part) => typeof part === "string"))
      return text.join("; ");
  }
  return undefined;
}

/** The provider's error code, where its bodies have one. */
export function errorCode(body: unknown, { code }: ErrorShape): string | undefined {
  return textOf(code && propertyAt(body, code));
}

/** The provider's id of the request, from the answer's headers or body. */
export function requestIdOf({ error: { requestId } }: Spec, { headers }: Answer, data: unknown): string | undefined {
  const fromHeader = requestId?.header && headers.get(requestId.header);
  return fromHeader || textOf(requestId?.member && propertyAt(data, requestId.member));
}

/** Whether an answer is the replay of an earlier one; undefined where nobody can know. */
export function isReplay({ replayed }: Idempotency, answer: Answer, data: unknown): boolean | undefined {
  if (!replayed) return undefined;
  if (replayed.header !== undefined) return answer.headers.get(replayed.header)?.toLowerCase() === "true";
  const created = replayed.member === undefined ? undefined : propertyAt(data, replayed.member);
  if (typeof created === "boolean") return !created;
  return replayed.status === undefined ? undefined : answer.status === replayed.status;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/**
 * The wait that an answer asks for, in milliseconds: `retry-after-ms`, or `Retry-After` in seconds or as an HTTP date against
 * the answer's own `Date`. Of several values the longest counts.
 */
export function retryAfterMs(headers: Answer["headers"]): number | undefined {
  const milliseconds = longest(headers.get("retry-after-ms"), numberOf);
  if (milliseconds !== undefined) return milliseconds;
  return longest(headers.get("retry-after"), (value) => {
    const seconds = numberOf(value);
    if (!Number.isNaN(seconds)) return seconds * 1000;
    const answeredAt = dateOf(headers.get("date") ?? "");
    return Math.max(0, dateOf(value) - (Number.isNaN(answeredAt) ? Date.now() : answeredAt));
  });
}

/** The longest of the values that can be read. Several fields come joined by commas; each date has one of its own. */
function longest(values: string | null, read: (value: string) => number): number | undefined {
  const all = (values?.split(/,(?!\s*\d{1,2}[ -][A-Z])/) ?? []).map((value) => read(value.trim()));
  const readable = all.filter((value) => !Number.isNaN(value));
  return readable.length > 0 ? Math.max(...readable) : undefined;
}

const numberOf = (value: string): number => (/^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN);

/** An HTTP date (RFC 9110, section 5.6.7), in milliseconds since the epoch. Its oldest form names no zone, and means GMT. */
function dateOf(value: string): number {
  if (!/^[A-Z][a-z]+,? /.test(value)) return Number.NaN;
  return Date.parse(/(?:GMT|UTC|[+-]\d{4})$/.test(value) ? value : `${value} GMT`);
}
