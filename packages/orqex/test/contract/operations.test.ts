import { contract, describeContract, describeRefusals } from "../../../../test/contract.ts";
import { createOrqex } from "../../src/index.ts";

await describeContract("orqex", createOrqex({ secretKey: "sk_sandbox_1_2", ...contract("orqex") }));

await describeRefusals("orqex");
