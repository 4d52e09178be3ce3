import { type Orchestrapay, amount, isPaid, keyFrom } from "@payorch/orchestrapay";
import { verifyWebhook } from "@payorch/orchestrapay/webhooks";
import type { Addresses, Gateway } from "./gateway.ts";

const currency = "EGP";

/** `pageOf` gives the address of a payment intent's page, which no public source tells: ask Orchestrapay for yours. */
export function orchestrapay(
  client: Orchestrapay,
  secret: string,
  { back, webhooks }: Addresses,
  pageOf: (paymentIntent: string) => string,
): Gateway {
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
      const payment = await client.paymentIntents.create(
        { checkout_intent: intent.checkout_intent, gateway },
        { idempotencyKey: keyFrom(order.id, "payment") },
      );
      return { payment: String(payment.payment_intent_secret), page: pageOf(String(payment.payment_intent)) };
    },

    // The event holds the shared secret and nothing that signs its body: the shop compares it with its own order.
    async receive(delivery) {
      const event = await verifyWebhook(delivery, { secret });
      if (event.webhook_type !== "payment") return {};
      const order = event.payload?.["order_id"];
      return { order: typeof order === "string" ? order : undefined, paid: isPaid(event) };
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
