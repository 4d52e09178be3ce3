import { type Client, type Document, type Route, resolve } from "../../generate/document.ts";
import type { ResponseObject } from "../../generate/document.ts";
import { gradesOf, keyOf } from "../../generate/resources.ts";
import { answersSection, pagesSection } from "../answers.ts";
import { codesIn, errorsOf, findOutSection } from "../errors.ts";
import { keySection } from "../key.ts";
import { code, linkTo, listed, paragraphs, table } from "../markdown.ts";
import { bodySection, callbacksSection, credentialOf, parametersSection } from "../operation.ts";
import { effectSection, gradeOf, sourcesOf } from "../sources.ts";
import { beforeSection } from "./before.ts";
import { providerName } from "./names.ts";
import type { Page } from "./page.ts";
import { samplesOf, tryItOf } from "./samples.ts";
import { withTypes } from "./types-on-page.ts";

/** The page of an operation: the call first, then what may be sent, what comes back, and what to do where nothing does. */
export function operationPage(provider: string, document: Document, route: Route, clients: readonly Client[]): Page {
  const { operationId, method, path, summary, description, deprecated } = route;
  const parameters = [parametersSection(document, route, "path"), parametersSection(document, route, "query")];
  const body = paragraphs(
    deprecated ? "**Deprecated.** The provider advises against it." : undefined,
    `${code(`${method} ${path}`)}${credentialOf(provider, route, clients)}`,
    factsOf(route),
    beforeSection(provider, document, route),
    samplesOf(provider, document, route),
    "<!-- try it -->",
    description && `## What to know\n\n${description}`,
    section("Parameters", ...parameters),
    section("Body", bodySection(document, route)),
    section("What it does", effectSection(route)),
    section("Idempotency key", keySection(route)),
    section("Pages", pagesSection(route)),
    section("Answers", answersSection(document, route), linksSection(document, route)),
    section("Events", callbacksSection(route)),
    section("Errors", errorsOf(document, route)),
    section("After a failure", findOutSection(document, route)),
    `## How sure this is\n\n${sourcesOf(route)}`,
  );
  return {
    path: `${provider}/${operationId}`,
    title: operationId,
    description: summary,
    group: providerName(document),
    subgroup: operationId.split(".")[0] ?? "",
    body: withTypes(document, body),
    names: [
      { name: operationId, kind: "operation" },
      ...codesIn(document, route).map((name) => ({ name, kind: "error code", anchor: "errors" })),
    ],
    request: tryItOf(provider, document, route),
  };
}

/** What decides whether one may call it twice, at a glance. */
function factsOf(route: Route): string {
  const { request, answer } = gradesOf(route);
  const key = route["x-idempotency"];
  const isRead = keyOf(route) === undefined;
  const facts = [
    ["Effect", route["x-effect"] ? code(route["x-effect"]) : isRead ? "none, it reads" : "none"],
    [
      "Idempotency key",
      isRead ? "not needed" : !key ? "none" : key.honoured ? "honoured" : "sent, not known to be honoured",
    ],
    [
      "Sent again by the client",
      isRead || key?.honoured ? "yes, up to three attempts" : "only while nothing took effect",
    ],
    ["Confidence", request === answer ? request : gradeOf(route)],
  ];
  return table(
    facts.map(([name = ""]) => name),
    [facts.map(([, value = ""]) => value)],
  );
}

/** What can be done with an answer next. */
function linksSection(document: Document, { responses }: Route): string | undefined {
  const next = Object.values(responses).flatMap((response) =>
    Object.values(resolve<ResponseObject>(document, response).links ?? {}).map(({ operationId }) => operationId),
  );
  if (next.length === 0) return undefined;
  return `What to do with it next: ${listed([...new Set(next)].map(linkTo))}.`;
}

/** A heading with what stands under it; nothing where that is nothing. */
function section(title: string, ...parts: readonly (string | undefined)[]): string | undefined {
  const text = paragraphs(...parts);
  // In REFERENCE.md these parts begin with a label, where the page has the heading.
  const own = text.replace(/^\*\*[^*]+\*\*[:,]?\s*/, "");
  return own === "" ? undefined : `## ${title}\n\n${own.slice(0, 1).toUpperCase()}${own.slice(1)}`;
}
