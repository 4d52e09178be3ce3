import type { Bodies } from "../../../../test/bodies.ts";

const intent = { amount: 20_000, currency: "EGP" };
const refund = { payment_intent_secret: 123, amount: 2700, currency: "EGP" };
const payout = { gateway: "paystack", amount: 250_000, currency: "NGN" };
const account = { bank_account_number: "0123456789", bank_account_name: "Jane Doe", bank_code: "057" };
const uuid = "550e8400-e29b-41d4-a716-446655440000";
const docs = "https://docs.orchestrapay.com/payments";

/** A wrong checkout intent: which mistake, in which properties, and the rule that refuses it. */
const wrongIntent = (name: string, body: object, because: string) => ({
  name,
  operationId: "checkoutIntents.create",
  body: { ...intent, ...body },
  because,
});
const wrongRefund = (name: string, body: object, because: string) => ({
  name,
  operationId: "refunds.create",
  body: { ...refund, ...body },
  because,
});
const wrongPayout = (name: string, body: object, because: string) => ({
  name,
  operationId: "payouts.create",
  body: { ...payout, ...body },
  because,
});

export const bodies: Bodies = {
  wrong: [
    wrongIntent("an amount as a string of major units", { amount: "200.00" }, "amount.type"),
    wrongIntent("an amount in major units with decimals", { amount: 100.25 }, "amount.type"),
    wrongIntent("a negative amount", { amount: -1 }, "amount.minimum"),
    wrongIntent("a currency in small letters", { currency: "egp" }, "currency.pattern"),
    wrongIntent("the name of a currency", { currency: "Egyptian Pound" }, "currency.pattern"),
    wrongIntent("an empty key", { checkout_intent_idempotency_key: "" }, "checkout_intent_idempotency_key.minLength"),
    wrongIntent("the key's other name", { idempotency_key: "order_123" }, "idempotency_key.additionalProperties"),
    wrongIntent("the name that answers have for the locale", { locale: "en" }, "locale.additionalProperties"),
    wrongIntent(
      "a script as the address to return to",
      { final_success_url: "javascript:alert(1)" },
      "final_success_url.pattern",
    ),
    wrongIntent("a path as the address to return to", { final_failure_url: "/failed" }, "final_failure_url.pattern"),
    wrongIntent("a mail address for events", { webhook_urls: ["mailto:ops@example.com"] }, "webhook_urls.0.pattern"),
    wrongIntent(
      "one address for events, without its array",
      { webhook_urls: "https://example.com" },
      "webhook_urls.type",
    ),
    wrongIntent("an empty secret for events", { webhook_secret: "" }, "webhook_secret.minLength"),
    wrongIntent("no time to pay", { payment_intent_timeout_seconds: 0 }, "payment_intent_timeout_seconds.minimum"),
    wrongIntent("a cart that is one object", { line_items: { name: "Television" } }, "line_items.type"),
    wrongIntent(
      "a line of no pieces",
      { line_items: [{ name: "Television", quantity: 0 }] },
      "line_items.0.quantity.minimum",
    ),
    wrongIntent("a negative price", { line_items: [{ price: -2500 }] }, "line_items.0.price.minimum"),
    wrongIntent("data of one's own as a string", { payload: "order_123" }, "payload.type"),
    wrongRefund("a refund of nothing", { amount: 0 }, "amount.minimum"),
    wrongRefund("a refund by the payment's UUID", { payment_intent_secret: uuid }, "payment_intent_secret.type"),
    wrongRefund(
      "a refund under the key's other name",
      { idempotency_key: "rf:1" },
      "idempotency_key.additionalProperties",
    ),
    wrongRefund("a refund with a reason", { reason: "Returned" }, "reason.additionalProperties"),
    wrongRefund("a refund that is given no time", { refund_sla_timeout: 0 }, "refund_sla_timeout.minimum"),
    wrongPayout("a payout of nothing", { amount: 0, recipient_uuid: uuid }, "amount.minimum"),
    wrongPayout("a payout to a number that is no UUID", { recipient_uuid: "123" }, "recipient_uuid.format"),
    wrongPayout("an empty account number", { ...account, bank_account_number: "" }, "bank_account_number.minLength"),
    wrongPayout("a bank's code as a number", { ...account, bank_code: 57 }, "bank_code.type"),
    wrongPayout("no gateway", { gateway: "", recipient_uuid: uuid }, "gateway.minLength"),
    {
      name: "a payment intent of a checkout intent's number",
      operationId: "paymentIntents.create",
      body: { gateway: "paystack", checkout_intent: "1234" },
      because: "checkout_intent.format",
    },
    {
      name: "a recipient of an unknown kind",
      operationId: "payoutRecipients.create",
      body: { gateway: "paystack", ...account, recipient_type: "bank" },
      because: "recipient_type.enum",
    },
  ],
  right: [
    {
      name: "the example of the documentation",
      operationId: "checkoutIntents.create",
      body: {
        amount: 1000,
        currency: "USD",
        payment_method: "card",
        customer: { email: "customer@example.com" },
        tenant: "your-tenant-id",
        checkout_intent_idempotency_key: uuid,
        line_items: [
          {
            name: "Product Name",
            price: 1000,
            quantity: 1,
            image: "https://example.com/image.jpg",
            category: "Electronics",
            slug: "product-slug",
            url: "https://example.com/product",
          },
        ],
      },
      source: `${docs}/APIs/checkout-intents`,
    },
    {
      name: "an amount of 0, and a free-form key with spaces and letters of any script",
      operationId: "checkoutIntents.create",
      body: { amount: 0, currency: "EGP", checkout_intent_idempotency_key: "Order #123 طلب" },
      source: `${docs}/APIs/checkout-intents`,
    },
    {
      name: "a payment intent that needs nothing but the gateway and the checkout intent",
      operationId: "paymentIntents.create",
      body: { gateway: "Stripe", checkout_intent: uuid },
      source: `${docs}/APIs/payment-intents`,
    },
    {
      name: "a payment intent with a property after the place where the page was cut",
      operationId: "paymentIntents.create",
      body: { gateway: "paystack", amount: 0, currency: "EGP", payment_method: "card" },
      source: `${docs}/APIs/payment-intents`,
    },
    {
      name: "the refund of EGP 100.25",
      operationId: "refunds.create",
      body: { payment_intent_secret: 123, amount: 10_025, currency: "EGP" },
      source: `${docs}/APIs/refunds`,
    },
    {
      name: "the payout of NGN 2,500 to a recipient",
      operationId: "payouts.create",
      body: { gateway: "mygateway", recipient_uuid: uuid, amount: 250_000, currency: "NGN" },
      source: `${docs}/202502/Guides/payouts`,
    },
    {
      name: "a payout to a wallet whose gateway needs no network",
      operationId: "payouts.create",
      body: { ...payout, mobile_money_number: "+254700000000" },
      source: `${docs}/202502/APIs/payouts`,
    },
    {
      name: "a recipient with a bank account and its kind left out",
      operationId: "payoutRecipients.create",
      body: { gateway: "paystack", ...account },
      source: `${docs}/APIs/payout-recipients`,
    },
  ],
};
