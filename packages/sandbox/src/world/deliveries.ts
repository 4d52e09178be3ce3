import type { Machine, Provider, WebhookEvent } from "../model.ts";
import { addressProblem, fill } from "./address.ts";
import type { Attempt, Delivery, Way } from "./delivery.ts";
import { type Forgery, forgeries } from "./forge.ts";
import { headersOf } from "./headers.ts";
import type { Inputs } from "./inputs.ts";
import { type Entry, type Hold, createLog } from "./log.ts";
import type { Outbox } from "./outbox.ts";
import type { Posted } from "./post.ts";

/** Webhooks on their way. */
export interface Deliveries {
  /** Sends an event: one delivery for each address. */
  emit(event: WebhookEvent): void;
  /**
   * Names the endpoint that gets the events of all tenants, with `{provider}` and `{tenant}` filled in; nothing for none.
   *
   * @throws Error if it is no URL
   */
  register(url: string | undefined): void;
  /**
   * Has a delivery misbehave: one by its id, or the next one of an event type. Resolves when each try that it causes at once has its
   * result.
   *
   * @throws Error if there is no such delivery or event type, or if it cannot be sent or forged
   */
  deliver(id: string, how: Way): Promise<void>;
  /** Sends what is held for the tenant's next answer, and resolves when it was delivered: to be awaited before an answer goes out. */
  beforeAnswer(tenant: string): Promise<void>;
  /** The newest first. Of those that are over, the last 1,000. */
  deliveries(): Delivery[];
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
  readonly newId: () => string;
  readonly machines: ReadonlyMap<Provider, Machine>;
}

const hour = 60 * 60 * 1000;

export function createDeliveries({ inputs, outbox, now, newId, machines }: Parts): Deliveries {
  const log = createLog();
  const armed = new Map<string, Way[]>();
  const open = new Map<number, Try>();
  const held = new Set<Entry>();
  let endpoint: string | undefined;
  let tries = 0;

  const perform = inputs.define({
    endpoint({ url }: { url?: string | undefined }) {
      endpoint = url;
    },
    deliver({ id, how }: { id: string; how: Way }) {
      const entry = log.get(id);
      if (entry) return misbehave(entry, how);
      armed.set(id, [...(armed.get(id) ?? []), how]);
      return Promise.resolve();
    },
    answer: ({ tenant }: { tenant: string }) =>
      Promise.all(heldForAnswer(tenant).map((entry) => release(entry, "before-answer"))),
    result: (result: Result) => settle(result),
  });

  const rulesOf = ({ event }: Entry): Machine["webhooks"] => {
    const machine = machines.get(event.provider);
    if (!machine) throw new Error(`There is no machine of ${event.provider}`);
    return machine.webhooks;
  };
  const genuine = ({ delivery: { id, url, body }, event, secret }: Entry) => ({ event, id, url, body, secret });
  const heldForAnswer = (tenant: string): Entry[] =>
    [...held].filter(({ heldFor, event }) => heldFor?.what === "an answer" && event.tenant === tenant);

  /** Begins tries at the same moment. During a replay their results come from the journal. */
  function send(entry: Entry, hows: readonly Attempt["how"][], forged: readonly Forgery[] = []): Promise<void> {
    const begin = (how: Attempt["how"], forgery?: Forgery): Try => ({
      number: tries++,
      entry,
      at: now(),
      how,
      forgery,
    });
    const all = [...forged.map((forgery) => begin("forged", forgery)), ...hows.map((how) => begin(how))];
    for (const each of all) open.set(each.number, each);
    entry.open += hows.length;
    return inputs.replaying() ? Promise.resolve() : post(all);
  }

  async function post(all: readonly Try[]): Promise<void> {
    const [first] = all;
    if (!first) return;
    const { url, payment, id } = first.entry.delivery;
    const letters = all.map(({ number, entry, forgery }) => ({
      url,
      body: forgery?.body ?? entry.delivery.body,
      headers: () => headersOf(rulesOf(entry), { ...genuine(entry), ...forgery?.signed, at: Date.now() }),
      sent: (headers: Readonly<Record<string, string>>, posted: Posted) =>
        perform("result", { number, headers, ...posted }),
    }));
    // Events of one payment reach an address in their order, unless somebody asks otherwise.
    await outbox.send(`${url} ${payment ?? id}`, letters);
  }

  function settle({ number, headers, status, error, answer, ms }: Result): void {
    const found = open.get(number);
    if (!found) throw new Error(`Try ${number} was not begun`);
    const { entry, at, how, forgery } = found;
    const { delivery } = entry;
    open.delete(number);
    delivery.attempts.push({
      at,
      how,
      forged: forgery !== undefined,
      headers,
      body: forgery?.body,
      status,
      error,
      answer,
      ms,
    });
    if (forgery) return;
    entry.open -= 1;
    const { accepted, repeatAfterMs } = rulesOf(entry);
    if (status !== undefined && accepted(status)) finish(entry, "delivered");
    else if (delivery.state === "waiting" && delivery.nextAt === undefined && entry.open === 0) {
      const wait = repeatAfterMs[entry.failures++];
      if (wait === undefined) finish(entry, "given up");
      else repeatAt(entry, now() + wait);
    }
  }

  function repeatAt(entry: Entry, time: number): void {
    const { delivery } = entry;
    delivery.nextAt = time;
    inputs.at(time, () => {
      if (delivery.state !== "waiting" || delivery.nextAt !== time) return;
      delivery.nextAt = undefined;
      void send(entry, ["scheduled"]);
    });
  }

  function finish(entry: Entry, state: "delivered" | "given up" | "not sent"): void {
    unhold(entry);
    entry.delivery.state = state;
    log.finished(entry);
  }

  function hold(entry: Entry, what: Hold["what"]): Promise<void> {
    const heldFor = { what };
    entry.heldFor = heldFor;
    entry.delivery.state = "held";
    entry.delivery.nextAt = now() + hour;
    held.add(entry);
    inputs.at(entry.delivery.nextAt, () => {
      if (entry.heldFor === heldFor) void release(entry, "late");
    });
    return Promise.resolve();
  }

  function unhold(entry: Entry): void {
    held.delete(entry);
    entry.heldFor = undefined;
    entry.delivery.nextAt = undefined;
  }

  function release(entry: Entry, ...hows: Attempt["how"][]): Promise<void> {
    if (entry.heldFor) {
      unhold(entry);
      entry.delivery.state = "waiting";
    }
    return send(entry, hows);
  }

  async function misbehave(entry: Entry, how: Way): Promise<void> {
    switch (how) {
      case "again":
        return release(entry, how);
      case "twice":
        return release(entry, how, how);
      case "forged":
        return send(entry, [], forgeries(rulesOf(entry), genuine(entry)));
      case "late":
        return hold(entry, "an hour");
      case "before-answer":
        return hold(entry, "an answer");
      case "out-of-order": {
        const later = log.laterThan(entry);
        if (!later) return hold(entry, "a later event");
        await Promise.all([send(later, [how]), release(entry, how)]);
      }
    }
  }

  /** Sends a new delivery for the first time, as somebody armed it, and then what waited for it. */
  function start(entry: Entry): void {
    const ways = armed.get(entry.event.type);
    const way = ways?.shift();
    if (way === undefined || way === "again") void send(entry, ["scheduled"]);
    if (way !== undefined) void misbehave(entry, way);
    if (way === "forged") void send(entry, ["scheduled"]);
    if (entry.heldFor) return;
    const { payment, url } = entry.delivery;
    for (const other of held) {
      const waits = other.heldFor?.what === "a later event" && other.delivery.url === url;
      if (waits && payment !== undefined && other.delivery.payment === payment) void release(other, "out-of-order");
    }
  }

  function add(event: WebhookEvent, body: string, url: string, registered: boolean): void {
    const { provider, tenant, type, payment } = event;
    const error =
      url === ""
        ? "There is no address: neither --webhooks nor the request names one"
        : addressProblem(url, registered);
    const secret = registered ? undefined : event.secret;
    const entry: Entry = {
      delivery: {
        id: newId(),
        provider,
        tenant,
        type,
        payment,
        url,
        body,
        at: now(),
        state: "waiting",
        error,
        attempts: [],
        nextAt: undefined,
      },
      event,
      secret: secret ?? machines.get(provider)?.webhooks.secretOf(tenant) ?? "",
      failures: 0,
      open: 0,
      heldFor: undefined,
    };
    log.add(entry);
    if (error === undefined) start(entry);
    else finish(entry, "not sent");
  }

  return {
    emit(event) {
      const body = JSON.stringify(event.body);
      for (const url of new Set(event.urls)) add(event, body, url, false);
      const registered = event.registered && endpoint !== undefined ? fill(endpoint, event) : undefined;
      if (registered !== undefined) add(event, body, registered, true);
      else if (event.urls.length === 0) add(event, body, "", false);
    },
    register(url) {
      const problem = url === undefined ? undefined : addressProblem(url, true);
      if (problem !== undefined) throw new Error(`The endpoint of webhooks cannot be ${url}. ${problem}`);
      perform("endpoint", { url });
    },
    async deliver(id, how) {
      const entry = log.get(id);
      const types = [...machines.values()].flatMap(({ webhooks }) => webhooks.events);
      if (!entry && !types.includes(id))
        throw new Error(`There is no delivery "${id}", and no event of that type. There are: ${types.join(", ")}`);
      if (entry?.delivery.state === "not sent")
        throw new Error(`Delivery ${id} cannot be sent. ${entry.delivery.error}`);
      if (entry && how === "forged" && forgeries(rulesOf(entry), genuine(entry)).length === 0)
        throw new Error(`Delivery ${id} has no signature to forge: the provider does not sign it`);
      await perform("deliver", { id, how });
    },
    async beforeAnswer(tenant) {
      if (held.size > 0 && heldForAnswer(tenant).length > 0) await perform("answer", { tenant });
    },
    deliveries: () => log.list(),
    resume() {
      for (const each of open.values()) void post([each]);
    },
  };
}
