import { expect, test } from "vitest";
import { answering, contract, example } from "../../../../test/contract.ts";
import {
  type CreateCheckoutRequest,
  amount,
  createOrqex,
  declineReason,
  isFinal,
  isPaid,
  readAmount,
  redirectUrl,
} from "../../src/index.ts";

const orqex = createOrqex({ secretKey: "sk_sandbox_1_2", ...contract("orqex") });
const session = { ...(await example<CreateCheckoutRequest>("orqex", "checkouts.create")), currency: "XOF" };

test.each([
  ["the first generation", "minor", answering(201, "firstGeneration")],
  ["the current generation", "major", answering(201, "order")],
])("tells the unit of an answer of %s by what was sent", async (_, unit, options) => {
  const { data } = await orqex.checkouts.create({ ...session, amount: amount("50", "XOF") }, options);
  const { value, currency } = data.payment.amount;
  expect(readAmount(value, currency, { sent: "50" })).toEqual({ amount: "50", unit });
  expect(redirectUrl(data.checkout)).toBe("https://pay.orqex.com/cs_abc123");
});

test("a new session is answered as the reference prints it, with 5000 beside 50.00 XOF", async () => {
  const { data } = await orqex.checkouts.create(session);
  expect(data.payment.amount).toEqual({ value: 5000, formatted: "50.00 XOF", short: "50 XOF", currency: "XOF" });
});

test("a declined attempt of either generation says why, and the payment may still be pending", async () => {
  const read = async (name: string) => (await orqex.paymentIntents.retrieve("TRX1A2B3C4D", answering(200, name))).data;
  const current = await read("declined");
  expect([isPaid(current), isFinal(current)]).toEqual([false, false]);
  expect(declineReason(current)).toMatchObject({ code: "ROUTING_NOT_CONFIGURED", category: "MERCHANT_CONFIG_ERROR" });
  expect(declineReason(await read("firstGeneration"))).toMatchObject({ code: "INSUFFICIENT_BALANCE" });
});
