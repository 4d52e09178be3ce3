import { type Orchestrate, amount, isPaid, redirectUrl } from "@payorch/orchestrate";
import { dedupeKey, verifyWebhook } from "@payorch/orchestrate/webhooks";
import { type Addresses, type Gateway, pageOf } from "./gateway.ts";

const currency = "USD";

export const orchestrate = (client: Orchestrate, secret: string, { back }: Addresses): Gateway => ({
  currency,

  async open(order) {
    const payment = await client.payments.create({
      amount: amount(order.amount, currency),
      currency,
      mcc: 5411,
      customer: { name: "John Doe", email: order.email },
      description: `Order ${order.id}`,
      success_url: back(order),
      cancel_url: back(order),
      metadata: { order_id: order.id },
      expires_in: 3600,
    });
    return { payment: payment.id, page: pageOf(redirectUrl(payment)) };
  },

  async receive(delivery) {
    const event = await verifyWebhook(delivery, { secret });
    if (event.type !== "payment.succeeded") return undefined;
    const order = event.payload.metadata?.["order_id"];
    return { event: dedupeKey(event), payment: event.payload.id, order: typeof order === "string" ? order : undefined };
  },

  isPaid: async ({ payment }) => isPaid(await client.payments.retrieve(payment)),
});
