import { expect, test } from "vitest";
import { type Checkout, type Payment, readReturn, redirectUrl, toDate } from "../src/index.ts";

const page = "https://checkout.orkestapay.com/#/checkout/chk_1/abc";

test("sends the buyer to the page of a checkout or of a 3DS redirect", () => {
  const checkout: Checkout = {
    checkout_id: "chk_1",
    checkout_redirect_url: page,
    order: { order_id: "ord_1", status: "CREATED" },
  };
  const payment: Payment = { payment_id: "pay_1", order_id: "ord_1", status: "PAYMENT_ACTION_REQUIRED" };
  const specific = { three_ds_redirect_url: "https://3ds.example/1" };
  const redirect = { type: "THREE_D_SECURE_SPECIFIC", three_d_secure_specific: specific } as const;
  const challenge = {
    type: "THREE_D_SECURE_AUTHENTICATION",
    three_d_secure_authentication: { merchant_provider_id: "mpv_1" },
  } as const;
  expect(redirectUrl(checkout)).toBe(page);
  expect(redirectUrl({ ...checkout, checkout_redirect_url: "javascript:alert(1)" })).toBeUndefined();
  expect(redirectUrl({ ...payment, user_action_required: redirect })).toBe("https://3ds.example/1");
  expect(redirectUrl({ ...payment, user_action_required: challenge })).toBeUndefined();
  expect(redirectUrl(payment)).toBeUndefined();
});

test.each<[string | URL, object]>([
  ["https://shop.example/complete?order_id=ord_1", { orderId: "ord_1" }],
  ["https://shop.example/complete?orderId=ord_1", { orderId: "ord_1" }],
  ["https://shop.example/complete?payment_id=pay_1", { paymentId: "pay_1" }],
  [
    "https://shop.example/complete?orkesta=completed&order_id=ord_1&payment_id=pay_1",
    { orderId: "ord_1", paymentId: "pay_1" },
  ],
  ["/complete?orkesta=completed&order_id=ord_1", { orderId: "ord_1" }],
  [new URL("https://shop.example/complete?order_id=ord_1#top"), { orderId: "ord_1" }],
  // The first is the shop's own.
  ["https://shop.example/complete?order_id=1024&order_id=ord_1", { orderId: "ord_1" }],
  ["https://shop.example/complete?order_id=&orderId=ord_1", { orderId: "ord_1" }],
  ["https://shop.example/cancel", {}],
  ["", {}],
])("reads the return to %s as %o", (url, read) => {
  expect(readReturn(url)).toEqual(read);
});

test("reads epoch milliseconds in digits as a time", () => {
  expect(toDate("1713480514319").toISOString()).toBe("2024-04-18T22:48:34.319Z");
});

test.each(["1614265330", "", "2024-04-18", " 1713480514319", "1713480514319.5", "17134805143190", undefined])(
  "refuses the time %j",
  (value) => {
    expect(() => toDate(value as string)).toThrow("must be 13 digits, milliseconds since 1970");
  },
);
