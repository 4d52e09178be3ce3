import { pageUrl } from "@payorch/core";
import type { Checkout, Payment, PaymentSnapshot } from "./generated/schema.ts";

/**
 * Where to send the buyer's browser: a checkout's payment page, or the page of a payment that asks for 3DS by redirect.
 * Undefined if there is none: a 3DS challenge of the type `THREE_D_SECURE_AUTHENTICATION` runs in your own page instead. The
 * address holds a token: keep it out of logs, never build or parse it.
 *
 * @see https://docs-en.orkestapay.com/docs/checkout-integration
 */
export function redirectUrl(from: Checkout | Payment | PaymentSnapshot): string | undefined {
  if ("checkout_redirect_url" in from) return pageUrl(from.checkout_redirect_url);
  return pageUrl(from.user_action_required?.three_d_secure_specific?.three_ds_redirect_url);
}

/** What is in the address that a buyer came back to. It proves nothing. */
export interface Return {
  /** The order to ask for, by `orders.retrieve`. */
  orderId?: string;
  /** The payment to ask for, by `payments.retrieve`. */
  paymentId?: string;
}

/**
 * What OrkestaPay appended to `completed_redirect_url`, whichever name it has: the official plugins read `order_id`, `orderId`
 * or `payment_id`. Nothing is documented for `canceled_redirect_url`.
 *
 * **That somebody reached a success URL proves nothing**: anybody can open it. Ask for the order or payment on your server
 * (`isPaid`), or wait for the signed webhook, before you deliver, and check that the order is the one that you expect. Give your
 * own parameters in that address other names; of several of one name the last is read, since OrkestaPay appends.
 *
 * @param url The address that was opened; without a host, as servers have it, too.
 * @throws TypeError if it is not a URL
 */
export function readReturn(url: string | URL): Return {
  const { searchParams } = new URL(url, "https://localhost");
  const last = (name: string) => searchParams.getAll(name).at(-1);
  const orderId = last("order_id") || last("orderId");
  const paymentId = last("payment_id");
  return { ...(orderId && { orderId }), ...(paymentId && { paymentId }) };
}
