import { amount, keyFrom } from "@payorch/orqex";
import type { Pool } from "pg";
import type { Shop } from "./clients.ts";
import * as orders from "./orders.ts";

/** Makes the page on which the customer pays. It moves no money, and no customer sees two pages of one order. */
export async function openPage(pool: Pool, { gateways }: Shop, id: string): Promise<void> {
  const order = await orders.find(pool, id);
  if (order.page) return;
  const { page, payment } = await gateways[order.gateway].open({ id, amount: order.amount, email: "ama@example.com" });
  await orders.opened(pool, id, payment, page);
}

/** Gives the money back, under a key from the order: however often it is done, it happens once. */
export async function refund(pool: Pool, { gateways }: Shop, id: string): Promise<void> {
  const order = await orders.find(pool, id);
  if (order.state !== "paid" || order.payment === null) return;
  await gateways[order.gateway].refund?.({ id, amount: order.amount, payment: order.payment });
  await orders.refunded(pool, id);
}

/** Sends the seller of an order his part, likewise. */
export async function payOut(pool: Pool, { clients: { orqex } }: Shop, id: string): Promise<void> {
  const order = await orders.find(pool, id);
  await orqex.payouts.create(
    {
      amount: amount(order.amount, "XOF", { unit: "major" }),
      currency: "XOF",
      method: "momo_mtn",
      reference: `${id}-seller`,
      customer: { first_name: "Koffi", last_name: "Agbo", email: "koffi@example.com" },
      instrument: { type: "phone", phone_number: "+22990000000", country: "BJ" },
    },
    { idempotencyKey: keyFrom(id, "payout") },
  );
}
