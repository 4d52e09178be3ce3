import type { Clients } from "../../../../test/operations.ts";
import { createOrchestrapay } from "../../src/index.ts";

export const clients: Clients = {
  "": (connection) => createOrchestrapay({ apiKey: "key", ...connection }),
};
