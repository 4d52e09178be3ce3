import { Refused } from "./errors.ts";
import { type Attempt, type Checkout, type Customer, type Method, type Order, twin } from "./records.ts";

/** What the provider remembers, by id. */
export interface Book {
  /** Those who were made by themselves; the others are found with their orders. */
  readonly customers: Map<string, Customer>;
  /** Those that were made by themselves; the others are found with their payments. */
  readonly methods: Map<string, Method>;
  /** The methods that are kept for a customer, by the customer's id. */
  readonly saved: Map<string, Method[]>;
  readonly orders: Map<string, Order>;
  readonly checkouts: Map<string, Checkout>;
  readonly attempts: Map<string, Attempt>;
}

export const createBook = (): Book => ({
  customers: new Map(),
  methods: new Map(),
  saved: new Map(),
  orders: new Map(),
  checkouts: new Map(),
  attempts: new Map(),
});

/** What each of these finds belongs to the tenant; where there is no such thing, they throw `Refused`. */
export const findOrder = ({ orders }: Book, id: string, tenant: string): Order => owned(orders.get(id), tenant);

export const findCheckout = ({ checkouts }: Book, id: string, tenant: string): Checkout =>
  owned(checkouts.get(id), tenant);

export function findCustomer(
  { customers, orders }: Book,
  id: string,
  tenant: string,
  code?: "CUSTOMER_NOT_FOUND",
): Customer {
  return owned(customers.get(id) ?? orders.get(twin(id, "ord"))?.customerOf(id), tenant, code);
}

export function findMethod({ attempts, methods }: Book, id: string, tenant: string): Method {
  const attempt = attempts.get(twin(id, "pay"));
  return owned(methods.get(id) ?? (attempt?.onPage === true ? attempt.method : undefined), tenant);
}

export function findAttempt({ attempts }: Book, id: string, tenant: string): Attempt {
  const attempt = attempts.get(id);
  if (attempt?.order.tenant !== tenant) throw new Refused("PAYMENT_NOT_FOUND");
  return attempt;
}

function owned<Kept extends { readonly tenant: string }>(
  found: Kept | undefined,
  tenant: string,
  code: "RESOURCE_NOT_FOUND" | "CUSTOMER_NOT_FOUND" = "RESOURCE_NOT_FOUND",
): Kept {
  if (found?.tenant !== tenant) throw new Refused(code);
  return found;
}

/** The checkout whose page has this id: its own, or that of a payment that the page made or makes next. */
export function checkoutAt({ attempts, checkouts }: Book, id: string): Checkout | undefined {
  const attempt = attempts.get(id);
  if (attempt) return attempt.onPage ? attempt.order.checkout : undefined;
  return checkouts.get(id) ?? checkouts.get(twin(id, "chk"));
}
