// Generated from specs/orkestapay/openapi.yaml by `pnpm generate`. Do not edit.

import type { CallOptions, CallPromise } from "@payorch/core";
import type { CreateTokenRequest, CreateCheckoutRequest, AccessToken, Checkout } from "./schema.ts";
export type {
  CreateTokenRequest,
  CreateCheckoutRequest,
  CreateOrderRequest,
  CreateOrderDiscount,
  CreateOrderShippingDetails,
  CreateOrderProduct,
  CreateOrderCustomer,
  CreateOrderAddress,
  AccessToken,
  Checkout,
  Order,
  OrderDiscount,
  OrderProduct,
  OrderCustomer,
  ErrorBody,
  ValidationError,
} from "./schema.ts";

/** Access tokens for server-side calls (OAuth 2.0 client credentials). */
export interface Tokens {
  /**
   * Exchange the client id and secret for an access token.
   *
   * The body is JSON, neither form-encoded nor HTTP Basic. There is no refresh token and no scope: ask again when
   * the token nears its end.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * @see docs-en.orkestapay.com/docs/checkout-integration
   * @see docs-en.orkestapay.com/docs/errors
   */
  create(body: CreateTokenRequest, options?: CallOptions): CallPromise<AccessToken>;
}

/** Payment pages hosted by OrkestaPay, each with an order of its own. */
export interface Checkouts {
  /**
   * Register an order and get the address of its hosted payment page.
   *
   * Send the buyer's browser to `checkout_redirect_url`. Store `checkout_id` and `order.order_id` before that. The
   * buyer coming back to `completed_redirect_url` is no proof of payment: read the order or wait for the signed
   * webhook. No idempotency key is documented here, so a repeated call makes a second, separately payable checkout.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * @see docs-en.orkestapay.com/docs/checkout-integration
   * @see docs.orkestapay.com/docs/realiza-tu-primera-transacción
   * @see docs-en.orkestapay.com/docs/errors
   * @see common-repository/orkestapay:includes/class-orkestapay-helper.php
   * @see JCCP2701/mondoticket:api/payments/orkesta/create-checkout.ts
   * @see ArmandoDP/Navy-Traning-Backend:routers/pagos.py
   */
  create(body: CreateCheckoutRequest, options?: CallOptions): CallPromise<Checkout>;

  /**
   * Read a checkout, for instance to send the buyer to its payment page again.
   *
   * The one known caller reads `checkout_redirect_url` and nothing else; that the rest of the answer equals that of
   * `checkouts.create` is assumed.
   *
   * @param checkoutId The `checkout_id` that `checkouts.create` answered (prefix `chk_`).
   * @see JCCP2701/mondoticket:api/payments/orkesta/create-checkout.ts
   * @see docs-en.orkestapay.com/docs/errors
   */
  retrieve(checkoutId: string | number, options?: CallOptions): CallPromise<Checkout>;
}

/** Every resource of the client. */
export interface OrkestapayResources {
  /** Access tokens for server-side calls (OAuth 2.0 client credentials). */
  readonly tokens: Tokens;
  /** Payment pages hosted by OrkestaPay, each with an order of its own. */
  readonly checkouts: Checkouts;
}
