import { describeBodies, describeContract, describeRefusals } from "../../../../test/contract.ts";
import { bodies } from "./bodies.ts";
import { clients } from "./clients.ts";

await describeContract("orkestapay", clients);

await describeRefusals("orkestapay");

await describeBodies("orkestapay", bodies);
