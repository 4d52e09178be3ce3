import { expect, test } from "vitest";
import { acme, callOf, failureOf } from "./support/client.ts";
import { type Answer, json, provider, refusal, reset } from "./support/provider.ts";

/** Loses every write, and answers reads so. */
const losing =
  (read: Answer): Answer =>
  (response, seen) =>
    (seen.method === "GET" ? read : reset)(response, seen);

const listOf =
  (...pages: object[][]): Answer =>
  (response, seen) => {
    const page = Number(new URL(seen.url, "http://x").searchParams.get("page") ?? 1);
    json(200, { items: pages[page - 1] ?? [], pages: pages.length })(response, seen);
  };
const metadata = { order_id: "1024", shop: "a" };

test("finds what a lost write made, by what both have in common", async () => {
  const made = { id: "2", metadata: { shop: "a", order_id: "1024" } };
  const { url, seen } = await provider(losing(listOf([{ id: "1", metadata: {} }], [{ id: "3" }, made])));
  const client = acme(url);
  const error = await failureOf(client.payments.create({ amount: 1, metadata }));
  expect(await client.reconcile(error)).toEqual({ outcome: "executed", resource: made });
  expect(seen.filter(({ method }) => method === "POST")).toHaveLength(1);
});

test.each<[string, object, object[]]>([
  ["nothing is found", metadata, [{ id: "1", metadata: { order_id: "1025" } }]],
  [
    "two are found",
    metadata,
    [
      { id: "1", metadata },
      { id: "2", metadata },
    ],
  ],
  ["the list does not say", metadata, [{ id: "1" }]],
  ["the request has nothing to look for", {}, [{ id: "1", metadata: {} }]],
])("stays in doubt where %s", async (_, own, items) => {
  const { url } = await provider(losing(listOf(items)));
  const client = acme(url);
  const error = await failureOf(client.payments.create({ metadata: own }));
  expect(await client.reconcile(error)).toEqual({ outcome: "unknown" });
});

test.each([
  ["completed", { outcome: "executed", resource: { id: "7", status: "completed" } }],
  ["pending", { outcome: "unknown" }],
])("a resource that is %s decides as the spec says", async (status, expected) => {
  const { url, seen } = await provider(losing(json(200, { id: "7", status })));
  const client = acme(url);
  const error = await failureOf(client.payments.confirm("7"));
  expect(await client.reconcile(error)).toEqual(expected);
  expect(seen.at(-1)?.url).toBe("/payments/7");
});

test("a resource that does not say its state decides nothing", async () => {
  const { url } = await provider(losing(json(200, { id: "7" })));
  const client = acme(url);
  expect(await client.reconcile(await failureOf(client.payments.confirm("7")))).toEqual({ outcome: "unknown" });
});

test("replays an honoured key", async () => {
  const { url, seen } = await provider(reset, json(201, { id: "1" }));
  const client = acme(url);
  const error = await failureOf(client.refunds.create({}, { maxAttempts: 1 }));
  expect(await client.reconcile(error)).toEqual({ outcome: "executed", resource: { id: "1" } });
  expect(seen[0]?.headers["idempotency-key"]).toBe(seen[1]?.headers["idempotency-key"]);
});

test("believes the call where it proved that nothing happened, and sends nothing", async () => {
  const { url, seen } = await provider(refusal(422));
  const client = acme(url);
  const error = await failureOf(callOf(client, "keyless"));
  expect(await client.reconcile(error)).toEqual({ outcome: "not_executed" });
  expect(seen).toHaveLength(1);
});

test("stays in doubt where nothing says how to find out, or asking fails", async () => {
  const { url } = await provider(losing(refusal(403)));
  const client = acme(url);
  const unhonoured = await failureOf(callOf(client, "unhonoured"));
  expect(await client.reconcile(unhonoured)).toEqual({ outcome: "unknown" });
  const keyless = await failureOf(client.payments.create({ metadata }));
  expect(await client.reconcile(keyless)).toMatchObject({ outcome: "unknown", cause: { status: 403 } });
});

test("knows only the errors of its own calls", async () => {
  await expect(acme("http://127.0.0.1:1").reconcile(new Error("x"))).rejects.toMatchObject({
    name: "InvalidCallError",
  });
});
