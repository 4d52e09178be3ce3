import { isPaid } from "@payorch/orkestapay";
import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { sandbox, shopOf } from "./orkestapay-sandbox.ts";
import { charge, checkoutOf, expectNoDrift } from "./orkestapay-shop.ts";

afterAll(async () => {
  expectNoDrift();
  await sandbox.close();
});

test("a refund of everything moves the money once, and the payment still reads as completed", async () => {
  const shop = shopOf("whole");
  const payment = await charge(shop, { order: { merchant_order_id: "whole-1" } });
  const transaction = await shop.payments.refund(payment.payment_id, { amount: 990, description: "returned" });
  expect(transaction).toMatchObject({ status: "SUCCESS", amount: 990, transaction_id: expect.stringMatching(/^ctx_/) });
  expect(sandbox.ledger().charges("whole-1")).toMatchObject([{ amount: 990, refunded: 990 }]);
  expect(isPaid(await shop.payments.retrieve(payment.payment_id))).toBe(true);
  const again = shop.payments.refund(payment.payment_id, { amount: 1, description: "" });
  await expect(again).rejects.toMatchObject({ status: 400, code: "INVALID_STATUS" });
});

test("refunds in parts add up exactly, and never to more than was paid", async () => {
  const shop = shopOf("parts");
  const order = { merchant_order_id: "parts-1", total_amount: 100.3, subtotal_amount: 100.3 };
  const { payment_id } = await charge(shop, { order });
  await shop.payments.refund(payment_id, { amount: 100.1, description: "" });
  const tooMuch = shop.payments.refund(payment_id, { amount: 0.21, description: "" });
  await expect(tooMuch).rejects.toMatchObject({
    code: "INVALID_PARAMETERS",
    message: expect.stringContaining("amount: must be at most 0.2"),
  });
  await shop.payments.refund(payment_id, { amount: 0.1, description: "" });
  await shop.payments.refund(payment_id, { amount: 0.1, description: "" });
  expect(sandbox.ledger().charges("parts-1")).toMatchObject([{ amount: 100.3, refunded: 100.3 }]);
});

test("two refunds under one key are two refunds, and the ledger shows it", async () => {
  const shop = shopOf("twice");
  const { payment_id } = await charge(shop, { order: { merchant_order_id: "refunded-twice" } });
  for (const _ of [1, 2])
    await shop.payments.refund(payment_id, { amount: 100, description: "" }, { idempotencyKey: "refund-1" });
  expect(sandbox.ledger().charges("refunded-twice")).toMatchObject([{ refunded: 200 }]);
});

test("a refund that the bank declines is a 2xx without success, and moves nothing", async () => {
  const shop = shopOf("declined");
  const { payment_id } = await charge(shop, { order: { total_amount: 5000 } });
  const transaction = await shop.payments.refund(payment_id, { amount: 4402, description: "" });
  expect(transaction.status).not.toBe("SUCCESS");
  expect(transaction.provider?.message).toBe("Insufficient funds.");
  expect(sandbox.ledger().charges(payment_id)).toMatchObject([{ refunded: 0 }]);
});

test("a merchant who switched refunds by API off gets 403, and the setting says so before", async () => {
  const shop = shopOf("shop-no-refunds");
  const { payment_id } = await charge(shop);
  const id = "AVAILABLE_REFUND_BY_ECOMMERCE";
  expect(await shop.merchants.retrieveSettings({ id })).toEqual({ custom_settings: { [id]: false } });
  const refund = shop.payments.refund(payment_id, { amount: 990, description: "" });
  await expect(refund).rejects.toMatchObject({ status: 403, code: "AUTHORIZATION_REQUIRED" });
  expect(sandbox.ledger().charges(payment_id)).toMatchObject([{ refunded: 0 }]);
});

test("what was paid on a page can be refunded too", async () => {
  const shop = shopOf("page");
  const checkout = await shop.checkouts.create(checkoutOf());
  await sandbox.pay(checkout.checkout_redirect_url, { outcome: "approve" });
  const [payment] = (await shop.orders.listPayments(checkout.order.order_id)).content;
  await shop.payments.refund(payment?.payment_id ?? "", { amount: 990, description: "" });
  expect(sandbox.ledger().charges(payment?.payment_id ?? "")).toMatchObject([{ refunded: 990 }]);
});

test("of any refunds, those that fit are made, and the ledger has their sum", async () => {
  const shop = shopOf("any");
  const cents = fc.integer({ min: 1, max: 60_000 });
  await fc.assert(
    fc.asyncProperty(fc.array(cents, { minLength: 1, maxLength: 6 }), async (refunds) => {
      const paid = 99_010;
      const { payment_id } = await charge(shop, { order: { total_amount: paid / 100 } });
      let left = paid;
      for (const refund of refunds) {
        const made = await shop.payments.refund(payment_id, { amount: refund / 100, description: "" }).then(
          ({ status }) => status === "SUCCESS",
          () => false,
        );
        expect(made).toBe(refund <= left);
        if (made) left -= refund;
      }
      expect(sandbox.ledger().charges(payment_id)).toMatchObject([{ refunded: (paid - left) / 100 }]);
    }),
    { numRuns: 30 },
  );
});
