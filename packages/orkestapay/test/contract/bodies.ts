import type { Bodies } from "../../../../test/bodies.ts";

export const bodies: Bodies = {
  wrong: [
    {
      name: "a secret that is missing",
      operationId: "tokens.create",
      body: { client_id: "REPLACE_WITH_YOUR_CLIENT_ID", grant_type: "client_credentials" },
      because: "client_secret.required",
    },
  ],
  right: [
    {
      name: "the request of the guide",
      operationId: "tokens.create",
      body: {
        client_id: "REPLACE_WITH_YOUR_CLIENT_ID",
        client_secret: "REPLACE_WITH_YOUR_CLIENT_SECRET",
        grant_type: "client_credentials",
      },
      source: "https://docs-en.orkestapay.com/docs/checkout-integration",
    },
  ],
};
