import { describeContract, describeRefusals } from "../../../../test/contract.ts";
import { clients } from "./clients.ts";

await describeContract("orchestrate", clients);

await describeRefusals("orchestrate");
