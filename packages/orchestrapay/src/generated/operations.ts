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
      effect: "session",
      idempotency: {
        in: "body",
        name: "checkout_intent_idempotency_key",
        honoured: true,
        replayed: { status: 200, member: "resource_created" },
      },
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
    "paymentIntents.create": {
      id: "paymentIntents.create",
      method: "POST",
      path: "/payment-intents",
      body: "required",
      effect: "session",
      idempotency: {
        in: "body",
        name: "checkout_intent_idempotency_key",
        honoured: true,
        replayed: { status: 200, member: "resource_created" },
      },
    },
    "refunds.create": {
      id: "refunds.create",
      method: "POST",
      path: "/refunds",
      body: "required",
      effect: "refund",
      idempotency: { in: "body", name: "checkout_intent_idempotency_key", honoured: true, replayed: { status: 200 } },
    },
    "payouts.create": {
      id: "payouts.create",
      method: "POST",
      path: "/payouts",
      body: "required",
      effect: "payout",
      idempotency: { in: "body", name: "idempotency_key", honoured: true, replayed: { status: 200 } },
    },
    "payouts.retrieveStatus": { id: "payouts.retrieveStatus", method: "GET", path: "/payouts/{uuid}/status" },
    "payoutRecipients.create": {
      id: "payoutRecipients.create",
      method: "POST",
      path: "/payout-recipients",
      body: "required",
      effect: "none",
      idempotency: { in: "body", name: "idempotency_key", honoured: true, replayed: { status: 200 } },
    },
  },
};
