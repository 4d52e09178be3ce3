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

/** The events that the provider sends, what proves them, and the functions that take them. */
export function webhooksSection(provider: string, document: Document): string {
  const events = Object.entries(document.webhooks ?? {}).flatMap(([name, item]) =>
    Object.values(item).map((operation) => ({ name, operation })),
  );
  const rows = events.map(({ name, operation }) => {
    const { summary, description = "" } = operation;
    return [code(name), bodyOf(document, operation), `${summary} ${description}`, gradeOf(operation)];
  });
  const headers = new Map(
    events
      .flatMap(({ operation }) => operation.parameters ?? [])
      .map((parameter) => resolve<ParameterObject>(document, parameter))
      .map(({ name, description = "" }) => [name, [code(name), description]]),
  );
  const functions = exportsOf(sourceOf(provider, "webhooks.ts")).map(({ signature, documentation }) => {
    const [paragraph = ""] = documentation.split("\n\n");
    return `- ${code(signature)}: ${paragraph.replaceAll(/\s+/g, " ")}`;
  });
  const sources = events.flatMap(({ operation }) => operation["x-source"]);
  return paragraphs(
    "## Events",
    document.tags.find(({ name }) => name === "webhooks")?.description,
    table(["event", "body", "meaning", "confidence"], rows),
    table(["header of a delivery", "meaning"], [...headers.values()]),
    `Functions of \`@payorch/${provider}/webhooks\`:`,
    functions.join("\n"),
    sourceList(sources),
  );
}

function bodyOf(document: Document, { requestBody }: OperationObject): string {
  const body = requestBody && resolve<BodyObject>(document, requestBody);
  return linkTo(nameOf(schemaIn(body?.content)) ?? "");
}
