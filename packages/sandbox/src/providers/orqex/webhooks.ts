import { createHmac } from "node:crypto";
import type { WebhookRules } from "../../model.ts";

/**
 * Five tries in all, as documented; when they come is not, so these are the sandbox's: after one minute, five minutes, half an hour and
 * two hours. A delivery to an endpoint of the project is signed, one to a payment's own address is not.
 */
export const webhooks: WebhookRules = {
  repeatAfterMs: [60_000, 5 * 60_000, 30 * 60_000, 2 * 60 * 60_000],
  accepted: (status) => status >= 200 && status < 300,
  secretOf: (tenant) => `whsec_sandbox_${tenant}`,
  headers({ body, event, secret }) {
    return {
      "content-type": "application/json",
      // Of payouts no such headers are documented.
      ...(event.payment !== undefined && { "x-payment-event": event.type, "x-payment-id": event.payment }),
      ...(secret !== "" && { "x-orqex-signature": createHmac("sha256", secret).update(body).digest("hex") }),
    };
  },
  events: [
    "payment.completed",
    "payment.failed",
    "payment.expired",
    "payment.refunded",
    "payment.partially_refunded",
    "payment.attempt.completed",
    "payment.attempt.failed",
    "payment.attempt.action_required",
    "payout.completed",
    "payout.failed",
  ],
  secretHint: "whsec_...",
};
