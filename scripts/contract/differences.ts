import { scrub } from "@payorch/core";
import { type Drift, type Validators, driftsOf } from "@payorch/core/validate";
import { type Document, type ResponseObject, type Route, resolve } from "../generate/document.ts";
import { type Place, stepOf } from "./places.ts";
import { surprisesIn } from "./surprises.ts";

/** An answer as it came through the proxy. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  /** What Prism says of the request and of the answer (`sl-violations`). */
  readonly violations: readonly Violation[];
}

/** A line of Prism's. */
export interface Violation {
  readonly location: readonly string[];
  readonly code?: string;
  readonly message: string;
}

/** What the spec documents for a status, and where it does. */
export function documented(document: Document, { responses }: Route, status: number): ResponseObject | undefined {
  const response = responses[status] ?? responses[`${Math.trunc(status / 100)}XX`] ?? responses["default"];
  return response && resolve(document, response);
}

/** The schema of a documented answer. */
export function schemaOf(document: Document, route: Route, status: number): Place {
  const schema = documented(document, route, status)?.content?.["application/json"]?.schema ?? {};
  return { schema, at: `paths.${route.path}.${route.method.toLowerCase()}.responses.${status}` };
}

/** Everything in which an answer differs from the spec. */
export function differencesIn(document: Document, validators: Validators, route: Route, answer: Answer): Drift[] {
  const asked = answer.violations.filter(({ location }) => location[0] === "request").map(spoken);
  return [...asked, ...answeredOtherwise(document, validators, route, answer)];
}

function answeredOtherwise(
  document: Document,
  validators: Validators,
  route: Route,
  { status, contentType, text, violations }: Answer,
): Drift[] {
  const response = documented(document, route, status);
  if (!response) return [{ pointer: "", rule: "status", received: String(status) }];
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (!response.content && text === "") return [];
  if (!Object.keys(response.content ?? {}).includes(type)) {
    return [{ pointer: "", rule: "content type", received: type || "nothing" }];
  }
  const data = parsed(text);
  if (data === undefined) return [{ pointer: "", rule: "JSON", received: "text that is not JSON" }];
  const own = driftsOf(validators, route.operationId, { status, data }, scrub);
  // A second opinion: Prism says the same in other words, and counts where ours finds nothing.
  const second = own.length > 0 ? [] : violations.filter(({ location }) => location[0] === "response").map(spoken);
  return [...own, ...second, ...surprisesIn(document, schemaOf(document, route, status), data)];
}

/** A line of Prism's as a difference; its message quotes the spec, and names of members. */
function spoken({ location: [side = "", part = "", ...names], code = "", message }: Violation): Drift {
  const pointer = part === "body" ? names.map((name) => `/${stepOf(name)}`).join("") : "";
  return { pointer, rule: `${side} ${part === "body" ? code : part}`.trim(), received: scrub(message) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
