import { type Document, type Route, resolve, routesOf, statusOf } from "../generate/document.ts";
import { parametersOf } from "../generate/operations.ts";
import { exampleOf, requiredHeaders } from "../generate/parameters.ts";

/** Path parameters by name that are known better than from the examples. */
export type Ids = ReadonlyMap<string, unknown>;

/** The arguments of a method: path parameters, then the body or the query, from the examples of the spec. */
export function argumentsOf(document: Document, route: Route, body: unknown, ids: Ids = new Map()): unknown[] {
  const path = parametersOf(document, route, "path").map(
    (parameter) => ids.get(parameter.name) ?? exampleOf(parameter),
  );
  const query = parametersOf(document, route, "query").map((parameter) => [parameter.name, exampleOf(parameter)]);
  if (route.requestBody) return [...path, body];
  return query.length > 0 ? [...path, Object.fromEntries(query)] : path;
}

/** What a request without a client needs: a header in the form of the spec's first credential, and what the operation requires. */
export function headersFor(document: Document, route: Route): Record<string, string> {
  const { security, components } = document;
  const [name = ""] = security.flatMap(Object.keys);
  const { type, scheme, name: header = "" } = components.securitySchemes[name] ?? {};
  const required = requiredHeaders(document, route);
  if (type === "apiKey") return { [header]: "key", ...required };
  return { authorization: scheme === "basic" ? `Basic ${btoa("user:password")}` : "Bearer key", ...required };
}

/** The query parameters that an operation with a body requires, with their examples. */
export function requiredQuery(document: Document, route: Route): Record<string, unknown> | undefined {
  const required = parametersOf(document, route, "query").filter((parameter) => parameter.required);
  if (!route.requestBody || required.length === 0) return undefined;
  return Object.fromEntries(required.map((parameter) => [parameter.name, exampleOf(parameter)]));
}

/** The request examples of an operation; one without a value where it takes no body. */
export function requestExamples(document: Document, { requestBody }: Route): { example: string; value: unknown }[] {
  const examples = requestBody && resolve(document, requestBody).content["application/json"]?.examples;
  if (!examples) return [{ example: "without a body", value: undefined }];
  return Object.entries(examples).map(([example, { value }]) => ({ example, value }));
}

/** The address of an operation, with the spec's examples in its path, and of what a body goes with in its query. */
export function addressOf(document: Document, route: Route): string {
  const examples = new Map(parametersOf(document, route, "path").map((each) => [each.name, exampleOf(each)]));
  const path = route.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(examples.get(name))),
  );
  const query = Object.entries(requiredQuery(document, route) ?? {}).map(([name, value]) => [name, String(value)]);
  return query.length > 0 ? `${path}?${new URLSearchParams(query)}` : path;
}

/** Every documented answer of an operation with an example; a class such as `5XX` by its first status. */
export function answersOf(document: Document, route: Route): { status: number; example: string; body: unknown }[] {
  return Object.entries(route.responses).flatMap(([code, response]) => {
    const examples = resolve(document, response).content?.["application/json"]?.examples ?? {};
    const status = statusOf(route, code);
    return Object.entries(examples).map(([example, { value }]) => ({ status, example, body: value }));
  });
}

/** Every documented status of an operation that comes without a body; 207 is its body (RFC 4918, section 13). */
export const emptyAnswersOf = (document: Document, route: Route): number[] =>
  Object.entries(route.responses).flatMap(([code, response]) =>
    code === "207" || resolve(document, response).content ? [] : [statusOf(route, code)],
  );

/** The same with what the operation requires beside them, as options. */
export function wholeArgumentsOf(document: Document, route: Route, body: unknown): unknown[] {
  const headers = requiredHeaders(document, route);
  const query = requiredQuery(document, route);
  const options = { ...(query && { query }), ...(Object.keys(headers).length > 0 && { headers }) };
  return [...argumentsOf(document, route, body), ...(Object.keys(options).length > 0 ? [options] : [])];
}

/** An operation to show or to try: the first creation that the spec has an example of, else the first that needs a credential. */
export function firstRoute(document: Document): Route {
  const routes = routesOf(document).filter(({ security }) => security?.length !== 0);
  const route = routes.find(({ operationId }) => operationId.endsWith(".create")) ?? routes[0];
  if (!route) throw new Error("The spec has no operation.");
  return route;
}
