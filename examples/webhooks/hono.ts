import { Hono } from "hono";
import { type Shop, receive } from "./receive.ts";

export function honoApp(shop: Shop): Hono {
  const app = new Hono();
  app.post("/webhooks", async ({ req, body }) => body(null, await receive(req.raw, shop)));
  return app;
}
