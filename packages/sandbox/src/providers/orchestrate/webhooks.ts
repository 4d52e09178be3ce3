import { createHmac } from "node:crypto";
import type { WebhookRules } from "../../model.ts";

const minute = 60_000;
const hour = 60 * minute;

/** What is known of them comes from a demo shop; the schedule and what counts as received are the sandbox's choice. */
export const webhooks: WebhookRules = {
  repeatAfterMs: [minute, 5 * minute, 30 * minute, 2 * hour, 12 * hour],
  accepted: (status) => status >= 200 && status < 300,
  secretOf: (tenant) => `orchestrate-webhook-secret-${tenant}`,
  headers: ({ body, secret }) => ({ "x-webhook-signature": createHmac("sha256", secret).update(body).digest("hex") }),
  events: ["payment.created", "payment.succeeded", "payment.failed", "payment.expired"],
  secretHint: "the webhook's secret",
};
