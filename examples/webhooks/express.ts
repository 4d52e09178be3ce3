import express, { type Express } from "express";
import { type Shop, receive } from "./receive.ts";

export function expressApp(shop: Shop): Express {
  const app = express();
  // Before any `app.use(express.json())`: who comes first reads the body.
  app.post("/webhooks", express.raw({ type: "application/json" }), (request, response, next) => {
    receive(request, shop).then((status) => response.sendStatus(status), next);
  });
  return app;
}
