import { type Document, type Route, routeAt, routesOf } from "../generate/document.ts";
import type { Answer, Violation } from "./differences.ts";
import type { Proxy } from "./proxy.ts";

/**
 * A `fetch` that notes each answer and hands it on as it is. It compares nothing: what failed in a `fetch` would be taken for
 * an answer that was lost.
 */
export function recorder(
  document: Document,
  proxy: Proxy,
  record: (route: Route, answer: Answer) => void,
): typeof fetch {
  const routes = routesOf(document);
  return async (input, init) => {
    const url = String(input);
    const path = new URL(url).pathname;
    const method = init?.method ?? "GET";
    const route = routeAt(routes, method, path);
    if (!route) throw new Error(`The spec has no ${method} ${path}.`);
    const response = await fetch(input, init);
    const text = await response.clone().text();
    const contentType = response.headers.get("content-type") ?? "";
    if (proxy.trouble === "unreachable") throw new Error(`No answer to ${method} ${path} came through the proxy.`);
    const status = proxy.trouble === "mocked" ? 501 : response.status;
    const violations = violationsOf(response.headers.get("sl-violations"));
    record(route, { status, contentType, text, violations });
    return response;
  };
}

/** Prism cuts a list that is too long for a header; one fault of many is then told by ours. */
function violationsOf(header: string | null): Violation[] {
  if (!header?.startsWith("[")) return [];
  return JSON.parse(header) as Violation[];
}
