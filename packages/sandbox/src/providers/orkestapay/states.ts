import type { PaymentStatus } from "@payorch/orkestapay";
import type { Payment, PaymentState } from "../../model.ts";
import type { Attempt, Method, Order } from "./records.ts";

const paid: ReadonlySet<PaymentState> = new Set(["paid", "partly_refunded", "refunded"]);

/** Whether the money was taken, whatever was given back since. */
export const wasTaken = ({ payment }: Attempt): boolean => paid.has(payment.state);

export const hasPaid = ({ attempts }: Order): boolean => attempts.some(wasTaken);

/** Whether the buyer, or the shop's call after the buyer, still has to do something. */
export const isWaiting = ({ payment: { state } }: Attempt): boolean => state === "action" || state === "pending";

/** Whether the buyer pays at a bank or in a store, which takes longer than any page. */
export const isTransfer = ({ type }: Method): boolean => type === "SPEI" || type === "CASH";

/** Whether a challenge is passed in the shop's own page, and completed by the shop. */
export const isInShop = ({ challengeUrl, method, onPage }: Attempt): boolean =>
  !onPage && challengeUrl === undefined && !isTransfer(method);

/** Whether a card was only to be authorized. */
export const onlyAuthorizes = ({ method, terms }: Attempt): boolean =>
  !isTransfer(method) && terms.settings?.card?.capture === false;

/** When the payment provider took its one step: it authorized, took or declined. Nothing where it was not asked. */
export const stepOf = ({ history }: Payment): Payment["history"][number] | undefined =>
  history.find(({ state }) => state === "authorized" || state === "paid" || state === "declined");

/**
 * The status of a payment. A refund leaves it as it is, and so does the cancellation of an authorization: no source shows what either
 * changes.
 */
export function statusOf(attempt: Attempt): PaymentStatus {
  const { payment } = attempt;
  if (wasTaken(attempt)) return "COMPLETED";
  if (isWaiting(attempt)) return "PAYMENT_ACTION_REQUIRED";
  if (payment.state === "declined") return payment.reason === antifraud ? "REJECTED" : "FAILED";
  // Behind an authorization that was canceled is a step; behind a challenge that was, none.
  return stepOf(payment) ? "AUTHORIZED" : "FAILED";
}

/** The reason that gives `REJECTED`. */
const antifraud = "suspected_fraud";

/** Why a payment is declined: words of the sandbox, as OrkestaPay has no list. The first is what a decline without a reason means. */
export const declines: readonly { readonly code: string; readonly label: string; readonly message: string }[] = [
  {
    code: "declined",
    label: "Declined by the bank",
    message: "A transaction error occurred. Your credit card has not been charged.",
  },
  { code: "insufficient_funds", label: "Insufficient funds", message: "Insufficient funds." },
  { code: "expired_card", label: "Expired card", message: "The card has expired." },
  { code: "authentication_failed", label: "3-D Secure failed", message: "The authentication failed." },
  { code: antifraud, label: "Rejected as suspected fraud", message: "The payment was rejected." },
];
