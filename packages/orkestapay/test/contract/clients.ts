import type { Clients } from "../../../../test/operations.ts";
import { createOrkestapay, createOrkestapayPublic } from "../../src/index.ts";

export const clients: Clients = {
  "": (connection) => createOrkestapay({ clientId: "id", clientSecret: "secret", ...connection }),
  Public: (connection) => createOrkestapayPublic({ merchantId: "mch_1", publicKey: "pk_test_1", ...connection }),
};
