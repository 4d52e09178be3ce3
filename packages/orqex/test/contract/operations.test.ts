import { describeContract, describeRefusals } from "../../../../test/contract.ts";
import { clients } from "./clients.ts";

await describeContract("orqex", clients);

await describeRefusals("orqex");
