import { expect, test } from "vitest";
import { contract, example } from "../../../../test/contract.ts";
import { callOf, createApi } from "../../src/api.ts";
import { type CreateCheckoutRequest, createOrqex } from "../../src/index.ts";

const orqex = createOrqex({ secretKey: "sk_sandbox_1_2", ...contract("orqex") });
const session = await example<CreateCheckoutRequest>("orqex", "checkouts.create");

test("creates a checkout session under the given key", async () => {
  const call = orqex.checkouts.create(session, { idempotencyKey: "order-1024" });
  const { data, response, idempotencyKey, replayed, attempts } = await call.withResponse();
  expect(response.status).toBe(201);
  expect({ idempotencyKey, replayed, attempts: attempts.length }).toEqual({
    idempotencyKey: "order-1024",
    replayed: false,
    attempts: 1,
  });
  expect(data.data.checkout).toMatchObject({ id: "cs_abc123", url: "https://pay.orqex.com/cs_abc123" });
  expect(await call).toEqual(data);
});

test("gives every creation a key of its own", async () => {
  const keys = await Promise.all(
    [0, 1].map(async () => (await orqex.checkouts.create(session).withResponse()).idempotencyKey),
  );
  expect(new Set(keys).size).toBe(2);
  expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
});

test("reads a checkout session back", async () => {
  const { data, response, idempotencyKey } = await orqex.checkouts.retrieve("cs_abc123").withResponse();
  expect(response.status).toBe(200);
  expect(data.data.checkout.id).toBe("cs_abc123");
  expect(idempotencyKey).toBeUndefined();
});

test("calls by method and path through the same layers", async () => {
  const header = { "X-Idempotency-Key": "order-1024" };
  const created = await createApi(orqex).POST("/payment/checkouts", { body: session, params: { header } });
  expect(created.data).toEqual(await orqex.checkouts.create(session));
  expect(callOf(created.response)).toMatchObject({
    outcome: "executed",
    idempotencyKey: "order-1024",
    replayed: false,
  });
  const read = await createApi(orqex).GET("/payment/checkouts/{checkoutId}", {
    params: { path: { checkoutId: "cs_abc123" } },
  });
  expect(read.data?.data.checkout.id).toBe("cs_abc123");
});
