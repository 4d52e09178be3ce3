import type { PaymentEvent } from "@payorch/orchestrapay";
import type { Choice } from "../../choose.ts";
import type { PaymentState, World } from "../../model.ts";
import { type Attempt, termsOf } from "./book.ts";
import { isOpen, statusOf, subStatusOf } from "./wire.ts";

/** What can happen to a payment intent. Nothing happens to one that is over. */
export interface Outcomes {
  pay(attempt: Attempt, by: string): void;
  decline(attempt: Attempt, by: string, reason: string): void;
  /** The customer has to do something first: pass 3-D Secure, or answer the phone. */
  challenge(attempt: Attempt, by: string): void;
  /** As `challenge`, and nobody answers. */
  silence(attempt: Attempt, by: string): void;
  cancel(attempt: Attempt, by: string): void;
  expire(attempt: Attempt, by: string): void;
  /** Does what the request chose. */
  play(attempt: Attempt, choice: Choice, by: string): void;
  /** Sends the event of the present sub-status to the addresses of the payment intent. */
  tell(attempt: Attempt): void;
}

/** Makes what can happen, in a world. */
export function outcomesOf(world: World): Outcomes {
  const end = (attempt: Attempt, state: PaymentState, by: string, reason?: string) => {
    if (!isOpen(attempt.payment)) return;
    attempt.step += 1;
    if (reason !== undefined) attempt.lastReason = reason;
    world.payments.to(attempt.payment, state, by, reason);
    outcomes.tell(attempt);
  };
  const outcomes: Outcomes = {
    pay: (attempt, by) => end(attempt, "paid", by),
    decline: (attempt, by, reason) => end(attempt, "declined", by, reason),
    cancel: (attempt, by) => end(attempt, "canceled", by),
    expire: (attempt, by) => end(attempt, "expired", by),
    challenge(attempt, by) {
      if (attempt.payment.state !== "open") return;
      attempt.step += 1;
      world.payments.to(attempt.payment, "action", by); // still `pending`: no sub-status changes, and nobody is told
    },
    silence(attempt, by) {
      if (!isOpen(attempt.payment)) return;
      outcomes.challenge(attempt, by);
      attempt.lastReason = "no_answer";
    },
    play(attempt, { outcome, reason = "declined" }, by) {
      if (outcome === "approve") outcomes.pay(attempt, by);
      else if (outcome === "decline") outcomes.decline(attempt, by, reason);
      else outcomes[outcome](attempt, by);
    },
    tell(attempt) {
      const { payment } = attempt;
      const { webhook_urls = [], webhook_secret = "" } = termsOf(attempt);
      world.emit({
        provider: "orchestrapay",
        tenant: payment.tenant,
        type: "payment",
        body: eventBody(attempt),
        urls: webhook_urls,
        registered: false,
        secret: webhook_secret,
        payment: payment.id,
      });
    },
  };
  return outcomes;
}

function eventBody(attempt: Attempt): PaymentEvent {
  const { payment, number, gateway, checkout, step, lastReason } = attempt;
  return {
    idempotency_key: payment.key ?? payment.id,
    uuid: payment.id,
    id: number,
    gateway,
    status: statusOf(payment),
    sub_status: subStatusOf(payment),
    ...(checkout && { preflight_id: checkout.number }),
    payload: termsOf(attempt).payload ?? {},
    amount: payment.amount,
    currency: payment.currency,
    step_number: step,
    last_reason: lastReason,
    webhook_type: "payment",
  };
}
