import type { Arguments } from "../call/arguments.ts";
import type { Caller } from "../call/caller.ts";
import { isKeyHeader } from "../call/headers.ts";
import { type Invalid, unreadable } from "../call/invalid.ts";
import { oneOf } from "../facts/check.ts";
import { InvalidCallError } from "../facts/errors.ts";
import { roundedIn } from "../facts/rounded.ts";
import { scrub } from "../facts/scrub.ts";
import type { Operation } from "../facts/spec.ts";
import { isPlainObject, kind, ownProperties } from "../facts/values.ts";
import { partsOf } from "./address.ts";
import { type FindRoute, type Route, unlistedRoute } from "./routes.ts";

/**
 * The second argument of `client.fetch`. It uses `method`, `headers`, `body` (a string of JSON) and `signal`, and ignores the other
 * properties of `RequestInit`, because the client decides how a request is sent.
 */
export interface FetchInit extends RequestInit {
  /**
   * Allows an operation that the spec does not have. Unless it is a GET or HEAD, it counts as a write that must not be
   * repeated. @defaultValue false: such an address is refused
   */
  unlisted?: boolean | undefined;
}

/** Reads what `fetch` takes as what the methods take. */
export async function readFetch(
  caller: Caller,
  find: FindRoute,
  input: string | URL | Request,
  init: FetchInit,
): Promise<Arguments & { operation: Operation }> {
  const invalid = (what: string) => new InvalidCallError(what, caller.spec);
  try {
    return await read(caller, find, input, init, invalid);
  } catch (error) {
    throw unreadable(invalid, error);
  }
}

async function read(
  { spec, baseUrl }: Caller,
  find: FindRoute,
  input: string | URL | Request,
  given: FetchInit,
  invalid: Invalid,
): Promise<Arguments & { operation: Operation }> {
  const request = input instanceof Request ? input : undefined;
  const problem = initProblem(given) ?? (request && unknownMember(request));
  if (problem) throw invalid(problem);
  const init = ownProperties(given);
  const { path, query } = partsOf(request?.url ?? String(input), baseUrl, invalid);
  const method = methodOf(init.method ?? request?.method ?? "GET", invalid);
  const headers = new Headers(init.headers ?? request?.headers);
  const unlisted = init.unlisted ?? (request && Object.hasOwn(request, "unlisted") && (request as FetchInit).unlisted);
  const route = find(method, path) ?? (unlisted === true ? unlistedRoute(method, path, query, headers) : undefined);
  if (!route) {
    const same = Object.values(spec.operations).filter((operation) => operation.method === method);
    const listed = same.map((operation) => `${method} ${operation.path}`).join(", ") || `no ${method}`;
    throw invalid(
      `The spec has no ${method} ${scrub(path)}. It has: ${listed}. To send it anyway, pass \`unlisted: true\`.`,
    );
  }
  const key = takeKey(headers, route, invalid);
  checkType(headers, invalid);
  const signal = init.signal === undefined ? request?.signal : init.signal;
  const options = { headers: Object.fromEntries(headers), idempotencyKey: key, signal: signal ?? undefined };
  const body = jsonOf(init.body === undefined ? await textOf(request, invalid) : init.body, invalid);
  return { ...route, query: Object.keys(query).length > 0 ? query : undefined, body, options };
}

const known: ReadonlySet<string> = new Set(
  `body cache credentials duplex headers integrity keepalive method mode priority redirect referrer referrerPolicy signal
   unlisted window`.split(/\s+/),
);

/** What is wrong with the `init` of a call, as a sentence. */
export const initProblem = (init: unknown): string | undefined =>
  isPlainObject(init)
    ? unknownMember(init)
    : `The second argument of \`fetch\` must be a plain object; got ${kind(init)}.`;

/** Which property `fetch` does not know, as a sentence. Libraries copy what they do not know onto the `Request`. */
function unknownMember(init: object): string | undefined {
  const unknown = Object.keys(init).find((name) => !known.has(name));
  if (unknown === undefined) return undefined;
  const hint =
    unknown === "idempotencyKey" ? " Put the key into the header or body property that the provider documents." : "";
  return `\`fetch\` has no option \`${unknown}\`.${hint}`;
}

const methodProblem = oneOf("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

function methodOf(given: string, invalid: Invalid): string {
  const method = given.toUpperCase();
  const problem = methodProblem(method, {});
  if (problem) throw invalid(`\`method\` ${problem}.`);
  return method;
}

/** Takes the key out of the headers, where the operation takes it there. */
function takeKey(headers: Headers, { operation }: Route, invalid: Invalid): string | undefined {
  const { idempotency: rule } = operation;
  const name = rule?.in === "header" ? rule.name : undefined;
  const key = name === undefined ? undefined : (headers.get(name) ?? undefined);
  if (name !== undefined) headers.delete(name);
  const stray = [...headers.keys()].find((each) => isKeyHeader(each, operation));
  if (stray === undefined) return key;
  const place = rule?.in === "body" ? `the property \`${rule.name}\` of the body` : `the header \`${rule?.name}\``;
  const instead = rule ? `This operation takes its key in ${place}` : "This operation takes no idempotency key";
  throw invalid(`The header \`${stray}\` cannot be set. ${instead}.`);
}

/** Checks the content type, which the client sets itself; a `Request` gives one of its own to a string. */
function checkType(headers: Headers, invalid: Invalid): void {
  const type = headers.get("content-type") ?? "application/json";
  if (!/^(?:application\/json|text\/plain)\s*(?:;|$)/i.test(type))
    throw invalid(`The body must be JSON; got the content type ${scrub(type)}.`);
  headers.delete("content-type");
}

async function textOf(request: Request | undefined, invalid: Invalid): Promise<string | undefined> {
  if (request?.bodyUsed)
    throw invalid("The body of this `Request` was already read. Make a new `Request` for each call.");
  return request?.text();
}

/** The value of a string of JSON; undefined where there is none. */
function jsonOf(text: unknown, invalid: Invalid): unknown {
  if (text === undefined || text === null || text === "") return undefined;
  if (typeof text !== "string") throw invalid(`The body must be a string of JSON; got ${kind(text)}.`);
  const [place] = roundedIn(text);
  if (place !== undefined)
    throw invalid(`The number at ${place} in the body has more digits than a number holds: use a string.`);
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw invalid("The body is not valid JSON.");
  }
}
