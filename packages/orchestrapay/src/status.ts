import type { PaymentEvent, Refund, RefundEvent } from "./generated/schema.ts";

/**
 * Whether the payment of an event is paid: its `status` is `success`. Decide by `status` alone; `sub_status` is for analysis.
 * Check the secret of the webhook before you believe it.
 *
 * @see https://docs.orchestrapay.com/payments/Guides/intro
 */
export const isPaid = ({ webhook_type, status }: PaymentEvent): boolean =>
  webhook_type === "payment" && status === "success";

/**
 * Whether the payment or refund is over: its `status` is `success` or `canceled`, which the provider guarantees never to change
 * again. Ignore a `pending` that arrives later. An unknown status is not final.
 *
 * Not for what `payouts.retrieveStatus` answers, possibly in the gateway's own words.
 *
 * @see https://docs.orchestrapay.com/payments/APIs/webhook-payloads
 */
export const isFinal = ({ status }: PaymentEvent | RefundEvent | Refund): boolean =>
  status === "success" || status === "canceled";
