import type * as api from "@payorch/orkestapay";
import type { Payment } from "../../model.ts";
import { Refused } from "./errors.ts";

/** A buyer, made by a request or by an order that brought none. */
export interface Customer {
  readonly id: string;
  readonly tenant: string;
  readonly given: api.CreateCustomerRequest | api.OrderCustomerInput;
  readonly createdAt: number;
}

/** Something that can be charged. */
export interface Method {
  readonly id: string;
  readonly tenant: string;
  readonly type: "CARD" | "APPLE_PAY" | "GOOGLE_PAY" | "SPEI" | "CASH";
  readonly alias?: string | null | undefined;
  readonly customer?: string | undefined;
  readonly card?: Card | undefined;
  readonly createdAt: number;
}

/** A card, or the one in a wallet. Of `number` only the ends are shown, and a test card chooses by it. */
export interface Card extends Pick<api.CardInput, "expiration_month" | "expiration_year" | "holder_name"> {
  readonly number: string;
  readonly one_time_use: boolean;
}

export interface Order {
  readonly id: string;
  readonly tenant: string;
  readonly given: api.CreateOrderRequest;
  readonly customer: Customer;
  readonly placedAt: number;
  expiresAt: number;
  /** The payments that began, the oldest first. */
  attempts: readonly Attempt[];
}

export interface Checkout {
  readonly id: string;
  readonly tenant: string;
  /** What its page's address ends with. */
  readonly token: string;
  readonly given: api.CreateCheckoutRequest;
  readonly order: Order;
  readonly placedAt: number;
  /** The payment that the page makes next, or made last. */
  payment: Payment;
}

/** A payment that began. */
export interface Attempt {
  readonly payment: Payment;
  readonly order: Order;
  readonly method: Method;
  /** What `payments.create` was given; nothing for a payment on the page of a checkout. */
  readonly given?: api.CreatePaymentRequest | undefined;
  /** The step at the payment provider, once there was one. */
  transaction?: { readonly id: string; readonly at: number };
  /** Where the buyer passes a challenge on another page; without it, a challenge is passed in the shop's own. */
  challengeUrl?: string;
}

/** What one provider remembers. Everything is found by its id. */
export interface Book {
  readonly customers: Map<string, Customer>;
  readonly methods: Map<string, Method>;
  /** The methods that are kept for a customer, by the customer's id. */
  readonly saved: Map<string, Method[]>;
  readonly orders: Map<string, Order>;
  readonly checkouts: Map<string, Checkout>;
  readonly attempts: Map<string, Attempt>;
  /** By the token in the page's address, and by the id of each payment that the page makes. */
  readonly pages: Map<string, Checkout>;
}

export const createBook = (): Book => ({
  customers: new Map(),
  methods: new Map(),
  saved: new Map(),
  orders: new Map(),
  checkouts: new Map(),
  attempts: new Map(),
  pages: new Map(),
});

/**
 * What has this id and belongs to the tenant.
 *
 * @throws Refused with `code` where nothing has it
 */
export function find<Kept extends { readonly tenant: string }>(
  kept: ReadonlyMap<string, Kept>,
  id: string,
  tenant: string,
  code: "RESOURCE_NOT_FOUND" | "CUSTOMER_NOT_FOUND" = "RESOURCE_NOT_FOUND",
): Kept {
  const found = kept.get(id);
  if (found?.tenant !== tenant) throw new Refused(code);
  return found;
}

/** @throws Refused where the tenant has no such payment, or its buyer has not begun it */
export function findAttempt({ attempts }: Book, id: string, tenant: string): Attempt {
  const attempt = attempts.get(id);
  if (attempt?.order.tenant !== tenant) throw new Refused("PAYMENT_NOT_FOUND");
  return attempt;
}
