import { type Orchestrapay, amount, isPaid, keyFrom } from "@payorch/orchestrapay";
import { dedupeKey, verifyWebhook } from "@payorch/orchestrapay/webhooks";
import { type Addresses, type Gateway, pageOf } from "./gateway.ts";

const currency = "EGP";

export function orchestrapay(client: Orchestrapay, secret: string, { back, webhooks }: Addresses): Gateway {
  return {
    currency,

    async open(order) {
      const intent = await client.checkoutIntents.create(
        {
          amount: amount(order.amount, currency),
          currency,
          final_success_url: back(order),
          final_failure_url: back(order),
          webhook_urls: [webhooks("orchestrapay")],
          webhook_secret: secret,
          payload: { order_id: order.id },
        },
        { idempotencyKey: keyFrom(order.id, "checkout") },
      );
      const gateway = intent.gateways[0]?.name ?? "";
      const { data, response } = await client.paymentIntents
        .create({ checkout_intent: intent.checkout_intent, gateway }, { idempotencyKey: keyFrom(order.id, "payment") })
        .withResponse();
      // Where a payment intent is paid, no public source tells. The sandbox says it in a header; ask Orchestrapay for yours.
      const page = pageOf(response.headers.get("x-sandbox-page"));
      return { payment: String(data.payment_intent_secret), page };
    },

    // The event holds the shared secret and nothing that signs its body: the shop compares it with its own order.
    async receive(delivery) {
      const event = await verifyWebhook(delivery, { secret });
      if (event.webhook_type !== "payment" || !isPaid(event)) return undefined;
      const order = event.payload?.["order_id"];
      return { event: dedupeKey(event), order: typeof order === "string" ? order : undefined, paid: true };
    },

    async refund(order) {
      await client.refunds.create(
        {
          payment_intent_secret: Number(order.payment),
          amount: amount(order.amount, currency),
          currency,
        },
        { idempotencyKey: keyFrom(order.id, "refund") },
      );
    },
  };
}
