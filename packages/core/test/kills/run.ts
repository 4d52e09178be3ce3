import { setTimeout as sleep } from "node:timers/promises";
import { draw, pick } from "../chaos/random.ts";
import { type Figures, judge, sum } from "./judge.ts";
import { type Child, type Lane, createLane } from "./lane.ts";
import type { Fault, Order, Step, Store, Work } from "./plan.ts";
import { type Hold, startProvider } from "./provider.ts";

export interface Run {
  /** Makes an empty store for each lane; undefined where calls are made without a journal. */
  readonly nextStore: (() => Promise<Store>) | undefined;
  readonly keys: Work["keys"];
  readonly kills: number;
  readonly seed: number;
  readonly tell?: (figures: { kills: number }) => void;
}

/** Lanes that run at the same time: most of their time they wait. */
const lanesAtOnce = 8;
/** Kills in one lane, and orders that a worker is given. */
const killsPerLane = 10;
const ordersPerWorker = 8;
/** The longest time that a request takes on each side of its execution, in milliseconds. */
const latencyMs = 60;
/** A process that is killed at any time is killed between these, in milliseconds from its start: it begins to work within. */
const earliestMs = 150;
const latestMs = 900;

/** How often a worker is killed at a step, while the provider has a request of it, or at any time. */
const workerPlaces = {
  "any time": 10,
  "before opened": 2,
  "after opened": 2,
  connected: 2,
  arrived: 2,
  executed: 2,
  "before closed": 2,
  "after closed": 2,
} as const satisfies Partial<Record<Step | Hold | "any time", number>>;
/** The same of a worker without a journal. */
const callPlaces = { "any time": 4, connected: 1, arrived: 1, executed: 1 } as const;
/** The same of a recoverer; `none` works until it is done. */
const recovererPlaces = {
  none: 6,
  "any time": 6,
  claimed: 2,
  settled: 2,
  "before opened": 2,
  "after opened": 2,
  "before closed": 2,
  "after closed": 2,
} as const satisfies Partial<Record<Step | "any time" | "none", number>>;
/** How often a journal fails during a call. */
const faults = {
  none: 80,
  "opened is down": 2,
  "opened commits and fails": 2,
  "closed is down": 4,
  "closed commits and fails": 4,
} as const satisfies Partial<Record<Fault | "none", number>>;

/** Kills processes at places that follow from the seed, and judges what they leave. */
export async function run({ nextStore, keys, kills, seed, tell }: Run): Promise<Figures> {
  const done: Figures[] = [];
  let [started, killed] = [0, 0];
  const work = async () => {
    while (killed < kills) {
      const number = (started += 1);
      const lane = createLane(await startProvider(seed + number, latencyMs), await nextStore?.(), keys);
      await (lane.store ? recovered(lane, seed + number) : repeated(lane, seed + number));
      killed += lane.kills();
      done.push(await judge(lane));
      await lane.close();
      tell?.({ kills: killed });
    }
  };
  await Promise.all(Array.from({ length: lanesAtOnce }, work));
  return done.reduce(sum);
}

/** Kills workers and recoverers, settles what they left, and has the customers with a key ask again. */
async function recovered(lane: Lane, seed: number): Promise<void> {
  const shared = lane.store?.name === "postgres";
  const orders = ordersOf(seed, (killsPerLane + 1) * ordersPerWorker);
  for (let round = 0; lane.kills() < killsPerLane; round += 1) {
    const chance = (question: number) => draw(seed, round, question);
    const batch = orders.splice(0, ordersPerWorker);
    const recoverer = shared && chance(1) < 0.5 ? killRecoverer(lane, seed, round) : undefined;
    await killWorker(lane, batch, pick(workerPlaces, chance(2)), chance);
    // What it did not come to is left to the next one.
    const begun = batch.findLastIndex(({ call }) =>
      lane.words.some((word) => word.call === call && word.by === "caller"),
    );
    orders.unshift(...batch.slice(begun + 2));
    await (recoverer ?? (chance(3) < 0.4 ? killRecoverer(lane, seed, round) : undefined));
  }
  await lane.recover().ended;
  const interrupted = lane.orders.filter(({ call, kind }) => kind === "honoured" && !toldCaller(lane, call));
  const unique = [...new Map(interrupted.map((order) => [order.call, order])).values()];
  await lane.work(...unique.map(({ call, kind }) => ({ call, kind, turn: 1 }))).ended;
  await lane.recover().ended;
}

/** Kills workers, and has each next one make the interrupted call again. */
async function repeated(lane: Lane, seed: number): Promise<void> {
  const orders = ordersOf(seed, killsPerLane * ordersPerWorker).map(
    ({ call }) => ({ call, turn: 0, kind: "honoured" }) as const,
  );
  let next: Order[] = orders;
  for (let round = 0; lane.kills() < killsPerLane && next.length > 0; round += 1) {
    const chance = (question: number) => draw(seed, round, question);
    const batch = next.slice(0, ordersPerWorker);
    await killWorker(lane, batch, pick(callPlaces, chance(2)), chance);
    next = next
      .filter(({ call }) => !toldCaller(lane, call))
      .map((order) => (batch.includes(order) ? { ...order, turn: order.turn + 1 } : order));
  }
  await lane.work(...next).ended;
}

const toldCaller = (lane: Lane, call: number): boolean =>
  lane.words.some((word) => word.call === call && word.by === "caller" && word.outcome === "executed");

function ordersOf(seed: number, count: number): Order[] {
  return Array.from({ length: count }, (_, call) => {
    const fault = pick(faults, draw(seed, call, -1));
    const kind = pick({ honoured: 5, keyless: 3, unhonoured: 2 }, draw(seed, call, -2));
    return { call, turn: 0, kind, ...(fault !== "none" && { fault }) };
  });
}

/** Kills a worker at a place on the way of one of its orders; it may come to its end before. */
async function killWorker(
  lane: Lane,
  batch: readonly Order[],
  place: keyof typeof workerPlaces,
  chance: (question: number) => number,
): Promise<void> {
  const victim = batch[Math.floor(chance(4) * batch.length)];
  if (!victim) return;
  if (place === "any time") return killSoon(lane.work(...batch), chance(5));
  if (place === "arrived" || place === "executed") {
    const { reached, release } = lane.provider.hold(place, victim.call);
    const child = lane.work(...batch);
    await Promise.race([reached, child.ended]);
    await child.kill();
    return release();
  }
  const child = lane.work(...batch.map((order) => (order === victim ? { ...order, step: place } : order)));
  await Promise.race([child.stopped, child.ended]);
  await child.kill();
}

async function killRecoverer(lane: Lane, seed: number, round: number): Promise<void> {
  const place = pick(recovererPlaces, draw(seed, round, -3));
  if (place === "none") return lane.recover().ended;
  if (place === "any time") return killSoon(lane.recover(), draw(seed, round, -4));
  const child = lane.recover({ step: place });
  await Promise.race([child.stopped, child.ended]);
  await child.kill();
}

async function killSoon(child: Child, share: number): Promise<void> {
  await Promise.race([sleep(earliestMs + share * (latestMs - earliestMs)), child.ended]);
  await child.kill();
}
