import { type Orkestapay, isPaid, redirectUrl } from "@payorch/orkestapay";
import { type OrkestapayEvent, dedupeKey, verifyWebhook } from "@payorch/orkestapay/webhooks";
import { expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../src/index.ts";
import { cardOf, charge, checkoutOf, shopIn } from "./orkestapay-shop.ts";
import { type Received, endpoint } from "./world/support.ts";

/** A sandbox that sends webhooks to an endpoint, and a shop in it. */
async function webhooks(answer?: (request: Received) => number) {
  const { received, url } = await endpoint(answer);
  const sandbox = await startSandbox({ providers: ["orkestapay"], webhooks: url });
  onTestFinished(() => sandbox.close());
  const secret = sandbox.webhookSecret("orkestapay", "shop");
  const verified = (request: Received): Promise<OrkestapayEvent> =>
    verifyWebhook({ headers: new Headers(request.headers as Record<string, string>), body: request.body }, { secret });
  const pageOf = ({ payment_id }: { payment_id: string }) => `${sandbox.url}/pay/orkestapay/${payment_id}`;
  return { sandbox, shop: shopIn(sandbox, "shop"), received, verified, pageOf };
}

const authorize = (shop: Orkestapay) => charge(shop, { settings: { card: { capture: false } } });

test("a payment on the page is told by an event that the client's verifier believes", async () => {
  const { received, sandbox, shop, verified } = await webhooks();
  const checkout = await shop.checkouts.create(checkoutOf());
  await sandbox.pay(redirectUrl(checkout) ?? "", { outcome: "approve" });
  expect(received).toHaveLength(1);
  const event = await verified(received[0] as Received);
  if (event.type !== "payment.purchase") throw new Error(event.type);
  expect(event.id).toMatch(/^msg_/);
  expect(isPaid(event.payment)).toBe(true);
  expect(event.payment).toEqual(await shop.payments.retrieve(event.payment.payment_id));
  expect(event.payment.merchant_order_id).toBe("order-1024");
});

test("each thing that happens to an authorization has its event, in the current form", async () => {
  const { pageOf, received, sandbox, shop, verified } = await webhooks();
  const captured = await authorize(shop);
  await sandbox.pay(pageOf(captured), { outcome: "approve" });
  await shop.payments.refund(captured.payment_id, { amount: 90, description: "" });
  const canceled = await authorize(shop);
  await sandbox.pay(pageOf(canceled), { outcome: "cancel" });
  const events = await Promise.all(received.map(verified));
  expect(events.map(({ type }) => type)).toEqual([
    "payment.authorize",
    "payment.capture",
    "payment.refund",
    "payment.authorize",
    "payment.cancel",
  ]);
  for (const { body, type } of events)
    expect(body).toEqual({
      event_type: type,
      data: { payment: expect.objectContaining({ merchant_order_id: "order-1024" }) },
    });
  expect(events.map(({ body }) => (body["data"] as { payment: { status?: string } }).payment.status)).toEqual([
    "AUTHORIZED",
    "COMPLETED",
    undefined,
    "AUTHORIZED",
    undefined,
  ]);
});

test("nothing is told of declines, challenges, transfers that wait, and what expires", async () => {
  const { received, sandbox, shop } = await webhooks();
  await charge(shop, { method: cardOf("4000000000000002") });
  await charge(shop, { method: cardOf("4000000000002503") });
  await charge(shop, { method: { type: "SPEI" } });
  await shop.checkouts.create(checkoutOf());
  await sandbox.advance("25h");
  expect(received).toEqual([]);
});

test("an event that is not taken is repeated by Svix's schedule, with one id, until any 2xx", async () => {
  const { received, sandbox, shop, verified } = await webhooks(() => (received.length > 5 ? 204 : 500));
  await charge(shop);
  await sandbox.advance("8h");
  const [delivery] = sandbox.deliveries();
  const times = (delivery?.attempts ?? []).map(({ at }) => at);
  const waits = times.slice(1).map((at, index) => (at - (times[index] ?? 0)) / 1000);
  const schedule = [5, 300, 1800, 7200, 18_000];
  expect(waits).toHaveLength(schedule.length);
  // Each wait begins when the answer came, and the real clock goes on meanwhile.
  for (const [index, seconds] of schedule.entries()) {
    expect(waits[index]).toBeGreaterThanOrEqual(seconds);
    expect(waits[index]).toBeLessThan(seconds + 60);
  }
  expect(delivery?.state).toBe("delivered");
  const keys = (await Promise.all(received.map(verified))).map(dedupeKey);
  expect(new Set(keys).size).toBe(1);
});

test("an event that is never taken is given up after the eighth try", async () => {
  const { received, sandbox, shop } = await webhooks(() => 302);
  await charge(shop);
  await sandbox.advance("3d");
  expect(received).toHaveLength(8);
  expect(sandbox.deliveries()).toMatchObject([{ state: "given up" }]);
});
