import { describe, expect, inject, test } from "vitest";
import type { CallOptions } from "../packages/core/src/index.ts";
import { ApiError } from "../packages/core/src/index.ts";
import type { Provider } from "../packages/mock/src/index.ts";
import { read, requestExample, resolve, routeOf } from "../scripts/generate/document.ts";

/** What a client needs to talk to the mock: its address, and a `fetch` that fails where the contract is broken. */
export const contract = (provider: Provider): { baseUrl: string; fetch: typeof fetchChecked } => ({
  baseUrl: inject("mocks")[provider],
  fetch: fetchChecked,
});

/**
 * Ends the test run on an answer that says that the request or the example does not follow the spec, and on one of the
 * mock's own: those are `application/problem+json`, which no provider sends.
 */
async function fetchChecked(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  const violations = response.headers.get("sl-violations");
  const problem = response.headers.get("content-type")?.includes("application/problem+json");
  if (!violations && !problem) return response;
  const answer = violations ?? (await response.text());
  throw new ContractBroken(`${init.method} ${url} was answered ${response.status}: ${answer}`);
}

/** A request or an answer that does not follow the spec. */
export class ContractBroken extends Error {}

/** Call options that ask the mock for this documented answer. */
export const answering = (status: number, example: string): { headers: { prefer: string }; maxAttempts: 1 } => ({
  headers: { prefer: `code=${status}, example=${example}` },
  maxAttempts: 1,
});

/** The body of a request example in the spec; lint has checked it against the schema that `Body` is the type of. */
export async function example<Body>(provider: Provider, operationId: string, name?: string): Promise<Body> {
  return requestExample(await read(provider), operationId, name) as Body;
}

interface Documented {
  status: number;
  example: string;
  body: unknown;
}

/** Every documented error answer of an operation; a class such as `5XX` by its first status. */
async function documentedErrors(provider: Provider, operationId: string): Promise<Documented[]> {
  const document = await read(provider);
  return Object.entries(routeOf(document, operationId).responses).flatMap(([code, response]) => {
    const status = Number(code.replace("XX", "00"));
    const examples = resolve(document, response).content?.["application/json"]?.examples ?? {};
    return status < 400
      ? []
      : Object.entries(examples).map(([example, { value }]) => ({ status, example, body: value }));
  });
}

/** Tests that every documented error of an operation arrives as an error that says what happened. */
export async function describeErrors(
  provider: Provider,
  operationId: string,
  call: (options: CallOptions) => Promise<unknown>,
): Promise<void> {
  const documented = await documentedErrors(provider, operationId);
  describe(`documented errors of ${operationId}`, () => {
    test.each(documented)("$status, example $example", async ({ status, example, body }) => {
      const error = await call(answering(status, example)).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ApiError);
      const doubtful = status >= 500 || status === 408 || status === 409;
      expect(error).toMatchObject({
        provider,
        operationId,
        status,
        body,
        outcome: doubtful ? "unknown" : "not_executed",
      });
      expect((error as ApiError).attempts).toHaveLength(1);
    });
  });
}
