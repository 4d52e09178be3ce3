import { DBOS, type DBOSClient } from "@dbos-inc/dbos-sdk";
import { isPayorchError } from "@payorch/orqex";
import type { Pool } from "pg";
import type { Shop } from "./clients.ts";
import { type Enqueue, type Step, type Work, isBulk, work } from "./work.ts";

/** How many workflows of each queue run at once: in one process, or in all of them together. */
const queues = { orders: { workerConcurrency: 16 }, bulk: { globalConcurrency: 8 } } as const;

/** The version that workflows are written down with. All processes must have the same, or they leave those of the others alone. */
export const applicationVersion = "1";

/** Work is a workflow of DBOS, whose id comes from the order: asked for twice, it is there once. */
export const enqueueIn =
  (dbos: DBOSClient): Enqueue =>
  async (client, what, id) => {
    const queueName = isBulk(what) ? "bulk" : "orders";
    const options = { workflowName: what, queueName, workflowID: `${what}-${id}`, appVersion: applicationVersion };
    await dbos.enqueueInTransaction(client, options, id);
  };

/** Registers what a process does. A workflow goes on where its process died, after its last step that ended. */
export function registerWorkflows(pool: Pool, shop: Shop): void {
  for (const what of Object.keys(work) as Work[]) {
    const steps = Object.entries<Step>(work[what]);
    DBOS.registerWorkflow(
      async (id: string) => {
        for (const [name, step] of steps) await DBOS.runStep(() => step(pool, shop, id), { name, ...again });
      },
      { name: what },
    );
  }
}

/** Makes the queues, once DBOS is launched. */
export async function registerQueues(): Promise<void> {
  for (const [name, options] of Object.entries(queues))
    await DBOS.registerQueue(name, { ...options, minPollingIntervalMs: 100, onConflict: "always_update" });
}

/** A step that failed is done again, for some minutes; what the shop got wrong is not. */
const again = {
  retriesAllowed: true,
  intervalSeconds: 0.5,
  backoffRate: 1.5,
  maxAttempts: 15,
  shouldRetry: (error: unknown) => !isPayorchError(error) || error.name !== "InvalidCallError",
};
