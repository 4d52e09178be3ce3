import { contract, describeContract } from "../../../../test/contract.ts";
import { createOrchestrapay } from "../../src/index.ts";

await describeContract("orchestrapay", createOrchestrapay({ apiKey: "key", ...contract("orchestrapay") }));
