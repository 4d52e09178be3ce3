import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { endOf, eventExamples, laws } from "../../../test/webhooks.ts";
import { type AcmeEventBody, dedupeKey, signWebhook, verifyWebhook } from "../src/webhooks.ts";

const secret = "webhook-secret";
const examples = await eventExamples<AcmeEventBody>("acme");

await laws({
  provider: "acme",
  secret: (text) => `s${Buffer.from(text).toString("hex")}`,
  proofs: ["x-acme-signature"],
  covers: true,
  verifyWebhook,
  signWebhook,
  dedupeKey,
});

test.each(examples)("agrees with Node's HMAC on the event %s, in both directions", async (_, example) => {
  const body = JSON.stringify(example);
  const signature = createHmac("sha256", secret).update(body).digest("hex");
  expect((await signWebhook(body, { secret })).headers["x-acme-signature"]).toBe(signature);
  await expect(verifyWebhook({ headers: { "x-acme-signature": signature }, body }, { secret })).resolves.toBeDefined();
});

test.each(examples)("the event %s without its name is malformed", async (_, { type: _name, ...rest }) => {
  expect(await endOf(verifyWebhook(await signWebhook(JSON.stringify(rest), { secret }), { secret }))).toBe(
    "malformed_body",
  );
});
