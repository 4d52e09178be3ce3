import type { Action, Page } from "../../model.ts";
import { forPeople } from "../amounts.ts";
import { declineReasons } from "../shared.ts";
import { type Entry, detailsOf } from "./book.ts";
import type { Outcomes } from "./outcomes.ts";
import { isOpen } from "./wire.ts";

/** The hosted checkout, or the 3DS page. */
export function pageOf(entry: Entry): Page {
  const { payment } = entry;
  const { customer, description, successUrl, cancelUrl } = detailsOf(entry);
  const kind = payment.state === "open" ? "checkout" : payment.state === "action" ? "challenge" : "closed";
  return {
    payment,
    kind,
    merchant: payment.tenant,
    title: description,
    amount: forPeople(payment.amount, payment.currency),
    lines: [["Customer", `${customer.name}, ${customer.email}`]],
    methods: [{ value: "card", label: "Card", kind: "card" }],
    reasons: declineReasons(kind),
    returnUrl: payment.state === "expired" ? cancelUrl : successUrl,
  };
}

/**
 * Does what the customer chose. The provider adds nothing to the addresses; `success_url` is also where a failed payment leads, since
 * the quickstart tells its page to show success or failure.
 */
export function actOn(entry: Entry, { outcome, reason }: Action, outcomes: Outcomes): string | undefined {
  const { payment, choice } = entry;
  const challenged = payment.state === "action";
  if (outcome === "abandon") return undefined;
  if (isOpen(payment)) {
    if (outcome === "cancel") return detailsOf(entry).cancelUrl;
    if (outcome === "approve" && !challenged && choice) outcomes.play(entry, choice, "customer");
    else if (outcome === "approve") outcomes.pay(entry, "customer");
    if (outcome === "decline") outcomes.fail(entry, "customer", reason ?? pageOf(entry).reasons[0]?.code ?? "declined");
    if (outcome === "challenge") outcomes.challenge(entry, "customer");
    if (outcome === "expire") outcomes.expire(entry, "customer");
  }
  return payment.state === "paid" || payment.state === "declined" ? detailsOf(entry).successUrl : undefined;
}
