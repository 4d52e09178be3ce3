import { type Document, type Route, routesOf } from "../generate/document.ts";
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
  // A path of texts alone goes before one with parameters.
  const routes = routesOf(document)
    .map((route) => ({ route, pattern: patternOf(route.path), parameters: route.path.split("{").length }))
    .toSorted((one, other) => one.parameters - other.parameters);
  return async (input, init) => {
    const url = String(input);
    const path = new URL(url).pathname;
    const method = init?.method ?? "GET";
    const found = routes.find(({ route, pattern }) => route.method === method && pattern.test(path));
    if (!found) throw new Error(`The spec has no ${method} ${path}.`);
    const response = await fetch(input, init);
    const text = await response.clone().text();
    const contentType = response.headers.get("content-type") ?? "";
    if (proxy.trouble === "unreachable") throw new Error(`No answer to ${method} ${path} came through the proxy.`);
    const status = proxy.trouble === "mocked" ? 501 : response.status;
    const violations = violationsOf(response.headers.get("sl-violations"));
    record(found.route, { status, contentType, text, violations });
    return response;
  };
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(/[.]/g, "\\.").replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);

/** Prism cuts a list that is too long for a header; one fault of many is then told by ours. */
function violationsOf(header: string | null): Violation[] {
  if (!header?.startsWith("[")) return [];
  return JSON.parse(header) as Violation[];
}
