import { declineReason, isFinal, isPaid, readReturn, redirectUrl } from "@payorch/orkestapay";
import { afterAll, describe, expect, test } from "vitest";
import { cardOf, charge, expectNoDrift, orderOf, pageOf, redirection_url, sandbox, shopOf } from "./orkestapay-shop.ts";

afterAll(async () => {
  expectNoDrift();
  await sandbox.close();
});

const challenged = cardOf("4000000000002503");
const byRedirect = { card: { capture: true }, redirection_url };

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

describe("3-D Secure on another page", () => {
  test("leads there and back, and is paid once the buyer passed it", async () => {
    const shop = shopOf("redirect");
    const payment = await charge(shop, {
      method: challenged,
      settings: byRedirect,
      order: { merchant_order_id: "3ds-1" },
    });
    expect(payment).toMatchObject({
      status: "PAYMENT_ACTION_REQUIRED",
      user_action_required: { type: "THREE_D_SECURE_SPECIFIC" },
    });
    const page = redirectUrl(payment) ?? "";
    expect(page.startsWith(`${sandbox.url}/pay/orkestapay/`)).toBe(true);
    expect(sandbox.ledger().charges("3ds-1")).toEqual([]);

    const back = (await sandbox.pay(page, { outcome: "approve" })) ?? "";
    expect(back).toBe(
      `https://shop.example/status?result=COMPLETED&order_id=${payment.order_id}&payment_id=${payment.payment_id}`,
    );
    expect(readReturn(back)).toEqual({ orderId: payment.order_id, paymentId: payment.payment_id });
    const paid = await shop.payments.retrieve(payment.payment_id);
    expect(isPaid(paid)).toBe(true);
    expect(paid).not.toHaveProperty("user_action_required");
    expect(sandbox.ledger().charges("3ds-1")).toHaveLength(1);
  });

  test("that fails leads back to the same address, which proves nothing", async () => {
    const shop = shopOf("failed-redirect");
    const payment = await charge(shop, { method: challenged, settings: byRedirect });
    const back = await sandbox.pay(redirectUrl(payment) ?? "", { outcome: "decline" });
    expect(back).toContain("result=COMPLETED");
    const failed = await shop.payments.retrieve(payment.payment_id);
    expect(failed.status).toBe("FAILED");
    expect(declineReason(failed)).toEqual({ message: "The authentication failed." });
    expect(sandbox.ledger().charges(payment.payment_id)).toEqual([]);
  });

  test("that the buyer cancels leads to the other address", async () => {
    const shop = shopOf("canceled-redirect");
    const payment = await charge(shop, { method: challenged, settings: byRedirect });
    const back = await sandbox.pay(redirectUrl(payment) ?? "", { outcome: "cancel" });
    expect(back).toBe("https://shop.example/status?result=CANCELED");
    expect((await shop.payments.retrieve(payment.payment_id)).status).toBe("FAILED");
  });

  test("that the buyer abandons waits until the order is over", async () => {
    const shop = shopOf("abandoned");
    const payment = await charge(shop, { method: challenged, settings: byRedirect });
    expect(await sandbox.pay(redirectUrl(payment) ?? "", { outcome: "abandon" })).toBeUndefined();
    await sandbox.advance("23h");
    expect((await shop.payments.retrieve(payment.payment_id)).status).toBe("PAYMENT_ACTION_REQUIRED");
    await sandbox.advance("2h");
    // A client renews its token once in five seconds of the real clock.
    const expired = await shopOf("abandoned").payments.retrieve(payment.payment_id);
    expect([isPaid(expired), isFinal(expired)]).toEqual([false, true]);
  });

  test("may be followed by a decline that the amount chose", async () => {
    const shop = shopOf("declined-after");
    const order = { total_amount: 4402 };
    const payment = await charge(shop, { method: challenged, settings: byRedirect, order });
    await sandbox.pay(redirectUrl(payment) ?? "", { outcome: "approve" });
    expect(declineReason(await shop.payments.retrieve(payment.payment_id))).toEqual({ message: "Insufficient funds." });
  });

  test("only authorizes where the shop asked for that", async () => {
    const shop = shopOf("authorized-after");
    const settings = { card: { capture: false }, redirection_url };
    const payment = await charge(shop, { method: challenged, settings });
    await sandbox.pay(redirectUrl(payment) ?? "", { outcome: "approve" });
    expect((await shop.payments.retrieve(payment.payment_id)).status).toBe("AUTHORIZED");
  });
});

describe("3-D Secure in the shop's own page", () => {
  test("has no address, and is paid once the shop completed it", async () => {
    const shop = shopOf("modal");
    const payment = await charge(shop, { method: challenged, order: { merchant_order_id: "modal-1" } });
    expect(payment.user_action_required).toMatchObject({
      type: "THREE_D_SECURE_AUTHENTICATION",
      three_d_secure_authentication: { merchant_provider_id: expect.stringMatching(/^mpv_/) },
    });
    expect(redirectUrl(payment)).toBeUndefined();

    await sandbox.pay(pageOf(payment), { outcome: "approve" });
    expect((await shop.payments.retrieve(payment.payment_id)).status).toBe("PAYMENT_ACTION_REQUIRED");
    expect(sandbox.ledger().charges("modal-1")).toEqual([]);

    const transaction = await shop.payments.complete(payment.payment_id, []);
    const paid = await shop.payments.retrieve(payment.payment_id);
    expect(transaction.status).toBe("SUCCESS");
    expect(paid.transactions).toEqual([transaction]);
    expect(isPaid(paid)).toBe(true);
    expect(sandbox.ledger().charges("modal-1")).toHaveLength(1);
  });

  test("that was completed cannot be completed again", async () => {
    const shop = shopOf("completed-twice");
    const payment = await charge(shop, { method: challenged, order: { merchant_order_id: "modal-2" } });
    await sandbox.pay(pageOf(payment), { outcome: "approve" });
    await shop.payments.complete(payment.payment_id, []);
    await expect(shop.payments.complete(payment.payment_id, [])).rejects.toMatchObject({ code: "INVALID_STATUS" });
    expect(sandbox.ledger().charges("modal-2")).toHaveLength(1);
  });

  test("that the buyer did not pass cannot be completed", async () => {
    const shop = shopOf("not-passed");
    const waiting = await charge(shop, { method: challenged });
    await expect(shop.payments.complete(waiting.payment_id, [])).rejects.toMatchObject({
      status: 428,
      code: "PRECONDITION_REQUIRED",
    });
    await sandbox.pay(pageOf(waiting), { outcome: "decline" });
    await expect(shop.payments.complete(waiting.payment_id, [])).rejects.toMatchObject({ code: "INVALID_STATUS" });
    expect((await shop.payments.retrieve(waiting.payment_id)).status).toBe("FAILED");
  });

  test("may end with a transaction that is no success", async () => {
    const shop = shopOf("modal-declined");
    const payment = await charge(shop, { method: challenged, order: { total_amount: 4005 } });
    await sandbox.pay(pageOf(payment), { outcome: "approve" });
    const transaction = await shop.payments.complete(payment.payment_id, []);
    expect(transaction.status).not.toBe("SUCCESS");
    expect(transaction.provider?.message).toMatch(/not been charged/);
    expect((await shop.payments.retrieve(payment.payment_id)).status).toBe("FAILED");
  });
});
