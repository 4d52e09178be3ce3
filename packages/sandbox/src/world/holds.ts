import type { Inputs } from "./inputs.ts";
import type { Entry, Hold } from "./log.ts";

/** Deliveries that somebody holds back. */
export interface Holds {
  /** Holds one back, for an hour at most; then `release` gets it. */
  hold(entry: Entry, what: Hold["what"]): void;
  /** Ends that. */
  unhold(entry: Entry): void;
  /** Those that wait for a tenant's next answer. */
  forAnswer(tenant: string): Entry[];
  /** Those that wait for a later event of the same payment, which is now sent to the same address. */
  forLater(later: Entry): Entry[];
}

const hour = 60 * 60 * 1000;

export function createHolds({ at }: Pick<Inputs, "at">, now: () => number, release: (entry: Entry) => void): Holds {
  const held = new Set<Entry>();
  const waitingFor = (what: Hold["what"]): Entry[] => [...held].filter(({ heldFor }) => heldFor?.what === what);
  return {
    hold(entry, what) {
      const { delivery } = entry;
      const hold = { what };
      const end = now() + hour;
      entry.heldFor = hold;
      delivery.state = "held";
      delivery.nextAt = end;
      held.add(entry);
      at(end, () => {
        if (entry.heldFor === hold) release(entry);
      });
    },
    unhold(entry) {
      if (!held.delete(entry)) return;
      entry.heldFor = undefined;
      entry.delivery.state = "waiting";
      entry.delivery.nextAt = undefined;
    },
    forAnswer: (tenant) =>
      held.size === 0 ? [] : waitingFor("an answer").filter(({ event }) => event.tenant === tenant),
    forLater({ delivery: { payment, url } }) {
      if (held.size === 0 || payment === undefined) return [];
      return waitingFor("a later event").filter(({ delivery }) => delivery.payment === payment && delivery.url === url);
    },
  };
}
