import { expect, test } from "vitest";
import { answering, contract, example } from "../../../../test/contract.ts";
import {
  type CreateCheckoutRequest,
  type CreatePaymentRequest,
  createOrkestapay,
  declineReason,
  isFinal,
  isPaid,
  readAmount,
  redirectUrl,
  toDate,
} from "../../src/index.ts";

const orkestapay = createOrkestapay({ clientId: "id", clientSecret: "secret", ...contract("orkestapay") });

test("a checkout has a page, amounts and times", async () => {
  const checkout = await orkestapay.checkouts.create(
    await example<CreateCheckoutRequest>("orkestapay", "checkouts.create"),
  );
  expect(redirectUrl(checkout)).toBe(checkout.checkout_redirect_url);
  expect(readAmount(checkout.order.total_amount ?? "", checkout.order.currency ?? "")).toBe("990.00");
  expect(toDate(checkout.placed_at ?? "").toISOString()).toBe("2024-04-18T22:48:34.319Z");
  expect(isPaid(checkout.order)).toBe(false);
});

test("a declined card is a 2xx that says why", async () => {
  const request = await example<CreatePaymentRequest>("orkestapay", "payments.create");
  const payment = await orkestapay.payments.create(request, answering(201, "declined"));
  expect([isPaid(payment), isFinal(payment)]).toEqual([false, true]);
  expect(declineReason(payment)).toEqual({
    message: "A transaction error occurred. Your credit card has not been charged.",
  });
});
