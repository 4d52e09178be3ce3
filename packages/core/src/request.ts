import type { CallOptions, KeyedCallOptions, Limits } from "./call.ts";
import { InvalidCallError, isPayorchError } from "./errors.ts";
import { type Operation, type Spec, isRead } from "./spec.ts";

/** What a call brings, whichever door it came through. */
export interface Parts {
  /** Path parameters by name. */
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  /** Query parameters by name. */
  readonly query?: unknown;
  /** The body, still a value. */
  readonly body?: unknown;
  /** The call's options. */
  readonly options?: KeyedCallOptions | undefined;
}

/** Says what is wrong with the arguments of a call. */
export type Complain = (what: string) => InvalidCallError;

export const complainer =
  (spec: Spec, operation: Operation): Complain =>
  (what) =>
    new InvalidCallError(what, { provider: spec.provider, operationId: operation.id });

/** Reads the arguments; whatever their own getters throw is said as what it is, an argument that is wrong. */
export function readable<Value>(complain: Complain, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (isPayorchError(error)) throw error;
    throw complain(`An argument cannot be read: ${error instanceof Error ? error.message : "it throws"}.`);
  }
}

/** Names of the path parameters, in the order of the path. */
export function pathParameters({ path }: Operation): string[] {
  return Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name]) => name as string);
}

/** A plain object: anything else may hold what is not seen here, and would be lost. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Checks that a body is something that JSON writes as an object or a list, and nothing that only looks like one. */
export function checkBody(operation: Operation, body: unknown, complain: Complain): void {
  if (body === undefined) {
    if (operation.body === "required") throw complain("The body is missing.");
    return;
  }
  if (!operation.body) throw complain("This operation takes no body.");
  const list = Array.isArray(body) && operation.idempotency?.in !== "body";
  const other =
    typeof body !== "object" || body === null || Array.isArray(body) || Symbol.toStringTag in body || "toJSON" in body;
  if (other && !list) throw complain(`The body must be an object of names and values; it is ${kind(body)}.`);
}

/** The path with its parameters in place; none of them can climb out of its segment. */
export function pathOf(operation: Operation, values: Parts["path"], complain: Complain): string {
  const given = Object.keys(values ?? {});
  if (given.length === 0 && !operation.path.includes("{")) return operation.path;
  const names = pathParameters(operation);
  const unknown = given.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw complain(`There is no path parameter \`${unknown}\`. There are: ${names.join(", ") || "none"}.`);
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

/**
 * The query string, with lists as repeated parameters (style `form`, exploded) and `filter.amount` from the member `amount` of
 * the object `filter`; empty or from `?` on.
 */
export function queryOf(operation: Operation, values: unknown, complain: Complain): string {
  if (values === undefined) return "";
  if (!isRecord(values)) throw complain(`The query must be an object of names and values; it is ${kind(values)}.`);
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(values).flatMap((entry) => membersOf(operation, entry))) {
    if (!operation.query?.includes(name)) {
      throw complain(`There is no query parameter \`${name}\`. There are: ${operation.query?.join(", ") ?? "none"}.`);
    }
    if (value === undefined || value === null) continue;
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (items.length === 0)
      throw complain(`The query parameter \`${name}\` is an empty list, which would be no filter at all.`);
    for (const item of items) {
      const fits =
        typeof item === "string" ? !loneSurrogate.test(item) : typeof item === "boolean" || Number.isFinite(item);
      if (!fits)
        throw complain(`The query parameter \`${name}\` must be a text, a number or a boolean; it is ${kind(item)}.`);
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(item))}`);
    }
  }
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/** Parameters whose names share a beginning up to a dot are the members of an object. */
function membersOf({ query }: Operation, [name, value]: [string, unknown]): [string, unknown][] {
  if (!isRecord(value) || !query?.some((each) => each.startsWith(`${name}.`))) return [[name, value]];
  return Object.entries(value).map(([member, each]) => [`${name}.${member}`, each]);
}

/** What the runtime or the connection sets: the credential, the form of the body, hop-by-hop fields (RFC 9110, section 7.6.1). */
const reserved = [
  "authorization",
  "connection",
  "content-length",
  "content-type",
  "expect",
  "host",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** The headers of the call over those of the client, which are checked already; in lower case, as far as they may be set. */
export function headersOf(
  operation: Operation,
  client: Readonly<Record<string, string>>,
  fields: CallOptions["headers"],
  complain: Complain,
): Record<string, string> {
  const headers: Record<string, string> = { accept: "application/json", ...client };
  if (operation.body) headers["content-type"] = "application/json";
  if (fields === undefined) return headers;
  const problem = headersProblem(fields);
  if (problem) throw complain(`The headers ${problem}.`);
  const { idempotency } = operation;
  for (const [name, value] of Object.entries(fields)) {
    if (idempotency?.in === "header" && name.toLowerCase() === idempotency.name.toLowerCase()) {
      throw complain(`The header \`${name}\` holds the idempotency key: give it as \`idempotencyKey\`.`);
    }
    headers[name.toLowerCase()] = value;
  }
  return headers;
}

/** What is wrong with headers that the user sets, if anything, as the end of a sentence. */
export function headersProblem(fields: unknown): string | undefined {
  if (fields === undefined) return undefined;
  if (!isRecord(fields)) return `must be a plain object of names and texts; it is ${kind(fields)}`;
  const names = new Set<string>();
  for (const [name, value] of Object.entries(fields)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      return `cannot be sent: ${JSON.stringify(name)} is not the name of a header`;
    if (name === "__proto__" || /^(?:sec|proxy)-/i.test(name)) return `cannot be sent: \`${name}\` is not yours to set`;
    if (names.has(name.toLowerCase())) return `cannot be sent: \`${name}\` is there twice`;
    names.add(name.toLowerCase());
    if (reserved.includes(name.toLowerCase())) return `cannot be sent: \`${name}\` is not yours to set`;
    if (typeof value !== "string") return `cannot be sent: \`${name}\` must be a text; it is ${kind(value)}`;
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
      return `cannot be sent: \`${name}\` holds a line break, a control character, or one outside Latin-1`;
    }
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
  given: Parts["options"],
  client: CallOptions,
  complain: Complain,
): Limits {
  if (given !== undefined && !isRecord(given))
    throw complain(`The call options must be an object; they are ${kind(given)}.`);
  const call: KeyedCallOptions = given ?? {};
  for (const name of Object.keys(call)) {
    if (!optionNames.includes(name))
      throw complain(`There is no call option \`${name}\`. There are: ${optionNames.join(", ")}.`);
  }
  for (const name of limitNames) {
    const problem = limitProblem(name, call[name]);
    if (problem) throw complain(`\`${name}\` ${problem}.`);
  }
  if (call.signal !== undefined && !(call.signal instanceof AbortSignal)) {
    throw complain(`\`signal\` must be an AbortSignal; it is ${kind(call.signal)}.`);
  }
  const deadlineMs = call.deadlineMs ?? client.deadlineMs ?? 180_000;
  return {
    signal: call.signal,
    timeoutMs: call.timeoutMs ?? client.timeoutMs ?? (isRead(operation) ? 30_000 : 80_000),
    deadlineMs,
    deadlineAt: performance.now() + deadlineMs,
    maxAttempts: call.maxAttempts ?? client.maxAttempts ?? 3,
    idempotencyKey: call.idempotencyKey,
  };
}

/** A value as an error message may show it: numbers and booleans themselves, of everything else the kind. */
export function kind(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean")
    return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value !== "object") return `a ${typeof value}`;
  const name: unknown = value.constructor?.name;
  return typeof name === "string" ? `an object (${name})` : "an object";
}
