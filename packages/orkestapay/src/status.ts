import type { Order, Payment, PaymentSnapshot } from "./generated/schema.ts";

/**
 * Whether the money was taken: the status of the payment or order is `COMPLETED`. With `AUTHORIZED` the money is only reserved. That
 * `payments.create` answered 2xx says nothing, because a declined card is a 2xx too.
 *
 * It does not compile for the payment in an event `payment.cancel` or `payment.refund`, and is false for that of `verifyWebhook`: such a
 * payment may still say `COMPLETED`. Whether a payment that you read is refunded, its status does not tell either; keep account of
 * refunds yourself. Nor is it for what `payments.complete` and `payments.refund` answer, which is a transaction.
 *
 * @see https://docs-en.orkestapay.com/docs/event-types
 */
export const isPaid = ({ status }: Payment | PaymentSnapshot | Order): boolean => status === "COMPLETED";

/**
 * Whether waiting longer changes nothing: the status is `COMPLETED`, `FAILED` or `REJECTED`. `AUTHORIZED` is not final, because a
 * capture or a cancellation follows; neither is `PAYMENT_ACTION_REQUIRED`, where SPEI and cash stay for hours or days. The statuses of
 * cancelled and refunded payments are not known, and an unknown one is neither paid nor final.
 *
 * An order can be paid by a further payment after one that failed.
 *
 * @see https://docs-en.orkestapay.com/docs/event-types
 */
export const isFinal = ({ status }: Payment | PaymentSnapshot): boolean => status === "COMPLETED" || isDeclined(status);

/** Why a payment was declined, as far as OrkestaPay says. */
export interface DeclineReason {
  /** The outcome in short, for programs. There is no published list. */
  code?: string;
  /** The payment provider's words, to show to the buyer; they may be Spanish. */
  message?: string;
}

/**
 * Why a payment was declined; undefined if it was not, empty if no reason is given. A declined card is no error but a
 * 2xx whose status is `FAILED` or `REJECTED`, and its first transaction says why.
 */
export function declineReason(payment: Payment | PaymentSnapshot): DeclineReason | undefined {
  if (!isDeclined(payment.status)) return undefined;
  const [first] = payment.transactions ?? [];
  const message = first?.provider?.message || first?.message;
  return { ...(first?.code && { code: first.code }), ...(message && { message }) };
}

const isDeclined = (status: Payment["status"] | undefined): boolean => status === "FAILED" || status === "REJECTED";
