import { expect, test } from "vitest";
import { bytesOf, hexHmac } from "../src/webhooks/webhooks.ts";
import { type Acme, callOf } from "./support/client.ts";
import { fleet, issuer, memory } from "./support/fleet.ts";
import { json, provider } from "./support/provider.ts";

/** What the store holds, but for the leases. */
const entriesOf = ({ entries }: { entries: Map<string, unknown> }) =>
  [...entries].filter(([key]) => !key.includes(":lease"));

const mac = (secret: string, key: string, authorization: string, expiresAt: number) =>
  hexHmac(secret, bytesOf(JSON.stringify([key, authorization, expiresAt])));
const later = Date.now() + 3_600_000;

test.each<[string, (key: string, own: Record<string, unknown>) => Promise<unknown>]>([
  ["without a proof", async () => ({ authorization: "Bearer evil", expiresAt: later })],
  [
    "proved with another secret",
    async (key) => ({
      authorization: "Bearer evil",
      expiresAt: later,
      mac: await mac("another", key, "Bearer evil", later),
    }),
  ],
  [
    "proved for another account",
    async () => ({
      authorization: "Bearer evil",
      expiresAt: later,
      mac: await mac("top-secret", "payorch:0", "Bearer evil", later),
    }),
  ],
  ["with the token changed", async (_, own) => ({ ...own, authorization: "Bearer evil" })],
  [
    "that lives longer than it was given",
    async (_, own) => ({ ...own, authorization: "Bearer evil", expiresAt: Number(own["expiresAt"]) + 1 }),
  ],
  [
    "that no header can hold",
    async (key) => ({
      authorization: "Bearer evil\r\nx: y",
      expiresAt: later,
      mac: await mac("top-secret", key, "Bearer evil\r\nx: y", later),
    }),
  ],
  [
    "of another scheme",
    async (key) => ({
      authorization: "Basic evil",
      expiresAt: later,
      mac: await mac("top-secret", key, "Basic evil", later),
    }),
  ],
  [
    "that ends never",
    async (key) => ({
      authorization: "Bearer evil",
      expiresAt: Infinity,
      mac: await mac("top-secret", key, "Bearer evil", Infinity),
    }),
  ],
  [
    "that is over",
    async (key) => ({
      authorization: "Bearer evil",
      expiresAt: 1,
      mac: await mac("top-secret", key, "Bearer evil", 1),
    }),
  ],
  [
    "that throws when it is read",
    async () => ({
      get authorization() {
        throw new Error("no");
      },
    }),
  ],
  ["that is a string", async () => '{"authorization":"Bearer evil"}'],
])("an entry %s is not believed", async (_, make) => {
  const sent: unknown[] = [];
  let issued = 0;
  const { url } = await provider((response, seen) => {
    if (seen.url === "/tokens")
      return json(200, { access_token: `own-${(issued += 1)}`, expires_in: 1800 })(response, seen);
    sent.push(seen.headers.authorization);
    return json(200, {})(response, seen);
  });
  const store = memory();
  await callOf(fleet(url, store, 1)[0] as Acme, "read");
  const [[key, own] = ["", {}]] = entriesOf(store) as [string, Record<string, unknown>][];
  store.entries.clear();
  store.entries.set(key, await make(key, own));
  expect(await callOf(fleet(url, store, 1)[0] as Acme, "keyless")).toEqual({});
  expect(sent).toEqual(["Bearer own-1", "Bearer own-2"]);
});

test("the entry that one process wrote is believed by another, and not by another account", async () => {
  const { url, issued } = await issuer();
  const store = memory();
  await callOf(fleet(url, store, 1)[0] as Acme, "read");
  const [[key, entry] = [], ...others] = entriesOf(store);
  expect(others).toEqual([]);
  expect(entry).toEqual({
    authorization: "Bearer t1",
    expiresAt: expect.any(Number),
    mac: expect.stringMatching(/^[\da-f]{64}$/),
  });
  await callOf(fleet(url, store, 1)[0] as Acme, "read");
  expect(issued()).toBe(1);
  await callOf(fleet(url, store, 1, () => {}, "other")[0] as Acme, "read");
  expect(issued()).toBe(2);
  expect(entriesOf(store).filter(([each]) => each !== key)).toHaveLength(1);
});
