import type { NewPayment, Payment, PaymentState, Payments, Provider } from "../model.ts";
import { exact } from "../providers/amounts.ts";

/** The payments, and how they are found. */
export interface PaymentBook extends Payments {
  /** All, the newest first. */
  newest(): Iterable<Payment>;
  /** Those of which an order, a key or an id is this. */
  find(reference: string): Payment[];
  /** How many there are. */
  count(): number;
}

/** What the ledger has to know. */
interface Movements {
  charged(payment: Payment): void;
  refunded(payment: Payment, amount: number): void;
}

/** To which states a payment may go. Refunds are no step of these: `refund` makes them. */
const next: Readonly<Record<PaymentState, readonly PaymentState[]>> = {
  open: ["action", "pending", "authorized", "paid", "declined", "canceled", "expired"],
  action: ["open", "pending", "authorized", "paid", "declined", "canceled", "expired"],
  pending: ["open", "action", "authorized", "paid", "declined", "canceled", "expired"],
  authorized: ["paid", "declined", "canceled", "expired"],
  // The customer may try again, where the provider lets him.
  declined: ["open", "action", "pending", "authorized", "paid", "declined", "canceled", "expired"],
  paid: [],
  canceled: [],
  expired: [],
  partly_refunded: [],
  refunded: [],
};

export function createPayments(now: () => number, movements: Movements): PaymentBook {
  const byId = new Map<Provider, Map<string, Payment>>();
  const byReference = new Map<string, Payment | Payment[]>();
  const all: Payment[] = [];

  function index(reference: string, payment: Payment): void {
    const found = byReference.get(reference);
    if (found === undefined) byReference.set(reference, payment);
    else if (!Array.isArray(found)) byReference.set(reference, [found, payment]);
    else found.push(payment);
  }

  function note(payment: Payment, entry: Payment["history"][number]): void {
    // Neither pushed nor spread: V8 would give the array room for 17.
    payment.history = payment.history.concat(entry);
  }

  return {
    add(given) {
      const ids = byId.get(given.provider) ?? new Map<string, Payment>();
      byId.set(given.provider, ids);
      if (ids.has(given.id)) throw new Error(`${given.provider} already has a payment ${given.id}.`);
      const payment = newPayment(given, now());
      ids.set(payment.id, payment);
      all.push(payment);
      index(payment.order, payment);
      if (payment.key !== undefined && payment.key !== payment.order) index(payment.key, payment);
      if (payment.state === "paid") movements.charged(payment);
      return payment;
    },
    get: (provider, id) => byId.get(provider)?.get(id),
    to(payment, state, by, reason) {
      if (!next[payment.state].includes(state))
        throw new Error(`Payment ${payment.id} is ${payment.state} and cannot become ${state}.`);
      payment.state = state;
      payment.reason = reason;
      note(payment, reason === undefined ? { at: now(), state, by } : { at: now(), state, by, reason });
      if (state === "paid") movements.charged(payment);
    },
    refund(payment, amount, key) {
      const refunded = exact(payment.refunded + amount);
      if (payment.state !== "paid" && payment.state !== "partly_refunded")
        throw new Error(`Payment ${payment.id} is ${payment.state} and cannot be refunded.`);
      if (!(amount > 0) || refunded > payment.amount)
        throw new Error(`${amount} of payment ${payment.id} cannot be refunded: that is more than is left.`);
      payment.refunded = refunded;
      payment.state = refunded === payment.amount ? "refunded" : "partly_refunded";
      note(payment, { at: now(), state: payment.state, by: "refund", amount, key });
      movements.refunded(payment, amount);
    },
    *newest() {
      for (let index = all.length - 1; index >= 0; index--) yield all[index] as Payment;
    },
    find(reference) {
      const found = byReference.get(reference) ?? [];
      const payments = new Set(Array.isArray(found) ? found : [found]);
      for (const ids of byId.values()) {
        const payment = ids.get(reference);
        if (payment) payments.add(payment);
      }
      return [...payments];
    },
    count: () => all.length,
  };
}

function newPayment(given: NewPayment, at: number): Payment {
  const { provider, tenant, id, order, key, amount, currency, expiresAt, state = "open" } = given;
  return {
    provider,
    tenant,
    id,
    order,
    key,
    amount,
    currency,
    expiresAt,
    createdAt: at,
    state,
    reason: undefined,
    refunded: 0,
    history: [{ at, state, by: "create" }],
  };
}
