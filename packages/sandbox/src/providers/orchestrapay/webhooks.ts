import type { WebhookRules } from "../../model.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Repeated until exactly 200, each address by itself. How often is not documented: the sandbox gives up after a week. */
export const webhooks: WebhookRules = {
  repeatAfterMs: [
    minute,
    5 * minute,
    30 * minute,
    2 * hour,
    6 * hour,
    12 * hour,
    ...Array.from({ length: 6 }, () => day),
  ],
  accepted: (status) => status === 200,
  secretOf: (tenant) => `orchestrapay-webhook-secret-${tenant}`,
  // The plain secret. Where a request gave none, no header comes.
  headers: ({ secret }): Record<string, string> => (secret === "" ? {} : { "Orchestrapay-Webhook-Secret": secret }),
  events: ["payment", "refund", "payout"],
  secretHint: "the webhook_secret of the request",
};
