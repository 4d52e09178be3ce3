import { DBOS, DBOSClient } from "@dbos-inc/dbos-sdk";
import { serve } from "@hono/node-server";
import { postgresJournal } from "@payorch/core/journal";
import { Pool } from "pg";
import { type Settings, shopOf } from "./clients.ts";
import { prepare } from "./database.ts";
import { inbox } from "./inbox.ts";
import { applicationVersion, registerQueues, registerWorkflows } from "./workflows.ts";

/** One process of the shop: it takes webhooks, and does the work that waits in the database. Start as many as you like. */
const settings = JSON.parse(process.env["SHOP_SETTINGS"] ?? "") as Settings;
const systemDatabaseUrl = process.env["DATABASE_URL"] ?? "";

const pool = new Pool({ connectionString: systemDatabaseUrl, max: 20 });
// A connection that breaks while it is idle is replaced by the next query.
pool.on("error", () => {});
await prepare(pool);

const shop = shopOf(settings, postgresJournal(pool));
registerWorkflows(pool, shop);
DBOS.setConfig({
  name: "shop",
  systemDatabaseUrl,
  // A process that starts again with the same id goes on with the workflows that it left.
  executorID: process.env["EXECUTOR_ID"] ?? "shop-1",
  applicationVersion,
  logLevel: "error",
});
await DBOS.launch();
await registerQueues();
const dbos = await DBOSClient.create({ systemDatabaseUrl, systemDatabasePool: pool, applicationName: "shop" });

serve({ fetch: inbox(pool, dbos, shop).fetch, port: Number(process.env["PORT"] ?? 0), hostname: "127.0.0.1" });
console.log("ready");
