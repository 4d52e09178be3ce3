import type { ApiRequest, CallOptions } from "../facts/request.ts";
import type { Operation, Spec } from "../facts/spec.ts";
import { kind } from "../facts/values.ts";
import { headersOf } from "./headers.ts";
import { keyed } from "./idempotency.ts";
import { type Invalid, invalidCall, readArguments } from "./invalid.ts";
import { jsonCopy } from "./json.ts";
import { callOptionsOf, limitsOf } from "./limits.ts";
import type { ClientOptions } from "./options.ts";
import { pathOf, queryOf } from "./url.ts";

/** What a call brings, whichever door it came through. */
export interface Arguments {
  /** Path parameters by name. */
  readonly path: Readonly<Record<string, unknown>>;
  /** Query parameters by name. */
  readonly query: unknown;
  /** The body, still a value. */
  readonly body: unknown;
  /** The call's options, checked where they are read. */
  readonly options: unknown;
}

/** The arguments of a call without any. */
export const noArguments: Arguments & { readonly query: undefined } = {
  path: {},
  query: undefined,
  body: undefined,
  options: undefined,
};

/** What the client adds to every call. */
export interface ClientDefaults {
  readonly baseUrl: string;
  /** Headers in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: CallOptions;
  /** Whether every key must be the caller's own. */
  readonly idempotency: ClientOptions["idempotency"];
}

/** Everything of a request that follows from the arguments. Nothing of theirs is kept by reference, so that nobody changes it later. */
export function requestOf(
  spec: Spec,
  operation: Operation,
  given: Arguments,
  client: ClientDefaults,
): Omit<ApiRequest, "history" | "emit" | "clean"> {
  const invalid = invalidCall(spec, operation);
  return readArguments(invalid, () => {
    const body = bodyOf(operation, given.body, invalid);
    const own = callOptionsOf(given.options, invalid);
    const limits = limitsOf(operation, own, client.limits);
    const url = client.baseUrl + pathOf(operation, given.path, invalid) + queryOf(operation, given.query, invalid);
    const headers = headersOf(operation, client.headers, own.headers, invalid);
    const sent = keyed(operation, limits, headers, body, client.idempotency === "required", invalid);
    return {
      operation,
      method: operation.method,
      url,
      path: { ...given.path },
      headers,
      body: sent.body,
      options: sent.options,
    };
  });
}

/** A copy of the body, as JSON holds it: an object, or an array where no key must be placed in it. */
function bodyOf(operation: Operation, value: unknown, invalid: Invalid): object | undefined {
  if (value === undefined) {
    if (operation.body === "required") throw invalid("The body is missing.");
    return undefined;
  }
  if (!operation.body) throw invalid("This operation takes no body.");
  const refused = (found: unknown) => invalid(`The body must be an object; got ${kind(found)}.`);
  if (typeof value !== "object") throw refused(value);
  const body = jsonCopy(value, (problem) => invalid(`The body cannot be sent: ${problem}.`));
  if (typeof body !== "object" || body === null || (Array.isArray(body) && operation.idempotency?.in === "body"))
    throw refused(body);
  return body;
}
