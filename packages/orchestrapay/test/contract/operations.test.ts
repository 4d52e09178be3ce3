import { describeBodies, describeContract, describeRefusals } from "../../../../test/contract.ts";
import { bodies } from "./bodies.ts";
import { clients } from "./clients.ts";

await describeContract("orchestrapay", clients);

await describeRefusals("orchestrapay");

await describeBodies("orchestrapay", bodies);
