import { describeBodies, describeContract, describeRefusals } from "../../../../test/contract.ts";
import { bodies } from "./bodies.ts";
import { clients } from "./clients.ts";

await describeContract("acme", clients);

await describeRefusals("acme");

await describeBodies("acme", bodies);
