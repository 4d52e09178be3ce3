import { createOrkestapayPublic } from "@payorch/orkestapay";
import { createOrqex } from "@payorch/orqex/validate";
import { signWebhook, verifyWebhook } from "@payorch/orqex/webhooks";

/** A read, a write without a key, and a delivery, over every entry point that a provider package has. */
export async function call(baseUrl) {
  const orqex = createOrqex({ secretKey: "sk_sandbox_1_2", baseUrl });
  await orqex.checkouts.retrieve("cs_1");
  const orkestapay = createOrkestapayPublic({ merchantId: "mch_1", publicKey: "pk_1", baseUrl });
  await orkestapay.paymentMethods.create({ type: "SPEI", alias: "SPEI payment method" });
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const { body, headers } = await signWebhook('{"event":"any"}', { secret });
  const delivery = new Request("https://shop.example/", { method: "POST", body, headers });
  return (await verifyWebhook(delivery, { secret })).event;
}
