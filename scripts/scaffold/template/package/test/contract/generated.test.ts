import { describeGenerated } from "../../../../test/generated.ts";
import { clients } from "./clients.ts";

await describeGenerated("acme", clients);
