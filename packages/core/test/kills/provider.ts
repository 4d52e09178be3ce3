import { type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Ledger, createLedger } from "../chaos/ledger.ts";
import { draw } from "../chaos/random.ts";
import { callHeader, turnHeader } from "./plan.ts";

/** Where the provider holds a request: before it executes it, or before it answers; `list`, before it shows its payments. */
export type Hold = "arrived" | "executed" | "list";

/** A request that is held. */
export interface Held {
  /** Resolves once a request is there. */
  readonly reached: Promise<void>;
  /** Lets it go on. */
  release(): void;
}

/** A provider on real sockets that executes what arrives, whether or not its sender is still alive, and keeps a ledger. */
export interface Provider {
  readonly url: string;
  readonly ledger: Ledger;
  /** Holds the next request of a call, or the next list. */
  hold(where: Hold, call?: number): Held;
  /** Forgets all keys, as their lifetime is over. */
  forgetKeys(): void;
  /** Waits for what is under way, and closes. */
  close(): Promise<void>;
}

/** `latencyMs` is the longest time that a request takes on each side of its execution. */
export async function startProvider(seed: number, latencyMs: number): Promise<Provider> {
  const ledger = createLedger();
  const payments: object[] = [];
  const holds = new Map<string, { reach: () => void; released: Promise<void> }>();
  const underWay = new Set<Promise<void>>();
  let honours = true;

  async function pass(where: Hold, call: number, index: number): Promise<void> {
    const name = `${where} ${call}`;
    const held = holds.get(name);
    holds.delete(name);
    held?.reach();
    await held?.released;
    if (latencyMs > 0) await sleep(draw(seed, call, index, where.length) * latencyMs);
  }

  async function serve(url: string, headers: NodeJS.Dict<string | string[]>, body: string, response: ServerResponse) {
    const answer = (status: number, data: object, more?: Record<string, string>) =>
      response.writeHead(status, { "content-type": "application/json", ...more }).end(JSON.stringify(data));
    const call = Number(headers[callHeader]);
    if (Number.isNaN(call)) {
      await pass("list", 0, 0);
      return void answer(200, { items: payments, pages: 1 });
    }
    const key = headers["idempotency-key"] as string | undefined;
    const entry = ledger.note({ call, turn: Number(headers[turnHeader]), key, fault: "none" });
    await pass("arrived", call, entry.index);
    const execution = ledger.execute(entry, honours && url === "/refunds");
    if (url === "/payments") payments.push({ ...(JSON.parse(body) as object), execution, created_at: new Date() });
    await pass("executed", call, entry.index);
    answer(201, { call, execution }, entry.effect === "replayed" ? { "x-replayed": "true" } : {});
  }

  const server = createServer(async (request, response) => {
    request.on("error", () => {});
    response.on("error", () => {});
    let body = "";
    try {
      for await (const chunk of request) body += String(chunk);
    } catch {
      // Its sender was killed before its end: it comes to nothing.
      return;
    }
    const serving = serve(request.url ?? "", request.headers, body, response);
    underWay.add(serving);
    await serving;
    underWay.delete(serving);
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ledger,
    hold(where, call = 0) {
      const [reached, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      holds.set(`${where} ${call}`, { reach: reached.resolve, released: released.promise });
      return { reached: reached.promise, release: released.resolve };
    },
    forgetKeys: () => void (honours = false),
    async close() {
      await Promise.all(underWay);
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}
