import { type Operation, type Operations, operationOf } from "@payorch/mock/prism";
import { type KeyRule, keyRuleOf } from "./key-rule.ts";

/** An operation, and what the engine reads of it once. */
export interface Route {
  readonly operationId: string;
  readonly operation: Operation;
  readonly keyRule: KeyRule | undefined;
  /** Whether a request needs a credential. */
  readonly secured: boolean;
  /** The request headers that it documents, in lower case. */
  readonly headers: ReadonlySet<string>;
  /** The headers that may have its credential, in lower case. */
  readonly credentials: ReadonlySet<string>;
}

/** The operations of a provider by request. */
export interface Router {
  readonly operationIds: readonly string[];
  /** The methods and paths, for those who look for one. */
  readonly paths: readonly string[];
  find(method: string, path: string): Route | undefined;
  byId(operationId: string): Route | undefined;
}

export function createRouter(operations: Operations): Router {
  const routes = new Map(operations.map((operation) => [operation, routeOf(operation)]));
  const byId = new Map([...routes.values()].map((route) => [route.operationId, route]));
  return {
    operationIds: [...byId.keys()],
    paths: operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`),
    find(method, path) {
      const operation = operationOf(operations, method, path);
      return operation && routes.get(operation);
    },
    byId: (operationId) => byId.get(operationId),
  };
}

function routeOf(operation: Operation): Route {
  const keyRule = keyRuleOf(operation);
  const schemes = (operation.security ?? []).flat();
  const documented = (operation.request?.headers ?? []).map(({ name }) => name.toLowerCase());
  const ofKey = keyRule?.in === "header" ? [keyRule.name.toLowerCase()] : [];
  return {
    operationId: operation.iid ?? "",
    operation,
    keyRule,
    secured: schemes.length > 0,
    headers: new Set([...documented, ...ofKey]),
    credentials: new Set(
      schemes.map((scheme) => (scheme.type === "apiKey" ? scheme.name.toLowerCase() : "authorization")),
    ),
  };
}

/**
 * The parameters in a path, decoded.
 *
 * @throws URIError where a part of it is no percent-encoded UTF-8
 */
export function pathParameters({ path: template }: Operation, path: string): Record<string, string> {
  const given = path.split("/");
  const found = template.split("/").flatMap((part, index) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    return name === undefined ? [] : [[name, decodeURIComponent(given[index] ?? "")] as const];
  });
  return Object.fromEntries(found);
}
