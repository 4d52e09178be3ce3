import { declineReason, isPaid, redirectUrl } from "@payorch/orqex";
import { expect, test } from "vitest";
import { card, direct, mtn, orange, order, playOrqex, returnUrl } from "./orqex-support.ts";

const { client: clientOf, sandbox } = await playOrqex();
const client = clientOf();

async function payment(changes: object = {}) {
  const { data } = await client.paymentIntents.create({ ...order, return_url: returnUrl, ...changes });
  return { ...data, read: async () => (await client.paymentIntents.retrieve(data.id)).data };
}

test("a payment reads as it was created", async () => {
  const { read, ...created } = await payment({
    webhook_url: "http://127.0.0.1:9/orqex",
    statement_descriptor: "ORDER 1024",
    receipt_email: "ama@example.com",
    metadata: { order_id: "1024" },
  });
  expect(created).toMatchObject({
    status: "pending",
    description: "Order #1024",
    statement_descriptor: "ORDER 1024",
    receipt_email: "ama@example.com",
    metadata: { order_id: "1024" },
    customer: { email: "ama@example.com", first_name: "Ama" },
  });
  expect(await read()).toEqual(created);
});

test("a customer is the same one under the same address, and there is none without", async () => {
  const [first, second, other, nobody] = [
    await payment(),
    await payment(),
    await payment({ customer: { email: "kofi@example.com" } }),
    await payment({ customer: { first_name: "Kofi" } }),
  ];
  expect(second.customer).toEqual(first.customer);
  expect(other.customer?.id).not.toBe(first.customer?.id);
  expect(nobody.customer).toBeNull();
});

test("mobile money asks on the phone, whose page can be opened by the attempt and by the payment", async () => {
  const { active_attempt: attempt, id, read } = await payment({ attempt: mtn });
  expect(attempt).toMatchObject({
    status: "action_required",
    next_action: { type: "approve_on_phone", dial_code: "#144*1#" },
    amount: { value: 50 },
    failover: { is_failover: false },
  });
  expect(await client.paymentAttempts.retrieve(id, String(attempt?.id))).toEqual({ data: attempt });
  expect(await sandbox.pay(`${sandbox.url}/pay/orqex/${id}`, { outcome: "silence" })).toBeUndefined();
  expect(await sandbox.pay(`${sandbox.url}/pay/orqex/${attempt?.id}`, { outcome: "approve" })).toBe(returnUrl);
  expect(await read()).toMatchObject({
    status: "completed",
    active_attempt: { status: "completed", next_action: null },
  });
});

test("a card goes to its 3-D Secure page, and comes back paid or failed", async () => {
  const { active_attempt: first, id, read } = await payment({ attempt: card });
  expect(redirectUrl(await read())).toBe(`${sandbox.url}/pay/orqex/${first?.id}`);
  expect(await sandbox.pay(redirectUrl(await read()) ?? "", { outcome: "decline" })).toBe(returnUrl);
  expect(declineReason(await read())).toMatchObject({ code: "AUTHENTICATION_FAILED" });
  const { data: second } = await client.paymentAttempts.create(id, card);
  expect(await sandbox.pay(redirectUrl(second) ?? "", { outcome: "approve" })).toBe(returnUrl);
  expect(isPaid(await read())).toBe(true);
  expect((await client.paymentAttempts.list(id)).data.map(({ status }) => status)).toEqual(["completed", "failed"]);
});

test("a one-time password is checked for two seconds, and a wrong one changes nothing", async () => {
  const { active_attempt: attempt, id, read } = await payment({ attempt: orange });
  expect(attempt?.next_action).toEqual({ type: "collect_otp", dial_code: "#144*82#" });
  const confirm = (otp: string) => client.paymentAttempts.confirm(id, String(attempt?.id), { otp });
  await expect(confirm("000000")).rejects.toMatchObject({
    status: 422,
    body: { errors: { otp: [expect.any(String)] } },
  });
  expect((await read()).active_attempt?.status).toBe("action_required");
  expect((await confirm("123456")).data).toMatchObject({ status: "processing", next_action: null });
  expect(await read()).toMatchObject({ status: "pending", active_attempt: { status: "processing" } });
  await expect(confirm("123456")).rejects.toMatchObject({ status: 422 });
  await sandbox.advance("2s");
  expect(isPaid(await read())).toBe(true);
});

test("other confirmation data decides at once", async () => {
  const { id } = await payment({ attempt: card });
  const { data } = await client.paymentIntents.authorize(id, { confirmation_data: { token: "tok_abc" } });
  expect(data).toMatchObject({ status: "completed", active_attempt: { status: "completed" } });
  const declined = await payment({ amount: 4333, metadata: { sandbox: "challenge" }, attempt: direct });
  await client.paymentIntents.authorize(declined.id, { confirmation_data: {} });
  expect(isPaid(await declined.read())).toBe(true);
});

test("what cannot be confirmed is refused with 422", async () => {
  const unattempted = await payment();
  const byPhone = await payment({ attempt: mtn });
  const first = String(byPhone.active_attempt?.id);
  await expect(client.paymentIntents.authorize(unattempted.id, { otp: "123456" })).rejects.toMatchObject({
    status: 422,
  });
  await expect(client.paymentIntents.authorize(byPhone.id, { otp: "123456" })).rejects.toMatchObject({
    status: 422,
    body: { errors: { otp: ["The method takes no one-time password."] } },
  });
  await client.paymentAttempts.create(byPhone.id, orange);
  await expect(client.paymentAttempts.confirm(byPhone.id, first, { otp: "1" })).rejects.toMatchObject({
    status: 422,
    body: { message: "The attempt is not the active one." },
  });
  expect((await client.paymentAttempts.retrieve(byPhone.id, first)).data.status).toBe("cancelled");
});

test("a paid payment takes no other attempt, and one that the gateway works on neither", async () => {
  const paid = await payment({ attempt: direct, metadata: { order_id: "no second" } });
  expect(paid).toMatchObject({ status: "completed", active_attempt: { method: { value: "test" } } });
  await expect(client.paymentAttempts.create(paid.id, direct)).rejects.toMatchObject({
    status: 422,
    body: { message: "The payment can no longer be paid." },
  });
  const silent = await payment({ attempt: direct, metadata: { sandbox: "silence" } });
  expect(silent.active_attempt?.status).toBe("processing");
  await expect(client.paymentAttempts.create(silent.id, direct)).rejects.toMatchObject({
    status: 422,
    body: { message: "An attempt is being processed." },
  });
  expect(sandbox.ledger().charges("no second")).toHaveLength(1);
});

test("requery hastens a gateway that works, and gets no answer from one that is silent", async () => {
  const { id, read } = await payment({ attempt: orange });
  await client.paymentIntents.authorize(id, { otp: "123456" });
  expect((await client.paymentIntents.requery(id)).data).toMatchObject({
    status: "completed",
    payment_intent_id: id,
    before: { intent_status: "pending", attempt_status: "processing" },
    after: { intent_status: "completed", attempt_status: "completed" },
    attempts: { count: 1 },
  });
  expect(isPaid(await read())).toBe(true);
  await sandbox.advance("3s");
  expect(sandbox.ledger().charges(String(id))).toHaveLength(1);

  const silent = await payment({ attempt: direct, metadata: { sandbox: "silence" } });
  expect((await client.paymentIntents.requery(silent.id)).data).toMatchObject({
    status: "pending",
    completed_at: null,
  });
  await sandbox.advance("10min");
  expect((await client.paymentIntents.reconcile(silent.id)).data).toMatchObject({
    status: "pending",
    after: { intent_status: "pending", attempt_status: "failed" },
    attempts: { count: 0 },
  });
  await sandbox.advance("24h");
  expect((await client.paymentIntents.reconcile(silent.id)).data.status).toBe("failed");
});

test("the older way to start an attempt answers with the payment", async () => {
  const { id } = await payment();
  expect(await client.paymentIntents.attempt(id, mtn)).toMatchObject({
    message: "Payment attempt started.",
    data: { id, active_attempt: { status: "action_required" } },
  });
});

test.each([
  { amount: 4402, status: "failed", code: "INSUFFICIENT_FUNDS" },
  { amount: 4005, status: "failed", code: "PAYMENT_DECLINED" },
  { amount: 4054, status: "failed", code: "CARD_EXPIRED" },
  { amount: 4333, status: "action_required", code: undefined },
  { amount: 4408, status: "processing", code: undefined },
  { amount: 4410, status: "failed", code: "TIMEOUT" },
])("an attempt of $amount is answered with 201 and is $status", async ({ amount, code, status }) => {
  const { id, read } = await payment({ amount });
  expect((await client.paymentAttempts.create(id, direct)).data.status).toBe(status);
  expect(declineReason(await read())?.code).toBe(code);
  expect(isPaid(await read())).toBe(false);
});

test("an unknown method, or one of another country, fails with the code that Orqex documents", async () => {
  const { id } = await payment();
  for (const wrong of [
    { method_code: "momo_nobody", country: "CI" },
    { ...mtn, country: "FR" },
  ]) {
    const { data } = await client.paymentAttempts.create(id, wrong);
    expect(declineReason(data)).toMatchObject({ code: "ROUTING_NOT_CONFIGURED", category: "MERCHANT_CONFIG_ERROR" });
  }
});

test("mobile money without a phone number is refused, and nothing is made", async () => {
  const { id } = await payment({ metadata: { order_id: "no phone" } });
  const { phone: _, ...without } = mtn;
  await expect(client.paymentAttempts.create(id, without)).rejects.toMatchObject({
    status: 422,
    body: { errors: { "phone.number": ["The phone number is required."] } },
  });
  const before = sandbox.payments().length;
  await expect(payment({ attempt: without })).rejects.toMatchObject({
    body: { errors: { "attempt.phone.number": [expect.any(String)] } },
  });
  expect(sandbox.payments()).toHaveLength(before);
  expect((await client.paymentAttempts.list(id)).data).toEqual([]);
});

test("an attempt in another currency says the rate, and one without a rate is refused", async () => {
  const { id } = await payment({ currency: "USD" });
  const { data } = await client.paymentAttempts.create(id, { ...card, currency: "EUR" });
  expect(data).toMatchObject({
    amount: { value: 46, currency: "EUR" },
    exchange_rate: { value: "0.92000000", from_currency: "USD", to_currency: "EUR" },
  });
  await expect(client.paymentAttempts.create(id, { ...card, currency: "ISK" })).rejects.toMatchObject({ status: 422 });
});

test("countries and methods are those that the session permits", async () => {
  const { id } = await payment();
  expect(await client.paymentIntents.listCountries(id)).toMatchObject({
    data: expect.arrayContaining([{ code: "GH", name: "Ghana", flag: null }]),
    meta: { total: 8, supports_any_country: true },
  });
  const codes = async (payer: string, query: { currency?: string } = {}) =>
    (await client.paymentIntents.listMethods(id, payer, query)).data.map(({ value }) => value);
  expect(await codes("TG")).toEqual(["momo_moov", "card"]);
  expect(await codes("FR")).toEqual(["card"]);
  expect(await codes("TG", { currency: "EUR" })).toEqual(["card"]);
  expect(await codes("TG", { currency: "XOF" })).toEqual(["momo_moov", "card"]);

  const { data } = await client.checkouts.create({ ...order, restriction: { country_code: "BJ" } });
  expect(await client.paymentIntents.listCountries(data.payment.id)).toEqual({
    data: [{ code: "BJ", name: "Benin", flag: null }],
    meta: { total: 1, supports_any_country: false },
  });
  await expect(client.paymentIntents.listMethods(data.payment.id, "CI")).rejects.toMatchObject({ status: 404 });
});

test("the gateway's record says what was simulated", async () => {
  const { active_attempt: attempt, id } = await payment({ attempt: direct });
  expect(await client.paymentAttempts.inspect(id, String(attempt?.id))).toMatchObject({
    data: {
      gateway: "sandbox",
      gateway_transaction_id: attempt?.gateway?.transaction?.id,
      payload: { method: "test", simulated: "completed" },
    },
  });
});

test("two paid payments of one order are two charges", async () => {
  await payment({ attempt: direct, metadata: { order_id: "twice" } });
  await payment({ attempt: direct, metadata: { order_id: "twice" } });
  expect(sandbox.ledger().charges("twice")).toHaveLength(2);
  expect(sandbox.ledger().chargedTwice()).toMatchObject([{ order: "twice", charges: 2 }]);
});
