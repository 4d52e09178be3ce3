import { createHmac } from "node:crypto";
import type { NestedPaymentEvent, NestedReversalEvent } from "@payorch/orkestapay";
import type { WebhookRules } from "../../model.ts";
import type { Attempt } from "./records.ts";
import { detailsOf, paymentOf } from "./wire-payment.ts";

const events = [
  "payment.authorize",
  "payment.cancel",
  "payment.capture",
  "payment.purchase",
  "payment.refund",
] as const;

export type EventType = (typeof events)[number];

/** The body of an event, in the current form. What stands beside `data` and `event_type` there is not known. */
export function eventOf(attempt: Attempt, event_type: EventType): NestedPaymentEvent | NestedReversalEvent {
  return event_type === "payment.cancel" || event_type === "payment.refund"
    ? { event_type, data: { payment: detailsOf(attempt) } }
    : { event_type, data: { payment: paymentOf(attempt) } };
}

const minutes = 60_000;
const hours = 60 * minutes;

/** Svix delivers for OrkestaPay, by its default schedule, and signs each try anew. */
export const webhooks: WebhookRules = {
  events,
  secretHint: "whsec_...",
  repeatAfterMs: [5000, 5 * minutes, 30 * minutes, 2 * hours, 5 * hours, 10 * hours, 10 * hours],
  accepted: (status) => status >= 200 && status < 300,
  secretOf: (tenant) => `whsec_${Buffer.from(`sandbox-webhooks-${tenant}`.padEnd(24, "-")).toString("base64")}`,
  headers({ at, body, id, secret }) {
    const message = `msg_${id}`;
    const timestamp = String(Math.floor(at / 1000));
    const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
    const signature = createHmac("sha256", key).update(`${message}.${timestamp}.${body}`).digest("base64");
    return {
      "content-type": "application/json",
      "svix-id": message,
      "svix-timestamp": timestamp,
      "svix-signature": `v1,${signature}`,
    };
  },
};
