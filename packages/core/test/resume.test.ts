import { afterEach, describe, expect, test, vi } from "vitest";
import { type PayorchError, bearer } from "../src/index.ts";
import { acme, callOf, failureOf } from "./support/client.ts";
import { cut, json, provider, refusal, reset } from "./support/provider.ts";

const hour = 60 * 60 * 1000;

afterEach(() => {
  vi.useRealTimers();
});

test("sends the same bytes under the same key, and says that it is a replay", async () => {
  const { url, seen } = await provider(reset, json(201, { id: "1" }, { "x-replayed": "true" }));
  const client = acme(url);
  const error = await failureOf(client.refunds.create({ amount: 1 }, { maxAttempts: 1 }));
  const { data, replayed, idempotencyKey, attempts } = await client.resume(error).withResponse();
  expect({ data, replayed, idempotencyKey }).toEqual({
    data: { id: "1" },
    replayed: true,
    idempotencyKey: (error as PayorchError).idempotencyKey,
  });
  expect(attempts.map(({ ending }) => ending)).toEqual(["lost", "answered"]);
  expect([seen[1]?.body, seen[1]?.headers["idempotency-key"]]).toEqual([
    seen[0]?.body,
    seen[0]?.headers["idempotency-key"],
  ]);
});

test("a later refusal leaves an earlier unknown outcome unknown", async () => {
  const { url } = await provider(reset, refusal(422));
  const client = acme(url);
  const error = await failureOf(client.refunds.create({}, { maxAttempts: 1 }));
  expect(await failureOf(client.resume(error))).toMatchObject({ name: "ApiError", status: 422, outcome: "unknown" });
});

/** Without a key that the provider honours, nothing is sent: three workers that resume one error would pay three times. */
describe.each(["unhonoured", "keyless", "read"] as const)("a %s call cannot be resumed", (kind) => {
  test.each([
    ["was throttled", refusal(429), "not_executed", "Call the method again."],
    ["was lost", reset, "unknown", kind === "read" ? "Call the method again." : "Use `reconcile`, then ask"],
    ["was executed", cut, "executed", kind === "read" ? "Call the method again." : "Use `reconcile` to find"],
  ] as const)("that %s", async (_, answer, outcome, advice) => {
    const { url, seen } = await provider(answer);
    const client = acme(url);
    const error = await failureOf(callOf(client, kind, { maxAttempts: 1 }));
    const refused = await Promise.all([1, 2, 3].map(() => failureOf(client.resume(error))));
    refused.push(await failureOf(client.resume(refused[0])));
    for (const each of refused) {
      expect(each).toMatchObject({ name: "InvalidCallError", outcome });
      expect((each as Error).message).toContain(advice);
    }
    expect(seen).toHaveLength(1);
  });
});

test("an honoured key that is older than its lifetime is not sent again", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const { url, seen } = await provider(reset, json(201, { id: "1" }));
  const client = acme(url);
  const error = await failureOf(client.refunds.create({}, { maxAttempts: 1 }));
  vi.setSystemTime(Date.now() + hour);
  const refused = await failureOf(client.resume(error));
  expect(refused).toMatchObject({ name: "InvalidCallError", outcome: "unknown" });
  expect((refused as Error).message).toContain("honour a key for 60 minutes, and this one is older");
  expect(seen).toHaveLength(1);
});

test("the age of a key counts from the first try, not from the last", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const { url, seen } = await provider(reset);
  const client = acme(url);
  const first = await failureOf(client.refunds.create({}, { maxAttempts: 1 }));
  vi.setSystemTime(Date.now() + hour / 2);
  const second = await failureOf(client.resume(first));
  vi.setSystemTime(Date.now() + hour / 2);
  for (const error of [first, second]) {
    expect(await failureOf(client.resume(error))).toMatchObject({ name: "InvalidCallError" });
  }
  expect(seen).toHaveLength(2);
});

test("a record that a clock which was set back puts into the future is not sent again", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const { url, seen } = await provider(reset, json(201, { id: "1" }));
  const client = acme(url);
  const error = await failureOf(client.refunds.create({}, { maxAttempts: 1 }));
  const { record } = error as PayorchError;
  const openedAt = record?.openedAt ?? Number.NaN;
  // Another process than that of the call has the record only.
  const inFuture = { ...record, id: "another", openedAt: openedAt + 61_000, endsAt: openedAt + 61_000 };
  const refused = await failureOf(client.resume(inFuture));
  expect(refused).toMatchObject({ name: "InvalidCallError", outcome: "unknown" });
  expect((refused as Error).message).toContain("A clock was set back, so the age of its key is not known");
  expect(seen).toHaveLength(1);
  expect(await client.resume({ ...inFuture, id: "a third", openedAt: openedAt + 59_000 })).toEqual({ id: "1" });
});

test("a key that grew too old while the client waited is not sent again", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const { url, seen } = await provider((response, request) => {
    // The process is suspended while it waits for its next attempt.
    response.on("close", () => vi.setSystemTime(Date.now() + hour));
    refusal(503, { "retry-after-ms": "50" })(response, request);
  });
  const error = await failureOf(acme(url).refunds.create({}));
  expect(error).toMatchObject({ status: 503, outcome: "unknown", gaveUp: "deadline" });
  expect(seen).toHaveLength(1);
});

test("what is not the error of a call of this account is refused, never synchronously", async () => {
  const { url } = await provider(reset);
  const other = acme(url, {}, bearer("another-secret"));
  const error = await failureOf(callOf(other, "honoured", { maxAttempts: 1 }));
  for (const foreign of [error, new Error("x"), undefined]) {
    // Its outcome is that of the error that was given: it says nothing new about the call.
    expect(await failureOf(acme(url).resume(foreign))).toMatchObject({ name: "InvalidCallError", outcome: "unknown" });
  }
});

test("an option that does not exist is refused, and the outcome stays that of the call", async () => {
  const { url, seen } = await provider(reset);
  const client = acme(url);
  const error = await failureOf(callOf(client, "honoured", { maxAttempts: 1 }));
  for (const options of [{ timeoutMs: 1 }, { signal: "now" }, [1]]) {
    for (const promise of [client.resume(error, options as object), client.reconcile(error, options as object)])
      expect(await failureOf(promise)).toMatchObject({ name: "InvalidCallError", outcome: "unknown" });
  }
  expect(seen).toHaveLength(1);
});

test("a failed resumption can be resumed, and aborted", async () => {
  const { url } = await provider(reset, reset, json(200, { id: "1" }));
  const client = acme(url);
  const first = await failureOf(client.refunds.create({}, { maxAttempts: 1 }));
  const second = await failureOf(client.resume(first));
  expect((second as PayorchError).attempts).toHaveLength(2);
  expect(await failureOf(client.resume(second, { signal: AbortSignal.abort() }))).toMatchObject({
    name: "AbortError",
    outcome: "unknown",
  });
  expect(await client.resume(second)).toEqual({ id: "1" });
});

test("a try that was refused proves nothing while another one is under way", async () => {
  let answer = () => {};
  const arrived = Promise.withResolvers<void>();
  const { url } = await provider(
    refusal(422),
    (response, seen) => {
      answer = () => json(201, { id: "1" })(response, seen);
      arrived.resolve();
    },
    refusal(422),
  );
  const client = acme(url);
  const first = await failureOf(client.refunds.create({}));
  expect(first).toMatchObject({ outcome: "not_executed" });
  const underWay = client.resume(first);
  await arrived.promise;
  const refused = await failureOf(client.resume(first));
  expect(refused).toMatchObject({ status: 422, outcome: "unknown" });
  expect(await client.reconcile(first)).toMatchObject({ outcome: "unknown", early: true });
  answer();
  await underWay;
  expect(await client.reconcile(refused)).toEqual({ outcome: "executed" });
});
