import { isProvider } from "../../../packages/sandbox/src/providers.ts";
import {
  type Document,
  type ResponseObject,
  type Route,
  requestExample,
  resolve,
  routesOf,
} from "../../generate/document.ts";
import { parametersOf } from "../../generate/operations.ts";
import { exampleOf } from "../../generate/parameters.ts";
import { code, linkTo, listed } from "../markdown.ts";
import { circumstances } from "./circumstances.ts";

/** The call that gives an id, and where its answer has it: `data.payment.id`. */
interface Origin {
  operationId: string;
  property: string;
}

/** An id in the call of a page: the spec's example, and where a real one comes from. */
export interface Id extends Origin {
  name: string;
  example: unknown;
}

/** Where the ids come from that calls name in their path or body, by the links of the spec: of several, the first create. */
function originsOf(document: Document): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  for (const { operationId, method, responses } of routesOf(document)) {
    if (method !== "POST") continue;
    for (const response of Object.values(responses)) {
      for (const { parameters, requestBody } of Object.values(
        resolve<ResponseObject>(document, response).links ?? {},
      )) {
        for (const [name, expression] of Object.entries({ ...parameters, ...requestBody })) {
          const pointer = expression.split("$response.body#/")[1];
          if (pointer !== undefined && !origins.has(name))
            origins.set(name, { operationId, property: pointer.replaceAll("/", ".") });
        }
      }
    }
  }
  return origins;
}

/** The ids in the call of a page, or in another example of the spec. */
export function idsIn(document: Document, route: Route, example?: string): Id[] {
  const origins = originsOf(document);
  return [...examplesIn(document, route, example)].flatMap(([name, example]) => {
    const origin = origins.get(name);
    return origin && origin.operationId !== route.operationId ? [{ name, example, ...origin }] : [];
  });
}

/** What the call of a page has in its path and in its body, by the names. */
export function examplesIn(document: Document, route: Route, name?: string): Map<string, unknown> {
  const examples = new Map(parametersOf(document, route, "path").map((each) => [each.name, exampleOf(each)]));
  if (route.requestBody) collect(requestExample(document, route.operationId, name), examples);
  return examples;
}

function collect(value: unknown, into: Map<string, unknown>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === "object") collect(inner, into);
    else into.set(name, inner);
  }
}

/** What a reader must have done before, and which of it the ids in the call are. */
export function beforeSection(provider: string, document: Document, route: Route): string | undefined {
  const ids = idsIn(document, route).map(
    ({ example, operationId, property }) =>
      `${code(String(example))} is the ${code(property)} that ${linkTo(operationId)} gave`,
  );
  const played = isProvider(provider)
    ? undefined
    : "The sandbox does not play it: what is printed below is the example of the spec.";
  const { says } = circumstances[provider]?.[route.operationId] ?? {};
  const sentences = [ids.length > 0 ? `${listed(ids, "and")}.` : undefined, says, played];
  return sentences.filter((each) => each !== undefined).join(" ") || undefined;
}
