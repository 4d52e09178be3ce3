import { existsSync } from "node:fs";
import { type Document, type Route, clientsOf, root, routesOf } from "../../generate/document.ts";
import { interfaceOf } from "../../generate/names.ts";
import { sidesOf } from "../../generate/sides.ts";
import { clientSamples, sourceOf } from "../client.ts";
import { codesIn } from "../errors.ts";
import { type Exported, declarationsOf, exportsOf, propertiesOf } from "../exports.ts";
import { anchorOf, code, listed, paragraphs, table, typescript } from "../markdown.ts";
import { legend, notesOf } from "../reference.ts";
import { eventsOf, webhookParts } from "../webhooks.ts";
import { eventPage } from "./event-page.ts";
import { providerName } from "./names.ts";
import { operationPage } from "./operation-page.ts";
import { type Page, relink } from "./page.ts";

/** All pages of a provider, from its spec and the source of its package. */
export function providerPages(provider: string, given: Document): Page[] {
  // Under the names that the types have.
  const { document } = sidesOf(given);
  const clients = clientsOf(document);
  const routes = routesOf(document);
  const pages = [
    overviewPage(provider, document, routes),
    optionsPage(provider, document),
    ...routes.map((route) => operationPage(provider, document, route, clients)),
    ...(document.webhooks ? [eventsPage(provider, document)] : []),
    ...eventsOf(document).map(({ name, operation }) => eventPage(provider, document, name, operation)),
    helpersPage(provider, document),
    codesPage(provider, document, routes),
  ];
  const places = new Map([
    ...routes.map(({ operationId }) => [anchorOf(operationId), `/${provider}/${operationId}`] as const),
    ["events", `/${provider}/events`],
    ["client", `/${provider}/options`],
  ]);
  return pages.map((page) => ({ ...page, body: relink(page.path, page.body, places) }));
}

function overviewPage(provider: string, document: Document, routes: readonly Route[]): Page {
  const { description = "", summary = "" } = document.info as Document["info"] & { summary?: string };
  const resources = document.tags.flatMap(({ name, description: meaning = "" }) => {
    const own = routes.filter(({ tags: [tag] }) => tag === name);
    if (own.length === 0) return [];
    const rows = own.map((route) => [
      `[${code(route.operationId)}](/${provider}/${route.operationId})${route.deprecated ? " (deprecated)" : ""}`,
      route.summary,
      route["x-effect"] ? code(route["x-effect"]) : "reads",
    ]);
    return [`### ${name}\n\n${meaning}\n\n${table(["operation", "what it does", "effect"], rows)}`];
  });
  const notes = notesOf(provider);
  const first = existsSync(new URL(`docs/guides/first-payment-${provider}.md`, root));
  return {
    path: provider,
    title: providerName(document),
    label: "Overview",
    description: summary,
    group: providerName(document),
    body: paragraphs(
      `${code(`@payorch/${provider}`)} has [${routes.length} operations](#operations) and [${eventsOf(document).length} events](/${provider}/events). ` +
        `${first ? `[Your first payment](/guides/first-payment-${provider}) takes five minutes. ` : ""}[Choose a provider](/guides/choose) compares it with the others.`,
      '```sh no-run="it would install the package"\nnpm install @payorch/' + provider + "\n```",
      `## Operations\n\n${resources.join("\n\n")}`,
      notes &&
        `## Yours to handle\n\nWhat the sources leave open, and the client therefore does not decide.\n\n${notes}`,
      `## How the provider works\n\n${description.trim().replaceAll(/^#/gm, "##")}`,
      legend,
    ),
    names: [{ name: `@payorch/${provider}`, kind: "package" }],
  };
}

/** A heading for each option, so that a search finds it, with its default. */
export const optionSections = (rows: readonly Exported[]): string =>
  rows.map((row) => `### ${row.name}\n\n${meaningOf(row)}`).join("\n\n");

function meaningOf({ signature, documentation }: Exported): string {
  if (!signature.endsWith("?")) return `**Required.** ${documentation}`;
  return documentation.includes("Default: ") ? documentation : `${documentation} No default.`;
}

function optionsPage(provider: string, document: Document): Page {
  const clients = clientSamples(provider, document);
  const create = `import { ${clients.map(({ factory }) => factory).join(", ")} } from "@payorch/${provider}";`;
  return {
    path: `${provider}/options`,
    title: `Options of ${listed(
      clients.map(({ factory }) => factory),
      "and",
    )}`,
    label: "Client options",
    description: `How a client of ${providerName(document)} is made, and what it may be given.`,
    group: providerName(document),
    body: paragraphs(
      typescript(`${create}\n\n${clients.map(({ sample }) => sample).join("\n")}`),
      "A wrong, missing or misspelt option throws a `ConfigurationError` when the client is made. The options that every client takes, such as `timeoutMs` and `journal`, are on [their own page](/reference/options).",
      ...clients.map(({ factory, rows }) => `## ${factory}\n\n${optionSections(rows)}`),
    ),
    names: [
      ...clients.map(({ factory }) => ({ name: factory, kind: "function", anchor: anchorOf(factory) })),
      ...clients.flatMap(({ rows }) => rows.map(({ name }) => ({ name, kind: "option", anchor: anchorOf(name) }))),
    ],
  };
}

function eventsPage(provider: string, document: Document): Page {
  const { functions, headers, about } = webhookParts(provider, document);
  const rows = eventsOf(document).map(({ name, operation }) => [
    `[${code(name)}](/${provider}/events/${name})`,
    operation.summary,
  ]);
  const options = propertiesOf(sourceOf(provider, "webhooks.ts"), `${interfaceOf(provider)}VerifyOptions`);
  return {
    path: `${provider}/events`,
    title: `Events of ${providerName(document)}`,
    label: "All events",
    description: `What ${providerName(document)} tells your server, and how a delivery is proved.`,
    group: providerName(document),
    subgroup: "Events",
    body: paragraphs(
      about,
      table(["event", "when"], rows),
      "[Webhooks](/guides/webhooks) shows a whole endpoint in Express, Fastify, Hono and Fetch handlers.",
      `## Headers\n\n${headers}`,
      `## Functions\n\nOf ${code(`@payorch/${provider}/webhooks`)}.`,
      ...functions.map(({ name, signature, documentation }) => `### ${name}\n\n${code(signature)}\n\n${documentation}`),
      options.length > 0 ? `## Options of its own\n\n${optionSections(options)}` : undefined,
    ),
    names: functions.map(({ name }) => ({ name, kind: "function", anchor: anchorOf(name) })),
  };
}

function helpersPage(provider: string, document: Document): Page {
  const functions = exportsOf(sourceOf(provider, "index.ts"));
  const filters = declarationsOf(sourceOf(provider, "index.ts")).filter(
    ({ name, kind }) => kind === "constant" && !functions.some((each) => each.name === name),
  );
  const all = [...functions, ...filters].filter(({ name }) => !name.startsWith("create"));
  return {
    path: `${provider}/helpers`,
    title: `Helpers of ${providerName(document)}`,
    label: "Helpers",
    description: `Functions for what the sources of ${providerName(document)} leave open: amounts, statuses, redirects.`,
    group: providerName(document),
    body: paragraphs(
      `All of them are exports of ${code(`@payorch/${provider}`)}. What every provider package exports besides is under [Core](/reference/core).`,
      ...all.map(({ name, signature, documentation }) => `## ${name}\n\n${code(signature)}\n\n${documentation}`),
    ),
    names: all.map(({ name }) => ({ name, kind: "function", anchor: anchorOf(name) })),
  };
}

/** Every error code that the spec shows, with where it comes from. */
function codesPage(provider: string, document: Document, routes: readonly Route[]): Page {
  const codes = new Map<string, Route[]>();
  for (const route of routes) {
    for (const each of codesIn(document, route)) codes.set(each, [...(codes.get(each) ?? []), route]);
  }
  const statuses = Map.groupBy(
    routes.flatMap(({ operationId, responses }) =>
      Object.keys(responses)
        .filter((status) => Number(status[0]) >= 4)
        .map((status) => ({ operationId, status })),
    ),
    ({ status }) => status,
  );
  const places = (own: readonly { operationId: string }[]) =>
    listed(
      own.map(({ operationId }) => `[${code(operationId)}](/${provider}/${operationId}#errors)`),
      "and",
    );
  return {
    path: `${provider}/errors`,
    title: `Errors of ${providerName(document)}`,
    label: "Errors",
    description: `Every status and error code that ${providerName(document)} documents, and which calls give it.`,
    group: providerName(document),
    body: paragraphs(
      "A declined payment is not an error: the call succeeds, and the payment's status says that it was declined. What an error proves, and what to do, is on the page of each operation; [Errors](/guides/errors) explains the outcomes.",
      codes.size > 0
        ? `## Codes\n\nIn ${code("error.code")}.\n\n${[...codes]
            .toSorted(([left], [right]) => (left < right ? -1 : 1))
            .map(([name, own]) => `### ${name}\n\n${places(own)}`)
            .join("\n\n")}`
        : `## Codes\n\n${providerName(document)} has no error codes: decide by ${code("error.status")}.`,
      `## Statuses\n\n${table(
        ["status", "of"],
        [...statuses]
          .toSorted(([left], [right]) => (left < right ? -1 : 1))
          .map(([status, own]) => [code(status), places(own)]),
      )}`,
    ),
    names: [...codes.keys()].map((name) => ({ name, kind: "error code", anchor: anchorOf(name) })),
  };
}
