import { contract, describeContract, describeRefusals } from "../../../../test/contract.ts";
import { createOrchestrate } from "../../src/index.ts";

await describeContract("orchestrate", createOrchestrate({ apiKey: "key", ...contract("orchestrate") }));

await describeRefusals("orchestrate");
