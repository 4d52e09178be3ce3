import { declineReason, isFinal, isPaid } from "@payorch/orkestapay";
import { afterAll, describe, expect, test } from "vitest";
import { pageOf, sandbox, shopOf } from "./orkestapay-sandbox.ts";
import { cardOf, charge, expectNoDrift, orderOf } from "./orkestapay-shop.ts";

afterAll(async () => {
  expectNoDrift();
  await sandbox.close();
});

describe("a direct payment", () => {
  test("is taken, and every read says so", async () => {
    const shop = shopOf("taken");
    const payment = await charge(shop, { metadata: { cart: 42 }, key: "key-1" });
    expect(isPaid(payment)).toBe(true);
    expect(payment).toMatchObject({
      status: "COMPLETED",
      merchant_order_id: "order-1024",
      amount: { captured: 990, currency: "MXN" },
      payment_source: { type: "CARD", card: { bin: "424242", last_four: "4242", brand: "VISA" } },
      transactions: [{ status: "SUCCESS", code: "APPROVED", amount: 990 }],
      metadata: { cart: 42 },
    });
    expect(await shop.payments.retrieve(payment.payment_id)).toEqual(payment);
    expect(await shop.orders.listPayments(payment.order_id)).toEqual({ content: [payment] });
    expect(isPaid(await shop.orders.retrieve(payment.order_id))).toBe(true);
    expect(sandbox.ledger().charges("key-1")).toMatchObject([
      {
        provider: "orkestapay",
        payment: payment.payment_id,
        order: "order-1024",
        key: "key-1",
        amount: 990,
        currency: "MXN",
        refunded: 0,
      },
    ]);
  });

  test("that is only authorized takes no money until the portal captures it", async () => {
    const shop = shopOf("authorized");
    const payment = await charge(shop, {
      order: { merchant_order_id: "auth-1" },
      settings: { card: { capture: false } },
    });
    expect(payment).toMatchObject({
      status: "AUTHORIZED",
      amount: { authorized: 990 },
      transactions: [{ type: "AUTHORIZE" }],
    });
    expect([isPaid(payment), isFinal(payment)]).toEqual([false, false]);
    expect(payment.amount).not.toHaveProperty("captured");
    expect((await shop.orders.retrieve(payment.order_id)).status).toBe("CREATED");
    expect(sandbox.ledger().charges("auth-1")).toEqual([]);

    await sandbox.pay(pageOf(payment), { outcome: "approve" });
    expect(await shop.payments.retrieve(payment.payment_id)).toMatchObject({
      status: "COMPLETED",
      amount: { authorized: 990, captured: 990 },
    });
    expect(sandbox.ledger().charges("auth-1")).toMatchObject([{ amount: 990 }]);
  });

  test("that is only authorized can be canceled in the portal, and is not paid then", async () => {
    const shop = shopOf("voided");
    const payment = await charge(shop, {
      order: { merchant_order_id: "void-1" },
      settings: { card: { capture: false } },
    });
    await sandbox.pay(pageOf(payment), { outcome: "cancel" });
    const canceled = await shop.payments.retrieve(payment.payment_id);
    expect(canceled.amount).toEqual({ authorized: 990, voided: 990, currency: "MXN" });
    expect(isPaid(canceled)).toBe(false);
    expect(sandbox.ledger().charges("void-1")).toEqual([]);
  });

  test.each([
    ["4000000000000002", 990, "FAILED", "A transaction error occurred. Your credit card has not been charged."],
    ["4000000000009995", 990, "FAILED", "Insufficient funds."],
    ["4111111111111111", 4054, "FAILED", "The card has expired."],
  ])("of card %s over %d is declined with a 2xx", async (number, total_amount, status, message) => {
    const shop = shopOf("declined");
    const { data: payment, response } = await charge(shop, { method: cardOf(number), order: { total_amount } }).then(
      async (data) => ({ data, response: await shop.payments.retrieve(data.payment_id).withResponse() }),
    );
    expect(response.response.status).toBe(200);
    expect(payment.status).toBe(status);
    expect(declineReason(payment)).toEqual({ message });
    expect(payment.amount).toEqual({ currency: "MXN" });
    expect((await shop.orders.retrieve(payment.order_id)).status).toBe("CREATED");
    expect(sandbox.ledger().charges(payment.payment_id)).toEqual([]);
  });

  test("is rejected by the antifraud that metadata names", async () => {
    const payment = await charge(shopOf("fraud"), { metadata: { sandbox: "decline:suspected_fraud" } });
    expect(payment.status).toBe("REJECTED");
    expect([isPaid(payment), isFinal(payment)]).toEqual([false, true]);
  });

  test("after a declined one pays the order, and the list has the newest first", async () => {
    const shop = shopOf("retried");
    const { order_id } = await shop.orders.create(orderOf());
    const statuses: unknown[] = [];
    for (const number of ["4000000000000002", "4242424242424242"]) {
      const { payment_method_id } = await shop.paymentMethods.create(cardOf(number));
      const payment = await shop.payments.create({ order_id, payment_source: { type: "CARD", payment_method_id } });
      statuses.push(payment.status);
    }
    expect(statuses).toEqual(["FAILED", "COMPLETED"]);
    const { content } = await shop.orders.listPayments(order_id);
    expect(content.map(({ status }) => status)).toEqual(["COMPLETED", "FAILED"]);
    expect(isPaid(await shop.orders.retrieve(order_id))).toBe(true);
  });

  test("under the same key twice is charged twice, and the ledger shows it", async () => {
    const shop = shopOf("twice");
    const { order_id } = await shop.orders.create(orderOf({ merchant_order_id: "twice-1" }));
    const { payment_method_id } = await shop.paymentMethods.create(cardOf());
    const body = { order_id, payment_source: { type: "CARD" as const, payment_method_id } };
    const first = await shop.payments.create(body, { idempotencyKey: "same" });
    const second = await shop.payments.create(body, { idempotencyKey: "same" });
    expect(second.payment_id).not.toBe(first.payment_id);
    const charges = sandbox.ledger().charges("twice-1");
    expect(charges).toMatchObject([
      { key: "same", amount: 990 },
      { key: "same", amount: 990 },
    ]);
  });

  test.each(["SPEI", "CASH"] as const)("by %s waits, and may arrive after the order is over", async (type) => {
    const shop = shopOf(`transfer-${type}`);
    const payment = await charge(shop, { method: { type }, order: { merchant_order_id: type } });
    expect(payment.status).toBe("PAYMENT_ACTION_REQUIRED");
    expect(payment).not.toHaveProperty("user_action_required");
    await sandbox.advance("25h");
    expect((await shop.payments.retrieve(payment.payment_id)).status).toBe("PAYMENT_ACTION_REQUIRED");
    expect(sandbox.ledger().charges(type)).toEqual([]);
    await sandbox.pay(pageOf(payment), { outcome: "approve" });
    expect(isPaid(await shop.payments.retrieve(payment.payment_id))).toBe(true);
    expect(isPaid(await shop.orders.retrieve(payment.order_id))).toBe(true);
    expect(sandbox.ledger().charges(type)).toMatchObject([{ amount: 990 }]);
  });

  test.each([
    ["decline", "FAILED"],
    ["cancel", "FAILED"],
    ["expire", "FAILED"],
    ["silence", "PAYMENT_ACTION_REQUIRED"],
    ["abandon", "PAYMENT_ACTION_REQUIRED"],
  ] as const)("by SPEI after %s is %s", async (outcome, status) => {
    const shop = shopOf("no-transfer");
    const payment = await charge(shop, { method: { type: "SPEI" } });
    await sandbox.pay(pageOf(payment), { outcome });
    expect((await shop.payments.retrieve(payment.payment_id)).status).toBe(status);
    expect(sandbox.ledger().charges(payment.payment_id)).toEqual([]);
  });

  test.each(["APPLE_PAY", "GOOGLE_PAY"] as const)("by %s is taken at once", async (type) => {
    const wallets = {
      APPLE_PAY: {
        type: "APPLE_PAY",
        apple_pay: {
          type: "APPLE_PAY",
          data: "ZGF0YQ==",
          header: { ephemeral_public_key: "a2V5", public_key_hash: "aGFzaA==", transaction_id: "ab12" },
          signature: "c2ln",
          version: "EC_v1",
        },
      },
      GOOGLE_PAY: {
        type: "GOOGLE_PAY",
        alias: "Google Pay",
        google_pay: {
          type: "GOOGLE_PAY",
          wallet_type: "GOOGLE_PAY",
          api_version: 2,
          api_version_minor: 0,
          payment_method_data: {
            type: "CARD",
            description: "Visa 1111",
            info: { card_network: "VISA", card_details: "1111" },
            tokenization_data: { type: "PAYMENT_GATEWAY", token: "token" },
          },
        },
      },
    } as const;
    const payment = await charge(shopOf("wallet"), { method: wallets[type] });
    expect(payment).toMatchObject({ status: "COMPLETED", payment_source: { type, card: { last_four: "4242" } } });
  });
});
