import { amount } from "@payorch/orchestrapay";
import { dedupeKey, verifyWebhook } from "@payorch/orchestrapay/webhooks";
import { afterAll, expect, test } from "vitest";
import { startSandbox } from "../src/index.ts";
import { attempt, checkout, clientOf, paidAttempt } from "./orchestrapay-support.ts";
import { type Received, endpoint } from "./world/support.ts";

const sandbox = await startSandbox({ providers: ["orchestrapay"] });
afterAll(() => sandbox.close());

const secret = "a-long-random-secret";
const verified = (received: readonly Received[]) =>
  Promise.all(received.map((each) => verifyWebhook(each, { secret })));
/** Waits until all that happened was sent. */
const quiet = () => sandbox.advance(0);
const hooks = (url: string) => ({ webhook_urls: [url], webhook_secret: secret });

test("a payment tells every address of each sub-status, with the secret in plain and the shop's own data", async () => {
  const [one, other] = [await endpoint(), await endpoint()];
  const { orchestrapay } = clientOf(sandbox);
  const { uuid, number, page } = await attempt(sandbox, orchestrapay, {
    webhook_urls: [one.url, other.url],
    webhook_secret: secret,
  });
  await sandbox.pay(page, { outcome: "approve" });
  await quiet();
  for (const { received } of [one, other]) {
    const same = {
      uuid,
      id: number,
      gateway: "stripe",
      amount: 20_000,
      currency: "EGP",
      payload: { order: "order-1024" },
    };
    const events = await verified(received);
    expect(events).toMatchObject([
      { ...same, webhook_type: "payment", status: "pending", sub_status: "pending", last_reason: null },
      { ...same, webhook_type: "payment", status: "success", sub_status: "success", last_reason: null },
    ]);
    expect(new Set(events.map(dedupeKey)).size).toBe(2);
  }
  expect(one.received.map(({ body }) => body)).toEqual(other.received.map(({ body }) => body));
  expect(one.received[0]?.headers["orchestrapay-webhook-secret"]).toBe(secret);
});

test.each([
  ["decline", { sub_status: "canceled", last_reason: "insufficient_funds" }],
  ["cancel", { sub_status: "canceled", last_reason: null }],
  ["expire", { sub_status: "canceled_timeout_e2e", last_reason: null }],
] as const)("after %s the event says what is over", async (outcome, says) => {
  const { url, received } = await endpoint();
  const { orchestrapay } = clientOf(sandbox);
  const { page } = await attempt(sandbox, orchestrapay, hooks(url));
  await sandbox.pay(page, { outcome, ...(outcome === "decline" && { reason: "insufficient_funds" }) });
  await quiet();
  expect((await verified(received)).slice(1)).toMatchObject([{ status: "canceled", ...says }]);
});

test("a timeout hides the cause, which is in last_reason", async () => {
  const { url, received } = await endpoint();
  const { orchestrapay } = clientOf(sandbox);
  await attempt(sandbox, orchestrapay, { ...hooks(url), gateway: "opay", amount: amount({ minor: 4408 }, "EGP") });
  await sandbox.advance("31min");
  expect((await verified(received)).slice(1)).toMatchObject([
    { status: "canceled", sub_status: "canceled_timeout_e2e", last_reason: "no_answer" },
  ]);
});

test("refunds and payouts tell their own addresses, with their own secrets", async () => {
  const { url, received } = await endpoint();
  const { orchestrapay } = clientOf(sandbox);
  const { number } = await paidAttempt(sandbox, orchestrapay);
  const refund = { payment_intent_secret: number, amount: amount("1.00", "EGP"), currency: "EGP", ...hooks(url) };
  const { id } = await orchestrapay.refunds.create(refund, { idempotencyKey: "rf:1" });
  await sandbox.advance("5s");
  expect(await verified(received)).toMatchObject(
    ["pending", "success"].map((status) => ({
      webhook_type: "refund",
      id,
      status,
      sub_status: status,
      transaction_id: number,
      amount: 100,
      idempotency_key: "rf:1",
    })),
  );
  received.length = 0;
  const { payout_uuid } = await orchestrapay.payouts.create({
    gateway: "paystack",
    amount: amount("25.00", "NGN"),
    currency: "NGN",
    mobile_money_number: "+2348000000000",
    ...hooks(url),
  });
  await sandbox.advance("1min");
  expect(await verified(received)).toMatchObject(
    ["pending", "success"].map((status) => ({
      webhook_type: "payout",
      payout_uuid,
      status,
      amount: 2500,
      currency: "NGN",
    })),
  );
});

test("the addresses of a checkout intent get the events of the payment intent that its page makes", async () => {
  const { url, received } = await endpoint();
  const { orchestrapay } = clientOf(sandbox);
  const { data, response } = await orchestrapay.checkoutIntents.create(checkout(hooks(url))).withResponse();
  await sandbox.pay(response.headers.get("x-sandbox-page") ?? "", { outcome: "approve", method: "klarna" });
  await quiet();
  expect(await verified(received)).toMatchObject(
    ["pending", "success"].map((status) => ({ status, gateway: "klarna", preflight_id: data.checkout_intent_secret })),
  );
});

test("an event comes again until exactly 200, each address by itself", async () => {
  let tries = 0;
  const slow = await endpoint(() => (++tries < 4 ? 204 : 200));
  const quick = await endpoint();
  const { orchestrapay, tenant } = clientOf(sandbox);
  const more = {
    webhook_urls: [slow.url, quick.url],
    webhook_secret: secret,
    payment_intent_timeout_seconds: 1_000_000,
  };
  await attempt(sandbox, orchestrapay, more);
  await sandbox.advance("5h");
  expect([slow.received.length, quick.received.length]).toEqual([4, 1]);
  const found = (await sandbox.deliveries()).find(
    (delivery) => delivery.tenant === tenant && delivery.url === slow.url,
  );
  const at = found?.attempts.map((each) => Math.round((each.at - (found?.at ?? 0)) / 60_000));
  expect([found?.state, at]).toEqual(["delivered", [0, 1, 6, 36]]);
});

test("without webhook_urls nobody is told", async () => {
  const { orchestrapay, tenant } = clientOf(sandbox);
  await attempt(sandbox, orchestrapay);
  await quiet();
  const mine = (await sandbox.deliveries()).filter((delivery) => delivery.tenant === tenant);
  expect(mine.map(({ state, url }) => [state, url])).toEqual([["not sent", ""]]);
});

test("without a webhook_secret no header comes, and nothing can be verified", async () => {
  const { url, received } = await endpoint();
  const { orchestrapay } = clientOf(sandbox);
  await attempt(sandbox, orchestrapay, { webhook_urls: [url] });
  await quiet();
  expect(received[0]?.headers).not.toHaveProperty("orchestrapay-webhook-secret");
  await expect(verified(received)).rejects.toMatchObject({ reason: "missing_header" });
});
