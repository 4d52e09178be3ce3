import type { Idempotency, Operation } from "@payorch/core";
import {
  type Document,
  type ParameterObject,
  type Route,
  type SchemaObject,
  clientsOf,
  environmentOf,
  resolve,
} from "./document.ts";
import { millisecondsOf } from "./duration.ts";
import { inCamelCase } from "./names.ts";

/** The table that the runtime reads, one for each client: how to send each operation, and what its answer may license. */
export function operationsOf(provider: string, document: Document): string {
  const tables = clientsOf(document).map(({ prefix, routes }) => {
    const spec = {
      provider,
      servers: Object.fromEntries(document.servers.map((server) => [environmentOf(server), server.url])),
      error: document["x-error"],
      operations: Object.fromEntries(routes.map((route) => [route.operationId, rowOf(document, route)])),
    };
    return `export const ${inCamelCase(`${prefix}Spec`)}: Spec = ${JSON.stringify(spec)};`;
  });
  return `import type { Spec } from "@payorch/core";\n\n${tables.join("\n\n")}\n`;
}

/** What the runtime knows of an operation. */
export function rowOf(document: Document, route: Route): Operation {
  const query = parametersOf(document, route, "query").map(({ name }) => name);
  const body = route.requestBody && resolve(document, route.requestBody);
  const security = route.security ?? document.security;
  const sensitive = sensitiveIn(document, body && schemaIn(body.content));
  const refusals = Object.keys(route.responses).map(Number).filter(isOfThisApi);
  return {
    id: route.operationId,
    method: route.method,
    path: route.path,
    ...(query.length > 0 && { query }),
    ...(body && { body: body.required ? "required" : "optional" }),
    ...(security.length === 0 && { public: true }),
    ...(refusals.length > 0 && { refusals }),
    ...(sensitive.length > 0 && { sensitive }),
    ...(route["x-effect"] && { effect: route["x-effect"] }),
    ...(route["x-idempotency"] && { idempotency: idempotencyOf(route["x-idempotency"]) }),
    ...(route["x-pagination"] && { pagination: route["x-pagination"] }),
    ...(typeof route["x-reconcile"] === "object" && { reconcile: route["x-reconcile"] }),
  };
}

/** Where a body may hold something sensitive: paths with dots, through arrays. What is within a sensitive property is not listed. */
function sensitiveIn(
  document: Document,
  schema: SchemaObject | undefined,
  around: readonly SchemaObject[] = [],
): string[] {
  const found = new Set<string>();
  const visit = (given: SchemaObject, path: string, above: readonly SchemaObject[]): void => {
    const target = resolve<SchemaObject>(document, given);
    if ([given, target].some((each) => each["x-sensitive"] || each.format === "password")) return void found.add(path);
    if (above.includes(target)) return;
    const { properties = {}, items, allOf = [], oneOf = [], anyOf = [], additionalProperties } = target;
    const within = [...above, target];
    for (const part of [...allOf, ...oneOf, ...anyOf, ...(items ? [items] : [])]) visit(part, path, within);
    for (const [name, member] of Object.entries(properties))
      visit(member, path === "" ? name : `${path}.${name}`, within);
    if (typeof additionalProperties === "object" && sensitiveIn(document, additionalProperties, within).length > 0)
      throw new Error(`The runtime cannot tell which properties of ${path || "a body"} are sensitive: name them.`);
  };
  if (schema) visit(schema, "", around);
  return [...found];
}

function idempotencyOf({ lifetime, ...rule }: NonNullable<Route["x-idempotency"]>): Idempotency {
  return { ...rule, ...(lifetime !== undefined && { lifetimeMs: millisecondsOf(lifetime) }) };
}

/** Whether no standard says what a status of 4xx means, so that it is a refusal only where an operation documents it. */
const isOfThisApi = (status: number): boolean =>
  status > 418 && status < 500 && ![421, 422, 424, 425, 426, 428, 429, 431, 451, 499].includes(status);

/** The parameters of one kind, in the order of the spec. */
export function parametersOf(document: Document, route: Route, kind: ParameterObject["in"]): ParameterObject[] {
  return (route.parameters ?? [])
    .map((parameter) => resolve<ParameterObject>(document, parameter))
    .filter((parameter) => parameter.in === kind);
}

/** The schema of a JSON body. */
export const schemaIn = (content: Record<string, { schema: SchemaObject }> = {}): SchemaObject | undefined =>
  content["application/json"]?.schema;
