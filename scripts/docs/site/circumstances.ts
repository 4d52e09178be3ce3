/** What has happened when an operation is called as its page shows it, beyond that what its ids name was made. */
export interface Circumstance {
  /** The same for the reader. */
  says?: string;
  /** Operations that were called before, beyond those that gave the ids. */
  after?: readonly string[];
  /** What was sent before, where it is not the first example of the spec as it stands: another one, or one with other properties. */
  requests?: Readonly<Record<string, { example?: string; change?: object }>>;
  /** What the customer has done on the page of the sandbox whose id the answer of an operation has. */
  customer?: { does: "approve"; page: readonly [operationId: string, property: string] };
}

const asksForCode = { requests: { "paymentAttempts.create": { change: { method_code: "momo_orange" } } } };
const paidAtOrqex = {
  says: "The customer has paid.",
  customer: { does: "approve", page: ["checkouts.create", "data.checkout.id"] },
} as const;

/** By provider and operation. Where there is none, the ids are enough. */
export const circumstances: Readonly<Record<string, Readonly<Record<string, Circumstance>>>> = {
  orchestrapay: {
    "checkoutIntents.list": { after: ["checkoutIntents.create"] },
    "refunds.create": {
      says: "The customer has paid.",
      requests: { "checkoutIntents.create": { example: "redirects" } },
      customer: { does: "approve", page: ["paymentIntents.create", "payment_intent"] },
    },
  },
  orchestrate: { "payments.list": { after: ["payments.create"] } },
  orkestapay: {
    "orders.listPayments": { after: ["payments.create"] },
    "customers.listPaymentMethods": {
      after: ["paymentMethods.create"],
      requests: { "paymentMethods.create": { example: "cardOfCustomer" } },
    },
    "payments.complete": {
      says: "The customer has passed 3-D Secure in your page.",
      requests: {
        "payments.create": { example: "savedCard", change: { metadata: { sandbox: "challenge" } } },
        "paymentMethods.create": { example: "cardOfCustomer" },
      },
      customer: { does: "approve", page: ["payments.create", "payment_id"] },
    },
  },
  orqex: {
    "paymentIntents.list": { after: ["paymentIntents.create"] },
    "paymentIntents.authorize": {
      says: "An attempt to pay it asks the customer for a code.",
      after: ["paymentAttempts.create"],
      ...asksForCode,
    },
    "paymentAttempts.confirm": { says: "The attempt asks the customer for a code.", ...asksForCode },
    "paymentIntents.requery": { after: ["paymentAttempts.create"] },
    "paymentIntents.reconcile": { after: ["paymentAttempts.create"] },
    "paymentAttempts.list": { after: ["paymentAttempts.create"] },
    "refunds.create": paidAtOrqex,
    "refunds.list": { after: ["refunds.create"] },
    "refunds.retrieveAvailability": paidAtOrqex,
    "payouts.list": { after: ["payouts.create"] },
  },
};
