import { ProblemJsonError } from "@stoplight/prism-http/dist/types.js";

/** An answer that is ready to be sent. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string;
  /** What does not follow the spec, in the request or in the answer. */
  violations: readonly Violation[];
}

/** One thing that does not follow the spec. */
export interface Violation {
  /** Where: `request` or `response`, then `body`, `query`, `header` or `path`, then the property. */
  location: string[];
  severity: string | undefined;
  /** The rule: a keyword of JSON Schema, or a status such as 401 for a missing credential. */
  code: string | number | undefined;
  message: string;
}

/** Which answer a request gets; without any, the lowest documented 2xx with its first example. */
export interface Preference {
  code?: number | undefined;
  exampleKey?: string | undefined;
  dynamic?: boolean | undefined;
}

/** An answer of the mock's own, as `application/problem+json` (RFC 9457), which no provider sends. */
export function problem(error: Error, violations: readonly Violation[] = []): Answer {
  const details = ProblemJsonError.toProblemJson(error);
  const headers = { "content-type": "application/problem+json" };
  return { status: details.status, headers, body: JSON.stringify(details), violations };
}

type Diagnostic = { path?: string[]; severity: number; code?: string | number; message: string };

/** What Prism found, as the mock says it. */
export const violation =
  (of: "request" | "response") =>
  ({ path = [], severity, code, message }: Diagnostic): Violation => ({
    location: [of, ...path],
    severity: ["Error", "Warning", "Information", "Hint"][severity],
    code,
    message,
  });
