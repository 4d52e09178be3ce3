import { afterEach, describe, expect, test, vi } from "vitest";
import { bearer } from "../src/index.ts";
import { acme, callOf, failureOf } from "./support/client.ts";
import type { Answer } from "./support/provider.ts";
import { cut, json, provider, refusal, reset } from "./support/provider.ts";

afterEach(() => {
  vi.useRealTimers();
});

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

const body = { amount: 20, reference: "order-1024", metadata: { order_id: "1024", shop: "a" } };
const now = () => new Date().toISOString();
/** What the call made, as the provider gives it. */
const made = (changes: object = {}) => ({
  id: "2",
  amount: "20.0",
  reference: "order-1024",
  metadata: { shop: "a", order_id: "1024" },
  created_at: now(),
  ...changes,
});

/** Loses the creation of a payment, and asks what became of it. */
async function asked(read: Answer, sent: Record<string, unknown> = body): Promise<unknown> {
  const { url, seen } = await provider(losing(read));
  const client = acme(url);
  const error = await failureOf(client.payments.create(sent));
  const result = await client.reconcile(error);
  expect(seen.filter(({ method }) => method !== "GET")).toHaveLength(1);
  return result;
}

test("finds what a lost write made, by everything that was sent", async () => {
  const resource = made();
  const other = made({ id: "3", reference: "order-1025" });
  expect(await asked(listOf([{ id: "1" }], [other, resource]))).toEqual({ outcome: "executed", resource });
});

test("ignores what is older than the call, however well it matches", async () => {
  const older = made({ id: "1", created_at: "2020-01-01T00:00:00Z" });
  expect(await asked(listOf([older]))).toEqual({
    outcome: "unknown",
    searched: "complete",
    early: true,
    candidates: [],
  });
  const resource = made();
  expect(await asked(listOf([older, resource]))).toEqual({ outcome: "executed", resource });
});

test.each<[string, Record<string, unknown>, () => object[], number]>([
  ["nothing is found", body, () => [made({ metadata: { order_id: "1025" } })], 0],
  ["the amount is another", body, () => [made({ amount: "21.0" })], 0],
  ["two are found", body, () => [made(), made({ id: "3" })], 2],
  ["the list does not say what it holds", body, () => [{ id: "1" }], 0],
  ["the time of creation is missing", body, () => [made({ created_at: undefined })], 1],
  ["the time of creation has no offset", body, () => [made({ created_at: "2035-01-01T00:00:00" })], 1],
  ["what is unique was not sent", { ...body, reference: undefined }, () => [made()], 1],
])("concludes nothing where %s", async (_, sent, itemsOf, candidates) => {
  // Made now: a machine may be busy for long between the two.
  const result = await asked(listOf(itemsOf()), sent);
  expect(result).toMatchObject({ outcome: "unknown", searched: "complete" });
  expect((result as { candidates: unknown[] }).candidates).toHaveLength(candidates);
});

test("searches nowhere where nothing was sent that could be compared", async () => {
  expect(await asked(listOf([made()]), { metadata: {} })).toMatchObject({ outcome: "unknown", searched: "nowhere" });
});

describe("a search that is cut concludes nothing", () => {
  test("after twenty pages", async () => {
    const pages = Array.from({ length: 40 }, (_, page) => [page === 0 ? made() : { id: `x${page}` }]);
    expect(await asked(listOf(...pages))).toMatchObject({
      outcome: "unknown",
      searched: "incomplete",
      candidates: [{ id: "2" }],
    });
  });

  test("by a page that fails", async () => {
    const resource = made();
    const result = await asked((response, seen) =>
      (seen.url.includes("page=2") ? refusal(403) : json(200, { items: [resource], pages: 2 }))(response, seen),
    );
    expect(result).toMatchObject({
      outcome: "unknown",
      searched: "incomplete",
      candidates: [resource],
      cause: { status: 403 },
    });
  });

  test("by an answer that holds no list", async () => {
    expect(await asked(json(200, { id: "1" }))).toMatchObject({ outcome: "unknown", searched: "incomplete" });
  });
});

test("a list with cursors is searched to its end", async () => {
  const resource = made();
  const { url } = await provider(
    losing((response, seen) => {
      const last = seen.url.includes("cursor=c2");
      json(200, last ? { data: [resource] } : { data: [{ id: "1" }], next: "c2" })(response, seen);
    }),
  );
  const client = acme(url);
  const error = await failureOf(client.transfers.create(body));
  expect(await client.reconcile(error)).toEqual({ outcome: "executed", resource });
});

test.each(["completed", "failed", "pending"])(
  "a state that it may have had before proves nothing: %s",
  async (status) => {
    const { url, seen } = await provider(losing(json(200, { id: "7", status })));
    const client = acme(url);
    const error = await failureOf(client.payments.confirm("7"));
    expect(await client.reconcile(error)).toEqual({
      outcome: "unknown",
      searched: "complete",
      early: true,
      candidates: [{ id: "7", status }],
    });
    expect(seen.at(-1)?.url).toBe("/payments/7");
  },
);

test.each(["honoured", "unhonoured", "keyless"] as const)("never sends a %s write", async (kind) => {
  const controller = new AbortController();
  const { url, seen } = await provider((response, request) =>
    request.method === "GET" ? listOf([])(response, request) : controller.abort(),
  );
  const client = acme(url);
  // Its caller does not want it any more, and asks several times.
  const error = await failureOf(callOf(client, kind, { signal: controller.signal }));
  for (let time = 0; time < 3; time += 1) expect(await client.reconcile(error)).toMatchObject({ outcome: "unknown" });
  expect(seen.filter(({ method }) => method === "POST")).toHaveLength(1);
});

test("believes the call where it proved what happened, and sends nothing", async () => {
  const { url, seen } = await provider(refusal(422));
  const client = acme(url);
  const error = await failureOf(callOf(client, "keyless"));
  expect(await client.reconcile(error)).toEqual({ outcome: "not_executed" });
  const refused = await failureOf(client.payments.create(undefined as unknown as Record<string, unknown>));
  expect(await client.reconcile(refused)).toEqual({ outcome: "not_executed" });
  expect(seen).toHaveLength(1);
});

test("an executed call stays executed where its resource is not found", async () => {
  const { url } = await provider((response, seen) => (seen.method === "GET" ? listOf([]) : cut)(response, seen));
  const client = acme(url);
  const error = await failureOf(client.payments.create(body));
  expect(error).toMatchObject({ outcome: "executed" });
  expect(await client.reconcile(error)).toEqual({ outcome: "executed" });
});

test("an earlier error knows what a later one learned", async () => {
  const { url } = await provider(refusal(429), reset, json(201, { id: "1" }));
  const client = acme(url);
  const first = await failureOf(client.refunds.create({}, { maxAttempts: 1 }));
  expect(await client.reconcile(first)).toEqual({ outcome: "not_executed" });
  const second = await failureOf(client.resume(first));
  expect(second).toMatchObject({ outcome: "unknown" });
  expect(await client.reconcile(first)).toMatchObject({ outcome: "unknown" });
  await client.resume(second);
  for (const error of [first, second]) expect(await client.reconcile(error)).toEqual({ outcome: "executed" });
});

test("says that it is early while the request may still be under way", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const { url } = await provider(losing(listOf([])));
  const client = acme(url);
  const error = await failureOf(client.payments.create(body, { timeoutMs: 10_000 }));
  for (const [laterMs, early] of [
    [69_000, true],
    [2_000, false],
  ] as const) {
    vi.setSystemTime(Date.now() + laterMs);
    expect(await client.reconcile(error)).toMatchObject({ early });
  }
});

test("knows only the calls of its own account", async () => {
  const { url } = await provider(reset);
  const foreign = await failureOf(callOf(acme(url, {}, bearer("another-secret")), "keyless"));
  for (const error of [new Error("x"), foreign]) {
    await expect(acme(url).reconcile(error)).rejects.toMatchObject({ name: "InvalidCallError", outcome: "unknown" });
    // The refusal is no proof either.
    const refused = await failureOf(acme(url).reconcile(error));
    await expect(acme(url).reconcile(refused)).rejects.toMatchObject({ name: "InvalidCallError" });
  }
});
