import { setTimeout } from "node:timers/promises";
import KeyvRedis, { type RedisClientType } from "@keyv/redis";
import { Keyv } from "keyv";
import { expect, onTestFinished, test } from "vitest";
import { type ClientEvent, type Operation, type TokenStore, clientCredentials } from "../src/index.ts";
import { type Acme, acme, callOf, failureOf, spec } from "./support/client.ts";
import { json, provider, refusal } from "./support/provider.ts";
import { redis, withoutRedis } from "./support/redis.ts";

/** A process of the fleet has a connection of its own. */
function member(api: string, store: string, on: (event: ClientEvent) => void = () => {}): Acme {
  const tokenStore = new Keyv(new KeyvRedis(store, { throwOnErrors: true }), { throwOnErrors: true });
  tokenStore.on("error", () => {});
  onTestFinished(() => void tokenStore.disconnect().catch(() => {}));
  return client(api, tokenStore, on);
}

function client(api: string, tokenStore: TokenStore, on: (event: ClientEvent) => void = () => {}): Acme {
  const operation = spec.operations["tokens.create"] as Operation;
  return acme(api, { on }, clientCredentials({ clientId: "id", clientSecret: "secret", operation, tokenStore }));
}

/** A store over the raw client, as somebody writes it who has no Keyv: it gives null for nothing, and "OK" for written. */
async function raw(
  store: string,
): Promise<TokenStore & { keys: () => Promise<string[]>; leases: () => Promise<string[]> }> {
  const { client: redisClient } = new KeyvRedis<string>(store);
  const connection = redisClient as RedisClientType;
  connection.on("error", () => {});
  await connection.connect();
  onTestFinished(() => connection.destroy());
  return {
    get: async (key) => JSON.parse((await connection.get(key)) ?? "null") as unknown,
    set: (key, value, ttlMs = 1) => connection.set(key, JSON.stringify(value), { PX: ttlMs }),
    keys: async () => (await connection.keys("*")).filter((key) => !key.includes(":lease")),
    // One that was given back may be there for a millisecond more.
    leases: async () => (await setTimeout(10), (await connection.keys("*")).filter((key) => key.includes(":lease"))),
  };
}

/** An issuer of tokens t1, t2, …; its tokens live for a fraction of a second more than half an hour. */
async function issuer(): Promise<{ url: string; issued: () => number }> {
  let issued = 0;
  const { url } = await provider((response, seen) =>
    json(200, seen.url === "/tokens" ? { access_token: `t${(issued += 1)}`, expires_in: 1800.0005 } : {})(
      response,
      seen,
    ),
  );
  return { url, issued: () => issued };
}

test.skipIf(withoutRedis)("twenty processes with one Redis ask for one token", async () => {
  const [store, api] = [await redis(), await issuer()];
  const fleet = Array.from({ length: 20 }, () => member(api.url, store.url));
  await Promise.all(fleet.map((each) => callOf(each, "keyless")));
  expect(api.issued()).toBe(1);
});

test.skipIf(withoutRedis)("a Redis that dies costs a moment, and no call", async () => {
  const [store, api] = [await redis(), await issuer()];
  const news: string[] = [];
  await callOf(member(api.url, store.url), "read");
  const late = member(api.url, store.url, (event) => event.type === "token" && news.push(event.what));
  await store.stop();
  expect(await callOf(late, "keyless")).toEqual({});
  expect(news).toEqual(["store_failed", "granted"]);
});

test.skipIf(withoutRedis)("a raw client that gives null for nothing costs no wait at a cold start", async () => {
  const [store, api] = [await redis(), await issuer()];
  const news: string[] = [];
  const on = (event: ClientEvent) => event.type === "token" && news.push(event.what);
  const start = performance.now();
  for (let started = 0; started < 3; started += 1) await callOf(client(api.url, await raw(store.url), on), "keyless");
  expect(news).toEqual(["granted", "shared", "shared"]);
  expect(performance.now() - start).toBeLessThan(4_000);
});

test.skipIf(withoutRedis)("who can write to Redis cannot make the fleet pay with his token", async () => {
  const store = await redis();
  const used: unknown[] = [];
  let issued = 0;
  const { url } = await provider((response, seen) => {
    if (seen.url !== "/tokens") used.push(seen.headers.authorization);
    json(200, seen.url === "/tokens" ? { access_token: `t${(issued += 1)}`, expires_in: 1800 } : {})(response, seen);
  });
  const connection = await raw(store.url);
  await callOf(client(url, connection), "read");
  const [key = ""] = await connection.keys();
  const entry = (await connection.get(key)) as object;
  for (const forged of [
    { ...entry, authorization: "Bearer evil" },
    { authorization: "Bearer evil", expiresAt: Date.now() + 1e9 },
    "evil",
  ]) {
    await connection.set(key, forged, 60_000);
    await callOf(client(url, connection), "keyless");
  }
  expect(used).toEqual(["Bearer t1", "Bearer t2", "Bearer t3", "Bearer t4"]);
});

test.skipIf(withoutRedis)("after a grant that failed nobody waits for its lease", async () => {
  const store = await redis();
  const script = [refusal(400), refusal(400), json(200, { access_token: "t1", expires_in: 1800 })];
  const { url } = await provider((response, seen) =>
    (seen.url === "/tokens" ? (script.shift() ?? refusal(500)) : json(200, {}))(response, seen),
  );
  const connection = await raw(store.url);
  await failureOf(callOf(member(url, store.url), "keyless"));
  expect(await connection.leases()).toEqual([]);
  await failureOf(callOf(client(url, connection), "keyless"));
  expect(await connection.leases()).toEqual([]);
  expect(await callOf(member(url, store.url), "keyless")).toEqual({});
});
