import { type TestContext, afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Figures, judge, report, sum } from "./judge.ts";
import { type Child, type Lane, createLane } from "./lane.ts";
import { type Fault, type Order, type Step, type Store, sleepMs } from "./plan.ts";
import { type Hold, startProvider } from "./provider.ts";
import { type Stores, storesOf } from "./stores.ts";

const kinds = ["honoured", "unhonoured", "keyless"] as const;

/** Where a worker is killed: at a step of its own, or while the provider has its request. */
const places: readonly Place[] = [
  "before opened",
  "after opened",
  "connected",
  "arrived",
  "executed",
  "before closed",
  "after closed",
];
type Place = Step | Hold;
const isHold = (place: Place): place is Hold => place === "arrived" || place === "executed" || place === "list";

/** A process that stands still, and what has the provider go on with its request, if it holds one. */
interface Halted {
  readonly child: Child;
  readonly release: () => void;
}

/** Has a process come to a place. */
async function upTo(lane: Lane, place: Place, call: number, start: (step?: Step) => Child): Promise<Halted> {
  if (isHold(place)) {
    const { reached, release } = lane.provider.hold(place, call);
    const child = start();
    await Promise.race([reached, tooSoon(child, place)]);
    return { child, release };
  }
  const child = start(place);
  await Promise.race([child.stopped, tooSoon(child, place)]);
  return { child, release: () => {} };
}

async function tooSoon({ ended }: Child, place: Place): Promise<never> {
  await ended;
  throw new Error(`the process ended before it came to "${place}"`);
}

/** Has a worker come to a place with its last order. */
const workUpTo = (lane: Lane, place: Place, order: Omit<Order, "turn">, ...before: Order[]): Promise<Halted> =>
  upTo(lane, place, order.call, (step) => lane.work(...before, { ...order, turn: 0, ...(step && { step }) }));

/** Kills a worker at a place. The provider goes on without it. */
async function killWorker(lane: Lane, place: Place, order: Omit<Order, "turn">, ...before: Order[]): Promise<void> {
  const { child, release } = await workUpTo(lane, place, order, ...before);
  await child.kill();
  release();
}

/** Kills recoverers at places on the way of order 0, one after the other. */
async function killRecoverers(lane: Lane, ...at: Place[]): Promise<void> {
  for (const place of at) {
    const { child, release } = await upTo(lane, place, 0, (step) => lane.recover(step && { step }));
    await child.kill();
    release();
  }
}

/** Has a worker come to a place, and sleep there. */
async function asleep(lane: Lane, place: Place, order: Omit<Order, "turn">, ...before: Order[]): Promise<Halted> {
  const halted = await workUpTo(lane, place, { ...order, sleeps: true }, ...before);
  // At its own steps it stops by itself.
  if (isHold(place)) halted.child.pause();
  return halted;
}

/** The outcomes that were told of an order, in that order. */
const toldOf = (lane: Lane, order: Pick<Order, "call" | "turn">): string[] =>
  lane.words
    .filter(({ call, turn, by }) => call === order.call && turn === order.turn && by !== "journal")
    .map(({ outcome }) => outcome);

/** As many orders, with a journal that fails so. */
const failing = (count: number, fault: Fault, kindOf: (call: number) => Order["kind"]): Order[] =>
  Array.from({ length: count }, (_, call) => ({ call, turn: 0, kind: kindOf(call), fault }));

describe.each<Store["name"]>(["postgres", "file"])("a journal in %s", (name) => {
  let stores: Stores | undefined;
  let all: Figures | undefined;

  beforeAll(async () => {
    stores = await storesOf(name);
    if (!stores) return;
    // The first processes compile for all others.
    const lane = createLane(await startProvider(0, 0), await stores.next());
    await lane.work().ended;
    await lane.recover({ until: 0 }).ended;
    await lane.close();
  });
  afterAll(async () => {
    await stores?.close();
    if (all) console.log(`kills with a journal in ${name}: ${report(all)}`);
  });

  async function begin({ skip, onTestFinished }: TestContext): Promise<Lane> {
    if (!stores) return skip("There is no PostgreSQL on this machine. `bash .ci/install` installs it.");
    const lane = createLane(await startProvider(0, 0), await stores.next());
    onTestFinished(() => lane.close());
    return lane;
  }

  /** What must not be, once nothing runs any more. */
  async function violationsIn(lane: Lane, options?: Parameters<typeof judge>[1]): Promise<readonly string[]> {
    const figures = await judge(lane, options);
    all = all ? sum(all, figures) : figures;
    return figures.violations;
  }

  test.concurrent.for(kinds)("a worker is killed at every step: %s", async (kind, context) => {
    const lane = await begin(context);
    for (const [call, place] of places.entries()) await killWorker(lane, place, { call, kind });
    // On a connection that another call has used.
    await killWorker(lane, "connected", { call: 101, kind }, { call: 100, turn: 0, kind });
    await lane.recover().ended;
    // Customers ask again where the key protects them.
    const again = kind === "honoured" ? places.map((_, call) => ({ call, turn: 1, kind })) : [];
    await lane.work(...again).ended;
    expect(again.flatMap((order) => toldOf(lane, order))).toEqual(again.map(() => "executed"));
    expect(await violationsIn(lane)).toEqual([]);
  });

  test.concurrent("recoverers are killed at every step of a call that they resume", async (context) => {
    const lane = await begin(context);
    await killWorker(lane, "executed", { call: 0, kind: "honoured" });
    await killRecoverers(lane, "claimed", "before opened", "after opened", "arrived", "executed", "before closed");
    await lane.recover().ended;
    expect(await violationsIn(lane)).toEqual([]);
  });

  test.concurrent("recoverers are killed before and after the first byte that arrives", async (context) => {
    const lane = await begin(context);
    await killWorker(lane, "after opened", { call: 0, kind: "honoured" });
    await killRecoverers(lane, "after opened", "arrived", "after closed");
    await lane.recover().ended;
    expect(await violationsIn(lane)).toEqual([]);
  });

  test.concurrent("recoverers are killed at every step of a call that they find", async (context) => {
    const lane = await begin(context);
    await killWorker(lane, "executed", { call: 0, kind: "keyless" });
    await killRecoverers(lane, "claimed", "list", "settled", "before closed", "after closed");
    await lane.recover().ended;
    expect(await violationsIn(lane)).toEqual([]);
  });

  const sleeping: readonly Place[] =
    // A file is for one process.
    name === "file" ? ["connected"] : ["after opened", "connected", "arrived", "executed"];
  test.concurrent.for(["honoured", "keyless"] as const)(
    "sleepers wake after others have settled their calls: %s",
    async (kind, context) => {
      const lane = await begin(context);
      const sleepers = await Promise.all(sleeping.map((place, call) => asleep(lane, place, { call, kind })));
      await lane.recover().ended;
      for (const { child, release } of sleepers) {
        release();
        child.wake();
      }
      await Promise.all(sleepers.map(({ child }) => child.ended));
      await lane.recover({ aheadMs: sleepMs }).ended;
      expect(await violationsIn(lane)).toEqual([]);
    },
  );

  test.concurrent.for(["after opened", "connected"] as const)(
    "a sleeper sends nothing when it wakes: %s",
    async (step, context) => {
      const lane = await begin(context);
      // On a connection that another call has used.
      const before = { call: 1, turn: 0, kind: "keyless" } as const;
      const { child } = await asleep(lane, step, { call: 0, kind: "keyless" }, before);
      await lane.recover().ended;
      child.wake();
      await child.ended;
      expect(lane.provider.ledger.of(0)).toEqual([]);
      expect(await violationsIn(lane)).toEqual([]);
    },
  );

  test.concurrent("a sleeper wakes while the recoverer that resumed its call is dead", async (context) => {
    const lane = await begin(context);
    const { child } = await asleep(lane, "connected", { call: 0, kind: "honoured" });
    await killRecoverers(lane, "before closed");
    child.wake();
    await child.ended;
    await lane.recover({ aheadMs: sleepMs }).ended;
    expect(await violationsIn(lane)).toEqual([]);
  });

  test.concurrent("a sleeper that learns nothing does not undo what others know", async (context) => {
    const lane = await begin(context);
    const { child, release } = await asleep(lane, "executed", { call: 0, kind: "keyless" });
    await lane.recover().ended;
    child.wake();
    await child.ended;
    release();
    expect(toldOf(lane, { call: 0, turn: 0 })).toEqual(["executed", "unknown"]);
    expect(await violationsIn(lane)).toEqual([]);
  });

  test.concurrent.for<Fault>([
    "opened is slow",
    "opened is down",
    "opened commits and fails",
    "closed is slow",
    "closed is down",
    "closed commits and fails",
  ])("a journal fails: %s", async (fault, context) => {
    const lane = await begin(context);
    const orders = failing(kinds.length, fault, (call) => kinds[call] ?? "honoured");
    await lane.work(...orders).ended;
    const refused = fault.startsWith("opened");
    expect(orders.flatMap((order) => toldOf(lane, order))).toEqual(
      orders.map(() => (refused ? "not_executed" : "executed")),
    );
    expect(lane.provider.ledger.totals().requests).toBe(refused ? 0 : orders.length);
    await lane.recover().ended;
    expect(await violationsIn(lane)).toEqual([]);
  });

  // A file has one process.
  const fleets = name === "postgres" ? [3] : [];
  test.concurrent.for(fleets)("%i recoverers at once settle each call once", async (count, context) => {
    const lane = await begin(context);
    const orders = failing(12, "closed is down", (call) => (call % 2 === 0 ? "honoured" : "keyless"));
    await lane.work(...orders).ended;
    // On a busy machine the usual lease is over before all of it is done.
    await Promise.all(Array.from({ length: count }, () => lane.recover({ leaseMs: 20_000 }).ended));
    // By the one who called, and by one recoverer.
    for (const order of orders) expect(toldOf(lane, order)).toEqual(["executed", "executed"]);
    expect(await violationsIn(lane)).toEqual([]);
  });

  test.concurrent("what nobody can settle keeps no other call waiting", async (context) => {
    const lane = await begin(context);
    await lane.work(...failing(24, "closed is down", (call) => (call < 22 ? "unhonoured" : "honoured"))).ended;
    await lane.recover().ended;
    expect(await violationsIn(lane)).toEqual([]);
  });

  test.concurrent("a key that is too old is not used again", async (context) => {
    const lane = await begin(context);
    await killWorker(lane, "executed", { call: 0, kind: "honoured" });
    lane.provider.forgetKeys();
    await lane.recover({ aheadMs: 3_600_000 }).ended;
    expect(await violationsIn(lane, { expired: true })).toEqual([]);
  });
});
