import { type Arguments, noArguments } from "../call/arguments.ts";
import { pathParameters } from "../call/url.ts";
import { walk } from "../call/walk.ts";
import type { Answer, Settled } from "../facts/answer.ts";
import { outcomeSoFar } from "../facts/history.ts";
import type { ApiRequest } from "../facts/request.ts";
import { type Operation, type Reconcile, type Spec, propertyAt } from "../facts/spec.ts";
import { ownProperties, propertiesOf } from "../facts/values.ts";
import type { FoundCall } from "./asked.ts";

/** What became of a call that failed. */
export type Reconciliation<Resource = unknown> =
  | {
      /** It took effect: the call itself proves it, or the provider has exactly one resource that only this call can have created. */
      outcome: "executed";
      /** What the call created, if it was found. */
      resource?: Resource;
    }
  | {
      /** It did not take effect; only the call itself can prove that. */
      outcome: "not_executed";
    }
  | {
      /** Nothing proves either. */
      outcome: "unknown";
      /** Whether everything that could show it was read; `nowhere` if the provider has nothing to read. */
      searched: "complete" | "incomplete" | "nowhere";
      /** Whether the provider may still be working on the request: then ask again later. */
      early: boolean;
      /** The resources that agree with everything that was sent and are not older than the call, for a person to look at. */
      candidates: Resource[];
      /** Why reading failed, if it did. */
      cause?: unknown;
    };

/** Calls an operation of the client. */
export type Call = (operation: Operation, given: Arguments) => Promise<Settled>;

/** How many pages of a list are searched. */
const maxPages = 20;
/** How exactly a `Date` header tells the provider's time, in milliseconds. */
const clockToleranceMs = 2_000;

/** Finds out what became of a call, by reading alone. */
export async function reconcile(spec: Spec, { request, withheld }: FoundCall, read: Call): Promise<Reconciliation> {
  const { history, options } = request;
  const before = outcomeSoFar(history);
  if (before === "not_executed") return { outcome: before };
  // Where it is not known what was sent, nothing can be told to agree with it.
  const found: Found = withheld ? nowhere() : ownProperties(await search(spec, request, read));
  // Another try may have ended while this one was reading.
  const outcome = outcomeSoFar(history);
  const resource = found.proof === undefined ? {} : { resource: found.proof };
  if (outcome === "executed" || found.proof !== undefined) return { outcome: "executed", ...resource };
  const { searched, candidates, cause } = found;
  const early = history.running > 0 || Date.now() < history.endedAt + options.flightMs;
  return { outcome: "unknown", searched, early, candidates, ...(cause !== undefined && { cause }) };
}

/** What reading found: all that agrees with the call, and the one that proves it. */
interface Found {
  readonly searched: "complete" | "incomplete" | "nowhere";
  readonly candidates: unknown[];
  readonly proof?: unknown;
  readonly cause?: unknown;
}
const nowhere = (): Found => ({ searched: "nowhere", candidates: [] });

/** Looks for what a write made, as its `x-reconcile` says. */
async function search(spec: Spec, request: ApiRequest, read: Call): Promise<Found> {
  const rule = request.operation.reconcile;
  const operation = rule && spec.operations[rule.operation];
  if (!rule || !operation) return nowhere();
  const sent = sentBy(request);
  const match = rule.match.filter((name) => isTelling(sent(name)));
  if (match.length === 0) return nowhere();

  const path = Object.fromEntries(pathParameters(operation).map((name) => [name, sent(name)]));
  const candidates: Candidate[] = [];
  const take = (answer: Answer, items: unknown[]) => {
    for (const resource of items) {
      if (!match.every((name) => isEqual(propertyAt(resource, name), sent(name)))) continue;
      const age = ageBy(rule, resource, answer, request);
      if (age !== "older") candidates.push({ resource, age });
    }
  };
  try {
    const complete = await readAll(operation, { ...noArguments, path }, read, take);
    const [one, ...others] = candidates;
    const proves = complete && others.length === 0 && one?.age === "not older" && match.includes(rule.unique ?? "");
    return {
      searched: complete ? "complete" : "incomplete",
      candidates: candidates.map(({ resource }) => resource),
      ...(proves && { proof: one.resource }),
    };
  } catch (cause) {
    return { searched: "incomplete", candidates: candidates.map(({ resource }) => resource), cause };
  }
}

interface Candidate {
  readonly resource: unknown;
  readonly age: "not older" | "unknown";
}

/** Reads the resource, or the list page by page; returns whether all of it was read. */
async function readAll(
  operation: Operation,
  given: Arguments,
  read: Call,
  take: (answer: Answer, items: unknown[]) => void,
): Promise<boolean> {
  const rule = operation.pagination;
  if (!rule) {
    const { answer, data } = await read(operation, given);
    take(answer, [data]);
    return true;
  }
  const all = { query: undefined, maxItems: undefined };
  const pages = walk(rule, all, read(operation, given), (query) => read(operation, { ...given, query }));
  for (let count = 0; count < maxPages; count += 1) {
    const { done, value } = await pages.next();
    if (done) return value;
    const items = propertyAt(value.data, rule.items);
    take(value.answer, Array.isArray(items) ? items : []);
  }
  return false;
}

/** Reads a property of what the call sent: a path parameter, or a property of its body. */
function sentBy(request: ApiRequest): (name: string) => unknown {
  const body: unknown = typeof request.body === "string" ? JSON.parse(request.body) : undefined;
  return (name) => (Object.hasOwn(request.path, name) ? request.path[name] : propertyAt(body, name));
}

/** Whether a resource is older than the call, by the provider's own clock. */
function ageBy(
  { since }: Reconcile,
  resource: unknown,
  { headers }: Answer,
  { history }: ApiRequest,
): "older" | "not older" | "unknown" {
  const createdAt = timeOf(since === undefined ? undefined : propertyAt(resource, since));
  const answeredAt = Date.parse(headers.get("date") ?? "");
  if (createdAt === undefined || Number.isNaN(answeredAt)) return "unknown";
  const openedAt = history.openedAt.wall + (answeredAt - Date.now());
  return createdAt < openedAt - clockToleranceMs ? "older" : "not older";
}

/** A time with its offset, or milliseconds since the epoch; undefined where it could mean several. */
function timeOf(value: unknown): number | undefined {
  if (typeof value === "number") return value > 1e11 ? value : undefined;
  if (typeof value !== "string" || !/T.*(?:Z|[+-]\d\d:?\d\d)$/i.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

/** Whether a value can tell one resource from another: an empty one fits too many. */
function isTelling(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return value !== undefined && value !== null && value !== "";
}

/** Whether both are the same JSON; a number is also the same as its decimal string. */
function isEqual(left: unknown, right: unknown): boolean {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) {
    return (
      left === right ||
      (typeof left !== typeof right && isNumeric(left) && isNumeric(right) && Number(left) === Number(right))
    );
  }
  const names = Object.keys(left);
  return (
    Array.isArray(left) === Array.isArray(right) &&
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && isEqual(propertiesOf(left)[name], propertiesOf(right)[name]))
  );
}

function isNumeric(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value));
}
