import { amount, redirectUrl } from "@payorch/orchestrate";
import { dedupeKey, verifyWebhook } from "@payorch/orchestrate/webhooks";
import { expect, onTestFinished, test } from "vitest";
import { type Sandbox, startSandbox } from "../src/index.ts";
import { card, clientOf, order } from "./orchestrate-support.ts";
import { type Received, endpoint } from "./world/support.ts";

/** A sandbox with an endpoint for every tenant, and the events that it took. */
async function listening(answer?: (request: Received) => number) {
  const { url, received } = await endpoint(answer);
  const sandbox = await startSandbox({ providers: ["orchestrate"], webhooks: `${url}/{tenant}` });
  onTestFinished(() => sandbox.close());
  const { tenant, orchestrate } = clientOf(sandbox);
  const secret = sandbox.webhookSecret("orchestrate", tenant);
  const verified = () => Promise.all(received.map((each) => verifyWebhook(each, { secret })));
  return { sandbox, received, orchestrate, secret, verified };
}

/** Waits until all that happened was sent. */
const quiet = (sandbox: Sandbox) => sandbox.advance(0);

test("a payment is told of when it is made and when it is paid, signed, with what it is", async () => {
  const { sandbox, received, orchestrate, verified } = await listening();
  const made = await orchestrate.payments.create(order());
  await sandbox.pay(redirectUrl(made) ?? "", { outcome: "approve" });
  await quiet(sandbox);
  const events = await verified();
  const payload = { id: made.id, amount: 99.99, currency: "USD", metadata: { order_id: "order-1024" } };
  expect(events).toMatchObject([
    { type: "payment.created", payload: { ...payload, status: "pending" } },
    { type: "payment.succeeded", payload: { ...payload, status: "completed" } },
  ]);
  expect(new Set(events.map(dedupeKey)).size).toBe(2);
  expect(received[0]?.headers["content-type"]).toBe("application/json");
});

test("a card's payment reads succeeded while its event says completed, as published", async () => {
  const { sandbox, orchestrate, verified } = await listening();
  const { status } = await orchestrate.payments.create(order(card("4242424242424242")));
  await quiet(sandbox);
  const [, event] = await verified();
  expect([status, event]).toMatchObject(["succeeded", { type: "payment.succeeded", payload: { status: "completed" } }]);
});

test("failing and expiring are told once, canceling is not", async () => {
  const { sandbox, orchestrate, verified } = await listening();
  const failing = await orchestrate.payments.create(order({ amount: amount("4005.00", "USD") }));
  const canceled = await orchestrate.payments.create(order());
  await sandbox.pay(redirectUrl(canceled) ?? "", { outcome: "cancel" });
  await sandbox.advance("2h");
  const events = await verified();
  const told = (id: string) => events.filter((event) => JSON.stringify(event).includes(id)).map(({ type }) => type);
  expect(told(failing.id)).toEqual(["payment.created", "payment.failed"]);
  expect(told(canceled.id)).toEqual(["payment.created", "payment.expired"]);
});

test("an event comes again after 1, 5 and 30 minutes, 2 and 12 hours, until any 2xx", async () => {
  let tries = 0;
  const { sandbox, received, orchestrate } = await listening(() => (++tries < 5 ? 500 : 204));
  await orchestrate.payments.create(order({ expires_in: 1_000_000 }));
  await sandbox.advance("24h");
  expect(received).toHaveLength(5);
  const [delivery] = await sandbox.deliveries();
  const at = delivery?.attempts.map((attempt) => Math.round((attempt.at - (delivery.at ?? 0)) / 60_000));
  expect([delivery?.state, at]).toEqual(["delivered", [0, 1, 6, 36, 156]]);
});

test("a forged event is refused", async () => {
  const { sandbox, received, orchestrate, secret } = await listening();
  await orchestrate.payments.create(order());
  await quiet(sandbox);
  const [delivery] = await sandbox.deliveries();
  await sandbox.deliver(delivery?.id ?? "", "forged");
  const forged = received.slice(1);
  expect(forged.length).toBeGreaterThan(0);
  for (const each of forged) {
    await expect(verifyWebhook(each, { secret })).rejects.toMatchObject({
      reason: "no_match",
    });
  }
});
