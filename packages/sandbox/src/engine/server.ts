import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { type Answer, problem } from "./answer.ts";

/** Answers a request to a provider. */
export type Answering = (request: IncomingMessage, body: string) => Promise<Answer>;
/** Answers a request to a page. */
export type Showing = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A server that listens. */
export interface Running {
  readonly port: number;
  close(): Promise<void>;
}

const mostBytes = 1_000_000;
const slowMs = 2000;

/**
 * Listens on the loopback interface. `answeringFor` says who answers a path; what it leaves is a page.
 *
 * @throws Error where the port is taken
 */
export async function serve(
  port: number,
  answeringFor: (path: string) => Answering | undefined,
  show: Showing,
): Promise<Running> {
  const server = createServer(async (request, response) => {
    try {
      const answering = answeringFor(request.url ?? "/");
      if (!answering) return show(request, response);
      allowOrigins(request, response);
      if (isPreflight(request)) return response.writeHead(204).end();
      const body = await bodyOf(request);
      if (body === undefined)
        return send(response, { ...tooLarge, headers: { ...tooLarge.headers, connection: "close" } });
      await send(response, await answering(request, body));
    } catch {
      // The caller has gone.
      response.destroy();
    }
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail).listen(port, "127.0.0.1", done);
  }).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === "EADDRINUSE" ? "it is taken" : error.message;
    throw new Error(`The sandbox cannot listen on port ${port}: ${why}.`, { cause: error });
  });
  return {
    // A server on a TCP port has this form of address.
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
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

const tooLarge = problem(413, "Content Too Large", `A body has at most ${mostBytes} bytes.`);

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

function allowOrigins({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-allow-methods", "*");
  response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "*");
  response.setHeader("access-control-expose-headers", "*");
}

const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
