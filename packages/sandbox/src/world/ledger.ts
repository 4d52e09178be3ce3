import type { Payment, Payout, Provider } from "../model.ts";
import { exact } from "../providers/amounts.ts";

/** One time that money moved from a customer to a shop. */
export interface Charge {
  readonly provider: Provider;
  /** The provider's id of the payment. */
  readonly payment: string;
  readonly order: string;
  /** The idempotency key that made the payment. */
  readonly key: string | undefined;
  /** In the unit of the request. */
  readonly amount: number;
  readonly currency: string;
  /** How much of it was refunded so far. */
  readonly refunded: number;
  /** The sandbox's time, in milliseconds since 1970. */
  readonly at: number;
}

/** The same of a payout. */
export interface PaidOut extends Payout {
  readonly at: number;
}

/** How often money moved in one currency of one provider, and how much, in its unit. */
export interface Total {
  readonly provider: Provider;
  readonly currency: string;
  readonly charges: number;
  readonly charged: number;
  readonly refunds: number;
  readonly refunded: number;
  readonly payouts: number;
  readonly paidOut: number;
}

/** Every movement of money, once. */
export interface Ledger {
  /**
   * How often somebody was charged: one charge for each time. Two of them for one order mean that its customer paid twice.
   *
   * @param reference An order, an idempotency key, or the id of a payment
   * @param tenant Only this tenant's. @defaultValue all
   */
  charges(reference: string, tenant?: string): Charge[];
  /** The same in sums, one for each provider and currency. */
  totals(reference: string, tenant?: string): Total[];
  /** The sums of everything, one for each provider and currency. */
  totals(): Total[];
  /** The payouts of which id, reference or key is this; without one, all. */
  payouts(reference?: string): PaidOut[];
  /** The orders of a tenant with more than one charge, whatever was refunded since. */
  chargedTwice(): { tenant: string; order: string; charges: number }[];
  /** How many orders were charged. */
  orders(): number;
}

type Sums = { -readonly [Name in keyof Total]: Total[Name] };

export interface LedgerBook extends Ledger {
  charged(payment: Payment): void;
  refunded(payment: Payment, amount: number): void;
  paidOut(payout: Payout): void;
}

/** Reads charges off the history of payments; only sums and payouts are kept here. */
export function createLedger(now: () => number, find: (reference: string) => Payment[]): LedgerBook {
  const totals = new Map<string, Sums>();
  /** The orders of each tenant that were charged, and how often. */
  const orders = new Map<string, Map<string, number>>();
  const twice = new Map<string, { tenant: string; order: string }>();
  const payouts: PaidOut[] = [];
  const payoutsBy = new Map<string, PaidOut[]>();
  let orderCount = 0;

  const countOf = (tenant: string, order: string): number => orders.get(tenant)?.get(order) ?? 0;

  return {
    charged(payment) {
      const { tenant, order, amount } = payment;
      const sums = sumsOf(totals, payment);
      sums.charges += 1;
      sums.charged = exact(sums.charged + amount);
      const counts = orders.get(tenant) ?? new Map<string, number>();
      orders.set(tenant, counts);
      const count = (counts.get(order) ?? 0) + 1;
      counts.set(order, count);
      if (count === 1) orderCount += 1;
      if (count === 2) twice.set(JSON.stringify([tenant, order]), { tenant, order });
    },
    refunded(payment, amount) {
      addRefund(sumsOf(totals, payment), amount);
    },
    paidOut(payout) {
      const { provider, tenant, id, reference, key, amount, currency } = payout;
      const entry = { provider, tenant, id, reference, key, amount, currency, at: now() };
      payouts.push(entry);
      for (const name of new Set([id, reference, key ?? id])) {
        const found = payoutsBy.get(name);
        if (found) found.push(entry);
        else payoutsBy.set(name, [entry]);
      }
      addPayout(sumsOf(totals, payout), payout);
    },
    charges: (reference, tenant) => select(find(reference), tenant).flatMap(chargesOf),
    totals(reference?: string, tenant?: string) {
      if (reference === undefined) return [...totals.values()].map((sums) => ({ ...sums }));
      const found = new Map<string, Sums>();
      for (const payment of select(find(reference), tenant)) addPayment(found, payment);
      for (const payout of select(payoutsBy.get(reference) ?? [], tenant)) addPayout(sumsOf(found, payout), payout);
      return [...found.values()];
    },
    payouts: (reference) => [...(reference === undefined ? payouts : (payoutsBy.get(reference) ?? []))],
    chargedTwice: () =>
      [...twice.values()].map(({ tenant, order }) => ({ tenant, order, charges: countOf(tenant, order) })),
    orders: () => orderCount,
  };
}

const select = <Item extends { tenant: string }>(items: readonly Item[], tenant: string | undefined): Item[] =>
  items.filter((item) => tenant === undefined || item.tenant === tenant);

const isCharge = ({ state }: Payment["history"][number]): boolean => state === "paid";

const chargesOf = ({ provider, id, order, key, amount, currency, refunded, history }: Payment): Charge[] =>
  history.filter(isCharge).map(({ at }) => ({ provider, payment: id, order, key, amount, currency, refunded, at }));

function sumsOf(totals: Map<string, Sums>, { provider, currency }: { provider: Provider; currency: string }): Sums {
  const name = `${provider} ${currency}`;
  const found = totals.get(name);
  if (found) return found;
  const none = { charges: 0, charged: 0, refunds: 0, refunded: 0, payouts: 0, paidOut: 0 };
  const sums = { provider, currency, ...none };
  totals.set(name, sums);
  return sums;
}

function addPayment(totals: Map<string, Sums>, payment: Payment): void {
  for (const entry of payment.history) {
    const sums = sumsOf(totals, payment);
    if (isCharge(entry)) {
      sums.charges += 1;
      sums.charged = exact(sums.charged + payment.amount);
    }
    if (entry.amount !== undefined) addRefund(sums, entry.amount);
  }
}

function addRefund(sums: Sums, amount: number): void {
  sums.refunds += 1;
  sums.refunded = exact(sums.refunded + amount);
}

function addPayout(sums: Sums, { amount }: Payout): void {
  sums.payouts += 1;
  sums.paidOut = exact(sums.paidOut + amount);
}
