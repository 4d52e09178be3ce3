// Generated from specs/orkestapay/openapi.yaml by `pnpm generate`. Do not edit.

import type { Spec } from "@payorch/core";

export const spec: Spec = {
  provider: "orkestapay",
  servers: { sandbox: "https://api.sand.orkestapay.com", production: "https://api.orkestapay.com" },
  error: { message: ["message", "error"], code: "code", requestId: { member: "request_id" } },
  operations: {
    "tokens.create": {
      id: "tokens.create",
      method: "POST",
      path: "/v1/oauth/tokens",
      body: "required",
      public: true,
      sensitive: ["client_secret"],
    },
    "checkouts.create": { id: "checkouts.create", method: "POST", path: "/v1/checkouts", body: "required" },
    "checkouts.retrieve": { id: "checkouts.retrieve", method: "GET", path: "/v1/checkouts/{checkout_id}" },
  },
};
