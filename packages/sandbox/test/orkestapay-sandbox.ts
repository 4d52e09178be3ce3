import type { Orkestapay, Payment } from "@payorch/orkestapay";
import { startSandbox } from "../src/index.ts";
import { shopIn } from "./orkestapay-shop.ts";

/** One sandbox for the tests of a file. Each test has a tenant of its own. */
export const sandbox = await startSandbox({ providers: ["orkestapay"], seed: 1 });

export const shopOf = (tenant: string): Orkestapay => shopIn(sandbox, tenant);

/** The page of a payment that has no address in the API. */
export const pageOf = ({ payment_id }: Payment): string => `${sandbox.url}/pay/orkestapay/${payment_id}`;
