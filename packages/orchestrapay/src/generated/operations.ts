// Generated from specs/orchestrapay/openapi.yaml by `pnpm generate`. Do not edit.

import type { Spec } from "@payorch/core";

export const spec: Spec = {
  provider: "orchestrapay",
  servers: { sandbox: "https://api-staging.orchestrapay.com", production: "https://api.orchestrapay.com" },
  error: { message: ["message"] },
  operations: {
    "checkoutIntents.create": {
      id: "checkoutIntents.create",
      method: "POST",
      path: "/checkout-intents",
      body: "required",
      idempotency: {
        in: "body",
        name: "checkout_intent_idempotency_key",
        honoured: true,
        replayed: { status: 200, member: "resource_created" },
      },
      sensitive: ["webhook_secret", "payload"],
    },
    "checkoutIntents.list": {
      id: "checkoutIntents.list",
      method: "GET",
      path: "/checkout-intents",
      query: [
        "page",
        "limit",
        "sortBy",
        "filter.checkout_intent",
        "filter.checkout_intent_secret",
        "filter.checkout_intent_idempotency_key",
        "filter.amount",
        "filter.currency",
        "filter.created_at",
        "filter.updated_at",
      ],
      pagination: { style: "page", items: "data", page: "page", totalPages: "meta.totalPages" },
    },
  },
};
