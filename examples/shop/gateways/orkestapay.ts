import { type Orkestapay, amount, isPaid, redirectUrl } from "@payorch/orkestapay";
import { dedupeKey, verifyWebhook } from "@payorch/orkestapay/webhooks";
import { type Addresses, type Gateway, pageOf } from "./gateway.ts";

const currency = "MXN";

export const orkestapay = (client: Orkestapay, secret: string, { back }: Addresses): Gateway => ({
  currency,

  async open(order) {
    const total = amount(order.amount, currency);
    const checkout = await client.checkouts.create({
      completed_redirect_url: back(order),
      canceled_redirect_url: back(order),
      order: {
        merchant_order_id: order.id,
        currency,
        country_code: "MX",
        subtotal_amount: total,
        total_amount: total,
        products: [{ product_id: "1", name: `Order ${order.id}`, quantity: 1, unit_price: total }],
        customer: { first_name: "Ana", last_name: "Robles", email: order.email },
      },
    });
    return { payment: checkout.order.order_id, page: pageOf(redirectUrl(checkout)) };
  },

  async receive(delivery) {
    const event = await verifyWebhook(delivery, { secret });
    const taken = event.type === "payment.purchase" || event.type === "payment.capture";
    return taken ? { event: dedupeKey(event), payment: event.payment.order_id } : undefined;
  },

  isPaid: async ({ payment }) => isPaid(await client.orders.retrieve(payment)),

  async refund({ amount: whole, payment: order }) {
    const { content } = await client.orders.listPayments(order);
    const paid = content.find(isPaid);
    if (!paid) throw new Error("There is no payment to refund.");
    // It takes no key: after an unknown outcome a person looks before anybody calls it again.
    await client.payments.refund(paid.payment_id, { amount: amount(whole, currency), description: "Returned goods" });
  },
});
