import type { Operation } from "../../packages/core/src/spec.ts";
import { type Document, type ParameterObject, type Route, type SchemaObject, clientsOf, resolve } from "./document.ts";
import { inCamelCase } from "./names.ts";

/** The table that the runtime reads, one for each client: how to send each operation, and what its answer may license. */
export function operationsOf(provider: string, document: Document): string {
  const tables = clientsOf(document).map(({ prefix, routes }) => {
    const spec = {
      provider,
      servers: Object.fromEntries(document.servers.map(({ url, description }) => [description, url])),
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
  const sensitive = body ? sensitiveOf(document, schemaIn(body.content), []) : [];
  return {
    id: route.operationId,
    method: route.method,
    path: route.path,
    ...(query.length > 0 && { query }),
    ...(body && { body: body.required ? "required" : "optional" }),
    ...(security.length === 0 && { public: true }),
    ...(route["x-idempotency"] && { idempotency: route["x-idempotency"] }),
    ...(route["x-pagination"] && { pagination: route["x-pagination"] }),
    ...(typeof route["x-reconcile"] === "object" && { reconcile: route["x-reconcile"] }),
    ...(sensitive.length > 0 && { sensitive }),
  };
}

/** The parameters of one kind, in the order of the spec. */
export function parametersOf(document: Document, route: Route, kind: ParameterObject["in"]): ParameterObject[] {
  return (route.parameters ?? [])
    .map((parameter) => resolve<ParameterObject>(document, parameter))
    .filter((parameter) => parameter.in === kind);
}

/** The schema of a JSON body. */
export const schemaIn = (content: Record<string, { schema: SchemaObject }> = {}): SchemaObject | undefined =>
  content["application/json"]?.schema;

/** Dotted paths of the members marked `x-sensitive`. */
function sensitiveOf(document: Document, schema: SchemaObject | undefined, path: readonly string[]): string[] {
  if (!schema || path.length > 8) return [];
  const {
    properties = {},
    items,
    allOf = [],
    oneOf = [],
    anyOf = [],
    ...rest
  } = resolve<SchemaObject>(document, schema as never);
  if (rest["x-sensitive"] || schema["x-sensitive"]) return [path.join(".")];
  const found = [
    ...Object.entries(properties).flatMap(([name, member]) => sensitiveOf(document, member, [...path, name])),
    ...[items, ...allOf, ...oneOf, ...anyOf].flatMap((part) => sensitiveOf(document, part, path)),
  ];
  return [...new Set(found)];
}
