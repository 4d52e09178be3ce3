import { headersProblem } from "../call/headers.ts";
import { limitsOf } from "../call/limits.ts";
import { failedCallOf, knownHistoryOf } from "../call/remember.ts";
import { pathParameters, pathPattern, valuesIn } from "../call/url.ts";
import { type Checks, is, oneOf, optional, optionsProblem } from "../facts/check.ts";
import { type CallFacts, InvalidCallError, isPayorchError } from "../facts/errors.ts";
import { type CallHistory, historyOf, outcomeSoFar } from "../facts/history.ts";
import type { CallRecord } from "../facts/record.ts";
import { type Sender, readBody } from "../facts/recording.ts";
import { type ApiRequest, type CallOptions, originOf } from "../facts/request.ts";
import { scrub } from "../facts/scrub.ts";
import { type Operation, type Spec, propertyAt } from "../facts/spec.ts";
import { isObject, kind, ownProperties } from "../facts/values.ts";

/** The options of `resume` and `reconcile`. */
export type AskOptions = Pick<CallOptions, "signal">;

/** A request without what the client at hand adds to it. */
export type Parts = Omit<ApiRequest, "emit" | "clean">;

/** The client that is asked. */
export interface Asked {
  readonly sender: Sender;
  readonly limits: CallOptions;
  /** Adds the client's events and secrets. */
  readonly attach: (parts: Parts) => ApiRequest;
}

/** A failed call. */
export interface FoundCall {
  readonly request: ApiRequest;
  /** Whether its body is not known, because its record was made without what is sensitive. */
  readonly withheld: boolean;
}

/**
 * Finds a failed call, by one of its errors or by its record.
 *
 * @throws InvalidCallError where it is neither, or of another provider, origin or account
 */
export function callToAsk(asked: Asked, given: unknown): FoundCall {
  const known = failedCallOf(given);
  if (known) {
    const { sender, request } = known;
    const origin = originOf(request.url);
    const { provider } = sender.spec;
    const facts = { provider, operationId: request.operation.id, outcome: outcomeSoFar(request.history) };
    checkSender(asked.sender, { provider, origin, account: sender.account }, facts);
    return { request: asked.attach(request), withheld: false };
  }
  const { provider } = asked.sender.spec;
  const found = isPayorchError(given) ? given.record : given;
  const outcome = isPayorchError(given) ? given.outcome : "unknown";
  if (found === undefined)
    throw new InvalidCallError("This error belongs to no call that was sent.", { provider, outcome });
  const record = recordIn(found);
  if (typeof record === "string")
    throw new InvalidCallError(`Pass an error of a call, or its record: ${record}`, { provider, outcome });
  checkSender(asked.sender, record, factsOf(record));
  const { parts, withheld } = callIn(asked, record);
  return { request: asked.attach(parts), withheld };
}

/** Whether it is the error of arguments that a client of this provider refused, so that there was no call. */
export const wasRefused = ({ provider }: Spec, error: unknown): boolean =>
  isPayorchError(error) &&
  error.name === "InvalidCallError" &&
  error.outcome === "not_executed" &&
  error.provider === provider &&
  error.record === undefined;

/** Refuses the call of another provider, origin or account: asked there, its answer would be about something else. */
function checkSender(
  { spec: { provider }, baseUrl, account }: Sender,
  call: Pick<CallRecord, "provider" | "origin" | "account">,
  facts: CallFacts,
): void {
  const own = { provider, origin: originOf(`${baseUrl}/`), account };
  for (const name of ["provider", "origin", "account"] as const) {
    if (call[name] === own[name]) continue;
    const what = `The call has the ${name} ${scrub(call[name])}; this client has ${own[name]}.`;
    throw new InvalidCallError(`${what} Use a client with the same ${name}.`, { ...facts, provider });
  }
}

const string = is("a string", (value) => typeof value === "string");
/** What a `Date` can hold. */
const isTime = (value: unknown): boolean => Number(value) >= 0 && Number(value) <= 8.64e15 && typeof value === "number";
const time = is("a number of milliseconds", isTime);
const isAttempt = (value: unknown): boolean =>
  isTime(propertyAt(value, "startedAt")) && /^[a-z]+$/.test(String(propertyAt(value, "ending")));

const checks: Checks<CallRecord> = {
  version: oneOf(1),
  id: string,
  provider: string,
  origin: string,
  account: string,
  operationId: string,
  effect: optional(string),
  method: string,
  path: is("a string that begins with `/`", (value) => typeof value === "string" && value.startsWith("/")),
  query: is("empty, or a string that begins with `?`", (value) => typeof value === "string" && /^(?:\?|$)/.test(value)),
  headers: is("an object", isObject),
  body: optional(is("a string of JSON", isJson)),
  idempotencyKey: optional(string),
  keyEndsAt: optional(time),
  fingerprint: string,
  state: oneOf("opened", "closed"),
  openedAt: time,
  endsAt: time,
  flightMs: time,
  outcome: oneOf("executed", "not_executed", "unknown"),
  attempts: is("an array of attempts", (value) => Array.isArray(value) && value.every(isAttempt)),
};

function isJson(value: unknown): boolean {
  try {
    return typeof value === "string" && JSON.parse(value) !== undefined;
  } catch {
    return false;
  }
}

/** A copy of a record, or what is wrong with it. Properties that a record does not have are left out. */
function recordIn(value: unknown): CallRecord | string {
  if (!isObject(value)) return `got ${kind(value)}.`;
  const names = Object.keys(checks).filter((name) => Object.hasOwn(value, name) && value[name] !== undefined);
  const copy = Object.fromEntries(names.map((name) => [name, value[name]]));
  try {
    // Every property is checked here, and what is kept of it is JSON.
    return optionsProblem(copy, checks) ?? (JSON.parse(JSON.stringify(copy)) as CallRecord);
  } catch {
    return "the record is not plain JSON.";
  }
}

/** The call of a record, as it was sent. */
function callIn({ sender, limits }: Asked, record: CallRecord): Omit<FoundCall, "request"> & { readonly parts: Parts } {
  const { operationId, method, path, query, body, idempotencyKey } = record;
  const refuse = (what: string) => new InvalidCallError(`The record contradicts itself: ${what}.`, factsOf(record));
  const { operations } = sender.spec;
  const listed = Object.hasOwn(operations, operationId) ? operations[operationId] : undefined;
  // An operation that the spec does not have can be asked about, and has no key that would let it be sent again.
  const operation: Operation = listed ?? { id: operationId, method, path };
  const values = listed ? pathValues(sender, listed, path) : {};
  if (!values || method !== operation.method) throw refuse(`${method} ${scrub(path)} is not \`${operationId}\``);
  const problem = headersProblem(record.headers);
  if (problem) throw refuse(`its \`headers\` ${problem}`);
  const changed = readBody(operation, record, body).fingerprint !== record.fingerprint;
  const withheld = changed && body === undefined && operation.sensitive !== undefined;
  if (changed && !withheld) throw refuse("its `fingerprint` is not that of its request");
  const headers = { ...sender.headersOf(operation), ...record.headers };
  if (listed && !withheld && keyIn(operation, headers, body) !== idempotencyKey)
    throw refuse("its `idempotencyKey` is not the key in its request");
  const parts = {
    operation,
    method,
    url: record.origin + path + query,
    path: values,
    headers,
    body,
    options: { ...limitsOf(operation, ownProperties({ idempotencyKey }), limits), flightMs: record.flightMs },
    history: historyBy(record, withheld),
  };
  return { parts, withheld };
}

/** The path parameters of an address of an operation; undefined where it is the address of another. */
function pathValues(sender: Sender, operation: Operation, path: string): Record<string, string> | undefined {
  const prefix = new URL(sender.baseUrl).pathname.replace(/\/$/, "");
  if (!path.startsWith(`${prefix}/`)) return undefined;
  return valuesIn(path.slice(prefix.length), pathPattern(operation), pathParameters(operation));
}

/** The key that a request carries, where its operation takes one. */
function keyIn(
  { idempotency }: Operation,
  headers: Readonly<Record<string, string>>,
  body: string | undefined,
): unknown {
  if (!idempotency) return undefined;
  if (idempotency.in === "header") return headers[idempotency.name.toLowerCase()];
  return body === undefined ? undefined : propertyAt(JSON.parse(body), idempotency.name);
}

/** The history of a call: what this process knows of it already, and what its record tells besides. */
function historyBy(record: CallRecord, withheld: boolean): CallHistory {
  const told = historyOf(record, withheld);
  const known = knownHistoryOf(record.id);
  if (!known) return told;
  const knows = (history: CallHistory) => ["not_executed", "unknown", "executed"].indexOf(outcomeSoFar(history));
  if (knows(told) > knows(known)) known.recorded = { outcome: outcomeSoFar(told), attempts: known.attempts.length };
  return known;
}

const factsOf = ({ provider, operationId, state, outcome }: CallRecord): CallFacts => ({
  provider,
  operationId: scrub(operationId),
  outcome: state === "opened" ? "unknown" : outcome,
});
