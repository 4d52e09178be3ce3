import type { Document, ParameterObject, Route } from "./document.ts";
import { parametersOf } from "./operations.ts";

/** The example of a parameter; lint has seen to it that there is one. */
export function exampleOf({ example, examples, schema }: ParameterObject): unknown {
  return example ?? Object.values(examples ?? {})[0]?.value ?? schema?.examples?.[0];
}

/** The header parameters that an operation requires, with their examples; a key is an option of its own. */
export function requiredHeaders(document: Document, route: Route): Record<string, string> {
  const key = route["x-idempotency"]?.name.toLowerCase();
  const headers = parametersOf(document, route, "header").filter(
    ({ name, required }) => required && name.toLowerCase() !== key,
  );
  return Object.fromEntries(headers.map((parameter) => [parameter.name, String(exampleOf(parameter))]));
}
