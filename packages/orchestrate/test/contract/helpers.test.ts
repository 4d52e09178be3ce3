import { expect, test } from "vitest";
import { answering, contract, example } from "../../../../test/contract.ts";
import {
  type CreatePaymentRequest,
  createOrchestrate,
  isFinal,
  isPaid,
  readAmount,
  redirectUrl,
} from "../../src/index.ts";

const orchestrate = createOrchestrate({ apiKey: "key", ...contract("orchestrate") });

test("reads both published answers alike: where to go, how much, and that nothing is paid", async () => {
  const request = await example<CreatePaymentRequest>("orchestrate", "payments.create");
  const link = await orchestrate.payments.create(request, answering(201, "link"));
  const card = await orchestrate.payments.create(request, answering(201, "card"));
  expect([redirectUrl(link), redirectUrl(card)]).toEqual([link.payment_link, card.next_action?.url]);
  expect([readAmount(link.amount, link.currency), readAmount(card.amount, card.currency)]).toEqual([
    "500.00",
    "100.00",
  ]);
  expect([isPaid(link), isFinal(link), isPaid(card)]).toEqual([false, false, false]);
});

test("a completed payment is paid", async () => {
  expect(isPaid(await orchestrate.payments.retrieve("1", answering(200, "completed")))).toBe(true);
});
