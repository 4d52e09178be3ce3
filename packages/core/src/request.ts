import type { CallOptions, KeyedCallOptions, Limits } from "./call.ts";
import { InvalidCallError } from "./errors.ts";
import { type Operation, type Spec, isRead } from "./spec.ts";

/** What a call brings, whichever door it came through. */
export interface Parts {
  /** Path parameters by name. */
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  /** Query parameters by name. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** The body, still a value. */
  readonly body?: unknown;
  /** The call's options. */
  readonly options?: (KeyedCallOptions & { readonly query?: Readonly<Record<string, unknown>> }) | undefined;
}

/** Says what is wrong with the arguments of a call. */
export type Complain = (what: string) => InvalidCallError;

export const complainer =
  (spec: Spec, operation: Operation): Complain =>
  (what) =>
    new InvalidCallError(what, { provider: spec.provider, operationId: operation.id });

/** Names of the path parameters, in the order of the path. */
export function pathParameters({ path }: Operation): string[] {
  return Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name]) => name as string);
}

/** The path with its parameters in place; none of them can climb out of its segment. */
export function pathOf(operation: Operation, values: Parts["path"], complain: Complain): string {
  return operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => segment(name, values?.[name], complain));
}

function segment(name: string, value: unknown, complain: Complain): string {
  if (typeof value !== "string" && !Number.isFinite(value)) {
    throw complain(`The path parameter \`${name}\` must be a text or a number; it is ${kind(value)}.`);
  }
  const text = String(value);
  if (text === "" || text === "." || text === ".." || loneSurrogate.test(text)) {
    throw complain(`The path parameter \`${name}\` must be an id; it is ${JSON.stringify(text)}.`);
  }
  return encodeURIComponent(text);
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The query string, with lists as repeated parameters (style `form`, exploded); empty or from `?` on. */
export function queryOf(operation: Operation, values: Parts["query"], complain: Complain): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(values ?? {})) {
    if (!operation.query?.includes(name)) {
      throw complain(`There is no query parameter \`${name}\`. There are: ${operation.query?.join(", ") ?? "none"}.`);
    }
    if (value === undefined || value === null) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === "object" || typeof item === "function" || Number.isNaN(item)) {
        throw complain(`The query parameter \`${name}\` must be a text, a number or a boolean; it is ${kind(item)}.`);
      }
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(item))}`);
    }
  }
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

const reserved = ["authorization", "host", "content-length"];

/** The headers of the call over those of the client, in lower case, as far as they may be set. */
export function headersOf(
  operation: Operation,
  given: readonly (CallOptions["headers"] | undefined)[],
  complain: Complain,
): Record<string, string> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (operation.body) headers["content-type"] = "application/json";
  for (const [name, value] of given.flatMap((fields) => Object.entries(fields ?? {}))) {
    const problem = headerProblem(name, value);
    if (problem) throw complain(problem);
    const { idempotency } = operation;
    if (idempotency?.in === "header" && name.toLowerCase() === idempotency.name.toLowerCase()) {
      throw complain(`The header \`${name}\` holds the idempotency key: give it as \`idempotencyKey\`.`);
    }
    headers[name.toLowerCase()] = value;
  }
  return headers;
}

/** What is wrong with a header that the user sets, if anything. */
export function headerProblem(name: string, value: unknown): string | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return `${JSON.stringify(name)} is not the name of a header.`;
  if (reserved.includes(name.toLowerCase())) return `The header \`${name}\` is not yours to set.`;
  if (typeof value !== "string") return `The header \`${name}\` must be a text; it is ${kind(value)}.`;
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
    return `The header \`${name}\` holds a line break, a control character, or one outside Latin-1.`;
  }
  return undefined;
}

const longestTimerMs = 2 ** 31 - 1;

/** What is wrong with a limit, if anything, as the end of a sentence. */
export function limitProblem(name: "timeoutMs" | "deadlineMs" | "maxAttempts", value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (name === "maxAttempts") {
    return Number.isInteger(value) && (value as number) >= 1
      ? undefined
      : `must be an integer from 1; it is ${kind(value)}`;
  }
  const fits = typeof value === "number" && value > 0 && value <= longestTimerMs;
  return fits
    ? undefined
    : `must be a number of milliseconds above 0 and up to ${longestTimerMs}; it is ${kind(value)}`;
}

const limitNames = ["timeoutMs", "deadlineMs", "maxAttempts"] as const;
const optionNames = ["signal", "headers", "idempotencyKey", ...limitNames];

/** The call's limits, its own over the client's over the defaults. */
export function limitsOf(
  operation: Operation,
  call: Parts["options"],
  client: CallOptions,
  complain: Complain,
): Limits {
  for (const name of Object.keys(call ?? {})) {
    if (!optionNames.includes(name))
      throw complain(`There is no call option \`${name}\`. There are: ${optionNames.join(", ")}.`);
  }
  for (const name of limitNames) {
    const problem = limitProblem(name, call?.[name]);
    if (problem) throw complain(`\`${name}\` ${problem}.`);
  }
  if (call?.signal !== undefined && !(typeof call.signal === "object" && "aborted" in call.signal)) {
    throw complain(`\`signal\` must be an AbortSignal; it is ${kind(call.signal)}.`);
  }
  return {
    signal: call?.signal,
    timeoutMs: call?.timeoutMs ?? client.timeoutMs ?? (isRead(operation) ? 30_000 : 80_000),
    deadlineMs: call?.deadlineMs ?? client.deadlineMs ?? 180_000,
    maxAttempts: call?.maxAttempts ?? client.maxAttempts ?? 3,
    idempotencyKey: call?.idempotencyKey,
    deadlineAt: Number.POSITIVE_INFINITY,
  };
}

/** A value as an error message may show it: numbers and booleans themselves, of everything else the kind. */
export function kind(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean")
    return String(value);
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
