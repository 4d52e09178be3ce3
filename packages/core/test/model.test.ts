import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Outcome, type PayorchError, isPayorchError } from "../src/index.ts";
import { type Fate, type ModelProvider, modelProvider, proofs } from "./support/model-provider.ts";

/** Runs in CI; `MODEL_RUNS` asks for more. */
const numRuns = Number(process.env["MODEL_RUNS"] ?? 300);

/** `keyless` sends what is unique to the call, `unnamed` sends nothing that is. */
const kinds = ["honoured", "unhonoured", "keyless", "unnamed"] as const;
type Kind = (typeof kinds)[number];

/** What should be known of a call. */
interface Call {
  readonly kind: Kind;
  executed: boolean;
  known: Outcome;
}
/** What should be true of everything: written from ARCHITECTURE.md, not from core's code. */
interface Model {
  readonly calls: Call[];
}
/** The client under test, the provider's ledger, and all errors of each call. */
interface Real {
  readonly provider: ModelProvider;
  readonly client: ReturnType<ModelProvider["client"]>;
  readonly errors: PayorchError[][];
}
type Command = fc.AsyncCommand<Model, Real>;

const join = (one: Outcome, other: Outcome): Outcome =>
  [one, other].includes("executed") ? "executed" : [one, other].includes("unknown") ? "unknown" : "not_executed";

let provider: ModelProvider;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  // No call waits before it repeats.
  vi.spyOn(Math, "random").mockReturnValue(0);
  provider = await modelProvider();
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  provider.close();
});

/** Compares the ledger with the model: a call was executed once or not at all. */
function checkLedger({ calls }: Model, real: Real): void {
  for (const [index, { executed }] of calls.entries()) expect(real.provider.executions(index)).toBe(executed ? 1 : 0);
}

async function endOf(real: Real, call: number, ended: Promise<unknown>): Promise<PayorchError | undefined> {
  const error = await ended.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) return undefined;
  if (!isPayorchError(error)) throw error;
  real.errors[call]?.push(error);
  return error;
}

const callWith = (kind: Kind, fate: Fate): Command => ({
  check: () => true,
  async run(model, real) {
    const index = model.calls.length;
    const call: Call = { kind, executed: fate.commits, known: proofs[fate.name] };
    model.calls.push(call);
    real.errors.push([]);
    const error = await endOf(real, index, real.provider.call(real.client, kind, index, fate));
    expect(error?.outcome ?? "success").toBe(call.known === "executed" && fate.answers ? "success" : call.known);
    checkLedger(model, real);
  },
  toString: () => `call ${kind}: ${fate.name}`,
});

/** Picks an error of any call, old or new. */
function pick({ errors }: Real, share: number): { call: number; error: PayorchError } | undefined {
  const all = errors.flatMap((own, call) => own.map((error) => ({ call, error })));
  return all[Math.floor(share * all.length)];
}

const resume = (share: number, fate: Fate): Command => ({
  check: () => true,
  async run(model, real) {
    const { call: index, error } = pick(real, share) ?? {};
    if (index === undefined) return;
    const call = model.calls[index] as Call;
    const before = real.provider.requests();
    const ended = await endOf(
      real,
      index,
      real.provider.sending(fate, (signal) => real.client.resume(error, { signal })),
    );
    if (call.kind !== "honoured") {
      expect(ended).toMatchObject({ name: "InvalidCallError", outcome: call.known });
      expect(real.provider.requests()).toBe(before);
      return;
    }
    // Under an honoured key, a commit after the first is a replay.
    call.executed ||= fate.commits;
    call.known = join(call.known, proofs[fate.name]);
    expect(ended?.outcome ?? "success").toBe(fate.answers ? "success" : call.known);
    checkLedger(model, real);
  },
  toString: () => `resume ${share.toFixed(2)}: ${fate.name}`,
});

const reconcile = (share: number): Command => ({
  check: () => true,
  async run(model, real) {
    const { call: index, error } = pick(real, share) ?? {};
    if (index === undefined) return;
    const { kind, executed, known } = model.calls[index] as Call;
    // A list shows what a keyless write has made, where one thing of it is unique; nothing else can be learned by reading.
    const expected = known === "unknown" && kind === "keyless" && executed ? "executed" : known;
    expect((await real.client.reconcile(error)).outcome).toBe(expected);
    checkLedger(model, real);
  },
  toString: () => `reconcile ${share.toFixed(2)}`,
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

test("call, fail, lose the token, abort, resume, reconcile: in any order, nothing is executed twice and no word is false", async () => {
  const fate = fc.constantFrom(...provider.fates);
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const commands = fc.commands(
    [
      fc.tuple(fc.constantFrom(...kinds), fate).map((each) => callWith(...each)),
      fc.tuple(share, fate).map((each) => resume(...each)),
      share.map(reconcile),
      fc.constant(revoke()),
    ],
    { maxCommands: 25 },
  );
  let run = 0;
  const checked = fc.assert(
    fc.asyncProperty(commands, async (all) => {
      run += 1;
      provider.reset();
      const real: Real = { provider, client: provider.client(), errors: [] };
      await fc.asyncModelRun(() => ({ model: { calls: [] }, real }), all);
    }),
    { numRuns },
  );
  await expect(checked).resolves.toBeUndefined();
  console.log(`model: ${run} runs of up to 25 commands, 0 differences`);
}, 300_000);
