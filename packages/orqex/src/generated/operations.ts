// Generated from specs/orqex/openapi.yaml by `pnpm generate`. Do not edit.

import type { Spec } from "@payorch/core";

export const spec: Spec = {
  provider: "orqex",
  servers: { production: "https://api.orqex.com/v1" },
  error: { message: ["message"], requestId: { header: "X-Request-Id" } },
  operations: {
    "checkouts.create": {
      id: "checkouts.create",
      method: "POST",
      path: "/payment/checkouts",
      body: "required",
      idempotency: {
        in: "header",
        name: "X-Idempotency-Key",
        minLength: 8,
        maxLength: 128,
        honoured: true,
        replayed: { header: "X-Idempotent-Replayed" },
      },
    },
    "checkouts.retrieve": { id: "checkouts.retrieve", method: "GET", path: "/payment/checkouts/{checkoutId}" },
  },
};
