import { randomInt } from "node:crypto";
import { type Outcome, isPayorchError } from "@payorch/core";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type FaultKind, type Provider, type Sandbox, startSandbox } from "../src/index.ts";
import { type PageModel, type Outcome as PageOutcome, ReferenceLedger, facts, outcomes } from "./support/model.ts";
import { type Opened, type Shop, operations, shops } from "./support/shops.ts";

/** What the runs follow from, and how many there are in CI: `MODEL_SEED` and `MODEL_RUNS` ask for others. */
const seed = Number(process.env["MODEL_SEED"] ?? randomInt(2 ** 31));
const numRuns = Number(process.env["MODEL_RUNS"] ?? 40);

const providers = Object.keys(facts) as Provider[];
const orders = ["order-1", "order-2", "order-3"];
const keys = ["key-of-one-1", "key-of-two-2", "key-of-three"];

/** Whether the provider does what a request asks for under a fault. */
const executes: Readonly<Record<FaultKind, boolean>> = {
  reset: false,
  commitThenReset: true,
  stall: true,
  cut: true,
  throttle: false,
  unavailable: false,
  html: false,
  slow: true,
};
/** Besides stalls. A slow answer is a stall that ends, and a throttled request only waits: both take seconds. */
const faults = ["reset", "commitThenReset", "cut", "unavailable", "html"] as const satisfies FaultKind[];

interface Real {
  readonly tenant: string;
  readonly shops: ReadonlyMap<Provider, Shop>;
  /** What the shop knows of each page; nothing of one whose answer was lost. */
  readonly opened: Map<PageModel, Opened>;
}
type Command = fc.AsyncCommand<ReferenceLedger, Real>;

let sandbox: Sandbox;
let commandsRun = 0;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  // No call waits before it repeats.
  vi.spyOn(Math, "random").mockReturnValue(0);
  sandbox = await startSandbox({ seed: 1 });
  // Prism takes long to load on a busy machine.
}, 120_000);
afterAll(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await sandbox.close();
});

/** What is left of an ended call: its result, or its error. */
async function endOf<Result>(call: Promise<Result>): Promise<{ result?: Result; outcome?: Outcome }> {
  try {
    return { result: await call };
  } catch (error) {
    if (!isPayorchError(error)) throw error;
    return { outcome: error.outcome };
  }
}

/** What the provider makes of a request that arrives. */
type Verdict = "accepted" | "refused" | "conflict";

/** Compares what a caller was told with what happened. Nothing that he is told is false. */
function expectTruth(outcome: Outcome | undefined, verdict: Verdict, repeatable: boolean, fault?: FaultKind): void {
  if (verdict === "accepted" && (fault === undefined || repeatable)) return expect(outcome).toBeUndefined();
  if (fault === undefined && verdict === "refused") return expect(outcome).toBe("not_executed");
  const executed = verdict === "accepted" && fault !== undefined && executes[fault];
  // A conflict, or a refusal of the second try, does not say what became of the first.
  expect(executed ? ["unknown", "executed"] : ["unknown", "not_executed"]).toContain(outcome);
}

/** Compares the sandbox's ledger with the reference. */
function compare(model: ReferenceLedger, { tenant }: Real): void {
  const ledger = sandbox.ledger();
  const byAll = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).toSorted();
  for (const order of orders) {
    const found = ledger.charges(order, tenant);
    const expected = model.charges(order);
    expect(byAll(found.map(({ provider, amount, refunded, key }) => ({ provider, amount, refunded, key })))).toEqual(
      byAll(expected),
    );
    expect(found.every((charge) => charge.order === order)).toBe(true);
    const charged = ledger.totals(order, tenant).reduce((total, sums) => total + sums.charged - sums.refunded, 0);
    expect(charged).toBe(expected.reduce((total, { amount, refunded }) => total + amount - refunded, 0));
  }
  const twice = ledger.chargedTwice().filter((each) => each.tenant === tenant);
  expect(twice.map(({ order, charges }) => `${order} ${charges}`).toSorted()).toEqual(
    orders.map((order) => `${order} ${model.charges(order).length}`).filter((text) => !/ [01]$/.test(text)),
  );
  const ofOnePayment = model.pages.filter(({ provider }) => facts[provider].onePayment);
  const payments = sandbox.payments().filter((each) => each.tenant === tenant && facts[each.provider].onePayment);
  expect(payments).toHaveLength(ofOnePayment.length);
}

const command = (name: string, run: Command["run"]): Command => ({
  check: () => true,
  async run(model, real) {
    commandsRun += 1;
    await run(model, real);
    compare(model, real);
  },
  toString: () => name,
});

const open = (provider: Provider, order: string, amount: number, key: string, fault: FaultKind | undefined): Command =>
  command(`open ${provider} ${order} ${amount} ${key} ${fault}`, async (model, { shops, opened }) => {
    if (fault) sandbox.fault({ provider, operation: operations[provider].open, kind: fault });
    const shop = shops.get(provider) as Shop;
    const { result, outcome } = await endOf(shop.open(order, amount, key));
    const repeatable = facts[provider].honoursKeys;
    const arrives = fault === undefined || repeatable || executes[fault];
    const page = arrives ? model.open(provider, order, amount, key) : undefined;
    expectTruth(outcome, page === "conflict" ? page : "accepted", repeatable, fault);
    if (!result || typeof page !== "object") return;
    // A repeat gets the page of the first.
    expect(opened.get(page) ?? result).toEqual(result);
    opened.set(page, result);
  });

const pick = <Value>(all: Iterable<Value>, share: number): Value | undefined => {
  const array = [...all];
  return array[Math.floor(share * array.length)];
};

const act = (share: number, outcome: PageOutcome): Command =>
  command(`${outcome} ${share.toFixed(2)}`, async (model, { opened }) => {
    const [page, { page: url }] = pick(opened, share) ?? [undefined, { page: "" }];
    if (!page) return;
    const ended = sandbox.pay(url, { outcome }).then(
      () => true,
      (error: Error) => {
        expect(error.message).toMatch(/^pay: the page of .* is closed/);
        return false;
      },
    );
    expect(await ended).toBe(model.act(page, outcome));
  });

const refund = (share: number, amount: number, key: string, fault: FaultKind | undefined): Command =>
  command(`refund ${share.toFixed(2)} ${amount} ${key} ${fault}`, async (model, { shops, opened }) => {
    const [page, handle] = pick(opened, share) ?? [];
    const { provider } = page ?? {};
    const shop = provider && shops.get(provider);
    if (!page || !shop?.refund || !provider) return;
    const rule = facts[provider].refunds;
    // OrkestaPay refunds a payment, of which there is none before the customer pays.
    if (rule === "without a key" && page.state !== "paid") return;
    if (fault) sandbox.fault({ provider, operation: operations[provider].refund, kind: fault });
    const { outcome } = await endOf(shop.refund(handle?.id ?? "", amount, key));
    const repeatable = rule === "under a key";
    const arrives = fault === undefined || repeatable || executes[fault];
    expectTruth(outcome, arrives ? model.refund(page, amount, key) : "accepted", repeatable, fault);
    // Orchestrapay's take five seconds.
    await sandbox.advance("6s");
  });

const advance = (minutes: number): Command =>
  command(`advance ${minutes} minutes`, async (model) => {
    await sandbox.advance(`${minutes}min`);
    // OrkestaPay's tokens end meanwhile, and a client renews one at most every five seconds of its own clock.
    vi.setSystemTime(Date.now() + 6_000);
    model.advance(minutes);
  });

test("create, pay, decline, challenge, cancel, refund, repeat, wait and fail at four providers: the ledger is that of the reference", async () => {
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const provider = fc.constantFrom(...providers);
  const key = fc.constantFrom(...keys);
  const amount = fc.constantFrom(1_000, 1_500, 2_000);
  const part = fc.constantFrom(500, 1_000, 1_500);
  // A stall costs the time that the client waits.
  const fault = fc.oneof(
    { weight: 15, arbitrary: fc.constant(undefined) },
    { weight: 5, arbitrary: fc.constantFrom(...faults) },
    { weight: 1, arbitrary: fc.constant("stall" as const) },
  );
  const outcome = fc.oneof({ weight: 2, arbitrary: fc.constant("approve" as const) }, fc.constantFrom(...outcomes));
  const commands = fc.commands(
    [
      fc.tuple(provider, fc.constantFrom(...orders), amount, key, fault).map((each) => open(...each)),
      fc.tuple(provider, fc.constantFrom(...orders), amount, fc.uuid(), fault).map((each) => open(...each)),
      fc.tuple(share, outcome).map((each) => act(...each)),
      fc.tuple(share, outcome).map((each) => act(...each)),
      fc.tuple(share, part, key, fault).map((each) => refund(...each)),
      fc.tuple(share, part, fc.uuid(), fault).map((each) => refund(...each)),
      fc.constantFrom(40, 40, 25 * 60).map(advance),
    ],
    { maxCommands: 60, size: "max" },
  );
  let run = 0;
  const checked = fc.assert(
    fc.asyncProperty(commands, async (all) => {
      run += 1;
      const tenant = `model-${run}`;
      // What stalls is given up soon.
      const client = { timeoutMs: 250 };
      const made = providers.map((each) => [each, shops[each]({ sandbox, tenant, client })] as const);
      const real: Real = { tenant, shops: new Map(made), opened: new Map() };
      await fc.asyncModelRun(() => ({ model: new ReferenceLedger(), real }), all);
    }),
    { numRuns, seed, endOnFailure: true },
  );
  await expect(checked).resolves.toBeUndefined();
  console.log(
    `sandbox model: ${commandsRun} commands in ${run} runs on ${providers.length} providers, 0 differences, MODEL_SEED=${seed}`,
  );
}, 3_600_000);
