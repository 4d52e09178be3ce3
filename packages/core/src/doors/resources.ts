import { type Arguments, noArguments } from "../call/arguments.ts";
import type { Caller } from "../call/caller.ts";
import { type Invalid, invalidCall, readArguments } from "../call/invalid.ts";
import { pathParameters } from "../call/url.ts";
import type { Start } from "../call/walk.ts";
import type { Settled } from "../facts/answer.ts";
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
  const most = names.length + (operation.body || operation.query ? 2 : 1);
  return (...args) => {
    let given: ListArguments = noArguments;
    const call = rejecting(() => {
      if (args.length > most) throw invalid(`Too many arguments: this operation takes at most ${most}.`);
      const found = readArguments(invalid, () => argumentsOf(operation, names, args));
      if (!pagination) return caller.call(operation, found);
      given = readArguments(invalid, () => listArgumentsOf(found, invalid));
      return caller.call(operation, given);
    });
    if (!pagination) return callPromise(spec, call);
    return listPromise(spec, pagination, given, call, (next) =>
      caller.call(operation, { ...given, query: { ...given.query, ...next } }),
    );
  };
}

/** Rejects with what reading an argument throws: a method never throws. */
function rejecting(run: () => Promise<Settled>): Promise<Settled> {
  try {
    return run();
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Path parameters first, in path order; then the body, or else the query; then the options, with the query where there is a body too. */
function argumentsOf({ body, query }: Operation, names: readonly string[], args: readonly unknown[]): Arguments {
  const path = Object.fromEntries(names.map((name, index) => [name, args[index]]));
  const rest = args.slice(names.length);
  const content = body || query ? rest.shift() : undefined;
  const [options] = rest;
  if (!body) return { path, query: content, body, options };
  if (!query || !isPlainObject(options)) return { path, query: undefined, body: content, options };
  const { query: own, ...others } = options;
  return { path, query: own, body: content, options: others };
}

/** The query as it is now, for the pages to come, and `maxItems`, which ends the walk and is no option of a call. */
function listArgumentsOf(all: Arguments, invalid: Invalid): ListArguments {
  // What is no object is refused where the queries and options of all calls are.
  const given = { ...all, query: copied(all.query) as Start["query"], maxItems: undefined };
  if (!isPlainObject(given.options)) return given;
  const { maxItems, ...options }: ListCallOptions = ownProperties(given.options);
  if (maxItems !== undefined && !(Number.isSafeInteger(maxItems) && maxItems >= 1)) {
    throw invalid(`\`maxItems\` must be an integer from 1; got ${kind(maxItems)}.`);
  }
  return { ...given, options, maxItems };
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copied(each)]));
}
