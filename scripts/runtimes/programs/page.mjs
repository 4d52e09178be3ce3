import { pageChecks, report } from "./flow.mjs";

globalThis.check = (given) => report(pageChecks, given);
