import { type CallPromise, isPayorchError } from "@payorch/core";
import { type Document, type Route, clientsOf } from "../generate/document.ts";
import { documented } from "./differences.ts";
import { argumentsOf, requestExamples } from "./examples.ts";
import type { Address, Credentials, Sandbox } from "./sandboxes.ts";

type Methods = Record<string, Record<string, (...args: unknown[]) => CallPromise<unknown>>>;

/** Calls every operation with every request example, with each client that there are credentials for. */
export async function callAll(
  document: Document,
  { clients }: Sandbox,
  credentials: Credentials,
  address: Address,
): Promise<void> {
  const called = new Set<string>();
  const ids = new Map<string, unknown>();
  for (const { prefix, needs, ids: own = {}, make } of clients) {
    if (!needs.every((name) => credentials[name])) continue;
    for (const [parameter, variable] of Object.entries(own)) ids.set(parameter, credentials[variable]);
    const methods = make(credentials, address) as Methods;
    const routes = clientsOf(document).find((each) => each.prefix === prefix)?.routes ?? [];
    // The client asks for its tokens by itself.
    for (const route of routes.filter(
      ({ operationId, security }) => security?.length !== 0 && !called.has(operationId),
    )) {
      called.add(route.operationId);
      await call(document, methods, route, ids);
    }
  }
}

/** Calls one operation with each of its examples, and keeps the ids of what it made for those that follow. */
async function call(document: Document, methods: Methods, route: Route, ids: Map<string, unknown>): Promise<void> {
  const [resource = "", verb = ""] = route.operationId.split(".");
  for (const { value } of requestExamples(document, route)) {
    try {
      const made = methods[resource]?.[verb]?.(...argumentsOf(document, route, value, ids));
      const { data, response } = (await made?.withResponse()) ?? {};
      if (response) for (const [name, id] of linked(document, route, response.status, data)) ids.set(name, id);
    } catch (error) {
      // An answer that is an error is an answer; what was never sent is a fault of this program.
      if (!isPayorchError(error) || error.attempts.length === 0) throw error;
    }
  }
}

/** The path parameters that an answer holds the values of, by the `links` of the spec. */
function linked(document: Document, route: Route, status: number, data: unknown): [string, unknown][] {
  const links = Object.values(documented(document, route, status)?.links ?? {});
  return links.flatMap(({ parameters = {} }) =>
    Object.entries(parameters).flatMap(([name, expression]): [string, unknown][] => {
      const pointer = expression.split("$response.body#/")[1];
      const id = pointer?.split("/").reduce((value, step) => Object(value)[step] as unknown, data);
      return typeof id === "string" || typeof id === "number" ? [[name, id]] : [];
    }),
  );
}
