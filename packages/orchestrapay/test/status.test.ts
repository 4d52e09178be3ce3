import { expect, test } from "vitest";
import { undocumented } from "../../../test/undocumented.ts";
import {
  type LifecycleStatus,
  type LifecycleSubStatus,
  type PaymentEvent,
  type RefundEvent,
  isFinal,
  isPaid,
} from "../src/index.ts";

const payment = (status: LifecycleStatus, sub_status: LifecycleSubStatus = status): PaymentEvent => ({
  webhook_type: "payment",
  status,
  sub_status,
  gateway: "paystack",
  amount: 1000,
  currency: "EGP",
});

test.each<[LifecycleStatus, boolean, boolean]>([
  ["success", true, true],
  ["canceled", false, true],
  ["pending", false, false],
  [undocumented("cancelled"), false, false],
  [undocumented("authorized"), false, false],
])("a payment that is %s: paid %j, final %j", (status, paid, final) => {
  expect([isPaid(payment(status)), isFinal(payment(status))]).toEqual([paid, final]);
});

test("goes by the status, whatever the sub-status", () => {
  expect(isPaid(payment("pending", "success"))).toBe(false);
  expect(isFinal(payment("canceled", "canceled_timeout_e2e"))).toBe(true);
});

test("a refund that succeeded is final, and no payment", () => {
  const refund: RefundEvent = { webhook_type: "refund", status: "success", sub_status: "success", amount: 1000 };
  expect(isFinal(refund)).toBe(true);
  // @ts-expect-error a refund is not paid
  expect(isPaid(refund)).toBe(false);
});
