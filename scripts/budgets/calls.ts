import { type Document, type Route, clientsOf, requestExample } from "../generate/document.ts";
import { parametersOf } from "../generate/operations.ts";

/** So many calls of a client, of operations from all over the spec, with the bodies that its examples have. */
export function callsOf(document: Document, count: number): string[] {
  const [main] = clientsOf(document);
  const usable = (main?.routes ?? []).flatMap((route) => argumentsOf(document, route) ?? []);
  return Array.from({ length: count }, (_, index) => {
    const call = usable[Math.floor((index * usable.length) / count)] ?? "";
    return `await client.${call};`;
  });
}

/** A call as its user would write it; none where the spec has no example of what it takes. */
function argumentsOf(document: Document, route: Route): string[] | undefined {
  const given = parametersOf(document, route, "path").map(() => '"id"');
  if (parametersOf(document, route, "query").some(({ required }) => required)) return undefined;
  if (route.requestBody) {
    try {
      given.push(JSON.stringify(requestExample(document, route.operationId)));
    } catch {
      return undefined;
    }
  }
  return [`${route.operationId}(${given.join(", ")})`];
}
