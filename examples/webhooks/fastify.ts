import fastify, { type FastifyInstance } from "fastify";
import { type Shop, receive } from "./receive.ts";

export function fastifyApp(shop: Shop): FastifyInstance {
  const app = fastify();
  // Within a plugin of its own, so that the other routes keep their parser.
  app.register(async (routes) => {
    routes.addContentTypeParser("application/json", { parseAs: "buffer" }, (_, body, done) => done(null, body));
    routes.post<{ Body: Buffer }>("/webhooks", async ({ headers, body }, reply) => {
      await reply.code(await receive({ headers, body }, shop)).send();
    });
  });
  return app;
}
