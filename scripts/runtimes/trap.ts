import { once } from "node:events";
import { type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A server that acts on every POST and then cuts the connection, and that takes its time to give a token. */
export interface Trap {
  readonly url: string;
  /** POSTs and token requests since the last look. */
  look(): { posts: number; tokens: number };
  close(): void;
}

/** Pages of other origins may call it, as they may call the provider. */
const allowed = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*, authorization",
  "access-control-allow-methods": "*",
};

export async function startTrap(): Promise<Trap> {
  let seen = { posts: 0, tokens: 0 };
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
    seen.posts += 1;
    return request.socket.resetAndDestroy();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    look() {
      const last = seen;
      seen = { posts: 0, tokens: 0 };
      return last;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
