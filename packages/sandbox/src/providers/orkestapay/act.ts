import type { Action, World } from "../../model.ts";
import type { Book } from "./book.ts";
import { type Outcomes, chosen } from "./outcomes.ts";
import { checkoutPage, completedUrl, methods, returnOf } from "./page.ts";
import type { Attempt, Checkout } from "./records.ts";
import { hasPaid, isInShop, isTransfer, isWaiting } from "./states.ts";

/** What a buyer does on a hosted page. Each says where the browser goes; nothing where it stays. */
export interface Acts {
  onCheckout(checkout: Checkout, action: Action): string | undefined;
  /** Does what the request chose, as a buyer would, unless somebody did something before. */
  byRequest(checkout: Checkout): void;
  /** On the page of a payment that the shop made itself. */
  onAttempt(attempt: Attempt, action: Action): string | undefined;
}

export function actsOf(world: World, book: Book, outcomes: Outcomes): Acts {
  return {
    onCheckout(checkout, action) {
      const { order, page, payment } = checkout;
      if (checkoutPage(world, book, checkout).kind !== "closed") {
        const attempt = book.attempts.get(payment.id);
        if (attempt && isWaiting(attempt)) answer(attempt, action);
        else pay(checkout, action);
        if (action.outcome === "cancel") return page.canceled_redirect_url;
      }
      return hasPaid(order) ? returnOf(checkout) : undefined;
    },

    byRequest(checkout) {
      const isPayable = checkoutPage(world, book, checkout).kind === "checkout";
      if (isPayable && checkout.payment.state === "open") pay(checkout, { outcome: "approve" });
    },

    onAttempt(attempt, action) {
      const { challengeUrl, payment, terms } = attempt;
      if (payment.state === "action") answer(attempt, action);
      else if (payment.state === "authorized") return manage(attempt, action);
      if (challengeUrl === undefined || payment.state === "action") return undefined;
      const canceled = terms.settings?.redirection_url?.canceled_redirect_url;
      return payment.state === "canceled" ? canceled : completedUrl(attempt);
    },
  };

  /** Pays on the page of a checkout. What the request chose counts where the buyer does nothing against it. */
  function pay(checkout: Checkout, action: Action): void {
    const { outcome, reason } = (action.outcome === "approve" ? chosen(checkout.order) : undefined) ?? action;
    if (outcome === "cancel" || outcome === "abandon") return;
    if (outcome === "expire") return expire(checkout);
    const attempt = begin(checkout, action.method);
    if (outcome === "approve") outcomes.settle(attempt, "customer");
    else if (outcome === "decline") outcomes.decline(attempt, reason ?? "declined", "customer");
    else outcomes.ask(attempt, "customer");
  }

  function expire({ order }: Checkout): void {
    order.endsAt = world.now();
    outcomes.orderEnds(order);
  }

  /** Begins the payment that the page has ready; after one that was declined, another. */
  function begin(checkout: Checkout, chosenMethod: string | undefined): Attempt {
    const { order } = checkout;
    if (checkout.payment.state !== "open") checkout.payment = outcomes.open(order, undefined);
    const type = methods.find(({ value }) => value === chosenMethod)?.value ?? "CARD";
    return outcomes.begin(order, checkout.payment, type);
  }

  /** Answers what a payment waits for. */
  function answer(attempt: Attempt, { outcome, reason }: Action): void {
    const transfer = isTransfer(attempt.method);
    if (outcome === "approve") {
      if (transfer) outcomes.settle(attempt, "customer");
      else if (isInShop(attempt)) outcomes.pass(attempt);
      else outcomes.finish(attempt, "customer");
    }
    if (outcome === "decline")
      outcomes.decline(attempt, reason ?? (transfer ? "declined" : "authentication_failed"), "customer");
    if (outcome === "cancel") outcomes.giveUp(attempt, "canceled", "customer");
    if (outcome === "expire") outcomes.giveUp(attempt, "expired", "customer");
  }

  /** What a merchant does with an authorization in the portal. The API's ways are not public. */
  function manage(attempt: Attempt, { outcome }: Action): undefined {
    if (outcome === "approve") outcomes.capture(attempt);
    if (outcome === "cancel") outcomes.cancelAuthorization(attempt);
  }
}
