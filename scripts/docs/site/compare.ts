import { globSync, readFileSync } from "node:fs";
import { type Document, type Route, type SchemaObject, clientsOf, resolve, routesOf } from "../../generate/document.ts";
import { millisecondsOf } from "../../generate/duration.ts";
import { rowOf, schemaIn } from "../../generate/operations.ts";
import { sourceOf } from "../client.ts";
import { exportsOf } from "../exports.ts";
import { anchorOf, code, listed, table } from "../markdown.ts";
import { providerName } from "./names.ts";

/** What each provider can and cannot do, side by side, from the specs alone. */
export function comparisonOf(documents: ReadonlyMap<string, Document>): string {
  const head = ["", ...[...documents].map(([provider, document]) => `[${providerName(document)}](/${provider})`)];
  const rows = Object.entries(questions).map(([question, answer]) => [
    `**${question}**`,
    ...[...documents].map(([provider, document]) => answer(provider, document)),
  ]);
  return table(head, rows);
}

/** The most telling of them, for the README: with links as GitHub shows them. */
export function shortComparisonOf(documents: ReadonlyMap<string, Document>): string {
  const rows = comparisonOf(documents).split("\n");
  const telling = rows.filter(
    (row, index) => index < 2 || short.some((question) => row.startsWith(`| **${question}**`)),
  );
  return telling
    .join("\n")
    .replaceAll(
      /\]\(\/(\w+)\/([\w.]+)\)/g,
      (_, provider: string, name: string) => `](packages/${provider}/REFERENCE.md#${anchorOf(name)})`,
    )
    .replaceAll(/\]\(\/(\w+)\)/g, "](packages/$1/README.md)");
}

const short = [
  "How calls are authenticated",
  "Unit of amounts you send",
  "Idempotency keys",
  "Find out after a lost answer",
  "Refunds",
  "Payouts",
  "Lists",
  "Webhooks",
  "What proves a webhook",
];

type Question = (provider: string, document: Document) => string;

const questions: Readonly<Record<string, Question>> = {
  "What it is": (_, { info }) => (info as { summary?: string }).summary ?? "",
  Package: (provider) => code(`@payorch/${provider}`),
  "How calls are authenticated": (_, document) => authentication(document),
  Environments: (_, { servers }) => lines(servers.map(({ url, description }) => `${description}: ${code(url)}`)),
  "Unit of amounts you send": (_, document) => unitsOf(document),
  "Idempotency keys": (provider, document) => keysOf(provider, document),
  "What each write does": (provider, document) =>
    lines(writesOf(document).map((route) => `${link(provider, route)} ${code(route["x-effect"] ?? "none")}`)),
  "Read one payment": (provider, document) => readsOf(provider, document),
  "Wait for a payment": (provider) => has(provider, "waitForPayment"),
  "Find out after a lost answer": (provider, document) => reconciledBy(provider, document),
  Refunds: (provider, document) => withEffect(provider, document, "refund"),
  Payouts: (provider, document) => withEffect(provider, document, "payout"),
  Lists: (provider, document) =>
    linked(
      provider,
      routesOf(document).filter((route) => route["x-pagination"]),
    ) || "none documented",
  Webhooks: (provider, { webhooks }) =>
    webhooks ? `[${Object.keys(webhooks).length} events](/${provider}/events)` : "none documented",
  "What proves a webhook": (provider) => proofs[proofOf(provider)] ?? "",
  "Error codes": (_, document) =>
    document["x-error"].code ? `yes, in ${code(String(document["x-error"].code))}` : "no, only messages",
  "Request id for support": (_, document) => (document["x-error"].requestId ? "yes, `error.requestId`" : "no"),
  "In a browser": (_, document) =>
    clientsOf(document).length > 1
      ? "with the public key: payment methods and settings only"
      : "no, the key is a secret",
  "What the sources do not show": (_, document) =>
    lines(document["x-left-out"].map(({ endpoint, reason }) => `${endpoint}: ${reason}`)) ||
    "nothing known is left out",
  "How sure the spec is": (_, document) => gradesOf(document),
};

/** The lines of a cell. */
const lines = (parts: readonly string[]): string =>
  parts.length > 1 ? parts.map((part) => `• ${part}`).join("<br>") : parts.join("");

const link = (provider: string, { operationId }: Route): string =>
  `[${code(operationId)}](/${provider}/${operationId})`;
const linked = (provider: string, routes: readonly Route[]): string =>
  lines(routes.map((route) => link(provider, route)));

/** The operations by name, or that they are all writes. */
const named = (provider: string, routes: readonly Route[], all: readonly Route[]): string =>
  routes.length === all.length && routes.length > 1
    ? "every write"
    : listed(
        routes.map((route) => link(provider, route)),
        "and",
      );

function authentication(document: Document): string {
  const hasToken = routesOf(document).some(({ operationId }) => operationId === "tokens.create");
  if (hasToken) return "client id and secret, exchanged for an access token (OAuth 2.0); the client renews it";
  return "one secret key, as a bearer token";
}

/** The writes, without the one that the client calls by itself. */
const writesOf = (document: Document): Route[] =>
  routesOf(document).filter((route) => route["x-effect"] !== undefined && route.operationId !== "tokens.create");

function withEffect(provider: string, document: Document, effect: Route["x-effect"]): string {
  return (
    linked(
      provider,
      writesOf(document).filter((route) => route["x-effect"] === effect),
    ) || "no documented endpoint"
  );
}

function readsOf(provider: string, document: Document): string {
  const reads = routesOf(document).filter(
    ({ method, operationId }) =>
      method === "GET" && /^(payments|paymentIntents|checkouts|orders)\.retrieve$/.test(operationId),
  );
  return linked(provider, reads) || "no documented endpoint: look in the list";
}

/** The units of the amounts that requests hold, each with where it holds. */
function unitsOf(document: Document): string {
  const units = new Map<string, Set<string>>();
  for (const route of routesOf(document)) {
    const body = route.requestBody && resolve(document, route.requestBody);
    for (const unit of amountsIn(document, body && schemaIn(body.content), new Set())) {
      units.set(unit, (units.get(unit) ?? new Set()).add(route.operationId.split(".")[0] ?? ""));
    }
  }
  if (units.size === 1) return [...units.keys()].join();
  return lines([...units].map(([unit, resources]) => `${unit}: ${listed([...resources].map(code), "and")}`));
}

function amountsIn(document: Document, schema: SchemaObject | undefined, above: Set<SchemaObject>): Set<string> {
  if (!schema) return new Set();
  const target = resolve<SchemaObject>(document, schema as never);
  if (above.has(target)) return new Set();
  above.add(target);
  const amount = schema["x-amount"] ?? target["x-amount"];
  if (amount) return new Set([amountWords(amount)]);
  const { properties = {}, items, allOf = [], oneOf = [], anyOf = [] } = target;
  const parts = [...Object.values(properties), ...(items ? [items] : []), ...allOf, ...oneOf, ...anyOf];
  return new Set(parts.flatMap((part) => [...amountsIn(document, part, above)]));
}

function amountWords({ unit, exponent, decimals }: NonNullable<SchemaObject["x-amount"]>): string {
  if (unit === "unstated") return "not stated by the sources: you say it";
  if (unit === "major") return "major units, `50` is 50 EUR";
  if (decimals !== undefined)
    return `minor units, \`5000\` is 50 EUR; not stated for currencies without ${decimals} decimals`;
  return exponent === 2 ? "hundredths, `5000` is 50 EUR and 50 XOF" : "minor units, `5000` is 50 EUR";
}

function keysOf(provider: string, document: Document): string {
  const keyed = routesOf(document).filter((route) => route["x-idempotency"]);
  if (keyed.length === 0) return "none documented: a repeated create may pay twice";
  const groups = Map.groupBy(keyed, (route) => {
    const { honoured, in: place, name, lifetime } = route["x-idempotency"] ?? { honoured: false, in: "", name: "" };
    const where = place === "header" ? `header ${code(name)}` : `property ${code(name)}`;
    if (!honoured) return `${where}, but no source says what it does`;
    const hours =
      lifetime === undefined
        ? "no source says for how long, so the client relies on it for one hour"
        : `for ${millisecondsOf(lifetime) / 3_600_000} hours`;
    return `honoured, ${where}; ${hours}`;
  });
  return lines([...groups].map(([how, routes]) => `${how}: ${named(provider, routes, writesOf(document))}`));
}

function reconciledBy(provider: string, document: Document): string {
  const ways = writesOf(document).map((route) => {
    const { idempotency, reconcile } = rowOf(document, route);
    const way = idempotency?.honoured
      ? "`resume`"
      : reconcile
        ? reconcile.unique
          ? "`reconcile` can prove it"
          : "`reconcile` gives candidates"
        : "ask the provider";
    return { way, route };
  });
  const groups = Map.groupBy(ways, ({ way }) => way);
  return lines(
    [...groups].map(
      ([way, own]) =>
        `${way}: ${named(
          provider,
          own.map(({ route }) => route),
          writesOf(document),
        )}`,
    ),
  );
}

const has = (provider: string, name: string): string =>
  exportsOf(sourceOf(provider, "index.ts")).some((each) => each.name === name)
    ? `[${code(name)}](/${provider}/helpers)`
    : "no: no read shows how a payment ended";

/** What the type of the verified events says of their `proof`. */
function proofOf(provider: string): string {
  const sources = globSync("webhook*.ts", { cwd: sourceOf(provider, "") }).map((file) =>
    readFileSync(sourceOf(provider, file), "utf8"),
  );
  return /^ {2}proof: "([\w-]+)";/m.exec(sources.join("\n"))?.[1] ?? "";
}

const proofs: Readonly<Record<string, string>> = {
  signature: "an HMAC signature over the body",
  "shared-secret": "a shared secret in a header: it does not cover the body",
};

function gradesOf(document: Document): string {
  const grades = routesOf(document).map(({ "x-confidence": grade }) =>
    typeof grade === "object" ? grade.request : grade,
  );
  const count = (grade: string) => grades.filter((each) => each === grade).length;
  return `of ${grades.length} operations ${count("A")} are documented, ${count("B")} known from code, ${count("C")} deduced`;
}
