import type { PaymentAttempt, PaymentIntent } from "./generated/schema.ts";

/**
 * Whether the payment is paid and not wholly given back: its status is `completed` or `partially_refunded`. A `refunded` one was
 * paid, and is no longer.
 *
 * For payments (`data.payment` of a checkout, `data` of a payment intent): attempts, refunds and payouts have statuses of
 * their own. It holds of a status read from the API; the customer's return proves nothing.
 *
 * @see https://docs.orqex.com/en/payments/verify
 */
export const isPaid = ({ status }: PaymentIntent): boolean => status === "completed" || status === "partially_refunded";

/**
 * Whether the payment can no longer be paid: it is paid, `refunded`, `failed` or `expired`. All that happens before shows in the
 * status of `active_attempt`, while the payment is `pending`. A status that is unknown or missing is neither paid nor final.
 *
 * @see https://docs.orqex.com/en/payments/verify
 */
export const isFinal = (payment: PaymentIntent): boolean =>
  isPaid(payment) || ["refunded", "failed", "expired"].includes(payment.status ?? "");

/** Why an attempt was declined, as far as it is told. */
export interface DeclineReason {
  /** Code of the reason, for programs. There is no published list. */
  code?: string;
  /** Where the reason lies, such as `CUSTOMER_ERROR`. Not in the first generation of the API. */
  category?: string;
  /** Explanation for people. */
  message?: string;
}

/**
 * Why an attempt was declined, or the active attempt of a payment; undefined where it was not, empty where no reason is given. A
 * decline is no error: the call succeeds, and `failure` says why, with a string as its code or an object.
 *
 * While the payment is `pending`, it may yet be paid: another attempt may follow, by the customer or on another gateway.
 *
 * @see https://docs.orqex.com/en/errors
 */
export function declineReason(payment: PaymentIntent | PaymentAttempt): DeclineReason | undefined {
  const attempt: Pick<PaymentAttempt, "failure"> & { readonly status?: string } =
    ("active_attempt" in payment && payment.active_attempt) || payment;
  const { status, failure } = attempt;
  const code = typeof failure?.code === "string" ? { value: failure.code } : failure?.code;
  const message = code?.message || failure?.message;
  const reason = {
    ...(code?.value && { code: code.value }),
    ...(code?.category && { category: code.category }),
    ...(message && { message }),
  };
  // Samples of the first generation have no status.
  const declined = status === "failed" || (status === undefined && Object.keys(reason).length > 0);
  return declined ? reason : undefined;
}
