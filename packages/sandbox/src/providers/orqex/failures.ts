import type { FailureCode, PayoutFailureCode } from "@payorch/orqex";

/** Why an attempt or refund failed. */
export type FailureReason = Readonly<Required<FailureCode>>;
/** Why a payout failed. */
export type PayoutFailureReason = Readonly<Required<PayoutFailureCode>>;

type Row<Reason extends FailureReason | PayoutFailureReason> = readonly [
  code: string,
  category: Reason["category"],
  message: string,
];

/**
 * The reasons of failed attempts. Orqex publishes no list of its codes: `ROUTING_NOT_CONFIGURED` is one of its own, the others are the
 * sandbox's, each in a category that Orqex documents.
 */
const attempts: readonly Row<FailureReason>[] = [
  ["INSUFFICIENT_FUNDS", "CUSTOMER_ERROR", "The customer has not enough money."],
  ["PAYMENT_DECLINED", "GATEWAY_ERROR", "The provider declined the payment."],
  ["CARD_EXPIRED", "CUSTOMER_ERROR", "The card has expired."],
  ["AUTHENTICATION_FAILED", "CUSTOMER_ERROR", "The customer failed the authentication."],
  ["CANCELLED_BY_CUSTOMER", "CUSTOMER_ERROR", "The customer declined on the phone."],
  ["SUSPECTED_FRAUD", "SECURITY_ERROR", "The payment was blocked on suspicion of fraud."],
  ["OPERATOR_UNAVAILABLE", "TELCO_ERROR", "The mobile network operator does not answer."],
  ["TIMEOUT", "CUSTOMER_ERROR", "The customer did not answer in time."],
  ["ROUTING_NOT_CONFIGURED", "MERCHANT_CONFIG_ERROR", "No routing rule configured for this method."],
];

/** The reasons of failed payouts; the first two are Orqex's own. */
const payouts: readonly Row<PayoutFailureReason>[] = [
  ["INSUFFICIENT_BALANCE", "GATEWAY_ERROR", "The gateway account has insufficient balance to process this payout."],
  ["INSTRUMENT_INVALID", "RECIPIENT_ERROR", "The recipient cannot be paid at this destination."],
  ["PAYOUT_REJECTED", "GATEWAY_ERROR", "The provider rejected the payout."],
  ["OPERATOR_UNAVAILABLE", "TELCO_ERROR", "The mobile network operator does not answer."],
  ["TIMEOUT", "TELCO_ERROR", "The operator did not answer in time."],
];

/** What the reasons that all providers know are here. */
const ofAttempts: Readonly<Record<string, string>> = { DECLINED: "PAYMENT_DECLINED", EXPIRED_CARD: "CARD_EXPIRED" };
const ofPayouts: Readonly<Record<string, string>> = {
  INSUFFICIENT_FUNDS: "INSUFFICIENT_BALANCE",
  DECLINED: "PAYOUT_REJECTED",
  EXPIRED_CARD: "INSTRUMENT_INVALID",
};

/** The failure of that code, in any case; a code that the sandbox does not know is taken as one of Orqex's that nobody published. */
export const failureOf = (reason: string): FailureReason =>
  named(attempts, ofAttempts, reason) ?? {
    value: reason,
    category: "GATEWAY_ERROR",
    message: "The provider declined.",
  };

/** The same of a payout. */
export const payoutFailureOf = (reason: string): PayoutFailureReason =>
  named(payouts, ofPayouts, reason) ?? { value: reason, category: "GATEWAY_ERROR", message: "The provider declined." };

function named<Category>(
  rows: readonly (readonly [code: string, category: Category, message: string])[],
  aliases: Readonly<Record<string, string>>,
  reason: string,
): { value: string; category: Category; message: string } | undefined {
  const code = reason.toUpperCase();
  const row = rows.find(([known]) => known === (aliases[code] ?? code));
  return row && { value: row[0], category: row[1], message: row[2] };
}

/** The reasons that a page offers: the one that is meant without a choice comes first. */
export function reasonsOf(kind: "checkout" | "challenge" | "prompt"): { code: string; label: string }[] {
  const first = { checkout: "INSUFFICIENT_FUNDS", challenge: "AUTHENTICATION_FAILED", prompt: "CANCELLED_BY_CUSTOMER" }[
    kind
  ];
  const offered = attempts.filter(([code]) => code !== "ROUTING_NOT_CONFIGURED");
  const sorted = [...offered.filter(([code]) => code === first), ...offered.filter(([code]) => code !== first)];
  return sorted.map(([code, , label]) => ({ code, label }));
}
