import { describeTolerance } from "../../../../test/tolerance.ts";
import { isFinal, isPaid } from "../../src/index.ts";
import { clients } from "./clients.ts";

await describeTolerance("orchestrapay", clients, [isPaid, isFinal]);
