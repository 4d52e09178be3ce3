import { type CreatePayoutRequest, amount } from "@payorch/orchestrapay";
import { afterAll, expect, test } from "vitest";
import { startSandbox } from "../src/index.ts";
import { attempt, clientOf, paidAttempt } from "./orchestrapay-support.ts";

const sandbox = await startSandbox({ providers: ["orchestrapay"] });
afterAll(() => sandbox.close());

const egp = (units: string) => ({ amount: amount(units, "EGP"), currency: "EGP" });

test("a refund is pending first, moves the money after a while, and its repeat shows how it stands", async () => {
  const { orchestrapay, tenant } = clientOf(sandbox);
  const { number } = await paidAttempt(sandbox, orchestrapay);
  const refund = () =>
    orchestrapay.refunds
      .create({ payment_intent_secret: number, ...egp("50.00") }, { idempotencyKey: "rf:1" })
      .withResponse();
  const refunded = () =>
    sandbox
      .ledger()
      .charges("order-1024", tenant)
      .map((charge) => charge.refunded);
  const first = await refund();
  expect([first.response.status, first.replayed]).toEqual([201, false]);
  expect(first.data).toMatchObject({ status: "pending", sub_status: "pending", transaction_id: number, amount: 5000 });
  expect(refunded()).toEqual([0]);
  await sandbox.advance("5s");
  expect(refunded()).toEqual([5000]);
  const again = await refund();
  expect([again.response.status, again.replayed]).toEqual([200, true]);
  expect(again.data).toEqual({ ...first.data, status: "success", sub_status: "success" });
  expect(refunded()).toEqual([5000]);
});

test("refunds together never exceed the payment, those under way included", async () => {
  const { orchestrapay, tenant } = clientOf(sandbox);
  const { number } = await paidAttempt(sandbox, orchestrapay);
  const refund = (units: string) => orchestrapay.refunds.create({ payment_intent_secret: number, ...egp(units) });
  await refund("150.00");
  await expect(refund("50.01")).rejects.toMatchObject({ body: { message: "REFUND_RQST_AMT_GREATER_THAN_TX_AMT" } });
  await refund("50.00");
  await expect(refund("0.01")).rejects.toMatchObject({ status: 400 });
  await sandbox.advance("5s");
  await expect(refund("0.01")).rejects.toMatchObject({ status: 400 });
  expect(sandbox.ledger().charges("order-1024", tenant)).toMatchObject([{ refunded: 20_000 }]);
});

test("a refund that does not come through in its time is canceled, moves nothing, and can be asked for again", async () => {
  const { orchestrapay, tenant } = clientOf(sandbox);
  const { number } = await paidAttempt(sandbox, orchestrapay);
  const refund = (idempotencyKey: string, more: { amount: ReturnType<typeof amount>; refund_sla_timeout?: number }) =>
    orchestrapay.refunds.create({ payment_intent_secret: number, currency: "EGP", ...more }, { idempotencyKey });
  const whole = { ...egp("200.00"), refund_sla_timeout: 3 };
  const silent = { amount: amount({ minor: 4408 }, "EGP"), refund_sla_timeout: 60 };
  await refund("rf:1", whole);
  await sandbox.advance("3s");
  expect(await refund("rf:1", whole)).toMatchObject({ status: "canceled" });
  await refund("rf:2", silent);
  await sandbox.advance("59s");
  expect(await refund("rf:2", silent)).toMatchObject({ status: "pending" });
  await sandbox.advance("1s");
  expect(await refund("rf:2", silent)).toMatchObject({ status: "canceled" });
  expect(sandbox.ledger().charges("order-1024", tenant)).toMatchObject([{ refunded: 0 }]);
  await refund("rf:3", egp("200.00"));
  await sandbox.advance("5s");
  expect(sandbox.ledger().charges("order-1024", tenant)).toMatchObject([{ refunded: 20_000 }]);
});

test("each refusal of a refund has its code, and another tenant's payment is not found", async () => {
  const { orchestrapay } = clientOf(sandbox);
  const open = await attempt(sandbox, orchestrapay);
  const paid = await paidAttempt(sandbox, orchestrapay);
  const refuse = (payment_intent_secret: number, currency = "EGP", client = orchestrapay) =>
    client.refunds
      .create({ payment_intent_secret, amount: amount("1.00", "EGP"), currency })
      .catch((error: unknown) => error);
  expect(await refuse(open.number)).toMatchObject({ status: 400, body: { message: "REFUND_TX_MUST_BE_SUCCESSFUL" } });
  expect(await refuse(paid.number, "USD")).toMatchObject({ status: 400, body: { message: "REFUND_CCY_MISMATCH" } });
  expect(await refuse(1)).toMatchObject({ status: 404, body: { message: "Not Found", statusCode: 404 } });
  expect(await refuse(paid.number, "EGP", clientOf(sandbox).orchestrapay)).toMatchObject({ status: 404 });
});

const bank = { bank_account_number: "0123456789", bank_account_name: "Jane Doe", bank_code: "057" };
const wallet = { mobile_money_number: "+2348000000000", mobile_money_provider: "network" };
const naira = (minor: number) => ({ gateway: "paystack", amount: amount({ minor }, "NGN"), currency: "NGN" });

test("a payout takes its time, moves money once, and a repeat under its key none", async () => {
  const { orchestrapay } = clientOf(sandbox);
  const idempotencyKey = "po:order-7:1";
  const request: CreatePayoutRequest = { ...naira(250_000), ...bank };
  const first = await orchestrapay.payouts.create(request, { idempotencyKey }).withResponse();
  const again = await orchestrapay.payouts.create(request, { idempotencyKey }).withResponse();
  expect([first.response.status, again.response.status]).toEqual([201, 200]);
  expect(again.data).toEqual(first.data);
  const status = async () => (await orchestrapay.payouts.retrieveStatus(first.data.payout_uuid)).status;
  expect(await status()).toBe("pending");
  expect(sandbox.ledger().payouts(idempotencyKey)).toEqual([]);
  await sandbox.advance("59s");
  expect(await status()).toBe("pending");
  await sandbox.advance("1s");
  expect(await status()).toBe("success");
  expect(sandbox.ledger().payouts(idempotencyKey)).toMatchObject([{ amount: 250_000, currency: "NGN" }]);
});

test("an amount chooses that a payout is canceled, or never decided, and then no money moves", async () => {
  const { orchestrapay } = clientOf(sandbox);
  const statusAfter = async (minor: number) => {
    const { payout_uuid } = await orchestrapay.payouts.create({ ...naira(minor), ...wallet });
    await sandbox.advance("1d");
    expect(sandbox.ledger().payouts(payout_uuid)).toEqual([]);
    return (await orchestrapay.payouts.retrieveStatus(payout_uuid)).status;
  };
  expect(await statusAfter(4005)).toBe("canceled");
  expect(await statusAfter(4408)).toBe("pending");
});

test("a destination is one recipient, whether registered or named in a payout", async () => {
  const { orchestrapay } = clientOf(sandbox);
  const register = (destination: typeof bank | typeof wallet, gateway = "paystack") =>
    orchestrapay.payoutRecipients.create({ gateway, ...destination }).withResponse();
  const first = await register(bank);
  expect(first.response.status).toBe(201);
  const { recipient_uuid } = first.data;
  expect(await register(bank)).toMatchObject({ response: { status: 200 }, data: { recipient_uuid } });
  expect(await orchestrapay.payouts.create({ ...naira(100), ...bank })).toMatchObject({ recipient_uuid });
  expect(await orchestrapay.payouts.create({ ...naira(100), recipient_uuid })).toMatchObject({ recipient_uuid });
  const others = [
    await register(wallet),
    await register(bank, "mygateway"),
    await register({ ...bank, bank_code: "058" }),
  ];
  expect(new Set([recipient_uuid, ...others.map(({ data }) => data.recipient_uuid)]).size).toBe(4);
});

test("a recipient of another gateway or tenant is refused, and so is a mixed destination", async () => {
  const { orchestrapay } = clientOf(sandbox);
  const { recipient_uuid } = await orchestrapay.payoutRecipients.create({ gateway: "mygateway", ...wallet });
  const otherGateway = orchestrapay.payouts.create({ ...naira(100), recipient_uuid });
  await expect(otherGateway).rejects.toMatchObject({
    status: 400,
    body: { message: [expect.stringContaining("gateway")] },
  });
  const stranger = clientOf(sandbox).orchestrapay.payouts.create({
    ...naira(100),
    gateway: "mygateway",
    recipient_uuid,
  });
  await expect(stranger).rejects.toMatchObject({ status: 400 });
  // @ts-expect-error The types forbid it too.
  await expect(orchestrapay.payouts.create({ ...naira(100), ...bank, ...wallet })).rejects.toMatchObject({
    status: 400,
  });
  // @ts-expect-error The types forbid it too.
  await expect(orchestrapay.payoutRecipients.create({ gateway: "paystack", bank_code: "057" })).rejects.toMatchObject({
    status: 400,
  });
});

test("the state of a payout is for its own tenant", async () => {
  const { orchestrapay } = clientOf(sandbox);
  const { payout_uuid } = await orchestrapay.payouts.create({ ...naira(100), ...bank });
  const theirs = clientOf(sandbox).orchestrapay.payouts.retrieveStatus(payout_uuid);
  await expect(theirs).rejects.toMatchObject({ status: 401 });
});
