import type { Runtime } from "./client.ts";
import { type CallPromise, callPromise, listPromise } from "./promises.ts";
import type { Reconciliation } from "./reconcile.ts";
import { type Parts, complainer, isRecord, pathParameters, readable } from "./request.ts";
import type { Resumable } from "./resume.ts";
import type { Operation } from "./spec.ts";

/** The resource methods, straight from the table of operations: `checkouts.create` becomes `{ checkouts: { create } }`. */
export function createResources<Resources>(runtime: Runtime): Resources & Resumable {
  const resources: Record<string, Record<string, unknown>> = {};
  for (const operation of Object.values(runtime.spec.operations)) {
    const [resource, verb] = operation.id.split(".") as [string, string];
    resources[resource] ??= {};
    resources[resource][verb] = method(runtime, operation);
  }
  // The generator wrote the table and the type from the same spec.
  return {
    ...(resources as Resources),
    resume: <Data>(error: unknown, { signal }: Parameters<Resumable["resume"]>[1] = {}) =>
      callPromise<Data>(runtime.spec, runtime.resume(error, signal)),
    reconcile: async <Resource>(error: unknown) => (await runtime.reconcile(error)) as Reconciliation<Resource>,
  };
}

function method(runtime: Runtime, operation: Operation): (...given: unknown[]) => CallPromise<unknown> {
  const { spec } = runtime;
  const names = pathParameters(operation);
  const complain = complainer(spec, operation);
  return (...given) => {
    const parts = () => partsOf(operation, names, given);
    const most = names.length + (operation.body || operation.query ? 2 : 1);
    // Reading an argument may throw: within a promise, so that a method never does.
    const call = (async () => {
      if (given.length > most) throw complain(`There are too many arguments: this operation takes ${most}.`);
      return runtime.call(operation, readable(complain, parts));
    })();
    const { pagination } = operation;
    if (!pagination) return callPromise(spec, call);
    const query = () => parts().query as Record<string, unknown> | undefined;
    return listPromise(spec, pagination, query, call, (next) =>
      runtime.call(operation, { ...parts(), query: { ...query(), ...next } }),
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
