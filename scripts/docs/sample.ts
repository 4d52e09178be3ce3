import { type Client, type Document, type Route, requestExample } from "../generate/document.ts";
import { parametersOf } from "../generate/operations.ts";
import { exampleOf, requiredHeaders } from "../generate/parameters.ts";
import { typescript } from "./markdown.ts";

/** A call with the spec's first examples, each argument in its place. */
export function sampleOf(document: Document, route: Route, client: string): string {
  const call = callIn(document, route, client);
  return typescript(
    route["x-pagination"] ? `for await (const item of ${call}) console.log(item);` : `const answer = await ${call};`,
  );
}

/** The expression that makes the call. */
export function callIn(document: Document, route: Route, client: string): string {
  const { operationId, requestBody } = route;
  const key = route["x-idempotency"];
  const query = queryOf(document, route);
  const headers = requiredHeaders(document, route);
  const options = {
    ...(requestBody && query && { query }),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(key && { idempotencyKey: `order-1024-${operationId}` }),
  };
  const hasOptions = Object.keys(options).length > 0;
  // Options come behind the query, also behind one of which nothing is shown.
  const noQuery = hasOptions && parametersOf(document, route, "query").length > 0 ? {} : undefined;
  const values = [
    ...parametersOf(document, route, "path").map(exampleOf),
    requestBody ? withoutKey(requestExample(document, operationId), key) : (query ?? noQuery),
    hasOptions ? options : undefined,
  ];
  const given = values.filter((value) => value !== undefined).map(literal);
  return `${client}.${operationId}(${given.join(", ")})`;
}

/** The client that may call it: the one with the credential of the whole API, if that one may. */
export const clientFor = (clients: readonly Client[], { operationId }: Route): Client | undefined =>
  clients.find(({ routes }) => routes.some((each) => each.operationId === operationId));

/** A value as TypeScript; oxfmt lays out the rest. It leaves `for await` as it stands, which it takes for a script's. */
export const literal = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/^\{(.*)\}$/, "{ $1 }")
    .replaceAll(/(?<=[{,] ?)"(\w+)":/g, "$1: ");

/** What the query must have, or else the first parameter that does not say which page. */
export function queryOf(document: Document, route: Route): Record<string, unknown> | undefined {
  const pages = Object.values(route["x-pagination"] ?? {}).flat();
  const all = parametersOf(document, route, "query");
  const required = all.filter((parameter) => parameter.required);
  const shown = required.length > 0 ? required : all.filter(({ name }) => !pages.includes(name)).slice(0, 1);
  return shown.length > 0 ? Object.fromEntries(shown.map((each) => [each.name, exampleOf(each)])) : undefined;
}

/** The body without its key, which is given as an option. */
export function withoutKey(body: unknown, key: Route["x-idempotency"]): unknown {
  if (key?.in !== "body") return body;
  return Object.fromEntries(Object.entries(body as object).filter(([name]) => name !== key.name));
}
