import createOpenapiFetch, { type Client } from "openapi-fetch";
import { InvalidCallError } from "../facts/errors.ts";
import { type FetchInit, addressProblem, initProblem } from "./fetch.ts";

export { type CallInfo, callOf } from "./fetch.ts";

/** What `createApi` uses of a client. */
export interface ApiTarget {
  readonly baseUrl: string;
  fetch(input: Request): Promise<Response>;
}

/**
 * openapi-fetch's own client over `client.fetch`: its types, results, serializers and middleware, and our credentials, retries,
 * idempotency and outcomes. A call is refused where its `init` has a member that `client.fetch` does not know.
 */
export function createApi<Paths extends object>(client: ApiTarget): Client<Paths> {
  const { host } = new URL(client.baseUrl);
  /**
   * Looks at address and `init` as they are written: a `Request` has normalised the one, and does not keep the other when a
   * middleware makes another `Request` of it.
   */
  class CheckedRequest extends Request {
    constructor(input: RequestInfo | URL, init: FetchInit = {}) {
      const problem = (input instanceof Request ? undefined : addressProblem(String(input))) ?? initProblem(init);
      if (problem) throw new InvalidCallError(problem, { provider: host });
      super(input, init);
    }

    /** openapi-fetch asks so whether a middleware has returned a `Request`, and any will do. */
    static override [Symbol.hasInstance](value: unknown): boolean {
      return value instanceof globalThis.Request;
    }
  }
  return createOpenapiFetch<Paths>({
    baseUrl: client.baseUrl,
    fetch: (request) => client.fetch(request),
    Request: CheckedRequest,
  });
}
