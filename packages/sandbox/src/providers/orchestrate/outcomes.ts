import type { OrchestrateEventBody } from "@payorch/orchestrate/webhooks";
import type { Choice } from "../../choose.ts";
import type { PaymentState, World } from "../../model.ts";
import { timestamp } from "../shared.ts";
import { type Entry, detailsOf } from "./book.ts";
import { isOpen, statusOf } from "./wire.ts";

/** What can happen to a payment. Nothing happens to one that is over. */
export interface Outcomes {
  pay(entry: Entry, by: string): void;
  fail(entry: Entry, by: string, reason: string): void;
  challenge(entry: Entry, by: string): void;
  expire(entry: Entry, by: string): void;
  /** Does what the request chose. */
  play(entry: Entry, choice: Choice, by: string): void;
  /** Sends an event to the tenant's registered webhooks. */
  tell(entry: Entry, type: OrchestrateEventBody["type"]): void;
}

/** Makes what can happen, in a world. */
export function outcomesOf(world: World): Outcomes {
  const tell: Outcomes["tell"] = (entry, type) => {
    const { id, tenant } = entry.payment;
    const body = eventBody(entry, type, `event_${world.random(16)}`, world.now());
    world.emit({ provider: "orchestrate", tenant, type, body, urls: [], registered: true, payment: id });
  };
  const end = (entry: Entry, state: PaymentState, by: string, type: OrchestrateEventBody["type"], reason?: string) => {
    if (!isOpen(entry.payment)) return;
    world.payments.to(entry.payment, state, by, reason);
    tell(entry, type);
  };
  const outcomes: Outcomes = {
    pay: (entry, by) => end(entry, "paid", by, "payment.succeeded"),
    fail: (entry, by, reason) => end(entry, "declined", by, "payment.failed", reason),
    expire: (entry, by) => end(entry, "expired", by, "payment.expired"),
    challenge(entry, by) {
      if (entry.payment.state === "open") world.payments.to(entry.payment, "action", by);
    },
    play(entry, { outcome, reason = "declined" }, by) {
      if (outcome === "approve") outcomes.pay(entry, by);
      if (outcome === "decline") outcomes.fail(entry, by, reason);
      if (outcome === "challenge") outcomes.challenge(entry, by);
      if (outcome === "expire") outcomes.expire(entry, by);
    },
    tell,
  };
  return outcomes;
}

/** An event with everything that the published events and the demo shop's types have between them. */
function eventBody(entry: Entry, type: OrchestrateEventBody["type"], id: string, now: number): OrchestrateEventBody {
  const { payment } = entry;
  const { currency, customer, metadata } = detailsOf(entry);
  return {
    id,
    api_version: "1",
    type,
    payload: {
      id: payment.id,
      amount: payment.amount,
      currency,
      // The published `payment.succeeded` says `completed`, also where the payment itself reads `succeeded`.
      status: payment.state === "paid" ? "completed" : statusOf(entry),
      customer: { email: customer.email, name: customer.name },
      metadata,
    },
    timestamp: timestamp(now),
  };
}
