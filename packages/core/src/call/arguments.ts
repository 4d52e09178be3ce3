import type { ApiRequest, CallOptions } from "../facts/request.ts";
import type { Operation, Spec } from "../facts/spec.ts";
import { kind } from "../facts/values.ts";
import { headersOf } from "./headers.ts";
import { keyed } from "./idempotency.ts";
import { type Invalid, invalidCall, readArguments } from "./invalid.ts";
import { jsonProblem } from "./json.ts";
import { callOptionsOf, limitsOf } from "./limits.ts";
import { pathOf, queryOf } from "./url.ts";

/** What a call brings, whichever door it came through. */
export interface Arguments {
  /** Path parameters by name. */
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  /** Query parameters by name. */
  readonly query?: unknown;
  /** The body, still a value. */
  readonly body?: unknown;
  /** The call's options, checked where they are read. */
  readonly options?: unknown;
}

/** What the client adds to every call. */
export interface ClientDefaults {
  readonly baseUrl: string;
  /** Headers in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: CallOptions;
}

/** Everything of a request that follows from the arguments. Nothing of theirs is kept by reference, so that nobody changes it later. */
export function requestOf(
  spec: Spec,
  operation: Operation,
  { path = {}, query, body, options }: Arguments,
  client: ClientDefaults,
): Pick<ApiRequest, "method" | "url" | "path" | "headers" | "body" | "options"> {
  const invalid = invalidCall(spec, operation);
  return readArguments(invalid, () => {
    checkBody(operation, body, invalid);
    const own = callOptionsOf(options, invalid);
    const limits = limitsOf(operation, own, client.limits);
    const url = client.baseUrl + pathOf(operation, path, invalid) + queryOf(operation, query, invalid);
    const headers = headersOf(operation, client.headers, own.headers, invalid);
    return { method: operation.method, url, path: { ...path }, ...keyed(operation, limits, headers, body, invalid) };
  });
}

/** Checks that a body is what JSON can write, as an object, or as an array where no key must be placed in it. */
function checkBody(operation: Operation, body: unknown, invalid: Invalid): void {
  if (body === undefined) {
    if (operation.body === "required") throw invalid("The body is missing.");
    return;
  }
  if (!operation.body) throw invalid("This operation takes no body.");
  const isArray = Array.isArray(body);
  if (typeof body !== "object" || body === null || (isArray && operation.idempotency?.in === "body"))
    throw invalid(`The body must be an object of names and values; it is ${kind(body)}.`);
  const problem = jsonProblem(body);
  if (problem) throw invalid(`The body cannot be sent: ${problem}.`);
}
