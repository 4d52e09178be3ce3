import type { CallOptions, CallPromise } from "../packages/core/src/index.ts";
import { type Document, type ParameterObject, type Route, resolve } from "../scripts/generate/document.ts";
import { parametersOf } from "../scripts/generate/operations.ts";

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
  return (body, options) => {
    if (!method) throw new Error(`the client has no ${route.operationId}`);
    return method(...argumentsOf(document, route, body), options);
  };
}

/** The arguments of a method: path parameters, then the body or the query, from the examples of the spec. */
export function argumentsOf(document: Document, route: Route, body: unknown): unknown[] {
  const path = parametersOf(document, route, "path").map(exampleOf);
  const query = parametersOf(document, route, "query").map((parameter) => [parameter.name, exampleOf(parameter)]);
  if (route.requestBody) return [...path, body];
  return query.length > 0 ? [...path, Object.fromEntries(query)] : path;
}

function exampleOf({ example, examples, schema }: ParameterObject): unknown {
  return example ?? Object.values(examples ?? {})[0]?.value ?? schema?.examples?.[0];
}

/** The address of an operation, with the spec's examples in its path. */
export function addressOf(document: Document, route: Route): string {
  const path = parametersOf(document, route, "path").map(exampleOf);
  return route.path.replaceAll(/\{[^}]+\}/g, () => encodeURIComponent(String(path.shift())));
}

/** The request examples of an operation; one without a value where it takes no body. */
export function requestExamples(document: Document, { requestBody }: Route): { example: string; value: unknown }[] {
  const examples = requestBody && resolve(document, requestBody).content["application/json"]?.examples;
  if (!examples) return [{ example: "without a body", value: undefined }];
  return Object.entries(examples).map(([example, { value }]) => ({ example, value }));
}

/** Every documented answer of an operation; a class such as `5XX` by its first status. */
export function answersOf(
  document: Document,
  { responses }: Route,
): { status: number; example: string; body: unknown }[] {
  return Object.entries(responses).flatMap(([code, response]) => {
    const examples = resolve(document, response).content?.["application/json"]?.examples ?? {};
    const status = Number(code.replace("XX", "00"));
    return Object.entries(examples).map(([example, { value }]) => ({ status, example, body: value }));
  });
}
