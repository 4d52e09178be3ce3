import type { Clients } from "../../../../test/operations.ts";
import { createOrchestrate } from "../../src/index.ts";

export const clients: Clients = {
  "": (connection) => createOrchestrate({ apiKey: "key", ...connection }),
};
