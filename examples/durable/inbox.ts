import { WebhookVerificationError } from "@payorch/core/webhooks";
import { Hono } from "hono";
import type { Pool } from "pg";
import { type News, isGateway } from "../shop/gateways/gateway.ts";
import type { Shop } from "./clients.ts";
import { transaction } from "./database.ts";
import * as orders from "./orders.ts";
import type { Enqueue } from "./work.ts";

/** Takes webhooks: the event, what it changes and the work that follows commit together, or not at all, and then it comes again. */
export function inbox(pool: Pool, enqueue: Enqueue, { gateways }: Shop): Hono {
  const app = new Hono();
  app.post("/webhooks/:gateway", async (c) => {
    const name = c.req.param("gateway");
    if (!isGateway(name)) return c.notFound();
    try {
      const news = await gateways[name].receive(c.req.raw);
      if (!news) return c.body(null, 200);
      const order = news.order ? await orders.find(pool, news.order) : await orders.findByPayment(pool, news.payment);
      // Its row may not be written yet, or the provider not know yet: the event comes again.
      if (!order) return c.text("unknown payment", 503);
      if (!(await isPaid(order, news))) return c.text("not paid yet", 503);
      await transaction(pool, async (client) => {
        if (!(await orders.receive(client, name, news.event))) return;
        await orders.opened(client, order.id, news.payment ?? order.payment);
        await orders.ended(client, order.id, "paid");
        await orders.deliver(client, order.id);
        if (name === "orqex") await enqueue(client, "payout", order.id);
      });
      return c.body(null, 200);
    } catch (error) {
      console.error(error);
      return c.text("refused", error instanceof WebhookVerificationError ? 400 : 500);
    }
  });

  /** The provider is asked: an event may be old, and what only a shared secret proves may be forged. */
  async function isPaid({ amount, gateway, id, payment }: orders.OrderRow, news: News): Promise<boolean> {
    const asked = gateways[gateway].isPaid;
    if (!asked) return news.paid === true;
    const known = payment ?? news.payment;
    return known !== undefined && (await asked({ id, amount, payment: known }));
  }

  return app;
}
