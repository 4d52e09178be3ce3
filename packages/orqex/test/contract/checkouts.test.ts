import { expect, test } from "vitest";
import { answering, contract } from "../../../../test/contract.ts";
import { createOrqex } from "../../src/index.ts";

const orqex = createOrqex({ secretKey: "sk_sandbox_1_2", ...contract("orqex") });
const body = {
  amount: 50,
  currency: "XOF",
  description: "Order #1024",
  webhook_url: "https://shop.example.com/webhooks/orqex",
  customer: { email: "ama@example.com", first_name: "Ama", last_name: "Mensah" },
};

test("creates a checkout session under the key that was given", async () => {
  const { data, response, idempotencyKey, replayed } = await orqex.checkouts
    .create(body, { idempotencyKey: "order-1024" })
    .withResponse();
  expect(response.status).toBe(201);
  expect(idempotencyKey).toBe("order-1024");
  expect(replayed).toBe(false);
  expect(data.data.checkout.url).toMatch(/^https:/);
  await expect(orqex.checkouts.create(body, answering(422))).rejects.toMatchObject({ status: 422 });
});
