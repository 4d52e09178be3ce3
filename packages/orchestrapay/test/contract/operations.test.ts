import { describeContract, describeRefusals } from "../../../../test/contract.ts";
import { clients } from "./clients.ts";

await describeContract("orchestrapay", clients);

await describeRefusals("orchestrapay");
