/** An OpenAPI document as others write it: nothing is certain but that it has paths. */
export interface Foreign {
  openapi: string;
  info?: object;
  security?: object[];
  tags?: { name: string; description?: string }[];
  paths: Record<string, Item>;
  webhooks?: Record<string, Item>;
  components?: Record<string, Record<string, unknown>>;
  [member: string]: unknown;
}
export type Item = Record<string, unknown> & { parameters?: unknown[] };
export interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  parameters?: unknown[];
  requestBody?: Body;
  responses?: Record<string, Body>;
  [member: string]: unknown;
}
export interface Body {
  content?: Record<string, { schema?: Record<string, unknown> }>;
}
