import type { Bodies } from "../../../../test/bodies.ts";

export const bodies: Bodies = {
  wrong: [
    {
      name: "an amount as a string of major units",
      operationId: "checkoutIntents.create",
      body: { amount: "200.00", currency: "EGP" },
      because: "amount.type",
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
        checkout_intent_idempotency_key: "550e8400-e29b-41d4-a716-446655440000",
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
      source: "https://docs.orchestrapay.com/payments/APIs/checkout-intents",
    },
  ],
};
