import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { CallRecord, PayorchError } from "../src/index.ts";
import { type Acme, acme, callOf, failureOf, kinds, recordOf, through } from "./support/client.ts";
import { type Answer, cut, json, page, provider, refusal, reset } from "./support/provider.ts";

const hour = 60 * 60 * 1000;
const once = { maxAttempts: 1 };

afterEach(() => {
  vi.useRealTimers();
});

test("a record says what was sent, and what became of it", async () => {
  const { url, seen } = await provider(refusal(503, { "retry-after": "9000" }));
  const before = Date.now();
  const client = acme(url, { headers: { "x-proxy-secret": "of the client" } });
  const call = client.refunds.create(
    { amount: 1, note: "café" },
    { idempotencyKey: "key-of-the-call", headers: { "x-trace": "7" }, timeoutMs: 10_000 },
  );
  const record = await recordOf(call);
  expect(record).toEqual({
    version: 1,
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    provider: "acme",
    origin: url,
    account: client.account,
    operationId: "refunds.create",
    method: "POST",
    path: "/refunds",
    query: "",
    headers: { "x-trace": "7", "idempotency-key": "key-of-the-call" },
    body: seen[0]?.body,
    idempotencyKey: "key-of-the-call",
    keyEndsAt: record.openedAt + hour,
    fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
    state: "closed",
    openedAt: expect.any(Number),
    endsAt: expect.any(Number),
    flightMs: 70_000,
    outcome: "unknown",
    attempts: [
      {
        startedAt: expect.any(Number),
        durationMs: expect.any(Number),
        ending: "failed",
        status: 503,
        retryAfterMs: 9_000_000,
      },
    ],
  });
  expect(before <= record.openedAt && record.openedAt <= record.endsAt && record.endsAt <= Date.now()).toBe(true);
});

test("printing an error shows nothing of its record", async () => {
  const { url } = await provider(reset);
  const error = await failureOf(acme(url).refunds.create({ note: "private" }, once));
  expect((error as PayorchError).record?.body).toContain("private");
  for (const printed of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error)])
    expect(printed).not.toContain("private");
  expect(Object.keys(error as object)).not.toContain("record");
});

test("every error of a call has its record, and the error of arguments has none", async () => {
  const { url } = await provider(reset);
  const client = acme(url);
  for (const kind of kinds) expect(await recordOf(callOf(client, kind, once))).toMatchObject({ version: 1 });
  const refused = (await failureOf(client.refunds.create({}, { idempotencyKey: "" }))) as PayorchError;
  expect(refused.record).toBeUndefined();
});

describe("another process", () => {
  type Create = (client: Acme) => Promise<unknown>;
  test.each<[string, string, Create]>([
    [
      "a key in a header",
      "",
      (client) => client.refunds.create({ amount: 1, note: "é" }, { headers: { "x-trace": "7" } }),
    ],
    ["a key in the body", "", (client) => client.orders.create({ items: [1, { two: "2" }], key: "order-1024" })],
    ["an address with a prefix", "/api/v1", (client) => client.refunds.create({})],
  ])("resumes with the same bytes: %s", async (_, prefix, create) => {
    const { url, seen } = await provider(reset, json(201, { id: "1" }));
    const record = await recordOf(create(acme(url + prefix, once)));
    expect(await acme(url + prefix).resume(record)).toEqual({ id: "1" });
    const [first, second] = seen;
    const sent = (request = first) => ({ ...request, headers: { ...request?.headers, connection: undefined } });
    expect(sent(second)).toEqual(sent(first));
  });

  test("takes the outcome over, attempts and all", async () => {
    const { url } = await provider(reset, refusal(422));
    const record = await recordOf(acme(url).refunds.create({}, once));
    const error = await failureOf(acme(url).resume(record));
    expect(error).toMatchObject({
      status: 422,
      outcome: "unknown",
      attempts: [{ ending: "lost" }, { ending: "refused" }],
    });
  });

  test("goes on counting the age of the key from the first try", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { url, seen } = await provider(reset);
    const first = await recordOf(acme(url).refunds.create({}, once));
    vi.setSystemTime(Date.now() + hour / 2);
    const second = await recordOf(acme(url, once).resume(first));
    expect(second).toMatchObject({ id: first.id, openedAt: first.openedAt, keyEndsAt: first.keyEndsAt });
    vi.setSystemTime(Date.now() + hour / 2);
    for (const record of [first, second])
      expect(await failureOf(acme(url).resume(record))).toMatchObject({ name: "InvalidCallError", outcome: "unknown" });
    expect(seen).toHaveLength(2);
  });

  test("repeats no longer than the key is honoured", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { url, seen } = await provider(reset, refusal(503, { "retry-after": "120" }));
    const record = await recordOf(acme(url).refunds.create({}, once));
    vi.setSystemTime(record.openedAt + hour - 60_000);
    expect(await failureOf(acme(url).resume(record))).toMatchObject({ status: 503, gaveUp: "deadline" });
    expect(seen).toHaveLength(2);
  });

  test.each([
    ["another provider", { provider: "other" }, "has the provider other; this client has acme."],
    [
      "another origin",
      { origin: "https://evil.example" },
      "has the origin https://evil.example; this client has http://127.0.0.1:",
    ],
    ["another account", { account: "00000000" }, "has the account 00000000; this client has "],
    ["another version", { version: 2 }, "`version` must be 1; got 2"],
    [
      "what JSON cannot hold",
      { attempts: [{ startedAt: 1, ending: "lost", more: 1n }] },
      "the record is not plain JSON",
    ],
    ["no id", { id: undefined }, "`id` must be a string"],
    ["an outcome that is none", { outcome: "maybe" }, '`outcome` must be "executed", "not_executed" or'],
    ["an outcome of Object.prototype", { outcome: "constructor" }, 'or "unknown"; got "constructor"'],
    [
      "an attempt that is none",
      { attempts: [{ startedAt: 1, durationMs: 1, ending: "line\nbreak" }] },
      "`attempts` must be an array of attempts",
    ],
    ["a body that is no JSON", { body: "{" }, "`body` must be a string of JSON"],
    ["another body", { body: '{"amount":2}' }, "its `fingerprint` is not that of its request"],
    ["no body", { body: undefined }, "its `fingerprint` is not that of its request"],
    ["another key", { idempotencyKey: "another-key" }, "its `idempotencyKey` is not the key in its request"],
    ["no key", { headers: {} }, "its `idempotencyKey` is not the key in its request"],
    ["a query that is none", { query: "@evil.example" }, "`query` must be empty, or a string that begins with `?`"],
    ["a time that no date holds", { openedAt: 1e300 }, "`openedAt` must be a number of milliseconds"],
    ["a credential", { headers: { authorization: "Bearer x" } }, "`authorization` cannot be set"],
    ["a path of another operation", { path: "/payouts" }, "POST /payouts is not `refunds.create`"],
    ["a path without its slash", { path: "refunds" }, "`path` must be a string that begins with `/`"],
    ["a path that climbs", { path: "/../refunds" }, "is not `refunds.create`"],
    ["another method", { method: "DELETE" }, "DELETE /refunds is not `refunds.create`"],
    ["a host in the path", { path: "//evil.example/refunds" }, "is not `refunds.create`"],
    ["an operation of Object.prototype", { operationId: "constructor" }, "needs an idempotency key"],
  ])("refuses a record with %s", async (_, change, message) => {
    const { url, seen } = await provider(reset);
    const client = acme(url);
    const record = await recordOf(client.refunds.create({ amount: 1 }, { ...once, idempotencyKey: "key-of-the-call" }));
    const error = await failureOf(client.resume({ ...record, ...change }));
    expect(error).toMatchObject({ name: "InvalidCallError", message: expect.stringContaining(message) });
    expect((error as PayorchError).outcome).toBe("unknown");
    expect(seen).toHaveLength(1);
  });

  test.each([null, 5, "{}", [], {}, new Date(), { version: 1 }])("refuses what is no record: %o", async (given) => {
    const { url } = await provider(reset);
    for (const promise of [acme(url).resume(given), acme(url).reconcile(given)])
      expect(await failureOf(promise)).toMatchObject({ name: "InvalidCallError", outcome: "unknown" });
  });
});

describe("what was learned since", () => {
  test("is known to older copies of the record in the same process", async () => {
    const { url } = await provider(refusal(429), cut);
    const client = acme(url, once);
    const record = await recordOf(client.refunds.create({}));
    expect(await client.reconcile(record)).toEqual({ outcome: "not_executed" });
    expect(await failureOf(client.resume(record))).toMatchObject({ outcome: "executed" });
    expect(await client.reconcile(record)).toEqual({ outcome: "executed" });
    expect(await acme(url).reconcile(record)).toEqual({ outcome: "executed" });
  });

  test("is known to its errors, when its record was resumed", async () => {
    const { url } = await provider(refusal(429), cut);
    const client = acme(url, once);
    const error = (await failureOf(client.refunds.create({}))) as PayorchError;
    const opened = { ...(JSON.parse(JSON.stringify(error.record)) as CallRecord), state: "opened", outcome: "unknown" };
    await failureOf(client.resume(opened));
    expect(await client.reconcile(error)).toEqual({ outcome: "executed" });
  });

  test("is known to earlier errors, whichever client of the account resumed", async () => {
    const { url } = await provider(refusal(429), cut);
    const error = (await failureOf(acme(url, once).refunds.create({}))) as PayorchError;
    await failureOf(acme(url, once).resume(error));
    expect(error.record).toMatchObject({ outcome: "executed", attempts: [{}, {}] });
    expect(await acme(url).reconcile(error)).toEqual({ outcome: "executed" });
  });

  test("gives way to a newer record", async () => {
    const { url } = await provider(refusal(429), refusal(429));
    const client = acme(url, once);
    const record = await recordOf(client.refunds.create({}));
    await failureOf(client.resume(record));
    expect(await client.reconcile({ ...record, outcome: "executed" })).toEqual({ outcome: "executed" });
  });
});

test("an opened record is unknown, whatever its attempts", async () => {
  const { url } = await provider(refusal(422), cut, json(200, { items: [], pages: 1 }));
  const client = acme(url, once);
  for (const call of [client.refunds.create({}), client.refunds.create({})]) {
    const record = await recordOf(call);
    // Of another process: this one knows more.
    const opened = { ...record, id: crypto.randomUUID(), state: "opened" };
    expect(await client.reconcile(opened)).toMatchObject({ outcome: "unknown" });
  }
});

test("a call that nobody knows the end of is found by its record, as by its error", async () => {
  const answered: Answer[] = [];
  const { url } = await provider((response, request) => {
    const [created = {}] = answered.length > 0 ? [JSON.parse(lost)] : [];
    if (request.method === "POST") {
      lost = request.body;
      answered.push(reset);
      return reset(response, request);
    }
    const items = [{ ...created, id: "p1", created_at: new Date().toISOString() }];
    return json(200, { items, pages: 1 }, { date: new Date().toUTCString() })(response, request);
  });
  let lost = "{}";
  const record = await recordOf(acme(url).payments.create({ reference: "order-1024", amount: 1 }));
  expect(record).not.toHaveProperty("idempotencyKey");
  expect(await acme(url).reconcile(record)).toMatchObject({ outcome: "executed", resource: { id: "p1" } });
});

test("it is early until the request can no longer be under way", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const { url } = await provider(reset);
  const record = await recordOf(acme(url).payouts.create({}, { timeoutMs: 10_000 }));
  const other = acme(url, { timeoutMs: 1 });
  for (const [time, early] of [
    [record.endsAt + 69_000, true],
    [record.endsAt + 70_001, false],
  ] as const) {
    vi.setSystemTime(time);
    expect(await other.reconcile(record)).toEqual({ outcome: "unknown", searched: "nowhere", early, candidates: [] });
  }
});

through("methods").describe("an operation that the spec does not have", () => {
  test("can be asked about by its record, and not sent again", async () => {
    const { url, seen } = await provider(reset);
    const record = await recordOf(acme(url).fetch("/unknown?x=1", { method: "POST", body: "{}", unlisted: true }));
    expect(record).toMatchObject({ operationId: "unlisted", path: "/unknown", query: "?x=1" });
    expect(await acme(url).reconcile(record)).toMatchObject({ outcome: "unknown", searched: "nowhere" });
    expect(await failureOf(acme(url).resume(record))).toMatchObject({ name: "InvalidCallError" });
    expect(seen).toHaveLength(1);
  });
});

test("path parameters come back as they were sent", async () => {
  const { url } = await provider(page(502));
  const record = await recordOf(acme(url).payments.confirm("a/b c?d", once));
  expect(record.path).toBe("/payments/a%2Fb%20c%3Fd/confirm");
  expect(await acme(url).reconcile(record)).toMatchObject({ outcome: "unknown" });
});
