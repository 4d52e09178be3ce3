import { once } from "node:events";
import { type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What the trap saw. */
export interface Caught {
  /** How often it acted on a write, by method; of a user's own `fetch` as `own POST`. */
  writes: Record<string, number>;
  /** How often it was asked for a token. */
  tokens: number;
}

/**
 * A server that acts on every write and then cuts the connection, and that takes its time to give a token. Below `/own` it
 * counts what comes over a user's own `fetch`.
 */
export interface Trap {
  readonly url: string;
  /** What it saw since the last look. */
  look(): Caught;
  close(): void;
}

/** Pages of other origins may call it, as they may call the provider. */
const allowed = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*, authorization",
  "access-control-allow-methods": "*",
};

export async function startTrap(): Promise<Trap> {
  let seen: Caught = { writes: {}, tokens: 0 };
  const answer = (response: ServerResponse, status: number, body: object) =>
    response.writeHead(status, { ...allowed, "content-type": "application/json" }).end(JSON.stringify(body));
  const server: Server = createServer(async (request, response) => {
    request.resume();
    await once(request, "end");
    if (request.method === "GET") return answer(response, 200, { id: "1" });
    if (request.method === "OPTIONS") return response.writeHead(204, allowed).end();
    if (request.url === "/v1/oauth/tokens") {
      seen.tokens += 1;
      await sleep(200);
      return answer(response, 200, { access_token: "token", token_type: "Bearer", expires_in: 300 });
    }
    const write = `${request.url?.startsWith("/own/") ? "own " : ""}${request.method}`;
    seen.writes[write] = (seen.writes[write] ?? 0) + 1;
    return request.socket.resetAndDestroy();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    look() {
      const last = seen;
      seen = { writes: {}, tokens: 0 };
      return last;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
