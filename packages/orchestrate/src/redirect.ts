import { pageUrl } from "@payorch/core";
import type { Payment, PaymentListItem } from "./generated/schema.ts";

/**
 * Where to send the customer's browser: `next_action.url` by the payments page, else `payment_link` by the quickstart. With card
 * details it is the 3DS page, else the hosted checkout. Treat it as opaque. Undefined where the payment has neither.
 *
 * @see https://docs.orchestrate.global/payments
 * @see https://docs.orchestrate.global/quickstart
 */
export const redirectUrl = ({ next_action, payment_link }: Payment | PaymentListItem): string | undefined =>
  pageUrl(next_action?.url, payment_link);
