import { inject } from "vitest";
import type { Provider } from "../packages/mock/src/index.ts";

/** What a client needs to talk to the mock: its address, and a `fetch` that fails where the contract is broken. */
export const contract = (provider: Provider): { baseUrl: string; fetch: typeof fetchChecked } => ({
  baseUrl: inject("mocks")[provider],
  fetch: fetchChecked,
});

/**
 * Fails on an answer that says that the request or the example does not follow the spec, and on one of the mock's own:
 * those are `application/problem+json`, which no provider sends.
 */
async function fetchChecked(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  const violations = response.headers.get("sl-violations");
  if (violations) throw new ContractBroken(`${init.method} ${url}: ${violations}`);
  if (response.headers.get("content-type")?.includes("application/problem+json")) {
    throw new ContractBroken(`${init.method} ${url}: ${response.status} ${await response.text()}`);
  }
  return response;
}

/** A request or an answer that does not follow the spec. */
export class ContractBroken extends Error {}

/** Call options that ask the mock for this documented answer. */
export const answering = (status: number, example?: string): { headers: { prefer: string }; maxAttempts: 1 } => ({
  headers: { prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}` },
  maxAttempts: 1,
});
