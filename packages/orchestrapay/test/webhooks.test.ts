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

test("no id is filled from another: which number refunds ask for is a guess", async () => {
  for (const name of ["payment success", "refund success", "payout success", "payout otherIds"]) {
    const body = examples[name] as object;
    expect(await verified(body)).toEqual({ ...body, proof: "shared-secret" });
  }
  const renamed = { ...examples["payment success"], payment_intent_secret: 124, id: undefined };
  expect(await verified(renamed)).not.toHaveProperty("id");
});

test("an event whose id came empty is told apart by its UUID", async () => {
  const event = await verified({ ...examples["payment success"], id: null });
  expect(dedupeKey(event)).toBe('["orchestrapay","payment","550e8400-e29b-41d4-a716-446655440000","success"]');
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
