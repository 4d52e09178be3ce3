import { describeTolerance } from "../../../../test/tolerance.ts";
import { declineReason, isFinal, isPaid, redirectUrl } from "../../src/index.ts";
import { clients } from "./clients.ts";

await describeTolerance("orqex", clients, [isPaid, isFinal, declineReason, redirectUrl]);
