import { unknownName } from "@payorch/core/check";
import type { Machine, Provider, WebhookEvent } from "../model.ts";
import { addressProblem, fill } from "./address.ts";
import { type Attempt, type Delivery, type Way, ways } from "./delivery.ts";
import { createHolds } from "./holds.ts";
import type { Inputs } from "./inputs.ts";
import { type Entry, createLog } from "./log.ts";
import type { Outbox } from "./outbox.ts";
import { createTries } from "./tries.ts";

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
   * @throws Error if there is no such delivery, event type or way, or if it cannot be sent or forged
   */
  deliver(id: string, how: Way): Promise<void>;
  /** Sends what is held for the tenant's next answer, and resolves when it was delivered: to be awaited before an answer goes out. */
  beforeAnswer(tenant: string): Promise<void>;
  /** The newest first. Of those that are over, the last 1,000. */
  deliveries(): Delivery[];
  /** Sends what a replayed journal left without a result. */
  resume(): void;
}

interface Parts {
  readonly inputs: Inputs;
  readonly outbox: Outbox;
  readonly now: () => number;
  readonly newId: () => string;
  readonly machines: ReadonlyMap<Provider, Machine>;
}

export function createDeliveries({ inputs, outbox, now, newId, machines }: Parts): Deliveries {
  const log = createLog();
  const armed = new Map<string, Way[]>();
  let endpoint: string | undefined;

  const finish = (entry: Entry, state: "delivered" | "given up" | "not sent"): void => {
    holds.unhold(entry);
    entry.delivery.state = state;
    entry.delivery.nextAt = undefined;
    log.finished(entry);
  };
  const release = (entry: Entry, ...hows: Attempt["how"][]): Promise<void> => {
    holds.unhold(entry);
    return tries.send(entry, ...hows);
  };
  const holds = createHolds(inputs, now, (entry) => void release(entry, "late"));
  const tries = createTries({ inputs, outbox, now, machines, finish });

  async function misbehave(entry: Entry, how: Way): Promise<void> {
    switch (how) {
      case "again":
        return release(entry, how);
      case "twice":
        return release(entry, how, how);
      case "forged":
        return tries.forge(entry);
      case "late":
        return holds.hold(entry, "an hour");
      case "before-answer":
        return holds.hold(entry, "an answer");
      case "out-of-order": {
        const later = log.laterThan(entry);
        if (!later) return holds.hold(entry, "a later event");
        await Promise.all([tries.send(later, how), release(entry, how)]);
      }
    }
  }

  /** Sends a new delivery for the first time, as somebody armed it, and then what waited for it. */
  function start(entry: Entry): void {
    const way = armed.get(entry.event.type)?.shift();
    if (way === undefined || way === "again") void tries.send(entry, "scheduled");
    if (way !== undefined) void misbehave(entry, way);
    if (way === "forged") void tries.send(entry, "scheduled");
    if (entry.heldFor) return;
    for (const other of holds.forLater(entry)) void release(other, "out-of-order");
  }

  function add(event: WebhookEvent, url: string, registered: boolean): void {
    const own = registered ? undefined : event.secret;
    const secret = own ?? machines.get(event.provider)?.webhooks.secretOf(event.tenant) ?? "";
    const delivery = newDelivery(event, { url, id: newId(), at: now(), error: problemOf(url, registered) });
    const entry: Entry = { delivery, event, secret, failures: 0, open: 0, heldFor: undefined };
    log.add(entry);
    if (delivery.error === undefined) start(entry);
    else finish(entry, "not sent");
  }

  const perform = inputs.define({
    endpoint({ url }: { url?: string | undefined }) {
      endpoint = url;
    },
    async deliver({ id, how }: { id: string; how: Way }) {
      const entry = log.get(id);
      if (entry) await misbehave(entry, how);
      else armed.set(id, [...(armed.get(id) ?? []), how]);
    },
    answer: ({ tenant }: { tenant: string }) =>
      Promise.all(holds.forAnswer(tenant).map((entry) => release(entry, "before-answer"))),
  });

  return {
    emit(event) {
      const { registered, urls } = event;
      for (const url of new Set(urls)) add(event, url, false);
      if (registered && endpoint !== undefined) add(event, fill(endpoint, event), true);
      else if (urls.length === 0) add(event, "", false);
    },
    register(url) {
      const problem = url === undefined ? undefined : addressProblem(url, true);
      if (problem !== undefined) throw new Error(`Webhooks cannot be sent to ${url}. ${problem}`);
      perform("endpoint", { url });
    },
    async deliver(id, how) {
      const entry = log.get(id);
      const problem = entry ? problemOfWay(entry, how, tries.canForge) : problemOfType(id, [...machines.values()]);
      if (!ways.includes(how)) throw new Error(`deliver: ${unknownName("way", String(how), ways)}`);
      if (problem !== undefined) throw new Error(problem);
      await perform("deliver", { id, how });
    },
    async beforeAnswer(tenant) {
      if (holds.forAnswer(tenant).length > 0) await perform("answer", { tenant });
    },
    deliveries: () => log.list(),
    resume: tries.resume,
  };
}

function newDelivery(
  { provider, tenant, type, payment, body }: WebhookEvent,
  more: Pick<Delivery, "id" | "url" | "at" | "error">,
): Entry["delivery"] {
  const text = JSON.stringify(body);
  return { ...more, provider, tenant, type, payment, body: text, state: "waiting", attempts: [], nextAt: undefined };
}

const problemOf = (url: string, registered: boolean): string | undefined =>
  url === "" ? "There is no address: pass --webhooks, or put one into the request." : addressProblem(url, registered);

function problemOfType(id: string, machines: readonly Machine[]): string | undefined {
  const types = machines.flatMap(({ webhooks }) => webhooks.events);
  if (types.includes(id)) return undefined;
  return `deliver: ${unknownName("delivery or event", id, types)}`;
}

function problemOfWay(entry: Entry, how: Way, canForge: (entry: Entry) => boolean): string | undefined {
  const { id, state, error } = entry.delivery;
  if (state === "not sent") return `Delivery ${id} cannot be sent. ${error}`;
  if (how !== "forged" || canForge(entry)) return undefined;
  return `Delivery ${id} has no signature to forge: the provider does not sign it.`;
}
