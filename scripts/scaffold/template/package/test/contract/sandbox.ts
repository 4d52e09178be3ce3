import type { Sandbox } from "../../../../scripts/contract/sandboxes.ts";
import { validators } from "../../src/generated/validators.ts";
import { createAcme } from "../../src/index.ts";

export const sandbox: Sandbox = {
  validators,
  clients: [
    {
      prefix: "",
      needs: ["ACME_API_KEY"],
      make: ({ ACME_API_KEY: apiKey = "" }, address) => createAcme({ apiKey, ...address }),
    },
  ],
};
