import { type Document, type ParameterObject, type Route, resolve } from "../generate/document.ts";
import { parametersOf } from "../generate/operations.ts";

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

function exampleOf({ example, examples, schema }: ParameterObject): unknown {
  return example ?? Object.values(examples ?? {})[0]?.value ?? schema?.examples?.[0];
}

/** An `authorization` that has the form of the spec's first credential; the mock looks no closer. */
export function authorizationFor({ security, components }: Document): string {
  const [scheme = ""] = security.flatMap(Object.keys);
  return components.securitySchemes[scheme]?.scheme === "basic" ? `Basic ${btoa("user:password")}` : "Bearer key";
}

/** The request examples of an operation; one without a value where it takes no body. */
export function requestExamples(document: Document, { requestBody }: Route): { example: string; value: unknown }[] {
  const examples = requestBody && resolve(document, requestBody).content["application/json"]?.examples;
  if (!examples) return [{ example: "without a body", value: undefined }];
  return Object.entries(examples).map(([example, { value }]) => ({ example, value }));
}

/** The address of an operation, with the spec's examples in its path. */
export function addressOf(document: Document, route: Route): string {
  const path = parametersOf(document, route, "path").map(exampleOf);
  return route.path.replaceAll(/\{[^}]+\}/g, () => encodeURIComponent(String(path.shift())));
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
