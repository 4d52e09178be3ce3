import { type ClientEvent, type Operation, type TokenStore, clientCredentials } from "../../src/index.ts";
import { type Acme, acme, spec } from "./client.ts";
import { type Answer, json, provider, refusal } from "./provider.ts";

/** A store as Keyv has it: asynchronous, without a lock. */
export function memory(): TokenStore & { entries: Map<string, unknown> } {
  const entries = new Map<string, unknown>();
  const later = () => new Promise((done) => setTimeout(done, 1));
  return {
    entries,
    get: async (key) => (await later(), entries.get(key)),
    set: async (key, value) => (await later(), entries.set(key, value)),
  };
}

/** As many clients with one store, as in as many processes. */
export const fleet = (
  url: string,
  tokenStore: TokenStore,
  size: number,
  on: (event: ClientEvent) => void = () => {},
  clientId = "id",
): Acme[] =>
  Array.from({ length: size }, () => {
    const operation = spec.operations["tokens.create"] as Operation;
    return acme(url, { on }, clientCredentials({ clientId, clientSecret: "top-secret", operation, tokenStore }));
  });

/** A provider that counts its tokens and takes only the last one. */
export async function issuer(): Promise<{ url: string; issued: () => number; revoke: () => void }> {
  let issued = 0;
  let revoked = 0;
  const { url } = await provider((response, seen) => {
    const valid = seen.headers.authorization === `Bearer t${issued}` && revoked < issued;
    const answer: Answer =
      seen.url === "/tokens"
        ? json(200, { access_token: `t${(issued += 1)}`, expires_in: 1800 })
        : valid
          ? json(200, {})
          : refusal(401);
    answer(response, seen);
  });
  return { url, issued: () => issued, revoke: () => (revoked = issued) };
}
