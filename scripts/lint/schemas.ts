/** A schema as lint reads it. */
export interface Schema {
  $ref?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  example?: unknown;
  examples?: unknown[];
  minLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: boolean | Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  not?: object;
  discriminator?: { propertyName?: string; mapping?: Record<string, string> };
  "x-amount"?: object;
}

/** A component, a property or a parameter. */
export interface Place {
  kind: "component" | "property" | "parameter";
  name: string;
  schema: Schema;
  /** Its own description, or that of the component it refers to. */
  description: string;
  /** The way from the root to it. */
  path: string[];
  /** Whether it is part of what a client sends. */
  sent: boolean;
}

/** A document as lint reads it: nothing is certain of it. */
export interface Root {
  info?: { title?: string; version?: string; summary?: string; description?: string };
  paths?: Record<string, Record<string, Operation>>;
  webhooks?: Record<string, Record<string, Operation>>;
  components?: {
    schemas?: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    securitySchemes?: Record<string, { type?: string; scheme?: string }>;
  };
}
export interface Operation {
  operationId?: string;
  summary?: string;
  parameters?: (Parameter | Reference)[];
  requestBody?: Body | Reference;
  responses?: Record<string, Response | Reference>;
  callbacks?: Record<string, Record<string, { $ref?: string }>>;
  externalDocs?: { url?: string };
  "x-confidence"?: string | { request?: string; answer?: string };
  "x-source"?: { read?: string }[];
  "x-idempotency"?: { in?: string; name?: string; replayed?: { member?: string } };
  "x-pagination"?: {
    items?: string;
    page?: string;
    totalPages?: string;
    offset?: string;
    total?: string;
    cursor?: string;
    next?: readonly string[];
  };
  "x-reconcile"?: "unknowable" | { operation?: string; match?: readonly string[]; unique?: string; since?: string };
}
export interface Parameter {
  name?: string;
  in?: string;
  description?: string;
  schema?: Schema;
}
interface Reference {
  $ref: string;
}
interface Body {
  content?: Record<string, { schema?: Schema }>;
}
export interface Response extends Body {
  headers?: Record<string, object>;
  links?: Record<
    string,
    { operationId?: string; parameters?: Record<string, string>; requestBody?: Record<string, string> }
  >;
}

/** Follows a reference within the document; undefined where it leads nowhere. */
export function follow<Value extends object>(root: Root, value: Value | Reference | undefined): Value | undefined {
  if (!value || !("$ref" in value) || typeof value.$ref !== "string") return value as Value | undefined;
  const steps = value.$ref.split("/").slice(1);
  const found = steps.reduce<unknown>((at, step) => Object(at)[step.replaceAll("~1", "/").replaceAll("~0", "~")], root);
  return follow(root, found as Value | undefined);
}

/** The schema of a JSON body. */
export const bodyOf = (root: Root, body: Body | Reference | undefined): Schema | undefined =>
  follow<Body>(root, body)?.content?.["application/json"]?.schema;

/** Every operation with the way to it. */
export const operationsIn = (
  root: Root,
  under: "paths" | "webhooks" = "paths",
): { path: string[]; operation: Operation }[] =>
  Object.entries(root[under] ?? {}).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId !== undefined)
      .map(([method, operation]) => ({ path: [under, path, method], operation })),
  );

const places = new WeakMap<Root, Place[]>();

/** Every component, property and parameter; found once, as each rule asks. */
export function placesOf(root: Root): Place[] {
  const found = places.get(root) ?? placesIn(root);
  places.set(root, found);
  return found;
}

function placesIn(root: Root): Place[] {
  const sent = sentBy(root);
  const components = Object.entries(root.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const path = ["components", "schemas", name];
    const own = { kind: "component", name, schema, description: schema.description ?? "", path, sent: sent.has(name) };
    return [own as Place, ...propertiesIn(root, schema, path, sent.has(name))];
  });
  const parameters = [
    ...Object.entries(root.components?.parameters ?? {}).map(([name, parameter]) => ({
      parameter,
      path: ["components", "parameters", name],
    })),
    ...operationsIn(root).flatMap(({ path, operation }) =>
      (operation.parameters ?? []).map((parameter, index) => ({
        parameter,
        path: [...path, "parameters", String(index)],
      })),
    ),
  ].flatMap(({ parameter, path }): Place[] => {
    if ("$ref" in parameter) return [];
    const { name = "", description = "", schema = {} } = parameter;
    return [{ kind: "parameter", name, schema, description, path, sent: true }];
  });
  return [...components, ...parameters];
}

function propertiesIn(root: Root, schema: Schema, path: string[], sent: boolean): Place[] {
  const { properties = {}, items, additionalProperties: others, allOf = [], oneOf = [], anyOf = [] } = schema;
  const own = Object.entries(properties).flatMap(([name, property]): Place[] => {
    const place = [...path, "properties", name];
    const [named, ...others] = [property, ...(property.anyOf ?? [])].filter((part) => part.$ref);
    const target = others.length === 0 ? follow<Schema>(root, named)?.description : undefined;
    const description = property.description ?? target ?? "";
    const self: Place = { kind: "property", name, schema: property, description, path: place, sent };
    // `not` forbids it: there is nothing to say of it.
    return [...(property.not ? [] : [self]), ...propertiesIn(root, property, place, sent)];
  });
  const within = [
    ...(items ? [{ part: items, step: ["items"] }] : []),
    ...(typeof others === "object" ? [{ part: others, step: ["additionalProperties"] }] : []),
    ...Object.entries({ allOf, oneOf, anyOf }).flatMap(([keyword, parts]) =>
      parts.map((part, index) => ({ part, step: [keyword, String(index)] })),
    ),
  ].flatMap(({ part, step }) => propertiesIn(root, part, [...path, ...step], sent));
  // What a part says of a property that stands beside it, or in another part, restricts it.
  const bases = allOf.filter((part) => part.$ref).map((part) => follow<Schema>(root, part)?.properties ?? {});
  const known = [properties, ...bases].flatMap((each) => Object.keys(each));
  return [...own, ...within.filter(({ path: at, name }) => at.length > path.length + 4 || !known.includes(name))];
}

/** The names of the components that requests are made of. */
function sentBy(root: Root): Set<string> {
  const names = new Set<string>();
  const add = (schema: Schema | undefined): void => {
    if (!schema) return;
    const [, name] = /^#\/components\/schemas\/(.+)$/.exec(schema.$ref ?? "") ?? [];
    if (name !== undefined && !names.has(name)) {
      names.add(name);
      add(root.components?.schemas?.[name]);
    }
    for (const part of partsOf(schema)) add(part);
  };
  for (const { operation } of operationsIn(root)) {
    add(bodyOf(root, operation.requestBody));
    for (const parameter of operation.parameters ?? []) add(follow<Parameter>(root, parameter)?.schema);
  }
  return names;
}

const partsOf = ({ properties = {}, items, additionalProperties: others, allOf, oneOf, anyOf }: Schema): Schema[] => [
  ...Object.values(properties),
  ...(items ? [items] : []),
  ...(typeof others === "object" ? [others] : []),
  ...[allOf, oneOf, anyOf].flatMap((parts) => parts ?? []),
];

/** Whether it may be of that type. */
export const isOf = ({ type }: Schema, ...types: string[]): boolean =>
  [type].flat().some((each) => each !== undefined && types.includes(each));

/** The schema at the end of a path with dots, through lists and alternatives; undefined where a step is missing. */
export function schemaAt(root: Root, given: Schema | undefined, path: string | readonly string[]): Schema | undefined {
  const schema = follow<Schema>(root, given);
  const [name, ...rest] = typeof path === "string" ? path.split(".") : path;
  if (!schema || name === undefined) return schema;
  if (schema.items && /^\d+$/.test(name)) return schemaAt(root, schema.items, rest);
  const own = schema.properties?.[name];
  if (own) return schemaAt(root, own, rest);
  const parts = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((each) => each ?? []);
  for (const part of parts) {
    const found = schemaAt(root, part, [name, ...rest]);
    if (found) return found;
  }
  return undefined;
}
