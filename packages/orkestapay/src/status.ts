import type { Order, Payment, PaymentSnapshot } from "./generated/schema.ts";

/**
 * Whether the money was taken: the status is `COMPLETED`, of a payment as of an order. A payment that is `AUTHORIZED` is held,
 * not taken. A 2xx of `payments.create` alone says nothing: a declined card is one too.
 *
 * Not for what `payments.complete` and `refund` answer, a transaction: its `SUCCESS` is that of one step.
 *
 * @see https://docs-en.orkestapay.com/docs/event-types
 */
export const isPaid = ({ status }: Payment | PaymentSnapshot | Order): boolean => status === "COMPLETED";

/**
 * Whether waiting on changes nothing: the status is `COMPLETED`, `FAILED` or `REJECTED`. `AUTHORIZED` is not final, since a
 * capture or a cancellation follows; nor is `PAYMENT_ACTION_REQUIRED`, where SPEI and cash stay for hours or days. Statuses of
 * cancelled and refunded payments are not known, and an unknown one is neither paid nor final.
 *
 * An order can be paid by a further payment after one that failed.
 *
 * @see https://docs-en.orkestapay.com/docs/event-types
 */
export const isFinal = ({ status }: Payment | PaymentSnapshot): boolean => status === "COMPLETED" || isDeclined(status);

/** Why a payment was declined, as far as it is told. */
export interface DeclineReason {
  /** The outcome in short, for programs. There is no published list. */
  code?: string;
  /** The payment provider's words, to show to the buyer; they may be Spanish. */
  message?: string;
}

/**
 * Why a payment was declined; undefined where it was not, empty where no reason is given. A declined card is no error but a
 * 2xx whose status is `FAILED` or `REJECTED`, and its first transaction says why.
 */
export function declineReason(payment: Payment | PaymentSnapshot): DeclineReason | undefined {
  if (!isDeclined(payment.status)) return undefined;
  const [first] = payment.transactions ?? [];
  const message = first?.provider?.message || first?.message;
  return { ...(first?.code && { code: first.code }), ...(message && { message }) };
}

const isDeclined = (status: Payment["status"] | undefined): boolean => status === "FAILED" || status === "REJECTED";
