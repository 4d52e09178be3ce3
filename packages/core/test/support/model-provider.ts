import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transportOf } from "#transport";
import type * as Core from "../../src/index.ts";
import type { CallRecord, ClientMethods, Journal, Operation, Outcome } from "../../src/index.ts";
import { transportOf as overFetch } from "../../src/transport/transport.ts";
import { createLedger } from "../chaos/ledger.ts";
import { type Acme, spec } from "./client.ts";

/** What happens to the next request, and to its caller. */
export interface Fate {
  readonly name: keyof typeof proofs;
  /** Whether the provider executes it, or replays it. */
  readonly commits: boolean;
  /** Whether a complete answer of success comes. */
  readonly answers: boolean;
}

/** What each fate proves to the caller. */
export const proofs = {
  right: "executed",
  cut: "executed",
  "commit, then reset": "unknown",
  reset: "unknown",
  "commit, then 500": "unknown",
  "commit, then the caller leaves": "unknown",
  "429": "not_executed",
  "422": "not_executed",
} as const satisfies Record<string, Outcome>;

const fates: readonly Fate[] = (Object.keys(proofs) as (keyof typeof proofs)[]).map((name) => ({
  name,
  commits: name === "right" || name === "cut" || name.startsWith("commit"),
  answers: name === "right",
}));

export type Client = Acme & ClientMethods;

/** A process: a copy of core with a memory of its own. */
export interface Process {
  /** A client of this account. */
  client(account: "own" | "another", journal?: Journal): Client;
}

/** The transport that is under test here. */
const transport = transportOf === overFetch ? "transport.ts" : "transport.node.ts";

/** Loads core once more, from a copy of its sources, as a process that starts does. */
export function startProcess(url: string): Process & { end(): void } {
  const folder = mkdtempSync(join(tmpdir(), "payorch-process-"));
  cpSync(new URL("../../src", import.meta.url), join(folder, "src"), { recursive: true });
  const imports = { "#transport": `./src/transport/${transport}` };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", imports }));
  const core = createRequire(import.meta.url)(join(folder, "src/index.ts")) as typeof Core;
  const operation = spec.operations["tokens.create"] as Operation;
  return {
    client: (account, journal) =>
      core.createClient<Acme, Core.ClientOptions>(
        {
          spec,
          userAgent: "acme-test",
          checks: {},
          credential: () => core.clientCredentials({ clientId: account, clientSecret: "a-secret", operation }),
        },
        { baseUrl: url, journal },
      ),
    end: () => rmSync(folder, { recursive: true }),
  };
}

/** A journal of a process that dies: it keeps the record with which a call was opened. */
export function dyingJournal(): Journal & { record: CallRecord | undefined } {
  const journal = {
    record: undefined as CallRecord | undefined,
    opened: async (record: CallRecord) => void (journal.record ??= JSON.parse(JSON.stringify(record)) as CallRecord),
    closed: async () => {},
    claim: async () => [],
    release: async () => {},
  };
  return journal;
}

type Kind = "honoured" | "unhonoured" | "keyless" | "unnamed";

/** A provider that does with each request what it is told to, keeps a ledger, and can revoke tokens. */
export interface ModelProvider {
  readonly url: string;
  readonly fates: readonly Fate[];
  call(client: Client, kind: Kind, index: number, fate: Fate): Promise<unknown>;
  /** Has the next request meet its fate; the signal is that of its caller. */
  sending(fate: Fate, send: (signal: AbortSignal) => Promise<unknown>): Promise<unknown>;
  executions(index: number): number;
  requests(): number;
  revoke(): void;
  reset(): void;
  close(): void;
}

export async function modelProvider(): Promise<ModelProvider> {
  let ledger = createLedger();
  let payments: object[] = [];
  let tokens = 0;
  let next: Fate["name"] = "right";
  let leave = new AbortController();
  /** When each key came first. After an hour it is forgotten. */
  const keys = new Map<string, number>();
  const isHonoured = (key: string): boolean => {
    const first = keys.get(key) ?? Date.now();
    keys.set(key, first);
    return Date.now() - first < 60 * 60 * 1000;
  };

  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const answer = (status: number, data: object) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(data));
    if (request.url === "/tokens") return void answer(200, { access_token: `t${tokens}`, expires_in: 3600 });
    if (request.headers.authorization !== `Bearer t${tokens}`) return void answer(401, { message: "No." });
    if (request.method === "GET") return void answer(200, { items: payments, pages: 1 });
    const { call } = JSON.parse(body) as { call: number };
    const key = request.headers["idempotency-key"] as string | undefined;
    const entry = ledger.note({ call, turn: 0, key, fault: next });
    if (fates.find(({ name }) => name === next)?.commits) {
      ledger.execute(entry, request.url === "/refunds" && isHonoured(key ?? ""));
      if (request.url === "/payments")
        payments.push({ ...(JSON.parse(body) as object), created_at: new Date().toISOString() });
    }
    if (next === "right") return void answer(201, { call });
    if (next === "429" || next === "422") return void answer(Number(next), { message: "No." });
    if (next === "commit, then 500") return void answer(500, { message: "Oh." });
    if (next === "commit, then the caller leaves") return void leave.abort();
    if (next === "cut") response.writeHead(201, { "content-type": "application/json" }).write('{"call":');
    setImmediate(() => request.socket.resetAndDestroy());
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const sending = (fate: Fate, send: (signal: AbortSignal) => Promise<unknown>): Promise<unknown> => {
    next = fate.name;
    leave = new AbortController();
    return send(leave.signal);
  };
  return {
    url,
    fates,
    call(client, kind, call, fate) {
      const body = { call, amount: 1, ...(kind !== "unnamed" && { reference: `order-${call}` }) };
      // One attempt, and one more where the token is refused.
      return sending(fate, (signal) => {
        const options = { maxAttempts: 2, deadlineMs: 60_000, signal };
        if (kind === "honoured") return client.refunds.create(body, options);
        return kind === "unhonoured" ? client.payouts.create(body, options) : client.payments.create(body, options);
      });
    },
    sending,
    executions: (call) => ledger.of(call).filter(({ effect }) => effect === "executed").length,
    requests: () => ledger.totals().requests,
    revoke: () => void (tokens += 1),
    reset() {
      ledger = createLedger();
      payments = [];
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
