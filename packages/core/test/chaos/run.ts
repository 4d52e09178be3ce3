import {
  type CallOptions,
  type CallPromise,
  type Operation,
  type PayorchError,
  type ClientMethods,
  clientCredentials,
  isPayorchError,
} from "../../src/index.ts";
import { type Acme, type Kind, kinds, spec } from "../support/client.ts";
import { ask } from "./ask.ts";
import { timeoutMs } from "./faults.ts";
import { type Told, type Violation, judge } from "./judge.ts";
import { type HostileProvider, callHeader, hostileProvider, turnHeader } from "./provider.ts";
import { draw } from "./random.ts";
import type { Transport } from "./transports.ts";

/** What a run amounts to; figures of several runs add up. */
export interface Figures {
  calls: number;
  /** Successes and errors by outcome. */
  ended: Record<string, number>;
  /** Failed calls that the caller repeated himself, under the same key. */
  repeated: number;
  /** How `resume` and `reconcile` ended, which were called on errors of all ages. */
  asked: Record<string, number>;
  attempts: number;
  requests: number;
  executions: number;
  replays: number;
  /** What the provider did, by kind. */
  faults: Record<string, number>;
  violations: Violation[];
}

export interface Chaos {
  readonly transport: Transport;
  readonly calls: number;
  readonly seed: number;
  readonly concurrency: number;
}

/** Calls after which a new client takes over, with a full retry budget and without a token. */
const callsPerClient = 200;
/** Shares of calls that their caller aborts, or gives little time. */
const aborted = 0.03;
const hurried = 0.03;

/** Calls a hostile provider many times, and holds every word of the client against the provider's ledger. */
export async function chaos({ transport, calls, seed, concurrency }: Chaos): Promise<Figures> {
  const before = resources();
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  const provider = await hostileProvider(seed);
  const told: Told[][] = [];
  const late: (() => Promise<void>)[] = [];
  let client = clientOf(transport, provider);
  let next = 0;
  const work = async () => {
    while (next < calls) {
      const call = next;
      next += 1;
      if (call % callsPerClient === 0) client = clientOf(transport, provider);
      const own = client;
      const story = (told[call] = await callOnce(own, provider, seed, call));
      const of = { client: own, ledger: provider.ledger, seed, call, turns: story.length };
      await ask(of, story, 0);
      late.push(() => ask(of, story, 1));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  // Long after, in any order.
  const again = async () => {
    for (let next = late.pop(); next; next = late.pop()) await next();
  };
  await Promise.all(Array.from({ length: concurrency }, again));
  await provider.close();
  const left = await leftovers(before);
  process.off("unhandledRejection", note);

  const violations = told.flatMap((each, call) => judge(call, kindOf(seed, call), each, provider.ledger.of(call)));
  for (const reason of unhandled) violations.push({ law: "foreign error", text: `unhandled: ${String(reason)}` });
  if (left.length > 0) violations.push({ law: "hidden", text: `left behind: ${left.join(", ")}` });
  return { ...figuresOf(told, provider), violations };
}

const kindOf = (seed: number, call: number): Kind => kinds[Math.floor(draw(seed, call, -1) * kinds.length)] as Kind;

function clientOf(transport: Transport, { url }: HostileProvider): Acme & ClientMethods {
  const operation = spec.operations["tokens.create"] as Operation;
  return transport.client(url, clientCredentials({ clientId: "id", clientSecret: "secret", operation }));
}

/** Calls, and where that fails under an honoured key, once more as the error invites to. */
async function callOnce(client: Acme, { ledger }: HostileProvider, seed: number, call: number): Promise<Told[]> {
  const kind = kindOf(seed, call);
  const turn = async (number: number, options: CallOptions & { idempotencyKey?: string | undefined }) => {
    const told = await listen(send(client, kind, call, number, options));
    return { what: "call", turn: number, after: ledger.of(call).length, ...told } as const;
  };
  const first = await turn(0, optionsOf(seed, call));
  if (kind !== "honoured" || !isPayorchError(first.error)) return [first];
  const { idempotencyKey } = first.error;
  return [first, await turn(1, { timeoutMs, idempotencyKey })];
}

function optionsOf(seed: number, call: number): CallOptions {
  const fate = draw(seed, call, -2);
  const ms = Math.ceil(draw(seed, call, -3) * 150);
  if (fate < aborted) return { timeoutMs, signal: AbortSignal.timeout(ms) };
  return fate < aborted + hurried ? { timeoutMs, deadlineMs: ms } : { timeoutMs };
}

function send(
  { payments, refunds, payouts }: Acme,
  kind: Kind,
  call: number,
  turn: number,
  given: CallOptions & { idempotencyKey?: string | undefined },
): CallPromise<Record<string, unknown>> {
  const options = { ...given, headers: { [callHeader]: String(call), [turnHeader]: String(turn) } };
  const body = { call, amount: call % 1000, reference: `order-${call}` };
  if (kind === "read") return payments.retrieve(String(call), options);
  if (kind === "honoured") return refunds.create(body, options);
  return kind === "unhonoured" ? payouts.create(body, options) : payments.create(body, options);
}

const listen = (call: CallPromise<Record<string, unknown>>): Promise<Pick<Told, "result" | "error">> =>
  call.withResponse().then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );

function figuresOf(told: readonly Told[][], { ledger, met }: HostileProvider): Omit<Figures, "violations"> {
  const ended: Record<string, number> = {};
  const asked: Record<string, number> = {};
  let attempts = 0;
  for (const { what, result, error, reconciled } of told.flat()) {
    const outcome = isPayorchError(error) ? error.outcome : "thrown";
    const how = result ? "success" : (reconciled?.outcome ?? outcome);
    if (what === "call") {
      ended[how] = (ended[how] ?? 0) + 1;
      attempts += (result ?? (error as PayorchError)).attempts.length;
    } else {
      const refused = isPayorchError(error) && error.name === "InvalidCallError";
      const name = `${what} ${refused ? "refused" : how}`;
      asked[name] = (asked[name] ?? 0) + 1;
    }
  }
  const repeated = told.filter((each) => each.some(({ what, turn }) => what === "call" && turn > 0)).length;
  return { calls: told.length, ended, repeated, asked, attempts, ...ledger.totals(), faults: met };
}

/** What keeps the process open, by kind. */
function resources(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of process.getActiveResourcesInfo()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Timers and sockets that are still there after everything is over; closing takes a few turns of the event loop. */
async function leftovers(before: Readonly<Record<string, number>>): Promise<string[]> {
  const watched = ["Timeout", "TCPSocketWrap", "TCPServerWrap"];
  for (const until = performance.now() + 2_000; ;) {
    const now = resources();
    const left = watched.filter((name) => (now[name] ?? 0) > (before[name] ?? 0));
    if (left.length === 0 || performance.now() > until) return left.map((name) => `${now[name]} ${name}`);
    await new Promise((done) => setImmediate(done));
  }
}

/** Both together. */
export function sum(one: Figures, other: Figures): Figures {
  const counts = (a: Record<string, number>, b: Record<string, number>) =>
    Object.fromEntries(
      [...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]),
    );
  return {
    calls: one.calls + other.calls,
    ended: counts(one.ended, other.ended),
    repeated: one.repeated + other.repeated,
    asked: counts(one.asked, other.asked),
    attempts: one.attempts + other.attempts,
    requests: one.requests + other.requests,
    executions: one.executions + other.executions,
    replays: one.replays + other.replays,
    faults: counts(one.faults, other.faults),
    violations: [...one.violations, ...other.violations],
  };
}

/** The figures as lines of text. */
export function report(transport: string, seed: number, figures: Figures): string {
  const { calls, ended, repeated, asked, attempts, requests, executions, replays, faults, violations } = figures;
  const of = (law: Violation["law"]) => violations.filter((violation) => violation.law === law).length;
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .toSorted(([, one], [, other]) => other - one)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ");
  return [
    `chaos over ${transport}, CHAOS_SEED=${seed}`,
    `  calls ${calls} (and ${repeated} repeated by their caller): ${list(ended)}`,
    `  asked afterwards: ${list(asked)}`,
    `  attempts ${attempts}, requests that arrived ${requests}, executions ${executions}, replays ${replays}`,
    `  faults: ${list(faults)}`,
    `  duplicates ${of("duplicate")}, lies ${of("lie")}, other violations ${violations.length - of("duplicate") - of("lie")}`,
    `  amplification: ${(requests / Math.max(1, calls + repeated + sent(asked))).toFixed(3)} requests a call`,
  ].join("\n");
}

/** How many times `resume` sent something. */
function sent(asked: Readonly<Record<string, number>>): number {
  const resumed = Object.entries(asked).filter(([name]) => name.startsWith("resume ") && name !== "resume refused");
  return resumed.reduce((sum, [, count]) => sum + count, 0);
}
