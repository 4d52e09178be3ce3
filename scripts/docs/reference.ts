import { existsSync, readFileSync } from "node:fs";
import { type Document, clientsOf, root, routesOf } from "../generate/document.ts";
import { sidesOf } from "../generate/sides.ts";
import { clientSection, helpersSection } from "./client.ts";
import { anchorOf, linkTo, paragraphs } from "./markdown.ts";
import { typeSection } from "./members.ts";
import { operationSection } from "./operation.ts";
import { webhooksSection } from "./webhooks.ts";

/** Everything that a user can call, get and receive, as Markdown. */
export function referenceOf(provider: string, given: Document): string {
  // Under the names that the types have.
  const { document } = sidesOf(given);
  const clients = clientsOf(document);
  const resources = document.tags.flatMap(({ name, description = "" }) => {
    const routes = routesOf(document).filter(({ tags: [tag] }) => tag === name);
    return routes.length > 0 ? [{ name, description, routes }] : [];
  });
  const operations = resources.map(({ name, description, routes }) =>
    paragraphs(
      `## ${name}`,
      description,
      ...routes.map((route) => operationSection(provider, document, route, clients)),
    ),
  );
  const overview = overviewOf(document);
  const events = document.webhooks ? [webhooksSection(provider, document)] : [];
  const rest = [...events, helpersSection(provider)];
  const notes = notesOf(provider);
  const contents = [
    ...(overview ? ["- [Overview](#overview)"] : []),
    ...(notes ? ["- [Yours to handle](#yours-to-handle)"] : []),
    "- [Client](#client)",
    ...resources.flatMap(({ name, description, routes }) => [
      `- [${name}](#${anchorOf(name)}): ${description}`,
      ...routes.map(
        ({ operationId, summary, deprecated }) =>
          `  - ${linkTo(operationId)}${deprecated ? " (deprecated)" : ""}: ${summary}`,
      ),
    ]),
    ...(document.webhooks ? ["- [Events](#events)"] : []),
    "- [Helpers](#helpers)",
    "- [Types](#types)",
  ];
  return paragraphs(
    `<!-- Generated from specs/${provider}/openapi.yaml and packages/${provider}/src by \`pnpm run docs\`. Do not edit. -->`,
    `# Reference of @payorch/${provider}`,
    `Every operation, event, option and type. [The README](README.md) shows how to start. Written from ` +
      `[the spec](https://github.com/payorch/payorch/blob/main/specs/${provider}/openapi.yaml), whose ` +
      `[notes](https://github.com/payorch/payorch/blob/main/specs/${provider}/NOTES.md) say what was decided where sources disagree.`,
    contents.join("\n"),
    overview,
    notes && `## Yours to handle\n\n${notes}`,
    legend,
    clientSection(provider, document),
    ...operations,
    ...rest,
    typesSection(document, [...operations, ...rest].join("\n")),
  );
}

/** What the sources leave open, so that the client does not decide it; written by hand. */
export function notesOf(provider: string): string | undefined {
  const file = new URL(`docs/notes/${provider}.md`, root);
  return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
}

/** `info.description`, whose headings stand a level below that of the section. */
function overviewOf({ info: { description = "" } }: Document): string | undefined {
  if (!description.includes("\n## ")) return undefined;
  return `## Overview\n\n${description.trim().replaceAll(/^#/gm, "##")}`;
}

export const legend = `## How to read it

- A \`?\` marks a property that you may leave out, or that may be missing in an answer. Answers may have more properties than are known.
- \`outcome\` in a table of errors is what one attempt that ended so proves: \`executed\`, \`not_executed\` or \`unknown\`. Decide by
  \`error.outcome\`, which counts all attempts of the call.
- "Repeated by the client" means up to three attempts, unless you set \`maxAttempts\`. The client never repeats what could take effect twice.
- A name with dots is a property of a property: the query \`filter.amount\` is \`{ filter: { amount } }\`.
- Confidence A is the provider's documentation, B code that calls the API, C deduced.`;

/** The named types that the text links to, and those that they link to in turn. */
export function typesSection(document: Document, text: string): string {
  const sections = new Map<string, string>();
  const add = (linking: string): void => {
    for (const [, name = ""] of linking.matchAll(/\[`(\w+)`\]\(#/g)) {
      if (sections.has(name) || !(name in document.components.schemas)) continue;
      const section = typeSection(document, name);
      sections.set(name, section);
      add(section);
    }
  };
  add(text);
  const sorted = [...sections].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, section]) => section);
  return paragraphs("## Types", ...sorted);
}
