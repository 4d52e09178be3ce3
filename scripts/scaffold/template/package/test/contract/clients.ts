import type { Clients } from "../../../../test/operations.ts";
import { createAcme } from "../../src/index.ts";

export const clients: Clients = {
  "": (connection) => createAcme({ apiKey: "key", ...connection }),
};
