import { type Choice, choiceOf } from "../../choose.ts";
import type { Payment, World } from "../../model.ts";
import type { Book } from "./book.ts";
import { Attempt, type Method, type MethodType, type Order, type Terms } from "./records.ts";
import { isTransfer, isWaiting, onlyAuthorizes } from "./states.ts";
import { type EventType, eventOf } from "./webhooks.ts";

/** What can happen to a payment. Nothing happens to one that is over. */
export interface Outcomes {
  /** Notes a payment that may begin. */
  open(order: Order, key: string | undefined, id?: string): Payment;
  /** Begins it: on the page of a checkout without terms, by a type of method alone. */
  begin(order: Order, payment: Payment, method: Method | MethodType, terms?: Terms): Attempt;
  /** Does what the request chose; without a choice, a card is approved and a transfer awaited. */
  play(attempt: Attempt, choice: Choice | undefined, by: string): void;
  /** What comes after a challenge: the amount may still choose a decline. */
  finish(attempt: Attempt, by: string): void;
  settle(attempt: Attempt, by: string): void;
  decline(attempt: Attempt, reason: string, by: string): void;
  /** Waits for the buyer. */
  ask(attempt: Attempt, by: string): void;
  /** The buyer passed a challenge in the shop's own page, and the shop has to complete the payment. */
  pass(attempt: Attempt): void;
  /** Ends a payment that waits without a step at the payment provider. */
  giveUp(attempt: Attempt, state: "canceled" | "expired", by: string): void;
  /** What only the portal can do with an authorization. */
  capture(attempt: Attempt): void;
  cancelAuthorization(attempt: Attempt): void;
  refund(attempt: Attempt, amount: number, key: string | undefined): void;
  /** The end of an order: nothing can begin, and a challenge is over. A transfer may be under way, and still arrive. */
  orderEnds(order: Order): void;
}

export function outcomesOf(world: World, book: Book): Outcomes {
  function tell(attempt: Attempt, type: EventType): void {
    const { order, payment } = attempt;
    const body = eventOf(attempt, type);
    world.emit({
      provider: "orkestapay",
      tenant: order.tenant,
      type,
      body,
      urls: [],
      registered: true,
      payment: payment.id,
    });
  }

  const outcomes: Outcomes = {
    open({ expiresAt, given, tenant }, key, id = `pay_${world.random(32)}`) {
      const { currency, merchant_order_id: order, total_amount: amount } = given;
      return world.payments.add({ provider: "orkestapay", tenant, id, order, key, amount, currency, expiresAt });
    },

    begin(order, payment, method, terms) {
      const attempt = new Attempt(order, payment, method, terms);
      book.attempts.set(payment.id, attempt);
      // A new array has no room that stays empty.
      order.attempts = [...order.attempts, attempt];
      return attempt;
    },

    play(attempt, choice, by) {
      const usual = isTransfer(attempt.method) ? "challenge" : "approve";
      switch (choice?.outcome ?? usual) {
        case "approve":
          return outcomes.settle(attempt, by);
        case "decline":
          return outcomes.decline(attempt, choice?.reason ?? "declined", by);
        case "challenge":
        case "silence":
          return outcomes.ask(attempt, by);
        case "expire":
          return outcomes.giveUp(attempt, "expired", by);
      }
    },

    finish(attempt, by) {
      const choice = choiceOf({ amount: attempt.payment.amount });
      if (choice?.outcome === "decline") outcomes.decline(attempt, choice.reason ?? "declined", by);
      else outcomes.settle(attempt, by);
    },

    settle(attempt, by) {
      const authorizes = onlyAuthorizes(attempt);
      world.payments.to(attempt.payment, authorizes ? "authorized" : "paid", by);
      tell(attempt, authorizes ? "payment.authorize" : "payment.purchase");
    },

    decline: ({ payment }, reason, by) => world.payments.to(payment, "declined", by, reason),

    ask(attempt, by) {
      const { method, onPage, order, payment, terms } = attempt;
      if (terms.settings?.redirection_url && !isTransfer(method)) {
        attempt.challengeUrl = world.pageUrl("orkestapay", payment.id);
      }
      world.payments.to(payment, "action", by);
      if (!onPage) world.at(order.expiresAt, () => outcomes.orderEnds(order));
    },

    pass: ({ payment }) => world.payments.to(payment, "pending", "customer"),

    giveUp: ({ payment }, state, by) => world.payments.to(payment, state, by),

    capture(attempt) {
      world.payments.to(attempt.payment, "paid", "portal");
      tell(attempt, "payment.capture");
    },

    cancelAuthorization(attempt) {
      world.payments.to(attempt.payment, "canceled", "portal");
      tell(attempt, "payment.cancel");
    },

    refund(attempt, amount, key) {
      world.payments.refund(attempt.payment, amount, key);
      tell(attempt, "payment.refund");
    },

    orderEnds(order) {
      if (order.expiresAt > world.now()) return;
      const open = order.checkout?.payment;
      if (open?.state === "open") world.payments.to(open, "expired", "clock");
      for (const attempt of order.attempts) {
        if (isWaiting(attempt) && !isTransfer(attempt.method)) outcomes.giveUp(attempt, "expired", "clock");
      }
    },
  };
  return outcomes;
}

/**
 * What the requests chose: the payment's own metadata before the order's. The card that is typed on the page of a checkout does not
 * choose, since the buyer does.
 */
export function chosen({ given }: Order, attempt?: Attempt): Choice | undefined {
  return choiceOf({
    amount: given.total_amount,
    card: attempt?.method.details.card?.number,
    metadata: { ...given.metadata, ...attempt?.terms.metadata },
    cards: documentedCards,
  });
}

/** Test cards that the dossier of OrkestaPay names, besides those of every provider. */
const documentedCards: ReadonlyMap<string, Choice> = new Map([["4000000000002503", { outcome: "challenge" }]]);
