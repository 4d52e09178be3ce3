import type { CreateCheckoutRequest, CustomerInput, PayoutInstrumentInput } from "@payorch/orqex";
import type { Payment, World } from "../../model.ts";
import type { FailureReason, PayoutFailureReason } from "./failures.ts";
import type { Method } from "./methods.ts";

/** Everything that the machine remembers, with what it shares with the other machines. */
export interface State {
  readonly world: World;
  readonly tenants: Map<string, Tenant>;
  readonly intents: Map<string, Intent>;
  readonly payouts: Map<string, Payout>;
  /** Of the payments with the usual lifetime. */
  readonly expiries: Expiries;
  /** How many answers were given: request ids are counted, so that reads change nothing else. */
  answers: number;
}

/** Payments of one lifetime, whose time is up in the order of their creation. */
export interface Expiries {
  /** Waits for the time of one that was made after all the others. */
  watch(intent: Intent): void;
}

/** A project with its key. */
export interface Tenant {
  /** In the order of their creation, as the payouts are. */
  readonly intents: Intent[];
  readonly payouts: Payout[];
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
  readonly customer: CustomerInput | undefined;
  readonly details: Details;
  /** Replaced as a whole, like the refunds: arrays that grow keep room for what never comes. */
  attempts: readonly Attempt[];
  refunds: readonly Refund[];
  /** The session that it belongs to. */
  readonly checkout: Checkout | undefined;
  status: "pending" | "completed" | "failed" | "expired" | "refunded" | "partially_refunded";
  /** Whether its time is up or the customer canceled: the attempt that still runs is the last one. */
  over: boolean;
  expiredAt: number | undefined;
}

export interface Checkout {
  readonly restriction: CreateCheckoutRequest["restriction"];
  readonly customization: CreateCheckoutRequest["customization"];
  status: "open" | "completed" | "expired" | "cancelled";
}

export interface Attempt {
  readonly intent: Intent;
  /** Which one of its payment it is, from 1. */
  readonly number: number;
  readonly method: Method;
  /** What the payer is charged in. */
  readonly currency: string;
  readonly createdAt: number;
  status: "processing" | "action_required" | "completed" | "failed" | "cancelled";
  failure: FailureReason | undefined;
  actionRequiredAt: number | undefined;
  /** When it completed, failed or was cancelled. */
  endedAt: number | undefined;
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
  readonly customer: CustomerInput | undefined;
  readonly instrument: PayoutInstrumentInput;
  readonly metadata: Readonly<Record<string, unknown>> | undefined;
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
  const tenant: Tenant = { intents: [], payouts: [], references: new Set() };
  tenants.set(name, tenant);
  return tenant;
}
