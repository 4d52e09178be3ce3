import type { CreateRefundRequest, RefundAvailability } from "@payorch/orqex";
import { choiceOf } from "../../choose.ts";
import type { Call, Reply } from "../../model.ts";
import { decimalsOf, exact } from "../amounts.ts";
import { tellPayment } from "./events.ts";
import { failureOf } from "./failures.ts";
import { newId } from "./ids.ts";
import { page } from "./lists.ts";
import { refundJson } from "./refund-json.ts";
import { invalid, notFound, tooFine } from "./refuse.ts";
import { type Intent, type Refund, type State, activeAttempt } from "./state.ts";
import { amountOf } from "./wire.ts";

/** How long a refund takes whose request chose silence, and one that is a payout. */
const silenceMs = 60 * 60_000;
const payoutMs = 5 * 60_000;

export function createRefund(state: State, intent: Intent, call: Call): Reply {
  const body = call.body as CreateRefundRequest; // Prism compared it with the spec.
  const { left } = position(intent);
  const refused = tooFine(body.amount, intent.payment.currency);
  if (refused) return refused;
  if (left === 0) return invalid("amount", "This payment has no refundable balance left.");
  if (exact(body.amount) > left) return invalid("amount", `The amount must not be greater than ${left}.`);
  const viaPayout = methodOf(intent) === "payout";
  if (viaPayout && body.allow_payout !== true) {
    return invalid("allow_payout", "The gateway has no refunds: allow a payout to the payer.");
  }
  const refund: Refund = {
    id: newId(state, "re"),
    intent,
    amount: body.amount,
    type: exact(body.amount) === left ? "full" : "partial",
    key: call.key,
    reason: body.reason,
    note: body.note,
    metadata: body.metadata,
    payout: viaPayout ? newId(state, "po") : undefined,
    createdAt: call.now,
    status: viaPayout ? "processing" : "pending",
    failure: undefined,
    endedAt: undefined,
  };
  intent.refunds = [...intent.refunds, refund];
  run(state, refund, body);
  return { status: 201, body: { data: refundJson(refund) } };
}

/** The gateway refunds at once, or refuses; a payout takes five minutes, and what chose silence an hour. */
function run(state: State, refund: Refund, { amount, metadata }: CreateRefundRequest): void {
  const { world } = state;
  const choice = choiceOf({ amount, metadata });
  const finish = (): void =>
    choice?.outcome === "decline" ? fail(state, refund, choice.reason) : complete(state, refund);
  if (choice?.outcome === "silence") world.at(world.now() + silenceMs, finish);
  else if (refund.payout !== undefined) world.at(world.now() + payoutMs, finish);
  else finish();
}

function complete(state: State, refund: Refund): void {
  const { amount, intent, key } = refund;
  const { world } = state;
  refund.status = "completed";
  refund.endedAt = world.now();
  world.payments.refund(intent.payment, amount, key);
  const whole = position(intent).refunded === exact(intent.payment.amount);
  intent.status = whole ? "refunded" : "partially_refunded";
  tellPayment(state, whole ? "payment.refunded" : "payment.partially_refunded", intent);
}

function fail({ world }: State, refund: Refund, reason = "declined"): void {
  refund.status = "failed";
  refund.endedAt = world.now();
  refund.failure = failureOf(reason);
}

/** How much of a payment was refunded, is being refunded, and can still be. */
function position({ payment, refunds, status }: Intent): { refunded: number; pending: number; left: number } {
  const sum = (...states: Refund["status"][]): number =>
    refunds.reduce((total, refund) => (states.includes(refund.status) ? exact(total + refund.amount) : total), 0);
  const [refunded, pending] = [sum("completed"), sum("pending", "processing")];
  const paid = status === "completed" || status === "partially_refunded";
  return { refunded, pending, left: paid ? exact(payment.amount - refunded - pending) : 0 };
}

/** How a refund would be carried out: a gateway without refunds needs a payout. */
const methodOf = (intent: Intent): "gateway" | "payout" =>
  activeAttempt(intent)?.method.refunds === false ? "payout" : "gateway";

export function refundAvailability(_: State, intent: Intent): Reply {
  const { currency } = intent.payment;
  const { left, pending, refunded } = position(intent);
  const smallest = 10 ** -(decimalsOf(currency) ?? 2);
  const data: RefundAvailability = {
    is_refundable: left > 0,
    refundable_amount: amountOf(left, currency),
    refunded_amount: amountOf(refunded, currency),
    pending_amount: amountOf(pending, currency),
    has_pending_refund: pending > 0,
    available_types: left === 0 ? [] : left > smallest ? ["full", "partial"] : ["full"],
    execution_method: left > 0 ? methodOf(intent) : null,
    unavailable_reason: left > 0 ? null : unavailable(intent),
  };
  return { status: 200, body: { data } };
}

const unavailable = ({ attempts }: Intent): string =>
  attempts.every(({ status }) => status !== "completed")
    ? "This payment is not paid."
    : "This payment has no refundable balance left.";

export const listRefunds = ({ world }: State, { payment, refunds }: Intent, call: Call): Reply =>
  page(world, call, {
    items: refunds,
    path: `/orqex/payment/intents/${payment.id}/refunds`,
    perPage: 10,
    json: refundJson,
  });

export function retrieveRefund(_: State, { refunds }: Intent, { path }: Call): Reply {
  const refund = refunds.find(({ id }) => id === path["refundId"]);
  return refund ? { status: 200, body: { data: refundJson(refund) } } : notFound;
}
