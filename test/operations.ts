import type { CallOptions, CallPromise } from "../packages/core/src/index.ts";
import { argumentsOf, requiredQuery } from "../scripts/contract/examples.ts";
import type { Document, Route } from "../scripts/generate/document.ts";
import { requiredHeaders } from "../scripts/generate/parameters.ts";

/** What a client is told of the server that it shall talk to. */
export interface Connection {
  baseUrl: string;
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** Makes each client of a spec, by its prefix: `""` is the one with the credential of the whole API. */
export type Clients = Readonly<Record<string, (connection: Connection) => object>>;

/** The way to call one operation of a client with this body, and with the spec's examples of everything else. */
export function callOf(
  document: Document,
  client: object,
  route: Route,
): (body: unknown, options?: CallOptions) => CallPromise<unknown> {
  const [resource = "", verb = ""] = route.operationId.split(".");
  // Methods by resource and verb, as the spec has them; whether they are there is what the tests find out.
  const methods = client as Partial<Record<string, Record<string, (...given: unknown[]) => CallPromise<unknown>>>>;
  const method = methods[resource]?.[verb];
  const required = requiredHeaders(document, route);
  const query = requiredQuery(document, route);
  return (body, options) => {
    if (!method) throw new Error(`the client has no ${route.operationId}`);
    const all = { ...options, ...(query && { query }), headers: { ...required, ...options?.headers } };
    return method(...argumentsOf(document, route, body), all);
  };
}
