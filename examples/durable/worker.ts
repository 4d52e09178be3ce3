import { DBOS, DBOSClient } from "@dbos-inc/dbos-sdk";
import { start } from "./process.ts";
import { registerQueues, registerWorkflows, applicationVersion, enqueueIn } from "./workflows.ts";

/** One process of the shop on DBOS: it takes webhooks, and does the work that waits in the database. Start as many as you like. */
const { pool, ready, shop, systemDatabaseUrl } = await start();
registerWorkflows(pool, shop);
DBOS.setConfig({
  name: "shop",
  systemDatabaseUrl,
  // A process that starts again under the same id goes on with the workflows that it left.
  executorID: shop.worker,
  applicationVersion,
  logLevel: "error",
});
await DBOS.launch();
await registerQueues();
const dbos = await DBOSClient.create({ systemDatabaseUrl, systemDatabasePool: pool, applicationName: "shop" });
ready(enqueueIn(dbos));
