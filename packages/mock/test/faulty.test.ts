import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeEach, expect, test } from "vitest";
import { type Fault, type Fetch, faulty, providers } from "../src/index.ts";
import { load } from "../src/load.ts";
import { operationOfCall, placesOf } from "../src/operation-of-call.ts";

/** What the provider charged, by key: as one that honours keys. */
const charges = new Map<string, string>();
let requests = 0;
const provider = createServer(async (request, response) => {
  requests += 1;
  const order = await text(request);
  if (request.url === "/refused") return response.writeHead(422).end("{}");
  charges.set(String(request.headers["idempotency-key"]), order);
  response.writeHead(request.url === "/empty" ? 204 : 201, {
    "content-type": "application/json",
    "x-request-id": "r_1",
  });
  response.end(request.url === "/empty" ? undefined : JSON.stringify({ order }));
}).listen(0, "127.0.0.1");
await once(provider, "listening");
const url = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/`;
afterAll(() => provider.close());
beforeEach(() => {
  charges.clear();
  requests = 0;
});

const charge = (fetch: Fetch, order = "order-1", init: RequestInit = {}, path = "") =>
  fetch(url + path, { method: "POST", headers: { "idempotency-key": order }, body: order, ...init });

test("a reset comes after the charge, as Node's own fetch throws it", async () => {
  const flaky = faulty(fetch, { commitThenReset: 1 });
  const error = await charge(flaky).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET", syscall: "read" } });
  expect([charges.size, flaky.faults]).toEqual([1, { commitThenReset: 1, throttle: 0, stall: 0 }]);
});

test("a throttled call never reaches the provider", async () => {
  const flaky = faulty(fetch, { throttle: 1 });
  const answer = await charge(flaky);
  expect([answer.status, answer.headers.get("retry-after"), requests]).toEqual([429, "1", 0]);
  expect(await answer.json()).toEqual({ message: expect.any(String) });
  await expect(charge(flaky, "order-1", { signal: AbortSignal.abort(new Error("late")) })).rejects.toThrow("late");
  expect(flaky.faults.throttle).toBe(1);
});

test("a stalled answer has its head, and its body ends with the signal alone", async () => {
  const flaky = faulty(fetch, { stall: 1 });
  const controller = new AbortController();
  const answer = await charge(flaky, "order-1", { signal: controller.signal });
  expect([answer.status, answer.headers.get("x-request-id"), charges.size]).toEqual([201, "r_1", 1]);
  const body = answer.text();
  const early = await Promise.race([body, new Promise((done) => setTimeout(done, 30, "still open"))]);
  expect(early).toBe("still open");
  controller.abort(new Error("enough"));
  await expect(body).rejects.toThrow("enough");
});

test("a stalled answer heeds the signal of a Request too", async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const answer = await faulty(fetch, { stall: 1 })(new Request(url, { method: "POST", body: "order-1", signal }));
  controller.abort(new Error("enough"));
  await expect(answer.text()).rejects.toThrow("enough");
});

test("an answer without a body has nothing to stall", async () => {
  const flaky = faulty(fetch, { stall: 1 });
  expect((await charge(flaky, "order-1", {}, "empty")).status).toBe(204);
  expect(flaky.faults.stall).toBe(0);
});

test.each([{ commitThenReset: 1 }, { stall: 1 }])("a refusal took no effect, so %j leaves it alone", async (shares) => {
  const flaky = faulty(fetch, shares);
  const answer = await charge(flaky, "order-1", {}, "refused");
  expect([answer.status, await answer.text()]).toEqual([422, "{}"]);
  expect(flaky.faults).toEqual({ commitThenReset: 0, throttle: 0, stall: 0 });
});

test("what fetch throws itself is no fault", async () => {
  const flaky = faulty(fetch, { commitThenReset: 1 });
  await expect(flaky("http://127.0.0.1:1/")).rejects.toThrow("fetch failed");
  expect(flaky.faults.commitThenReset).toBe(0);
});

const met = async (seed: number | undefined, calls = 400) => {
  const always: Fetch = () => Promise.resolve(new Response("{}"));
  const flaky = faulty(always, { commitThenReset: 0.2, throttle: 0.1, stall: 0.1, seed });
  const found: string[] = [];
  for (let call = 0; call < calls; call += 1) {
    const before = { ...flaky.faults };
    await flaky(url).catch(() => undefined);
    found.push((Object.keys(before) as Fault[]).find((fault) => flaky.faults[fault] > before[fault]) ?? "none");
  }
  return { seed: flaky.seed, found };
};

test("faults follow from the seed, and come as often as they should", async () => {
  const { found } = await met(42);
  expect((await met(42)).found).toEqual(found);
  expect((await met(43)).found).not.toEqual(found);
  const unseeded = await met(undefined);
  expect((await met(unseeded.seed)).found).toEqual(unseeded.found);
  const count = (fault: string) => found.filter((each) => each === fault).length;
  expect(Math.abs(count("commitThenReset") - 80)).toBeLessThan(30);
  expect(Math.abs(count("throttle") - 40)).toBeLessThan(25);
  expect(Math.abs(count("stall") - 40)).toBeLessThan(25);
});

test.each([
  ["a key for each attempt charges twice, and it shows", () => crypto.randomUUID(), true],
  ["a key for each order charges once", (order: string) => order, false],
])("%s", async (_, keyOf, twice) => {
  const flaky = faulty(fetch, { commitThenReset: 0.2, throttle: 0.1, stall: 0.05, seed: 5 });
  const orders = Array.from({ length: 40 }, (_each, index) => `order-${index}`);
  const pay = async (order: string): Promise<unknown> => {
    const init = { headers: { "idempotency-key": keyOf(order) }, signal: AbortSignal.timeout(100) };
    try {
      const answer = await charge(flaky, order, init);
      return answer.ok ? await answer.json() : pay(order);
    } catch {
      return pay(order);
    }
  };
  for (const order of orders) await pay(order);
  expect(flaky.faults.commitThenReset).toBeGreaterThan(0);
  expect(new Set(charges.values()).size).toBe(orders.length);
  expect(charges.size > orders.length).toBe(twice);
});

test.each([
  [{ commitThenRest: 0.1 } as never, "faulty: Unknown option `commitThenRest`. Known: commitThenReset, throttle"],
  [{ throttle: 5 }, "faulty: `throttle` must be a number from 0 to 1; got 5."],
  [{ stall: Number.NaN }, "faulty: `stall` must be a number from 0 to 1; got NaN."],
  [{ seed: -1 }, "faulty: `seed` must be an integer from 0 to 4294967295; got -1."],
  [{ commitThenReset: 0.6, throttle: 0.5 }, "must add up to at most 1."],
  [{ nth: 0 }, "faulty: `nth` must be an integer from 1; got 0."],
  [
    { provider: "acme" } as never,
    'faulty: `provider` must be "orkestapay", "orchestrapay", "orchestrate" or "orqex"; got "acme"',
  ],
  [{ operation: "payments.create" }, "faulty: `operation` needs `provider`"],
  [{ provider: "orqex", operation: "payments.create" } as const, "Unknown orqex operation `payments.create`. Known: "],
])("refuses %j", (options, message) => {
  expect(() => faulty(fetch, options)).toThrow(message);
});

test("refuses what is no fetch", () => {
  expect(() => faulty({} as never)).toThrow(
    "faulty: the first argument must be a function, such as `fetch`; got object.",
  );
});

test.each(providers)("the operations of %s are found by their paths, behind any address", async (provider) => {
  const operations = await load(provider);
  const places = placesOf(provider);
  expect(places.map(({ operationId }) => operationId)).toEqual(operations.map(({ iid }) => iid));
  for (const { iid, method, path } of operations) {
    const called = `http://127.0.0.1:1/${provider}${path.replaceAll(/\{\w+\}/g, "a%20b")}?a=/b`;
    expect(operationOfCall(places, called, { method })).toBe(iid);
    expect(operationOfCall(places, new Request(called, { method: method.toUpperCase() }))).toBe(iid);
  }
});

test("faults meet the operation that they are meant for, not the token call before it, and the n-th call of it", async () => {
  const called: string[] = [];
  const always: Fetch = (input) => {
    called.push(new URL(String(input)).pathname);
    return Promise.resolve(Response.json({}));
  };
  const flaky = faulty(always, { throttle: 1, provider: "orkestapay", operation: "payments.create", nth: 2 });
  const statuses: number[] = [];
  for (const path of ["oauth/tokens", "payments", "orders", "payments", "payments", "payments/pay_1/refund"])
    statuses.push((await flaky(`https://api.example/v1/${path}`, { method: "POST" })).status);
  expect(statuses).toEqual([200, 200, 200, 429, 200, 200]);
  expect([flaky.faults.throttle, called.length]).toEqual([1, 5]);
});

test("of a provider alone every operation is meant, and nothing else", async () => {
  const always: Fetch = () => Promise.resolve(Response.json({}));
  const flaky = faulty(always, { throttle: 1, provider: "orqex" });
  const status = async (path: string) => (await flaky(`https://api.example${path}`)).status;
  expect([await status("/payment/intents"), await status("/v1/payments")]).toEqual([429, 200]);
});
