import { type Orqex, amount, isPaid, keyFrom, readAmount, redirectUrl } from "@payorch/orqex";
import { dedupeKey, verifyWebhook } from "@payorch/orqex/webhooks";
import { type Addresses, type Gateway, pageOf } from "./gateway.ts";

const currency = "XOF";

export const orqex = (client: Orqex, secret: string, { back }: Addresses): Gateway => ({
  currency,

  async open(order) {
    const { data } = await client.checkouts.create(
      {
        amount: amount(order.amount, currency),
        currency,
        description: `Order ${order.id}`,
        customer: { email: order.email, first_name: "Ama", last_name: "Mensah" },
        return_url: back(order),
        metadata: { order_id: order.id },
      },
      // The same key in every process: a second call gets the session of the first.
      { idempotencyKey: keyFrom(order.id, "checkout") },
    );
    return { payment: String(data.payment.id), page: pageOf(redirectUrl(data.checkout)) };
  },

  async receive(delivery) {
    const event = await verifyWebhook(delivery, { secret });
    if (event.event !== "payment.completed") return undefined;
    const order = event.payment.metadata?.["order_id"];
    return {
      event: dedupeKey(event),
      payment: String(event.payment.id),
      order: typeof order === "string" ? order : undefined,
    };
  },

  isPaid: async ({ payment }) => isPaid((await client.paymentIntents.retrieve(payment)).data),

  async refund(order) {
    const left = (await client.refunds.retrieveAvailability(order.payment)).data.refundable_amount;
    // The unit of refunds is not certain: it is read from what can be refunded.
    const { unit } = readAmount(left.value, left.currency, { sent: order.amount });
    await client.refunds.create(
      order.payment,
      { amount: amount(order.amount, currency, { unit }), reason: "requested_by_customer" },
      { idempotencyKey: keyFrom(order.id, "refund") },
    );
  },
});
