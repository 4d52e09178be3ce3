import { contract, describeContract, describeRefusals } from "../../../../test/contract.ts";
import { createOrkestapay, createOrkestapayPublic } from "../../src/index.ts";

await describeContract(
  "orkestapay",
  createOrkestapay({ clientId: "id", clientSecret: "secret", ...contract("orkestapay") }),
);

await describeContract(
  "orkestapay",
  createOrkestapayPublic({ merchantId: "mch_1", publicKey: "pk_test_1", ...contract("orkestapay") }),
  "Public",
);

await describeRefusals("orkestapay");
