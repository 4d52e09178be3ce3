import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { callOf, kinds } from "../support/client.ts";
import { refusal, send } from "./faults.ts";
import type { Transport } from "./transports.ts";

/** How a server is dead. */
export const deaths = ["reset", "503"] as const;

/** The most requests a call to a dead server may cost, over many calls. */
export const mostRequestsPerCall = 1.2;

/** Requests per call, where one client makes many calls of all kinds to a server that is dead in this way. */
export async function amplification(
  transport: Transport,
  death: (typeof deaths)[number],
  calls: number,
): Promise<number> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    if (death === "reset") request.socket.resetAndDestroy();
    else send(response, refusal(503, { "retry-after-ms": "1" }));
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const client = transport.client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  let next = 0;
  const work = async () => {
    while (next < calls) {
      const kind = kinds[next % 2] ?? "read";
      next += 1;
      await callOf(client, kind).then(
        () => {
          throw new Error("a dead server answered");
        },
        () => {},
      );
    }
  };
  await Promise.all(Array.from({ length: 32 }, work));
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
  return requests / calls;
}
