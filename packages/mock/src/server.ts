import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Answer } from "./answer.ts";
import { allowOrigins, isPreflight } from "./origins.ts";

/** A server that is running. */
export interface Running {
  port: number;
  close(): Promise<void>;
}

/** Serves answers on the loopback interface, to the pages of every origin as well. */
export async function serve(
  port: number,
  answer: (request: IncomingMessage, body: string) => Promise<Answer>,
): Promise<Running> {
  const server = createServer(async (request, response) => {
    try {
      allowOrigins(request, response);
      if (isPreflight(request)) return response.writeHead(204).end();
      reply(response, await answer(request, await text(request)));
    } catch {
      // The caller has gone, or a log of his throws.
      response.destroy();
    }
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail).listen(port, "127.0.0.1", done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function reply(response: ServerResponse, { status, headers, body, violations }: Answer): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (violations.length > 0) response.setHeader("sl-violations", headerValue(violations));
  response.writeHead(status).end(body);
}

/** JSON in ASCII, as headers must be, and no longer than clients take. */
const headerValue = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .slice(0, 8000);
