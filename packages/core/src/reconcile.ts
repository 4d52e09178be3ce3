import type { Outcome } from "./attempt.ts";
import type { ApiRequest } from "./call.ts";
import type { Parts } from "./request.ts";
import { pathParameters } from "./request.ts";
import type { ApiResponse } from "./response.ts";
import { type Operation, type Spec, member } from "./spec.ts";

/** What became of a call that failed. */
export interface Reconciliation<Resource = unknown> {
  /** `not_executed` only where the failed call itself proves it: that a read does not find something proves nothing. */
  outcome: Outcome;
  /** What the call made, where it was found. */
  resource?: Resource;
  /** Why nothing could be found out, where asking failed. */
  cause?: unknown;
}

/** Calls an operation of the client. */
export type Call = (operation: Operation, parts: Parts) => Promise<ApiResponse>;

/** The most pages of a list that are searched. */
const mostPages = 20;

/** Looks for what a write made, as its `x-reconcile` says; undefined where exactly that cannot be found. */
export async function lookUp(spec: Spec, request: ApiRequest, call: Call): Promise<unknown> {
  const rule = request.operation.reconcile;
  const read = rule && spec.operations[rule.operation];
  if (!rule || !read) return undefined;
  const body: unknown = typeof request.body === "string" ? JSON.parse(request.body) : undefined;
  const sent = (name: string) => request.path[name] ?? member(body, name);
  const wanted = rule.match && sent(rule.match);
  if (rule.match && !isTelling(wanted)) return undefined;

  const path = Object.fromEntries(pathParameters(read).map((name) => [name, sent(name)]));
  const found = await candidates(read, { path }, call);
  const fitting = found.filter((candidate) => {
    const state = rule.undecided && member(candidate, rule.undecided.member);
    // A candidate that does not say its state is as undecided as one that says it is open.
    const decided = !rule.undecided || (typeof state === "string" && !rule.undecided.values.includes(state));
    return decided && (!rule.match || isEqual(member(candidate, rule.match), wanted));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The answer of the read, or all items of its list. */
async function candidates(read: Operation, parts: Parts, call: Call): Promise<unknown[]> {
  const rule = read.pagination;
  if (!rule) return [(await call(read, parts)).data];
  const found: unknown[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await call(read, rule.style === "page" ? { ...parts, query: { [rule.page]: page } } : parts);
    const more = member(data, rule.items);
    if (Array.isArray(more)) found.push(...(more as unknown[]));
    const last = rule.style !== "page" || !Array.isArray(more) || more.length === 0;
    if (last || page >= Number(member(data, rule.totalPages))) break;
  }
  return found;
}

/** Whether a value can tell one resource from another: an empty one fits too many. */
function isTelling(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return value !== undefined && value !== null && value !== "";
}

type Named = Record<string, unknown>;

function isEqual(left: unknown, right: unknown): boolean {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return left === right;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => isEqual((left as Named)[name], (right as Named)[name]))
  );
}
