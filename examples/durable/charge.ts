import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { amount, isPaid, isPayorchError } from "@payorch/orkestapay";
import type { Pool } from "pg";
import type { Shop } from "./clients.ts";
import * as orders from "./orders.ts";

/**
 * Charges the stored card of an order at OrkestaPay, which honours no key. So it is sent once: a charge that somebody began is not sent again,
 * also where its process died. Nobody knows then whether it arrived: the order is `unknown` until a person has looked.
 *
 * @throws PayorchError where the charge certainly did not happen: call this again
 */
export async function chargeOnce(pool: Pool, { clients: { orkestapay }, worker }: Shop, id: string): Promise<void> {
  const order = await orders.find(pool, id);
  if (!order.payment || !order.card) throw new Error(`Order ${id} has no order of OrkestaPay's, or no card.`);
  const claim = [worker, process.pid, randomUUID()].join("/");
  if (!(await keep(() => orders.begin(pool, id, claim)))) {
    if (order.state === "charging") await orders.ended(pool, id, "unknown");
    return;
  }
  try {
    const payment = await orkestapay.payments.create(
      {
        order_id: order.payment,
        payment_source: { type: "CARD", payment_method_id: order.card, settings: { card: { capture: true } } },
        metadata: { merchant_order_id: id },
      },
      // It is sent, as the reference wants it, and proves nothing: OrkestaPay does not say what a repeated one does.
      { idempotencyKey: id },
    );
    await keep(() => orders.ended(pool, id, isPaid(payment) ? "paid" : "declined"));
  } catch (error) {
    if (!isPayorchError(error)) throw error;
    if (error.outcome === "not_executed") {
      await keep(() => orders.reopen(pool, id));
      throw error;
    }
    await keep(() => orders.ended(pool, id, "unknown", error.record));
  }
}

/** Writes down that a charge begins, or how it ended, also where PostgreSQL is away for a minute: nobody else knows it. */
async function keep<Value>(write: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (tries === 120) throw error;
      await setTimeout(500);
    }
  }
}

/** Registers an order at OrkestaPay, which moves no money: an order that nobody knows of is never paid. */
export async function register(pool: Pool, { clients: { orkestapay } }: Shop, id: string): Promise<void> {
  const order = await orders.find(pool, id);
  if (order.payment) return;
  const total = amount(order.amount, "MXN");
  const { order_id } = await orkestapay.orders.create({
    merchant_order_id: id,
    currency: "MXN",
    country_code: "MX",
    subtotal_amount: total,
    total_amount: total,
    products: [{ product_id: "1", name: `Order ${id}`, quantity: 1, unit_price: total }],
    customer: { first_name: "Ana", last_name: "Robles", email: "ana@example.com" },
  });
  await orders.opened(pool, id, order_id);
}
