import { load } from "@payorch/mock/prism";
import { amount } from "@payorch/orchestrapay";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../src/index.ts";
import { attempt, checkout, clientOf, paidAttempt } from "./orchestrapay-support.ts";

const sandbox = await startSandbox({ providers: ["orchestrapay"] });
afterAll(() => sandbox.close());

const stateOf = (id: string) => sandbox.payments().find((payment) => payment.id === id);

test("a checkout intent names its gateways, and a repeat under its key creates nothing", async () => {
  const { orchestrapay } = clientOf(sandbox);
  const create = () => orchestrapay.checkoutIntents.create(checkout(), { idempotencyKey: "order-1024" }).withResponse();
  const first = await create();
  expect([first.response.status, first.replayed, first.data.resource_created]).toEqual([201, false, true]);
  expect(first.data.gateways.map(({ id }) => id)).toContain("stripe");
  const second = await create();
  expect([second.response.status, second.replayed]).toEqual([200, true]);
  expect(second.data).toEqual({ ...first.data, resource_created: false });
  expect((await orchestrapay.checkoutIntents.list()).data).toHaveLength(1);
});

test("the same key with another body is refused, and so is not the first one again", async () => {
  const { orchestrapay } = clientOf(sandbox);
  await orchestrapay.checkoutIntents.create(checkout(), { idempotencyKey: "order-1024" });
  const other = checkout({ amount: amount("300.00", "EGP") });
  const again = orchestrapay.checkoutIntents.create(other, { idempotencyKey: "order-1024" });
  await expect(again).rejects.toMatchObject({ status: 400 });
});

test("two tenants may use one key", async () => {
  const [one, other] = [clientOf(sandbox).orchestrapay, clientOf(sandbox).orchestrapay];
  const { checkout_intent } = await one.checkoutIntents.create(checkout(), { idempotencyKey: "order-1024" });
  const made = await other.checkoutIntents.create(checkout(), { idempotencyKey: "order-1024" });
  expect(made.resource_created).toBe(true);
  expect(made.checkout_intent).not.toBe(checkout_intent);
  const theirs = other.paymentIntents.create({ gateway: "stripe", checkout_intent });
  await expect(theirs).rejects.toMatchObject({
    status: 400,
    body: { message: [expect.stringContaining("checkout_intent")] },
  });
});

test("a payment intent is paid on its page, and the customer goes to final_success_url", async () => {
  const { orchestrapay, tenant } = clientOf(sandbox);
  const { uuid, page } = await attempt(sandbox, orchestrapay);
  expect(stateOf(uuid)?.state).toBe("open");
  expect(await sandbox.pay(page, { outcome: "approve" })).toBe("https://shop.example/success");
  expect(sandbox.ledger().charges("order-1024", tenant)).toMatchObject([
    { payment: uuid, amount: 20_000, currency: "EGP", refunded: 0 },
  ]);
});

test.each([
  ["decline", "declined"],
  ["cancel", "canceled"],
  ["expire", "expired"],
] as const)("after %s the customer goes to final_failure_url, and nothing is charged", async (outcome, state) => {
  const { orchestrapay, tenant } = clientOf(sandbox);
  const { uuid, page } = await attempt(sandbox, orchestrapay);
  expect(await sandbox.pay(page, { outcome })).toBe("https://shop.example/failure");
  expect(stateOf(uuid)?.state).toBe(state);
  expect(sandbox.ledger().charges("order-1024", tenant)).toEqual([]);
});

test("a phone that does not answer keeps the payment pending until its time is over", async () => {
  const { orchestrapay } = clientOf(sandbox);
  const more = { gateway: "opay", payment_intent_timeout_seconds: 600 };
  const { uuid, page } = await attempt(sandbox, orchestrapay, more);
  expect(await sandbox.pay(page, { outcome: "silence" })).toBeUndefined();
  await sandbox.advance("599s");
  expect(stateOf(uuid)?.state).toBe("action");
  await sandbox.advance("2s");
  expect(stateOf(uuid)?.state).toBe("expired");
});

test("the time of a payment intent is its own, also where the checkout intent is old", async () => {
  const { orchestrapay } = clientOf(sandbox);
  const { checkout_intent } = await orchestrapay.checkoutIntents.create(checkout());
  await sandbox.advance("1d");
  const { payment_intent = "" } = await orchestrapay.paymentIntents.create({ gateway: "klarna", checkout_intent });
  await sandbox.advance("1799s");
  expect(stateOf(payment_intent)?.state).toBe("open");
  await sandbox.advance("2s");
  expect(stateOf(payment_intent)?.state).toBe("expired");
});

test("a repeat of a payment intent under its key is the first one, one without a key is another", async () => {
  const { orchestrapay } = clientOf(sandbox);
  const { checkout_intent } = await orchestrapay.checkoutIntents.create(checkout());
  const create = (idempotencyKey: string) =>
    orchestrapay.paymentIntents.create({ gateway: "paystack", checkout_intent }, { idempotencyKey }).withResponse();
  const [first, same, other] = [await create("pi:1"), await create("pi:1"), await create("pi:2")];
  expect(same.response.status).toBe(200);
  expect(same.data).toEqual({ ...first.data, resource_created: false });
  expect(other.data).toMatchObject({ resource_created: true });
  expect(other.data.payment_intent).not.toBe(first.data.payment_intent);
});

test("two payment intents of one checkout intent that are both paid are two charges", async () => {
  const { orchestrapay, tenant } = clientOf(sandbox);
  const { checkout_intent } = await orchestrapay.checkoutIntents.create(checkout());
  for (const gateway of ["stripe", "klarna"]) {
    const { payment_intent } = await orchestrapay.paymentIntents.create({ gateway, checkout_intent });
    await sandbox.pay(`${sandbox.url}/pay/orchestrapay/${payment_intent}`, { outcome: "approve" });
  }
  expect(sandbox.ledger().charges("order-1024", tenant)).toHaveLength(2);
});

test("a payment intent without a checkout intent has its own amount and addresses", async () => {
  const { orchestrapay, tenant } = clientOf(sandbox);
  const { payment_intent } = await orchestrapay.paymentIntents.create({
    gateway: "paystack@cards",
    amount: amount("50.00", "USD"),
    currency: "USD",
    human_friendly_payment_intent_secret: "#1940284",
    final_success_url: "https://shop.example/done",
  });
  const page = `${sandbox.url}/pay/orchestrapay/${payment_intent}`;
  expect(await sandbox.pay(page, { outcome: "approve" })).toBe("https://shop.example/done");
  expect(sandbox.ledger().charges("#1940284", tenant)).toMatchObject([{ amount: 5000, currency: "USD" }]);
});

test("an unknown gateway is refused with 400", async () => {
  const { orchestrapay } = clientOf(sandbox);
  const { checkout_intent } = await orchestrapay.checkoutIntents.create(checkout());
  const create = orchestrapay.paymentIntents.create({ gateway: "nobody", checkout_intent });
  await expect(create).rejects.toMatchObject({ status: 400, body: { message: [expect.stringContaining("gateway")] } });
});

test("the checkout intent's own page offers the preferred gateways first, makes the payment intent, and another after a decline", async () => {
  const { orchestrapay, tenant } = clientOf(sandbox);
  const pageOf = async (payment_method?: string) => {
    const asked = checkout(payment_method === undefined ? {} : { payment_method });
    const { response } = await orchestrapay.checkoutIntents.create(asked).withResponse();
    return response.headers.get("x-sandbox-page") ?? "";
  };
  const offered = async (address: string) =>
    [...(await (await fetch(address)).text()).matchAll(/Stripe|Klarna|Paystack|OPay/g)].map(([name]) => name);
  expect(await offered(await pageOf())).toEqual(["Stripe", "Klarna", "Paystack", "OPay"]);
  const page = await pageOf("bnpl");
  expect(await offered(page)).toEqual(["Klarna", "Stripe", "Paystack", "OPay"]);
  expect(await sandbox.pay(page, { outcome: "cancel" })).toBe("https://shop.example/failure");
  const mine = () => sandbox.payments().filter((payment) => payment.tenant === tenant);
  expect(mine()).toEqual([]);
  expect(await sandbox.pay(page, { outcome: "decline" })).toBe("https://shop.example/failure");
  expect(await sandbox.pay(page, { outcome: "approve", method: "stripe" })).toBe("https://shop.example/success");
  expect(mine().map(({ state }) => state)).toEqual(["declined", "paid"]);
  await expect(sandbox.pay(page, { outcome: "approve" })).rejects.toThrow("closed");
});

test("amount and payload choose how a payment intent ends", async () => {
  const { orchestrapay } = clientOf(sandbox);
  const endOf = async (more: Parameters<typeof checkout>[0]) => {
    const { uuid } = await attempt(sandbox, orchestrapay, more);
    await sandbox.advance("3s");
    return stateOf(uuid);
  };
  const cents = (minor: number) => ({ amount: amount({ minor }, "EGP") });
  expect(await endOf(cents(4402))).toMatchObject({ state: "declined", reason: "insufficient_funds" });
  expect(await endOf(cents(4333))).toMatchObject({ state: "action" });
  expect(await endOf(cents(4408))).toMatchObject({ state: "action" });
  expect(await endOf(cents(4410))).toMatchObject({ state: "expired" });
  expect(await endOf({ payload: { sandbox: "approve" } })).toMatchObject({ state: "paid" });
  expect(await endOf({ ...cents(4402), payload: { sandbox: "decline:my_code" } })).toMatchObject({ reason: "my_code" });
});

test("a challenge that the request chose is passed on the page", async () => {
  const { orchestrapay } = clientOf(sandbox);
  const { page, uuid } = await attempt(sandbox, orchestrapay, { amount: amount({ minor: 4333 }, "EGP") });
  expect(await sandbox.pay(page, { outcome: "approve" })).toBeUndefined();
  expect(await sandbox.pay(page, { outcome: "approve" })).toBe("https://shop.example/success");
  expect(stateOf(uuid)?.state).toBe("paid");
});

test("what violates the spec is refused as NestJS does, with the name of the property", async () => {
  const { orchestrapay } = clientOf(sandbox);
  // @ts-expect-error A property is missing on purpose.
  await expect(orchestrapay.checkoutIntents.create({ currency: "EGP" })).rejects.toMatchObject({
    status: 400,
    body: { message: [expect.stringContaining("amount")], error: "Bad Request", statusCode: 400 },
  });
  const stranger = clientOf(sandbox, { apiKey: "of-nobody" }).orchestrapay;
  await expect(stranger.checkoutIntents.list()).rejects.toMatchObject({
    status: 401,
    body: { message: "Unauthorized", statusCode: 401 },
  });
});

test("every documented answer is reached", async () => {
  const fresh = await startSandbox({ providers: ["orchestrapay"] });
  onTestFinished(() => fresh.close());
  const { orchestrapay } = clientOf(fresh);
  const stranger = clientOf(fresh, { apiKey: "of-nobody" }).orchestrapay;
  const refused = (call: Promise<unknown>) => expect(call).rejects.toMatchObject({ name: "ApiError" });

  const { number } = await paidAttempt(fresh, orchestrapay);
  const unpaid = await attempt(fresh, orchestrapay);
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
  const reached = new Set(fresh.requests().map(({ operation, status }) => `${operation} ${status}`));
  expect([...reached].toSorted()).toEqual(documented.toSorted());
});
