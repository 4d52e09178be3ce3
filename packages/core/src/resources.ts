import { type Arguments, type Invalid, invalidCall, readArguments } from "./arguments.ts";
import type { Runtime } from "./door.ts";
import { type FetchInit, fetchDoor } from "./fetch-door.ts";
import { type ListCallOptions, type Start, listPromise } from "./pages.ts";
import { type CallPromise, callPromise } from "./promises.ts";
import type { Reconciliation } from "./reconcile.ts";
import type { AskOptions } from "./resume.ts";
import type { Operation } from "./spec.ts";
import { pathParameters } from "./url.ts";
import { isPlainObject, kind, ownProperties } from "./values.ts";

/** What every client can do beside the methods of its resources. */
export interface ClientMethods {
  /**
   * Calls by method and address, as the global `fetch` does, through the same layers as the methods. It finds the operation in
   * the spec. The idempotency key goes where the provider documents it, in a header or in the body. Every answer of the
   * provider is a `Response`; `callOf(response)` tells what happened to its call.
   *
   * @param input An address of the provider that this client sends to, or the path in it, from `/` on
   * @throws PayorchError where there is no answer of the provider
   */
  fetch(input: string | URL | Request, init?: FetchInit): Promise<Response>;

  /**
   * Sends a failed call again: the same bytes, under the same idempotency key. It exists for operations whose key the
   * provider honours, and for as long as it does: under such a key a repeat cannot pay twice. The outcome counts the
   * attempts of all tries.
   *
   * @throws InvalidCallError where the operation has no such key, where the key is too old, and for an error that is not
   * of this client; the message says what to do instead
   */
  resume<Data = unknown>(error: unknown, options?: AskOptions): CallPromise<Data>;

  /**
   * Finds out what became of a failed call. It only reads, so it never makes the call take effect.
   *
   * @throws InvalidCallError for an error that is not of this client
   */
  reconcile<Resource = unknown>(error: unknown, options?: AskOptions): Promise<Reconciliation<Resource>>;
}

/** The resource methods, straight from the table of operations: `checkouts.create` becomes `{ checkouts: { create } }`. */
export function createResources<Resources>(runtime: Runtime): Resources & ClientMethods {
  const { spec } = runtime;
  const resources = new Map<string, [verb: string, method: unknown][]>();
  for (const operation of Object.values(spec.operations)) {
    const [resource, verb] = operation.id.split(".") as [string, string];
    const methods = resources.get(resource) ?? [];
    resources.set(resource, methods);
    methods.push([verb, method(runtime, operation)]);
  }
  const entries = [...resources].map(([resource, methods]) => [resource, Object.fromEntries(methods)]);
  return {
    // The generator wrote the table and the type from the same spec.
    ...(Object.fromEntries(entries) as Resources),
    fetch: fetchDoor(runtime),
    resume: <Data>(error: unknown, options: AskOptions = {}) => callPromise<Data>(spec, runtime.resume(error, options)),
    reconcile: async <Resource>(error: unknown, options: AskOptions = {}) =>
      (await runtime.reconcile(error, options)) as Reconciliation<Resource>,
  };
}

type ListArguments = Arguments & Start;

function method(runtime: Runtime, operation: Operation): (...args: unknown[]) => CallPromise<unknown> {
  const { spec } = runtime;
  const names = pathParameters(operation);
  const invalid = invalidCall(spec, operation);
  const { pagination } = operation;
  return (...args) => {
    const most = names.length + (operation.body || operation.query ? 2 : 1);
    let given: ListArguments = {};
    // Reading an argument may throw: within a promise, so that a method never does.
    const call = (async () => {
      if (args.length > most) throw invalid(`There are too many arguments: this operation takes ${most}.`);
      const found = readArguments(invalid, () => argumentsOf(operation, names, args));
      if (!pagination) return runtime.call(operation, found);
      given = readArguments(invalid, () => listArgumentsOf(found, invalid));
      return runtime.call(operation, given);
    })();
    if (!pagination) return callPromise(spec, call);
    return listPromise(spec, pagination, given, call, (next) =>
      runtime.call(operation, { ...given, query: { ...given.query, ...next } }),
    );
  };
}

/** Path parameters first, in path order; then the body, or else the query; then the options. */
function argumentsOf(operation: Operation, names: readonly string[], args: readonly unknown[]): Arguments {
  const path = Object.fromEntries(names.map((name, index) => [name, args[index]]));
  const rest = args.slice(names.length);
  if (!operation.body && !operation.query) return { path, options: rest[0] as Arguments["options"] };
  if (!operation.body) return { path, query: rest[0] as Arguments["query"], options: rest[1] as Arguments["options"] };
  if (!operation.query || !isPlainObject(rest[1]))
    return { path, body: rest[0], options: rest[1] as Arguments["options"] };
  const { query, ...options } = rest[1];
  return { path, body: rest[0], query, options };
}

/** The query as it is now, for the pages to come, and `maxItems`, which ends the walk and is no option of a call. */
function listArgumentsOf({ query, options, ...given }: Arguments, invalid: Invalid): ListArguments {
  // What is no object is refused where the queries and options of all calls are.
  const copy = copied(query) as Start["query"];
  if (!isPlainObject(options)) return { ...given, query: copy, options, maxItems: undefined };
  const { maxItems, ...others }: ListCallOptions = ownProperties(options);
  if (maxItems !== undefined && !(Number.isSafeInteger(maxItems) && maxItems >= 1)) {
    throw invalid(`\`maxItems\` must be an integer from 1; it is ${kind(maxItems)}.`);
  }
  return { ...given, query: copy, options: others, maxItems };
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copied(each)]));
}
