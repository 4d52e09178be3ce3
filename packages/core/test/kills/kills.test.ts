import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Figures, judge, report, sum } from "./judge.ts";
import { type Lane, createLane } from "./lane.ts";
import { type Fault, type Order, type Step, type Store, sleepMs, timeoutMs } from "./plan.ts";
import { type Hold, startProvider } from "./provider.ts";
import { type Stores, storesOf } from "./stores.ts";

/** Where a worker can be killed: at a step of its own, or while the provider has its request. */
const places: readonly (Step | Hold)[] = [
  "before opened",
  "after opened",
  "connected",
  "arrived",
  "executed",
  "before closed",
  "after closed",
];
const kinds = ["honoured", "unhonoured", "keyless"] as const;
const isHold = (place: Step | Hold): place is Hold => place === "arrived" || place === "executed" || place === "list";

describe.each<Store["name"]>(["postgres", "file"])("a journal in %s", (name) => {
  let stores: Stores | undefined;
  let all: Figures | undefined;

  beforeAll(async () => {
    stores = await storesOf(name);
  });
  afterAll(async () => {
    await stores?.close();
    if (all) console.log(`kills with a journal in ${name}: ${report(all)}`);
  });

  /** Runs a test in a lane of its own, and judges it. */
  const kills = (title: string, run: (lane: Lane) => Promise<void | { expired: true }>) =>
    test.concurrent(title, { timeout: 30_000 }, async ({ skip, onTestFinished }) => {
      if (!stores) return skip("There is no PostgreSQL on this machine. Install Debian's postgresql.");
      const lane = createLane(await startProvider(0, 0), await stores.next());
      onTestFinished(() => lane.close());
      const options = (await run(lane)) ?? {};
      const figures = await judge(lane, options);
      all = all ? sum(all, figures) : figures;
      expect(figures.violations).toEqual([]);
    });

  /** Has a worker go as far as that place, with its last order. */
  async function upTo(lane: Lane, place: Step | Hold, order: Omit<Order, "turn">, ...before: Order[]) {
    if (!isHold(place)) {
      const child = lane.work(...before, { ...order, turn: 0, step: place });
      await child.stopped;
      return { child, release: () => {} };
    }
    const { reached, release } = lane.provider.hold(place, order.call);
    const child = lane.work(...before, { ...order, turn: 0 });
    await reached;
    return { child, release };
  }

  for (const kind of kinds) {
    kills(`a worker is killed at every step: ${kind}`, async (lane) => {
      for (const [call, place] of places.entries()) {
        const { child, release } = await upTo(lane, place, { call, kind });
        await child.kill();
        // The provider goes on without it.
        release();
      }
      // On a connection that another call has used.
      const first = { call: 100, turn: 0, kind };
      const { child } = await upTo(lane, "connected", { call: 101, kind }, first);
      await child.kill();
      await lane.recover().ended;
      if (kind !== "honoured") return;
      // Its customers ask again, as the key protects them.
      await lane.work(...places.map((_, call) => ({ call, turn: 1, kind }))).ended;
      for (const call of places.keys()) expect(toldOf(lane, call, 1)).toEqual(["executed"]);
    });
  }

  kills("recoverers are killed at every step of a call that they resume", async (lane) => {
    const { child, release } = await upTo(lane, "executed", { call: 0, kind: "honoured" });
    await child.kill();
    release();
    for (const place of ["claimed", "before opened", "after opened", "arrived", "executed", "before closed"] as const) {
      await killRecoverer(lane, place);
    }
    await lane.recover().ended;
    expect(toldOf(lane, 0, 0)).toContain("executed");
  });

  kills("a recoverer is killed before the first byte that arrives", async (lane) => {
    const { child } = await upTo(lane, "after opened", { call: 0, kind: "honoured" });
    await child.kill();
    for (const place of ["after opened", "arrived", "after closed"] as const) await killRecoverer(lane, place);
    await lane.recover().ended;
  });

  kills("recoverers are killed at every step of a call that they find", async (lane) => {
    const { child, release } = await upTo(lane, "executed", { call: 0, kind: "keyless" });
    await child.kill();
    release();
    for (const place of ["claimed", "list", "settled", "before closed", "after closed"] as const)
      await killRecoverer(lane, place);
    await lane.recover().ended;
  });

  async function killRecoverer(lane: Lane, place: Step | Hold): Promise<void> {
    if (!isHold(place)) {
      const child = lane.recover({ step: place });
      await child.stopped;
      return child.kill();
    }
    const { reached, release } = lane.provider.hold(place);
    const child = lane.recover();
    await reached;
    await child.kill();
    release();
  }

  for (const kind of ["honoured", "keyless"] as const) {
    // A file is for one process.
    const sleeping =
      name === "file" ? (["connected"] as const) : (["after opened", "connected", "arrived", "executed"] as const);
    kills(`sleepers wake after others have settled their calls: ${kind}`, async (lane) => {
      const sleepers = await Promise.all(sleeping.map((place, call) => asleep(lane, place, { call, kind })));
      // And one on a connection that was used before.
      const first = { call: 100, turn: 0, kind };
      if (name !== "file") sleepers.push(await asleep(lane, "connected", { call: 101, kind }, first));
      await lane.recover().ended;
      for (const { child, release } of sleepers) {
        release();
        child.wake();
      }
      await Promise.all(sleepers.map(({ child }) => child.ended));
      await lane.recover({ aheadMs: sleepMs }).ended;
      const sent = sleeping.filter(isHold).length + (name === "file" ? 0 : 1);
      if (kind === "keyless") expect(lane.provider.ledger.totals().requests).toBe(sent);
    });
  }

  kills("a sleeper wakes while the recoverer that resumed its call is dead", async (lane) => {
    const { child } = await asleep(lane, "connected", { call: 0, kind: "honoured" });
    await killRecoverer(lane, "before closed");
    child.wake();
    await child.ended;
    await lane.recover({ aheadMs: sleepMs }).ended;
  });

  /** Has a worker go as far as that place, and sleep there. */
  async function asleep(lane: Lane, place: Step | Hold, order: Omit<Order, "turn">, ...before: Order[]) {
    const sleeper = await upTo(lane, place, { ...order, sleeps: true }, ...before);
    // At its own steps it stops by itself.
    if (isHold(place)) sleeper.child.pause();
    return sleeper;
  }

  kills("a journal is slow, is down, or commits and then fails", async (lane) => {
    const faults: readonly Fault[] = [
      "opened is down",
      "opened commits and fails",
      "closed is down",
      "closed commits and fails",
      "opened is slow",
      "closed is slow",
    ];
    const orders = faults.flatMap((fault, index) =>
      kinds.map((kind, each) => ({ call: index * kinds.length + each, turn: 0, kind, fault })),
    );
    await lane.work(...orders).ended;
    for (const { call, fault } of orders) {
      const refused = fault.startsWith("opened");
      expect(toldOf(lane, call, 0)[0]).toBe(refused ? "not_executed" : "executed");
      expect(lane.provider.ledger.of(call)).toHaveLength(refused ? 0 : 1);
    }
    await lane.recover().ended;
  });

  const among = name === "postgres" ? kills : () => {};
  among("several recoverers at once settle each call once", async (lane) => {
    const orders = Array.from({ length: 12 }, (_, call) => {
      const kind: Order["kind"] = call % 2 === 0 ? "honoured" : "keyless";
      return { call, turn: 0, kind, fault: "closed is down" } as const;
    });
    await lane.work(...orders).ended;
    await Promise.all([1, 2, 3].map(() => lane.recover().ended));
    for (const { call } of orders) expect(toldOf(lane, call, 0)).toEqual(["executed", "executed"]);
  });

  kills("what nobody can settle keeps no other call waiting", async (lane) => {
    const orders = Array.from({ length: 24 }, (_, call) => {
      const kind: Order["kind"] = call < 22 ? "unhonoured" : "honoured";
      return { call, turn: 0, kind, fault: "closed is down" } as const;
    });
    await lane.work(...orders).ended;
    await lane.recover().ended;
  });

  kills("a key that is too old is not used again", async (lane) => {
    const { child, release } = await upTo(lane, "executed", { call: 0, kind: "honoured" });
    await child.kill();
    release();
    lane.provider.forgetKeys();
    await lane.recover({ aheadMs: 3_600_000 - timeoutMs }).ended;
    return { expired: true };
  });
});

/** The outcomes that were told of a call, in that order. */
const toldOf = (lane: Lane, call: number, turn: number): string[] =>
  lane.words
    .filter((word) => word.call === call && word.turn === turn && word.by !== "journal")
    .map(({ outcome }) => outcome);
