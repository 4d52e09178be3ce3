import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import KeyvRedis from "@keyv/redis";
import { Keyv } from "keyv";
import { expect, onTestFinished, test } from "vitest";
import { type ClientEvent, type Operation, clientCredentials } from "../src/index.ts";
import { type Acme, acme, callOf, spec } from "./support/client.ts";
import { json, provider } from "./support/provider.ts";

const missing = spawnSync("redis-server", ["--version"]).error !== undefined;
if (missing)
  console.log(
    "There is no redis-server on this machine: tokens in a real Redis are not tested. Install Debian's redis-server.",
  );

async function redis(): Promise<{ url: string; stop: () => Promise<void> }> {
  const free = createServer().listen(0, "127.0.0.1");
  await once(free, "listening");
  const { port } = free.address() as AddressInfo;
  free.close();
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
  const operation = spec.operations["tokens.create"] as Operation;
  return acme(api, { on }, clientCredentials({ clientId: "id", clientSecret: "secret", operation, tokenStore }));
}

async function issuer(): Promise<{ url: string; issued: () => number }> {
  let issued = 0;
  const { url } = await provider((response, seen) =>
    json(200, seen.url === "/tokens" ? { access_token: `t${(issued += 1)}`, expires_in: 1800 } : {})(response, seen),
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
