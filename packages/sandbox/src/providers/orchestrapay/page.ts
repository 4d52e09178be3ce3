import type { Action, Page, Payment, World } from "../../model.ts";
import { forPeople } from "../amounts.ts";
import { declineReasons } from "../shared.ts";
import { begin, orderOf } from "./attempts.ts";
import { type Attempt, type Book, type Checkout, type Said, requestOf, termsOf } from "./book.ts";
import { gatewayOf, gateways, methodOf } from "./gateways.ts";
import type { Outcomes } from "./outcomes.ts";
import { isOpen, statusOf } from "./wire.ts";

/** The page of a payment intent, on which its gateway is the only way to pay. */
export function attemptPage(attempt: Attempt): Page {
  const { payment, gateway } = attempt;
  const method = gatewayOf(gateway);
  const methods = method ? [methodOf(method)] : [];
  const waiting = methods[0]?.kind === "prompt" ? "prompt" : "challenge";
  const kind = payment.state === "open" ? "checkout" : payment.state === "action" ? waiting : "closed";
  return { ...shared(payment, termsOf(attempt), kind), methods, returnUrl: returnUrl(attempt) };
}

/** The page of a checkout intent, on which the customer chooses a gateway; the kind that the request named comes first. */
export function checkoutPage(checkout: Checkout): Page {
  const { attempt } = checkout;
  if (attempt && statusOf(attempt.payment) !== "canceled") return attemptPage(attempt);
  const request = requestOf(checkout);
  const { payment_method: preferred } = request;
  const first = gateways.filter(({ type }) => preferred !== undefined && type === preferred);
  const methods = [...new Set([...first, ...gateways])].map(methodOf);
  return { ...shared(unpaid(checkout), request, "checkout"), methods };
}

/** Does what the customer chose on the page of a checkout intent: what needs a payment intent makes one. */
export function actOnCheckout(
  world: World,
  book: Book,
  outcomes: Outcomes,
  checkout: Checkout,
  action: Action,
): string | undefined {
  if (!checkout.attempt || statusOf(checkout.attempt.payment) === "canceled") {
    // Nothing was begun that could be canceled, and a checkout intent has no end.
    if (action.outcome === "cancel") return requestOf(checkout).final_failure_url;
    if (action.outcome === "abandon" || action.outcome === "expire") return undefined;
    const gateway = action.method ?? checkoutPage(checkout).methods[0]?.value ?? "";
    const { tenant } = checkout;
    checkout.attempt = begin(world, book, outcomes, { tenant, key: undefined, checkout, gateway, addition: undefined });
  }
  return actOnAttempt(outcomes, checkout.attempt, action);
}

/** Does what the customer chose on the page of a payment intent. */
export function actOnAttempt(outcomes: Outcomes, attempt: Attempt, { outcome, reason }: Action): string | undefined {
  const challenged = attempt.payment.state === "action";
  switch (outcome) {
    case "approve":
      if (attempt.choice && !challenged) outcomes.play(attempt, attempt.choice, "customer");
      else outcomes.pay(attempt, "customer");
      break;
    case "decline":
      outcomes.decline(attempt, "customer", reason ?? attemptPage(attempt).reasons[0]?.code ?? "declined");
      break;
    case "abandon":
      return undefined;
    default:
      outcomes[outcome](attempt, "customer");
  }
  return isOpen(attempt.payment) ? undefined : returnUrl(attempt);
}

/** Nothing is known to be added to these addresses. */
function returnUrl(attempt: Attempt): string | undefined {
  const { final_success_url, final_failure_url } = termsOf(attempt);
  return statusOf(attempt.payment) === "success" ? final_success_url : final_failure_url;
}

function shared(
  payment: Payment,
  { human_friendly_payment_intent_secret: reference, line_items = [] }: Said,
  kind: Page["kind"],
) {
  return {
    payment,
    kind,
    merchant: payment.tenant,
    title: line_items.map(({ name, quantity = 1 }) => `${quantity} × ${name ?? "product"}`).join(", ") || "Payment",
    amount: forPeople(payment.amount / 100, payment.currency),
    lines: reference === undefined ? [] : [["Reference", reference] as const],
    reasons: declineReasons(kind),
  };
}

/** A checkout intent as the page shows it before there is a payment intent. */
function unpaid(checkout: Checkout): Payment {
  const { tenant, uuid: id, amount, currency, key, createdAt } = checkout;
  const order = orderOf(requestOf(checkout)) ?? key ?? id;
  const state = { state: "open" as const, reason: undefined, refunded: 0, history: [] };
  return { provider: "orchestrapay", tenant, id, order, key, amount, currency, createdAt, ...state };
}
