import type { CreateCheckoutRequest, Customer, CustomerInput, PayoutInstrumentInput } from "@payorch/orqex";
import type { Payment, World } from "../../model.ts";
import type { FailureReason, PayoutFailureReason } from "./failures.ts";
import type { Method } from "./methods.ts";

/** Everything that the machine remembers, with what it shares with the other machines. */
export interface State {
  readonly world: World;
  readonly tenants: Map<string, Tenant>;
  readonly intents: Map<string, Intent>;
  readonly checkouts: Map<string, Checkout>;
  /** For the pages of attempts. */
  readonly attempts: Map<string, Attempt>;
  readonly payouts: Map<string, Payout>;
  /** How many answers were given: request ids are counted, so that reads change nothing else. */
  answers: number;
}

/** A project with its key. */
export interface Tenant {
  /** In the order of their creation, as the payouts are. */
  readonly intents: Intent[];
  readonly payouts: Payout[];
  readonly customers: Map<string, Customer>;
  /** The references that its payouts used up. */
  readonly references: Set<string>;
}

/** What a request to create a payment says and an answer repeats. */
export type Details = {
  readonly [
    Name in "description" | "return_url" | "webhook_url" | "statement_descriptor" | "receipt_email" | "metadata"
  ]: CreateCheckoutRequest[Name] | undefined;
};

export interface Intent {
  /** Its id, amount, currency and times. */
  readonly payment: Payment;
  readonly customer: Customer | undefined;
  readonly details: Details;
  readonly attempts: Attempt[];
  readonly refunds: Refund[];
  checkout: Checkout | undefined;
  status: "pending" | "completed" | "failed" | "expired" | "refunded" | "partially_refunded";
  /** Whether its time is up or the customer canceled: the attempt that still runs is the last one. */
  over: boolean;
  completedAt: number | undefined;
  expiredAt: number | undefined;
}

export interface Checkout {
  readonly id: string;
  readonly intent: Intent;
  readonly restriction: CreateCheckoutRequest["restriction"];
  readonly customization: CreateCheckoutRequest["customization"];
  readonly expiresAt: number;
  status: "open" | "completed" | "expired" | "cancelled";
}

export interface Attempt {
  readonly id: string;
  readonly intent: Intent;
  readonly method: Method;
  /** What the payer is charged in. */
  readonly currency: string;
  readonly transaction: string;
  readonly createdAt: number;
  status: "processing" | "action_required" | "completed" | "failed" | "cancelled";
  failure: FailureReason | undefined;
  actionRequiredAt: number | undefined;
  /** When it completed, failed or was cancelled. */
  endedAt: number | undefined;
  /** Whether it failed because nobody answered in time. */
  timedOut: boolean;
}

export interface Refund {
  readonly id: string;
  readonly intent: Intent;
  readonly amount: number;
  readonly type: "full" | "partial";
  readonly key: string | undefined;
  readonly reason: string | undefined;
  readonly note: string | undefined;
  readonly metadata: Readonly<Record<string, unknown>> | undefined;
  /** The payout that carries it out, where the gateway cannot. */
  readonly payout: string | undefined;
  readonly createdAt: number;
  status: "pending" | "processing" | "completed" | "failed";
  failure: FailureReason | undefined;
  endedAt: number | undefined;
}

export interface Payout {
  readonly id: string;
  readonly tenant: string;
  readonly key: string | undefined;
  readonly amount: number;
  readonly currency: string;
  readonly method: string;
  readonly reference: string | undefined;
  readonly description: string | undefined;
  readonly customer: Customer | undefined;
  readonly instrumentId: string;
  readonly instrument: PayoutInstrumentInput;
  readonly metadata: Readonly<Record<string, unknown>> | undefined;
  readonly transaction: string;
  readonly createdAt: number;
  status: "pending" | "processing" | "completed" | "failed";
  failure: PayoutFailureReason | undefined;
  initiatedAt: number | undefined;
  endedAt: number | undefined;
}

/** The attempt that counts: the newest one. */
export const activeAttempt = ({ attempts }: Intent): Attempt | undefined => attempts.at(-1);

/** Whether an attempt may still end either way. */
export const inProgress = ({ status }: Attempt): boolean => status === "action_required" || status === "processing";

/** A tenant's part of the state, made when it is first needed. */
export function tenantOf({ tenants }: State, name: string): Tenant {
  const known = tenants.get(name);
  if (known) return known;
  const tenant: Tenant = { intents: [], payouts: [], customers: new Map(), references: new Set() };
  tenants.set(name, tenant);
  return tenant;
}

const letters = "0123456789abcdefghijklmnopqrstuvwxyz";

/** A new id such as `cs_7f3k2m9q0a1b`. */
export const newId = ({ world }: State, prefix: string): string => `${prefix}_${world.random(12, letters)}`;

/** A new id of a payment, such as `TRX1A2B3C4D`. */
export function newPaymentId({ intents, world }: State): string {
  for (;;) {
    const id = `TRX${world.random(8, letters.toUpperCase())}`;
    if (!intents.has(id)) return id;
  }
}

/** The customer of that address, who keeps the id of the first time. Orqex documents no way to tell customers apart but the address. */
export function customerOf(state: State, tenant: string, input: CustomerInput | undefined): Customer | undefined {
  if (input?.email === undefined) return undefined;
  const { customers } = tenantOf(state, tenant);
  const known = customers.get(input.email);
  const { email, first_name = "", last_name = "" } = input;
  if (known && known.first_name === first_name && known.last_name === last_name) return known;
  const customer = { id: known?.id ?? newId(state, "cus"), first_name, last_name, email, avatar_url: null };
  customers.set(email, customer);
  return customer;
}
