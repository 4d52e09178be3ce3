import type { Bodies } from "../../../../test/bodies.ts";

const payment = {
  amount: 100,
  currency: "USD",
  mcc: 6012,
  customer: { name: "John Doe", email: "john@example.com" },
  description: "Payment for order #123",
  success_url: "https://example.com/orders/order-123/payment-success",
  cancel_url: "https://example.com/orders/order-123/payment-cancel",
  metadata: { order_id: "order-123", product_id: "prod-456", other: "metadata" },
  expires_in: 3600,
};

export const bodies: Bodies = {
  wrong: [
    {
      name: "a currency in lower case",
      operationId: "payments.create",
      body: { ...payment, currency: "usd" },
      because: "currency.enum",
    },
  ],
  right: [
    {
      name: "the payment of the quickstart",
      operationId: "payments.create",
      body: payment,
      source: "https://docs.orchestrate.global/quickstart",
    },
  ],
};
