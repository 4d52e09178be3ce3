import {
  type BodyObject,
  type Document,
  type OperationObject,
  type ParameterObject,
  nameOf,
  resolve,
} from "../generate/document.ts";
import { schemaIn } from "../generate/operations.ts";
import { sourceOf } from "./client.ts";
import { exportsOf } from "./exports.ts";
import { code, linkTo, paragraphs, table } from "./markdown.ts";
import { gradeOf, sourceList } from "./sources.ts";

/** What is said of all events of a provider: the proof, the headers, and the functions that take them. */
export function webhookParts(provider: string, document: Document) {
  const headers = new Map(
    eventsOf(document)
      .flatMap(({ operation }) => operation.parameters ?? [])
      .map((parameter) => resolve<ParameterObject>(document, parameter))
      .map(({ name, description = "" }) => [name, [code(name), description]]),
  );
  return {
    about: document.tags.find(({ name }) => name === "webhooks")?.description,
    headers: table(["header of a delivery", "meaning"], [...headers.values()]),
    functions: exportsOf(sourceOf(provider, "webhooks.ts")),
  };
}

/** Every event of a provider, with its name. */
export const eventsOf = (document: Document) =>
  Object.entries(document.webhooks ?? {}).flatMap(([name, item]) =>
    Object.values(item).map((operation) => ({ name, operation })),
  );

/** The events that the provider sends, what proves them, and the functions that take them. */
export function webhooksSection(provider: string, document: Document): string {
  const { about, headers, functions } = webhookParts(provider, document);
  const events = eventsOf(document);
  const rows = events.map(({ name, operation }) => {
    const { summary, description = "" } = operation;
    return [code(name), bodyOf(document, operation), `${summary} ${description}`, gradeOf(operation)];
  });
  const lines = functions.map(({ signature, documentation }) => {
    const [paragraph = ""] = documentation.split("\n\n");
    return `- ${code(signature)}: ${paragraph.replaceAll(/\s+/g, " ")}`;
  });
  const sources = events.flatMap(({ operation }) => operation["x-source"]);
  return paragraphs(
    "## Events",
    about,
    table(["event", "body", "meaning", "confidence"], rows),
    headers,
    `Functions of \`@payorch/${provider}/webhooks\`:`,
    lines.join("\n"),
    sourceList(sources),
  );
}

function bodyOf(document: Document, { requestBody }: OperationObject): string {
  const body = requestBody && resolve<BodyObject>(document, requestBody);
  return linkTo(nameOf(schemaIn(body?.content)) ?? "");
}
