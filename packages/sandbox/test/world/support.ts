import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { Machine, WebhookEvent } from "../../src/model.ts";

/** A machine that only sends webhooks: what the tests of the world need. Each is repeated after 1, 10 and 60 minutes. */
export const tiny = (): Machine => ({
  provider: "orqex",
  title: "Tiny",
  clientOptions: () => ({}),
  firstCall: { method: "get", path: "/" },
  authorization: () => ({}),
  tenantOf: () => undefined,
  answer: () => ({ status: 204 }),
  refuse: () => ({ status: 400 }),
  page: () => undefined,
  act: () => undefined,
  magic: [],
  webhooks: {
    repeatAfterMs: [60_000, 600_000, 3_600_000],
    accepted: (status) => status === 200,
    secretOf: (tenant) => `secret-${tenant}`,
    headers: ({ body, secret, id }) => ({
      "content-type": "application/json",
      "x-id": id,
      "x-signature": signatureOf(body, secret),
    }),
    events: ["paid", "refunded"],
    secretHint: "any",
  },
});

export const signatureOf = (body: string, secret = "secret-shop"): string =>
  createHmac("sha256", secret).update(body).digest("hex");

export const event = (more: Partial<WebhookEvent> = {}): WebhookEvent => ({
  provider: "orqex",
  tenant: "shop",
  type: "paid",
  body: { type: "paid" },
  urls: [],
  registered: true,
  payment: "p1",
  ...more,
});

export interface Received {
  readonly path: string;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** An endpoint that notes what it gets and answers as it is told, 200 otherwise. */
export async function endpoint(
  answer: (request: Received) => number | Promise<number> = () => 200,
  text = "noted",
): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const each = { path: request.url ?? "", headers: request.headers, body };
    received.push(each);
    response.writeHead(await answer(each), { location: "/elsewhere" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}
