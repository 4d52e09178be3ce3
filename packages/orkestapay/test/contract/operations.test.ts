import { describeContract, describeRefusals } from "../../../../test/contract.ts";
import { clients } from "./clients.ts";

await describeContract("orkestapay", clients);

await describeRefusals("orkestapay");
