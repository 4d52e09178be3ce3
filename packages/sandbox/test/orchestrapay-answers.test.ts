import { load } from "@payorch/mock/prism";
import { amount } from "@payorch/orchestrapay";
import { expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../src/index.ts";
import { attempt, checkout, clientOf, paidAttempt } from "./orchestrapay-support.ts";

test("every documented answer is reached", async () => {
  const sandbox = await startSandbox({ providers: ["orchestrapay"] });
  onTestFinished(() => sandbox.close());
  const { orchestrapay } = clientOf(sandbox);
  const stranger = clientOf(sandbox, { apiKey: "of-nobody" }).orchestrapay;
  const refused = (call: Promise<unknown>) => expect(call).rejects.toMatchObject({ name: "ApiError" });

  const { number } = await paidAttempt(sandbox, orchestrapay);
  const unpaid = await attempt(sandbox, orchestrapay);
  const { checkout_intent } = await orchestrapay.checkoutIntents.create(checkout());
  const { recipient_uuid } = await orchestrapay.payoutRecipients.create({
    gateway: "paystack",
    mobile_money_number: "1",
  });
  const { payout_uuid } = await orchestrapay.payouts.create({
    gateway: "paystack",
    recipient_uuid,
    amount: amount("1.00", "NGN"),
    currency: "NGN",
  });

  /** Each operation with a right body, and with one that it refuses. */
  const calls = {
    checkoutIntents: (as = orchestrapay, currency = "EGP") =>
      as.checkoutIntents.create(checkout({ currency }), { idempotencyKey: "ci" }),
    paymentIntents: (as = orchestrapay, gateway = "stripe") =>
      as.paymentIntents.create({ gateway, checkout_intent }, { idempotencyKey: `pi:${gateway}` }),
    refunds: (
      as = orchestrapay,
      wrong?: string,
      payment_intent_secret = wrong === undefined ? number : unpaid.number,
    ) =>
      as.refunds.create(
        { payment_intent_secret, amount: amount("1.00", "EGP"), currency: "EGP" },
        { idempotencyKey: `rf:${payment_intent_secret}` },
      ),
    payouts: (as = orchestrapay, gateway = "paystack") =>
      as.payouts.create(
        { gateway, recipient_uuid, amount: amount("1.00", "NGN"), currency: "NGN" },
        { idempotencyKey: `po:${gateway}` },
      ),
    payoutRecipients: (as = orchestrapay, gateway = "paystack") =>
      as.payoutRecipients.create({ gateway, mobile_money_number: "2" }, { idempotencyKey: `pr:${gateway}` }),
  };
  for (const call of Object.values(calls)) {
    await call();
    await call();
    await refused(call(stranger));
    await refused(call(orchestrapay, ""));
  }
  await refused(calls.refunds(orchestrapay, undefined, 1));
  await orchestrapay.checkoutIntents.list();
  await refused(stranger.checkoutIntents.list());
  await orchestrapay.payouts.retrieveStatus(payout_uuid);
  await refused(stranger.payouts.retrieveStatus(payout_uuid));

  const operations = await load("orchestrapay");
  const documented = operations.flatMap(({ iid, responses }) => responses.map(({ code }) => `${iid} ${code}`));
  const reached = new Set(sandbox.requests().map(({ operation, status }) => `${operation} ${status}`));
  expect([...reached].toSorted()).toEqual(documented.toSorted());
});
