import type { Payment as PaymentBody, PaymentStatus } from "@payorch/orchestrate";
import type { Payment, Reply, World } from "../../model.ts";
import { timestamp } from "../shared.ts";
import { type Entry, detailsOf } from "./book.ts";

/**
 * A payment as it is answered. The provider's two pages show two forms, and so does the sandbox: with card details that of the payments
 * page (a number, `next_action`, `succeeded`), without them that of the quickstart (`"500.0"`, `payment_link`, `completed`).
 */
export function paymentBody(entry: Entry, world: World): PaymentBody {
  const { payment } = entry;
  const { currency, customer, description, metadata, successUrl, cancelUrl } = detailsOf(entry);
  const completedAt = payment.history.find(({ state }) => state === "paid")?.at;
  const url = world.pageUrl("orchestrate", payment.id);
  return {
    id: payment.id,
    amount: entry.byCard ? payment.amount : unpadded(payment.amount),
    currency,
    status: statusOf(entry),
    customer,
    description,
    metadata,
    success_url: successUrl,
    cancel_url: cancelUrl,
    ...(entry.byCard ? isOpen(payment) && { next_action: { url } } : { payment_link: url }),
    ...(!entry.byCard && completedAt === undefined && { payment_method: null, completed_at: null }),
    ...(completedAt !== undefined && { completed_at: timestamp(completedAt) }),
    created_at: timestamp(payment.createdAt),
    updated_at: timestamp(payment.history.at(-1)?.at ?? payment.createdAt),
    expires_at: timestamp(payment.expiresAt ?? payment.createdAt),
  };
}

/** Whether it can still be paid. */
export const isOpen = ({ state }: Payment): boolean => state === "open" || state === "action";

/** The status as the provider's API words it. */
export function statusOf({ payment, byCard }: Entry): PaymentStatus {
  if (isOpen(payment)) return "pending";
  if (payment.state === "paid") return byCard ? "succeeded" : "completed";
  return payment.state === "expired" ? "expired" : "failed";
}

/** An answer that refuses: one sentence, the only property that is documented. */
export const refusal = (status: number, message: string): Reply => ({ status, body: { message } });

/** An amount as the quickstart writes it: `"500.0"`, `"99.99"`. One that JavaScript writes with an exponent stays a number. */
function unpadded(amount: number): number | string {
  const text = Number.isInteger(amount) ? `${amount}.0` : String(amount);
  return text.includes("e") ? amount : text;
}
