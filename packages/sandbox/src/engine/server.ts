import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { allowOrigins, isPreflight } from "@payorch/mock/prism";
import { type Answer, problem } from "./answer.ts";

/** Who answers what. */
export interface Handlers {
  /** Answers a request to a provider; nothing where the path is a page. */
  provider(request: IncomingMessage): ((body: string) => Promise<Answer>) | undefined;
  /** Answers a request to a page. */
  page(request: IncomingMessage, response: ServerResponse): unknown;
}

const mostBytes = 1_000_000;
const slowMs = 2000;

/**
 * Listens on the loopback interface. Requests wait for what `prepare` makes of the address.
 *
 * @returns what closes it
 * @throws Error where the port is taken, and what `prepare` throws
 */
export async function serve(port: number, prepare: (url: string) => Promise<Handlers>): Promise<() => Promise<void>> {
  const server = createServer(async (request, response) => {
    try {
      await handle(await handlers, request, response);
    } catch {
      // The caller has gone.
      response.destroy();
    }
  });
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  const listening = new Promise<string>((done, fail) => {
    server.once("error", fail).listen(port, "127.0.0.1", () => {
      // A server on a TCP port has this form of address.
      done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
  const handlers = listening.then(prepare);
  await handlers.catch(async (error: NodeJS.ErrnoException) => {
    await close();
    if (error.code !== "EADDRINUSE") throw error;
    throw new Error(`The sandbox cannot listen on port ${port}: it is in use.`, { cause: error });
  });
  return close;
}

async function handle({ provider, page }: Handlers, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = provider(request);
  if (!answer) return void (await page(request, response));
  allowOrigins(request, response);
  if (isPreflight(request)) return void response.writeHead(204).end();
  const body = await bodyOf(request);
  await send(response, body === undefined ? tooLarge : await answer(body));
}

/** The body as a string; nothing where it is longer than it may be. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The connection must last for the answer. Without an encoding, chunks are buffers.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

const tooLong = problem(413, "Content Too Large", `A body has at most ${mostBytes} bytes.`);
/** What is left of the body, nobody reads. */
const tooLarge: Answer = { ...tooLong, headers: { ...tooLong.headers, connection: "close" } };

/** Sends an answer, or what its fault leaves of it. */
async function send(response: ServerResponse, { status, headers, body, fault }: Answer): Promise<void> {
  if (fault === "reset" || fault === "commitThenReset") {
    response.socket?.resetAndDestroy();
    return;
  }
  if (fault === "slow") await setTimeout(slowMs, undefined, { ref: false });
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, ...(bytes.length > 0 && { "content-length": bytes.length }) });
  if (fault === "stall") return response.flushHeaders();
  if (fault !== "cut") return void response.end(bytes);
  const half = bytes.subarray(0, bytes.length >> 1);
  response.write(half, () => response.socket?.destroy());
}
