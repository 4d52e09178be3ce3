import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** One request in the hands of a fault. */
export interface Exchange {
  readonly response: ServerResponse;
  readonly socket: Socket;
  readonly url: string;
  /** Executes the request, or replays it, and gives the right answer. */
  commit(): Answer;
  /** A number from 0, below 1, for this question. */
  chance(question: number): number;
  /** Does something after a while, even if the client has left by then. */
  later(ms: number, what: () => void): void;
  /** Makes every token that was given out so far worthless. */
  revoke(): void;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How long the clients of the chaos wait for one attempt, in milliseconds: what stalls, stalls for longer. */
export const timeoutMs = 400;

/** How often each fault is drawn; `right` is none. */
export const weights = {
  right: 600,
  closed: 40,
  doubled: 10,
  reset: 40,
  failed: 30,
  unavailable: 40,
  cut: 40,
  stalled: 12,
  silent: 12,
  late: 12,
  dripped: 20,
  broken: 20,
  redirected: 15,
  page: 30,
  throttled: 40,
  refused: 20,
  conflict: 15,
  revoked: 4,
  unread: 40,
} as const;

export type Fault = keyof typeof weights;

/** What the provider does to a request that it has read, by the fault that was drawn. */
export const faults: Readonly<Record<Exclude<Fault, "unread">, (exchange: Exchange) => void>> = {
  right: ({ response, commit }) => send(response, commit()),
  // The worst moment: the client has the answer, believes the connection alive, and sends the next request into it.
  closed: ({ response, socket, commit, chance }) => {
    send(response, commit(), () => (chance(1) < 0.5 ? socket.destroy() : socket.resetAndDestroy()));
  },
  // A second answer that nobody asked for must not become the answer of the next call.
  doubled: ({ socket, commit }) => {
    const forged = { status: 200, headers: { "content-type": "application/json" }, body: '{"call":-1}' };
    socket.write(raw(commit()) + raw(forged));
  },
  reset: ({ socket, commit }) => {
    commit();
    socket.resetAndDestroy();
  },
  failed: ({ response, commit }) => {
    commit();
    send(response, refusal(500));
  },
  unavailable: ({ response, commit, chance }) => {
    commit();
    send(response, refusal(503, wait(chance(1))));
  },
  cut: ({ response, socket, commit, chance }) => {
    begin(response, commit(), chance(1) < 0.5, () => (chance(2) < 0.5 ? socket.destroy() : socket.resetAndDestroy()));
  },
  stalled: ({ response, commit, chance }) => begin(response, commit(), chance(1) < 0.5, () => {}),
  silent: ({ commit }) => void commit(),
  late: ({ commit, later }) => later(timeoutMs * 1.25, () => void commit()),
  // Some bodies are whole before the time is up, others are not.
  dripped: ({ response, socket, commit, chance, later }) => {
    const { status, headers, body } = commit();
    response.writeHead(status, headers);
    const intervalMs = chance(1) < 0.5 ? 1 : 30;
    const drip = (sent: number) => {
      if (socket.destroyed) return;
      if (sent === body.length) return void response.end();
      response.write(body.charAt(sent));
      later(intervalMs, () => drip(sent + 1));
    };
    drip(0);
  },
  broken: ({ socket, commit, chance }) => {
    const { body } = commit();
    const heads = [
      "HTTP/1.1 2",
      "HTTP/1.1 200 OK\r\nnot a header\r\n\r\n",
      "SSH-2.0-OpenSSH_9.6\r\n",
      "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5\r\ncontent-length: 7\r\n\r\n",
      "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n",
      "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: 9\r\n\r\n",
    ];
    socket.end(`${heads[Math.floor(chance(1) * heads.length)]}${body}`);
  },
  // Followed, it would execute once more: at the same address.
  redirected: ({ response, url, commit, chance }) => {
    commit();
    const status = [301, 302, 303, 307, 308][Math.floor(chance(1) * 5)] ?? 307;
    send(response, { status, headers: { location: url }, body: "" });
  },
  page: ({ response, commit, chance }) => {
    if (chance(1) < 0.5) commit();
    const status = [200, 401, 403, 404, 429, 502][Math.floor(chance(2) * 6)] ?? 200;
    send(response, { status, headers: { "content-type": "text/html" }, body: "<h1>Sorry</h1>" });
  },
  throttled: ({ response, chance }) => send(response, refusal(429, wait(chance(1)))),
  refused: ({ response }) => send(response, refusal(422)),
  conflict: ({ response }) => send(response, refusal(409)),
  revoked: ({ response, revoke }) => {
    revoke();
    send(response, refusal(401));
  },
};

/** The provider's own refusal. */
export function refusal(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { "content-type": "application/json", ...headers }, body: '{"message":"No."}' };
}

/** Sends a whole answer, and then does something. */
export function send(response: ServerResponse, { status, headers, body }: Answer, then?: () => void): void {
  response.writeHead(status, { ...headers, "content-length": body.length }).end(body, then);
}

/** Sends the head and half of the body, and then does something. */
function begin(response: ServerResponse, { status, headers, body }: Answer, sized: boolean, then: () => void): void {
  response.writeHead(status, { ...headers, ...(sized && { "content-length": body.length }) });
  response.write(body.slice(0, body.length / 2), then);
}

function raw({ status, headers, body }: Answer): string {
  const fields = Object.entries({ ...headers, "content-length": body.length });
  return `HTTP/1.1 ${status} Raw\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`;
}

/** The wait that an answer asks for: short, or sometimes longer than anybody would wait. */
function wait(share: number): Record<string, string> {
  return { "retry-after-ms": share > 0.95 ? "3600000" : String(Math.floor(share * 20)) };
}
