import { once } from "node:events";
import { type AddressInfo, type Server } from "node:net";
import { serve } from "@hono/node-server";
import { type OrqexEvent, signWebhook } from "@payorch/orqex/webhooks";
import { afterEach, expect, test, vi } from "vitest";
import { expressApp } from "../webhooks/express.ts";
import { fastifyApp } from "../webhooks/fastify.ts";
import { fetchHandler } from "../webhooks/fetch.ts";
import { honoApp } from "../webhooks/hono.ts";
import type { Shop } from "../webhooks/receive.ts";

const secret = "whsec_1a2b3c";
const port = 0;
const hostname = "127.0.0.1";

const frameworks: Record<string, (shop: Shop) => Promise<Server>> = {
  express: async (shop) => expressApp(shop).listen(port, hostname),
  async fastify(shop) {
    const app = fastifyApp(shop);
    await app.listen({ port, host: hostname });
    return app.server;
  },
  hono: async (shop) => serve({ fetch: honoApp(shop).fetch, port, hostname }) as Server,
  "a Fetch handler": async (shop) => serve({ fetch: fetchHandler(shop), port, hostname }) as Server,
};

const servers: Server[] = [];
const logged = vi.spyOn(console, "error").mockImplementation(() => {});
afterEach(() => logged.mockClear());
afterEach(() => servers.splice(0).forEach((server) => server.close()));

test.each(Object.entries(frameworks))(
  "%s takes each event once, and again if it could not be handled",
  async (_, start) => {
    const handle = vi.fn<(event: OrqexEvent) => Promise<void>>();
    const server = await start({ secret, seen: new Map<string, unknown>(), handle });
    servers.push(server);
    if (!server.listening) await once(server, "listening");
    const url = `http://${hostname}:${(server.address() as AddressInfo).port}/webhooks`;
    const deliver = async (id: string, spoil = (body: string) => body) => {
      // Spaces and letters that a parser would write differently: only the raw body is what was signed.
      const { headers, body } = await signWebhook(
        `{ "event":"payment.completed", "payment":{"id":"${id}","amount":{"value":5e3}},"customer":{"id":"\\u0041"} }`,
        { secret },
      );
      const answer = await fetch(url, { method: "POST", headers, body: spoil(body) });
      return answer.status;
    };

    expect(await deliver("TRX1")).toBe(200);
    expect(handle.mock.lastCall?.[0]).toMatchObject({
      payment: { id: "TRX1", amount: { value: 5000 } },
      proof: "signature",
    });
    expect(await deliver("TRX1")).toBe(200);
    expect(await deliver("TRX2", (body) => body.replace("5e3", "6e3"))).toBe(400);
    expect(await deliver("TRX2", () => "{}")).toBe(400);
    expect(handle).toHaveBeenCalledOnce();

    handle.mockRejectedValueOnce(new Error("the database is down"));
    expect(await deliver("TRX3")).toBe(500);
    expect(await deliver("TRX3")).toBe(200);
    expect(handle).toHaveBeenCalledTimes(3);
    // Nothing that failed goes unseen, and no repetition is a failure.
    expect(logged.mock.calls.map(([error]) => (error as { reason?: string }).reason ?? String(error))).toEqual([
      "no_match",
      "no_match",
      "Error: the database is down",
    ]);
  },
);
