import { expect, test, vi } from "vitest";
import { type ClientEvent, type Operation, type TokenStore, clientCredentials } from "../src/index.ts";
import { type Acme, acme, callOf, spec } from "./support/client.ts";
import { type Answer, json, provider, refusal } from "./support/provider.ts";

/** A store as Keyv has it: asynchronous, without a lock. */
function memory(): TokenStore & { entries: Map<string, unknown> } {
  const entries = new Map<string, unknown>();
  const later = () => new Promise((done) => setTimeout(done, 1));
  return {
    entries,
    get: async (key) => (await later(), entries.get(key)),
    set: async (key, value) => (await later(), entries.set(key, value)),
  };
}

const fleet = (
  url: string,
  tokenStore: TokenStore,
  size: number,
  on: (event: ClientEvent) => void = () => {},
): Acme[] =>
  Array.from({ length: size }, () => {
    const operation = spec.operations["tokens.create"] as Operation;
    return acme(url, { on }, clientCredentials({ clientId: "id", clientSecret: "top-secret", operation, tokenStore }));
  });

/** A provider that counts its tokens and takes only the last one. */
async function issuer(): Promise<{ url: string; issued: () => number; revoke: () => void }> {
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

test("a fleet that starts at once asks for one token", async () => {
  const { url, issued } = await issuer();
  const clients = fleet(url, memory(), 30);
  await Promise.all(clients.flatMap((client) => [callOf(client, "read"), callOf(client, "keyless")]));
  expect(issued()).toBe(1);
});

test("a fleet whose token is revoked renews it once", async () => {
  const { url, issued, revoke } = await issuer();
  const store = memory();
  const clients = fleet(url, store, 10);
  await Promise.all(clients.map((client) => callOf(client, "read")));
  revoke();
  await Promise.all(clients.map((client) => callOf(client, "keyless")));
  expect(issued()).toBe(2);
});

test("a process that starts later takes the token that is there", async () => {
  const { url, issued } = await issuer();
  const store = memory();
  const news: string[] = [];
  const on = (event: ClientEvent) => event.type === "token" && news.push(event.what);
  await callOf(fleet(url, store, 1, on)[0] as Acme, "read");
  await callOf(fleet(url, store, 1, on)[0] as Acme, "read");
  expect([issued(), news]).toEqual([1, ["granted", "shared"]]);
});

test("keys are hashes, and values live no longer than the token", async () => {
  const { url } = await issuer();
  const set = vi.fn<TokenStore["set"]>();
  await callOf(fleet(url, { get: () => undefined, set }, 1)[0] as Acme, "read");
  const [key, value, ttlMs] = set.mock.calls.at(-1) ?? [];
  expect(key).toMatch(/^payorch:[\da-f]{64}$/);
  expect(JSON.stringify(value)).not.toContain("top-secret");
  expect(ttlMs).toBeGreaterThan(1_790_000);
  expect(ttlMs).toBeLessThanOrEqual(1_800_000);
});

test.each<[string, TokenStore]>([
  ["never answers", { get: () => new Promise(() => {}), set: () => new Promise(() => {}) }],
  ["rejects", { get: () => Promise.reject(new Error("down")), set: () => Promise.reject(new Error("down")) }],
  [
    "throws",
    {
      get: () => {
        throw new Error("down");
      },
      set: () => {
        throw new Error("down");
      },
    },
  ],
  ["holds nonsense", { get: () => ({ authorization: 5 }), set: () => {} }],
])("a store that %s costs a moment, and no call", async (what, store) => {
  const { url, issued } = await issuer();
  const news: string[] = [];
  const [client] = fleet(url, store, 1, (event) => event.type === "token" && news.push(event.what)) as [Acme];
  const start = performance.now();
  if (what === "holds nonsense")
    vi.spyOn(store, "get").mockImplementation((key) => (key.includes(":lease") ? undefined : { authorization: 5 }));
  await Promise.all([callOf(client, "read"), callOf(client, "keyless")]);
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(issued()).toBe(1);
  expect(news).toContain("granted");
});

test("who holds the right to ask and dies is not waited for for ever", async () => {
  const { url, issued } = await issuer();
  const store = memory();
  const [client] = fleet(url, store, 1) as [Acme];
  const get = store.get;
  let asked = 0;
  vi.spyOn(store, "get").mockImplementation((key) => {
    // The lease of a process that died runs out after a while.
    if (key.includes(":lease") && (asked += 1) <= 3) return "another";
    return get(key);
  });
  await callOf(client, "read");
  expect(issued()).toBe(1);
});
