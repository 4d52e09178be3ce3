import { describeContract, describeRefusals } from "../../../../test/contract.ts";
import { clients } from "./clients.ts";

await describeContract("acme", clients);

await describeRefusals("acme");
