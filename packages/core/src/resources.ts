import type { Runtime } from "./client.ts";
import { type ListCallOptions, type Start, listPromise } from "./pages.ts";
import { type CallPromise, callPromise } from "./promises.ts";
import type { Reconciliation } from "./reconcile.ts";
import { type Complain, type Parts, complainer, isRecord, kind, pathParameters, readable } from "./request.ts";
import type { AskOptions, Resumable } from "./resume.ts";
import type { Operation } from "./spec.ts";

/** The resource methods, straight from the table of operations: `checkouts.create` becomes `{ checkouts: { create } }`. */
export function createResources<Resources>(runtime: Runtime): Resources & Resumable {
  const { spec } = runtime;
  const resources: Record<string, Record<string, unknown>> = {};
  for (const operation of Object.values(spec.operations)) {
    const [resource, verb] = operation.id.split(".") as [string, string];
    resources[resource] ??= {};
    resources[resource][verb] = method(runtime, operation);
  }
  // The generator wrote the table and the type from the same spec.
  return {
    ...(resources as Resources),
    resume: <Data>(error: unknown, options: AskOptions = {}) => callPromise<Data>(spec, runtime.resume(error, options)),
    reconcile: async <Resource>(error: unknown, options: AskOptions = {}) =>
      (await runtime.reconcile(error, options)) as Reconciliation<Resource>,
  };
}

type ListParts = Parts & Start;

function method(runtime: Runtime, operation: Operation): (...given: unknown[]) => CallPromise<unknown> {
  const { spec } = runtime;
  const names = pathParameters(operation);
  const complain = complainer(spec, operation);
  const { pagination } = operation;
  return (...given) => {
    const most = names.length + (operation.body || operation.query ? 2 : 1);
    let parts: ListParts = {};
    // Reading an argument may throw: within a promise, so that a method never does.
    const call = (async () => {
      if (given.length > most) throw complain(`There are too many arguments: this operation takes ${most}.`);
      const found = readable(complain, () => partsOf(operation, names, given));
      if (!pagination) return runtime.call(operation, found);
      parts = readable(complain, () => listPartsOf(found, complain));
      return runtime.call(operation, parts);
    })();
    if (!pagination) return callPromise(spec, call);
    return listPromise(spec, pagination, parts, call, (next) =>
      runtime.call(operation, { ...parts, query: { ...parts.query, ...next } }),
    );
  };
}

/** Path parameters first, in path order; then the body, or else the query; then the options. */
function partsOf(operation: Operation, names: readonly string[], given: readonly unknown[]): Parts {
  const path = Object.fromEntries(names.map((name, index) => [name, given[index]]));
  const rest = given.slice(names.length);
  if (!operation.body && !operation.query) return { path, options: rest[0] as Parts["options"] };
  if (!operation.body) return { path, query: rest[0] as Parts["query"], options: rest[1] as Parts["options"] };
  if (!operation.query || !isRecord(rest[1])) return { path, body: rest[0], options: rest[1] as Parts["options"] };
  const { query, ...options } = rest[1];
  return { path, body: rest[0], query, options };
}

/** The query as it is now, for the pages to come, and the limit, which is the walk's own and no option of a call. */
function listPartsOf({ query, options, ...parts }: Parts, complain: Complain): ListParts {
  const { limit, ...others }: ListCallOptions = isRecord(options) ? options : {};
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit >= 1)) {
    throw complain(`\`limit\` must be an integer from 1; it is ${kind(limit)}.`);
  }
  // What is no object is refused where all queries and options are.
  return { ...parts, query: copied(query) as Start["query"], options: isRecord(options) ? others : options, limit };
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copied(each)]));
}
