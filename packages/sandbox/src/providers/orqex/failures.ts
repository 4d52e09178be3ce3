import type { FailureCode, PayoutFailureCode } from "@payorch/orqex";

/** Why an attempt or refund failed. */
export type FailureReason = Readonly<Required<FailureCode>>;
/** Why a payout failed. */
export type PayoutFailureReason = Readonly<Required<PayoutFailureCode>>;

/** A reason by the name that requests and pages choose it by, and as Orqex says it. */
type Row<Category> = readonly [name: string, code: string, category: Category, message: string];

/**
 * The reasons of failed attempts. Orqex publishes no list of its codes: `ROUTING_NOT_CONFIGURED` is one of its own, the others are the
 * sandbox's, each in a category that Orqex documents.
 */
const attempts: readonly Row<FailureReason["category"]>[] = [
  ["declined", "PAYMENT_DECLINED", "GATEWAY_ERROR", "The provider declined the payment."],
  ["insufficient_funds", "INSUFFICIENT_FUNDS", "CUSTOMER_ERROR", "The customer has not enough money."],
  ["expired_card", "CARD_EXPIRED", "CUSTOMER_ERROR", "The card has expired."],
  ["authentication_failed", "AUTHENTICATION_FAILED", "CUSTOMER_ERROR", "The customer failed the authentication."],
  ["cancelled_by_customer", "CANCELLED_BY_CUSTOMER", "CUSTOMER_ERROR", "The customer declined on the phone."],
  ["timeout", "TIMEOUT", "CUSTOMER_ERROR", "The customer did not answer in time."],
  ["suspected_fraud", "SUSPECTED_FRAUD", "SECURITY_ERROR", "The payment was blocked on suspicion of fraud."],
  ["operator_unavailable", "OPERATOR_UNAVAILABLE", "TELCO_ERROR", "The mobile network operator does not answer."],
  [
    "routing_not_configured",
    "ROUTING_NOT_CONFIGURED",
    "MERCHANT_CONFIG_ERROR",
    "No routing rule configured for this method.",
  ],
];

/** The reasons of failed payouts. `INSUFFICIENT_BALANCE` and `INSTRUMENT_INVALID` are Orqex's own codes. */
const payouts: readonly Row<PayoutFailureReason["category"]>[] = [
  ["declined", "PAYOUT_REJECTED", "GATEWAY_ERROR", "The provider rejected the payout."],
  [
    "insufficient_funds",
    "INSUFFICIENT_BALANCE",
    "GATEWAY_ERROR",
    "The gateway account has insufficient balance to process this payout.",
  ],
  ["expired_card", "INSTRUMENT_INVALID", "RECIPIENT_ERROR", "The recipient cannot be paid at this destination."],
  ["operator_unavailable", "OPERATOR_UNAVAILABLE", "TELCO_ERROR", "The mobile network operator does not answer."],
  ["timeout", "TIMEOUT", "TELCO_ERROR", "The operator did not answer in time."],
];

/** The failure of that name or code; one that the sandbox does not know is taken as a code of Orqex's that nobody published. */
export const failureOf = (reason: string): FailureReason => named(attempts, reason) ?? unpublished(reason);

/** The same of a payout. */
export const payoutFailureOf = (reason: string): PayoutFailureReason => named(payouts, reason) ?? unpublished(reason);

function named<Category>(
  rows: readonly Row<Category>[],
  reason: string,
): { value: string; category: Category; message: string } | undefined {
  const row = rows.find(([name, code]) => name === reason || code === reason);
  return row && { value: row[1], category: row[2], message: row[3] };
}

const unpublished = (value: string) =>
  ({ value, category: "GATEWAY_ERROR", message: "The provider declined." }) as const;

/** What is meant where nobody chooses a reason. */
export const usualReason = {
  checkout: "declined",
  challenge: "authentication_failed",
  prompt: "cancelled_by_customer",
} as const;

/** The reasons that a page offers, the usual one first. */
export function reasonsOf(kind: keyof typeof usualReason): { code: string; label: string }[] {
  const usual = usualReason[kind];
  const offered = attempts.filter(([name]) => name !== "routing_not_configured");
  const sorted = [...offered.filter(([name]) => name === usual), ...offered.filter(([name]) => name !== usual)];
  return sorted.map(([code, , , label]) => ({ code, label }));
}
