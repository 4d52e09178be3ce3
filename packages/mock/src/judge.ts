import { fileURLToPath } from "node:url";
import { type IHttpConfig, type IHttpRequest, createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { Violation } from "./answer.ts";
import type { Operation, Operations } from "./operations.ts";
import { type Provider, specOf } from "./providers.ts";

/** Loads the operations of a provider's spec. */
export const load = (provider: Provider): Promise<Operations> =>
  getHttpOperationsFromSpec(fileURLToPath(specOf(provider)));

/** Prism, as the mock uses it: it checks the request, the credential and the answer. */
type Prism = ReturnType<typeof createInstance>;
/** The parts of Prism, of which each may be another. */
type Parts = Parameters<typeof createInstance>[1];

export const config: IHttpConfig = {
  isProxy: false,
  validateRequest: true,
  validateResponse: true,
  checkSecurity: true,
  errors: true,
  upstreamProxy: undefined,
  mock: { dynamic: false, ignoreExamples: false },
};

/** Prism with parts of our own: `mock` makes the answer, otherwise from the spec's examples. */
export const prismWith = (parts: Partial<Parts> = {}): Prism =>
  // Prism fills in the parts that are missing; its type wants all of them. Its logger is pino's, of which it needs these methods.
  createInstance(config, { logger: silent, ...parts } as unknown as Parts);

/** An answer before it is judged. `body` is the value that becomes JSON. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An answer, and what does not follow the spec in it. */
export interface Judged {
  readonly reply: Reply;
  readonly violations: readonly Violation[];
}

/**
 * Checks a request to an operation, lets `answering` answer it, which is told what is wrong with it, and checks that answer too.
 * `answering` is called once; what it throws, this rejects with.
 */
export async function judged(
  operation: Operation,
  request: IHttpRequest,
  answering: (violations: readonly Violation[]) => Reply,
): Promise<Judged> {
  let reply: Reply | undefined;
  const prism = prismWith({
    mock:
      ({ input }) =>
      () => {
        reply = answering(input.validations.map(violation("request")));
        const { status: statusCode, headers = {}, body } = reply;
        const type = body === undefined ? {} : { "content-type": "application/json" };
        // An `Either` of fp-ts, which is a plain object.
        return { _tag: "Right", right: { statusCode, headers: { ...type, ...headers }, body } };
      },
  });
  const result = await prism.request(request, [operation], config)();
  if ("left" in result) throw result.left;
  if (reply === undefined) throw new Error("Prism answered without the mock.");
  return { reply, violations: result.right.validations.output.map(violation("response")) };
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

/** Prism logs every request in several lines; `log` has one. */
const silent = {
  ...Object.fromEntries(
    ["fatal", "error", "warn", "info", "debug", "trace", "success"].map((level) => [level, () => {}]),
  ),
  child: () => silent,
};
