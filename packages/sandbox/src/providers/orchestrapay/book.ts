import type { CreateCheckoutIntentRequest } from "@payorch/orchestrapay";
import type { Choice } from "../../choose.ts";
import { createCompactor } from "../../compact.ts";
import type { Payment } from "../../model.ts";

/** A checkout intent: what is to be paid. */
export interface Checkout {
  readonly tenant: string;
  readonly uuid: string;
  /** Its numeric id, `checkout_intent_secret`. */
  readonly number: number;
  readonly amount: number;
  readonly currency: string;
  readonly key: string | undefined;
  /** In whole seconds, as answers have it, so that a filter finds what a list showed. */
  readonly createdAt: number;
  /** What `requestOf` reads. */
  readonly packed: string;
  /** The payment intent that the customer made last on the checkout intent's own page. */
  attempt: Attempt | undefined;
}

// There may be a hundred thousand intents: what their requests say is kept packed.
const requests = createCompactor<CreateCheckoutIntentRequest>();
const additions = createCompactor<Said>();

/** Packs the request of a checkout intent. */
export const packRequest = (request: CreateCheckoutIntentRequest): string => requests.pack(request);

/** What the request of a checkout intent said. */
export const requestOf = ({ packed }: Checkout): CreateCheckoutIntentRequest => requests.unpack(packed);

/** Packs what the request of a payment intent says itself; nothing if it says nothing. */
export const packAddition = (said: Said): string | undefined =>
  Object.keys(said).length === 0 ? undefined : additions.pack(said);

/** A payment intent: one attempt to pay, through one gateway. */
export interface Attempt {
  readonly payment: Payment;
  /** Its numeric id, `payment_intent_secret`. */
  readonly number: number;
  readonly gateway: string;
  readonly checkout: Checkout | undefined;
  /** What the request itself says, packed; `termsOf` reads it. */
  readonly addition: string | undefined;
  readonly choice: Choice | undefined;
  step: number;
  lastReason: string | null;
  /** How much is on its way back in refunds that are pending. */
  refunding: number;
}

/** What an intent can say. */
export type Said = {
  readonly [Name in keyof CreateCheckoutIntentRequest]?: CreateCheckoutIntentRequest[Name] | undefined;
};

/** What a payment intent always says, itself or by its checkout intent. */
export type Terms = Said & { readonly amount: number; readonly currency: string };

/** What a payment intent says, and what it takes over from its checkout intent. */
export const termsOf = ({ checkout, addition }: Pick<Attempt, "checkout" | "addition">): Said => ({
  ...(checkout && requestOf(checkout)),
  ...(addition !== undefined && additions.unpack(addition)),
});

/** Money on its way: a refund or a payout. */
export interface Transfer {
  readonly tenant: string;
  readonly key: string | undefined;
  readonly amount: number;
  readonly currency: string;
  readonly urls: readonly string[];
  /** Empty if the request gave none. */
  readonly secret: string;
  status: "pending" | "success" | "canceled";
}

/** Money on its way back to a customer. */
export interface Refund extends Transfer {
  readonly number: number;
  readonly attempt: Attempt;
  lastReason: string | null;
}

/** Money on its way to a recipient. */
export interface Payout extends Transfer {
  readonly uuid: string;
  readonly recipient: Recipient;
}

/** Where payouts may go. It belongs to one tenant and one gateway. */
export interface Recipient {
  readonly tenant: string;
  readonly uuid: string;
  readonly gateway: string;
}

/** Makes an empty book. */
export function createBook() {
  // Numbers of different things are far apart: who takes one for the other gets a 404 here, and no other payment.
  const last = { checkout: 1_000_000, attempt: 5_000_000, refund: 9_000_000 };
  return {
    checkouts: new Map<string, Checkout>(),
    /** Of a tenant, in the order of their creation. */
    checkoutsOf: new Map<string, Checkout[]>(),
    attempts: new Map<string, Attempt>(),
    attemptsByNumber: new Map<number, Attempt>(),
    refunds: new Map<number, Refund>(),
    payouts: new Map<string, Payout>(),
    recipients: new Map<string, Recipient>(),
    /** By tenant, gateway and account or wallet. */
    recipientsByDestination: new Map<string, Recipient>(),
    next: (kind: keyof typeof last): number => (last[kind] += 1),
  };
}

/** Everything that the machine knows. */
export type Book = ReturnType<typeof createBook>;
