import { serve } from "@hono/node-server";
import type { Journal } from "@payorch/core";
import { postgresJournal } from "@payorch/core/journal";
import { Pool } from "pg";
import { type Settings, type Shop, shopOf } from "./clients.ts";
import { inbox } from "./inbox.ts";
import type { Enqueue } from "./work.ts";

/** What a process has when it starts. */
interface Process {
  readonly pool: Pool;
  readonly journal: Journal;
  readonly shop: Shop;
  readonly systemDatabaseUrl: string;
  /** Takes webhooks from now on, and says so on standard output. */
  ready(enqueue: Enqueue): void;
}

/** Starts a process of the shop from its environment: DATABASE_URL, WORKER, PORT and SHOP_SETTINGS. */
export async function start(): Promise<Process> {
  const { DATABASE_URL: systemDatabaseUrl = "", PORT = "0", SHOP_SETTINGS = "", WORKER = "shop-1" } = process.env;
  const pool = new Pool({ connectionString: systemDatabaseUrl, max: 20 });
  // A connection that breaks while nobody uses it is replaced by the next query.
  pool.on("error", () => {});
  const journal = postgresJournal(pool);
  const shop = shopOf(JSON.parse(SHOP_SETTINGS) as Settings, journal, WORKER);
  return {
    pool,
    journal,
    shop,
    systemDatabaseUrl,
    ready(enqueue) {
      const { fetch } = inbox(pool, enqueue, shop);
      serve({ fetch, port: Number(PORT), hostname: "127.0.0.1" }, () => console.log("ready"));
    },
  };
}
