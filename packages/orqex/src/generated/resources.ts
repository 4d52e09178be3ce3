// Generated from specs/orqex/openapi.yaml by `pnpm generate`. Do not edit.

import type { CallOptions, CallPromise, KeyedCallOptions } from "@payorch/core";
import type { CreateCheckoutRequest, CreateCheckoutResponse, CheckoutResponse } from "./schema.ts";
export type {
  CreateCheckoutRequest,
  CustomerInput,
  CheckoutRestrictionInput,
  PhoneInput,
  CheckoutCustomizationInput,
  MetadataInput,
  CreateCheckoutResponse,
  CheckoutResponse,
  Checkout,
  CheckoutStatus,
  CheckoutEnvironment,
  CheckoutAppearance,
  AppearanceColor,
  AppearanceFont,
  PaymentIntent,
  PaymentIntentStatus,
  Amount,
  Customer,
  PaymentAttempt,
  PaymentAttemptStatus,
  PaymentMethod,
  ExchangeRateDetails,
  AttemptGateway,
  NextAction,
  Failure,
  FailureCode,
  Failover,
  FreeMap,
  ErrorBody,
} from "./schema.ts";

/** Hosted checkout sessions, where Orqex runs the payment page. */
export interface Checkouts {
  /**
   * Create a hosted checkout session together with its payment.
   *
   * Redirect the customer to `data.checkout.url`. Orqex lets them choose a method and pay; the outcome is told to
   * `webhook_url`. Amounts are sent in major units, but the sources disagree on the unit of `amount.value` in the
   * answer: compare it with the amount sent (equal means major units, a hundredfold means minor units).
   *
   * Sent under an idempotency key, so a repeat does not execute twice.
   *
   * @see docs.orqex.com/api-reference/checkout/create-a-checkout-session
   */
  create(body: CreateCheckoutRequest, options?: KeyedCallOptions): CallPromise<CreateCheckoutResponse>;

  /**
   * Retrieve a checkout session with the present state of its payment.
   *
   * A declined payment is no HTTP error: this call succeeds, and `data.payment.active_attempt.failure` says why.
   * Deliver only on a status read from the API; the customer's return to `return_url` proves nothing.
   *
   * @param checkoutId Id of the checkout session.
   * @see docs.orqex.com/api-reference/checkout/retrieve-a-checkout-session
   */
  retrieve(checkoutId: string | number, options?: CallOptions): CallPromise<CheckoutResponse>;
}

/** Every resource of the client. */
export interface OrqexResources {
  /** Hosted checkout sessions, where Orqex runs the payment page. */
  readonly checkouts: Checkouts;
}
