import type { Arguments } from "../call/arguments.ts";
import type { Caller } from "../call/caller.ts";
import { type Invalid, invalidCall, readArguments } from "../call/invalid.ts";
import { pathParameters } from "../call/url.ts";
import type { Start } from "../call/walk.ts";
import type { Operation } from "../facts/spec.ts";
import { isPlainObject, kind, ownProperties } from "../facts/values.ts";
import { type ListCallOptions, listPromise } from "./pages.ts";
import { type CallPromise, callPromise } from "./promises.ts";

/** The resource methods, straight from the table of operations: `checkouts.create` becomes `{ checkouts: { create } }`. */
export function resourcesOf<Resources>(caller: Caller): Resources {
  const resources = new Map<string, [verb: string, method: unknown][]>();
  for (const operation of Object.values(caller.spec.operations)) {
    const [resource = "", verb = ""] = operation.id.split(".");
    const methods = resources.get(resource) ?? [];
    resources.set(resource, methods);
    methods.push([verb, method(caller, operation)]);
  }
  const entries = [...resources].map(([resource, methods]) => [resource, Object.fromEntries(methods)]);
  // The generator wrote the table and the type from the same spec.
  return Object.fromEntries(entries) as Resources;
}

type ListArguments = Arguments & Start;

function method(caller: Caller, operation: Operation): (...args: unknown[]) => CallPromise<unknown> {
  const { spec } = caller;
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
      if (!pagination) return caller.call(operation, found);
      given = readArguments(invalid, () => listArgumentsOf(found, invalid));
      return caller.call(operation, given);
    })();
    if (!pagination) return callPromise(spec, call);
    return listPromise(spec, pagination, given, call, (next) =>
      caller.call(operation, { ...given, query: { ...given.query, ...next } }),
    );
  };
}

/** Path parameters first, in path order; then the body, or else the query; then the options. */
function argumentsOf(operation: Operation, names: readonly string[], args: readonly unknown[]): Arguments {
  const path = Object.fromEntries(names.map((name, index) => [name, args[index]]));
  const rest = args.slice(names.length);
  if (!operation.body && !operation.query) return { path, options: rest[0] };
  if (!operation.body) return { path, query: rest[0], options: rest[1] };
  if (!operation.query || !isPlainObject(rest[1])) return { path, body: rest[0], options: rest[1] };
  const { query, ...options } = rest[1];
  return { path, body: rest[0], query, options };
}

/** The query as it is now, for the pages to come, and `maxItems`, which ends the walk and is no option of a call. */
function listArgumentsOf(all: Arguments, invalid: Invalid): ListArguments {
  const { query, options, ...given } = ownProperties(all);
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
