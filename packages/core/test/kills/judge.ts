import { setTimeout as sleep } from "node:timers/promises";
import type { Lane } from "./lane.ts";
import { type Named, type Order, leaseMs, namedBy } from "./plan.ts";
import { journalOf, recordsIn } from "./store.ts";

/** What a run amounts to; figures of several lanes add up. */
export interface Figures {
  readonly kills: number;
  readonly orders: number;
  readonly requests: number;
  readonly executions: number;
  readonly duplicates: number;
  readonly falseOutcomes: number;
  readonly unsettled: number;
  /** Everything that must not be, in words. */
  readonly violations: readonly string[];
}

const is = (one: Named) => (other: Named) => one.call === other.call && one.turn === other.turn;

/** Holds what everybody was told, and what the journal says, against what the provider did; nothing of the lane runs any more. */
export async function judge(lane: Lane, { expired = false } = {}): Promise<Figures> {
  const { provider, store, orders, words, broken } = lane;
  const violations = {
    duplicate: [] as string[],
    false: [] as string[],
    unsettled: [] as string[],
    other: [...broken],
  };
  const entriesOf = (call: number) => provider.ledger.of(call);
  const calls = new Map<number, Order[]>();
  for (const order of orders) calls.set(order.call, [...(calls.get(order.call) ?? []), order]);
  const story = (call: number): string => {
    const requests = entriesOf(call).map(({ turn, effect }) => `${turn} ${effect}`);
    const told = words
      .filter((word) => word.call === call)
      .map(({ turn, by, outcome, how, after }) => `${by} of ${turn} after ${after}: ${outcome} (${how})`);
    return `order ${call} (${JSON.stringify(calls.get(call))}): provider: ${requests.join(", ")}; ${told.join("; ")}`;
  };

  for (const call of calls.keys()) {
    const executions = entriesOf(call).filter(({ effect }) => effect === "executed").length;
    for (let more = 1; more < executions; more += 1)
      violations.duplicate.push(`executed ${executions} times, ${story(call)}`);
  }
  for (const word of words) {
    const own = entriesOf(word.call)
      .slice(0, word.after)
      .filter(({ turn }) => turn === word.turn);
    const tookEffect = own.some(({ effect }) => effect !== "none");
    const isTrue = word.outcome === "unknown" || tookEffect === (word.outcome === "executed");
    if (!isTrue || word.how === "another's answer")
      violations.false.push(`${word.by} was told ${word.outcome}, ${story(word.call)}`);
  }

  const left = store ? (await recordsIn(store)).filter(({ outcome }) => outcome === "unknown").map(namedBy) : [];
  const claimable = store && left.length > 0 ? await claimableIn(lane) : [];
  for (const [call, turns] of calls) {
    const [{ kind }] = turns as [Order];
    for (const order of turns) {
      const requests = entriesOf(call).filter(({ turn }) => turn === order.turn);
      const open = left.some(is(order));
      const settled = words.some((word) => is(order)(word) && word.outcome !== "unknown");
      const provable =
        kind === "honoured" ? !expired : kind === "keyless" && requests.some(({ effect }) => effect !== "none");
      if (open && provable) violations.unsettled.push(`could be settled: ${story(call)}`);
      if (open && !claimable.some(is(order))) violations.unsettled.push(`cannot be claimed: ${story(call)}`);
      if (store && requests.length > 0 && !open && !settled)
        violations.unsettled.push(`nobody knows of it: ${story(call)}`);
    }
  }

  const { requests, executions } = provider.ledger.totals();
  return {
    kills: lane.kills(),
    orders: calls.size,
    requests,
    executions,
    duplicates: violations.duplicate.length,
    falseOutcomes: violations.false.length,
    unsettled: violations.unsettled.length,
    violations: Object.entries(violations).flatMap(([law, each]) => each.map((text) => `${law}: ${text}`)),
  };
}

/** What a recoverer would be given now. */
async function claimableIn({ store }: Lane): Promise<Named[]> {
  if (!store) return [];
  // The leases of those who ended last a little longer.
  await sleep(leaseMs + 100);
  const { journal, close } = await journalOf(store);
  const claimed = await journal.claim({ endedBefore: Number.MAX_SAFE_INTEGER, limit: 10_000, leaseMs: 1 });
  await close();
  return claimed.map(namedBy);
}

/** Both together. */
export function sum(one: Figures, other: Figures): Figures {
  return {
    kills: one.kills + other.kills,
    orders: one.orders + other.orders,
    requests: one.requests + other.requests,
    executions: one.executions + other.executions,
    duplicates: one.duplicates + other.duplicates,
    falseOutcomes: one.falseOutcomes + other.falseOutcomes,
    unsettled: one.unsettled + other.unsettled,
    violations: [...one.violations, ...other.violations],
  };
}

/** The figures as a line of text. */
export const report = (figures: Figures): string =>
  `kills ${figures.kills}, orders ${figures.orders}, requests ${figures.requests}, executions ${figures.executions}, ` +
  `duplicates ${figures.duplicates}, false outcomes ${figures.falseOutcomes}, unsettled ${figures.unsettled}`;
