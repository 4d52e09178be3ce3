import { amount } from "@payorch/orqex";
import { expect, test } from "vitest";
import { order, playOrqex } from "./orqex-support.ts";

const { client: clientOf, sandbox } = await playOrqex();
const client = clientOf();

const payout = {
  amount: amount("5000", "XOF", { unit: "major" }),
  currency: "XOF",
  method: "momo_mtn",
  description: "Salary payout",
  customer: order.customer,
  instrument: { type: "phone", phone_number: "+22990000000", country: "BJ" },
  metadata: { department: "engineering" },
} as const;

const of = (value: string, sandboxed?: string) => ({
  ...payout,
  amount: amount(value, "XOF", { unit: "major" }),
  ...(sandboxed !== undefined && { metadata: { sandbox: sandboxed } }),
});

test("a payout is pending, then processing, then completed, and money moves once", async () => {
  const { data } = await client.payouts.create({ ...payout, reference: "PO-2026-0001" });
  const read = async () => (await client.payouts.retrieve(data.id)).data;
  expect(data).toMatchObject({
    status: "pending",
    reference: "PO-2026-0001",
    instrument: { type: "phone", phone_number: "+22990000000", country: { code: "BJ", name: "Benin" } },
    customer: { email: "ama@example.com" },
    settlement_amount: null,
    fee_amount: { value: 0, currency: "XOF" },
    initiated_at: null,
    completed_at: null,
  });
  await sandbox.advance("1s");
  expect(await read()).toMatchObject({ status: "processing", completed_at: null });
  expect(sandbox.ledger().payouts("PO-2026-0001")).toEqual([]);
  await sandbox.advance("5min");
  expect(await read()).toMatchObject({ status: "completed", failed_at: null, metadata: { department: "engineering" } });
  expect(sandbox.ledger().payouts("PO-2026-0001")).toMatchObject([{ amount: 5000, currency: "XOF" }]);
});

test("sync takes a payout one step on, and leaves one that is over as it is", async () => {
  const { data } = await client.payouts.create(payout);
  const sync = async () => (await client.payouts.sync(data.id)).data.status;
  expect([await sync(), await sync(), await sync()]).toEqual(["processing", "completed", "completed"]);
  await sandbox.advance("5min");
  expect(sandbox.ledger().payouts(String(data.id))).toHaveLength(1);
});

test.each([
  { value: "4402", code: "INSUFFICIENT_BALANCE", category: "GATEWAY_ERROR" },
  { value: "4005", code: "PAYOUT_REJECTED", category: "GATEWAY_ERROR" },
  { value: "4054", code: "INSTRUMENT_INVALID", category: "RECIPIENT_ERROR" },
])("a payout of $value fails with $code, and no money moves", async ({ category, code, value }) => {
  const { data } = await client.payouts.create(of(value));
  expect(data).toMatchObject({ status: "pending", failure: null });
  await sandbox.advance("5min");
  expect((await client.payouts.retrieve(data.id)).data).toMatchObject({
    status: "failed",
    failure: { code: { value: code, category }, message: expect.any(String) },
    completed_at: null,
  });
  expect(sandbox.ledger().payouts(String(data.id))).toEqual([]);
});

test("a provider that says nothing leaves a payout processing for a day", async () => {
  const { data } = await client.payouts.create(of("4408"));
  await sandbox.advance("23h");
  expect((await client.payouts.sync(data.id)).data.status).toBe("processing");
  await sandbox.advance("1h");
  expect((await client.payouts.retrieve(data.id)).data).toMatchObject({
    status: "failed",
    failure: { code: { value: "TIMEOUT" } },
  });
});

test("a reference is used once for good, by one tenant", async () => {
  const other = clientOf("other");
  const create = (by: typeof client) => by.payouts.create({ ...payout, reference: "PO-2026-0002" });
  await create(client);
  await sandbox.advance("25h");
  await expect(create(client)).rejects.toMatchObject({
    status: 409,
    body: { message: "A payout with this reference already exists." },
  });
  expect((await create(other)).data.status).toBe("pending");
});

test("bank accounts and crypto addresses are answered as they were given", async () => {
  const bank = {
    type: "bank_account",
    account_name: "Awa Diallo",
    account_number: "CI93CI0080111301134291200589",
    bank_code: "CI008",
    country: "CI",
  } as const;
  const { data: transferred } = await client.payouts.create({ ...payout, method: "bank_transfer", instrument: bank });
  expect(transferred.instrument).toMatchObject({ ...bank, country: { code: "CI" }, swift_bic: null });
  const coin = { type: "crypto_address", address: "bc1qexample", network: "LIGHTNING" } as const;
  const { data: sent } = await client.payouts.create({ ...payout, method: "crypto_btc", instrument: coin });
  expect(sent.instrument).toMatchObject({ ...coin, country: null, memo_tag: null });
});

test("a payout to a phone of another currency says what arrives, and the rate", async () => {
  const { data } = await client.payouts.create({
    ...payout,
    currency: "EUR",
    amount: amount("50", "EUR", { unit: "major" }),
  });
  expect(data).toMatchObject({
    settlement_amount: { value: 32798, currency: "XOF" },
    exchange_rate: { value: "655.95700000", from_currency: "EUR", to_currency: "XOF" },
  });
});

test("the provider's record says what was simulated", async () => {
  const { data } = await client.payouts.create(payout);
  await sandbox.advance("5min");
  expect(await client.payouts.inspect(data.id)).toMatchObject({
    data: { gateway_transaction_id: data.gateway?.transaction?.id, payload: { simulated: "completed" } },
  });
});
