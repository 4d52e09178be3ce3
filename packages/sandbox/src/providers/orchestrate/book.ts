import type { Currency, Customer, Metadata } from "@payorch/orchestrate";
import type { Choice } from "../../choose.ts";
import { createCompactor } from "../../compact.ts";
import type { Payment } from "../../model.ts";

/** What Orchestrate knows of a payment, besides what the sandbox keeps of every payment. */
export interface Entry {
  readonly payment: Payment;
  /** What `detailsOf` reads. */
  readonly packed: string;
  /** Whether the request had card details: such a payment is answered in the form of the payments page, others in the quickstart's. */
  readonly byCard: boolean;
  /** How the request asked it to end. */
  readonly choice: Choice | undefined;
}

/** What the request said, and the customer's id. */
export interface Details {
  readonly currency: Currency;
  readonly customer: Customer;
  readonly description: string;
  readonly metadata: Metadata;
  readonly successUrl: string;
  readonly cancelUrl: string;
}

// There may be a hundred thousand payments: what their requests said is kept packed.
const details = createCompactor<Details>();

/** Packs the details of a payment. */
export const packDetails = (value: Details): string => details.pack(value);

/** The details of a payment. */
export const detailsOf = ({ packed }: Entry): Details => details.unpack(packed);

/** All payments, by id, and those of each tenant in the order of their creation. */
export interface Book {
  add(entry: Entry): void;
  get(id: string): Entry | undefined;
  of(tenant: string): readonly Entry[];
}

/** Makes an empty book. */
export function createBook(): Book {
  const byId = new Map<string, Entry>();
  const byTenant = new Map<string, Entry[]>();
  return {
    add(entry) {
      const { id, tenant } = entry.payment;
      byId.set(id, entry);
      const others = byTenant.get(tenant);
      if (others) others.push(entry);
      else byTenant.set(tenant, [entry]);
    },
    get: (id) => byId.get(id),
    of: (tenant) => byTenant.get(tenant) ?? [],
  };
}
