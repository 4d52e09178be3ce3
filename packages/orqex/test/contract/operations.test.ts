import { describeBodies, describeContract, describeRefusals } from "../../../../test/contract.ts";
import { bodies } from "./bodies.ts";
import { clients } from "./clients.ts";

await describeContract("orqex", clients);

await describeRefusals("orqex");

await describeBodies("orqex", bodies);
