import type { Payment } from "./generated/schema.ts";

/**
 * Whether the payment has come to an end. An unknown status is not final.
 *
 * @see https://docs.orchestrate.global/webhooks
 */
export const isFinal = ({ status }: Payment): boolean =>
  ["completed", "succeeded", "failed", "expired"].includes(status);
