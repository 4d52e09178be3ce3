// Generated from specs/orchestrate/openapi.yaml by `pnpm generate`. Do not edit.

import type { Spec } from "@payorch/core";

export const spec: Spec = {
  provider: "orchestrate",
  servers: { sandbox: "https://sandbox.orchestrate.global", production: "https://orchestrate.global" },
  error: { message: ["message"] },
  operations: {
    "payments.create": {
      id: "payments.create",
      method: "POST",
      path: "/api/v1/payments",
      body: "required",
      sensitive: [
        "payment_method.card.number",
        "payment_method.card.expiry_month",
        "payment_method.card.expiry_year",
        "payment_method.card.cvc",
      ],
      effect: "charge",
      reconcile: { operation: "payments.list", match: ["metadata", "amount", "currency"], since: "created_at" },
    },
    "payments.list": {
      id: "payments.list",
      method: "GET",
      path: "/api/v1/payments",
      query: ["page", "per_page"],
      pagination: { style: "page", items: "items", page: "page", totalPages: "pagination.total_pages" },
    },
    "payments.retrieve": { id: "payments.retrieve", method: "GET", path: "/api/v1/payments/{id}" },
    "payments.confirm": {
      id: "payments.confirm",
      method: "PUT",
      path: "/api/v1/payments/{id}/confirm",
      body: "required",
      sensitive: ["token"],
      effect: "charge",
      reconcile: { operation: "payments.retrieve", match: ["id"] },
    },
  },
};
