import { type Document, type OperationObject, type ParameterObject, nameOf, resolve } from "../../generate/document.ts";
import type { BodyObject } from "../../generate/document.ts";
import { schemaIn } from "../../generate/operations.ts";
import { code, linkTo, paragraphs, table } from "../markdown.ts";
import { sourcesOf } from "../sources.ts";
import { providerName } from "./names.ts";
import type { Page } from "./page.ts";
import { withTypes } from "./types-on-page.ts";

/** The page of an event that the provider sends. */
export function eventPage(provider: string, document: Document, name: string, operation: OperationObject): Page {
  const { summary, description, requestBody, parameters = [] } = operation;
  const { content } = (requestBody && resolve<BodyObject>(document, requestBody)) ?? { content: {} };
  const schema = schemaIn(content);
  const examples = Object.values(content["application/json"]?.examples ?? {}).map(({ value }) => value);
  const headers = parameters.map((parameter) => resolve<ParameterObject>(document, parameter));
  const body = paragraphs(
    description,
    `Check every delivery with ${code("verifyWebhook")} of [${code(`@payorch/${provider}/webhooks`)}](/${provider}/events), as [Webhooks](/guides/webhooks) shows.`,
    `## Body\n\n${linkTo(nameOf(schema) ?? "")}`,
    ...examples.slice(0, 1).map((example) => `## Example\n\n\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``),
    headers.length > 0
      ? `## Headers\n\n${table(
          ["header", "meaning"],
          headers.map(({ name, description = "" }) => [code(name), description]),
        )}`
      : undefined,
    `## How sure this is\n\n${sourcesOf(operation)}`,
  );
  return {
    path: `${provider}/events/${name}`,
    title: name,
    description: summary,
    group: providerName(document),
    subgroup: "Events",
    body: withTypes(document, body),
    names: [{ name, kind: "event" }],
  };
}
