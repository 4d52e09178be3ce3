import { isPaid, readReturn, redirectUrl } from "@payorch/orkestapay";
import { afterAll, expect, test } from "vitest";
import { sandbox, shopOf } from "./orkestapay-sandbox.ts";
import { checkoutOf, expectNoDrift, orderOf } from "./orkestapay-shop.ts";

afterAll(async () => {
  expectNoDrift();
  await sandbox.close();
});

test("a checkout is read as it was made, and its ids have OrkestaPay's prefixes", async () => {
  const shop = shopOf("made");
  const request = {
    ...checkoutOf({ metadata: { cart: "42" } }),
    allow_save_payment_methods: false,
    locale: "ES_LATAM",
  };
  const made = await shop.checkouts.create(request);
  const { order } = made;
  expect(made).toMatchObject({
    checkout_id: expect.stringMatching(/^chk_[\da-f]{32}$/),
    completed_redirect_url: request.completed_redirect_url,
    allow_save_payment_methods: false,
    locale: "ES_LATAM",
    order: {
      order_id: expect.stringMatching(/^ord_[\da-f]{32}$/),
      status: "CREATED",
      country: "México",
      discounts: [{ amount: 10 }],
      taxes: [],
      customer: { customer_id: expect.stringMatching(/^cus_[\da-f]{32}$/), email: "john.doe@example.com" },
      metadata: { cart: "42" },
    },
  });
  expect(Number(order.expires_at) - Number(order.placed_at)).toBe(86_400_000);
  expect(await shop.checkouts.retrieve(made.checkout_id)).toEqual(made);
  expect(await shop.orders.retrieve(order.order_id)).toEqual(order);
  expect(await shop.orders.listPayments(order.order_id)).toEqual({ content: [] });
});

test("a buyer who pays comes back with the ids that OrkestaPay appends, and the order is paid", async () => {
  const shop = shopOf("paid");
  const checkout = await shop.checkouts.create(checkoutOf({ merchant_order_id: "paid-1" }));
  const { order_id } = checkout.order;
  const back = (await sandbox.pay(redirectUrl(checkout) ?? "", { outcome: "approve" })) ?? "";
  const { content } = await shop.orders.listPayments(order_id);
  const [payment] = content;
  expect(back).toBe(`https://shop.example/complete?cart=42&order_id=${order_id}&payment_id=${payment?.payment_id}#top`);
  expect(readReturn(back)).toEqual({ orderId: order_id, paymentId: payment?.payment_id });
  expect(isPaid(await shop.orders.retrieve(order_id))).toBe(true);
  expect((await shop.checkouts.retrieve(checkout.checkout_id)).order.status).toBe("COMPLETED");
  expect(await shop.payments.retrieve(payment?.payment_id ?? "")).toEqual(payment);
  expect(sandbox.ledger().charges("paid-1")).toMatchObject([{ payment: payment?.payment_id, amount: 990 }]);
  await expect(sandbox.pay(redirectUrl(checkout) ?? "", { outcome: "approve" })).rejects.toThrow("closed");
});

test("a buyer who was declined stays on the page, and can pay there after all", async () => {
  const shop = shopOf("declined");
  const checkout = await shop.checkouts.create(checkoutOf({ merchant_order_id: "declined-1" }));
  const page = redirectUrl(checkout) ?? "";
  const { order_id } = checkout.order;
  expect(await sandbox.pay(page, { outcome: "decline", reason: "insufficient_funds" })).toBeUndefined();
  expect((await shop.orders.retrieve(order_id)).status).toBe("CREATED");
  expect(await sandbox.pay(page, { outcome: "approve", method: "CARD" })).toContain(order_id);
  const { content } = await shop.orders.listPayments(order_id);
  expect(content.map(({ status }) => status)).toEqual(["COMPLETED", "FAILED"]);
  expect(content[1]?.transactions?.[0]?.provider).toMatchObject({ code: "insufficient_funds" });
  expect(sandbox.ledger().charges("declined-1")).toHaveLength(1);
});

test("every way of declining that the page offers leaves the order unpaid", async () => {
  const shop = shopOf("reasons");
  const checkout = await shop.checkouts.create(checkoutOf());
  const reasons = ["declined", "insufficient_funds", "expired_card", "authentication_failed", "suspected_fraud"];
  for (const reason of reasons) await sandbox.pay(redirectUrl(checkout) ?? "", { outcome: "decline", reason });
  const { content } = await shop.orders.listPayments(checkout.order.order_id);
  expect(content.map(({ status }) => status)).toEqual(["REJECTED", "FAILED", "FAILED", "FAILED", "FAILED"]);
});

test("a buyer who cancels goes to the other address without parameters, and may come back and pay", async () => {
  const shop = shopOf("canceled");
  const checkout = await shop.checkouts.create(checkoutOf());
  const page = redirectUrl(checkout) ?? "";
  expect(await sandbox.pay(page, { outcome: "cancel" })).toBe("https://shop.example/cancel?cart=42");
  expect((await shop.orders.retrieve(checkout.order.order_id)).status).toBe("CREATED");
  expect(await sandbox.pay(page, { outcome: "approve" })).toContain("/complete?");
});

test("a buyer is challenged on the page, and pays once the challenge is passed", async () => {
  const shop = shopOf("challenged");
  const checkout = await shop.checkouts.create(checkoutOf({ merchant_order_id: "challenged-1" }));
  const page = redirectUrl(checkout) ?? "";
  expect(await sandbox.pay(page, { outcome: "challenge" })).toBeUndefined();
  const { content } = await shop.orders.listPayments(checkout.order.order_id);
  expect(content).toMatchObject([{ status: "PAYMENT_ACTION_REQUIRED" }]);
  expect(sandbox.ledger().charges("challenged-1")).toEqual([]);
  expect(await sandbox.pay(page, { outcome: "approve" })).toContain("/complete?");
  expect(sandbox.ledger().charges("challenged-1")).toHaveLength(1);
});

test("a challenge that fails leaves the page payable", async () => {
  const shop = shopOf("challenge-failed");
  const checkout = await shop.checkouts.create(checkoutOf());
  const page = redirectUrl(checkout) ?? "";
  await sandbox.pay(page, { outcome: "challenge" });
  expect(await sandbox.pay(page, { outcome: "decline" })).toBeUndefined();
  expect(await sandbox.pay(page, { outcome: "approve" })).toContain("/complete?");
});

test.each(["SPEI", "CASH"])("a transfer by %s that is under way arrives after the order is over", async (method) => {
  const shop = shopOf(`transfer-${method}`);
  const checkout = await shop.checkouts.create(checkoutOf({ merchant_order_id: `page-${method}` }));
  const page = redirectUrl(checkout) ?? "";
  await sandbox.pay(page, { outcome: "challenge", method });
  await sandbox.advance("25h");
  expect(sandbox.ledger().charges(`page-${method}`)).toEqual([]);
  await sandbox.pay(page, { outcome: "approve" });
  expect(isPaid(await shopOf(`transfer-${method}`).orders.retrieve(checkout.order.order_id))).toBe(true);
  expect(sandbox.ledger().charges(`page-${method}`)).toMatchObject([{ amount: 990 }]);
});

test("a checkout ends after a day, or when the order says", async () => {
  const shop = shopOf("expired");
  const day = await shop.checkouts.create(checkoutOf());
  const placedAt = Number(day.placed_at);
  const hour = await shop.checkouts.create(checkoutOf({ expires_at: placedAt + 3_600_000 }));
  const state = ({ order_id }: { order_id: string }) =>
    shopOf("expired")
      .orders.retrieve(order_id)
      .then(({ status }) => status);
  await sandbox.advance("61min");
  await expect(sandbox.pay(redirectUrl(hour) ?? "", { outcome: "approve" })).rejects.toThrow("expired");
  expect(await state(hour.order)).toBe("CREATED");
  await sandbox.advance("23h");
  await expect(sandbox.pay(redirectUrl(day) ?? "", { outcome: "approve" })).rejects.toThrow("expired");
  expect(await state(day.order)).toBe("CREATED");
});

test("a checkout that somebody lets expire is over at once", async () => {
  const shop = shopOf("expire");
  const checkout = await shop.checkouts.create(checkoutOf());
  await sandbox.pay(redirectUrl(checkout) ?? "", { outcome: "expire" });
  await expect(sandbox.pay(redirectUrl(checkout) ?? "", { outcome: "approve" })).rejects.toThrow("expired");
  const order = await shop.orders.retrieve(checkout.order.order_id);
  expect(Number(order.expires_at)).toBeLessThan(Number(checkout.order.expires_at));
});

test("two checkouts of one cart can both be paid, and the ledger shows two charges", async () => {
  const shop = shopOf("twice");
  for (const _ of [1, 2]) {
    const checkout = await shop.checkouts.create(checkoutOf({ merchant_order_id: "cart-1" }));
    await sandbox.pay(redirectUrl(checkout) ?? "", { outcome: "approve" });
  }
  expect(sandbox.ledger().charges("cart-1")).toHaveLength(2);
  expect(sandbox.ledger().chargedTwice()).toContainEqual({ tenant: "twice", order: "cart-1", charges: 2 });
});

test.each([
  ["an amount", { total_amount: 4402 }, "FAILED"],
  ["metadata", { metadata: { sandbox: "approve" } }, "COMPLETED"],
  ["metadata with a decline", { metadata: { sandbox: "decline:suspected_fraud" } }, "REJECTED"],
  ["metadata with a challenge", { metadata: { sandbox: "challenge" } }, "PAYMENT_ACTION_REQUIRED"],
])("%s chooses how a checkout ends, without a page", async (_, order, status) => {
  const shop = shopOf("chosen");
  const checkout = await shop.checkouts.create(checkoutOf(order));
  await sandbox.advance("3s");
  const { content } = await shop.orders.listPayments(checkout.order.order_id);
  expect(content).toMatchObject([{ status }]);
});

test("an order that chooses to expire is over after a moment", async () => {
  const checkout = await shopOf("chosen").checkouts.create(checkoutOf({ metadata: { sandbox: "expire" } }));
  await sandbox.advance("3s");
  await expect(sandbox.pay(redirectUrl(checkout) ?? "", { outcome: "approve" })).rejects.toThrow("expired");
});

test("what an order chose comes too late where the order was over before", async () => {
  const shop = shopOf("chosen");
  const { placed_at } = await shop.orders.create(orderOf());
  const soon = { metadata: { sandbox: "approve" }, expires_at: Number(placed_at) + 2900 };
  const checkout = await shop.checkouts.create(checkoutOf(soon));
  await sandbox.advance("5s");
  expect((await shop.orders.retrieve(checkout.order.order_id)).status).toBe("CREATED");
});

test("a payment by API closes the page of its order", async () => {
  const shop = shopOf("both");
  const checkout = await shop.checkouts.create(checkoutOf());
  const { payment_method_id } = await shop.paymentMethods.create({ type: "SPEI" });
  const { order_id } = checkout.order;
  const payment_source = { type: "SPEI" as const, payment_method_id };
  await shop.payments.create({ order_id, payment_source, metadata: { sandbox: "approve" } });
  await expect(sandbox.pay(redirectUrl(checkout) ?? "", { outcome: "approve" })).rejects.toThrow("closed");
});
