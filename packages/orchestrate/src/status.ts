import type { Payment, PaymentListItem } from "./generated/schema.ts";

/**
 * Whether the payment is paid: the provider's pages call it `completed` (quickstart, webhooks) or `succeeded` (payments).
 *
 * Not for what `payments.confirm` answers, which has statuses of its own: retrieve the payment.
 *
 * @see https://docs.orchestrate.global/quickstart
 * @see https://docs.orchestrate.global/payments
 */
export const isPaid = ({ status }: Payment | PaymentListItem): boolean =>
  status === "completed" || status === "succeeded";

/**
 * Whether the payment has come to an end: it is paid, `failed` or `expired`. A cancelled one has no status of its own, and most
 * likely stays `pending` until it expires. An unknown status is neither paid nor final.
 *
 * Nobody says whether the customer of a `failed` payment may try again on the same link: be ready for a payment that is paid
 * after it failed.
 *
 * @see https://docs.orchestrate.global/webhooks
 */
export const isFinal = (payment: Payment | PaymentListItem): boolean =>
  isPaid(payment) || payment.status === "failed" || payment.status === "expired";
