import type { Effect } from "@payorch/core";
import { schemaAt } from "../lint/schemas.ts";
import {
  type Client,
  type Document,
  type Grade,
  type OperationObject,
  type ResponseObject,
  type Route,
  clientsOf,
  nameOf,
  resolve,
  routesOf,
} from "./document.ts";
import { amountOf, explicitAmountOf, inCamelCase, interfaceOf, queryOf } from "./names.ts";
import { parametersOf, schemaIn } from "./operations.ts";
import type { Sides } from "./sides.ts";

/** The methods of each client, an interface per resource, with the spec's documentation. */
export function resourcesOf(provider: string, { document, sendsAmounts, sendsUnsettled }: Sides): string {
  const clients = clientsOf(document).map((client) => clientOf(provider, document, client));
  const body = [...clients, errorsOf(provider, document)].join("\n\n");
  const amounts = [
    ...(sendsAmounts ? [amountOf(provider)] : []),
    ...(sendsUnsettled ? [explicitAmountOf(provider)] : []),
  ];
  return [imports(body, document, amounts), body].join("\n\n");
}

function clientOf(provider: string, document: Document, { prefix, routes }: Client): string {
  const resources = Map.groupBy(routes, ({ operationId }) => operationId.split(".")[0] as string);
  const interfaces = [...resources].map(([resource, own]) => {
    const methods = own.map((route) => methodOf(document, route)).join("\n\n");
    return `${comment([descriptionOf(document, resource)])}\nexport interface ${prefix}${interfaceOf(resource)} {\n${methods}\n}`;
  });
  const members = [...resources.keys()].map(
    (resource) =>
      `${comment([descriptionOf(document, resource)])}\nreadonly ${resource}: ${prefix}${interfaceOf(resource)};`,
  );
  const name = interfaceOf(provider) + prefix;
  const all = `/** Every resource of the client. */\nexport interface ${name}Resources {\n${members.join("\n")}\n}`;
  return [...interfaces, all, ...(prefix ? [pathsOf(name, routes)] : [])].join("\n\n");
}

/** The documented error bodies of every operation, by status; a class such as `5XX` by its usual members. */
function errorsOf(provider: string, document: Document): string {
  const rows = routesOf(document).map(({ operationId, summary, responses }) => {
    const members = Object.entries(responses).flatMap(([status, response]) => {
      const { content, description } = resolve<ResponseObject>(document, response);
      const body = nameOf(schemaIn(content)) ?? "unknown";
      if (Number(status[0]) < 4) return [];
      const statuses = status === "default" ? others(responses) : (classesOf(responses)[status] ?? [status]);
      return statuses.map((each) => `${comment([description])}\n${each}: ${body};`);
    });
    return `${comment([summary])}\n${JSON.stringify(operationId)}: {\n${members.join("\n")}\n};`;
  });
  return `/** The documented error bodies of every operation, by status. */\nexport interface ${interfaceOf(provider)}Errors {\n${rows.join("\n")}\n}`;
}

const usual = { "4XX": ["400", "401", "403", "404", "409", "422", "429"], "5XX": ["500", "502", "503", "504"] };

/** The usual statuses of a class, but for those that are documented by themselves. */
const classesOf = (responses: OperationObject["responses"]): Record<string, string[] | undefined> =>
  Object.fromEntries(
    Object.entries(usual).map(([code, all]) => [code, all.filter((status) => !(status in responses))]),
  );

/** The usual statuses that nothing but `default` documents. */
const others = (responses: OperationObject["responses"]): string[] =>
  Object.entries(classesOf(responses)).flatMap(([code, all]) => (code in responses ? [] : (all ?? [])));

/** The paths that a client with another credential may call. */
function pathsOf(name: string, routes: readonly Route[]): string {
  const items = Map.groupBy(routes, ({ path }) => path);
  const members = [...items].map(([path, own]) => {
    const methods = own.map(({ method }) => JSON.stringify(method.toLowerCase())).join(" | ");
    return `/** ${own.map(({ operationId }) => `\`${operationId}\``).join(", ")}. */\n${JSON.stringify(path)}: Pick<paths[${JSON.stringify(path)}], ${methods}>;`;
  });
  return `/** The paths that it may call. */\nexport interface ${name}Paths {\n${members.join("\n")}\n}`;
}

function methodOf(document: Document, route: Route): string {
  const { operationId, deprecated, summary, description, externalDocs } = route;
  const path = parametersOf(document, route, "path");
  const body = route.requestBody && resolve(document, route.requestBody);
  const queries = parametersOf(document, route, "query");
  const query = queries.length > 0 ? queryOf(operationId) : undefined;
  const needed = queries.some(({ required }) => required) ? "" : "?";
  const options = route["x-idempotency"]
    ? "KeyedCallOptions"
    : route["x-pagination"]
      ? "ListCallOptions"
      : "CallOptions";
  const parameters = [
    ...path.map(({ name }) => `${inCamelCase(name)}: string | number`),
    ...(body ? [`body${body.required ? "" : "?"}: ${nameOf(schemaIn(body.content))}`] : []),
    ...(query && !body ? [`query${needed}: ${query}`] : []),
    `options?: ${options}${query && body ? ` & { query${needed}: ${query}${needed && " | undefined"} }` : ""}`,
  ];
  const documentation = comment([
    summary,
    description,
    effectOf(route),
    keyOf(route),
    headersOf(document, route),
    certaintyOf(route),
    [
      ...path.map(({ name, description: text = "" }) => `@param ${inCamelCase(name)} ${text}`),
      ...(gradesOf(route).request === "C" ? ["@experimental"] : []),
      ...(deprecated ? ["@deprecated"] : []),
      ...linksOf(
        externalDocs?.url,
        route["x-source"].map(({ url }) => url),
      ).map((url) => `@see {@link ${url}}`),
    ].join("\n"),
  ]);
  return `${documentation}\n${operationId.split(".")[1]}(${parameters.join(", ")}): ${returnOf(document, route)};`;
}

/** The documentation of an operation, then its sources, each once. */
const linksOf = (documentation: string | undefined, sources: readonly string[]): string[] => [
  ...new Set([...(documentation === undefined ? [] : [documentation]), ...sources]),
];

/** How sure the request and the answer are, or an event. */
export function gradesOf({ "x-confidence": confidence }: Pick<OperationObject, "x-confidence">): {
  request: Grade;
  answer: Grade;
} {
  return typeof confidence === "object" ? confidence : { request: confidence, answer: confidence };
}

/** How something is known, as the end of a sentence about it. */
const known: Readonly<Record<Grade, string>> = {
  A: "documented by the provider",
  B: "known from code that calls the API, not from the provider's documentation",
  C: "deduced: neither the provider's documentation nor known code shows it",
};

/** How a property is known, where that differs from the rest of its body. */
export const memberCertainty = (grade: Grade): string =>
  `${known[grade].replace(/^./, (first) => first.toUpperCase())}.`;

/** What a user should know of an operation that the provider does not document in full. */
export function certaintyOf(operation: Pick<OperationObject, "x-confidence">): string | undefined {
  const { request, answer } = gradesOf(operation);
  if (request !== answer) return `The request is ${known[request]}. The answer is ${known[answer]}.`;
  return request === "A" ? undefined : `Request and answer are ${known[request]}.`;
}

/** What a write itself does. */
export function effectOf({ "x-effect": effect }: Pick<OperationObject, "x-effect">): string | undefined {
  return effect && effects[effect];
}

const effects: Readonly<Record<Effect, string>> = {
  session: "Creates something that the customer can pay; the call itself moves no money.",
  charge: "Charges the customer, or reserves the money.",
  prompt: "Asks the customer to approve the payment on the phone.",
  invite: "Makes the provider contact the customer.",
  refund: "Gives money back to the customer.",
  payout: "Sends money to a recipient.",
  none: "Moves no money, and contacts nobody.",
};

/** Which headers it takes besides a key, and must have. */
function headersOf(document: Document, route: Route): string | undefined {
  const key = route["x-idempotency"]?.name.toLowerCase();
  const own = parametersOf(document, route, "header").filter(({ name }) => name.toLowerCase() !== key);
  const named = own.map(({ name, required }) => `\`${name}\`${required ? " (required)" : ""}`);
  return own.length > 0 ? `Headers of the option \`headers\`: ${named.join(", ")}.` : undefined;
}

/** What the idempotency key of a write licenses. */
export function keyOf({ method, "x-idempotency": idempotency }: Route): string | undefined {
  if (method === "GET") return undefined;
  if (!idempotency) return "Takes no idempotency key, so it is never sent again after it may have taken effect.";
  return idempotency.honoured
    ? "Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another random key."
    : "Sent under an idempotency key, but nobody says what the provider does with it: it is never sent again after it may have taken effect.";
}

/** The promise of the answer: its schema is a named component, and so is that of a list's items. */
function returnOf(document: Document, route: Route): string {
  const successes = Object.entries(route.responses).flatMap(([status, response]) => {
    const { content } = resolve(document, response);
    // A success without a body is one too.
    return status.startsWith("2") ? [content ? (nameOf(schemaIn(content)) ?? "unknown") : "undefined"] : [];
  });
  const answer = [...new Set(successes)].join(" | ") || "unknown";
  const pagination = route["x-pagination"];
  if (!pagination) return `CallPromise<${answer}>`;
  const items = schemaAt(document, document.components.schemas[successes[0] ?? ""], pagination.items);
  return `ListPromise<${answer}, ${nameOf(items?.items) ?? "unknown"}>`;
}

/** What the interfaces use of the core and of the schema, and the schema's named types for the package's users. */
function imports(body: string, document: Document, amounts: readonly string[]): string {
  const { schemas } = document.components;
  const code = body.replaceAll(/\/\*\*.*?\*\//gs, "");
  const used = (names: readonly string[]) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(code)).join(", ");
  const queries = routesOf(document).map(({ operationId }) => queryOf(operationId));
  const types = [...Object.keys(schemas), ...queries.filter((name) => code.includes(name))];
  return [
    `import type { ${used(["CallOptions", "CallPromise", "KeyedCallOptions", "ListCallOptions", "ListPromise"])} } from "@payorch/core";`,
    `import type { ${used([...types, "paths"])} } from "./schema.ts";`,
    `export type { ${["paths", "operations", "components", ...amounts, ...types].join(", ")} } from "./schema.ts";`,
  ].join("\n");
}

const descriptionOf = ({ tags }: Document, resource: string): string =>
  tags.find(({ name }) => name === resource)?.description ?? `The resource \`${resource}\`.`;

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
  if (text.startsWith("@see")) return [text];
  const lines = [""];
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    if (line.length + word.length > 110) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
