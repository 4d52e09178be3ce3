import type { Arguments } from "../call/arguments.ts";
import type { Caller } from "../call/caller.ts";
import { toResponse } from "../facts/answer.ts";
import type { Attempt, Outcome } from "../facts/attempt.ts";
import { InvalidCallError, isApiError, isPayorchError } from "../facts/errors.ts";
import { requestIdOf } from "../facts/read-answer.ts";
import { roundedIn } from "../facts/rounded.ts";
import type { Operation } from "../facts/spec.ts";
import { deepOwn, kind, ownProperties } from "../facts/values.ts";
import { type Route, routesOf } from "./routes.ts";

/** What `client.fetch` takes beside the address. */
export interface FetchInit extends RequestInit {
  /**
   * Allows an operation that the spec does not have. Unless it is a GET or HEAD it counts as a write that must not be
   * repeated. @defaultValue false: such an address is refused
   */
  unlisted?: boolean | undefined;
}

/** What happened to the call of a response. */
export interface CallInfo {
  /** Whether it took effect. */
  readonly outcome: Outcome;
  /** The key of the call, where the operation takes one. */
  readonly idempotencyKey: string | undefined;
  /** Every attempt that was made, oldest first. */
  readonly attempts: readonly Attempt[];
  /** The provider's id of the request, where it gives one. */
  readonly requestId: string | undefined;
  /** Whether this is the answer of an earlier call with the same key; undefined where nobody can know. */
  readonly replayed: boolean | undefined;
}

const calls = new WeakMap<Response, CallInfo>();

/** What happened to the call of a `Response` that `client.fetch` gave; undefined for any other, and for a clone. */
export const callOf = (response: Response): CallInfo | undefined => calls.get(response);

/** Opens the door by method and address. */
export function fetchDoor(caller: Caller): (input: string | URL | Request, init?: FetchInit) => Promise<Response> {
  const find = routesOf(caller.spec);
  return async (input, asGiven = {}) => {
    const init = ownProperties(asGiven);
    const invalid = (what: string) => new InvalidCallError(what, caller.spec);
    const { operation, ...given } = await read(caller, find, input, init, invalid);
    try {
      const { answer, data, attempts, idempotencyKey, replayed } = await caller.call(operation, given);
      const requestId = requestIdOf(caller.spec, answer, data);
      return remembered(toResponse(answer), { outcome: "executed", idempotencyKey, attempts, requestId, replayed });
    } catch (error) {
      if (!isApiError(error)) throw error;
      const { outcome, idempotencyKey, attempts, requestId } = error;
      return remembered(error.response, { outcome, idempotencyKey, attempts, requestId, replayed: undefined });
    }
  };
}

function remembered(response: Response, call: CallInfo): Response {
  calls.set(response, Object.freeze(call));
  return response;
}

type Invalid = (what: string) => InvalidCallError;

/** Reads what `fetch` takes as what the methods take. */
async function read(
  caller: Caller,
  find: ReturnType<typeof routesOf>,
  input: string | URL | Request,
  init: FetchInit,
  invalid: Invalid,
): Promise<Arguments & { operation: Operation }> {
  try {
    const own = input instanceof Request ? input : undefined;
    const problem = initProblem({ ...own, ...init }) ?? addressProblem(own?.url ?? String(input));
    if (problem) throw invalid(problem);
    const method = (init.method ?? own?.method ?? "GET").toUpperCase();
    const { path, query } = partsOf(own?.url ?? String(input), caller.baseUrl, invalid);
    const unlisted = init.unlisted ?? (own && ownProperties<FetchInit>(own).unlisted) ?? false;
    const route = find(method, path) ?? (unlisted ? unlistedRoute(method, path, query) : undefined);
    if (!route) {
      const all = Object.values(caller.spec.operations).map((operation) => `${operation.method} ${operation.path}`);
      throw invalid(`The spec has no ${method} ${path}; \`unlisted: true\` would send it. It has: ${all.join(", ")}.`);
    }
    const text = init.body === undefined ? await own?.clone().text() : init.body;
    const { key, headers } = headersOf(new Headers(init.headers ?? own?.headers), route, invalid);
    const body = valueOf(text, invalid);
    const signal = init.signal ?? own?.signal;
    const options = { headers, ...(key !== undefined && { idempotencyKey: key }), ...(signal && { signal }) };
    return { ...route, ...(Object.keys(query).length > 0 && { query }), ...(body !== undefined && { body }), options };
  } catch (error) {
    throw isPayorchError(error) ? error : invalid(`The request cannot be read: ${(error as Error).message}.`);
  }
}

/** What `RequestInit` has; where and how it is sent, the client decides. */
const known: ReadonlySet<string> = new Set(
  `body cache credentials duplex headers integrity keepalive method mode priority redirect referrer referrerPolicy signal
   unlisted window`.split(/\s+/),
);

/** What is wrong with the `init` of a call, as a sentence. Libraries copy members that they do not know onto the `Request`. */
export function initProblem(init: object): string | undefined {
  const unknown = Object.keys(init).find((name) => !known.has(name));
  if (unknown === undefined) return undefined;
  const hint =
    unknown === "idempotencyKey" ? " Put the key into the header or body member that the provider documents." : "";
  return `\`fetch\` has no option \`${unknown}\`.${hint}`;
}

/** What is wrong with an address as it is written, as a sentence: parsing would hide where it leads. */
export function addressProblem(address: string): string | undefined {
  const [place = ""] = address.split(/[?#]/);
  const path = place.replace(/^[a-z]+:\/\//i, "");
  const climbs = path.split("/").some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
  if (!climbs && !/[\\\s\p{Cc}]/u.test(path) && !path.includes("//")) return undefined;
  return "The path must not hold dot segments, empty segments, backslashes, spaces or control characters.";
}

/** The path below the client's own address, and the query. */
function partsOf(
  address: string,
  baseUrl: string,
  invalid: Invalid,
): { path: string; query: Record<string, string[]> } {
  const absolute = address.startsWith("/") ? baseUrl + address : address;
  const [beforeFragment = ""] = absolute.split("#");
  const [place = "", search = ""] = beforeFragment.split(/\?(.*)/s);
  if (!place.startsWith(`${baseUrl}/`)) throw invalid(`\`fetch\` sends to ${baseUrl} only.`);
  const parameters = new URLSearchParams(search);
  const query = Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]));
  return { path: place.slice(baseUrl.length), query };
}

function unlistedRoute(method: string, path: string, query: object): Route {
  const reads = method === "GET" || method === "HEAD";
  const names = Object.keys(query);
  const operation: Operation = {
    id: "unlisted",
    method,
    path: path.replace(/[{}]/g, encodeURIComponent),
    ...(names.length > 0 && { query: names }),
    ...(!reads && { body: "optional" as const }),
  };
  return { operation: deepOwn(operation), path: {} };
}

/** Takes the key out of the headers, and what the client sets itself. */
function headersOf(
  headers: Headers,
  { operation: { idempotency } }: Route,
  invalid: Invalid,
): { key: string | undefined; headers: Record<string, string> } {
  const name = idempotency?.in === "header" ? idempotency.name : undefined;
  const key = name === undefined ? undefined : (headers.get(name) ?? undefined);
  if (name !== undefined) headers.delete(name);
  const type = headers.get("content-type") ?? "application/json";
  if (!/^(?:application\/(?:[\w.+-]+\+)?json|text\/plain)\b/i.test(type))
    throw invalid(`The body must be JSON; its content type is ${JSON.stringify(type.slice(0, 80))}.`);
  headers.delete("content-type");
  return { key, headers: Object.fromEntries(headers) };
}

/** The value of a JSON text. */
function valueOf(text: unknown, invalid: Invalid): unknown {
  if (text === undefined || text === null || text === "") return undefined;
  if (typeof text !== "string") throw invalid(`The body must be a string of JSON; it is ${kind(text)}.`);
  const [place] = roundedIn(text);
  if (place !== undefined)
    throw invalid(`The body's number at ${place} has more digits than a number holds: use a string.`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalid("The body is not JSON.");
  }
}
