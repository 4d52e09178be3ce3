import type { Refund as RefundJson, RefundPayout, RefundReason } from "@payorch/orqex";
import { type Refund, activeAttempt } from "./state.ts";
import { amountOf, converted, written, writtenIf } from "./wire.ts";

export function refundJson(refund: Refund): RefundJson {
  const { amount, createdAt, endedAt, failure, intent, reason, status } = refund;
  const { currency } = intent.payment;
  const charged = activeAttempt(intent)?.currency ?? currency;
  const processed = converted(amount, currency, charged);
  return {
    id: refund.id,
    amount: amountOf(amount, currency),
    processed_amount: processed.amount,
    exchange_rate: processed.exchange_rate,
    type: refund.type,
    execution_method: refund.payout === undefined ? "gateway" : "payout",
    status,
    reason: reason === undefined ? null : reasonJson(reason),
    note: refund.note ?? null,
    failure_code: failure?.value ?? null,
    failure_message: failure?.message ?? null,
    metadata: refund.metadata ?? {},
    payout: payoutOf(refund),
    completed_at: status === "completed" ? writtenIf(endedAt) : null,
    failed_at: status === "failed" ? writtenIf(endedAt) : null,
    created_at: written(createdAt),
  };
}

const labels = {
  requested_by_customer: "Requested by customer",
  duplicate: "Duplicate payment",
  fraudulent: "Fraudulent payment",
  product_not_received: "Product not received",
  product_unsatisfactory: "Product unsatisfactory",
  order_cancelled: "Order cancelled",
  other: "Other",
};

const isCode = (reason: string): reason is keyof typeof labels => reason in labels;

/** A documented code with its words; words of the shop's own as they came. */
const reasonJson = (reason: string): RefundReason | string =>
  isCode(reason) ? { value: reason, label: labels[reason] } : reason;

/** The payout by which a gateway without refunds pays back. Phone numbers of payers are not kept, so there is no `recipient`. */
function payoutOf({ amount, createdAt, endedAt, intent, payout, status }: Refund): RefundPayout | null {
  if (payout === undefined) return null;
  const { currency } = intent.payment;
  return {
    id: payout,
    amount: amountOf(amount, currency),
    settlement_amount: null,
    exchange_rate: null,
    gateway_code: "sandbox",
    method: activeAttempt(intent)?.method.value ?? null,
    recipient: null,
    gateway_transaction_id: null,
    fee_amount: amountOf(0, currency),
    status,
    initiated_at: written(createdAt),
    completed_at: status === "completed" ? writtenIf(endedAt) : null,
  };
}
