import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, type Fault, faults, refusal, send, weights } from "./faults.ts";
import { type Entry, type Ledger, createLedger } from "./ledger.ts";
import { draw, pick } from "./random.ts";

/** A provider on real sockets that misbehaves as its seed says, and knows what it executed. */
export interface HostileProvider {
  readonly url: string;
  readonly ledger: Ledger;
  /** How often each fault was met; `accept` are connections reset at once, `token` and `list` failed requests of those. */
  readonly met: Readonly<Partial<Record<Fault | "accept" | "token" | "list" | "stale", number>>>;
  /** Does what was put off, and closes all connections. */
  close(): Promise<void>;
}

/** Requests carry the number of their call and turn in these headers: a body may never come. */
export const callHeader = "x-call";
export const turnHeader = "x-turn";

/** Shares of connections that are reset at once, and of token requests that fail. */
const resetAtAccept = 0.01;
const failedToken = 0.1;
/** How often tokens are revoked at most, in milliseconds. */
const revokedEveryMs = 6_000;
/** The share of lists that fail, and how many payments a page has. */
const failedList = 0.1;
const pageSize = 500;

export async function hostileProvider(seed: number): Promise<HostileProvider> {
  const ledger = createLedger();
  const met: Record<string, number> = {};
  const count = (what: string) => (met[what] = (met[what] ?? 0) + 1);
  const pending = new Map<NodeJS.Timeout, () => void>();
  const payments: object[] = [];
  let connections = 0;
  let tokenRequests = 0;
  let lists = 0;
  let generation = 0;
  let revokedAt = -revokedEveryMs;

  const later = (ms: number, what: () => void): void => {
    const timer = setTimeout(() => {
      pending.delete(timer);
      what();
    }, ms);
    pending.set(timer, what);
  };

  /** A 401 within five seconds of a renewal is not repeated: revoked more often, hardly any call would get through. */
  function revoke(): void {
    if (performance.now() - revokedAt < revokedEveryMs) return;
    revokedAt = performance.now();
    generation += 1;
  }

  function giveToken(response: ServerResponse): void {
    tokenRequests += 1;
    if (draw(seed, -1, tokenRequests) < failedToken) {
      count("token");
      if (draw(seed, -2, tokenRequests) < 0.5) response.socket?.resetAndDestroy();
      else send(response, refusal(503));
      return;
    }
    const body = JSON.stringify({ access_token: `token-${generation}`, expires_in: 3600 });
    send(response, { status: 200, headers: { "content-type": "application/json" }, body });
  }

  /** Gives a page of all payments, or fails: whoever looks for one of them must not take what he read for all of it. */
  function giveList(response: ServerResponse, url: string): void {
    lists += 1;
    if (draw(seed, -4, lists) < failedList) {
      count("list");
      if (draw(seed, -5, lists) < 0.5) response.socket?.resetAndDestroy();
      else send(response, refusal(503));
      return;
    }
    const page = Number(new URL(url, "http://provider").searchParams.get("page") ?? 1);
    const items = payments.slice((page - 1) * pageSize, page * pageSize);
    const body = JSON.stringify({ items, pages: Math.max(1, Math.ceil(payments.length / pageSize)) });
    send(response, { status: 200, headers: { "content-type": "application/json" }, body });
  }

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const { socket, headers, url = "" } = request;
    if (url === "/tokens") return void whole(request, () => giveToken(response));
    const call = Number(headers[callHeader]);
    if (Number.isNaN(call)) return void whole(request, () => giveList(response, url));
    const stale = headers.authorization !== `Bearer token-${generation}`;
    const index = ledger.of(call).length;
    const fault = pick<Fault>(weights, draw(seed, call, index));
    const key = headers["idempotency-key"] as string | undefined;
    const entry = ledger.note({ call, turn: Number(headers[turnHeader]), key, fault: stale ? "stale" : fault });
    count(entry.fault);
    if (stale) return void whole(request, () => send(response, refusal(401)));
    if (fault === "unread") return void socket.resetAndDestroy();
    whole(request, (body) => {
      entry.body = body;
      faults[fault]({
        response,
        socket,
        url,
        later,
        commit: () => {
          const execution = ledger.execute(entry, url === "/refunds");
          if (url === "/payments") payments.push(paymentOf(execution, body));
          return answerOf(entry, execution);
        },
        chance: (question) => draw(seed, call, index, question),
        revoke,
      });
    });
  }

  const server = createServer(serve);
  server.on("connection", (socket) => {
    connections += 1;
    if (draw(seed, -3, connections) >= resetAtAccept) return;
    count("accept");
    socket.resetAndDestroy();
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ledger,
    met,
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
      for (const [timer, what] of pending) {
        clearTimeout(timer);
        what();
      }
    },
  };
}

/** Reads the whole body; a request whose sender leaves before its end comes to nothing. */
function whole(request: IncomingMessage, then: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on("error", () => {});
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => then(Buffer.concat(chunks).toString()));
}

/** A payment as a list shows it. */
function paymentOf(execution: number, body: string): object {
  const sent = JSON.parse(body) as object;
  return { ...sent, id: `p${execution}`, amount: String((sent as { amount: number }).amount), created_at: new Date() };
}

function answerOf({ call, index, effect }: Entry, execution: number): Answer {
  return {
    status: effect === "replayed" ? 200 : 201,
    headers: {
      "content-type": "application/json",
      "x-request-id": `${call}.${index}`,
      ...(effect === "replayed" && { "x-replayed": "true" }),
    },
    body: JSON.stringify({ call, execution, note: "padding" }),
  };
}
