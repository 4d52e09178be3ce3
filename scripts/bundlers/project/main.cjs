const { createOrkestapayPublic } = require("@payorch/orkestapay");
const { createOrqex } = require("@payorch/orqex/validate");
const { signWebhook, verifyWebhook } = require("@payorch/orqex/webhooks");

async function main(baseUrl) {
  const orqex = createOrqex({ secretKey: "sk_sandbox_1_2", baseUrl });
  await orqex.checkouts.retrieve("cs_1");
  const orkestapay = createOrkestapayPublic({ merchantId: "mch_1", publicKey: "pk_1", baseUrl });
  await orkestapay.paymentMethods.create({ type: "SPEI", alias: "SPEI payment method" });
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const delivery = await signWebhook('{"event":"any"}', { secret });
  console.log((await verifyWebhook(delivery, { secret })).event);
}

void main(process.env.PROVIDER);
