import type { Payment } from "./generated/schema.ts";

/**
 * Whether waiting on changes nothing: the payment is taken or declined. An unknown status is not final.
 *
 * @see https://docs-en.orkestapay.com/docs/event-types
 */
export const isFinal = ({ status }: Payment): boolean => ["COMPLETED", "FAILED", "REJECTED"].includes(status);
