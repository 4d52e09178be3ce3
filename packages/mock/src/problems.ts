import type { Violation } from "./answer.ts";
import type { Operation } from "./operations.ts";

/** What does not follow the spec, and where: `body.amount`, `query.limit`, `header.x-idempotency-key`, or `body` as a whole. */
export interface Problem {
  readonly at: string;
  readonly message: string;
}

/** Names the property itself, where Prism names the object that lacks it or has one too many, as the operation names it. */
export function problemOf({ location, message }: Violation, operation?: Operation): Problem {
  const [, part = "body", ...path] = location;
  const at = (...more: string[]) =>
    [part, ...[...path, ...more].map((name) => (part === "query" ? parameterOf(operation, name) : name))].join(".");
  const rest = message.replace(beginning, "").trim();
  const missing = /^must have required property '(.+)'$/.exec(rest)?.[1];
  if (missing !== undefined) return { at: at(missing), message: "is required" };
  const unknown = /^must NOT have (?:additional|unevaluated) properties(?:; found|:) '(.+)'$/.exec(rest)?.[1];
  if (unknown !== undefined) return { at: at(unknown), message: "is not a documented property" };
  return { at: at(), message: rest };
}

/** Prism has the names of query parameters in lower case. */
const parameterOf = (operation: Operation | undefined, name: string): string =>
  operation?.request?.query?.find((parameter) => parameter.name.toLowerCase() === name)?.name ?? name;

/** How Prism begins a message: with the place, which `at` says. */
const beginning = /^(?:Request|Response) (?:(?:body|query|header|path) )?(?:(?:property|parameter) \S+ )?/;
