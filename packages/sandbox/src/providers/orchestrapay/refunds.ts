import type { CreateRefundRequest, Refund as RefundBody, RefundEvent } from "@payorch/orchestrapay";
import type { Call, Reply, World } from "../../model.ts";
import { type Book, type Refund, termsOf } from "./book.ts";
import { settle, transferOf } from "./transfers.ts";
import { refusal, statusOf } from "./wire.ts";

const refundMs = 5_000;
const threeDaysInSeconds = 259_200;

/** Refunds a payment intent in whole or in part. The money moves when the refund becomes `success`. */
export function createRefund(world: World, book: Book, call: Call): Reply {
  const request = call.body as CreateRefundRequest; // Prism checked it
  const attempt = book.attemptsByNumber.get(request.payment_intent_secret);
  if (attempt?.payment.tenant !== call.tenant) return refusal(404, "Not Found");
  const { payment } = attempt;
  if (statusOf(payment) !== "success") return refusal(400, "REFUND_TX_MUST_BE_SUCCESSFUL");
  if (request.currency !== payment.currency) return refusal(400, "REFUND_CCY_MISMATCH");
  if (request.amount > payment.amount - payment.refunded - attempt.refunding) {
    return refusal(400, "REFUND_RQST_AMT_GREATER_THAN_TX_AMT");
  }
  const refund: Refund = { ...transferOf(call, request), number: book.next("refund"), attempt, lastReason: null };
  book.refunds.set(refund.number, refund);
  attempt.refunding += refund.amount;
  const end = (status: "success" | "canceled", reason?: string) => {
    refund.status = status;
    refund.lastReason = reason ?? null;
    attempt.refunding -= refund.amount;
    if (status === "success") world.payments.refund(payment, refund.amount, refund.key);
    tell(world, refund);
  };
  tell(world, refund);
  settle(world, refund, refundMs, end);
  const slaMs = (request.refund_sla_timeout ?? threeDaysInSeconds) * 1000;
  world.at(world.now() + slaMs, () => refund.status === "pending" && end("canceled"));
  return { status: 201, body: refundBody(refund) };
}

/** A refund as it is answered, now. */
export function refundBody({ number, status, attempt, amount, currency }: Refund): RefundBody {
  return { id: number, status, sub_status: status, transaction_id: attempt.number, amount, currency };
}

function tell(world: World, refund: Refund): void {
  const { tenant, key, urls, secret, number, status, attempt, amount, currency, lastReason } = refund;
  const body: RefundEvent = {
    idempotency_key: key ?? String(number),
    id: number,
    status,
    sub_status: status,
    transaction_id: attempt.number,
    amount,
    currency,
    payload: termsOf(attempt).payload ?? {},
    last_reason: lastReason,
    webhook_type: "refund",
  };
  const payment = attempt.payment.id;
  world.emit({ provider: "orchestrapay", tenant, type: "refund", body, urls, registered: false, secret, payment });
}
