import type { Machine, Provider } from "../model.ts";
import type { Attempt } from "./delivery.ts";
import { type Forgery, type Genuine, forgeries } from "./forge.ts";
import { headersOf } from "./headers.ts";
import type { Inputs } from "./inputs.ts";
import type { Entry } from "./log.ts";
import type { Outbox } from "./outbox.ts";
import type { Posted } from "./post.ts";

/** The tries of deliveries: how each is sent, and what follows from its result. */
export interface Tries {
  /** Begins tries at the same moment, and resolves when each has its result. During a replay the results come from the journal. */
  send(entry: Entry, ...hows: Attempt["how"][]): Promise<void>;
  /** The same of forgeries, which do not end the delivery. */
  forge(entry: Entry): Promise<void>;
  /** Whether there is a signature to forge. */
  canForge(entry: Entry): boolean;
  /** Sends what a replayed journal left without a result. */
  resume(): void;
}

/** A try that has no result yet. */
interface Try {
  readonly number: number;
  readonly entry: Entry;
  readonly at: number;
  readonly how: Attempt["how"];
  readonly forgery: Forgery | undefined;
}

interface Result extends Posted {
  readonly number: number;
  readonly headers: Readonly<Record<string, string>>;
}

interface Parts {
  readonly inputs: Inputs;
  readonly outbox: Outbox;
  readonly now: () => number;
  readonly machines: ReadonlyMap<Provider, Machine>;
  /** Takes a delivery that is over. */
  readonly finish: (entry: Entry, state: "delivered" | "given up") => void;
}

export function createTries({ inputs, outbox, now, machines, finish }: Parts): Tries {
  const open = new Map<number, Try>();
  let begun = 0;

  const rulesOf = ({ event }: Entry): Machine["webhooks"] => {
    const machine = machines.get(event.provider);
    if (!machine) throw new Error(`The sandbox has no machine of ${event.provider}.`);
    return machine.webhooks;
  };

  const perform = inputs.define({
    result({ number, headers, status, error, answer, ms }: Result) {
      const found = open.get(number);
      if (!found) throw new Error(`Try ${number} was not started.`);
      const { entry, at, how, forgery } = found;
      open.delete(number);
      const forged = forgery !== undefined;
      entry.delivery.attempts.push({ at, how, forged, headers, body: forgery?.body, status, error, answer, ms });
      if (!forged) conclude(entry, status);
    },
  });

  /** Ends a delivery, or has it repeated by the provider's schedule when all its tries failed. */
  function conclude(entry: Entry, status: number | undefined): void {
    const { delivery } = entry;
    const { accepted, repeatAfterMs } = rulesOf(entry);
    entry.open -= 1;
    if (status !== undefined && accepted(status)) return finish(entry, "delivered");
    if (delivery.state !== "waiting" || delivery.nextAt !== undefined || entry.open > 0) return;
    const wait = repeatAfterMs[entry.failures++];
    if (wait === undefined) return finish(entry, "given up");
    const time = now() + wait;
    delivery.nextAt = time;
    inputs.at(time, () => {
      if (delivery.state !== "waiting" || delivery.nextAt !== time) return;
      delivery.nextAt = undefined;
      void begin(entry, [{ how: "scheduled" }]);
    });
  }

  function begin(entry: Entry, tries: readonly { how: Attempt["how"]; forgery?: Forgery }[]): Promise<void> {
    const all = tries.map(({ how, forgery }): Try => ({ number: begun++, entry, at: now(), how, forgery }));
    for (const each of all) open.set(each.number, each);
    entry.open += all.filter(({ forgery }) => forgery === undefined).length;
    return inputs.replaying() ? Promise.resolve() : post(entry, all);
  }

  function post(entry: Entry, tries: readonly Try[]): Promise<void> {
    const { url, payment, id, body } = entry.delivery;
    const letters = tries.map(({ number, forgery }) => ({
      url,
      body: forgery?.body ?? body,
      headers: () => headersOf(rulesOf(entry), { ...genuine(entry), ...forgery?.signed, at: Date.now() }),
      sent: (headers: Readonly<Record<string, string>>, posted: Posted) =>
        perform("result", { number, headers, ...posted }),
    }));
    // Events of one payment reach an address in their order, unless somebody asks otherwise.
    return outbox.send(`${url} ${payment ?? id}`, letters);
  }

  const forgeriesOf = (entry: Entry): Forgery[] => forgeries(rulesOf(entry), genuine(entry));

  return {
    send: (entry, ...hows) =>
      begin(
        entry,
        hows.map((how) => ({ how })),
      ),
    forge: (entry) =>
      begin(
        entry,
        forgeriesOf(entry).map((forgery) => ({ how: "forged", forgery })),
      ),
    canForge: (entry) => forgeriesOf(entry).length > 0,
    resume() {
      for (const each of open.values()) void post(each.entry, [each]);
    },
  };
}

const genuine = ({ delivery: { id, url, body }, event, secret }: Entry): Genuine => ({ event, id, url, body, secret });
