import { WebhookVerificationError } from "@payorch/core/webhooks";
import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { type Gateway, type GatewayName, type News, isGateway } from "./gateways/gateway.ts";
import type { Order } from "./order.ts";

/** A shop that sells one thing at a time. Its orders are in memory; `examples/durable` keeps them in PostgreSQL. */
export function shop(gateways: Readonly<Record<GatewayName, Gateway>>, orders: Map<string, Order>): Hono {
  const app = new Hono();
  const openings = new Map<string, ReturnType<Gateway["open"]>>();

  /** The customer wants to pay. Pressed twice, or again after an error, it leads to the same page. */
  app.post("/orders/:id/pay", async (c) => {
    const order = orderOf(c);
    try {
      return c.redirect(await pageOf(order), 303);
    } catch (error) {
      console.error(error);
      return c.text("The payment page could not be opened. Nothing was charged: please try again.", 503);
    }
  });

  /** The customer comes back. That proves nothing, so the provider is asked. */
  app.get("/orders/:id/back", async (c) => {
    const order = orderOf(c);
    await settle(order);
    return c.text(
      order.state === "open" ? "We have not got your payment yet." : `Thank you! Your order is ${order.state}.`,
    );
  });

  app.post("/webhooks/:gateway", async (c) => {
    const name = c.req.param("gateway");
    if (!isGateway(name)) return c.notFound();
    try {
      const news = await gateways[name].receive(c.req.raw);
      if (!news) return c.body(null, 200);
      const order = find(news);
      // A payment that the shop does not know yet: its answer is still under way. The provider sends the event again.
      if (!order) return c.text("Unknown payment", 503);
      await settle(order, news);
      return c.body(null, 200);
    } catch (error) {
      if (error instanceof WebhookVerificationError) return c.text(error.reason, 400);
      console.error(error);
      return c.text("Try again", 500);
    }
  });

  app.post("/orders/:id/refund", async (c) => {
    const order = orderOf(c);
    const { refund } = gateways[order.gateway];
    if (!refund) return c.text("This provider has no refunds.", 501);
    if (order.state !== "paid" || !isOpened(order)) return c.text(`The order is ${order.state}.`, 409);
    order.state = "refunding";
    try {
      await refund(order);
      order.state = "refunded";
      return c.text("Refunded");
    } catch (error) {
      // Only what certainly did not happen may be asked for again.
      if (outcomeOf(error) === "not_executed") order.state = "paid";
      console.error(error);
      return c.text(order.state === "paid" ? "Not refunded. Please try again." : "A person will look at it.", 503);
    }
  });

  /** The page of an order. It is opened once, also where the customer presses again meanwhile. */
  async function pageOf(order: Order): Promise<string> {
    if (order.page !== undefined) return order.page;
    const opening = openings.get(order.id) ?? gateways[order.gateway].open(order);
    openings.set(order.id, opening);
    try {
      const { page, payment } = await opening;
      Object.assign(order, { page, payment });
      return page;
    } finally {
      openings.delete(order.id);
    }
  }

  /** Delivers what is paid, once. Webhooks and the customer's return call it; a timer of yours may, too. */
  async function settle(order: Order, news?: News): Promise<void> {
    if (!order.payment && news?.payment) order.payment = news.payment;
    const { isPaid } = gateways[order.gateway];
    const paid = isPaid ? isOpened(order) && (await isPaid(order)) : news?.paid === true;
    if (!paid || order.state !== "open") return;
    order.state = "paid";
    order.delivered += 1;
  }

  const find = ({ order, payment }: News): Order | undefined =>
    order === undefined ? [...orders.values()].find((each) => each.payment === payment) : orders.get(order);

  function orderOf(c: Context): Order {
    const order = orders.get(c.req.param("id") ?? "");
    if (!order) throw new HTTPException(404, { message: "There is no such order." });
    return order;
  }

  return app;
}

const isOpened = (order: Order): order is Order & { payment: string } => order.payment !== undefined;

const outcomeOf = (error: unknown): unknown => (error as { outcome?: unknown }).outcome;
