import type { CreatePaymentRequest } from "@payorch/orkestapay";
import { type Choice, choiceOf } from "../../choose.ts";
import type { Payment, PaymentState, World } from "../../model.ts";
import type { Attempt, Book, Method, Order } from "./book.ts";
import { isTransfer, isWaiting, onlyAuthorizes } from "./states.ts";
import { type EventType, eventOf } from "./webhooks.ts";

/** What can happen to a payment. Nothing happens to one that is over. */
export interface Outcomes {
  /** Notes a payment that may begin. */
  open(order: Order, key: string | undefined): Payment;
  begin(begun: Pick<Attempt, "payment" | "order" | "method" | "given">): Attempt;
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
  orderEnds(order: Order, open: Payment | undefined): void;
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

  /** The step at the payment provider, and where it took the payment. */
  function step(attempt: Attempt, state: PaymentState, by: string, reason?: string): void {
    attempt.transaction ??= { id: `ctx_${world.random(32)}`, at: world.now() };
    world.payments.to(attempt.payment, state, by, reason);
  }

  const outcomes: Outcomes = {
    open: ({ expiresAt, given, tenant }, key) =>
      world.payments.add({
        provider: "orkestapay",
        tenant,
        id: `pay_${world.random(32)}`,
        order: given.merchant_order_id,
        key,
        amount: given.total_amount,
        currency: given.currency,
        expiresAt,
      }),

    begin(begun) {
      const attempt: Attempt = { ...begun };
      book.attempts.set(attempt.payment.id, attempt);
      // Not pushed: V8 would give the array room for 17.
      attempt.order.attempts = attempt.order.attempts.concat(attempt);
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
      step(attempt, authorizes ? "authorized" : "paid", by);
      tell(attempt, authorizes ? "payment.authorize" : "payment.purchase");
    },

    decline: (attempt, reason, by) => step(attempt, "declined", by, reason),

    ask(attempt, by) {
      const { given, method, order, payment } = attempt;
      if (given?.payment_source.settings?.redirection_url && !isTransfer(method)) {
        attempt.challengeUrl = world.pageUrl("orkestapay", payment.id);
      }
      world.payments.to(payment, "action", by);
      if (given) world.at(order.expiresAt, () => outcomes.orderEnds(order, undefined));
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

    orderEnds(order, open) {
      if (order.expiresAt > world.now()) return;
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
export const chosen = (order: Order, method?: Method, given?: CreatePaymentRequest): Choice | undefined =>
  choiceOf({
    amount: order.given.total_amount,
    card: method?.card?.number,
    metadata: { ...order.given.metadata, ...given?.metadata },
    cards: documentedCards,
  });

/** Test cards that the dossier of OrkestaPay names, besides those of every provider. */
const documentedCards: ReadonlyMap<string, Choice> = new Map([["4000000000002503", { outcome: "challenge" }]]);
