import { expect, test } from "vitest";
import { undocumented } from "../../../test/undocumented.ts";
import {
  type Failure,
  type PaymentAttempt,
  type PaymentIntent,
  type PaymentIntentStatus,
  declineReason,
  isFinal,
  isPaid,
  redirectUrl,
} from "../src/index.ts";

const payment = (more: Partial<PaymentIntent>): PaymentIntent => ({
  id: "pi_1",
  amount: { value: 50, currency: "XOF" },
  ...more,
});
const attempt = (more: Partial<PaymentAttempt>): PaymentAttempt => ({ id: "pa_1", ...more });

test.each<[PaymentIntentStatus, boolean, boolean]>([
  ["pending", false, false],
  ["completed", true, true],
  ["partially_refunded", true, true],
  ["refunded", false, true],
  ["failed", false, true],
  ["expired", false, true],
  [undocumented("succeeded"), false, false],
  [undocumented("processing"), false, false],
])("a payment that is %s: paid %j, final %j", (status, paid, final) => {
  expect([isPaid(payment({ status })), isFinal(payment({ status }))]).toEqual([paid, final]);
});

test("a payment without a status is neither paid nor final", () => {
  expect([isPaid(payment({})), isFinal(payment({}))]).toEqual([false, false]);
});

test.each<[Failure | null, object]>([
  [
    { code: "INSUFFICIENT_BALANCE", message: "Not enough" },
    { code: "INSUFFICIENT_BALANCE", message: "Not enough" },
  ],
  [
    { code: { value: "INSUFFICIENT_BALANCE", category: "CUSTOMER_ERROR", message: "Not enough" }, message: "old" },
    { code: "INSUFFICIENT_BALANCE", category: "CUSTOMER_ERROR", message: "Not enough" },
  ],
  [
    { code: { value: "X", message: null }, message: "old" },
    { code: "X", message: "old" },
  ],
  [{ code: null, message: null }, {}],
  [null, {}],
])("says why a failed attempt was declined, of %j", (failure, reason) => {
  const failed = attempt({ status: "failed", failure });
  expect(declineReason(failed)).toEqual(reason);
  expect(declineReason(payment({ status: "pending", active_attempt: failed }))).toEqual(reason);
  expect(declineReason(attempt({ status: "completed", failure }))).toBeUndefined();
});

test("an attempt without a status was declined if it says why", () => {
  expect(declineReason(attempt({ failure: { code: "X" } }))).toEqual({ code: "X" });
  expect(declineReason(attempt({ failure: { code: null, message: null } }))).toBeUndefined();
});

test("a payment without an attempt goes by its own status", () => {
  expect(declineReason(payment({ status: "pending", active_attempt: null }))).toBeUndefined();
  expect(declineReason(payment({ status: "expired" }))).toBeUndefined();
  expect(declineReason(payment({ status: "failed", active_attempt: null }))).toEqual({});
});

test("sends the customer to the session's page, or where the attempt wants", () => {
  const url = "https://pay.orqex.com/cs_1";
  const next = attempt({ next_action: { type: "redirect_to_url", url } });
  expect(redirectUrl({ id: "cs_1", url })).toBe(url);
  expect(redirectUrl({ id: "cs_1" })).toBeUndefined();
  expect(redirectUrl({ id: "cs_1", url: "javascript:alert(1)" })).toBeUndefined();
  expect(redirectUrl(next)).toBe(url);
  expect(redirectUrl(payment({ active_attempt: next }))).toBe(url);
  expect(redirectUrl(payment({ active_attempt: null }))).toBeUndefined();
  expect(redirectUrl(attempt({ next_action: { type: "embed_iframe", url } }))).toBeUndefined();
  expect(redirectUrl(attempt({ next_action: {} }))).toBeUndefined();
});
