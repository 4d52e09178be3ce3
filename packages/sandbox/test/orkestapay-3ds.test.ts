import { declineReason, isFinal, isPaid, readReturn, redirectUrl } from "@payorch/orkestapay";
import { afterAll, describe, expect, test } from "vitest";
import { pageOf, sandbox, shopOf } from "./orkestapay-sandbox.ts";
import { cardOf, charge, expectNoDrift, redirection_url } from "./orkestapay-shop.ts";

afterAll(async () => {
  expectNoDrift();
  await sandbox.close();
});

const challenged = cardOf("4000000000002503");
const byRedirect = { card: { capture: true }, redirection_url };

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
