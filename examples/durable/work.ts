import type { Pool, PoolClient } from "pg";
import { chargeOnce, register } from "./charge.ts";
import type { Shop } from "./clients.ts";
import * as orders from "./orders.ts";
import { openPage, payOut, refund } from "./pages.ts";

/** One step of work for an order. Each may be done again where its process died: what must not happen twice sees to that itself. */
export type Step = (pool: Pool, shop: Shop, id: string) => Promise<void>;

/** What can be done for an order, step by step. */
export const work = {
  /** The customer pays on the provider's page. */
  checkout: { open: openPage },
  /** The shop charges a card that the provider stores. */
  charge: { register, charge: chargeOnce, deliver: (pool, _, id) => orders.deliver(pool, id) },
  refund: { refund },
  payout: { payOut },
} as const satisfies Record<string, Readonly<Record<string, Step>>>;

export type Work = keyof typeof work;

/** Work that many orders may have at once: refunds and payouts in bulk. */
export const isBulk = (what: Work): boolean => what === "refund" || what === "payout";

/** Puts work behind an order, in the caller's transaction: it is there once that commits, and once only. */
export type Enqueue = (client: PoolClient, what: Work, id: string) => Promise<void>;
