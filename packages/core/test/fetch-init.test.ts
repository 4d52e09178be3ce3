import { afterEach, expect, test, vi } from "vitest";
import type { Fetch } from "../src/index.ts";
import { type Kind, type acme, callOf, kinds } from "./support/client.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** What a user's `fetch` is given of a call, by a client that was loaded where these globals are. */
async function initsOf(globals: Record<string, unknown> = {}): Promise<Record<Kind, Record<string, unknown>>> {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  vi.resetModules();
  const { acme: create }: { acme: typeof acme } = await import("./support/client.ts");
  const inits: object[] = [];
  const fetch: Fetch = async (_, init) => {
    inits.push(init);
    return new Response("{}", { headers: { "content-type": "application/json" } });
  };
  const client = create("https://acme.example", { fetch });
  for (const kind of kinds) await callOf(client, kind);
  return Object.fromEntries(kinds.map((kind, index) => [kind, inits[index]])) as never;
}

test("a write that must not be repeated asks for a connection of its own, and nothing else does", async () => {
  const { read, honoured, unhonoured, keyless } = await initsOf();
  expect([read.keepalive, honoured.keepalive, unhonoured.keepalive, keyless.keepalive]).toEqual([
    undefined,
    undefined,
    false,
    false,
  ]);
});

test("on Deno such a write also gets a client without a pool", async () => {
  const client = {};
  const createHttpClient = vi.fn<() => object>(() => client);
  const { read, honoured, unhonoured, keyless } = await initsOf({ Deno: { createHttpClient } });
  expect(createHttpClient).toHaveBeenCalledExactlyOnceWith({ poolMaxIdlePerHost: 0 });
  expect([read.client, honoured.client, unhonoured.client, keyless.client]).toEqual([
    undefined,
    undefined,
    client,
    client,
  ]);
  expect(keyless.headers).not.toHaveProperty("connection");
});

test("a Deno without `createHttpClient` keeps no connection", async () => {
  for (const init of Object.values(await initsOf({ Deno: {} }))) {
    expect(init["client"]).toBeUndefined();
    expect(init["headers"]).toMatchObject({ connection: "close" });
  }
});

test.each<[string, unknown]>([
  ["without `Request`", undefined],
  ["whose `Request` has no `cache`, as workerd before 2024-11-11", Object],
])("a runtime %s gets a header instead of the `cache` option", async (_, Request) => {
  for (const init of Object.values(await initsOf({ Request }))) {
    expect(init).not.toHaveProperty("cache");
    expect(init.headers).toMatchObject({ "cache-control": "no-cache" });
  }
});

test("a runtime with the `cache` option gets no header, which a browser would ask the provider's leave for", async () => {
  for (const init of Object.values(await initsOf())) {
    expect(init.cache).toBe("no-store");
    expect(init.headers).not.toHaveProperty("cache-control");
  }
});
