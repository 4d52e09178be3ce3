import { expect, test } from "vitest";
import { eventExamples, laws, endOf } from "../../../test/webhooks.ts";
import { type OrchestrapayEventBody, dedupeKey, signWebhook, verifyWebhook } from "../src/webhooks.ts";

const secret = "your-webhook-secret";
const header = "orchestrapay-webhook-secret";
const examples = Object.fromEntries(await eventExamples<OrchestrapayEventBody>("orchestrapay"));
const verified = async (body: object | string) =>
  verifyWebhook(await signWebhook(body as OrchestrapayEventBody, { secret }), { secret });

await laws({
  provider: "orchestrapay",
  secret: (text) => `a secret ${Buffer.from(text).toString("hex")}.`,
  proofs: [header],
  covers: false,
  verifyWebhook,
  signWebhook,
  dedupeKey,
});

test("the header is the secret, word for word", async () => {
  const body = JSON.stringify(examples["payment success"]);
  const event = await verifyWebhook({ headers: { "Orchestrapay-Webhook-Secret": secret }, body }, { secret });
  expect([event.webhook_type, event.proof]).toEqual(["payment", "shared-secret"]);
  for (const wrong of [secret.slice(1), `${secret}x`, secret.toUpperCase(), "x"])
    expect(await endOf(verifyWebhook({ headers: { [header]: wrong }, body }, { secret }))).toBe("no_match");
});

test("what has an old and a new name can be read by either, whichever came", async () => {
  const old = await verified(examples["payment success"] as object);
  const renamed = await verified(examples["payment newNames"] as object);
  const uuid = "550e8400-e29b-41d4-a716-446655440000";
  const numbers = { id: 123, payment_intent_secret: 123, preflight_id: 456, checkout_intent_secret: 456 };
  const texts = { uuid, payment_intent: uuid, idempotency_key: uuid, checkout_intent_idempotency_key: uuid };
  for (const event of [old, renamed]) expect(event).toMatchObject({ ...numbers, ...texts });
  expect(dedupeKey(old)).toBe(dedupeKey(renamed));
  const refund = await verified(examples["refund newNames"] as object);
  expect(refund).toMatchObject({ id: 789, transaction_id: 123, payment_intent_secret: 123 });
});

test("a name that came empty is read by the other", async () => {
  const half = { ...examples["payment success"], id: null, payment_intent_secret: 123, checkout_intent_secret: null };
  const event = await verified(half);
  expect(event).toMatchObject({ id: 123, payment_intent_secret: 123, preflight_id: 456, checkout_intent_secret: 456 });
  expect(dedupeKey(event)).toBe('["orchestrapay","payment",123,"success"]');
});

test("a name that came keeps its value", async () => {
  const both = { ...examples["payment success"], payment_intent_secret: 124 };
  expect(await verified(both)).toMatchObject({ id: 123, payment_intent_secret: 124 });
});

test("the key tells types, ids and sub-statuses apart, and nothing else", async () => {
  const refund = { ...examples["refund success"] };
  const bodies = [
    ...[
      "payment success",
      "payment pending",
      "payment canceledByTimeout",
      "refund success",
      "refund pending",
      "payout success",
    ].map((name) => examples[name] as object),
    { ...refund, id: 790 },
    { ...refund, id: undefined, amount: 5 },
    { ...refund, id: undefined, amount: 6 },
  ];
  const keys = await Promise.all(bodies.map(async (body) => dedupeKey(await verified(body))));
  expect(new Set(keys).size).toBe(bodies.length);
  expect(keys[0]).toBe('["orchestrapay","payment",123,"success"]');
  const again = await verified({ ...examples["payment success"], step_number: 4, last_reason: "late" });
  expect(dedupeKey(again)).toBe(keys[0]);
});

test("an event of another type arrives as it came", async () => {
  expect(await verified('{"webhook_type":"dispute","id":1}')).toEqual({
    webhook_type: "dispute",
    id: 1,
    proof: "shared-secret",
  });
});

test.each(['{"webhook_type":"payment","id":1,"status":"success"}', '{"status":"success"}'])(
  "%s is malformed",
  async (body) => {
    expect(await endOf(verified(body))).toBe("malformed_body");
  },
);
