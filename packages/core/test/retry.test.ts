import { expect, test, vi } from "vitest";
import type { ApiError, ClientEvent, PayorchError } from "../src/index.ts";
import { acme, callOf, failureOf } from "./support/client.ts";
import { json, provider, refusal, reset, silence } from "./support/provider.ts";

const withoutWaits = () => vi.spyOn(Math, "random").mockReturnValue(0);

test("repeats a write with the same key and body", async () => {
  withoutWaits();
  const { url, seen } = await provider(refusal(503), reset, json(201, { id: "1" }));
  const { data, attempts, idempotencyKey } = await acme(url).refunds.create({ amount: 1 }).withResponse();
  expect(data).toEqual({ id: "1" });
  expect(attempts.map(({ ending }) => ending)).toEqual(["failed", "lost", "answered"]);
  expect(seen.map(({ body }) => body)).toEqual(Array(3).fill('{"amount":1}'));
  expect(seen.map(({ headers }) => headers["idempotency-key"])).toEqual(Array(3).fill(idempotencyKey));
});

test("one attempt means one", async () => {
  const { url, seen } = await provider(refusal(503));
  const error = await failureOf(callOf(acme(url), "read", { maxAttempts: 1 }));
  expect(error).toMatchObject({ gaveUp: "attempts" });
  expect(seen).toHaveLength(1);
});

test.each([
  ["seconds", { "retry-after": "3600" }],
  ["milliseconds", { "retry-after-ms": "3600000" }],
  [
    "a date against the answer's own",
    { date: "Sat, 21 Nov 2026 10:00:00 GMT", "retry-after": "Sat, 21 Nov 2026 11:00:00 GMT" },
  ],
])("fails at once where the wait does not fit: %s", async (_, headers) => {
  const { url, seen } = await provider(refusal(429, headers as Record<string, string>));
  const error = (await failureOf(callOf(acme(url), "keyless"))) as ApiError;
  expect(error).toMatchObject({
    name: "ApiError",
    status: 429,
    gaveUp: "deadline",
    outcome: "not_executed",
    retryAfterMs: 3_600_000,
  });
  expect(seen).toHaveLength(1);
});

test("waits as long as the provider asks", async () => {
  withoutWaits();
  const times: number[] = [];
  const { url } = await provider(
    (response, request) => (
      times.push(performance.now()),
      refusal(429, { "retry-after-ms": "120" })(response, request)
    ),
    (response, request) => (times.push(performance.now()), json(200, {})(response, request)),
  );
  await callOf(acme(url), "read");
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(119);
});

test("the deadline covers attempts and waits together", async () => {
  const { url } = await provider(silence);
  const start = performance.now();
  const error = await failureOf(callOf(acme(url), "read", { timeoutMs: 60, deadlineMs: 150, maxAttempts: 99 }));
  expect(error).toMatchObject({ name: "TimeoutError", gaveUp: "deadline", outcome: "unknown" });
  expect(performance.now() - start).toBeLessThan(1000);
});

test("an abort ends a wait at once", async () => {
  const controller = new AbortController();
  const { url, seen } = await provider(refusal(429, { "retry-after": "30" }));
  const on = (event: ClientEvent) => event.type === "retry" && controller.abort();
  const error = await failureOf(callOf(acme(url, { on }), "keyless", { signal: controller.signal }));
  expect(error).toMatchObject({ name: "AbortError", outcome: "not_executed", gaveUp: "final" });
  expect(seen).toHaveLength(1);
});

test("200 calls to a dead server send at most 235 requests", async () => {
  withoutWaits();
  const { url, seen } = await provider(refusal(503));
  const client = acme(url);
  const errors = await Promise.all(Array.from({ length: 200 }, () => failureOf(callOf(client, "read"))));
  expect(seen.length).toBeGreaterThan(200);
  expect(seen.length).toBeLessThanOrEqual(235);
  expect(errors.filter((error) => (error as PayorchError).gaveUp === "budget").length).toBeGreaterThan(150);
});

test("a success gives back what its repeats took", async () => {
  withoutWaits();
  let calls = 0;
  const { url, seen } = await provider((response, request) =>
    (calls++ % 2 === 0 ? refusal(503) : json(200, {}))(response, request),
  );
  const client = acme(url);
  for (let call = 0; call < 60; call += 1) await callOf(client, "read");
  expect(seen).toHaveLength(120);
});

test("no timer outlives its call", async () => {
  const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;
  const { url } = await provider(json(200, {}));
  const before = timers();
  await callOf(acme(url), "read");
  expect(timers()).toBeLessThanOrEqual(before);
});
