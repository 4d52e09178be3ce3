import type { CreateCheckoutIntentRequest } from "@payorch/orchestrapay";
import type { CreatePaymentRequest } from "@payorch/orchestrate";
import type { CreateCheckoutRequest } from "@payorch/orkestapay";
import type { CreateCheckoutRequest as CreateSessionRequest } from "@payorch/orqex";
import type { Provider } from "@payorch/sandbox";
import { read, requestExample } from "../generate/document.ts";
import type { Recorder } from "./recorder.ts";

/**
 * What a shop does with a provider, from the order to the refund, on the built packages, as their users get them. Each begins
 * with an example request of the provider's spec.
 */
export const flows: Readonly<Record<Provider, (recorder: Recorder) => Promise<void>>> = {
  async orkestapay({ options, on, note, page, webhook }) {
    const { createOrkestapay, isPaid, redirectUrl } = await import("@payorch/orkestapay");
    const { verifyWebhook } = await import("@payorch/orkestapay/webhooks");
    const orkestapay = createOrkestapay({ ...options("orkestapay"), on });

    const order = await example<CreateCheckoutRequest>("orkestapay", "checkouts.create", "hostedCheckout");
    const checkout = await orkestapay.checkouts.create(order);
    note("checkouts.create", { id: checkout.checkout_id, result: "a page to pay on" });
    await page(redirectUrl(checkout));
    const event = await webhook(
      "payment.purchase",
      (delivery, secret) => verifyWebhook(delivery, { secret }),
      (each) => each.type === "payment.purchase" && each,
    );

    const found = await orkestapay.orders.retrieve(checkout.order.order_id);
    note("orders.retrieve", { id: found.order_id, result: isPaid(found) ? "paid" : found.status });
    const payment = event.payment.payment_id;
    await orkestapay.payments.refund(payment, { amount: order.order.total_amount, description: "Returned" });
    note("payments.refund", { id: payment, result: "refunded" });
  },

  async orchestrapay({ options, on, note, page, webhook, webhookUrl, secret }) {
    const { createOrchestrapay, isPaid } = await import("@payorch/orchestrapay");
    const { verifyWebhook } = await import("@payorch/orchestrapay/webhooks");
    const orchestrapay = createOrchestrapay({ ...options("orchestrapay"), on });

    const { currency, amount } = await example<CreateCheckoutIntentRequest>("orchestrapay", "checkoutIntents.create");
    const created = await orchestrapay.checkoutIntents
      .create(
        { amount, currency, webhook_urls: [webhookUrl], webhook_secret: secret },
        { idempotencyKey: "order-1025" },
      )
      .withResponse();
    const { checkout_intent, gateways } = created.data;
    note("checkoutIntents.create", { id: checkout_intent, key: created.idempotencyKey, result: "ways to pay" });
    const gateway = gateways[0]?.name ?? "";
    const attempt = await orchestrapay.paymentIntents
      .create({ checkout_intent, gateway }, { idempotencyKey: "order-1025" })
      .withResponse();
    const payment = attempt.data;
    note("paymentIntents.create", {
      id: String(payment.payment_intent),
      key: attempt.idempotencyKey,
      result: "a page to pay on",
    });
    // Where its page is, no public source tells. The sandbox says it in a header.
    await page(attempt.response.headers.get("x-sandbox-page") ?? undefined);
    await webhook(
      "payment, success",
      (delivery) => verifyWebhook(delivery, { secret }),
      (event) => event.webhook_type === "payment" && isPaid(event) && event,
    );

    const refund = await orchestrapay.refunds
      .create(
        { payment_intent_secret: Number(payment.payment_intent_secret), amount, currency },
        { idempotencyKey: "order-1025" },
      )
      .withResponse();
    note("refunds.create", { key: refund.idempotencyKey, result: "refund under way" });
  },

  async orchestrate({ options, on, note, page, webhook }) {
    const { createOrchestrate, isPaid, redirectUrl } = await import("@payorch/orchestrate");
    const { verifyWebhook } = await import("@payorch/orchestrate/webhooks");
    const orchestrate = createOrchestrate({ ...options("orchestrate"), on });

    const payment = await orchestrate.payments.create(
      await example<CreatePaymentRequest>("orchestrate", "payments.create", "link"),
    );
    note("payments.create", { id: payment.id, result: "a page to pay on" });
    await page(redirectUrl(payment));
    await webhook(
      "payment.succeeded",
      (delivery, secret) => verifyWebhook(delivery, { secret }),
      (event) => event.type === "payment.succeeded" && event,
    );

    const found = await orchestrate.payments.retrieve(payment.id);
    note("payments.retrieve", { id: found.id, result: isPaid(found) ? "paid" : found.status });
  },

  async orqex({ options, on, note, page, webhook }) {
    const { amount, createOrqex, isPaid, redirectUrl } = await import("@payorch/orqex");
    const { verifyWebhook } = await import("@payorch/orqex/webhooks");
    const orqex = createOrqex({ ...options("orqex"), on });

    const session = await example<CreateSessionRequest>("orqex", "checkouts.create");
    const created = await orqex.checkouts.create(session, { idempotencyKey: "order-1024" }).withResponse();
    const { checkout, payment } = created.data.data;
    note("checkouts.create", { id: checkout.id, key: created.idempotencyKey, result: "a page to pay on" });
    await page(redirectUrl(checkout));
    await webhook(
      "payment.completed",
      (delivery, secret) => verifyWebhook(delivery, { secret }),
      (event) => event.event === "payment.completed" && event,
    );

    const { data: found } = await orqex.paymentIntents.retrieve(payment.id);
    note("paymentIntents.retrieve", { id: String(found.id), result: isPaid(found) ? "paid" : `${found.status}` });
    const refund = await orqex.refunds
      .create(
        payment.id,
        { amount: amount(String(session.amount), session.currency, { unit: "major" }), reason: "duplicate" },
        { idempotencyKey: "order-1024-refund" },
      )
      .withResponse();
    note("refunds.create", { id: String(refund.data.data.id), key: refund.idempotencyKey, result: "refunded" });
  },
};

async function example<Body>(provider: Provider, operationId: string, name?: string): Promise<Body> {
  return requestExample(await read(provider), operationId, name) as Body;
}
