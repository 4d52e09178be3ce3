import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as the provider saw it. */
export interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** How the provider deals with one request. */
export type Answer = (response: ServerResponse, seen: Seen) => void;

/** A provider on a real socket that answers by a script, its last line over and over, and remembers what it saw. */
export async function provider(...script: Answer[]): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const body = Buffer.concat(chunks).toString();
      const answer = script[Math.min(seen.length, script.length - 1)];
      seen.push({ method, url, headers, body });
      answer?.(response, { method, url, headers, body });
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

/** Answers with JSON. */
export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };

/** The provider's own refusal. */
export const refusal = (status: number, headers?: Record<string, string>): Answer =>
  json(status, { message: "No." }, headers);

/** What a proxy in between says. */
export const page =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { "content-type": "text/html", ...headers }).end("<h1>Sorry</h1>");
  };

/** Takes the request and then loses the connection. */
export const reset: Answer = (response) => {
  response.socket?.destroy();
};

/** Takes the request and never answers. */
export const silence: Answer = () => {};

/** Sends the head and the beginning of a body, then nothing more. */
export const stalled: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" }).write('{"id":');
};

/** Sends the head and the beginning of a body, then loses the connection. */
export const cut: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" }).write('{"id":', () => {
    response.socket?.destroy();
  });
};
