import type { PaymentIntent } from "./generated/schema.ts";

/**
 * Whether the payment can no longer be paid. A status that is unknown or missing is not final.
 *
 * @see https://docs.orqex.com/en/payments/verify
 */
export const isFinal = ({ status = "" }: PaymentIntent): boolean =>
  ["completed", "partially_refunded", "refunded", "failed", "expired"].includes(status);
