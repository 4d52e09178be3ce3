import type { Drift } from "@payorch/core/validate";
import type { Document, Route } from "../generate/document.ts";
import { schemaOf } from "./differences.ts";
import type { Answered, LiveRun } from "./live.ts";
import { placesAt } from "./places.ts";

/** The same difference in one or more answers of an operation. */
export interface Finding extends Drift {
  readonly route: Route;
  readonly status: number;
  times: number;
}

/** What was found, an operation at a time, with what to change in the spec. */
export function reportOf({ provider, document, answers, left }: LiveRun): {
  text: string;
  findings: readonly Finding[];
} {
  const findings = grouped(answers);
  const operations = Map.groupBy(findings, ({ route }) => route.operationId);
  const sections = [...operations].map(([operationId, own]) => {
    const lines = own.map((finding) => {
      const often = finding.times > 1 ? `, ${finding.times} times` : "";
      const where = [finding.status, finding.pointer].filter((part) => part !== "").join(" ");
      return `  ${where}  ${finding.rule}: ${finding.received}${often}\n    specs/${provider}/openapi.yaml, ${suggestion(document, finding)}`;
    });
    return [operationId, ...lines].join("\n");
  });
  const called = new Set(answers.map(({ route }) => route.operationId)).size;
  const succeeded = answers.filter(({ status }) => status < 300).length;
  const counts = `${called} operations, ${answers.length} answers, ${succeeded} of them 2xx: ${findings.length} differences from the spec`;
  const rest = left.length > 0 ? [`Not called: ${left.join(", ")}.`] : [];
  return { text: [`${provider}: ${counts}`, ...sections, ...rest].join("\n\n"), findings };
}

function grouped(answers: readonly Answered[]): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { route, status, differences } of answers) {
    for (const difference of differences) {
      const { pointer, rule, received } = difference;
      const key = [route.operationId, status, pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*"), rule, received].join(" ");
      const finding = findings.get(key);
      if (finding) finding.times += 1;
      else findings.set(key, { ...difference, route, status, times: 1 });
    }
  }
  return [...findings.values()];
}

/** What to change in the spec, if the provider is right. */
function suggestion(document: Document, { route, status, pointer, rule, received }: Finding): string {
  const operation = `paths.${route.path}.${route.method.toLowerCase()}`;
  if (rule.startsWith("request ")) return `${operation}: compare the request with what was sent`;
  const responses = `${operation}.responses`;
  if (rule === "status") return `${responses}: add "${received}"`;
  if (rule === "content type") return `${responses}.${status}.content: add ${received}`;
  const root = schemaOf(document, route, status);
  const name = pointer.split("/").at(-1) ?? "";
  const owners = placesAt(document, root, pointer.slice(0, pointer.lastIndexOf("/")));
  const places = placesAt(document, root, pointer);
  const at = places[0]?.at ?? root.at;
  if (rule === "unknown member")
    return `${owners.find(({ schema }) => schema.properties)?.at}.properties: add \`${name}: { type: ${received} }\``;
  if (rule === "required") {
    const owner = owners.find(({ schema }) => schema.required?.includes(name)) ?? owners[0];
    return `${owner?.at}.required: remove \`${name}\``;
  }
  if (rule === "new value") return `${places.find(({ schema }) => schema.enum)?.at}.enum: add ${received}`;
  if (rule === "type" && /^\w+$/.test(received)) return `${at}: allow \`type: ${received}\``;
  return `${at}: loosen or drop \`${rule}\``;
}
