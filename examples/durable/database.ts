import type { Pool, PoolClient } from "pg";

/** Orders and inbox stand in the database of DBOS, so that an order, its work and a webhook commit together. */
const tables = `
  CREATE TABLE IF NOT EXISTS shop_orders (
    id text PRIMARY KEY,
    gateway text NOT NULL,
    amount text NOT NULL,
    -- open: nobody paid yet; charging: a charge without a key is under way, or its process died; unknown: a person looks
    state text NOT NULL DEFAULT 'open'
      CHECK (state IN ('open', 'charging', 'paid', 'declined', 'unknown', 'refunded')),
    -- The provider's payment or order, and the page on which the customer pays.
    payment text,
    page text,
    -- A card that the provider stores for the customer.
    card text,
    -- What a person needs to find a call whose end nobody knows.
    record jsonb,
    -- Who charges it: the process, its id, and this one charge.
    claim text,
    delivered int NOT NULL DEFAULT 0
  );
  CREATE INDEX IF NOT EXISTS shop_orders_payment ON shop_orders (payment);
  CREATE TABLE IF NOT EXISTS shop_inbox (event text PRIMARY KEY, gateway text NOT NULL, at timestamptz NOT NULL DEFAULT now());
  -- The work that waits, where there is no DBOS.
  CREATE TABLE IF NOT EXISTS shop_jobs (
    what text,
    id text,
    free_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (what, id)
  );
`;

/** Makes the shop's tables where they are missing. */
export async function prepare(pool: Pool): Promise<void> {
  await pool.query(tables);
}

/** Does something in one transaction: all of it, or nothing where it throws. */
export async function transaction<Value>(pool: Pool, work: (client: PoolClient) => Promise<Value>): Promise<Value> {
  const client = await pool.connect();
  // Where the connection breaks between two queries, the next one fails; without a listener the process would end.
  const ignore = () => {};
  client.on("error", ignore);
  let failed: unknown = true;
  try {
    await client.query("BEGIN");
    const value = await work(client);
    await client.query("COMMIT");
    failed = undefined;
    return value;
  } catch (error) {
    failed = error;
    throw error;
  } finally {
    // A connection whose transaction is not over must not go back into the pool.
    if (failed !== undefined) await client.query("ROLLBACK").catch(() => {});
    client.off("error", ignore);
    client.release(failed instanceof Error ? failed : undefined);
  }
}
