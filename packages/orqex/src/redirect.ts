import { pageUrl } from "@payorch/core";
import type { Checkout, PaymentAttempt, PaymentIntent } from "./generated/schema.ts";

/**
 * Where to send the customer's browser: the page of a checkout session (`data.checkout`), or that of an attempt, or of a
 * payment's active one, whose `next_action` is `redirect_to_url`. Undefined where there is none: the other actions, such as a
 * one-time password, take place in your own page.
 *
 * @see https://docs.orqex.com/api-reference/checkout/create-a-checkout-session
 */
export function redirectUrl(from: Checkout | PaymentIntent | PaymentAttempt): string | undefined {
  if ("url" in from) return pageUrl(from.url);
  const attempt: Pick<PaymentAttempt, "id" | "next_action"> | null | undefined =
    "active_attempt" in from ? from.active_attempt : from;
  const action = attempt?.next_action;
  return action?.type === "redirect_to_url" ? pageUrl(action.url) : undefined;
}
