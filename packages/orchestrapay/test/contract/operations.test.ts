import { contract, describeContract, describeRefusals } from "../../../../test/contract.ts";
import { createOrchestrapay } from "../../src/index.ts";

await describeContract("orchestrapay", createOrchestrapay({ apiKey: "key", ...contract("orchestrapay") }));

await describeRefusals("orchestrapay");
