import { expect, test } from "vitest";
import { answering, contract, example } from "../../../../test/contract.ts";
import { callOf, createApi } from "../../src/api.ts";
import { type CreateCheckoutIntentRequest, between, createOrchestrapay, eq, gte, lt } from "../../src/index.ts";

const orchestrapay = createOrchestrapay({ apiKey: "YOUR_API_KEY", ...contract("orchestrapay") });
const intent = await example<CreateCheckoutIntentRequest>("orchestrapay", "checkoutIntents.create");
const { checkout_intent_idempotency_key: key, ...keyless } = intent;

test("creates a checkout intent under the key of the body", async () => {
  const { data, response, idempotencyKey, replayed } = await orchestrapay.checkoutIntents.create(intent).withResponse();
  expect(response.status).toBe(201);
  expect(data.checkout_intent).toBe("550e8400-e29b-41d4-a716-446655440000");
  expect({ idempotencyKey, replayed }).toEqual({ idempotencyKey: key, replayed: false });
});

test("puts a key into the body where there is none", async () => {
  const { idempotencyKey } = await orchestrapay.checkoutIntents.create(keyless).withResponse();
  expect(idempotencyKey).toMatch(/^[\da-f-]{36}$/);
});

test.each(["Order #123", "طلب 123", "x".repeat(300)])("sends the key %s as it is: it is free-form", async (free) => {
  const { idempotencyKey } = await orchestrapay.checkoutIntents
    .create(keyless, { idempotencyKey: free })
    .withResponse();
  expect(idempotencyKey).toBe(free);
});

test("refuses an empty key, in the option and in the body", async () => {
  await expect(orchestrapay.checkoutIntents.create(keyless, { idempotencyKey: "" })).rejects.toThrow("idempotencyKey");
  const empty = { ...keyless, checkout_intent_idempotency_key: "" };
  await expect(orchestrapay.checkoutIntents.create(empty)).rejects.toThrow("non-empty string");
});

test("tells a replay from a creation", async () => {
  const call = orchestrapay.checkoutIntents.create(intent, { headers: { prefer: "code=200" } });
  const { response, replayed } = await call.withResponse();
  expect({ status: response.status, replayed }).toEqual({ status: 200, replayed: true });
});

test("lists checkout intents with filters and sort", async () => {
  const list = await orchestrapay.checkoutIntents.list({
    page: 1,
    limit: 10,
    sortBy: ["amount:DESC"],
    filter: {
      currency: eq("EGP"),
      amount: [gte(3000), lt(9000)],
      created_at: between(new Date("2023-07-01T00:00:00Z"), new Date("2023-07-31T23:59:59.590Z")),
    },
  });
  expect(list.data.map((each) => each.checkout_intent_secret)).toEqual([1234]);
});

test("calls by method and path through the same layers", async () => {
  const created = await createApi(orchestrapay).POST("/checkout-intents", { body: intent });
  expect(callOf(created.response)).toMatchObject({ outcome: "executed", idempotencyKey: key, replayed: false });
  const list = await createApi(orchestrapay).GET("/checkout-intents", { params: { query: { limit: 10 } } });
  expect(list.data?.meta.itemsPerPage).toBe(10);
});

test("reads a message that is a list", async () => {
  const call = orchestrapay.checkoutIntents.create(intent, answering(400, "messageList"));
  await expect(call).rejects.toMatchObject({ name: "ApiError", status: 400, outcome: "not_executed" });
});
