import type { Sandbox } from "../../../../scripts/contract/sandboxes.ts";
import { validators } from "../../src/generated/validators.ts";
import { createOrchestrate } from "../../src/index.ts";

export const sandbox: Sandbox = {
  validators,
  clients: [
    {
      prefix: "",
      needs: ["ORCHESTRATE_API_KEY"],
      make: ({ ORCHESTRATE_API_KEY: apiKey = "" }, address) => createOrchestrate({ apiKey, ...address }),
    },
  ],
};
