import { expect, test, vi } from "vitest";
import type { ClientEvent, TokenStore } from "../src/index.ts";
import { type Acme, callOf, failureOf } from "./support/client.ts";
import { fleet, issuer, memory } from "./support/fleet.ts";
import { json, provider, refusal } from "./support/provider.ts";

/** Whether a store was given a token, and not a lease. */
const isToken = ([key]: [key: string, ...rest: unknown[]]): boolean => !key.includes(":lease");

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
  const [key, value, ttlMs] = set.mock.calls.find(isToken) ?? [];
  expect(key).toMatch(/^payorch:[\da-f]{64}$/);
  expect(JSON.stringify(value)).not.toContain("top-secret");
  expect(ttlMs).toBeGreaterThan(1_790_000);
  expect(ttlMs).toBeLessThanOrEqual(1_800_000);
});

test("a store whose every answer takes 100 ms costs a call three of them at most, and is given the token all the same", async () => {
  const { url, issued } = await issuer();
  const store = memory();
  const asked: string[] = [];
  const later = () => new Promise((done) => setTimeout(done, 100));
  const slow: TokenStore = {
    get: async (key) => (asked.push(`get ${issued()}`), await later(), store.get(key)),
    set: async (key, value) => (asked.push(`set ${issued()}`), await later(), store.set(key, value)),
  };
  const news: string[] = [];
  const on = (event: ClientEvent) => event.type === "token" && news.push(event.what);
  expect(await callOf(fleet(url, slow, 1, on)[0] as Acme, "keyless")).toEqual({});
  // The fourth would be the look whether this process holds the lease.
  expect(asked.filter((each) => each.endsWith("0")).length).toBeLessThanOrEqual(3);
  await later();
  await callOf(fleet(url, slow, 1, on)[0] as Acme, "keyless");
  expect(news).toEqual(["store_failed", "granted", "shared"]);
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

test.each<[string, unknown]>([
  ["null, as raw clients of Redis do", null],
  ["false", false],
  ["an empty string", ""],
  ["0", 0],
])("a store that answers %s for nothing costs no wait at a cold start", async (_, nothing) => {
  const { url, issued } = await issuer();
  const { entries } = memory();
  const store: TokenStore = {
    get: async (key) => entries.get(key) ?? nothing,
    set: async (key, value) => (entries.set(key, value), nothing),
  };
  const start = performance.now();
  for (const client of fleet(url, store, 3)) await callOf(client, "keyless");
  expect(issued()).toBe(1);
  // A lease of five seconds that nobody holds would be waited for.
  expect(performance.now() - start).toBeLessThan(4_000);
});

test.each<[string, (store: ReturnType<typeof memory>) => TokenStore]>([
  ["says false where it has not written", (store) => ({ ...store, set: async () => false })],
  ["forgets what it was given", (store) => ({ ...store, set: async () => undefined })],
  [
    "keeps everything as a string",
    (store) => ({ ...store, set: async (key, value) => store.entries.set(key, String(value)) }),
  ],
])("a store that %s costs a moment, and no call", async (_, make) => {
  const { url, issued } = await issuer();
  const store = make(memory());
  expect(await callOf(fleet(url, store, 1)[0] as Acme, "keyless")).toEqual({});
  expect(issued()).toBe(1);
});

test("who finds no token that holds good does not wait for the lease of who was granted one before", async () => {
  const { url, issued } = await issuer();
  const store = memory();
  await callOf(fleet(url, store, 1)[0] as Acme, "read");
  const leases = [...store.entries].filter(([key]) => key.includes(":lease"));
  expect(leases.map(([, value]) => value)).toEqual([false]);
  for (const key of store.entries.keys()) if (!key.includes(":lease")) store.entries.set(key, "evicted, or forged");
  await callOf(fleet(url, store, 1)[0] as Acme, "read");
  expect(issued()).toBe(2);
});

test("after a grant that failed nobody waits for its lease, in this process or another", async () => {
  let failing = true;
  let requests = 0;
  const { url } = await provider((response, seen) => {
    if (seen.url !== "/tokens") return json(200, {})(response, seen);
    requests += 1;
    return (failing ? refusal(503, { "retry-after": "3600" }) : json(200, { access_token: "t1", expires_in: 1800 }))(
      response,
      seen,
    );
  });
  const [one, other] = fleet(url, memory(), 2) as [Acme, Acme];
  const start = performance.now();
  for (const client of [one, one, other]) await failureOf(callOf(client, "keyless"));
  expect(requests).toBe(3);
  failing = false;
  expect(await callOf(other, "keyless")).toEqual({});
  expect(await callOf(one, "keyless")).toEqual({});
  expect(requests).toBe(4);
  expect(performance.now() - start).toBeLessThan(4_000);
});

test("a token that lives for a year is kept for as long as a timer can take", async () => {
  const { url } = await provider((response, seen) =>
    json(200, seen.url === "/tokens" ? { access_token: "t1", expires_in: 365 * 86_400 } : {})(response, seen),
  );
  const set = vi.fn<TokenStore["set"]>();
  await callOf(fleet(url, { get: () => undefined, set }, 1)[0] as Acme, "read");
  expect(set.mock.calls.find(isToken)?.[2]).toBe(2 ** 31 - 1);
});
