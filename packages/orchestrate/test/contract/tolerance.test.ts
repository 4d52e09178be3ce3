import { describeTolerance } from "../../../../test/tolerance.ts";
import { isFinal, isPaid, redirectUrl } from "../../src/index.ts";
import { clients } from "./clients.ts";

await describeTolerance("orchestrate", clients, [isPaid, isFinal, redirectUrl]);
