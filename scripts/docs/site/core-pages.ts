import { root } from "../../generate/document.ts";
import { commonOptions } from "../client.ts";
import { type Exported, declarationsOf, literalsOf, optionsOf, propertiesOf } from "../exports.ts";
import { anchorOf, code, paragraphs, sentence, table } from "../markdown.ts";
import type { Name, Page } from "./page.ts";
import { optionSections } from "./provider-pages.ts";
import { mockPage, sandboxPage } from "./testing-pages.ts";

/** The pages about what all providers share: options, errors, events of a client, and what each entry of core exports. */
export const corePages = (): Page[] => [
  optionsPage(),
  errorsPage(),
  eventsPage(),
  corePage(),
  mockPage(),
  sandboxPage(),
];

const core = (file: string): URL => new URL(`packages/core/src/${file}`, root);
const group = "Core";

const named = (rows: readonly Exported[], kind: string) =>
  rows.map(({ name }) => ({ name, kind, anchor: anchorOf(name) }));

/** Options of functions that all provider packages share, by the heading that they stand under. */
const others = [
  ["verifyWebhook", "webhooks/webhooks.ts", "VerifyOptions"],
  ["amount and readAmount", "money/unit.ts", "AmountOptions"],
  ["waitForPayment", "after/poll.ts", "WaitOptions"],
  ["recover", "after/recover.ts", "RecoverOptions"],
  ["fetch", "doors/fetch-arguments.ts", "FetchInit"],
  ["a client that checks answers", "validate/validate.ts", "ValidateOptions"],
] as const;

function optionsPage(): Page {
  const groups = [
    ...commonOptions().map(({ title, rows }) => ({ title: title.replace(/^option of/, "Options of"), rows })),
    ...others.map(([title, file, type]) => ({ title: `Options of ${title}`, rows: optionsOf(core(file), type).own })),
  ];
  const seen = new Set<string>();
  const all = groups.map(({ title, rows }) => ({
    title,
    rows: rows.filter(({ name }) => !seen.has(name) && seen.add(name)),
  }));
  return {
    path: "reference/options",
    title: "Options of every client",
    label: "Options",
    description: "Every option that all clients and calls share, with its unit, range and default.",
    group,
    body: paragraphs(
      "Options of a call override those of the client. A wrong or misspelt option throws before anything is sent.",
      ...all.filter(({ rows }) => rows.length > 0).map(({ title, rows }) => `## ${title}\n\n${optionSections(rows)}`),
    ),
    names: all.flatMap(({ rows }) => named(rows, "option")),
  };
}

function errorsPage(): Page {
  const classes = declarationsOf(core("facts/errors.ts")).filter(({ kind }) => kind === "class");
  const webhook = declarationsOf(core("webhooks/webhook-error.ts")).filter(({ kind }) => kind === "class");
  const sections = [
    ...classes.map((each) => ({ each, properties: propertiesOf(core("facts/errors.ts"), each.name) })),
    ...webhook.map((each) => ({ each, properties: propertiesOf(core("webhooks/webhook-error.ts"), each.name) })),
  ].map(
    ({ each, properties }) =>
      `## ${each.name}\n\n${each.documentation}\n\n${table(
        ["property", "meaning"],
        properties.map(({ signature, documentation }) => [code(signature), documentation]),
      )}`,
  );
  const reasons = literalsOf(core("webhooks/webhook-error.ts"), "WebhookProblem");
  const lists = [
    ["outcome", "facts/attempt.ts", "Outcome"],
    ["gaveUp", "facts/decide.ts", "GaveUp"],
    ["ending", "facts/attempt.ts", "Ending"],
    ["phase", "facts/attempt.ts", "Phase"],
  ] as const;
  const values = lists.map(([title, file, type]) => ({ title, rows: literalsOf(core(file), type) }));
  return {
    path: "reference/errors",
    title: "Errors",
    description: "Every class of error, what its properties say, and every reason with its meaning.",
    group,
    body: paragraphs(
      "Every error of a call is a `PayorchError` and has its properties. [Did the money move?](/guides/errors) says what to do with them.",
      ...sections,
      `## Reasons of WebhookVerificationError\n\n${meanings(reasons)}`,
      ...values.map(({ title, rows }) => `## Values of ${title}\n\n${meanings(rows)}`),
    ),
    names: [
      ...named([...classes, ...webhook], "error"),
      ...valuesOf("reason of a refused webhook", "Reasons of WebhookVerificationError", reasons),
      ...values.flatMap(({ title, rows }) => valuesOf(title, `Values of ${title}`, rows)),
    ],
  };
}

const meanings = (rows: readonly Exported[]): string =>
  table(
    ["value", "meaning"],
    rows.map(({ name, documentation }) => [code(name), documentation]),
  );

const valuesOf = (kind: string, heading: string, rows: readonly Exported[]): Name[] =>
  rows.map(({ name }) => ({ name, kind, anchor: anchorOf(heading) }));

function eventsPage(): Page {
  const types = declarationsOf(core("facts/events.ts")).filter(
    ({ name }) => name.endsWith("Event") && name !== "CallEvent" && name !== "ClientEvent",
  );
  const common = propertiesOf(core("facts/events.ts"), "CallEvent");
  const rows = (list: readonly Exported[]) =>
    table(
      ["property", "meaning"],
      list.map(({ signature, documentation }) => [code(signature), documentation]),
    );
  const sections = types.map(({ name, documentation }) => {
    const own = propertiesOf(core("facts/events.ts"), name).filter(({ name: property }) => property !== "type");
    return `## Event ${eventName(name)}\n\n${documentation}\n\n${rows(own)}`;
  });
  return {
    path: "reference/events",
    title: "Events of a client",
    label: "Client events",
    description: "What the options `on` and `logger` report, so that you can see every attempt.",
    group,
    body: paragraphs(
      "Give `on` a function, or `logger` a logger such as `console`. An event never holds a header, a body, a token or a secret.",
      '```ts\nimport { createOrqex } from "@payorch/orqex";\n\nconst orqex = createOrqex({ secretKey: "sk_sandbox_…", on: (event) => console.log(event.type, event.operationId, event.attempt) });\nawait orqex.checkouts.create({ amount: 50, currency: "XOF", customer: { email: "ama@example.com" } });\n```',
      `## What every event has\n\n${rows(common)}`,
      ...sections,
    ),
    names: types.map(({ name }) => ({
      name: eventName(name),
      kind: "client event",
      anchor: `event-${eventName(name)}`,
    })),
  };
}

/** `RequestEvent` has the `type` that is `request`. */
const eventName = (type: string): string => type.replace(/Event$/, "").toLowerCase();

/** The entries of core, and what each is for. */
const entries = [
  [
    "@payorch/core",
    "index.ts",
    "The runtime. Most of it is for who writes a client; the errors and types are exported by every provider package too.",
  ],
  [
    "@payorch/core/journal",
    "after/journal.ts",
    "[After a crash](/guides/after-a-crash): journals, and what finds out about the calls in them.",
  ],
  [
    "@payorch/core/money",
    "money/money.ts",
    "[Money](/guides/money): exact conversions, for providers that have no helper.",
  ],
  [
    "@payorch/core/undici",
    "transport/undici.ts",
    "[Transports](/guides/transports): sends over a dispatcher of undici.",
  ],
  ["@payorch/core/api", "doors/api.ts", "[openapi-fetch](/guides/fetch) over any client."],
  ["@payorch/core/webhooks", "webhooks/webhooks.ts", "What the `verifyWebhook` of every provider is made of."],
] as const;

/** What each entry exports, each name once. */
function exported() {
  const seen = new Set<string>();
  return entries.map(([entry, file, purpose]) => ({
    entry,
    purpose,
    rows: declarationsOf(core(file)).filter(({ name }) => !seen.has(name) && seen.add(name)),
  }));
}

function corePage(): Page {
  const all = exported();
  return {
    path: "reference/core",
    title: "Exports of @payorch/core",
    label: "Core",
    description: "What every client is built on, by entry point.",
    group,
    body: paragraphs(
      ...all.map(({ entry, purpose, rows }) => `## ${code(entry)}\n\n${purpose}\n\n${exportSections(rows)}`),
    ),
    names: all.flatMap(({ rows }) => rows.map(({ name, kind }) => ({ name, kind, anchor: anchorOf(name) }))),
  };
}

/** REFERENCE.md of core and of the mock: the same as the site's pages, with each export in a line. */
export function coreReference(name: "core" | "mock"): string {
  const pages = name === "mock" ? [mockPage()] : [optionsPage(), errorsPage(), eventsPage()];
  const sections = pages.map(
    ({ path, description, body }) =>
      `## ${title(path)}\n\n${description}\n\n${name === "mock" ? body : body.replaceAll(/^##/gm, "###")}`,
  );
  return paragraphs(
    `<!-- Generated from packages/${name}/src by \`pnpm run docs\`. Do not edit. -->`,
    `# Reference of @payorch/${name}`,
    pages.map(({ path, description }) => `- [${title(path)}](#${anchorOf(title(path))}): ${description}`).join("\n"),
    ...sections,
    ...(name === "core"
      ? [
          "## Exports",
          ...exported().map(({ entry, purpose, rows }) => paragraphs(`### ${code(entry)}`, purpose, exportTable(rows))),
        ]
      : []),
  )
    .replaceAll(/\]\(\/guides\/([\w-]+)/g, "](https://github.com/payorch/payorch/blob/main/docs/guides/$1.md")
    .replaceAll(/\]\(\/reference\/(\w+)/g, "](#$1");
}

const title = (path: string): string => path.replace("reference/", "").replace(/^./, (first) => first.toUpperCase());

const exportTable = (rows: readonly (Exported & { kind: string })[]): string =>
  table(
    ["export", "kind", "meaning"],
    rows.map(({ name, kind, documentation }) => [code(name), kind, sentence(documentation)]),
  );

const exportSections = (rows: readonly (Exported & { kind: string })[]): string =>
  rows
    .map(
      ({ name, kind, signature, documentation }) =>
        `### ${name}\n\n${kind === "function" ? code(signature) : `A ${kind}.`} ${documentation}`,
    )
    .join("\n\n");
