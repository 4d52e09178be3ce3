import { Webhook } from "svix";
import { afterEach, expect, test, vi } from "vitest";
import { eventExamples, laws, endOf } from "../../../test/webhooks.ts";
import { type PaymentSnapshot, declineReason, isFinal, isPaid } from "../src/index.ts";
import { type OrkestapayEventBody, dedupeKey, signWebhook, verifyWebhook } from "../src/webhooks.ts";

// Svix's public example.
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const sample = {
  headers: {
    "svix-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "svix-timestamp": "1614265330",
    "svix-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  },
  body: '{"test": 2432232314}',
};
const signedAt = 1_614_265_330_000;
const examples = await eventExamples<OrkestapayEventBody>("orkestapay");

await laws({
  provider: "orkestapay",
  secret: (text) => `whsec_${Buffer.from(`a secret of 24 bytes, or more ${text}`).toString("base64")}`,
  proofs: ["svix-id", "svix-timestamp", "svix-signature"],
  covers: true,
  verifyWebhook,
  signWebhook,
  dedupeKey,
});

afterEach(() => vi.useRealTimers());
const at = (time: number) => vi.useFakeTimers({ toFake: ["Date"], now: time });

test("Svix's public example is verified", async () => {
  at(signedAt);
  const event = await verifyWebhook(sample, { secret });
  expect(event).toEqual({
    id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
    type: "",
    body: { test: 2432232314 },
    proof: "signature",
  });
  expect((await signWebhook(sample.body, { secret, id: event.id })).headers).toMatchObject(sample.headers);
});

test("agrees with the svix package in both directions", async () => {
  const svix = new Webhook(secret);
  for (const [, body] of examples) {
    const signed = await signWebhook(body, { secret });
    svix.verify(signed.body, signed.headers);
    const text = `${JSON.stringify(body, undefined, 2)}\n`;
    const now = new Date();
    const headers = {
      "svix-id": "msg_2",
      "svix-timestamp": String(Math.floor(now.getTime() / 1000)),
      "svix-signature": svix.sign("msg_2", now, text),
    };
    await expect(verifyWebhook({ headers, body: text }, { secret })).resolves.toMatchObject({ id: "msg_2", body });
  }
});

test.each([
  [-301, "too_new"],
  [-300, "accepted"],
  [300.999, "accepted"],
  [301, "too_old"],
])("a delivery %d seconds after it was signed is %s, as for the svix package", async (seconds, ended) => {
  at(signedAt + seconds * 1000);
  const theirs = async () => new Webhook(secret).verify(sample.body, sample.headers);
  expect((await theirs().catch((error: Error) => error.message)) ?? "accepted").toMatch(
    { too_new: /too new/, too_old: /too old/, accepted: /accepted/ }[ended] as RegExp,
  );
  expect(await endOf(verifyWebhook(sample, { secret }))).toBe(ended);
  expect(await endOf(verifyWebhook(sample, { secret, toleranceMs: 301_000 }))).toBe("accepted");
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, "300"])("a tolerance of %s is refused", async (toleranceMs) => {
  const verifying = verifyWebhook(sample, { secret, toleranceMs: toleranceMs as number });
  expect(await endOf(verifying)).toBe("bad_option");
});

test.each([
  "1e9",
  "+1614265330",
  "-1614265330",
  "1614265330.0",
  " 1614265330",
  "01614265330",
  "0x60377c32",
  "1614265330, 1614265330",
])("the timestamp %j is malformed", async (timestamp) => {
  at(signedAt);
  const headers = { ...sample.headers, "svix-timestamp": timestamp };
  expect(await endOf(verifyWebhook({ ...sample, headers }, { secret }))).toBe("malformed_header");
});

test("of several signatures one of version v1 is enough", async () => {
  at(signedAt);
  const right = sample.headers["svix-signature"];
  const wrong = right.replace("g0h", "g1h");
  const ended = async (signature: string) => {
    const headers = { ...sample.headers, "svix-signature": signature };
    return endOf(verifyWebhook({ ...sample, headers }, { secret }));
  };
  expect(await ended(`${wrong} v2,nonsense ${right}`)).toBe("accepted");
  expect(await ended(`${wrong} v1a,${right.slice(3)}`)).toBe("no_match");
  expect(await ended(right.replace("v1,", "v2,"))).toBe("malformed_header");
  // The last character before the padding has two bits that decode to nothing.
  expect(await ended(right.replace("OE=", "OF="))).toBe("no_match");
  expect(await ended(right.slice(3))).toBe("malformed_header");
});

test("the headers may be called webhook-, but the two are not mixed", async () => {
  at(signedAt);
  const headers = Object.fromEntries(
    Object.entries(sample.headers).map(([name, value]) => [name.replace("svix", "webhook"), value]),
  );
  await expect(verifyWebhook({ ...sample, headers }, { secret })).resolves.toBeDefined();
  const { "webhook-id": id, ...others } = headers;
  expect(await endOf(verifyWebhook({ ...sample, headers: { ...others, "svix-id": id } }, { secret }))).toBe(
    "missing_header",
  );
});

test.each([
  "whsec_",
  "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
  "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS",
  "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaR=",
  "whsec_MfKQ_r8GKYqrTwjUPD8ILPZIo2LaLaSw",
])("%s is no secret of Svix", async (wrong) => {
  expect(await endOf(verifyWebhook(sample, { secret: wrong }))).toBe("bad_secret");
});

test("while a secret is replaced, either is taken", async () => {
  const other = `whsec_${Buffer.from("the next one, also 24 byt").toString("base64")}`;
  const signed = await signWebhook("{}", { secret: other });
  await expect(verifyWebhook(signed, { secret: [secret, other] })).resolves.toBeDefined();
  expect(await endOf(verifyWebhook(signed, { secret }))).toBe("no_match");
});

const payment = { payment_id: "pay_1", status: "COMPLETED" };
test.each<[string, object]>([
  ["current", { event_type: "payment.purchase", data: { payment } }],
  ["of November 2024", { type_event: "payment.purchase", type: "payment", version: 1, data: payment }],
  ["in camel case", { eventType: "payment.purchase", data: payment }],
  ["named by its type", { type: "payment.purchase", data: { payment } }],
  ["named twice, the first counts", { event_type: "payment.purchase", type_event: "payment.refund", data: payment }],
])("a payment's event, %s, is the same", async (_, body) => {
  const event = await verifyWebhook(await signWebhook(JSON.stringify(body), { secret }), { secret });
  expect(event).toEqual({ id: event.id, type: "payment.purchase", payment, body, proof: "signature" });
});

test.each(["payment.cancel", "payment.refund"])(
  "the payment of a %s is not paid, whatever status came with it",
  async (type) => {
    for (const body of [
      { event_type: type, data: { payment } },
      { type_event: type, type: "payment", version: 1, data: payment },
    ]) {
      const event = await verifyWebhook(await signWebhook(JSON.stringify(body), { secret }), { secret });
      expect(event).toEqual({ id: event.id, type, payment: { ...payment, status: null }, body, proof: "signature" });
      // As JavaScript calls it: TypeScript refuses this payment.
      const untyped = (event as { payment: unknown }).payment as PaymentSnapshot;
      expect([isPaid(untyped), isFinal(untyped), declineReason(untyped)]).toEqual([false, false, undefined]);
    }
  },
);

test("the oldest events keep their own shape, under one name each", async () => {
  const verified = async (body: object) =>
    verifyWebhook(await signWebhook(JSON.stringify(body), { secret }), { secret });
  const order = { merchant_order_id: "1024", order_id: "ord_1", status: "COMPLETED", update_at: "1707435730619" };
  expect(await verified({ event_type: "order.update", data: order })).toMatchObject({
    type: "order.update",
    order: { ...order, updated_at: "1707435730619" },
  });
  expect(
    await verified({ eventType: "order.update", data: { merchantOrderId: "1024", orderId: "ord_1" } }),
  ).toMatchObject({
    order: { merchant_order_id: "1024", order_id: "ord_1" },
  });
  expect(await verified({ event_type: "payment.update", data: { payment_id: "pay_1", amount: 170 } })).toMatchObject({
    type: "payment.update",
    payment: { payment_id: "pay_1", amount: 170 },
  });
});

test("a form that is not known is handed over untouched", async () => {
  for (const body of [
    { algorithm: "RSA", encryptedData: "…" },
    { event_type: "payment.chargeback", data: { x: 1 } },
  ]) {
    const event = await verifyWebhook(await signWebhook(JSON.stringify(body), { secret }), { secret });
    expect(event).toEqual({
      id: event.id,
      type: "event_type" in body ? body.event_type : "",
      body,
      proof: "signature",
    });
  }
});

test.each([
  { event_type: "payment.refund" },
  { event_type: "payment.refund", data: {} },
  { event_type: "payment.refund", data: { payment: 5 } },
  { event_type: "order.update", data: "x" },
])("%j is malformed", async (body) => {
  const signed = await signWebhook(JSON.stringify(body), { secret });
  expect(await endOf(verifyWebhook(signed, { secret }))).toBe("malformed_body");
});

test("a redelivery has the same key, and another message another", async () => {
  const [, body] = examples[0] as [string, OrkestapayEventBody];
  const keyOf = async (id: string) =>
    dedupeKey(await verifyWebhook(await signWebhook(body, { secret, id }), { secret }));
  expect(await keyOf("msg_1")).toBe('["orkestapay","msg_1"]');
  expect(await keyOf("msg_2")).not.toBe(await keyOf("msg_1"));
});
