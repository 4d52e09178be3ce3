import { type Document, type Route, read, routesOf } from "../generate/document.ts";
import { madeUpSummary } from "./examples.ts";
import { exemptRules } from "./exempt.ts";
import { mixedEvents } from "./kinds.ts";
import { type Problem, problemsIn } from "./problems.ts";

/** What a spec lacks to become a package. */
export interface Lacks {
  /** How many places. */
  count: number;
  /** The report: what is missing, by rule, first what money hangs on, and what else users will ask for. */
  text: string;
}

/** What money hangs on comes first, in this order; then the rest, the commonest first. */
const order = [
  "x-effect",
  "x-reconcile",
  "x-idempotency",
  "x-error",
  "x-amount",
  "x-pagination",
  "tells the events apart",
  "responses",
];

/** Asks lint what a spec lacks. */
export async function lacksOf(provider: string): Promise<Lacks> {
  const document = await read(provider);
  const problems = [...(await problemsIn(provider)), ...mixedEvents(document)];
  const groups = [...Map.groupBy(problems, ({ ruleId, message }) => `${kindOf(message)} (${ruleId})`)];
  const rank = (what: string) =>
    (order.findIndex((word) => what.includes(word)) + order.length + 1) % (order.length + 1);
  const sorted = groups.toSorted(([one, some], [other, more]) => rank(one) - rank(other) || more.length - some.length);
  const lines = sorted.map(([what, own]) => `- ${own.length} × ${what}\n${placesOf(provider, document, own)}`);
  const heading =
    problems.length === 0
      ? "Nothing is missing for a package."
      : `Missing for a package: ${problems.length} facts of ${groups.length} kinds. First what money hangs on:\n`;
  const unsaid = [...unsaidIn(document), ...(await exemptions(provider))].map((each) => `- ${each}`);
  return {
    count: problems.length,
    text: [heading, ...lines, "", "What a package can do without, and its users will ask for:\n", ...unsaid]
      .join("\n")
      .trim(),
  };
}

/** A message without what differs from place to place; names of extensions say what it is about. */
const kindOf = (message: string): string =>
  message
    .replaceAll(/\s+/g, " ")
    .replaceAll(/`([^`]*)`/g, (all, word: string) =>
      /^(?:x-|since|match|unknowable|default)/.test(word) ? all : "`…`",
    );

/** The first few places, by money: what moves it, then other writes, then reads, then what is shared. */
function placesOf(provider: string, document: Document, problems: readonly Problem[]): string {
  const places = problems.map(({ location: [place] }) => {
    const steps = (place?.pointer ?? "#/")
      .slice(2)
      .split("/")
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const [, path = "", method = ""] = steps[0] === "paths" ? steps : [];
    const id = document.paths[path]?.[method]?.operationId;
    const shown = id ? `${method.toUpperCase()} ${path} (${id})` : steps.join(" ");
    return { line: place?.start?.line ?? 1, shown, weight: weightOf(method, `${path} ${id}`) };
  });
  const sorted = places.toSorted((one, other) => one.weight - other.weight || one.line - other.line);
  const lines = sorted.slice(0, 5).map(({ line, shown }) => `  - specs/${provider}/openapi.yaml:${line} ${shown}`);
  return [...lines, ...(places.length > 5 ? [`  - and ${places.length - 5} more`] : [])].join("\n");
}

function weightOf(method: string, words: string): number {
  if (method === "") return 3;
  if (method === "get" || method === "head") return 2;
  return /charg|pay|refund|transfer|payout|debit|captur|withdraw/i.test(words) ? 0 : 1;
}

/** What a spec may be right without, and useful only with. */
function unsaidIn(document: Document): string[] {
  const routes = routesOf(document);
  const told = (what: string, own: readonly Route[]) => {
    const shown = own.slice(0, 5).map(({ operationId }) => `\`${operationId}\``);
    return own.length > 0 ? [`${own.length} × ${what}: ${shown.join(", ")}${own.length > 5 ? ", …" : ""}`] : [];
  };
  const isRead = ({ method }: Route) => method === "GET" || method === "HEAD";
  const text = JSON.stringify(document);
  const count = (part: string, what: string) => {
    const times = text.split(part).length - 1;
    return times > 0 ? [`${times} × ${what}`] : [];
  };
  return [
    ...told(
      "no honoured key, so that nothing is sent again (`x-idempotency`)",
      routes.filter((route) => !isRead(route) && !route["x-idempotency"]?.honoured),
    ),
    ...count('"unit":"unstated"', "an amount whose unit nobody states (`x-amount`)"),
    ...told(
      "no way through the pages (`x-pagination`)",
      routes.filter((route) => /\.(?:list|all)/.test(route.operationId) && !route["x-pagination"]),
    ),
    ...told(
      "no source, so that it is worth no more than C (`x-source`, `x-confidence`)",
      routes.filter((route) => route["x-source"]?.some(({ url }) => url.endsWith("/TODO"))),
    ),
    ...count(JSON.stringify(madeUpSummary), "an example that was made from the schema"),
    ...(document.webhooks ? [] : ["no events (`webhooks`)"]),
  ];
}

async function exemptions(provider: string): Promise<string[]> {
  const rules = await exemptRules(provider);
  return rules.length > 0 ? [`exempt in specs/redocly.yaml, to be published only without: ${rules.join(", ")}`] : [];
}
