/** An OpenAPI document as others write it: nothing is certain but that it has paths. */
export interface Foreign {
  openapi: string;
  info?: { title?: string; version?: string; summary?: string; description?: string; license?: object };
  servers?: Server[];
  security?: Record<string, string[]>[];
  tags?: Tag[];
  paths: Record<string, Item>;
  webhooks?: Record<string, Item>;
  components?: Components;
  [member: string]: unknown;
}
export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, { default?: string }>;
}
export interface Tag {
  name: string;
  description?: string;
}
export type Components = Record<string, Record<string, unknown>> & { schemas?: Record<string, Schema> };
export type Item = Record<string, unknown> & { parameters?: Parameter[] };
export interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  parameters?: Parameter[];
  requestBody?: Body;
  responses?: Record<string, Body>;
  callbacks?: Record<string, Record<string, Item>>;
  security?: Record<string, string[]>[];
  [member: string]: unknown;
}
export interface Parameter {
  $ref?: string;
  name?: string;
  in?: string;
  required?: boolean;
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
  schema?: Schema;
  [member: string]: unknown;
}
export interface Body {
  $ref?: string;
  description?: string;
  content?: Record<string, Media>;
  headers?: Record<string, Parameter>;
  links?: Record<string, { operationId?: string }>;
  [member: string]: unknown;
}
export interface Media {
  schema?: Schema;
  examples?: Record<string, { $ref?: string; summary?: string; value?: unknown }>;
  [member: string]: unknown;
}
export type Schema = Record<string, unknown> & { $ref?: string; properties?: Record<string, Schema> };

/** The methods that an operation may have. */
export const methods: readonly string[] = ["get", "put", "post", "delete", "patch", "head"];

/** An operation with the way to it. */
export interface Route {
  path: string;
  method: string;
  operation: Operation;
}

/** Every operation, in the order of the document. */
export const routesIn = ({ paths }: Pick<Foreign, "paths">): Route[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      // Under a method stands an operation.
      .map(([method, operation]) => ({ path, method, operation: operation as Operation })),
  );

/** The document with each operation changed, or without it where there is nothing left of it. */
export function eachOperation(document: Foreign, change: (route: Route) => Operation | undefined): Foreign {
  const paths: Foreign["paths"] = {};
  for (const { path, method, operation } of routesIn(document)) {
    const made = change({ path, method, operation });
    if (made) (paths[path] ??= {})[method] = made;
  }
  return { ...document, paths };
}
