import { type Document, type Route, nameOf, resolve, routesOf } from "./document.ts";
import { interfaceOf, queryOf } from "./names.ts";
import { parametersOf, schemaIn } from "./operations.ts";

/** The methods of a client, an interface per resource, with the spec's documentation. */
export function resourcesOf(provider: string, document: Document): string {
  const routes = routesOf(document);
  const resources = Map.groupBy(routes, ({ operationId }) => operationId.split(".")[0] as string);
  const interfaces = [...resources].map(([resource, own]) => {
    const methods = own.map((route) => methodOf(document, route)).join("\n\n");
    return `${comment([descriptionOf(document, resource)])}\nexport interface ${interfaceOf(resource)} {\n${methods}\n}`;
  });
  const members = [...resources.keys()].map(
    (resource) => `${comment([descriptionOf(document, resource)])}\nreadonly ${resource}: ${interfaceOf(resource)};`,
  );
  const all = `/** Every resource of the client. */\nexport interface ${interfaceOf(provider)}Resources {\n${members.join("\n")}\n}`;
  const body = [...interfaces, all].join("\n\n");
  return [imports(body, document, routes), body].join("\n\n");
}

function methodOf(document: Document, route: Route): string {
  const { operationId, deprecated, summary, description, "x-confidence": confidence, "x-source": sources } = route;
  const path = parametersOf(document, route, "path");
  const body = route.requestBody && resolve(document, route.requestBody);
  const query = parametersOf(document, route, "query").length > 0 ? queryOf(operationId) : undefined;
  const options = route["x-idempotency"] ? "KeyedCallOptions" : "CallOptions";
  const parameters = [
    ...path.map(({ name }) => `${inCamelCase(name)}: string | number`),
    ...(body ? [`body${body.required ? "" : "?"}: ${nameOf(schemaIn(body.content))}`] : []),
    ...(query && !body ? [`query?: ${query}`] : []),
    `options?: ${options}${query && body ? ` & { query?: ${query} }` : ""}`,
  ];
  const documentation = comment([
    summary,
    description,
    keyOf(route),
    [
      ...path.map(({ name, description: text = "" }) => `@param ${inCamelCase(name)} ${text}`),
      ...(confidence === "C" ? ["@experimental"] : []),
      ...(deprecated ? ["@deprecated"] : []),
      ...sources.map((source) => `@see ${source}`),
    ].join("\n"),
  ]);
  return `${documentation}\n${operationId.split(".")[1]}(${parameters.join(", ")}): ${returnOf(document, route)};`;
}

function keyOf({ method, "x-idempotency": idempotency }: Route): string | undefined {
  if (method === "GET") return undefined;
  if (!idempotency) return "Takes no idempotency key, so it is never sent again after it may have taken effect.";
  return idempotency.honoured
    ? "Sent under an idempotency key, so a repeat does not execute twice."
    : "Sent under an idempotency key, but nobody says what the provider does with it: it is never sent again after it may have taken effect.";
}

/** The promise of the answer: its schema is a named component, and so is that of a list's items. */
function returnOf(document: Document, route: Route): string {
  const [, success] = Object.entries(route.responses).find(([status]) => status.startsWith("2")) ?? [];
  const schema = success && schemaIn(resolve(document, success).content);
  const answer = nameOf(schema) ?? "unknown";
  const pagination = route["x-pagination"];
  if (!pagination) return `CallPromise<${answer}>`;
  const items = resolve(document, document.components.schemas[answer] ?? {}).properties?.[pagination.items];
  return `ListPromise<${answer}, ${nameOf(items?.items) ?? "unknown"}>`;
}

/** What the interfaces use of the core and of the schema, and the schema's named types for the package's users. */
function imports(body: string, { components }: Document, routes: readonly Route[]): string {
  const code = body.replaceAll(/\/\*\*.*?\*\//gs, "");
  const used = (names: readonly string[]) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(code)).join(", ");
  const queries = routes.map(({ operationId }) => queryOf(operationId)).filter((name) => body.includes(name));
  const types = [...Object.keys(components.schemas), ...queries];
  return [
    `import type { ${used(["CallOptions", "CallPromise", "KeyedCallOptions", "ListPromise"])} } from "@payorch/core";`,
    `import type { ${used(types)} } from "./schema.ts";`,
    `export type { ${types.join(", ")} } from "./schema.ts";`,
  ].join("\n");
}

const descriptionOf = ({ tags }: Document, resource: string): string =>
  tags.find(({ name }) => name === resource)?.description ?? `The resource \`${resource}\`.`;

/** `payment_intent_id` as the name of an argument: `paymentIntentId`. */
const inCamelCase = (name: string): string => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A doc comment of these paragraphs, wrapped. */
function comment(paragraphs: readonly (string | undefined)[]): string {
  const lines = paragraphs
    .filter((paragraph): paragraph is string => paragraph !== undefined && paragraph !== "")
    .flatMap((paragraph) => ["", ...paragraph.trim().split("\n").flatMap(wrapped)])
    .slice(1)
    .map((line) => line.replaceAll("*/", "*\\/"));
  return lines.length === 1
    ? `/** ${lines[0]} */`
    : ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

function wrapped(text: string): string[] {
  const lines = [""];
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length > 110) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
