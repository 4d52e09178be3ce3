import { isDeepStrictEqual } from "node:util";
import { type FormatConfig, format } from "oxfmt";
import style from "../.oxfmtrc.json" with { type: "json" };
import { type Document, type Route, clientsOf, resolve, routeAt } from "../scripts/generate/document.ts";

/** What one call of a client sent, and how it was answered. */
export interface Exchange {
  /** The prefix of the client. */
  prefix: string;
  method: string;
  path: string;
  sent: unknown;
  status: number;
  answered: unknown;
}

/** An example of the spec that the contract tests have to meet, and how often they did. */
export interface Covered {
  operation: string;
  /** `requests`, or a documented status. */
  column: string;
  example: string;
  times: number;
}

/** Every example of every operation that a client has, and every status, with its exchanges counted. */
export function coverageOf(document: Document, exchanges: readonly Exchange[]): Covered[] {
  return clientsOf(document).flatMap(({ prefix, routes }) => {
    const own = exchanges.filter((exchange) => exchange.prefix === prefix);
    const byRoute = Map.groupBy(own, ({ method, path }) => routeAt(routes, method, path));
    return routes.flatMap((route) =>
      covered(document, route, byRoute.get(route) ?? []).map((each) => ({
        ...each,
        operation: prefix ? `${route.operationId} (${prefix})` : route.operationId,
      })),
    );
  });
}

function covered(document: Document, route: Route, exchanges: readonly Exchange[]): Omit<Covered, "operation">[] {
  const key = route["x-idempotency"];
  // A key in the body is the client's own where the example has none.
  const sends = (sent: unknown, value: unknown) =>
    isDeepStrictEqual(sent, value) ||
    (key?.in === "body" && isDeepStrictEqual(sent, { ...Object(value), [key.name]: Object(sent)[key.name] }));
  const accepted = exchanges.filter(({ status }) => status < 300);
  const requests = examplesIn(document, route.requestBody).map(([example, value]) => ({
    column: "requests",
    example,
    times: accepted.filter(({ sent }) => sends(sent, value)).length,
  }));
  const answers = Object.entries(route.responses).flatMap(([column, response]) => {
    const documents = (code: string, status: number) =>
      new RegExp(`^${code.replaceAll("X", "\\d")}$`).test(`${status}`);
    const others = Object.keys(route.responses).filter((code) => code !== "default");
    const answered = exchanges.filter(({ status }) =>
      column === "default" ? !others.some((code) => documents(code, status)) : documents(column, status),
    );
    return examplesIn(document, response).map(([example, value]) => ({
      column,
      example,
      times: answered.filter((each) => isDeepStrictEqual(each.answered, value)).length,
    }));
  });
  return [...requests, ...answers];
}

/** The named examples; where there are none, nothing at all is what has to be met. */
function examplesIn(document: Document, body: Route["requestBody"] | Route["responses"][string]): [string, unknown][] {
  const content = Object.values((body && resolve(document, body).content) ?? {});
  const examples = content.flatMap(({ examples = {} }) => Object.entries(examples));
  return examples.length === 0 ? [["none", undefined]] : examples.map(([name, { value }]) => [name, value]);
}

/** The coverage as a page: a row for each operation, a column for each status, examples met of examples there are. */
export async function pageOf(provider: string, coverage: readonly Covered[]): Promise<string> {
  const statuses = [...new Set(coverage.map(({ column }) => column))].filter((column) => column !== "requests");
  const columns = ["requests", ...statuses.toSorted()];
  const operations = [...new Set(coverage.map(({ operation }) => operation))];
  const cell = (own: readonly Covered[]) => (own.length === 0 ? "" : `${met(own)}/${own.length}`);
  const row = (name: string, own: readonly Covered[]) => [
    name,
    ...columns.map((column) => cell(own.filter((each) => each.column === column))),
    cell(own),
  ];
  const rows = [
    ["operation", ...columns, "all"],
    ["---", ...columns.map(() => "---"), "---"],
    ...operations.map((name) =>
      row(
        name,
        coverage.filter(({ operation }) => operation === name),
      ),
    ),
    row("all", coverage),
  ];
  const share = Math.floor((100 * met(coverage)) / coverage.length);
  const text = [
    `# Contract coverage of ${provider}: ${share} %`,
    "Written by `pnpm contract`: how many of the examples in `openapi.yaml` the contract tests met, as requests that were " +
      "accepted and as answers with a documented status.",
    rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
  ];
  const { code } = await format("coverage.md", `${text.join("\n\n")}\n`, style as FormatConfig);
  return code;
}

const met = (coverage: readonly Covered[]): number => coverage.filter(({ times }) => times > 0).length;
