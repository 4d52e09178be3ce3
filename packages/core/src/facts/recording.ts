import type { Attempt } from "./attempt.ts";
import { idOf, outcomeSoFar } from "./history.ts";
import type { AttemptRecord, CallRecord } from "./record.ts";
import { type ApiRequest, originOf } from "./request.ts";
import { sha256 } from "./sha256.ts";
import { type Operation, type Spec, keyLifetimeMs } from "./spec.ts";
import { isObject } from "./values.ts";

/** Who sends: what a record needs to know of its client. */
export interface Sender {
  readonly spec: Spec;
  /** The address that the client sends to, without a slash at its end. */
  readonly baseUrl: string;
  /** Whose account it is. */
  readonly account: string;
  /** The headers that every call of this operation has. */
  readonly headersOf: (operation: Operation) => Readonly<Record<string, string>>;
}

/** The record of a call as it stands now; `opened`, as it stands before anything is sent. */
export function recordOf(sender: Sender, request: ApiRequest, opened = false): CallRecord {
  const { operation, method, url, options, history } = request;
  const origin = originOf(url);
  const [path = "", search] = url.slice(origin.length).split("?", 2);
  const query = search === undefined ? "" : `?${search}`;
  const common = sender.headersOf(operation);
  const headers = Object.entries(request.headers).filter(([name, value]) => common[name] !== value);
  history.content ??= readBody(operation, { method, path, query }, request.body);
  const { fingerprint, withheld } = history.content;
  const lifetimeMs = keyLifetimeMs(operation);
  const running = history.running > 0;
  return {
    version: 1,
    id: idOf(history),
    provider: sender.spec.provider,
    origin,
    account: sender.account,
    operationId: operation.id,
    ...(operation.effect && { effect: operation.effect }),
    method,
    path,
    query,
    headers: Object.fromEntries(headers),
    ...(request.body !== undefined && !withheld && { body: request.body }),
    ...(options.idempotencyKey !== undefined && { idempotencyKey: options.idempotencyKey }),
    ...(lifetimeMs !== undefined && { keyEndsAt: history.openedAt.wall + lifetimeMs }),
    fingerprint,
    state: opened || running ? "opened" : "closed",
    openedAt: history.openedAt.wall,
    endsAt: Math.ceil(opened ? options.endsAt.wall : running ? Date.now() + options.deadlineMs : history.endedAt),
    flightMs: options.flightMs,
    outcome: opened || running ? "unknown" : outcomeSoFar(history),
    attempts: history.attempts.map(withoutCause),
  };
}

/** The fingerprint of a request, and whether its body holds anything sensitive. */
export function readBody(
  { sensitive = [] }: Operation,
  { method, path, query }: Pick<CallRecord, "method" | "path" | "query">,
  body: string | undefined,
): { readonly fingerprint: string; readonly withheld: boolean } {
  let withheld = false;
  /** The value without what is sensitive, its objects as lists of their properties in order. */
  function plain(value: unknown, at: string): unknown {
    if (Array.isArray(value)) return ["array", ...value.map((item) => plain(item, at))];
    if (!isObject(value)) return value;
    const names = Object.keys(value).filter((name) => !sensitive.includes(at + name));
    withheld ||= names.length < Object.keys(value).length;
    // `toSorted` is not in every browser yet.
    // oxlint-disable-next-line unicorn/no-array-sort
    return ["object", ...names.sort().map((name) => [name, plain(value[name], `${at}${name}.`)])];
  }
  const content = body === undefined ? undefined : plain(JSON.parse(body), "");
  return { fingerprint: sha256(JSON.stringify([method, path, query, content])), withheld };
}

function withoutCause(attempt: Attempt): AttemptRecord {
  const { cause: _cause, ...kept } = attempt;
  return kept;
}
