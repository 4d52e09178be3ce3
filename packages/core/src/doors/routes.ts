import { isKeyHeader } from "../call/headers.ts";
import { pathParameters, pathPattern, valuesIn } from "../call/url.ts";
import type { Operation, Spec } from "../facts/spec.ts";

/** An operation, and the path parameters of an address that is one of its. */
export interface Route {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** Finds the operation of a method and a path that is still encoded. */
export type FindRoute = (method: string, path: string) => Route | undefined;

/** Where several operations fit, the one with fewer parameters is it. */
export function routesOf({ operations }: Spec): FindRoute {
  const all = Object.values(operations).map((operation) => ({
    operation,
    names: pathParameters(operation),
    pattern: pathPattern(operation),
  }));
  all.sort((one, other) => one.names.length - other.names.length);
  return (method, path) => {
    for (const { operation, names, pattern } of all) {
      const values = operation.method === method ? valuesIn(path, pattern, names) : undefined;
      if (values) return { operation, path: values };
    }
    return undefined;
  };
}

/**
 * The route of an operation that the spec does not have. Nobody knows what its key is worth, so a key is sent, and licenses
 * nothing. Undefined where a server that decodes the path would see other segments than we do.
 */
export function unlistedRoute(method: string, path: string, query: object, headers: Headers): Route | undefined {
  if (/%(?:2f|5c)/i.test(path)) return undefined;
  const operation: Operation = { id: "unlisted", method, path: new URL(path, "http://unlisted").pathname };
  const reads = method === "GET" || method === "HEAD";
  const key = [...headers.keys()].find((name) => isKeyHeader(name, operation));
  const names = Object.keys(query);
  return {
    operation: {
      ...operation,
      ...(names.length > 0 && { query: names }),
      ...(!reads && { body: "optional" }),
      ...(key !== undefined && { idempotency: { in: "header", name: key, honoured: false } }),
    },
    path: {},
  };
}
