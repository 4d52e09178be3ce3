import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import KeyvRedis, { type RedisClientType } from "@keyv/redis";
import { Keyv } from "keyv";
import { expect, onTestFinished, test } from "vitest";
import { type ClientEvent, type Operation, type TokenStore, clientCredentials } from "../src/index.ts";
import { type Acme, acme, callOf, failureOf, spec } from "./support/client.ts";
import { freePort } from "./support/free-port.ts";
import { json, provider, refusal } from "./support/provider.ts";
import { skipWithout } from "./support/skip-without.ts";

const found = spawnSync("redis-server", ["--version"]).error === undefined;
const missing = skipWithout("Redis", found, "tokens in a real one are not tested. Install Debian's redis-server.");

async function redis(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn("redis-server", [
    "--port",
    String(port),
    "--bind",
    "127.0.0.1",
    "--save",
    "",
    "--appendonly",
    "no",
  ]);
  for await (const chunk of child.stdout) if (String(chunk).includes("Ready to accept connections")) break;
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  onTestFinished(stop);
  return { url: `redis://127.0.0.1:${port}`, stop };
}

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
async function raw(store: string): Promise<TokenStore & { keys: () => Promise<string[]> }> {
  const { client: redisClient } = new KeyvRedis<string>(store);
  const connection = redisClient as RedisClientType;
  connection.on("error", () => {});
  await connection.connect();
  onTestFinished(() => connection.destroy());
  return {
    get: async (key) => JSON.parse((await connection.get(key)) ?? "null") as unknown,
    set: (key, value, ttlMs = 1) => connection.set(key, JSON.stringify(value), { PX: ttlMs }),
    keys: async () => (await connection.keys("*")).filter((key) => !key.includes(":lease")),
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

test.skipIf(missing)("twenty processes with one Redis ask for one token", async () => {
  const [store, api] = [await redis(), await issuer()];
  const fleet = Array.from({ length: 20 }, () => member(api.url, store.url));
  await Promise.all(fleet.map((each) => callOf(each, "keyless")));
  expect(api.issued()).toBe(1);
});

test.skipIf(missing)("a Redis that dies costs a moment, and no call", async () => {
  const [store, api] = [await redis(), await issuer()];
  const news: string[] = [];
  await callOf(member(api.url, store.url), "read");
  const late = member(api.url, store.url, (event) => event.type === "token" && news.push(event.what));
  await store.stop();
  const start = performance.now();
  expect(await callOf(late, "keyless")).toEqual({});
  expect(performance.now() - start).toBeLessThan(3_000);
  expect(news).toEqual(["store_failed", "granted"]);
});

test.skipIf(missing)("a raw client that gives null for nothing costs no wait at a cold start", async () => {
  const [store, api] = [await redis(), await issuer()];
  const news: string[] = [];
  const on = (event: ClientEvent) => event.type === "token" && news.push(event.what);
  const start = performance.now();
  for (let started = 0; started < 3; started += 1) await callOf(client(api.url, await raw(store.url), on), "keyless");
  expect(news).toEqual(["granted", "shared", "shared"]);
  expect(performance.now() - start).toBeLessThan(4_000);
});

test.skipIf(missing)("who can write to Redis cannot make the fleet pay with his token", async () => {
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

test.skipIf(missing)("after a grant that failed nobody waits for its lease", async () => {
  const store = await redis();
  const script = [refusal(400), refusal(400), json(200, { access_token: "t1", expires_in: 1800 })];
  const { url } = await provider((response, seen) =>
    (seen.url === "/tokens" ? (script.shift() ?? refusal(500)) : json(200, {}))(response, seen),
  );
  const start = performance.now();
  await failureOf(callOf(member(url, store.url), "keyless"));
  await failureOf(callOf(client(url, await raw(store.url)), "keyless"));
  expect(await callOf(member(url, store.url), "keyless")).toEqual({});
  expect(performance.now() - start).toBeLessThan(4_000);
});
