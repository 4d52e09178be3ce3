import { faulty } from "@payorch/mock";
import { createOrchestrapay } from "@payorch/orchestrapay";
import { createOrchestrate } from "@payorch/orchestrate";
import { createOrkestapayPublic } from "@payorch/orkestapay";
import { createOrqex } from "@payorch/orqex";
import { expect, inject, test } from "vitest";
import { read, requestExample } from "../generate/document.ts";

const options = { maxAttempts: 1, fetch: faulty(fetch, { throttle: 1 }), baseUrl: "http://127.0.0.1:1" };
const shop = createOrkestapayPublic({ ...options, merchantId: "m", publicKey: "k" });

test.each([
  ["orkestapay", () => shop.merchants.retrievePaymentMethod("CARD")],
  ["orchestrapay", () => createOrchestrapay({ ...options, apiKey: "k" }).checkoutIntents.list()],
  ["orchestrate", () => createOrchestrate({ ...options, apiKey: "k" }).payments.list()],
  ["orqex", () => createOrqex({ ...options, secretKey: "sk_1" }).checkouts.retrieve("cs_1")],
])("the client of %s knows faulty's 429 as a refusal", async (_provider, call) => {
  await expect(call()).rejects.toMatchObject({ status: 429, retryAfterMs: 1000, outcome: "not_executed" });
});

test("a client repeats under the same key what faulty lost", async () => {
  const keys: (string | null)[] = [];
  const counted: typeof fetch = (input, init) => {
    keys.push(new Headers(init?.headers).get("x-idempotency-key"));
    return fetch(input, init);
  };
  const flaky = faulty(counted, { commitThenReset: 0.5, seed: 8 });
  const orqex = createOrqex({ secretKey: "sk_1", baseUrl: inject("mocks").orqex, fetch: flaky });
  const session = requestExample(await read("orqex"), "checkouts.create");
  await orqex.checkouts.create(session as never, { idempotencyKey: "order-1024" });
  expect([flaky.faults.commitThenReset, keys]).toEqual([1, ["order-1024", "order-1024"]]);
});
