import { DBOS, type DBOSClient } from "@dbos-inc/dbos-sdk";
import { isPayorchError } from "@payorch/orqex";
import type { Pool, PoolClient } from "pg";
import { chargeOnce, register } from "./charge.ts";
import type { Shop } from "./clients.ts";
import * as orders from "./orders.ts";
import { openPage, payOut, refund } from "./pages.ts";

/** The queues, and how many workflows of each run at once: in one process, or in all of them together. */
const queues = { orders: { workerConcurrency: 16 }, bulk: { globalConcurrency: 8 } } as const;

/** How the work for an order is called in the database. Who enqueues it need not have its code. */
export const work = {
  checkout: { workflowName: "checkout", queueName: "orders" },
  charge: { workflowName: "charge", queueName: "orders" },
  refund: { workflowName: "refund", queueName: "bulk" },
  payout: { workflowName: "payout", queueName: "bulk" },
} as const;

/** The version that the workflows are written down with. Every process must have the same, or it leaves those of the others alone. */
export const applicationVersion = "1";

/** Enqueues work in a transaction of the caller's: it is there once that commits, and once only, however often it is asked for. */
export async function enqueue(
  dbos: DBOSClient,
  client: PoolClient,
  what: keyof typeof work,
  id: string,
): Promise<void> {
  const options = { ...work[what], workflowID: `${what}-${id}`, appVersion: applicationVersion };
  await dbos.enqueueInTransaction(client, options, id);
}

/** Registers what a process does. A workflow goes on where its process died, from its last step that ended. */
export function registerWorkflows(pool: Pool, shop: Shop): void {
  const step = <Value>(name: string, run: () => Promise<Value>) => DBOS.runStep(run, { name, ...again });
  // Opening a page and everything under a key may be done twice: it moves no money twice.
  DBOS.registerWorkflow((id: string) => step("open", () => openPage(pool, shop, id)), { name: "checkout" });
  DBOS.registerWorkflow((id: string) => step("refund", () => refund(pool, shop, id)), { name: "refund" });
  DBOS.registerWorkflow((id: string) => step("payout", () => payOut(pool, shop, id)), { name: "payout" });
  DBOS.registerWorkflow(
    async (id: string) => {
      await step("register", () => register(pool, shop.clients, id));
      await step("charge", () => chargeOnce(pool, shop.clients, id));
      await step("deliver", () => orders.deliver(pool, id));
    },
    { name: "charge" },
  );
}

/** Makes the queues, once DBOS is launched. */
export async function registerQueues(): Promise<void> {
  for (const [name, options] of Object.entries(queues)) {
    await DBOS.registerQueue(name, { ...options, minPollingIntervalMs: 100, onConflict: "always_update" });
  }
}

/** A step that failed is done again, for some hours. What the shop got wrong stays wrong. */
const again = {
  retriesAllowed: true,
  intervalSeconds: 0.5,
  backoffRate: 1.5,
  maxAttempts: 30,
  shouldRetry: (error: unknown) => !isPayorchError(error) || error.name !== "InvalidCallError",
};
