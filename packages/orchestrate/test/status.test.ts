import { expect, test } from "vitest";
import { undocumented } from "../../../test/undocumented.ts";
import { type PaymentConfirmation, type PaymentStatus, isFinal, isPaid, redirectUrl } from "../src/index.ts";

test.each<[PaymentStatus | undefined, boolean, boolean]>([
  ["completed", true, true],
  ["succeeded", true, true],
  ["pending", false, false],
  ["failed", false, true],
  ["expired", false, true],
  [undocumented("requires_action"), false, false],
  [undocumented("refunded"), false, false],
  [undefined, false, false],
])("a payment that is %j: paid %j, final %j", (status, paid, final) => {
  const payment = { id: "1", ...(status !== undefined && { status }) };
  expect([isPaid(payment), isFinal(payment)]).toEqual([paid, final]);
});

test("what a confirmation answers is no payment", () => {
  const confirmation: PaymentConfirmation = { status: "requires_action" };
  // @ts-expect-error its statuses are its own
  expect(isPaid(confirmation)).toBe(false);
});

test("sends the customer to next_action.url, else to payment_link", () => {
  const next_action = { url: "https://orchestrate.global/payments/1/threeds" };
  const payment_link = "https://orchestrate.global/checkout/1";
  expect(redirectUrl({ id: "1", next_action, payment_link })).toBe(next_action.url);
  expect(redirectUrl({ id: "1", next_action: null, payment_link })).toBe(payment_link);
  expect(redirectUrl({ id: "1", next_action: { url: "javascript:alert(1)" }, payment_link })).toBe(payment_link);
  expect(redirectUrl({ id: "1", payment_link: null })).toBeUndefined();
});
