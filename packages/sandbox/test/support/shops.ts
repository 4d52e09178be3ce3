import type { ClientOptions } from "@payorch/core";
import type { WebhookInput } from "@payorch/core/webhooks";
import { createOrchestrapay } from "@payorch/orchestrapay/validate";
import { verifyWebhook as verifyOrchestrapay } from "@payorch/orchestrapay/webhooks";
import { createOrchestrate } from "@payorch/orchestrate/validate";
import { verifyWebhook as verifyOrchestrate } from "@payorch/orchestrate/webhooks";
import { isPaid as isPaidOrkestapay, redirectUrl as pageOfOrkestapay } from "@payorch/orkestapay";
import { createOrkestapay } from "@payorch/orkestapay/validate";
import { verifyWebhook as verifyOrkestapay } from "@payorch/orkestapay/webhooks";
import { createOrqex } from "@payorch/orqex/validate";
import { verifyWebhook as verifyOrqex } from "@payorch/orqex/webhooks";
import type { Provider, Sandbox } from "../../src/index.ts";

/** A page on which a customer pays an order, and the provider's id by which it is refunded. */
export interface Opened {
  readonly id: string;
  readonly page: string;
}

/** What a shop does with a provider, through its real client. */
export interface Shop {
  readonly provider: Provider;
  readonly currency: string;
  /** Opens a page. Who honours keys takes the key. */
  open(order: string, amount: number, key: string): Promise<Opened>;
  /** Gives a part back. Without it, the provider has no refunds. */
  refund?(id: string, amount: number, key: string): Promise<unknown>;
  verify(delivery: WebhookInput, secret: string): Promise<unknown>;
}

export interface ShopOptions {
  readonly sandbox: Pick<Sandbox, "clientOptions">;
  readonly tenant: string;
  /** Where webhooks of a payment's own go, with their secret. */
  readonly hooks?: { readonly url: string; readonly secret: string };
  readonly client?: Omit<ClientOptions, "baseUrl">;
}

/** The operations of a shop, for faults. */
export const operations = {
  orqex: { open: "checkouts.create", refund: "refunds.create" },
  orchestrapay: { open: "paymentIntents.create", refund: "refunds.create" },
  orchestrate: { open: "payments.create", refund: undefined },
  orkestapay: { open: "checkouts.create", refund: "payments.refund" },
} as const satisfies Record<Provider, { open: string; refund: string | undefined }>;

export const shops: Readonly<Record<Provider, (options: ShopOptions) => Shop>> = {
  orqex({ sandbox, tenant, client }) {
    const orqex = createOrqex({ ...sandbox.clientOptions("orqex", tenant), validate: "error", ...client });
    const customer = { email: "ama@example.com", first_name: "Ama", last_name: "Mensah" };
    return {
      provider: "orqex",
      currency: "XOF",
      async open(order, amount, idempotencyKey) {
        const body = { amount, currency: "XOF", description: order, customer, metadata: { order_id: order } };
        const { data } = await orqex.checkouts.create(body, { idempotencyKey });
        return { id: String(data.payment.id), page: String(data.checkout.url) };
      },
      refund: (id, amount, idempotencyKey) =>
        orqex.refunds.create(id, { amount, reason: "requested_by_customer" }, { idempotencyKey }),
      verify: (delivery, secret) => verifyOrqex(delivery, { secret }),
    };
  },

  orchestrapay({ sandbox, tenant, hooks, client }) {
    const { url, secret } = hooks ?? {};
    const options = { ...sandbox.clientOptions("orchestrapay", tenant), validate: "error", ...client } as const;
    const orchestrapay = createOrchestrapay(options);
    const own = url === undefined ? {} : { webhook_urls: [url], webhook_secret: secret };
    return {
      provider: "orchestrapay",
      currency: "EGP",
      async open(order, amount, idempotencyKey) {
        const body = { gateway: "paystack", amount, currency: "EGP", payload: { order_id: order }, ...own };
        const { data, response } = await orchestrapay.paymentIntents.create(body, { idempotencyKey }).withResponse();
        return { id: String(data.payment_intent_secret), page: response.headers.get("x-sandbox-page") ?? "" };
      },
      refund: (id, amount, idempotencyKey) =>
        orchestrapay.refunds.create(
          { payment_intent_secret: Number(id), amount, currency: "EGP", ...own },
          { idempotencyKey },
        ),
      verify: (delivery, secret) => verifyOrchestrapay(delivery, { secret }),
    };
  },

  orchestrate({ sandbox, tenant, client }) {
    const orchestrate = createOrchestrate({
      ...sandbox.clientOptions("orchestrate", tenant),
      validate: "error",
      ...client,
    });
    return {
      provider: "orchestrate",
      currency: "USD",
      async open(order, amount) {
        const { id, payment_link: page } = await orchestrate.payments.create({
          amount,
          currency: "USD",
          mcc: 5411,
          customer: { name: "John Doe", email: "john@example.com" },
          description: order,
          success_url: "https://shop.example/success",
          cancel_url: "https://shop.example/cancel",
          metadata: { order_id: order },
          expires_in: 3600,
        });
        return { id, page: String(page) };
      },
      verify: (delivery, secret) => verifyOrchestrate(delivery, { secret }),
    };
  },

  orkestapay({ sandbox, tenant, client }) {
    const orkestapay = createOrkestapay({
      ...sandbox.clientOptions("orkestapay", tenant),
      validate: "error",
      ...client,
    });
    return {
      provider: "orkestapay",
      currency: "MXN",
      async open(order, amount) {
        const checkout = await orkestapay.checkouts.create({
          completed_redirect_url: "https://shop.example/success",
          canceled_redirect_url: "https://shop.example/cancel",
          order: {
            merchant_order_id: order,
            currency: "MXN",
            country_code: "MX",
            subtotal_amount: amount,
            total_amount: amount,
            products: [{ product_id: "1", name: order, quantity: 1, unit_price: amount }],
            customer: { first_name: "Ana", last_name: "Robles", email: "ana@example.com" },
          },
        });
        return { id: checkout.order.order_id, page: pageOfOrkestapay(checkout) ?? "" };
      },
      async refund(id, amount, idempotencyKey) {
        const { content } = await orkestapay.orders.listPayments(id);
        const paid = content.find(isPaidOrkestapay)?.payment_id ?? content[0]?.payment_id ?? "none";
        // It proves nothing there, but without one the client sends a random one, and no two runs are the same.
        return orkestapay.payments.refund(paid, { amount, description: "Returned goods" }, { idempotencyKey });
      },
      verify: (delivery, secret) => verifyOrkestapay(delivery, { secret }),
    };
  },
};
