import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { LineCounter, isNode, parseDocument } from "yaml";
import { Refused } from "./ask.ts";
import { methods } from "./foreign.ts";

const object = (properties: object = {}) => ({ type: "object", properties });
const map = (each: object) => ({ type: "object", patternProperties: { "^(?!x-)": each } });
const list = (each: object) => ({ type: "array", items: each });
const text = { type: "string" };
const named = (name: string) => ({ $ref: `#/$defs/${name}` });

const schema = {
  type: ["object", "boolean"],
  properties: {
    $ref: text,
    properties: map(named("schema")),
    patternProperties: map(named("schema")),
    $defs: map(named("schema")),
    items: named("schema"),
    not: named("schema"),
    additionalProperties: named("schema"),
    ...Object.fromEntries(["allOf", "anyOf", "oneOf", "prefixItems"].map((name) => [name, list(named("schema"))])),
    enum: list({}),
  },
};
const parameter = object({ $ref: text, name: text, in: text, schema: named("schema"), content: map(named("media")) });
const media = object({ schema: named("schema"), examples: map(object()) });
const body = object({ $ref: text, content: map(media), headers: map(parameter), links: map(object()) });
const servers = list({ ...object({ url: text, variables: map(object()) }), required: ["url"] });
const security = list(map(list({})));
const operation = object({
  operationId: text,
  summary: text,
  description: text,
  tags: list(text),
  parameters: list(parameter),
  requestBody: body,
  responses: map(body),
  callbacks: map(object()),
  security,
  servers,
});
const item = object({
  $ref: text,
  parameters: list(parameter),
  servers,
  ...Object.fromEntries(methods.map((method) => [method, operation])),
});

/** What the import reads of a document, and takes for granted from then on. Everything else is for lint to judge. */
const document = {
  ...object({
    info: object({ title: text, summary: text, description: text }),
    paths: map(item),
    webhooks: map(item),
    "x-webhooks": map(item),
    servers,
    security,
    tags: list({ ...object({ name: text }), required: ["name"] }),
    components: object({
      schemas: map(named("schema")),
      parameters: map(parameter),
      headers: map(parameter),
      requestBodies: map(body),
      responses: map(body),
      securitySchemes: map(object()),
      examples: map(object()),
      pathItems: map(item),
    }),
  }),
  $defs: { schema, media },
};

const check = new Ajv2020({ allErrors: true, strict: false }).compile(document);

/**
 * Refuses a document in which a path, operation, schema or anything else is of another kind than OpenAPI has there: `null`, as an
 * empty line of YAML is, or a string.
 */
export function checkShape(found: unknown, source: string, written: string): void {
  if (check(found)) return;
  const [first, ...others] = check.errors as [ErrorObject, ...ErrorObject[]];
  const path = first.instancePath
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const more = others.length > 0 ? ` It is the first of ${others.length + 1} such places.` : "";
  throw new Refused(
    `${source}:${lineOf(written, path)}: \`${path.join(" ")}\` is ${kindAt(found, path)}, and ${dueBy(first)}: correct or remove it.${more}`,
  );
}

const dueBy = ({ keyword, params, message = "" }: ErrorObject): string =>
  keyword === "type" ? `must be ${[(params as { type: string | string[] }).type].flat().join(" or ")}` : message;

function kindAt(found: unknown, path: readonly string[]): string {
  const value = path.reduce<unknown>((at, step) => (Object(at) as Record<string, unknown>)[step], found);
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** The line of a place in a document. */
export function lineOf(written: string, path: readonly string[]): number {
  const lines = new LineCounter();
  const node = parseDocument(written, { lineCounter: lines, merge: true }).getIn(path, true);
  return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
}
