import type { LifecycleStatus, LifecycleSubStatus } from "@payorch/orchestrapay";
import type { Payment, Reply, World } from "../../model.ts";

const words: Readonly<Record<number, string>> = {
  400: "Bad Request",
  429: "Too Many Requests",
  503: "Service Unavailable",
};

/** A refusal as NestJS words it: 401 and 404 have no `error`. */
export function refusal(statusCode: number, message: string | readonly string[]): Reply {
  const error = words[statusCode];
  return { status: statusCode, body: { message, ...(error !== undefined && { error }), statusCode } };
}

/**
 * Where an answer says which page it has: in a header, since nobody knows under which name the provider's body says it, and a name made
 * up here would be missing there.
 */
export const pageHeader = (world: World, id: string) => ({ "x-sandbox-page": world.pageUrl("orchestrapay", id) });

/** Whether the payment can still be paid. */
export const isOpen = ({ state }: Payment): boolean => state === "open" || state === "action";

/** The three statuses of a payment; what was refunded was paid, and stays `success`. */
export function statusOf({ state }: Payment): LifecycleStatus {
  if (state === "paid" || state === "partly_refunded" || state === "refunded") return "success";
  return state === "open" || state === "action" ? "pending" : "canceled";
}

/** The one known detail of a status is that of a payment whose time ran out. */
export function subStatusOf(payment: Payment): LifecycleSubStatus {
  return payment.state === "expired" ? "canceled_timeout_e2e" : (statusOf(payment) as LifecycleSubStatus); // the same words
}
