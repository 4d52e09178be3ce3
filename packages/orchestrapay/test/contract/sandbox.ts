import type { Sandbox } from "../../../../scripts/contract/sandboxes.ts";
import { validators } from "../../src/generated/validators.ts";
import { createOrchestrapay } from "../../src/index.ts";

export const sandbox: Sandbox = {
  validators,
  clients: [
    {
      prefix: "",
      needs: ["ORCHESTRAPAY_API_KEY"],
      make: ({ ORCHESTRAPAY_API_KEY: apiKey = "" }, address) => createOrchestrapay({ apiKey, ...address }),
    },
  ],
};
