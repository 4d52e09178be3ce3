import { declineReason, isFinal, isPaid, redirectUrl, waitForPayment } from "@payorch/orqex";
import { expect, test } from "vitest";
import { order, playOrqex, returnUrl } from "./orqex-support.ts";

const { client: clientOf, sandbox } = await playOrqex();
const client = clientOf();

async function session(changes: object = {}) {
  const { data } = await client.checkouts.create({ ...order, return_url: returnUrl, ...changes });
  return {
    ...data,
    page: redirectUrl(data.checkout) ?? "",
    read: async () => (await client.checkouts.retrieve(data.checkout.id)).data,
    readPayment: async () => (await client.paymentIntents.retrieve(data.payment.id)).data,
  };
}

test("a session is open, and reads as it was created", async () => {
  const { checkout, payment, read } = await session({
    metadata: { order_id: "1024" },
    customization: { brand: "Acme", color: "#ff0000" },
    restriction: { country_code: "CI" },
  });
  expect(checkout).toMatchObject({
    status: "open",
    environment: "sandbox",
    restriction: { country_code: "CI" },
    appearance: { brand: "Acme", color: { primary: { rgb: "255, 0, 0" } } },
  });
  expect(payment).toMatchObject({
    status: "pending",
    amount: { value: 50, formatted: "50.00 XOF", short: "50 XOF", currency: "XOF" },
    metadata: { order_id: "1024" },
    active_attempt: null,
  });
  expect(payment.id).toMatch(/^TRX[0-9A-Z]{8}$/);
  expect(await read()).toEqual({ checkout, payment });
});

test("an approved session is paid once, and the browser goes back to the address as it was given", async () => {
  const { page, read, readPayment } = await session({ metadata: { order_id: "once" } });
  expect(await sandbox.pay(page, { outcome: "approve", method: "card" })).toBe(returnUrl);
  expect(isPaid(await readPayment())).toBe(true);
  expect(await read()).toMatchObject({
    checkout: { status: "completed" },
    payment: { status: "completed", active_attempt: { status: "completed", method: { value: "card" } } },
  });
  await expect(sandbox.pay(page, { outcome: "approve" })).rejects.toThrow("closed");
  expect(sandbox.ledger().charges("once")).toMatchObject([{ amount: 50, currency: "XOF", refunded: 0 }]);
});

test("a declined customer stays on the page, and can pay with another method", async () => {
  const { page, readPayment } = await session();
  expect(await sandbox.pay(page, { outcome: "decline", reason: "insufficient_funds" })).toBeUndefined();
  const declined = await readPayment();
  expect([isPaid(declined), isFinal(declined)]).toEqual([false, false]);
  expect(declineReason(declined)).toMatchObject({ code: "INSUFFICIENT_FUNDS", category: "CUSTOMER_ERROR" });
  expect(await sandbox.pay(page, { outcome: "approve" })).toBe(returnUrl);
  expect(isPaid(await readPayment())).toBe(true);
});

test("the third declined attempt is the last", async () => {
  const { page, read } = await session();
  await sandbox.pay(page, { outcome: "decline" });
  await sandbox.pay(page, { outcome: "decline" });
  expect(await sandbox.pay(page, { outcome: "decline" })).toBe(returnUrl);
  expect(await read()).toMatchObject({ checkout: { status: "open" }, payment: { status: "failed" } });
  await expect(sandbox.pay(page, { outcome: "approve" })).rejects.toThrow("closed");
});

test.each([
  { method: "card", type: "redirect_to_url", reason: "AUTHENTICATION_FAILED" },
  { method: "momo_mtn", type: "approve_on_phone", reason: "CANCELLED_BY_CUSTOMER" },
  { method: "momo_orange", type: "collect_otp", reason: "CANCELLED_BY_CUSTOMER" },
  { method: "wallet_wave", type: "scan_qr_code", reason: "CANCELLED_BY_CUSTOMER" },
])("the customer of $method is asked first, may fail that, and try again", async ({ method, type, reason }) => {
  const { page, readPayment } = await session();
  expect(await sandbox.pay(page, { outcome: "challenge", method })).toBeUndefined();
  const { active_attempt: waiting, status } = await readPayment();
  expect([status, waiting?.status, waiting?.next_action?.type]).toEqual(["pending", "action_required", type]);
  expect(await sandbox.pay(page, { outcome: "abandon" })).toBeUndefined();
  await sandbox.pay(page, { outcome: "decline" });
  expect(declineReason(await readPayment())?.code).toBe(reason);
  await sandbox.pay(page, { outcome: "challenge", method });
  expect(await sandbox.pay(page, { outcome: "approve" })).toBe(returnUrl);
  expect(isPaid(await readPayment())).toBe(true);
});

test("a phone that never answers fails its attempt after ten minutes, and the session stays open", async () => {
  const { page, read, readPayment } = await session();
  expect(await sandbox.pay(page, { outcome: "silence" })).toBeUndefined();
  await sandbox.advance("9min");
  expect((await readPayment()).active_attempt?.status).toBe("action_required");
  await sandbox.advance("2min");
  const { active_attempt: attempt } = await readPayment();
  expect(attempt?.expired_at).toBe(attempt?.failed_at);
  expect(declineReason(await readPayment())?.code).toBe("TIMEOUT");
  expect(await read()).toMatchObject({ checkout: { status: "open" }, payment: { status: "pending" } });
  expect(await sandbox.pay(page, { outcome: "approve" })).toBe(returnUrl);
});

test("a canceled session makes its payment fail, with the attempt that waited cancelled", async () => {
  const { page, read } = await session();
  await sandbox.pay(page, { outcome: "challenge", method: "card" });
  expect(await sandbox.pay(page, { outcome: "cancel" })).toBe(returnUrl);
  expect(await read()).toMatchObject({
    checkout: { status: "cancelled" },
    payment: { status: "failed", active_attempt: { status: "cancelled", completed_at: null, failed_at: null } },
  });
});

test("a session that nobody pays expires after the time that it was given, or a day", async () => {
  const { read: short } = await session({ expires_in_minutes: 60 });
  const { page, read: day } = await session();
  await sandbox.advance("61min");
  expect(await short()).toMatchObject({ checkout: { status: "expired" }, payment: { status: "expired" } });
  expect((await short()).payment?.expired_at).toBe((await short()).checkout.expires_at);
  expect((await day()).checkout.status).toBe("open");
  await sandbox.advance("24h");
  expect(await day()).toMatchObject({ checkout: { status: "expired" }, payment: { status: "expired" } });
  await expect(sandbox.pay(page, { outcome: "approve" })).rejects.toThrow("closed");
});

test("a payment whose attempt failed has failed when its time is up, and one whose customer is being asked too", async () => {
  const { page, read } = await session({ expires_in_minutes: 5 });
  await sandbox.pay(page, { outcome: "decline" });
  const asked = await session({ expires_in_minutes: 5 });
  await sandbox.pay(asked.page, { outcome: "challenge" });
  expect(await sandbox.pay((await session()).page, { outcome: "expire" })).toBe(returnUrl);
  await sandbox.advance("5min");
  for (const each of [await read(), await asked.read()])
    expect(each).toMatchObject({ checkout: { status: "expired" }, payment: { status: "failed", expired_at: null } });
});

test.each([
  { amount: 4402, status: "pending", attempt: "failed", code: "INSUFFICIENT_FUNDS" },
  { amount: 4005, status: "pending", attempt: "failed", code: "PAYMENT_DECLINED" },
  { amount: 4054, status: "pending", attempt: "failed", code: "CARD_EXPIRED" },
  { amount: 4333, status: "pending", attempt: "action_required", code: undefined },
  { amount: 4408, status: "pending", attempt: "action_required", code: undefined },
  { amount: 4410, status: "expired", attempt: undefined, code: undefined },
])("an amount of $amount ends the session without its page, as $attempt", async ({ amount, attempt, code, status }) => {
  const { readPayment } = await session({ amount });
  expect((await readPayment()).active_attempt).toBeNull();
  await sandbox.advance("3s");
  const payment = await readPayment();
  expect([payment.status, payment.active_attempt?.status]).toEqual([status, attempt]);
  expect(declineReason(payment)?.code).toBe(code);
});

test("metadata chooses before the amount, and the session is paid without its page", async () => {
  const { payment } = await session({ amount: 4402, metadata: { sandbox: "approve", order_id: "by itself" } });
  await sandbox.advance("3s");
  expect(isPaid(await waitForPayment(client, payment.id))).toBe(true);
  expect(sandbox.ledger().charges("by itself")).toMatchObject([{ amount: 4402 }]);
});

test("a customer who was quicker than what the request chose is not charged again", async () => {
  const { page, payment } = await session({ metadata: { sandbox: "approve" } });
  await sandbox.pay(page, { outcome: "approve" });
  await sandbox.advance("3s");
  expect(sandbox.ledger().charges(String(payment.id))).toHaveLength(1);
});

test("a customer who was declined before is not paid for by what the request chose", async () => {
  const { page, readPayment } = await session({ metadata: { sandbox: "approve" } });
  await sandbox.pay(page, { outcome: "decline" });
  await sandbox.advance("3s");
  expect(await readPayment()).toMatchObject({ status: "pending", active_attempt: { status: "failed" } });
});

test("a code that nobody published is the reason that metadata names", async () => {
  const { readPayment } = await session({ metadata: { sandbox: "decline:DO_NOT_HONOR" } });
  await sandbox.advance("3s");
  expect(declineReason(await readPayment())).toMatchObject({ code: "DO_NOT_HONOR", category: "GATEWAY_ERROR" });
});

test("sessions expire each in its own time, also after others were paid or expired before", async () => {
  const [first, paid, second] = [await session(), await session(), await session()];
  await sandbox.pay(paid.page, { outcome: "approve" });
  await sandbox.advance("1h");
  const third = await session();
  const statuses = async () =>
    Promise.all([first, paid, second, third].map(async ({ read }) => (await read()).checkout.status));
  await sandbox.advance("22h");
  expect(await statuses()).toEqual(["open", "completed", "open", "open"]);
  await sandbox.advance("1h");
  expect(await statuses()).toEqual(["expired", "completed", "expired", "open"]);
  await sandbox.advance("1h");
  expect(await statuses()).toEqual(["expired", "completed", "expired", "expired"]);
  const last = await session();
  await sandbox.advance("24h");
  expect((await last.read()).checkout.status).toBe("expired");
});

test("a session whose payment has failed stays open until its time is up", async () => {
  const { page, read } = await session();
  for (let attempt = 0; attempt < 3; attempt++) await sandbox.pay(page, { outcome: "decline" });
  await sandbox.advance("24h");
  expect(await read()).toMatchObject({ checkout: { status: "expired" }, payment: { status: "failed" } });
});
