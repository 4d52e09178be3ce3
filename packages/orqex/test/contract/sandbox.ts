import type { Sandbox } from "../../../../scripts/contract/sandboxes.ts";
import { validators } from "../../src/generated/validators.ts";
import { createOrqex } from "../../src/index.ts";

export const sandbox: Sandbox = {
  validators,
  clients: [
    {
      prefix: "",
      needs: ["ORQEX_SECRET_KEY"],
      make: ({ ORQEX_SECRET_KEY: secretKey = "" }, address) => createOrqex({ secretKey, ...address }),
    },
  ],
  // Live and sandbox have one address: the key alone decides (docs.orqex.com/en/authentication).
  refuse: ({ ORQEX_SECRET_KEY: key = "" }) =>
    key.startsWith("sk_sandbox_")
      ? undefined
      : "ORQEX_SECRET_KEY must be a sandbox key, which starts with sk_sandbox_.",
};
