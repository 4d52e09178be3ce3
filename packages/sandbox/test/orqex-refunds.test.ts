import { amount, isPaid, readAmount } from "@payorch/orqex";
import { expect, test } from "vitest";
import { card, direct, mtn, order, playOrqex } from "./orqex-support.ts";

const { client: clientOf, sandbox } = await playOrqex();
const client = clientOf();

async function paid(changes: object = {}) {
  const { data } = await client.paymentIntents.create({ ...order, attempt: direct, ...changes });
  expect(isPaid(data)).toBe(true);
  const { id } = data;
  return {
    id,
    refund: async (value: number, more: object = {}) =>
      (await client.refunds.create(id, { amount: amount(String(value), "EUR", { unit: "major" }), ...more })).data,
    left: async () => (await client.refunds.retrieveAvailability(id)).data,
    status: async () => (await client.paymentIntents.retrieve(id)).data.status,
  };
}

test("a refund in parts adds up exactly, and the last part is the full rest", async () => {
  const { id, left, refund, status } = await paid({ amount: 0.3 + 29.7, currency: "EUR" });
  expect(await refund(0.1)).toMatchObject({ status: "completed", type: "partial", execution_method: "gateway" });
  expect(await refund(0.2)).toMatchObject({ type: "partial" });
  expect(await status()).toBe("partially_refunded");
  expect(await left()).toMatchObject({
    is_refundable: true,
    refundable_amount: { value: 29.7, formatted: "29.70 EUR" },
    refunded_amount: { value: 0.3 },
    pending_amount: { value: 0 },
    has_pending_refund: false,
    available_types: ["full", "partial"],
    execution_method: "gateway",
    unavailable_reason: null,
  });
  expect(await refund(29.7)).toMatchObject({ type: "full" });
  expect(await status()).toBe("refunded");
  expect(await left()).toMatchObject({
    is_refundable: false,
    refundable_amount: { value: 0 },
    available_types: [],
    execution_method: null,
    unavailable_reason: "This payment has no refundable balance left.",
  });
  expect(sandbox.ledger().charges(String(id))).toMatchObject([{ amount: 30, refunded: 30 }]);
  expect(sandbox.ledger().totals(String(id))).toMatchObject([{ charges: 1, refunds: 3, refunded: 30 }]);
});

test("parts whose sum has noise as a binary fraction refund the whole", async () => {
  const { refund, status } = await paid({ amount: 3.3, currency: "EUR" });
  await refund(1.1);
  expect((await refund(2.2)).type).toBe("full");
  expect(await status()).toBe("refunded");
});

test("the unit that the package reads from the availability is the one of the refund", async () => {
  const { id, left } = await paid({ amount: 50 });
  const { refundable_amount: of } = await left();
  const { unit } = readAmount(of.value, of.currency, { sent: "50" });
  const { data } = await client.refunds.create(id, { amount: amount("50", "XOF", { unit }) });
  expect([unit, data.type, data.amount.value]).toEqual(["major", "full", 50]);
});

test("more than is left is refused, whatever is in progress", async () => {
  const { id, left, refund } = await paid({ amount: 100 });
  expect(await refund(60, { metadata: { sandbox: "silence" } })).toMatchObject({
    status: "pending",
    completed_at: null,
  });
  expect(await left()).toMatchObject({
    refundable_amount: { value: 40 },
    pending_amount: { value: 60 },
    has_pending_refund: true,
  });
  await expect(refund(40.01)).rejects.toMatchObject({
    status: 422,
    body: { errors: { amount: [expect.any(String)] } },
  });
  expect(sandbox.ledger().charges(String(id))).toMatchObject([{ refunded: 0 }]);
  await sandbox.advance("1h");
  expect(sandbox.ledger().charges(String(id))).toMatchObject([{ refunded: 60 }]);
  expect(await left()).toMatchObject({ refunded_amount: { value: 60 }, has_pending_refund: false });
});

test("a refund that fails is answered with 201, and what it held can be refunded again", async () => {
  const { left, refund, status } = await paid({ amount: 100 });
  expect(await refund(100, { metadata: { sandbox: "decline:declined" } })).toMatchObject({
    status: "failed",
    failure_code: "PAYMENT_DECLINED",
    failure_message: "The provider declined the payment.",
    completed_at: null,
  });
  expect(await status()).toBe("completed");
  expect((await left()).refundable_amount.value).toBe(100);
  expect(await refund(100)).toMatchObject({ status: "completed" });
});

test("a payment that is not paid has nothing to refund", async () => {
  const { data } = await client.paymentIntents.create({ ...order, attempt: mtn });
  expect((await client.refunds.retrieveAvailability(data.id)).data).toMatchObject({
    is_refundable: false,
    refundable_amount: { value: 0 },
    unavailable_reason: "This payment is not paid.",
  });
  await expect(client.refunds.create(data.id, { amount: amount("1", "XOF", { unit: "major" }) })).rejects.toMatchObject(
    {
      status: 422,
    },
  );
});

test("nothing smaller than the smallest unit can be refunded in part", async () => {
  const { left } = await paid({ amount: 1, currency: "XOF" });
  expect((await left()).available_types).toEqual(["full"]);
});

test("a gateway without refunds needs a payout, which takes five minutes", async () => {
  const { left, refund, status } = await paid({
    attempt: { ...mtn, method_code: "momo_moov" },
    metadata: { sandbox: "approve" },
  });
  expect((await left()).execution_method).toBe("payout");
  await expect(refund(20)).rejects.toMatchObject({
    status: 422,
    body: { errors: { allow_payout: [expect.any(String)] } },
  });
  expect(await refund(20, { allow_payout: true })).toMatchObject({
    execution_method: "payout",
    status: "processing",
    payout: { method: "momo_moov", status: "processing", amount: { value: 20 }, completed_at: null },
  });
  await sandbox.advance("5min");
  expect(await status()).toBe("partially_refunded");
});

test("a refund reads as it was created, with its reason in words, and in the currency of the charge", async () => {
  const { data } = await client.paymentIntents.create({ ...order, currency: "USD", metadata: { sandbox: "approve" } });
  await client.paymentAttempts.create(data.id, { ...card, currency: "EUR" });
  const create = (reason: string) =>
    client.refunds.create(data.id, {
      amount: amount("25", "USD", { unit: "major" }),
      reason,
      note: "Charged twice",
      metadata: { order_id: "1024" },
    });
  const first = await create("duplicate");
  const second = await create("Customer request");
  expect(first.data).toMatchObject({
    reason: { value: "duplicate", label: "Duplicate payment" },
    note: "Charged twice",
    metadata: { order_id: "1024" },
    processed_amount: { value: 23, currency: "EUR" },
    exchange_rate: { value: "0.92000000" },
  });
  expect(second.data.reason).toBe("Customer request");
  expect(await client.refunds.retrieve(data.id, first.data.id)).toEqual(first);
  expect((await client.refunds.list(data.id)).data).toEqual([second.data, first.data]);
});

test("a repeated key refunds once, and says that it is a replay", async () => {
  const { id, left } = await paid({ amount: 100 });
  const once = (value: string) =>
    client.refunds
      .create(id, { amount: amount(value, "XOF", { unit: "major" }) }, { idempotencyKey: "refund-1024" })
      .withResponse();
  const [first, second] = [await once("30"), await once("30")];
  expect([first.replayed, second.replayed]).toEqual([false, true]);
  expect(second.data).toEqual(first.data);
  expect((await left()).refundable_amount.value).toBe(70);
  await expect(once("31")).rejects.toMatchObject({ status: 409 });
});
