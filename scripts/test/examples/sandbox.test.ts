import { createOrqex } from "@payorch/orqex";
import { startSandbox } from "@payorch/sandbox";
import { afterAll, expect, test } from "vitest";

const sandbox = await startSandbox({ providers: ["orqex"] });
afterAll(() => sandbox.close());

const order = {
  amount: 50,
  currency: "XOF",
  description: "Order #1024",
  customer: { email: "ama@example.com", first_name: "Ama", last_name: "Mensah" },
  return_url: "https://shop.example.com/return",
  metadata: { order_id: "order-1024" },
};

test("an order is charged once, although the first answer was lost", async () => {
  const orqex = createOrqex(sandbox.clientOptions("orqex", "lost"));
  sandbox.fault({ provider: "orqex", operation: "checkouts.create", kind: "commitThenReset" });
  const { data } = await orqex.checkouts.create(order, { idempotencyKey: "order-1024" });

  const returned = await sandbox.pay(data.checkout.url, { outcome: "approve" });
  expect(returned).toBe("https://shop.example.com/return");

  const { data: payment } = await orqex.paymentIntents.retrieve(data.payment.id);
  expect(payment.status).toBe("completed");
  expect(sandbox.ledger().charges("order-1024")).toHaveLength(1);
});

test("a session that nobody pays expires", async () => {
  const orqex = createOrqex(sandbox.clientOptions("orqex", "late"));
  const { data } = await orqex.checkouts.create(order);
  await sandbox.advance("25h");
  await expect(sandbox.pay(data.checkout.url, { outcome: "approve" })).rejects.toThrow("closed");
});
