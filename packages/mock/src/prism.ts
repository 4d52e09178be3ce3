import { fileURLToPath } from "node:url";
import {
  type IHttpConfig,
  type IHttpRequest,
  ProblemJsonError,
  VIOLATIONS,
  createInstance,
  getHttpOperationsFromSpec,
} from "@stoplight/prism-http";
import { type Provider, specOf } from "./providers.ts";

export { type Provider, isProvider, providers } from "./providers.ts";
export { requestOf } from "./request.ts";
export { type Operation, operationOf } from "./operations.ts";

/** The operations of a spec, as Prism reads them. */
export type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

/** An answer that is ready to be sent. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string;
  /** What does not follow the spec, in the request or in the answer. */
  violations: readonly Violation[];
}

interface Violation {
  location: string[];
  severity: string | undefined;
  code: string | number | undefined;
  message: string;
}

/** Which answer a request gets; without any, the lowest documented 2xx with its first example. */
export interface Preference {
  code?: number | undefined;
  exampleKey?: string | undefined;
  dynamic?: boolean | undefined;
}

/** A provider's operations, and what Prism answers a request to one of them. */
export interface Prism {
  operations: Operations;
  answer(request: IHttpRequest, preference: Preference): Promise<Answer>;
}

const config: IHttpConfig = {
  isProxy: false,
  validateRequest: true,
  validateResponse: true,
  checkSecurity: true,
  errors: true,
  upstreamProxy: undefined,
  mock: { dynamic: false, ignoreExamples: false },
};

/** Loads a provider's spec. */
export async function load(provider: Provider): Promise<Prism> {
  const operations = await getHttpOperationsFromSpec(fileURLToPath(specOf(provider)));
  const prism = createInstance(config, { logger: silent } as unknown as Parameters<typeof createInstance>[1]);
  return {
    operations,
    async answer(request, { code, exampleKey, dynamic = false }) {
      // Prism notes in the settings which media types the request accepts: they must be its own.
      const mock = { dynamic, ignoreExamples: false, ...(code && { code }), ...(exampleKey && { exampleKey }) };
      const result = await prism.request(request, operations, { ...config, mock })();
      if ("left" in result) return problem(result.left);
      const { output, validations } = result.right;
      const ours = validations.output.map(violation("response"));
      const violations = [...validations.input.map(violation("request")), ...ours];
      if (ours.some(({ severity }) => severity === "Error")) {
        return problem(
          ProblemJsonError.fromTemplate(VIOLATIONS, "The spec's own answer does not follow it."),
          violations,
        );
      }
      const { statusCode, headers = {}, body } = output;
      const text = typeof body === "string" || body === undefined ? body : JSON.stringify(body);
      return { status: statusCode, headers, body: text ?? "", violations };
    },
  };
}

/** An answer of the mock's own, as `application/problem+json` (RFC 9457), which no provider sends. */
export function problem(error: Error, violations: readonly Violation[] = []): Answer {
  const details = ProblemJsonError.toProblemJson(error);
  const headers = { "content-type": "application/problem+json" };
  return { status: details.status, headers, body: JSON.stringify(details), violations };
}

type Diagnostic = { path?: string[]; severity: number; code?: string | number; message: string };

const violation =
  (of: "request" | "response") =>
  ({ path = [], severity, code, message }: Diagnostic): Violation => ({
    location: [of, ...path],
    severity: ["Error", "Warning", "Information", "Hint"][severity],
    code,
    message,
  });

/** Prism logs every request in several lines; `log` has one. */
const silent = {
  ...Object.fromEntries(
    ["fatal", "error", "warn", "info", "debug", "trace", "success"].map((level) => [level, () => {}]),
  ),
  child: () => silent,
};
