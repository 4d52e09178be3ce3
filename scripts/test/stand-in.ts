import { type IncomingHttpHeaders, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inject, onTestFinished } from "vitest";
import type { Provider } from "../../packages/mock/src/index.ts";

/** An answer of the stand-in, before or after something was done to it. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  // The body as JSON.parse gives it, so that a deviation can be planted anywhere.
  body: Json;
}
type Json = { [name: string]: Json };

/** What is done to the answers of one operation. */
export interface Deviation {
  /** `GET /v1/checkouts/{checkout_id}`, with `*` for a parameter. */
  on: string;
  /** Changes the answer; what it gives back is sent instead. */
  plant(reply: Reply): Reply | void;
  /** Asks the mock for this documented status. @defaultValue the usual answer */
  prefer?: number;
}

/** Stands in for a provider's sandbox: answers with the spec's examples, but for the deviations. */
export async function standIn(provider: Provider, deviations: readonly Deviation[]): Promise<string> {
  const server = createServer(async (request, response) => {
    const { method = "", url = "", headers } = request;
    const own = deviations.filter(({ on }) => matches(on, `${method} ${url.split("?")[0]}`));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const prefer = own.find((each) => each.prefer)?.prefer;
    const answer = await fetch(inject("mocks")[provider] + url, {
      method,
      headers: { ...kept(headers), ...(prefer && { prefer: `code=${prefer}` }) },
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    const plain: Reply = {
      status: answer.status,
      headers: { "content-type": answer.headers.get("content-type") ?? "" },
      body: (await answer.json()) as Json,
    };
    const reply = own.reduce((changed, { plant }) => plant(changed) ?? changed, plain);
    response.writeHead(reply.status, reply.headers).end(JSON.stringify(reply.body));
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const matches = (on: string, called: string): boolean => new RegExp(`^${on.replaceAll("*", "[^/]+")}$`).test(called);

/** The request headers that an operation knows of. */
function kept(headers: IncomingHttpHeaders): Record<string, string> {
  const names = ["authorization", "content-type", "accept", "idempotency-key", "x-idempotency-key"];
  return Object.fromEntries(
    names.flatMap((name) => (typeof headers[name] === "string" ? [[name, headers[name]]] : [])),
  );
}
