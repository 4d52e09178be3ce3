import { describeTolerance } from "../../../../test/tolerance.ts";
import { clients } from "./clients.ts";

await describeTolerance("acme", clients);
