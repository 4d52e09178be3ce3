import type { Sandbox } from "../../../../scripts/contract/sandboxes.ts";
import { validators } from "../../src/generated/validators.ts";
import { createOrkestapay, createOrkestapayPublic } from "../../src/index.ts";

export const sandbox: Sandbox = {
  validators,
  clients: [
    {
      prefix: "",
      needs: ["ORKESTAPAY_CLIENT_ID", "ORKESTAPAY_CLIENT_SECRET"],
      make: ({ ORKESTAPAY_CLIENT_ID: clientId = "", ORKESTAPAY_CLIENT_SECRET: clientSecret = "" }, address) =>
        createOrkestapay({ clientId, clientSecret, ...address }),
    },
    {
      prefix: "Public",
      needs: ["ORKESTAPAY_MERCHANT_ID", "ORKESTAPAY_PUBLIC_KEY"],
      ids: { merchant_id: "ORKESTAPAY_MERCHANT_ID" },
      make: ({ ORKESTAPAY_MERCHANT_ID: merchantId = "", ORKESTAPAY_PUBLIC_KEY: publicKey = "" }, address) =>
        createOrkestapayPublic({ merchantId, publicKey, ...address }),
    },
  ],
};
