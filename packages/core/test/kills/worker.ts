// A process that makes one call after the other, with a journal: `node -C @payorch/source worker.ts <its work as JSON>`. It stops where
// its orders say, and tells its parent what its callers were told.
import { Agent } from "node:http";
import { type CallResult, isPayorchError, keyFrom } from "../../src/index.ts";
import { acme } from "../support/client.ts";
import { type Order, type Step, type Work, callHeader, deadlineMs, sleepMs, timeoutMs, turnHeader } from "./plan.ts";
import { block, stop, tell, watched } from "./stop.ts";
import { journalOf } from "./store.ts";

const { url, store, keys, orders } = JSON.parse(process.argv[2] ?? "") as Work;
let order: Order | undefined;

function at(step: Step): void {
  if (order?.step !== step) return;
  if (!order.sleeps) return stop(step);
  const { step: _step, ...rest } = order;
  order = rest;
  tell({ at: step });
  process.kill(process.pid, "SIGSTOP");
  // The signal may take a moment.
  block(50);
  const awake = Date.now;
  Date.now = () => awake() + sleepMs;
}

/** Its connections come past the step at which they are there and nothing was written to them. */
class WatchedAgent extends Agent {
  override createConnection(...given: Parameters<Agent["createConnection"]>) {
    const socket = super.createConnection(...given);
    socket?.once("connect", () => at("connected"));
    return socket;
  }
  override reuseSocket(...given: Parameters<Agent["reuseSocket"]>): void {
    at("connected");
    super.reuseSocket(...given);
  }
}

const opened = store && (await journalOf(store));
const journal = opened && watched(opened.journal, at, () => order?.fault);
const client = acme(url, { timeoutMs, deadlineMs, journal, agent: new WatchedAgent({ keepAlive: true }) });

function call({ call, turn, kind }: Order): Promise<CallResult<Record<string, unknown>>> {
  const reference = `order-${call}`;
  const body = { call, amount: 1 + (call % 7), reference };
  const options = { headers: { [callHeader]: String(call), [turnHeader]: String(turn) } };
  if (kind === "keyless") return client.payments.create(body, options).withResponse();
  const keyed = keys === "facts" ? { ...options, idempotencyKey: keyFrom(reference, kind) } : options;
  return (kind === "honoured" ? client.refunds : client.payouts).create(body, keyed).withResponse();
}

// What the journal needs first, such as a connection, is no part of the first call.
await opened?.journal.claim({ endedBefore: 0, limit: 1, leaseMs: 1 });
for (order of orders) {
  const { call: number, turn } = order;
  const name = { call: number, turn, by: "caller" } as const;
  await call(order).then(
    ({ data }) =>
      tell({ told: { ...name, outcome: "executed", how: data["call"] === number ? "answer" : "another's answer" } }),
    (error: unknown) => {
      if (!isPayorchError(error)) throw error;
      tell({ told: { ...name, outcome: error.outcome, how: error.report() } });
    },
  );
}
await opened?.close();
process.disconnect();
