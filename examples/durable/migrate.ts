import { DBOS } from "@dbos-inc/dbos-sdk";
import { Pool } from "pg";
import { prepare } from "./database.ts";

/** Makes the tables of the shop and of DBOS. Run it once before the processes start: several at once would wait for each other for ever. */
export async function migrate(databaseUrl: string): Promise<void> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  await prepare(pool);
  await pool.end();
  await DBOS.migrate(databaseUrl);
}
