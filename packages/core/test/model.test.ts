import { randomInt } from "node:crypto";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type CallRecord, type Outcome, type PayorchError, isPayorchError } from "../src/index.ts";
import {
  type Client,
  type Fate,
  type ModelProvider,
  type Process,
  dyingJournal,
  modelProvider,
  proofs,
  startProcess,
} from "./support/model-provider.ts";

/** What the runs follow from, and how many there are in CI: `MODEL_SEED` and `MODEL_RUNS` ask for others. */
const seed = Number(process.env["MODEL_SEED"] ?? randomInt(2 ** 31));
const numRuns = Number(process.env["MODEL_RUNS"] ?? 1_000);

/** `keyless` sends what is unique to the call, `unnamed` sends nothing that is. */
const kinds = ["honoured", "unhonoured", "keyless", "unnamed"] as const;
type Kind = (typeof kinds)[number];
const hour = 60 * 60 * 1000;

/** What should be known of a call. */
interface Call {
  readonly kind: Kind;
  readonly openedAt: number;
  executed: boolean;
  /** By the number of the process, for those that sent it and whose errors are there. */
  readonly known: Map<number, Outcome>;
}
/** What should be true of everything: written from ARCHITECTURE.md, not from core's code. */
interface Model {
  readonly calls: Call[];
}
/** An error within its process, or a record, which any process takes. */
interface Handle {
  readonly call: number;
  readonly given: PayorchError | CallRecord;
  /** The process of an error. */
  readonly within: number | undefined;
  /** What a record says. */
  readonly told: Outcome;
}
/** The processes, the provider's ledger, and what is left of each call. */
interface Real {
  readonly provider: ModelProvider;
  readonly clients: readonly Client[];
  readonly strangers: readonly Client[];
  readonly handles: Handle[];
}
type Command = fc.AsyncCommand<Model, Real>;

const join = (one: Outcome, other: Outcome): Outcome =>
  [one, other].includes("executed") ? "executed" : [one, other].includes("unknown") ? "unknown" : "not_executed";

let provider: ModelProvider;
let processes: (Process & { end(): void })[];
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  // No call waits before it repeats.
  vi.spyOn(Math, "random").mockReturnValue(0);
  provider = await modelProvider();
  processes = [1, 2, 3].map(() => startProcess(provider.url));
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  provider.close();
  for (const each of processes) each.end();
});

/** Compares the ledger with the model: a call was executed once or not at all. */
function checkLedger({ calls }: Model, real: Real): void {
  for (const [index, { executed }] of calls.entries()) expect(real.provider.executions(index)).toBe(executed ? 1 : 0);
}

async function endOf(
  real: Real,
  call: number,
  within: number,
  ended: Promise<unknown>,
): Promise<PayorchError | undefined> {
  const error = await ended.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) return undefined;
  if (!isPayorchError(error)) throw error;
  real.handles.push({ call, given: error, within, told: error.outcome });
  return error;
}

const newCall = (model: Model, kind: Kind, fate: Fate): { index: number; call: Call } => {
  const call: Call = { kind, openedAt: Date.now(), executed: fate.commits, known: new Map() };
  return { index: model.calls.push(call) - 1, call };
};

const callWith = (kind: Kind, within: number, fate: Fate): Command => ({
  check: () => true,
  async run(model, real) {
    const { index, call } = newCall(model, kind, fate);
    const known = proofs[fate.name];
    const client = real.clients[within] as Client;
    const error = await endOf(real, index, within, real.provider.call(client, kind, index, fate));
    if (error) call.known.set(within, known);
    expect(error?.outcome ?? "success").toBe(fate.answers ? "success" : known);
    checkLedger(model, real);
  },
  toString: () => `process ${within}: call ${kind}: ${fate.name}`,
});

/** A process dies over a call, whatever became of it: the opened record is all that is left. */
const crash = (kind: Kind, fate: Fate): Command => ({
  check: () => true,
  async run(model, real) {
    const { index } = newCall(model, kind, fate);
    const journal = dyingJournal();
    // Nobody asks in the last process: it is the one that dies.
    const client = (processes.at(-1) as Process).client("own", journal);
    await real.provider.call(client, kind, index, fate).catch(() => {});
    const { record } = journal;
    if (!record) throw new Error("the call was not opened");
    real.handles.push({ call: index, given: record, within: undefined, told: "unknown" });
    checkLedger(model, real);
  },
  toString: () => `crash over ${kind}: ${fate.name}`,
});

/** Picks an error or a record of any call, old or new. */
const pick = <Value>(all: readonly Value[], share: number): Value | undefined => all[Math.floor(share * all.length)];

/** Copies the record of an error, as it is now: it goes stale when the call goes on. */
const copyRecord = (share: number): Command => ({
  check: () => true,
  async run(model, real) {
    const { call, given, within } =
      pick(
        real.handles.filter(({ within }) => within !== undefined),
        share,
      ) ?? {};
    if (call === undefined) return;
    const record = JSON.parse(JSON.stringify((given as PayorchError).record)) as CallRecord;
    const told = (model.calls[call] as Call).known.get(within as number) as Outcome;
    expect(record.outcome).toBe(told);
    real.handles.push({ call, given: record, within: undefined, told });
  },
  toString: () => `copy a record ${share.toFixed(2)}`,
});

/** What a process should say of a handle: what it knows itself, and what a record tells it. */
function knownIn(call: Call, { within, told }: Handle, process: number): Outcome {
  const own = call.known.get(process);
  if (within !== undefined) return own as Outcome;
  const known = own === undefined ? told : join(own, told);
  if (own !== undefined) call.known.set(process, known);
  return known;
}

const resume = (share: number, process: number, fate: Fate): Command => ({
  check: () => true,
  async run(model, real) {
    const handle = pick(real.handles, share);
    if (!handle) return;
    const within = handle.within ?? process;
    const call = model.calls[handle.call] as Call;
    const known = knownIn(call, handle, within);
    const client = real.clients[within] as Client;
    const before = real.provider.requests();
    const ended = await endOf(
      real,
      handle.call,
      within,
      real.provider.sending(fate, (signal) => client.resume(handle.given, { signal })),
    );
    if (call.kind !== "honoured" || Date.now() - call.openedAt >= hour) {
      expect(ended).toMatchObject({ name: "InvalidCallError", outcome: known });
      expect(real.provider.requests()).toBe(before);
      call.known.set(within, known);
      return;
    }
    // Under an honoured key, a commit after the first is a replay.
    call.executed ||= fate.commits;
    call.known.set(within, join(known, proofs[fate.name]));
    expect(ended?.outcome ?? "success").toBe(fate.answers ? "success" : call.known.get(within));
    checkLedger(model, real);
  },
  toString: () => `process ${process}: resume ${share.toFixed(2)}: ${fate.name}`,
});

const reconcile = (share: number, process: number): Command => ({
  check: () => true,
  async run(model, real) {
    const handle = pick(real.handles, share);
    if (!handle) return;
    const within = handle.within ?? process;
    const call = model.calls[handle.call] as Call;
    const known = knownIn(call, handle, within);
    // A list shows what a keyless write has made, where one thing of it is unique; nothing else can be learned by reading.
    const expected = known === "unknown" && call.kind === "keyless" && call.executed ? "executed" : known;
    expect((await (real.clients[within] as Client).reconcile(handle.given)).outcome).toBe(expected);
    checkLedger(model, real);
  },
  toString: () => `process ${process}: reconcile ${share.toFixed(2)}`,
});

/** A client of another account gets the error or record. */
const mistake = (share: number, process: number): Command => ({
  check: () => true,
  async run(_, real) {
    const { given, within = process } = pick(real.handles, share) ?? {};
    if (!given) return;
    const before = real.provider.requests();
    const stranger = real.strangers[within] as Client;
    for (const asked of [stranger.resume(given), stranger.reconcile(given)])
      await expect(asked).rejects.toMatchObject({ name: "InvalidCallError" });
    expect(real.provider.requests()).toBe(before);
  },
  toString: () => `process ${process}: another account ${share.toFixed(2)}`,
});

const revoke = (): Command => ({
  check: () => true,
  async run(_, real) {
    // Within five seconds of a renewal a 401 is not repeated.
    vi.setSystemTime(Date.now() + 6_000);
    real.provider.revoke();
  },
  toString: () => "revoke the token",
});

const wait = (): Command => ({
  check: () => true,
  async run() {
    vi.setSystemTime(Date.now() + 40 * 60_000);
  },
  toString: () => "wait 40 minutes",
});

test("call, fail, crash, lose the token, abort, wait, copy records, resume, reconcile: in any order, in several processes, nothing is executed twice and no word is false", async () => {
  const fate = fc.constantFrom(...provider.fates);
  const kind = fc.constantFrom(...kinds);
  const process = fc.nat({ max: processes.length - 2 });
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const commands = fc.commands(
    [
      fc.tuple(kind, process, fate).map((each) => callWith(...each)),
      fc.tuple(kind, fate).map((each) => crash(...each)),
      share.map(copyRecord),
      fc.tuple(share, process, fate).map((each) => resume(...each)),
      fc.tuple(share, process).map((each) => reconcile(...each)),
      fc.tuple(share, process).map((each) => mistake(...each)),
      fc.constant(revoke()),
      fc.constant(wait()),
    ],
    { maxCommands: 25 },
  );
  let run = 0;
  const checked = fc.assert(
    fc.asyncProperty(commands, async (all) => {
      run += 1;
      provider.reset();
      const clients = processes.map((each) => each.client("own"));
      const strangers = processes.map((each) => each.client("another"));
      const real: Real = { provider, clients, strangers, handles: [] };
      await fc.asyncModelRun(() => ({ model: { calls: [] }, real }), all);
    }),
    { numRuns, seed },
  );
  await expect(checked).resolves.toBeUndefined();
  console.log(
    `model: ${run} runs of up to 25 commands in ${processes.length} processes, 0 differences, MODEL_SEED=${seed}`,
  );
}, 300_000);
