import { describeBodies, describeContract, describeRefusals } from "../../../../test/contract.ts";
import { bodies } from "./bodies.ts";
import { clients } from "./clients.ts";

await describeContract("orchestrate", clients);

await describeRefusals("orchestrate");

await describeBodies("orchestrate", bodies);
