import { type IncomingMessage, type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { amount, redirectUrl } from "@payorch/orqex";
import { type OrqexEvent, parseUnsignedWebhook, verifyWebhook } from "@payorch/orqex/webhooks";
import { afterAll, beforeEach, expect, test } from "vitest";
import { direct, mtn, order, playOrqex } from "./orqex-support.ts";

interface Received {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

const received: Received[] = [];
let answers: number[] = [];
const server: Server = createServer(async (request, response) => {
  received.push({ path: request.url ?? "", headers: request.headers, body: await text(request) });
  response.writeHead(answers.shift() ?? 204).end();
});
await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
afterAll(() => void server.close());
const shop = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const { client: clientOf, sandbox } = await playOrqex(`${shop}/registered/{tenant}`);
const client = clientOf("hooks");
const secret = "whsec_sandbox_hooks";

beforeEach(() => {
  received.length = 0;
  answers = [];
});

/** What arrived at an address, by then: the clock stands, and what was being sent has arrived. */
async function arrived(path: string): Promise<Received[]> {
  await sandbox.advance(0);
  return received.filter((each) => each.path === path);
}

const signed = async (): Promise<OrqexEvent[]> => {
  const events: OrqexEvent[] = [];
  for (const delivery of await arrived("/registered/hooks")) events.push(await verifyWebhook(delivery, { secret }));
  return events;
};

test("a paid session tells its endpoint of the attempt and the payment, signed", async () => {
  const { data } = await client.checkouts.create({ ...order, metadata: { order_id: "1024" } });
  await sandbox.pay(redirectUrl(data.checkout) ?? "", { outcome: "approve" });
  const [attempt, payment, ...more] = await signed();
  expect(attempt).toMatchObject({ event: "payment.attempt.completed", payment: { status: "completed" } });
  expect(payment).toEqual({
    event: "payment.completed",
    payment: {
      id: data.payment.id,
      amount: { value: 50, formatted: "50.00 XOF", currency: "XOF" },
      status: "completed",
      metadata: { order_id: "1024" },
    },
    attempt: { id: expect.any(String), status: "completed", method_code: "momo_mtn", is_fallback: false },
    customer: { id: data.payment.customer?.id, email: "ama@example.com" },
    timestamp: expect.stringMatching(/\+00:00$/),
    proof: "signature",
  });
  expect(more).toEqual([]);
  expect(received[1]?.headers).toMatchObject({
    "x-payment-event": "payment.completed",
    "x-payment-id": data.payment.id,
    "x-orqex-signature": expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test("a payment's own address gets every event too, unsigned", async () => {
  const { data } = await client.paymentIntents.create({ ...order, webhook_url: `${shop}/own`, attempt: direct });
  const own = await arrived("/own");
  expect(own.map(({ headers }) => headers["x-payment-event"])).toEqual([
    "payment.attempt.completed",
    "payment.completed",
  ]);
  for (const delivery of own) {
    expect(delivery.headers).not.toHaveProperty("x-orqex-signature");
    await expect(verifyWebhook(delivery, { secret })).rejects.toMatchObject({ reason: "unsigned" });
    expect(await parseUnsignedWebhook(delivery)).toEqual({ paymentId: data.id, proof: "none" });
  }
  expect(await signed()).toHaveLength(2);
});

/** The events of a payment with the status that each says, in the order in which they arrived. */
const told = async (id: unknown) =>
  (await signed()).flatMap((event) => {
    const { payment } = event as OrqexEvent & { payment?: { id: unknown; status?: string } };
    return payment?.id === id ? [[event.event, payment?.status]] : [];
  });

test("a payment that is declined, paid and refunded says so, in the order in which it happened", async () => {
  const { data } = await client.paymentIntents.create({ ...order, attempt: mtn });
  await sandbox.pay(`${sandbox.url}/pay/orqex/${data.id}`, { outcome: "decline" });
  await client.paymentAttempts.create(data.id, direct);
  const refund = (value: string) => client.refunds.create(data.id, { amount: amount(value, "XOF", { unit: "major" }) });
  await refund("20");
  await refund("30");
  expect(await told(data.id)).toEqual([
    ["payment.attempt.action_required", "pending"],
    ["payment.attempt.failed", "pending"],
    ["payment.attempt.completed", "completed"],
    ["payment.completed", "completed"],
    ["payment.partially_refunded", "partially_refunded"],
    ["payment.refunded", "refunded"],
  ]);
});

test("a session that nobody pays says whether it has failed or expired, by whether it was attempted", async () => {
  const attempted = await client.checkouts.create({ ...order, expires_in_minutes: 1 });
  await sandbox.pay(redirectUrl(attempted.data.checkout) ?? "", { outcome: "decline" });
  const { data } = await client.checkouts.create({ ...order, expires_in_minutes: 1 });
  await sandbox.advance("1min");
  expect(await told(attempted.data.payment.id)).toEqual([
    ["payment.attempt.failed", "pending"],
    ["payment.failed", "failed"],
  ]);
  expect(await told(data.payment.id)).toEqual([["payment.expired", "expired"]]);
  expect(received.find(({ body }) => body.includes("payment.expired"))?.body).not.toContain("attempt");
});

test("payouts tell the endpoint when they are over, with the body of the published sample and no payment headers", async () => {
  const payout = {
    amount: amount("5000", "XOF", { unit: "major" }),
    currency: "XOF",
    method: "momo_mtn",
    reference: "PO-2026-0001",
    instrument: { type: "phone", phone_number: "+22990000000", country: "BJ" },
  } as const;
  const { data } = await client.payouts.create(payout);
  await client.payouts.create({ ...payout, reference: "PO-2026-0002", metadata: { sandbox: "decline" } });
  await sandbox.advance("5min");
  const [completed, failed, ...more] = await signed();
  expect(completed).toMatchObject({
    event: "payout.completed",
    payout: {
      id: data.id,
      status: "completed",
      instrument: { country: "BJ" },
      fee_amount: 0,
      failure: { code: null, message: null },
    },
  });
  expect(failed).toMatchObject({
    event: "payout.failed",
    payout: { reference: "PO-2026-0002", failure: { code: { value: "PAYOUT_REJECTED" } } },
  });
  expect(more).toEqual([]);
  expect(received[0]?.headers).not.toHaveProperty("x-payment-id");
});

test("what the endpoint refuses comes five times in all, and then no more", async () => {
  answers = Array.from({ length: 9 }, () => 503);
  await client.checkouts.create({ ...order, expires_in_minutes: 1 });
  const tries: number[] = [];
  for (const time of ["1min", "59s", "1s", "5min", "30min", "2h", "25h"]) {
    await sandbox.advance(time);
    tries.push((await arrived("/registered/hooks")).length);
  }
  expect(tries).toEqual([1, 1, 2, 3, 4, 5, 5]);
  expect((await sandbox.deliveries()).at(-1)).toMatchObject({ type: "payment.expired", state: "given up" });
});

test("any 2xx ends a delivery, and a later try is the same event", async () => {
  answers = [500, 299];
  const { data } = await client.paymentIntents.create({ ...order, attempt: mtn });
  await arrived("/registered/hooks");
  await sandbox.advance("25h");
  const first = received.filter(({ headers }) => headers["x-payment-event"] === "payment.attempt.action_required");
  expect(first.map(({ body }) => body)).toEqual([first[0]?.body, first[0]?.body]);
  expect(first[0]?.body).toContain(String(data.id));
});

test("a forged delivery has a signature that the package refuses", async () => {
  await client.paymentIntents.create({ ...order, attempt: direct });
  await arrived("/registered/hooks");
  const last = (await sandbox.deliveries()).at(-1);
  received.length = 0;
  await sandbox.deliver(last?.id ?? "", "forged");
  const forged = await arrived("/registered/hooks");
  expect(forged.length).toBeGreaterThan(0);
  for (const delivery of forged)
    await expect(verifyWebhook(delivery, { secret })).rejects.toMatchObject({ reason: "no_match" });
});
