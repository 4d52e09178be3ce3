import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { eventExamples, laws, endOf } from "../../../test/webhooks.ts";
import { type OrchestrateEventBody, dedupeKey, signWebhook, verifyWebhook } from "../src/webhooks.ts";

const secret = "webhook-secret";
const succeeded: OrchestrateEventBody = {
  api_version: "1",
  type: "payment.succeeded",
  payload: { id: "payment_123456", amount: 1000, currency: "USD", status: "completed" },
};

await laws({
  provider: "orchestrate",
  secret: (text) => `s${Buffer.from(text).toString("hex")}`,
  proofs: ["x-webhook-signature"],
  covers: true,
  verifyWebhook,
  signWebhook,
  dedupeKey,
});

test("agrees with Node's HMAC in both directions, and with the spec's example", async () => {
  const examples = Object.fromEntries(await eventExamples<OrchestrateEventBody>("orchestrate"));
  const body = JSON.stringify(examples["payment.succeeded withVersion"]);
  const signature = createHmac("sha256", secret).update(body).digest("hex");
  expect(signature).toBe("7e72f0ae880eb759d3c06b07e1bd30a87682463fcac3e5283855efafe848a940");
  expect((await signWebhook(body, { secret })).headers["x-webhook-signature"]).toBe(signature);
  await expect(
    verifyWebhook({ headers: { "x-webhook-signature": signature }, body }, { secret }),
  ).resolves.toBeDefined();
});

test("a payment.succeeded with the status completed is told by its type", async () => {
  const event = await verifyWebhook(await signWebhook(succeeded, { secret }), { secret });
  const paid = event.type === "payment.succeeded" && event.payload;
  expect([paid, event.proof]).toEqual([succeeded.payload, "signature"]);
});

test("the signature is looked for in the header that is named, and nowhere else", async () => {
  const header = "X-Orchestrate-Signature";
  const signed = await signWebhook(succeeded, { secret, header });
  await expect(verifyWebhook(signed, { secret, header: header.toLowerCase() })).resolves.toBeDefined();
  expect(await endOf(verifyWebhook(signed, { secret }))).toBe("missing_header");
  for (const wrong of ["", "x y", 5, null])
    expect(await endOf(verifyWebhook(signed, { secret, header: wrong as string }))).toBe("bad_option");
});

test("an option that is misspelt is refused by name", async () => {
  const verifying = verifyWebhook(await signWebhook(succeeded, { secret }), { secret, seem: new Map() } as never);
  expect(await endOf(verifying)).toBe("bad_option");
  await expect(verifying).rejects.toThrow("Unknown option `seem`. Known: secret, seen, header.");
});

test("the key is type and payment, whichever form the event has", async () => {
  const forms = ['{"id":"event_1",', '{"api_version":"1",'].map(
    (start) => `${start}"type":"payment.succeeded","payload":{"id":"payment_1"}}`,
  );
  const keys = await Promise.all(
    forms.map(async (form) => dedupeKey(await verifyWebhook(await signWebhook(form, { secret }), { secret }))),
  );
  expect(keys).toEqual(Array(2).fill('["orchestrate","payment.succeeded","payment_1"]'));
});

test.each(['{"type":"payment.failed"}', '{"type":"payment.failed","payload":{"id":""}}'])(
  "a known event without its id is malformed: %s",
  async (body) => {
    expect(await endOf(verifyWebhook(await signWebhook(body, { secret }), { secret }))).toBe("malformed_body");
  },
);
