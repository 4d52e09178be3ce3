import { type Client, type Document, type Route, nameOf, resolve } from "../generate/document.ts";
import { inCamelCase } from "../generate/names.ts";
import { parametersOf, schemaIn } from "../generate/operations.ts";
import { answersSection, pagesSection } from "./answers.ts";
import { errorsOf } from "./errors.ts";
import { keySection } from "./key.ts";
import { code, listed, paragraphs, table } from "./markdown.ts";
import { expanded, meaningOf, membersOf } from "./members.ts";
import { clientFor, sampleOf } from "./sample.ts";
import { effectSection, sourcesOf } from "./sources.ts";
import { typeOf } from "./types.ts";

/** The section of an operation. */
export function operationSection(
  provider: string,
  document: Document,
  route: Route,
  clients: readonly Client[],
): string {
  const { operationId, method, path, summary, description, deprecated } = route;
  const name = provider + (clientFor(clients, route)?.prefix ?? "");
  return paragraphs(
    `### ${operationId}`,
    `${deprecated ? "**Deprecated.** " : ""}${summary}`,
    sampleOf(document, route, name),
    `${code(`${method} ${path}`)}${credentialOf(provider, route, clients)}`,
    description,
    parametersSection(document, route, "path"),
    parametersSection(document, route, "query"),
    parametersSection(document, route, "header"),
    bodySection(document, route),
    effectSection(route),
    keySection(route),
    callbacksSection(route),
    pagesSection(route),
    answersSection(document, route),
    errorsOf(document, route),
    sourcesOf(route),
  );
}

/** Who else than the first client may call it. */
export function credentialOf(provider: string, { operationId, security }: Route, clients: readonly Client[]): string {
  if (security?.length === 0) return ", sent without a credential";
  const others = clients.slice(1).filter(({ routes }) => routes.some((each) => each.operationId === operationId));
  const names = others.map(({ prefix }) => code(provider + prefix));
  const first = clients[0]?.routes.some((each) => each.operationId === operationId);
  return names.length > 0 ? `, ${first ? "also" : "only"} of ${listed(names)}` : "";
}

/** Which events the provider sends to an address that the request holds. */
export function callbacksSection({ callbacks = {} }: Route): string | undefined {
  const sent = Object.values(callbacks).flatMap((item) =>
    Object.entries(item).map(([expression, { $ref }]) => ({
      address: code(expression.slice("{$request.body#/".length, -1).replaceAll("/", ".")),
      event: code($ref.slice("#/webhooks/".length)),
    })),
  );
  if (sent.length === 0) return undefined;
  const lines = [...Map.groupBy(sent, ({ address }) => address)].map(
    ([address, own]) =>
      `- ${address}: ${listed(
        own.map(({ event }) => event),
        "and",
      )}`,
  );
  return `**Callbacks**: the addresses of the request get these [events](#events).\n\n${lines.join("\n")}`;
}

export function parametersSection(document: Document, route: Route, kind: "path" | "query" | "header"): string {
  const key = route["x-idempotency"]?.name.toLowerCase();
  // A key is an option of its own.
  const own = parametersOf(document, route, kind).filter(({ name }) => kind !== "header" || name.toLowerCase() !== key);
  const rows = own.map(({ name, required, description, schema = {} }) => [
    code(kind === "path" ? inCamelCase(name) : `${name}${required ? "" : "?"}`),
    typeOf(schema),
    meaningOf(document, { ...schema, ...(description && { description }) }),
  ]);
  const title = { path: "argument", query: "query", header: "header, in the option `headers`" }[kind];
  return table([title, "type", "meaning"], rows);
}

export function bodySection(document: Document, route: Route): string | undefined {
  const body = route.requestBody && resolve(document, route.requestBody);
  const schema = body && schemaIn(body.content);
  if (!schema) return undefined;
  const { description = "", ...whole } = expanded(document, schema);
  const optional = body.required ? "" : ", which may be left out";
  const title = `**Body**: ${code(nameOf(schema) ?? "object")}${optional}. ${description}`;
  return paragraphs(title.trim(), whole.properties ? membersOf(document, whole) : `Type: ${typeOf(whole)}.`);
}
