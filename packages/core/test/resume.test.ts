import { expect, test, vi } from "vitest";
import type { PayorchError } from "../src/index.ts";
import { acme, callOf, failureOf } from "./support/client.ts";
import { json, provider, refusal, reset } from "./support/provider.ts";

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

test("an earlier doubt stays", async () => {
  const { url } = await provider(reset, refusal(422));
  const client = acme(url);
  const error = await failureOf(client.refunds.create({}, { maxAttempts: 1 }));
  expect(await failureOf(client.resume(error))).toMatchObject({ name: "ApiError", status: 422, outcome: "unknown" });
});

test.each(["unhonoured", "keyless"] as const)("a doubtful %s write is refused", async (kind) => {
  const { url, seen } = await provider(reset);
  const client = acme(url);
  const error = await failureOf(callOf(client, kind));
  expect(await failureOf(client.resume(error))).toMatchObject({ name: "InvalidCallError" });
  expect(seen).toHaveLength(1);
});

test("a keyless write that did not take effect may be sent again", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const { url, seen } = await provider(refusal(429), refusal(429), refusal(429), json(201, { id: "1" }));
  const client = acme(url);
  const error = await failureOf(client.payments.create({ amount: 1 }));
  expect(await client.resume(error)).toEqual({ id: "1" });
  expect(new Set(seen.map(({ body }) => body))).toEqual(new Set(['{"amount":1}']));
});

test("what is not an error of this client's calls is refused, never synchronously", async () => {
  const { url } = await provider(refusal(422));
  const error = await failureOf(callOf(acme(url), "read"));
  for (const foreign of [error, new Error("x"), undefined]) {
    expect(await failureOf(acme(url).resume(foreign))).toMatchObject({ name: "InvalidCallError" });
  }
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
