import createOpenapiFetch, { type Client } from "openapi-fetch";
import { type Invalid, readArguments } from "../call/invalid.ts";
import { jsonCopy } from "../call/json.ts";
import { formOf, parametersOf, pathOf } from "../call/url.ts";
import { InvalidCallError } from "../facts/errors.ts";
import { addressProblem } from "./address.ts";
import { type FetchInit, initProblem } from "./fetch-arguments.ts";
import { callOf } from "./fetch.ts";

export type { CallInfo } from "./fetch.ts";
export { callOf };

/** What `createApi` uses of a client. */
export interface ApiTarget {
  readonly baseUrl: string;
  fetch(input: Request): Promise<Response>;
}

/**
 * openapi-fetch's own client over `client.fetch`: its types, results and middleware, and our credentials, retries, idempotency
 * and outcomes. The serializers of paths, queries and bodies refuse what would not arrive as it is meant; a call may bring its
 * own, as openapi-fetch allows.
 *
 * A call rejects with `InvalidCallError` where its `init` has a property that neither openapi-fetch nor `client.fetch` knows, or a
 * `fetch` of its own, and with `ApiError` where an error answer has no body: openapi-fetch would give neither `data` nor `error`.
 */
export function createApi<Paths extends object>(client: ApiTarget): Client<Paths> {
  const { host } = new URL(client.baseUrl);
  const invalid = (what: string) => new InvalidCallError(what, { provider: host });
  const send = (request: Request) => client.fetch(request);
  const api = createOpenapiFetch<Paths>({
    baseUrl: client.baseUrl,
    fetch: send,
    Request: checkedRequest(invalid),
    ...serializers(invalid),
  });
  api.use({
    onRequest({ options }) {
      if (options.fetch !== send) throw invalid("A call cannot have its own `fetch`: it would bypass the client.");
    },
    onResponse({ response }) {
      const error = callOf(response)?.error;
      if (error?.body === "") throw error;
    },
  });
  return api;
}

/**
 * Looks at address and `init` as they are written: a `Request` has normalised the one, and does not keep the other when a
 * middleware makes another `Request` of it.
 */
function checkedRequest(invalid: Invalid): typeof Request {
  return class CheckedRequest extends Request {
    constructor(input: RequestInfo | URL, init: FetchInit = {}) {
      const problem = (input instanceof Request ? undefined : addressProblem(String(input))) ?? initProblem(init);
      if (problem) throw invalid(problem);
      super(input, init);
    }

    /** openapi-fetch asks so whether a middleware has returned a `Request`, and any will do. */
    static override [Symbol.hasInstance](value: unknown): boolean {
      return value instanceof globalThis.Request;
    }
  };
}

/** The serializers of the methods. Those of openapi-fetch drop an empty filter, and write what JSON cannot hold as `{}`. */
const serializers = (invalid: Invalid) => ({
  pathSerializer: (path: string, values: Record<string, unknown>) =>
    readArguments(invalid, () => pathOf({ path }, values, invalid)),
  querySerializer: (query: unknown) =>
    readArguments(invalid, () => {
      const isFilled = (_: string, value: object) => Object.keys(value).length > 0;
      return formOf(parametersOf(query, isFilled, invalid), invalid);
    }),
  bodySerializer: (body: unknown) =>
    readArguments(invalid, () =>
      JSON.stringify(jsonCopy(body, (problem) => invalid(`The body cannot be sent: ${problem}.`))),
    ),
});
