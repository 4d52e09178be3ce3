import { type Document, type Route, lint, read, routesOf } from "../generate/document.ts";

interface Problem {
  ruleId: string;
  message: string;
  location: { pointer?: string; start?: { line: number } }[];
}

/** How many things lint finds in a spec, and the list of them: by rule and message, the commonest first, with their places. */
export async function lacksOf(provider: string): Promise<{ count: number; text: string }> {
  const report = await lint([provider], "json").then(
    () => '{"problems":[]}',
    (error: Error) => error.message,
  );
  const { problems } = JSON.parse(report) as { problems: Problem[] };
  const groups = [...Map.groupBy(problems, ({ ruleId, message }) => `${message} (${ruleId})`)];
  const lines = groups
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([what, own]) => `- ${own.length} × ${what.replaceAll(/\s+/g, " ")}\n${placesOf(own)}`);
  const heading = `Lint finds ${problems.length} things, of ${groups.length} kinds.`;
  const unsaid = unsaidIn(await read(provider)).map((each) => `- ${each}`);
  return {
    count: problems.length,
    text: [heading, ...lines, "", "What lint does not ask for, but users will:", ...unsaid].join("\n"),
  };
}

/** What a spec may be right without, and useful only with. */
function unsaidIn(document: Document): string[] {
  const routes = routesOf(document);
  const told = (what: string, own: readonly Route[]) =>
    own.length > 0 ? [`${what}: ${own.map(({ operationId }) => `\`${operationId}\``).join(", ")}`] : [];
  const isRead = ({ method }: Route) => method === "GET" || method === "HEAD";
  const isTodo = (route: Route) => route["x-source"].some(({ url }) => url.endsWith("/TODO"));
  return [
    ...told("no source is named (`x-source`, `x-confidence`)", routes.filter(isTodo)),
    ...told(
      "no idempotency key (`x-idempotency`)",
      routes.filter((route) => !isRead(route) && !route["x-idempotency"]),
    ),
    ...told(
      "no way through the pages (`x-pagination`)",
      routes.filter((route) => route.operationId.endsWith(".list") && !route["x-pagination"]),
    ),
    ...(document.webhooks ? [] : ["no events (`webhooks`)"]),
  ];
}

/** The first few places; lint itself shows all of them. */
function placesOf(problems: readonly Problem[]): string {
  const places = problems.map(({ location: [place] }) => {
    const steps = (place?.pointer ?? "#/").slice(2).split("/");
    return `  - line ${place?.start?.line ?? 1}: \`${steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).join(" ")}\``;
  });
  const more = places.length > 5 ? [`  - and ${places.length - 5} more`] : [];
  return [...places.slice(0, 5), ...more].join("\n");
}
