import type { Method as Choosable, Page, Payment, World } from "../../model.ts";
import { forPeople } from "../amounts.ts";
import type { Book } from "./book.ts";
import type { Attempt, Checkout, Order } from "./records.ts";
import { declines, isTransfer, isWaiting, wasTaken } from "./states.ts";

/** How a buyer can pay on the hosted page of a checkout. */
export const methods = [
  { value: "CARD", label: "Card", kind: "card" },
  { value: "SPEI", label: "SPEI", kind: "transfer" },
  { value: "CASH", label: "Cash in a convenience store", kind: "cash" },
] as const satisfies readonly Choosable[];

/** The hosted page of a checkout, or the challenge or transfer that its last payment waits for. */
export function checkoutPage(world: World, { attempts }: Book, checkout: Checkout): Page {
  const { order, payment } = checkout;
  const attempt = attempts.get(payment.id);
  const shown = { ...common(order), payment, methods, returnUrl: returnOf(checkout) };
  const paid = order.attempts.find(wasTaken);
  if (paid) return { ...shown, payment: paid.payment, kind: "closed" };
  if (attempt && isWaiting(attempt)) return { ...shown, ...waiting(attempt) };
  const kind = order.expiresAt > world.now() ? "checkout" : "closed";
  return { ...shown, kind, lines: [...shown.lines, ...lastDecline(payment)] };
}

/** The page of a payment that the shop made itself: a challenge, a transfer, or an authorization that the portal can end. */
export function attemptPage(attempt: Attempt): Page {
  const { order, payment } = attempt;
  const shown = { ...common(order), payment, methods, returnUrl: completedUrl(attempt) };
  if (payment.state === "action") return { ...shown, ...waiting(attempt) };
  if (payment.state !== "authorized") return { ...shown, kind: "closed" };
  return {
    ...shown,
    kind: "checkout",
    title: "The merchant's portal: approve captures the authorization, cancel cancels it",
    methods: [{ value: "CAPTURE", label: "Capture", kind: "transfer" }],
  };
}

function common({ customer: { given }, given: order, tenant }: Order): Omit<Page, "payment" | "kind" | "methods"> {
  return {
    merchant: tenant,
    title: order.products.map(({ name }) => name).join(", "),
    amount: forPeople(order.total_amount, order.currency),
    lines: [
      ["Order", order.merchant_order_id],
      ["Customer", `${given.first_name} ${given.last_name}, ${given.email}`],
    ],
    reasons: declines,
  };
}

function lastDecline({ reason, state }: Payment): Page["lines"] {
  return state === "declined"
    ? [["Last attempt", declines.find(({ code }) => code === reason)?.label ?? "Declined"]]
    : [];
}

/** A card is challenged. The bank or the store that a transfer waits for has no page; here it is one with one way of paying. */
function waiting({ method }: Attempt): Pick<Page, "kind" | "methods"> {
  if (!isTransfer(method)) return { kind: "challenge", methods };
  return { kind: "checkout", methods: methods.filter(({ value }) => value === method.type) };
}

/** Where a buyer goes from the page of a checkout that was paid, or is over. */
export function returnOf({ order, page }: Checkout): string {
  const paid = order.attempts.find(wasTaken);
  return paid ? returned(page.completed_redirect_url, paid) : page.canceled_redirect_url;
}

/** Where a buyer goes after a challenge on another page, passed or not. */
export function completedUrl(attempt: Attempt): string | undefined {
  const url = attempt.terms.settings?.redirection_url?.completed_redirect_url;
  return url === undefined ? undefined : returned(url, attempt);
}

/** The address of the shop with what OrkestaPay appends. The rest of it stays as the shop wrote it. */
function returned(url: string, { order, payment }: Attempt): string {
  const [, address = "", hash = ""] = /^([^#]*)(.*)$/s.exec(url) ?? [];
  return `${address}${address.includes("?") ? "&" : "?"}order_id=${order.id}&payment_id=${payment.id}${hash}`;
}
