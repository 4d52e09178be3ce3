import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Effect, ErrorShape, Idempotency, Pagination, Reconcile } from "@payorch/core";
import { parse } from "yaml";

/** The part of an OpenAPI 3.1 document that the generator reads; lint has seen to it that the rest is in order. */
export interface Document {
  info: { title: string; description?: string };
  servers: { url: string; description: string }[];
  security: object[];
  tags: { name: string; description?: string }[];
  paths: Record<string, Record<string, OperationObject>>;
  components: {
    securitySchemes: Record<string, { type?: string; scheme?: string; name?: string; "x-client"?: string }>;
    schemas: Record<string, SchemaObject>;
    parameters?: Record<string, ParameterObject>;
    responses?: Record<string, ResponseObject>;
    requestBodies?: Record<string, BodyObject>;
    examples?: Record<string, ExampleObject>;
  };
  webhooks?: Record<string, Record<string, OperationObject>>;
  "x-error": ErrorShape;
  "x-left-out": { endpoint: string; reason: string }[];
}

export interface OperationObject {
  operationId: string;
  tags: [string];
  summary: string;
  description?: string;
  externalDocs?: { url: string; description?: string };
  deprecated?: boolean;
  security?: object[];
  parameters?: (ParameterObject | Reference)[];
  requestBody?: BodyObject | Reference;
  responses: Record<string, ResponseObject | Reference>;
  /** By name, and within by the expression that gives the address: a reference to the webhook that is sent there. */
  callbacks?: Record<string, Record<string, Reference>>;
  "x-effect"?: Effect;
  "x-idempotency"?: Omit<Idempotency, "lifetimeMs"> & { lifetime?: string };
  "x-pagination"?: Pagination;
  "x-reconcile"?: "unknowable" | Reconcile;
  "x-confidence": Grade | { request: Grade; answer: Grade };
  "x-source": Source[];
}

/** How a fact is known: `A` from the provider's documentation, `B` from code that calls the API, `C` by deduction. */
export type Grade = "A" | "B" | "C";

/** Where a fact stands. */
export interface Source {
  url: string;
  /** How it was read: from beginning to end, with its end missing, or only an example of it. */
  read: "whole" | "cut" | "example";
  /** When it was read: `YYYY-MM-DD`. */
  on: string;
}

export interface Reference {
  $ref: string;
}
export interface ParameterObject {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description?: string;
  example?: unknown;
  examples?: Record<string, ExampleObject>;
  schema?: SchemaObject & { examples?: unknown[] };
}
export interface BodyObject {
  required?: boolean;
  content: Content;
}
export interface ResponseObject {
  description: string;
  content?: Content;
  links?: Record<
    string,
    { operationId: string; parameters?: Record<string, string>; requestBody?: Record<string, string> }
  >;
}
type Content = Record<string, { schema: SchemaObject; examples?: Record<string, ExampleObject> }>;
interface ExampleObject {
  summary?: string;
  value: unknown;
}
/** The environment of a server, by which a client chooses it: the first word of its description. */
export const environmentOf = ({ description }: Document["servers"][number]): string =>
  description.split(/\W/, 1).join();

/** The types of JSON. */
export type JsonType = "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";
export interface SchemaObject {
  $ref?: string;
  title?: string;
  description?: string;
  deprecated?: boolean;
  type?: JsonType | JsonType[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  not?: SchemaObject;
  format?: string;
  pattern?: string;
  required?: string[];
  properties?: Record<string, SchemaObject>;
  additionalProperties?: boolean | SchemaObject;
  items?: SchemaObject;
  allOf?: SchemaObject[];
  oneOf?: SchemaObject[];
  anyOf?: SchemaObject[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  maxProperties?: number;
  "x-opaque"?: boolean;
  "x-sensitive"?: boolean;
  "x-amount"?: { unit: "minor" | "major" | "unstated"; exponent?: number; decimals?: number };
  /** Set by `sidesOf`: a request holds it. */
  "x-sent"?: true;
  "x-confidence"?: Grade;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
}

/** Whether the sources settle what one unit of an amount is: where they contradict each other, its grade is below A. */
export const isUnitSettled = ({ "x-amount": amount, "x-confidence": grade = "A" }: SchemaObject): boolean =>
  amount?.unit !== "unstated" && grade === "A";

/** An operation with the method and path it stands under. */
export interface Route extends OperationObject {
  method: string;
  path: string;
}

/** Where everything stands. */
export const root: URL = new URL("../../", import.meta.url);

/** The spec of a provider. */
export const specOf = (provider: string): URL => new URL(`specs/${provider}/openapi.yaml`, root);

/** Every provider that has a spec. */
export async function providers(): Promise<string[]> {
  const entries = await readdir(new URL("specs/", root), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}

/** Whether a spec has a package; one that is being imported has none yet. */
export const hasPackage = (provider: string): boolean => existsSync(new URL(`packages/${provider}/`, root));

/** Reads a spec. */
export async function read(provider: string): Promise<Document> {
  return documentIn(await readFile(specOf(provider), "utf8"));
}

/** The document in a text, with each example where it is used instead of a reference to `components/examples`. */
export function documentIn(text: string): Document {
  const document = parse(text) as Document;
  placeExamples(document, document);
  return document;
}

/** Places of values, in which nothing is a reference, however it is called; schemas have no named examples. */
const values = new Set(["schema", "schemas", "example", "value"]);

function placeExamples(document: Document, node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  for (const [name, inner] of Object.entries(node)) {
    if (values.has(name)) continue;
    // Of bodies and of parameters alike.
    if (name === "examples" && typeof inner === "object" && inner !== null && !Array.isArray(inner)) {
      const examples = inner as Record<string, ExampleObject>;
      for (const [key, example] of Object.entries(examples)) examples[key] = resolve(document, example);
    } else placeExamples(document, inner);
  }
}

/** Every operation, in the order of the spec. */
export function routesOf({ paths }: Document): Route[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId !== undefined)
      .map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );
}

/** What one client can call: its interfaces begin with the prefix, its table of operations is called so. */
export interface Client {
  prefix: string;
  routes: Route[];
}

/** The client with the credential of the whole API, and one for each further credential marked `x-client`. */
export function clientsOf(document: Document): Client[] {
  const routes = routesOf(document);
  const accepts = ({ security = document.security }: Route, scheme: string) => security.some((each) => scheme in each);
  const [main = ""] = document.security.flatMap(Object.keys);
  const others = Object.entries(document.components.securitySchemes).flatMap(([scheme, { "x-client": prefix }]) =>
    prefix === undefined ? [] : [{ prefix, routes: routes.filter((route) => accepts(route, scheme)) }],
  );
  const open = (route: Route) => route.security?.length === 0;
  return [{ prefix: "", routes: routes.filter((route) => open(route) || accepts(route, main)) }, ...others];
}

/** The operation of that id. */
export function routeOf(document: Document, operationId: string): Route {
  const route = routesOf(document).find((each) => each.operationId === operationId);
  if (!route) throw new Error(`The spec has no operation ${operationId}.`);
  return route;
}

/** The operation that a request belongs to: of several the one with the fewest parameters, as paths are matched. */
export function routeAt(routes: readonly Route[], method: string, path: string): Route | undefined {
  return routes
    .filter((route) => route.method === method)
    .filter((route) =>
      new RegExp(`^${route.path.replaceAll(".", "\\.").replaceAll(/\{[^}]+\}/g, "[^/]+")}$`).test(path),
    )
    .toSorted((one, other) => one.path.split("{").length - other.path.split("{").length)[0];
}

/** The status that stands for what is documented under a code: for a class, or `default`, one that is documented nowhere else. */
export function statusOf({ responses }: Pick<Route, "responses">, code: string): number {
  const isFree = (status: number) => !(String(status) in responses);
  const of4 = [400, 404, 422, 418].find(isFree) ?? 418;
  const of5 = [500, 502, 503].find(isFree) ?? 500;
  if (code === "4XX") return of4;
  if (code === "5XX") return of5;
  if (code !== "default") return Number(code);
  return "5XX" in responses || !isFree(500) ? of4 : 500;
}

/** The body of a request example, the first one where none is named; lint has checked it against its schema. */
export function requestExample(document: Document, operationId: string, name?: string): unknown {
  const { requestBody } = routeOf(document, operationId);
  const examples = requestBody && resolve(document, requestBody).content["application/json"]?.examples;
  const found = Object.entries(examples ?? {}).find(([each]) => name === undefined || each === name);
  if (!found) throw new Error(`The spec has no example ${name ?? ""} of a request to ${operationId}.`);
  return found[1].value;
}

/** Follows a reference within the document, if it is one, to its end. */
export function resolve<T extends object>(document: Document, value: T | Reference): T {
  // `true` and `false` are schemas too.
  if (typeof value !== "object" || !("$ref" in value) || typeof value.$ref !== "string") return value as T;
  let found: unknown = document;
  for (const step of value.$ref.split("/").slice(1))
    found = (found as Record<string, unknown> | undefined)?.[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  return resolve(document, found as T | Reference);
}

/** The name of the component that a schema refers to. */
export const nameOf = (schema: { readonly $ref?: string } | undefined): string | undefined =>
  schema?.$ref?.split("/").at(-1);

/** Checks the specs; rejects with the linter's report, which names file, line and rule. */
export function lint(providers: readonly string[], format: "stylish" | "json" = "stylish"): Promise<void> {
  const program = fileURLToPath(new URL("scripts/node_modules/@redocly/cli/bin/cli.js", root));
  const files = providers.map((provider) => `specs/${provider}/openapi.yaml`);
  const args = [program, "lint", ...files, "--config", "specs/redocly.yaml", "--format", format, "--max-problems=9999"];
  const options = { cwd: fileURLToPath(root), env: { ...process.env, REDOCLY_TELEMETRY: "off", NO_COLOR: "1" } };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { ...options, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${stdout.trim() || stderr.trim()}`));
      else resolve();
    });
  });
}
