import {
  type CallOptions,
  type CallPromise,
  type Operation,
  clientCredentials,
  isPayorchError,
} from "../../src/index.ts";
import { type Acme, type Kind, kinds, spec } from "../support/client.ts";
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
  resumed: number;
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
  let client = clientOf(transport, provider);
  let next = 0;
  const work = async () => {
    while (next < calls) {
      const call = next;
      next += 1;
      if (call % callsPerClient === 0) client = clientOf(transport, provider);
      told[call] = await callOnce(client, seed, call);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  await provider.close();
  const left = await leftovers(before);
  process.off("unhandledRejection", note);

  const violations = told.flatMap((each, call) => judge(call, kindOf(seed, call), each, provider.ledger.of(call)));
  for (const reason of unhandled) violations.push({ law: "foreign error", text: `unhandled: ${String(reason)}` });
  if (left.length > 0) violations.push({ law: "hidden", text: `left behind: ${left.join(", ")}` });
  return { ...figuresOf(told, provider), violations };
}

const kindOf = (seed: number, call: number): Kind => kinds[Math.floor(draw(seed, call, -1) * kinds.length)] as Kind;

function clientOf(transport: Transport, { url }: HostileProvider): Acme {
  const operation = spec.operations["tokens.create"] as Operation;
  return transport.client(url, clientCredentials({ clientId: "id", clientSecret: "secret", operation }));
}

/** Calls, and where that fails under an honoured key, once more as the error invites to. */
async function callOnce(client: Acme, seed: number, call: number): Promise<Told[]> {
  const kind = kindOf(seed, call);
  const first = await listen(send(client, kind, call, 0, optionsOf(seed, call)));
  if (kind !== "honoured" || !isPayorchError(first.error)) return [first];
  const { idempotencyKey } = first.error;
  return [first, await listen(send(client, kind, call, 1, { timeoutMs, idempotencyKey }))];
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
  const body = { call, amount: call % 1000 };
  if (kind === "read") return payments.retrieve(String(call), options);
  if (kind === "honoured") return refunds.create(body, options);
  return kind === "unhonoured" ? payouts.create(body, options) : payments.create(body, options);
}

const listen = (call: CallPromise<Record<string, unknown>>): Promise<Told> =>
  call.withResponse().then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );

function figuresOf(told: readonly Told[][], { ledger, met }: HostileProvider): Omit<Figures, "violations"> {
  const ended: Record<string, number> = {};
  let attempts = 0;
  for (const { result, error } of told.flat()) {
    const how = result ? "success" : isPayorchError(error) ? error.outcome : "thrown";
    ended[how] = (ended[how] ?? 0) + 1;
    attempts += result?.attempts.length ?? (isPayorchError(error) ? error.attempts.length : 0);
  }
  const resumed = told.filter(({ length }) => length > 1).length;
  return { calls: told.length, ended, resumed, attempts, ...ledger.totals(), faults: met };
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
    resumed: one.resumed + other.resumed,
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
  const { calls, ended, resumed, attempts, requests, executions, replays, faults, violations } = figures;
  const of = (law: Violation["law"]) => violations.filter((violation) => violation.law === law).length;
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .toSorted(([, one], [, other]) => other - one)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ");
  return [
    `chaos over ${transport}, CHAOS_SEED=${seed}`,
    `  calls ${calls} (and ${resumed} repeated by their caller): ${list(ended)}`,
    `  attempts ${attempts}, requests that arrived ${requests}, executions ${executions}, replays ${replays}`,
    `  faults: ${list(faults)}`,
    `  duplicates ${of("duplicate")}, lies ${of("lie")}, other violations ${violations.length - of("duplicate") - of("lie")}`,
    `  amplification: ${(requests / Math.max(1, calls + resumed)).toFixed(3)} requests a call`,
  ].join("\n");
}
