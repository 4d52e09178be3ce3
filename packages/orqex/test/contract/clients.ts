import type { Clients } from "../../../../test/operations.ts";
import { createOrqex } from "../../src/index.ts";

export const clients: Clients = {
  "": (connection) => createOrqex({ secretKey: "sk_sandbox_1_2", ...connection }),
};
