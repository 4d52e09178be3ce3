const { createOrkestapayPublic } = require("@payorch/orkestapay");
const { createOrqex } = require("@payorch/orqex/validate");
const { signWebhook, verifyWebhook } = require("@payorch/orqex/webhooks");

const baseUrl = process.env.PROVIDER;

test("a read and a write without a key are answered", async () => {
  const orqex = createOrqex({ secretKey: "sk_sandbox_1_2", baseUrl });
  expect(await orqex.checkouts.retrieve("cs_1")).toEqual({ id: "1" });
  const orkestapay = createOrkestapayPublic({ merchantId: "mch_1", publicKey: "pk_1", baseUrl });
  expect(await orkestapay.paymentMethods.create({ type: "SPEI", alias: "SPEI" })).toEqual({ id: "1" });
});

test("a delivery is verified", async () => {
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const delivery = await signWebhook('{"event":"any"}', { secret });
  expect((await verifyWebhook(delivery, { secret })).event).toBe("any");
});
