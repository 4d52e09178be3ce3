import type { Pool, PoolClient } from "pg";
import type { GatewayName } from "../shop/gateways/gateway.ts";

/** An order as its row holds it. */
export interface OrderRow {
  readonly id: string;
  readonly gateway: GatewayName;
  readonly amount: string;
  readonly state: "open" | "charging" | "paid" | "declined" | "unknown" | "refunded";
  readonly payment: string | null;
  readonly page: string | null;
  readonly card: string | null;
  readonly delivered: number;
}

type Database = Pick<Pool | PoolClient, "query">;

export async function find(database: Database, id: string): Promise<OrderRow> {
  const { rows } = await database.query<OrderRow>("SELECT * FROM shop_orders WHERE id = $1", [id]);
  const [order] = rows;
  if (!order) throw new Error(`There is no order ${id}.`);
  return order;
}

/** The order of a provider's payment. */
export async function findByPayment(database: Database, payment = ""): Promise<OrderRow | undefined> {
  const { rows } = await database.query<OrderRow>("SELECT * FROM shop_orders WHERE payment = $1", [payment]);
  return rows[0];
}

export async function add(
  database: Database,
  { amount, card = null, gateway, id }: Pick<OrderRow, "id" | "gateway" | "amount"> & Partial<Pick<OrderRow, "card">>,
): Promise<void> {
  // It may be there already: a connection that broke at the commit leaves that open.
  const text = "INSERT INTO shop_orders (id, gateway, amount, card) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
  await database.query(text, [id, gateway, amount, card]);
}

/** Keeps where the customer pays, or which payment it is. */
export async function opened(database: Database, id: string, payment: string | null, page?: string): Promise<void> {
  await database.query(
    "UPDATE shop_orders SET payment = coalesce(payment, $2), page = coalesce(page, $3) WHERE id = $1",
    [id, payment, page ?? null],
  );
}

/**
 * Claims the right to charge an order: true for one claim, however often it is asked. Its row says so before the first byte is sent.
 */
export async function begin(database: Database, id: string, claim: string): Promise<boolean> {
  const { rowCount } = await database.query(
    "UPDATE shop_orders SET state = 'charging', claim = $2 WHERE id = $1 AND (state = 'open' OR (state = 'charging' AND claim = $2))",
    [id, claim],
  );
  return rowCount === 1;
}

/** The charge certainly did not happen: another may be made. */
export async function reopen(database: Database, id: string): Promise<void> {
  await database.query("UPDATE shop_orders SET state = 'open' WHERE id = $1 AND state = 'charging'", [id]);
}

/** How the charge ended. What is known to be paid stays so. */
export async function ended(
  database: Database,
  id: string,
  state: "paid" | "declined" | "unknown",
  record?: unknown,
): Promise<void> {
  await database.query(
    "UPDATE shop_orders SET state = $2, record = coalesce($3, record) WHERE id = $1 AND state IN ('open', 'charging', 'unknown')",
    [id, state, record === undefined ? null : JSON.stringify(record)],
  );
}

/** Sends the goods, once, however often it is called. */
export async function deliver(database: Database, id: string): Promise<void> {
  await database.query(
    "UPDATE shop_orders SET delivered = delivered + 1 WHERE id = $1 AND state = 'paid' AND delivered = 0",
    [id],
  );
}

export async function refunded(database: Database, id: string): Promise<void> {
  await database.query("UPDATE shop_orders SET state = 'refunded' WHERE id = $1", [id]);
}

/** Writes an event into the inbox: false where it was there before. */
export async function receive(database: Database, gateway: GatewayName, event: string): Promise<boolean> {
  const text = "INSERT INTO shop_inbox (gateway, event) VALUES ($1, $2) ON CONFLICT DO NOTHING";
  return (await database.query(text, [gateway, event])).rowCount === 1;
}
