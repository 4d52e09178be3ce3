import type { WebhookEvent } from "../model.ts";
import type { Delivery } from "./delivery.ts";

/** A delivery as it is now, and what it is made of. */
export interface Entry {
  readonly delivery: { -readonly [Name in keyof Delivery]: Delivery[Name] } & {
    attempts: Delivery["attempts"][number][];
  };
  readonly event: WebhookEvent;
  readonly secret: string;
  /** How many tries of the provider's schedule failed. */
  failures: number;
  /** How many tries are under way. */
  open: number;
  /** What it is held for, while it is. */
  heldFor: Hold | undefined;
}

/** What a delivery is held for; a new object each time. */
export interface Hold {
  readonly what: "an hour" | "a later event" | "an answer";
}

/** So many deliveries that are over are remembered. Those that are not are all there: they still have to be sent. */
const mostFinished = 1_000;

/** The deliveries, in the order in which they were made. */
export interface Log {
  add(entry: Entry): void;
  get(id: string): Entry | undefined;
  /** Notes that a delivery is over. */
  finished(entry: Entry): void;
  /** The next event of the same payment that goes to the same address. */
  laterThan(entry: Entry): Entry | undefined;
  list(): Delivery[];
}

export function createLog(): Log {
  const entries = new Map<string, Entry>();
  const finished = new Set<string>();
  return {
    add(entry) {
      entries.set(entry.delivery.id, entry);
    },
    get: (id) => entries.get(id),
    finished({ delivery: { id } }) {
      finished.delete(id);
      finished.add(id);
      if (finished.size <= mostFinished) return;
      const [oldest = ""] = finished;
      finished.delete(oldest);
      entries.delete(oldest);
    },
    laterThan({ delivery: { id, payment, url } }) {
      if (payment === undefined) return undefined;
      const all = [...entries.values()];
      return all
        .slice(all.findIndex(({ delivery }) => delivery.id === id) + 1)
        .find(({ delivery }) => delivery.payment === payment && delivery.url === url);
    },
    list: () =>
      [...entries.values()].toReversed().map(({ delivery }) => ({ ...delivery, attempts: [...delivery.attempts] })),
  };
}
