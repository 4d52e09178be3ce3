import type { Machine, Provider, World } from "../model.ts";
import { createClock } from "./clock.ts";
import { type Deliveries, createDeliveries } from "./deliveries.ts";
import { type Inputs, createInputs } from "./inputs.ts";
import { type Ledger, createLedger } from "./ledger.ts";
import { createOutbox } from "./outbox.ts";
import { type PaymentBook, createPayments } from "./payments.ts";
import { createRandom } from "./random.ts";
import { createTasks } from "./tasks.ts";

export type { Attempt, Delivery, Way } from "./delivery.ts";
export { ways } from "./delivery.ts";
export type { Perform } from "./inputs.ts";
export type { Charge, Ledger, PaidOut, Total } from "./ledger.ts";

/** What a sandbox is made of besides its engine. */
export interface WorldOptions {
  /** The providers. Nothing may happen, and no id may be drawn, while they are made. @defaultValue none */
  machines?: readonly ((world: World) => Machine)[] | undefined;
  /** What ids follow from: an integer from 0 below 2^32. @defaultValue 1 */
  seed?: number | undefined;
  /** Where the sandbox listens, for the addresses of its pages. @defaultValue "http://localhost:4020" */
  url?: (() => string) | undefined;
}

/**
 * Clock, ids, payments, ledger, webhooks and journal of a sandbox. All that happens to it comes in as an input, one after another; its state
 * follows from these alone.
 */
export interface SandboxWorld
  extends World, Pick<Inputs, "define" | "settle" | "advance" | "record" | "replay">, Omit<Deliveries, "resume"> {
  readonly machines: ReadonlyMap<Provider, Machine>;
  readonly payments: PaymentBook;
  readonly ledger: Ledger;
  /** How far the clock is ahead of the real one, in milliseconds. */
  ahead(): number;
  /** Resolves when no webhook is on its way, those that wait for their next try apart. */
  idle(): Promise<void>;
  /** Ends the timer and what is being sent. */
  close(): Promise<void>;
}

export function createWorld({
  machines = [],
  seed = 1,
  url = () => "http://localhost:4020",
}: WorldOptions = {}): SandboxWorld {
  const clock = createClock(() => Date.now());
  const tasks = createTasks();
  const { random, uuid, reseed } = createRandom(seed);
  const outbox = createOutbox();
  const byProvider = new Map<Provider, Machine>();
  const inputs = createInputs({ clock, tasks, seed, reseed, idle: outbox.idle, resume: () => deliveries.resume() });
  const deliveries = createDeliveries({
    inputs,
    outbox,
    now: clock.now,
    newId: () => random(16),
    machines: byProvider,
  });
  const payments = createPayments(clock.now, {
    charged: (payment) => ledger.charged(payment),
    refunded: (payment, amount) => ledger.refunded(payment, amount),
  });
  const ledger = createLedger(clock.now, payments.find);
  const world: SandboxWorld = {
    ...inputs,
    ...deliveries,
    now: clock.now,
    ahead: clock.ahead,
    random,
    uuid,
    pageUrl: (provider, id) => `${url()}/pay/${provider}/${encodeURIComponent(id)}`,
    payments,
    paidOut: ledger.paidOut,
    ledger,
    machines: byProvider,
    idle: outbox.idle,
    async close() {
      inputs.close();
      await outbox.close();
    },
  };
  for (const make of machines) {
    const machine = make(world);
    byProvider.set(machine.provider, machine);
  }
  return world;
}
