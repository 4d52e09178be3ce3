import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a request was sent over. */
export type Over = "node:http" | "fetch";

/** A provider that answers every request. */
export interface Provider {
  readonly url: string;
  /** The requests since the last look, in order: `POST over fetch`. */
  look(): string[];
  close(): void;
}

export async function startProvider(): Promise<Provider> {
  let seen: string[] = [];
  const server = createServer(async (request, response) => {
    request.resume();
    await once(request, "end");
    // Only a `fetch` adds this header.
    const over: Over = "sec-fetch-mode" in request.headers ? "fetch" : "node:http";
    seen.push(`${request.method} over ${over}`);
    response.writeHead(200, { "content-type": "application/json" }).end('{"id":"1"}');
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    look() {
      const last = seen;
      seen = [];
      return last;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
