import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { endOf, eventExamples, laws } from "../../../test/webhooks.ts";
import { type AcmeEventBody, dedupeKey, signWebhook, verifyWebhook } from "../src/webhooks.ts";

const secret = "webhook-secret";

await laws({
  provider: "acme",
  secret: (text) => `s${Buffer.from(text).toString("hex")}`,
  proofs: ["x-acme-signature"],
  covers: true,
  verifyWebhook,
  signWebhook,
  dedupeKey,
});

test("agrees with Node's HMAC in both directions", async () => {
  const examples = Object.fromEntries(await eventExamples<AcmeEventBody>("acme"));
  const body = JSON.stringify(examples["payment.completed completed"]);
  const signature = createHmac("sha256", secret).update(body).digest("hex");
  expect((await signWebhook(body, { secret })).headers["x-acme-signature"]).toBe(signature);
  await expect(verifyWebhook({ headers: { "x-acme-signature": signature }, body }, { secret })).resolves.toBeDefined();
});

test("a known event without its id is malformed", async () => {
  const signed = await signWebhook('{"type":"payment.completed"}', { secret });
  expect(await endOf(verifyWebhook(signed, { secret }))).toBe("malformed_body");
});
