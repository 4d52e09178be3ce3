// Generated from specs/orqex/openapi.yaml by `pnpm generate`. Do not edit.

import type { Undocumented } from "@payorch/core";
import type { Amount as AmountOf, ExplicitAmount } from "@payorch/core/money";

/** An amount of a request, in the unit of this provider. Every number is one, except an amount of another provider. */
export type OrqexAmount = AmountOf<"orqex">;

/** An amount of a request whose unit the sources do not settle: every plain number, or what `amount` returns if you say the unit. */
export type OrqexExplicitAmount = ExplicitAmount<"orqex">;

export interface paths {
  "/payment/checkouts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a hosted checkout session together with its payment.
     * @description Redirect the customer to `data.checkout.url`. Orqex lets them choose a method and pay; the outcome is told to `webhook_url`. Amounts are sent in major units, but the sources disagree on the unit of `amount.value` in the answer: compare it with the amount sent (equal means major units, a hundredfold means minor units).
     */
    post: operations["checkouts.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/checkouts/{checkoutId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a checkout session with the present state of its payment.
     * @description A declined payment is no HTTP error: this call succeeds, and `data.payment.active_attempt.failure` says why. Deliver only on a status read from the API; the customer's return to `return_url` proves nothing.
     */
    get: operations["checkouts.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/intents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payments.
     * @description In pages with a cursor. The cursor of the next page stands in `pagination.next_cursor` by the reference and in `meta.next_cursor` by the guide; `null` means the last page. Repeat the filters on every page.
     */
    get: operations["paymentIntents.list"];
    put?: never;
    /**
     * Create a payment, and start its first attempt if you wish.
     * @description For a payment page of your own; `checkouts.create` does the same on a hosted page. Without `attempt`, go on with `paymentIntents.listCountries`, `paymentIntents.listMethods` and `paymentAttempts.create`. Amounts are sent in major units, but the sources disagree on the unit of `amount.value` in the answer: compare it with the amount sent. A declined attempt is no HTTP error; read `data.active_attempt.failure`.
     */
    post: operations["paymentIntents.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/intents/{paymentIntentId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a payment with its active attempt.
     * @description The proof of a payment: deliver on `status` read here, never on the customer's return. A payment has no state between `pending` and final; progress and the customer's next action stand in `active_attempt`. As a fallback for webhooks, poll with growing pauses and stop at a final status.
     */
    get: operations["paymentIntents.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/intents/{paymentIntentId}/countries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the countries that a payment can be paid from.
     * @description Ranked by what the payer is likely to choose. Not in pages.
     */
    get: operations["paymentIntents.listCountries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/intents/{paymentIntentId}/countries/{countryCode}/methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the methods that a payment can be paid with in a country.
     * @description The way to learn method codes: give a method's `value` to `paymentAttempts.create` as `method_code`, with a phone number where `requires_phone` is true.
     */
    get: operations["paymentIntents.listMethods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/intents/{paymentIntentId}/authorize": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand in what the customer entered for the active attempt.
     * @description The same as `paymentAttempts.confirm`, without the id of the attempt. The active attempt must be in `action_required`. Send either `otp` or `confirmation_data`.
     */
    post: operations["paymentIntents.authorize"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/intents/{paymentIntentId}/requery": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask the provider again about a payment that seems stuck.
     * @description Brings the stored status up to date with the provider's. A last resort, no way of polling: webhooks tell first. Takes no body.
     */
    post: operations["paymentIntents.requery"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/intents/{paymentIntentId}/attempt": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start an attempt at a payment, in the first generation of the API.
     * @deprecated
     * @description Superseded by `paymentAttempts.create`, whose path ends in `attempts` and whose answer is the attempt. This one answers with the payment, the new attempt being its `active_attempt`.
     */
    post: operations["paymentIntents.attempt"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/intents/{paymentIntentId}/reconcile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask the provider again about a payment, in the first generation of the API.
     * @deprecated
     * @description Superseded by `paymentIntents.requery`, which does the same. Takes no body.
     */
    post: operations["paymentIntents.reconcile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/intents/{paymentIntentId}/attempts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the attempts at a payment.
     * @description In pages with a cursor.
     */
    get: operations["paymentAttempts.list"];
    put?: never;
    /**
     * Start an attempt to collect a payment with one method.
     * @description Then show the customer what `data.next_action` asks for, and read the outcome from the payment. Take `method_code` from `paymentIntents.listMethods`. An attempt that fails for a passing reason may be run again on another gateway: that is a new attempt, which becomes the active one.
     */
    post: operations["paymentAttempts.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/intents/{paymentIntentId}/attempts/{attemptId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve an attempt at a payment.
     * @description A decline stands in `data.failure`, not in the HTTP status.
     */
    get: operations["paymentAttempts.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/intents/{paymentIntentId}/attempts/{attemptId}/confirm": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand in what the customer entered for an attempt.
     * @description Accepts only the active attempt, and only in `action_required`. A failover puts a new attempt in its place: read the payment before, or use `paymentIntents.authorize`, which needs no id. Send either `otp` or `confirmation_data`.
     */
    post: operations["paymentAttempts.confirm"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/intents/{paymentIntentId}/attempts/{attemptId}/inspect": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Fetch the record that the provider keeps of an attempt.
     * @description For support, where Orqex and the provider seem to disagree. `data.payload` has the provider's own shape and may change at any time: read it, build nothing on it.
     */
    get: operations["paymentAttempts.inspect"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/intents/{paymentIntentId}/refunds": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the refunds of a payment.
     * @description In pages with a cursor.
     */
    get: operations["refunds.list"];
    put?: never;
    /**
     * Refund a completed payment, in full or in part.
     * @description The sources disagree on the unit of `amount`: major in the current generation, minor in the first. Read `refunds.retrieveAvailability` first and send in the unit of its `refundable_amount.value`; a wrong guess refunds a hundredth or asks for a hundredfold. A completed refund moves the payment to `refunded` or `partially_refunded`.
     */
    post: operations["refunds.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/intents/{paymentIntentId}/refunds/availability": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tell how much of a payment can still be refunded, and how.
     * @description `refundable_amount` leaves out what refunds under way have taken. `partial` is missing from `available_types` where the currency can express nothing smaller than the rest.
     */
    get: operations["refunds.retrieveAvailability"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/intents/{paymentIntentId}/refunds/{refundId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Retrieve a refund of a payment. */
    get: operations["refunds.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payouts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List payouts, newest first.
     * @description In pages with a cursor. Repeat the filters on every page.
     */
    get: operations["payouts.list"];
    put?: never;
    /**
     * Send money to a phone number, a bank account or a crypto address.
     * @description The sources disagree on the unit of `amount`: major in the newer guide and the SDK, minor in the older reference. Settle it in the sandbox before live money, by comparing `data.amount` with the amount sent. If you give a `reference`, it guards against a second payout for good: a value used before gets 409. A payout may be `processing` for hours.
     */
    post: operations["payouts.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payouts/{payoutId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a payout.
     * @description `completed` and `failed` are final. A payout may be `processing` from minutes to hours, until the provider calls back or Orqex asks it; `payouts.sync` asks at once.
     */
    get: operations["payouts.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payouts/{payoutId}/sync": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask the provider about a payout now, and retrieve what it says.
     * @description A GET with an effect: a payout that is not final is brought up to date. A final one comes back unchanged, and no money moves, so a repetition is safe.
     */
    get: operations["payouts.sync"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payouts/{payoutId}/inspect": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Fetch the record that the provider keeps of a payout.
     * @description For support, where Orqex and the provider seem to disagree. `data.payload` has the provider's own shape and may change at any time: read it, build nothing on it.
     */
    get: operations["payouts.inspect"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/exchange-rates/latest/{baseCurrency}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Retrieve the latest exchange rates of a currency. */
    get: operations["exchangeRates.retrieveLatest"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/exchange-rates/currencies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the currencies that exchange rates exist for.
     * @description Not in pages.
     */
    get: operations["exchangeRates.listCurrencies"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/utils/status/payment/method/{methodCode}/{countryCode}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tell how well a payment method works in a country just now.
     * @description To hide a method, or to show it last, while it struggles. `available`, `operational` and `degraded` are worth offering. `meta` tells which time was watched and how long the answer keeps.
     */
    get: operations["paymentMethods.retrieveStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  "payment.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Learn that a payment succeeded. */
    post: operations["webhooks.paymentCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Learn that every attempt at a payment has failed. */
    post: operations["webhooks.paymentFailed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.expired": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Learn that a payment expired, which befalls only one that was never attempted. */
    post: operations["webhooks.paymentExpired"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.refunded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Learn that a payment was refunded in full. */
    post: operations["webhooks.paymentRefunded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.partially_refunded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Learn that a part of a payment was refunded.
     * @description Several refunds of one payment send this event several times, and nothing in it tells them apart from a repetition: read the refunds rather than drop the event.
     */
    post: operations["webhooks.paymentPartiallyRefunded"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.attempt.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Learn that an attempt at a payment succeeded. */
    post: operations["webhooks.paymentAttemptCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.attempt.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Learn that an attempt at a payment failed.
     * @description The payment itself may still succeed by another attempt. Several failed attempts send this event several times; `attempt.id` tells them apart.
     */
    post: operations["webhooks.paymentAttemptFailed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.attempt.action_required": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Learn that an attempt waits for the customer.
     * @description What to do is not in the payload: read `active_attempt.next_action` of the payment.
     */
    post: operations["webhooks.paymentAttemptActionRequired"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payout.completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Learn that a payout reached the recipient.
     * @description Goes to project endpoints only. Read the payout again and act on that.
     */
    post: operations["webhooks.payoutCompleted"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payout.failed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Learn that a payout failed and nothing was delivered.
     * @description Goes to project endpoints only. Read the payout again and act on that.
     */
    post: operations["webhooks.payoutFailed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface CreateCheckoutRequest {
  /** Amount to charge, in major units (50 is 50 XOF). At least 1. */
  amount: OrqexAmount;
  /**
   * ISO 4217 code, three uppercase letters.
   * @example XOF
   */
  currency: string;
  /** What is paid for; the customer reads it on the checkout page. At most 500 characters. */
  description: string;
  /** The person who pays. */
  customer: CustomerInput;
  /**
   * Where the customer is sent after the checkout. At most 2048 characters.
   * Format: uri
   */
  return_url?: string | undefined;
  /**
   * Receives the events of this payment, unsigned, in addition to the project's own endpoints. At most 2048 characters.
   * Format: uri
   */
  webhook_url?: string | undefined;
  /** Text on the customer's statement. At most 22 characters. */
  statement_descriptor?: string | undefined;
  /**
   * Address for the receipt. At most 255 characters.
   * Format: email
   */
  receipt_email?: string | undefined;
  /** Limits the session to a country or to one phone number. */
  restriction?: CheckoutRestrictionInput | undefined;
  /** Look of the hosted page, for this session only. */
  customization?: CheckoutCustomizationInput | undefined;
  /** Up to 10 pairs of your own, stored with the resource and returned unchanged. */
  metadata?: MetadataInput | undefined;
  /** Minutes until the session expires. Known from the PHP SDK's tests only; limits and default are not documented. */
  expires_in_minutes?: number | undefined;
}
/** The person who pays. */
export interface CustomerInput {
  /**
   * E-mail address; receipts go here.
   * Format: email
   */
  email: string;
  /** First name. */
  first_name: string;
  /** Last name. */
  last_name: string;
  /** Street address. */
  address?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** State or region. */
  state?: string | undefined;
  /**
   * ISO 3166-1 alpha-2 code, two uppercase letters.
   * @example CI
   */
  country?: string | undefined;
  /** Postal code. */
  zip?: string | undefined;
}
/** Limits the session to a country or to one phone number. */
export interface CheckoutRestrictionInput {
  /**
   * Country to limit the session to; ISO 3166-1 alpha-2 wherever the API says which code.
   * @example CI
   */
  country_code?: string | undefined;
  /** A phone number with its country. */
  phone?: PhoneInput | undefined;
}
/** A phone number with its country. */
export interface PhoneInput {
  /**
   * The number. Documented examples of attempts show the local form.
   * @example 0700000000
   */
  number: string;
  /**
   * Country of the number; ISO 3166-1 alpha-2 wherever the API says which code.
   * @example CI
   */
  country: string;
}
/** Look of the hosted page, for this session only. */
export interface CheckoutCustomizationInput {
  /**
   * Colour of the page. The notation is not documented.
   * @example #1a73e8
   */
  color?: string | undefined;
  /** Name shown on the page. */
  brand?: string | undefined;
}
/** Up to 10 pairs of your own, stored with the resource and returned unchanged. */
export interface MetadataInput {
  [key: string]: unknown;
}
export interface CreatePaymentIntentRequest {
  /** Amount to charge, in major units (50 is 50 XOF). At least 1. */
  amount: OrqexAmount;
  /**
   * ISO 4217 code, three uppercase letters.
   * @example XOF
   */
  currency: string;
  /** What is paid for. At most 500 characters. */
  description: string;
  /** The person who pays. */
  customer: CustomerInput;
  /**
   * Where the customer is sent after the payment. At most 2048 characters.
   * Format: uri
   */
  return_url?: string | undefined;
  /**
   * Receives the events of this payment, unsigned, in addition to the project's own endpoints. At most 2048 characters.
   * Format: uri
   */
  webhook_url?: string | undefined;
  /** Text on the customer's bank or operator statement. At most 22 characters. */
  statement_descriptor?: string | undefined;
  /**
   * Address for the receipt. At most 255 characters.
   * Format: email
   */
  receipt_email?: string | undefined;
  /** Up to 10 pairs of your own, stored with the resource and returned unchanged. */
  metadata?: MetadataInput | undefined;
  /** The first attempt, to be started in the same call. */
  attempt?: FirstAttemptInput | undefined;
}
/** An attempt that starts together with its payment. */
export interface FirstAttemptInput {
  /** Code of the method, such as `momo_mtn`. */
  method_code: string;
  /**
   * Country to route to; ISO 3166-1 alpha-2, two uppercase letters.
   * @example CI
   */
  country: string;
  /** Phone of the payer, where the method has `requires_phone`. */
  phone?: PhoneInput | undefined;
}
export interface CreatePaymentAttemptRequest {
  /** Code of the method, from `paymentIntents.listMethods`, such as `momo_mtn`. */
  method_code: string;
  /**
   * Country to route to; ISO 3166-1 alpha-2, two uppercase letters.
   * @example CI
   */
  country: string;
  /** Phone of the payer, where the method has `requires_phone`. */
  phone?: PhoneInput | undefined;
  /**
   * Currency to charge in; ISO 4217, three uppercase letters. The default is that of the payment.
   * @example EUR
   */
  currency?: string | undefined;
}
/** The method to attempt a payment with. */
export interface AttemptPaymentIntentRequest {
  /** Code of the method, from `paymentIntents.listMethods`, such as `momo_mtn`. */
  method_code: string;
  /**
   * Country to route to; ISO 3166-1 alpha-2, two uppercase letters.
   * @example CI
   */
  country: string;
  /** Phone of the payer, where the method has `requires_phone`. */
  phone?: PhoneInput | undefined;
  /**
   * Currency to charge in; ISO 4217, three uppercase letters. The default is that of the payment.
   * @example EUR
   */
  currency?: string | undefined;
}
/** What the customer entered; either `otp` or `confirmation_data`. */
export type ConfirmPaymentAttemptRequest = {
  /** The code that the customer received, after `next_action.type` was `collect_otp`. */
  otp?: OneTimePassword | undefined;
  /** What any other kind of action asks for. The members depend on the provider and are not documented. */
  confirmation_data?: ConfirmationDataInput | undefined;
} & (
  | {
      /** The code that the customer received, after `next_action.type` was `collect_otp`. */
      otp: OneTimePassword;
      confirmation_data?: undefined;
    }
  | {
      /** What any other kind of action asks for. The members depend on the provider and are not documented. */
      confirmation_data: ConfirmationDataInput;
      otp?: undefined;
    }
);
/** What the customer entered; either `otp` or `confirmation_data`. */
export type AuthorizePaymentIntentRequest = ConfirmPaymentAttemptRequest;
/**
 * The code that the customer received, after `next_action.type` was `collect_otp`.
 * Format: password
 */
export type OneTimePassword = string;
/** What any other kind of action asks for. The members depend on the provider and are not documented. */
export interface ConfirmationDataInput {
  [key: string]: unknown;
}
export interface CreateRefundRequest {
  /** Amount to refund, above 0 and at most `refundable_amount.value` of `refunds.retrieveAvailability`; send it in the unit of that value. Major units in the current generation, whole minor units in the first. */
  amount: OrqexExplicitAmount;
  /**
   * Why it is refunded. Words of your own go into `note`.
   * @enum {string}
   */
  reason:
    | "requested_by_customer"
    | "duplicate"
    | "fraudulent"
    | "product_not_received"
    | "product_unsatisfactory"
    | "order_cancelled"
    | "other";
  /** Free text, kept with the refund. */
  note?: string | undefined;
  /** Up to 10 pairs of your own, stored with the resource and returned unchanged. */
  metadata?: MetadataInput | undefined;
  /** Lets the refund run as a payout to the payer, where the gateway has no refunds of its own and the project allows it. */
  allow_payout?: boolean | undefined;
}
export interface CreatePayoutRequest {
  /** Amount to send, at least 1. Major units (5000 is 5000 XOF) in the current generation, whole minor units in the first. */
  amount: OrqexExplicitAmount;
  /**
   * ISO 4217 code, three uppercase letters.
   * @example XOF
   */
  currency: string;
  /** Code of the payout method as configured for the project: `momo_…` and `wallet_…` go to a phone, `bank_transfer` to a bank account, `crypto` and `crypto_…` to a crypto address. */
  method: string;
  /** What the payout is for. */
  description: string;
  /** The person who is paid. The name becomes that of the beneficiary. */
  customer: RecipientInput;
  /** Where the money goes; `type` decides about the other members. */
  instrument: PayoutInstrumentInput;
  /** An id of your own for this payout, unique within the project. Used before, it is refused with 409. */
  reference?: string | undefined;
  /** Up to 10 pairs of your own, stored with the resource and returned unchanged. */
  metadata?: MetadataInput | undefined;
}
/** The person who is paid. The name becomes that of the beneficiary. */
export interface RecipientInput {
  /**
   * E-mail address.
   * Format: email
   */
  email: string;
  /** First name. */
  first_name: string;
  /** Last name. */
  last_name: string;
  /** Street address. */
  address?: string | undefined;
  /** State or region. */
  state?: string | undefined;
  /**
   * ISO 3166-1 alpha-2 code, two uppercase letters.
   * @example CI
   */
  country?: string | undefined;
  /** Postal code. */
  zip?: string | undefined;
}
/** Where the money goes; `type` decides about the other members. */
export type PayoutInstrumentInput = PhoneInstrumentInput | BankAccountInstrumentInput | CryptoAddressInstrumentInput;
/** A mobile money account or wallet. */
export interface PhoneInstrumentInput {
  /**
   * Kind of destination.
   * @constant
   */
  type: "phone";
  /**
   * Number in E.164 form, with `+` and country code.
   * @example +22990000000
   */
  phone_number: string;
  /**
   * ISO 3166-1 alpha-2 code, two uppercase letters.
   * @example BJ
   */
  country: string;
}
/** A bank account. */
export interface BankAccountInstrumentInput {
  /**
   * Kind of destination.
   * @constant
   */
  type: "bank_account";
  /** Name of the holder. */
  account_name: string;
  /** Number of the account, or its IBAN. */
  account_number: string;
  /** Code of the bank. */
  bank_code: string;
  /**
   * ISO 3166-1 alpha-2 code, two uppercase letters.
   * @example CI
   */
  country: string;
  /** SWIFT code (BIC) of the bank. */
  swift_bic?: string | undefined;
}
/** A crypto address. */
export interface CryptoAddressInstrumentInput {
  /**
   * Kind of destination.
   * @constant
   */
  type: "crypto_address";
  /** The address. */
  address: string;
  /** Network of the address. */
  network: "TRON" | "ETH" | "BTC" | "ERC20" | (string & {});
  /** Memo or tag, where the recipient's address needs one. */
  memo_tag?: string | undefined;
}
export interface CreateCheckoutResponse {
  /** Human-readable confirmation. */
  message?: string;
  /** The new session and its payment, side by side. */
  data: {
    /** The session; on creation `url` is always there. */
    checkout: Checkout & {
      /** Address of the hosted page; redirect the customer there. */
      url: string;
    };
    /** A payment as the merchant requested it; attempts to collect it belong to it. */
    payment: PaymentIntent;
  };
}
export interface CheckoutResponse {
  /** Human-readable confirmation. */
  message?: string;
  /** The session and its payment, side by side. */
  data: {
    /** A hosted checkout session. */
    checkout: Checkout;
    /** The payment of this session; may be missing. */
    payment?: PaymentIntent | null;
  };
}
/** A hosted checkout session. */
export interface Checkout {
  /** Id of the session, `cs_…`. */
  id: string;
  /** State of a session. */
  status?: CheckoutStatus;
  /** Environment the session belongs to. */
  environment?: CheckoutEnvironment;
  /** Address of the hosted page; redirect the customer there. */
  url?: string;
  /**
   * Token of the session. First generation only.
   * Format: password
   */
  token?: string;
  /** What the session is limited to; may be empty or `null`. */
  restriction?: FreeMap | null;
  /** Look of the page, the project's settings merged with those of the session. Current generation. */
  appearance?: CheckoutAppearance | null;
  /** Look of the page as requested. First generation only. */
  customization?: FreeMap | null;
  /** When the session expires, ISO 8601 with offset. */
  expires_at?: string | null;
  /** When the session was created, ISO 8601 with offset. */
  created_at?: string | null;
}
/** State of a session. */
export type CheckoutStatus = "open" | "completed" | "expired" | "cancelled" | Undocumented;
/** Environment the session belongs to. */
export type CheckoutEnvironment = "live" | "sandbox" | Undocumented;
/** Resolved look of a hosted page. */
export interface CheckoutAppearance {
  /** Layout of the page. */
  template?: "raven" | "magpie" | "rook" | Undocumented;
  /** Main colour and the contrast colour computed from it. */
  color?: {
    /** One colour in two notations. */
    primary?: AppearanceColor;
    /** One colour in two notations. */
    contrast?: AppearanceColor;
  };
  /** Font of the page. */
  font?: AppearanceFont;
  /** Shape of corners. */
  border_style?: "rounded" | "square" | Undocumented;
  /** Whether the page names Orqex as its provider. */
  display_platform_badge?: boolean;
  /** Name shown on the page. The default is the project's name. */
  brand?: string | null;
  /** Language of the page. */
  lang?: "en" | "fr" | Undocumented | null;
}
/** One colour in two notations. */
export interface AppearanceColor {
  /** Hexadecimal notation with `#`. */
  hex?: string;
  /** Red, green and blue from 0 to 255, separated by comma and space. */
  rgb?: string;
}
/** Font of the page. */
export interface AppearanceFont {
  /** Code of the font. */
  value?:
    | "inter"
    | "poppins"
    | "roboto"
    | "open_sans"
    | "lato"
    | "montserrat"
    | "source_sans_pro"
    | "nunito"
    | "raleway"
    | "work_sans"
    | "dm_sans"
    | "plus_jakarta_sans"
    | "space_grotesk"
    | Undocumented;
  /** Name of the font for people. */
  display_name?: string;
  /** Kind of font, such as `Sans-serif`. */
  category?: string;
  /** Style sheet that loads the font. */
  url?: string | null;
}
/** A payment as the merchant requested it; attempts to collect it belong to it. */
export interface PaymentIntent {
  /** Id of the payment, `TRX…` or `pi_…`. */
  id: string;
  /** A sum of money. */
  amount: Amount;
  /** The person who pays. */
  customer?: Customer | null;
  /** State of a payment. Only `pending` can still be paid; progress shows in the active attempt. */
  status?: PaymentIntentStatus;
  /** What is paid for. */
  description?: string;
  /** Where the customer is sent after the payment. */
  return_url?: string | null;
  /** Address that receives the events of this payment. */
  webhook_url?: string | null;
  /** Text on the customer's statement. */
  statement_descriptor?: string | null;
  /** Address for the receipt. */
  receipt_email?: string | null;
  /** The pairs of the request, unchanged. */
  metadata?: FreeMap;
  /** The active attempt to collect the payment, where there is one. */
  active_attempt?: PaymentAttempt | null;
  /** When the payment was completed, ISO 8601 with offset. */
  completed_at?: string | null;
  /** When the payment was closed as expired, ISO 8601 with offset; this befalls only a payment that was never attempted. Current generation. */
  expired_at?: string | null;
  /** When the payment will expire, ISO 8601 with offset. First generation only. */
  expires_at?: string | null;
  /** When the payment was created, ISO 8601 with offset. */
  created_at?: string | null;
}
/** State of a payment. Only `pending` can still be paid; progress shows in the active attempt. */
export type PaymentIntentStatus =
  | "pending"
  | "completed"
  | "failed"
  | "expired"
  | "refunded"
  | "partially_refunded"
  | Undocumented;
/** A sum of money. */
export interface Amount {
  /** The number. Major units in the current generation (50 is 50 XOF); the first generation sends a hundredfold (5000 for 50 XOF). Nothing in the answer says which. */
  value: number;
  /** Display text with currency. Its layout varies; do not compute with it. */
  formatted?: string;
  /** Short display text with currency. Its layout varies; do not compute with it. */
  short?: string;
  /** ISO 4217 code. */
  currency: string;
}
/** A person who pays, as Orqex keeps them. */
export interface Customer {
  /** Id of the customer, `cus_…`. */
  id: string;
  /** First name. */
  first_name?: string;
  /** Last name. */
  last_name?: string;
  /** E-mail address. */
  email: string;
  /** Address of a picture. */
  avatar_url?: string | null;
}
/** One try to collect a payment through one gateway. */
export interface PaymentAttempt {
  /** Id of the attempt, `att_…` or `pa_…`. */
  id: string;
  /** The payment method that was chosen. */
  method?: PaymentMethod | null;
  /** A sum of money. */
  amount?: Amount;
  /** Rate used for the conversion. A number in the first generation, an object in the current one. */
  exchange_rate?: number | ExchangeRateDetails | null;
  /** Correction of the rate. Its meaning is not documented. */
  correction_rate?: number | null;
  /** State of an attempt. `completed`, `failed` and `cancelled` are final. */
  status?: PaymentAttemptStatus;
  /** The gateway's side of an attempt. */
  gateway?: AttemptGateway;
  /** What the customer has to do next; may be empty or `null`. */
  next_action?: NextAction | null;
  /** Why the attempt failed. */
  failure?: Failure | null;
  /** Whether the attempt ran on a fallback gateway. Current generation. */
  failover?: Failover | null;
  /** Whether the attempt ran on a fallback gateway. First generation only. */
  is_fallback?: boolean;
  /** When the attempt last began processing, ISO 8601 with offset. */
  processing_at?: string | null;
  /** When the attempt last began to wait for the customer, ISO 8601 with offset. */
  action_required_at?: string | null;
  /** When the attempt was completed, ISO 8601 with offset. */
  completed_at?: string | null;
  /** When the attempt failed, ISO 8601 with offset. */
  failed_at?: string | null;
  /** When the attempt ran out of time, ISO 8601 with offset. */
  expired_at?: string | null;
  /** When the attempt was created, ISO 8601 with offset. */
  created_at?: string | null;
}
/** State of an attempt. `completed`, `failed` and `cancelled` are final. */
export type PaymentAttemptStatus =
  | "processing"
  | "action_required"
  | "completed"
  | "failed"
  | "cancelled"
  | Undocumented;
/** A way to pay. */
export interface PaymentMethod {
  /** Code of the method, such as `momo_mtn`. The codes are found at run time; there is no fixed list. */
  value?: string;
  /** Name of the method for people. */
  label?: string;
  /** Explanation for people. */
  description?: string | null;
  /** Address of an icon. */
  icon_url?: string | null;
  /** Kind of method, such as `mobile_money`. Current generation. */
  category?: string;
  /** Whether the method needs the payer's phone number. Current generation. */
  requires_phone?: boolean;
}
/** The rate of a conversion. */
export interface ExchangeRateDetails {
  /**
   * The rate as decimal text with up to 8 decimals.
   * @example 0.92000000
   */
  value?: string;
  /** ISO 4217 code converted from. */
  from_currency?: string;
  /** ISO 4217 code converted to. */
  to_currency?: string;
  /** Display text of the rate. */
  expression?: string;
}
/** The gateway's side of an attempt. */
export interface AttemptGateway {
  /** The transaction at the gateway. */
  transaction?: {
    /** Id of the transaction. */
    id?: string | null;
    /** Reference of the transaction. */
    reference?: string | null;
    /** External id of the transaction. */
    external_id?: string | null;
    /** Status of the transaction. Its values are not documented. */
    status?: string | null;
  };
}
/** What the customer has to do next. Read `type`, then the members that belong to it. */
export interface NextAction {
  /** Kind of action. */
  type?:
    | "redirect_to_url"
    | "embed_iframe"
    | "collect_otp"
    | "approve_on_phone"
    | "scan_qr_code"
    | "display_payment_instructions"
    | "complete_with_sdk"
    | "none"
    | Undocumented;
  /** Address to open, with `redirect_to_url`. */
  url?: string;
  /** What to ask for, with `collect_otp`. The shape is not documented. */
  fields?: unknown;
  /** Content of the code, with `scan_qr_code`. */
  content?: string;
  /** Picture of the code, with `scan_qr_code`. */
  image_url?: string;
  /** USSD code to dial, with `approve_on_phone` and `collect_otp`. */
  dial_code?: string | null;
}
/** Why an attempt failed. */
export interface Failure {
  /** The reason. A text in the first generation, an object in the current one. */
  code?: string | FailureCode | null;
  /**
   * Explanation for people. The current generation says it in `code.message`.
   * @deprecated
   */
  message?: string | null;
}
/** A classified reason of a failure. */
export interface FailureCode {
  /** Code of the reason. There is no published list. */
  value?: string;
  /** Where the reason lies. */
  category?:
    | "GATEWAY_ERROR"
    | "CUSTOMER_ERROR"
    | "TELCO_ERROR"
    | "MERCHANT_CONFIG_ERROR"
    | "PLATFORM_ERROR"
    | "SECURITY_ERROR"
    | Undocumented;
  /** Explanation for people. */
  message?: string | null;
}
/** Whether an attempt ran on a fallback gateway, and why or why not. */
export interface Failover {
  /** Whether the attempt ran on a fallback gateway. */
  is_failover?: boolean;
  /** Details of the decision, an object or a text. For information; do not branch on it. */
  decision?: string | FreeMap | null;
  /** Explanation of the decision for people. */
  hint?: string | null;
}
/** Pairs of any keys and values; an empty map may arrive as an empty array. */
export interface FreeMap {
  [key: string]: unknown;
}
/** Body of every refusal. There is no error code beside the HTTP status. */
export interface ErrorBody {
  /** What went wrong, for people. */
  message: string;
  /** Messages by member of the request; only where validation failed. */
  errors?: {
    [key: string]: string[];
  };
}
export interface PaymentIntentResponse {
  /** Human-readable confirmation. */
  message?: string;
  /** A payment as the merchant requested it; attempts to collect it belong to it. */
  data: PaymentIntent;
}
/** One page of payments. */
export interface PaymentIntentList {
  /** The payments of this page. */
  data: PaymentIntent[];
  /** Where this page stands, as the reference has it. */
  pagination?: CursorPagination;
  /** Where this page stands, as the guide has it. */
  meta?: CursorMeta;
}
/** Where this page stands, as the reference has it. */
export interface CursorPagination {
  /** Number of items on this page. */
  count?: number;
  /** Address of the list without its query. */
  path?: string;
  /** Largest number of items on a page. */
  per_page?: number;
  /** Cursor of the next page; `null` on the last. */
  next_cursor?: string | null;
  /** Address of the next page; `null` on the last. Take its query at most, never its host. */
  next_page_url?: string | null;
  /** Cursor of the page before; `null` on the first. */
  prev_cursor?: string | null;
  /** Address of the page before; `null` on the first. */
  prev_page_url?: string | null;
  /** Whether another page follows. */
  has_more_pages?: boolean;
  /** Whether there is more than one page. */
  has_pages?: boolean;
}
/** Where this page stands, as the guide has it. */
export interface CursorMeta {
  /** Largest number of items on a page. */
  per_page?: number;
  /** Cursor of the next page; `null` on the last. */
  next_cursor?: string | null;
  /** Cursor of the page before; `null` on the first. */
  prev_cursor?: string | null;
}
/** Countries that a payment can be paid from. */
export interface CountryList {
  /** The countries, the likeliest first. */
  data: Country[];
  /** About the list. */
  meta?: {
    /** Number of countries; may be larger than the number of rows. */
    total?: number;
    /** Whether at least one routing rule takes any country. */
    supports_any_country?: boolean;
  };
}
/** A country. */
export interface Country {
  /** ISO 3166-1 alpha-2 code. */
  code: string;
  /** Name for people. */
  name?: string;
  /** Address of a picture of the flag. */
  flag?: string | null;
}
/** Methods that a payment can be paid with in a country. */
export interface PaymentMethodList {
  /** The methods. */
  data: PaymentMethod[];
  /** Shown by the SDK's test; no way to ask for another page is known. */
  pagination?: CursorPagination;
}
export interface PaymentAttemptResponse {
  /** Human-readable confirmation. */
  message?: string;
  /** One try to collect a payment through one gateway. */
  data: PaymentAttempt;
}
/** One page of attempts. */
export interface PaymentAttemptList {
  /** The attempts of this page. */
  data: PaymentAttempt[];
  /** Where this page stands, as the reference has it. */
  pagination?: CursorPagination;
  /** Where this page stands, as the guide has it. */
  meta?: CursorMeta;
}
export interface RequeryResponse {
  /** Human-readable confirmation. */
  message?: string;
  /** A question to the provider about a payment, and what came of it. */
  data: Requery;
}
/** A question to the provider about a payment, and what came of it. */
export interface Requery {
  /** Id of the question, `rq_…` in the current generation. */
  id: string;
  /** Outcome of the question. */
  status?: "pending" | "completed" | "failed" | Undocumented | null;
  /** Id of the payment. */
  payment_intent_id?: string | null;
  /** Id of the attempt. */
  payment_attempt_id?: string | null;
  /** States before the question; may be empty. */
  before?: RequeryStates;
  /** States after the question; may be empty. */
  after?: RequeryStates;
  /** The attempts that were asked about; may be empty. */
  attempts?: RequeryAttempts;
  /** When the question was answered, ISO 8601 with offset. */
  completed_at?: string | null;
  /** When the question was asked, ISO 8601 with offset. */
  created_at?: string | null;
}
/** States of a payment and of its attempt. */
export interface RequeryStates {
  /** State of a payment. Only `pending` can still be paid; progress shows in the active attempt. */
  intent_status?: PaymentIntentStatus;
  /** State of an attempt. `completed`, `failed` and `cancelled` are final. */
  attempt_status?: PaymentAttemptStatus;
}
/** The attempts that were asked about; may be empty. */
export interface RequeryAttempts {
  /** Number of attempts asked about. */
  count?: number;
  /** Details of each. The shape is not documented. */
  requeried?: unknown[];
}
export interface GatewayInspectionResponse {
  /** Human-readable confirmation. */
  message?: string;
  /** The record that a provider keeps of an attempt or a payout. */
  data: GatewayInspection;
}
/** The record that a provider keeps of an attempt or a payout. */
export interface GatewayInspection {
  /** Code of the gateway. */
  gateway?: string | null;
  /** Id of the transaction at the gateway. */
  gateway_transaction_id?: string | null;
  /** When the record was fetched, ISO 8601 with offset. */
  retrieved_at?: string | null;
  /** The record, in the provider's own shape, which may change at any time. */
  payload?: FreeMap;
}
export interface RefundResponse {
  /** Human-readable confirmation. */
  message?: string;
  /** A refund of a completed payment, in full or in part. */
  data: Refund;
}
/** One page of refunds. */
export interface RefundList {
  /** The refunds of this page. */
  data: Refund[];
  /** Where this page stands, as the reference has it. */
  pagination?: CursorPagination;
  /** Where this page stands, as the guide has it. */
  meta?: CursorMeta;
}
/** A refund of a completed payment, in full or in part. */
export interface Refund {
  /** Id of the refund, `re_…`. */
  id: string;
  /** Amount asked for. */
  amount: Amount;
  /** Amount sent to the gateway. Current generation. */
  processed_amount?: Amount | null;
  /** Conversion of the refund. Current generation. */
  exchange_rate?: ExchangeRateDetails | null;
  /** Whether all is refunded. */
  type?: "full" | "partial" | Undocumented | null;
  /** How it is carried out. Current generation. */
  execution_method?: "gateway" | "payout" | Undocumented | null;
  /** State of the refund. `completed` and `failed` are final. */
  status?: "pending" | "processing" | "completed" | "failed" | Undocumented | null;
  /** Why it is refunded. A text in the first generation, an object in the current one. */
  reason?: string | RefundReason | null;
  /** Free text of the request. Current generation. */
  note?: string | null;
  /** Code of why it failed. There is no published list. */
  failure_code?: string | null;
  /** Why it failed, for people. */
  failure_message?: string | null;
  /** The pairs of the request, unchanged. */
  metadata?: FreeMap;
  /** The payout that carries it out, only where `execution_method` is `payout`. Current generation. */
  payout?: RefundPayout | null;
  /** When the refund was completed, ISO 8601 with offset. */
  completed_at?: string | null;
  /** When the refund failed, ISO 8601 with offset. */
  failed_at?: string | null;
  /** When the refund was created, ISO 8601 with offset. */
  created_at?: string | null;
}
/** The reason of a refund. */
export interface RefundReason {
  /** Code of the reason. */
  value?:
    | "requested_by_customer"
    | "duplicate"
    | "fraudulent"
    | "product_not_received"
    | "product_unsatisfactory"
    | "order_cancelled"
    | "other"
    | Undocumented;
  /** Name of the reason for people. */
  label?: string;
}
/** A payout that carries out a refund. */
export interface RefundPayout {
  /** Id of the payout, `po_…`. */
  id: string;
  /** Amount asked for. */
  amount?: Amount;
  /** Amount that the payout gateway processed. */
  settlement_amount?: Amount | null;
  /** Conversion of the payout. */
  exchange_rate?: ExchangeRateDetails | null;
  /** Code of the gateway. */
  gateway_code?: string | null;
  /** Code of the payout method. */
  method?: string | null;
  /** Where the money goes. */
  recipient?: PayoutInstrument | null;
  /** Id of the transaction at the gateway. */
  gateway_transaction_id?: string | null;
  /** Fee that the payout gateway reported. */
  fee_amount?: Amount | null;
  /** State of the payout. */
  status?: PayoutStatus | null;
  /** When the payout was submitted, ISO 8601 with offset. */
  initiated_at?: string | null;
  /** When the payout was completed, ISO 8601 with offset. */
  completed_at?: string | null;
}
export interface RefundAvailabilityResponse {
  /** Human-readable confirmation. */
  message?: string;
  /** What can still be refunded of a payment. */
  data: RefundAvailability;
}
/** What can still be refunded of a payment. */
export interface RefundAvailability {
  /** Whether a refund is possible at all. */
  is_refundable: boolean;
  /** What can still be refunded; refunds under way are taken off already. */
  refundable_amount: Amount;
  /** What was refunded. */
  refunded_amount?: Amount;
  /** What refunds under way will take. */
  pending_amount?: Amount;
  /** Whether a refund is under way. */
  has_pending_refund?: boolean;
  /** Kinds of refund that are possible. */
  available_types?: ("full" | "partial" | Undocumented)[];
  /** How a refund would be carried out; `null` where none is possible. */
  execution_method?: "gateway" | "payout" | Undocumented | null;
  /** Why no refund is possible, for people; do not branch on it. */
  unavailable_reason?: string | null;
}
export interface PayoutResponse {
  /** Human-readable confirmation. */
  message?: string;
  /** Money sent to a recipient. */
  data: Payout;
}
/** One page of payouts. */
export interface PayoutList {
  /** The payouts of this page. */
  data: Payout[];
  /** Where this page stands, as the reference has it. */
  pagination?: CursorPagination;
  /** Where this page stands, as the guide has it. */
  meta?: CursorMeta;
}
/** Money sent to a recipient. */
export interface Payout {
  /** Id of the payout, `po_…`. */
  id: string;
  /** Amount asked for. */
  amount: Amount;
  /** Amount that the payout gateway processed. Current generation. */
  settlement_amount?: Amount | null;
  /** Conversion of the payout. Current generation. */
  exchange_rate?: ExchangeRateDetails | null;
  /** Code of the payout method. */
  method?: string | null;
  /** State of a payout. `pending` and `processing` are under way, the others final; `cancelled` and `reversed` are known from the first generation only. */
  status?: PayoutStatus;
  /** The id of your own from the request. */
  reference?: string | null;
  /** What the payout is for. */
  description?: string | null;
  /** The person who is paid. */
  customer?: Customer | null;
  /** Where the money goes. */
  instrument?: PayoutInstrument | null;
  /** The gateway's side of a payout. */
  gateway?: PayoutGateway;
  /** Id of the transaction at the gateway. First generation only. */
  gateway_transaction_id?: string | null;
  /** Fee of the gateway. An object in the current generation; a number in major units in the second, in minor units in the first. */
  fee_amount?: Amount | number | null;
  /** Why the payout failed. */
  failure?: PayoutFailure | null;
  /** Code of why it failed. First generation only. */
  failure_code?: string | null;
  /** Why it failed, for people. First generation only. */
  failure_message?: string | null;
  /** The pairs of the request, unchanged. */
  metadata?: FreeMap;
  /** When the payout was submitted, ISO 8601 with offset. */
  initiated_at?: string | null;
  /** When the payout was completed, ISO 8601 with offset. */
  completed_at?: string | null;
  /** When the payout failed, ISO 8601 with offset. */
  failed_at?: string | null;
  /** When the payout was created, ISO 8601 with offset. */
  created_at?: string | null;
}
/** State of a payout. `pending` and `processing` are under way, the others final; `cancelled` and `reversed` are known from the first generation only. */
export type PayoutStatus = "pending" | "processing" | "completed" | "failed" | "cancelled" | "reversed" | Undocumented;
/** Where a payout goes. Which details are there depends on `type` and on the generation. */
export interface PayoutInstrument {
  /** Id of the instrument, `ins_…` or `poi_…`. */
  id: string;
  /** Kind of destination. */
  type?: "phone" | "bank_account" | "crypto_address" | Undocumented;
  /** The destination with most of it hidden. First generation only. */
  recipient?: string | null;
  /** The country. An object in the current generation, else its ISO 3166-1 alpha-2 code. */
  country?: Country | string | null;
  /** Number in E.164 form, with `phone`. */
  phone_number?: string | null;
  /** Name of the holder, with `bank_account`. */
  account_name?: string | null;
  /** Number of the account or its IBAN, with `bank_account`. */
  account_number?: string | null;
  /** Code of the bank, with `bank_account`. */
  bank_code?: string | null;
  /** SWIFT code (BIC) of the bank, with `bank_account`. */
  swift_bic?: string | null;
  /** The address, with `crypto_address`. */
  address?: string | null;
  /** Network of the address, with `crypto_address`. */
  network?: "TRON" | "ETH" | "BTC" | "ERC20" | Undocumented | null;
  /** Memo or tag, with `crypto_address`. */
  memo_tag?: string | null;
}
/** The gateway's side of a payout. */
export interface PayoutGateway {
  /** The transaction at the gateway. */
  transaction?: {
    /** Id of the transaction. */
    id?: string | null;
    /** Reference of the transaction. */
    reference?: string | null;
    /** External id of the transaction. */
    external_id?: string | null;
  };
}
/** Why a payout failed. */
export interface PayoutFailure {
  /** The reason. A text in the first generation, an object in the current one. */
  code?: string | PayoutFailureCode | null;
  /**
   * Explanation for people. The current generation says it in `code.message`.
   * @deprecated
   */
  message?: string | null;
}
/** A classified reason of a failed payout. */
export interface PayoutFailureCode {
  /** Code of the reason. There is no published list. */
  value?: string;
  /** Where the reason lies. */
  category?:
    | "VALIDATION_ERROR"
    | "RECIPIENT_ERROR"
    | "INSUFFICIENT_FUNDS"
    | "GATEWAY_ERROR"
    | "TELCO_ERROR"
    | "MERCHANT_CONFIG_ERROR"
    | "PLATFORM_ERROR"
    | Undocumented;
  /** Explanation for people. */
  message?: string | null;
}
export interface LatestExchangeRatesResponse {
  /** Human-readable confirmation. */
  message?: string;
  /** The latest rates of a currency. */
  data: LatestExchangeRates;
}
/** The latest rates of a currency. */
export interface LatestExchangeRates {
  /** ISO 4217 code of the currency that the rates are for. */
  base?: string;
  /** When the rates were taken, as `YYYY-MM-DD HH:MM:SS` without a zone. */
  date?: string;
  /** Rate by ISO 4217 code. */
  rates: {
    [key: string]: number;
  };
}
/** Currencies that exchange rates exist for. */
export interface CurrencyList {
  /** The currencies. */
  data: Currency[];
  /** About the list. */
  meta?: {
    /** Number of currencies. */
    total?: number;
  };
}
/** A currency. */
export interface Currency {
  /** ISO 4217 code. */
  code: string;
  /** Name for people. */
  name?: string;
  /** Sign of the currency. */
  symbol?: string;
  /** Address of an icon. */
  icon_url?: string | null;
}
export interface PaymentMethodStatusResponse {
  /** Human-readable confirmation. */
  message?: string;
  /** How well a payment method works in a country. */
  data: PaymentMethodStatus;
  /** What the state was computed from. */
  meta?: {
    /** Environment that was watched. */
    environment?: "live" | "sandbox" | Undocumented;
    /** Minutes that were watched. */
    window_minutes?: number;
    /** Seconds for which the answer may be kept. */
    ttl_seconds?: number;
  };
}
/** How well a payment method works in a country. */
export interface PaymentMethodStatus {
  /** Code of the method. */
  method?: string;
  /** ISO 3166-1 alpha-2 code. */
  country?: string;
  /** State of the method. `available`, `operational` and `degraded` are worth offering. */
  status: "unavailable" | "available" | "operational" | "degraded" | "down" | Undocumented;
}
/** Something that happened to a payment. Known from one sample of the first generation. There is no id of the event: `payment.id` and `event` together recognise a repetition. */
export interface PaymentEvent {
  /** Name of the event. */
  event: string;
  /** The payment, in short. Read it again before you act. */
  payment: PaymentEventPayment;
  /** The attempt concerned; a payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened, ISO 8601 with offset. */
  timestamp?: string;
}
/** The payment, in short. Read it again before you act. */
export interface PaymentEventPayment {
  /** Id of the payment, `TRX…` or `pi_…`. */
  id: string;
  /** A sum of money. */
  amount?: Amount;
  /** State of a payment. Only `pending` can still be paid; progress shows in the active attempt. */
  status?: PaymentIntentStatus;
  /** The pairs of the request, unchanged. */
  metadata?: FreeMap;
}
/** The attempt, in short. */
export interface PaymentEventAttempt {
  /** Id of the attempt, `att_…` or `pa_…`. */
  id: string;
  /** State of an attempt. `completed`, `failed` and `cancelled` are final. */
  status?: PaymentAttemptStatus;
  /** Code of the method. */
  method_code?: string;
  /** Whether the attempt ran on a fallback gateway. */
  is_fallback?: boolean;
}
/** The person who pays, in short. */
export interface PaymentEventCustomer {
  /** Id of the customer, `cus_…`. */
  id: string;
  /** E-mail address. */
  email?: string;
}
/** Something that happened to a payout. Known from one sample of the second generation, in which the country is a code and the fee a number. There is neither an id nor a time of the event. */
export interface PayoutEvent {
  /** Name of the event. */
  event: string;
  /** Money sent to a recipient. */
  payout: Payout;
}
/** The news that a payment succeeded. */
export interface PaymentCompletedEvent {
  /**
   * Name of the event.
   * @constant
   */
  event: "payment.completed";
  /** The payment, in short. Read it again before you act. */
  payment: PaymentEventPayment;
  /** The attempt concerned; a payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened, ISO 8601 with offset. */
  timestamp?: string;
}
/** The news that every attempt at a payment has failed. */
export interface PaymentFailedEvent {
  /**
   * Name of the event.
   * @constant
   */
  event: "payment.failed";
  /** The payment, in short. Read it again before you act. */
  payment: PaymentEventPayment;
  /** The attempt concerned; a payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened, ISO 8601 with offset. */
  timestamp?: string;
}
/** The news that a payment expired, which befalls only one that was never attempted. */
export interface PaymentExpiredEvent {
  /**
   * Name of the event.
   * @constant
   */
  event: "payment.expired";
  /** The payment, in short. Read it again before you act. */
  payment: PaymentEventPayment;
  /** The attempt concerned; a payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened, ISO 8601 with offset. */
  timestamp?: string;
}
/** The news that a payment was refunded in full. */
export interface PaymentRefundedEvent {
  /**
   * Name of the event.
   * @constant
   */
  event: "payment.refunded";
  /** The payment, in short. Read it again before you act. */
  payment: PaymentEventPayment;
  /** The attempt concerned; a payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened, ISO 8601 with offset. */
  timestamp?: string;
}
/** The news that a part of a payment was refunded. */
export interface PaymentPartiallyRefundedEvent {
  /**
   * Name of the event.
   * @constant
   */
  event: "payment.partially_refunded";
  /** The payment, in short. Read it again before you act. */
  payment: PaymentEventPayment;
  /** The attempt concerned; a payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened, ISO 8601 with offset. */
  timestamp?: string;
}
/** The news that an attempt at a payment succeeded. */
export interface PaymentAttemptCompletedEvent {
  /**
   * Name of the event.
   * @constant
   */
  event: "payment.attempt.completed";
  /** The payment, in short. Read it again before you act. */
  payment: PaymentEventPayment;
  /** The attempt concerned; a payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened, ISO 8601 with offset. */
  timestamp?: string;
}
/** The news that an attempt at a payment failed. */
export interface PaymentAttemptFailedEvent {
  /**
   * Name of the event.
   * @constant
   */
  event: "payment.attempt.failed";
  /** The payment, in short. Read it again before you act. */
  payment: PaymentEventPayment;
  /** The attempt concerned; a payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened, ISO 8601 with offset. */
  timestamp?: string;
}
/** The news that an attempt waits for the customer. */
export interface PaymentAttemptActionRequiredEvent {
  /**
   * Name of the event.
   * @constant
   */
  event: "payment.attempt.action_required";
  /** The payment, in short. Read it again before you act. */
  payment: PaymentEventPayment;
  /** The attempt concerned; a payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened, ISO 8601 with offset. */
  timestamp?: string;
}
/** The news that a payout reached the recipient. */
export interface PayoutCompletedEvent {
  /**
   * Name of the event.
   * @constant
   */
  event: "payout.completed";
  /** Money sent to a recipient. */
  payout: Payout;
}
/** The news that a payout failed and nothing was delivered. */
export interface PayoutFailedEvent {
  /**
   * Name of the event.
   * @constant
   */
  event: "payout.failed";
  /** Money sent to a recipient. */
  payout: Payout;
}
export interface components {
  schemas: {
    CreateCheckoutRequest: CreateCheckoutRequest;
    /** The person who pays. */
    CustomerInput: CustomerInput;
    /** Limits the session to a country or to one phone number. */
    CheckoutRestrictionInput: CheckoutRestrictionInput;
    /** A phone number with its country. */
    PhoneInput: PhoneInput;
    /** Look of the hosted page, for this session only. */
    CheckoutCustomizationInput: CheckoutCustomizationInput;
    /** Up to 10 pairs of your own, stored with the resource and returned unchanged. */
    MetadataInput: MetadataInput;
    CreatePaymentIntentRequest: CreatePaymentIntentRequest;
    /** An attempt that starts together with its payment. */
    FirstAttemptInput: FirstAttemptInput;
    CreatePaymentAttemptRequest: CreatePaymentAttemptRequest;
    /** The method to attempt a payment with. */
    AttemptPaymentIntentRequest: AttemptPaymentIntentRequest;
    /** What the customer entered; either `otp` or `confirmation_data`. */
    ConfirmPaymentAttemptRequest: ConfirmPaymentAttemptRequest;
    /** What the customer entered; either `otp` or `confirmation_data`. */
    AuthorizePaymentIntentRequest: AuthorizePaymentIntentRequest;
    /**
     * The code that the customer received, after `next_action.type` was `collect_otp`.
     * Format: password
     */
    OneTimePassword: OneTimePassword;
    /** What any other kind of action asks for. The members depend on the provider and are not documented. */
    ConfirmationDataInput: ConfirmationDataInput;
    CreateRefundRequest: CreateRefundRequest;
    CreatePayoutRequest: CreatePayoutRequest;
    /** The person who is paid. The name becomes that of the beneficiary. */
    RecipientInput: RecipientInput;
    /** Where the money goes; `type` decides about the other members. */
    PayoutInstrumentInput: PayoutInstrumentInput;
    /** A mobile money account or wallet. */
    PhoneInstrumentInput: PhoneInstrumentInput;
    /** A bank account. */
    BankAccountInstrumentInput: BankAccountInstrumentInput;
    /** A crypto address. */
    CryptoAddressInstrumentInput: CryptoAddressInstrumentInput;
    CreateCheckoutResponse: CreateCheckoutResponse;
    CheckoutResponse: CheckoutResponse;
    /** A hosted checkout session. */
    Checkout: Checkout;
    /** State of a session. */
    CheckoutStatus: CheckoutStatus;
    /** Environment the session belongs to. */
    CheckoutEnvironment: CheckoutEnvironment;
    /** Resolved look of a hosted page. */
    CheckoutAppearance: CheckoutAppearance;
    /** One colour in two notations. */
    AppearanceColor: AppearanceColor;
    /** Font of the page. */
    AppearanceFont: AppearanceFont;
    /** A payment as the merchant requested it; attempts to collect it belong to it. */
    PaymentIntent: PaymentIntent;
    /** State of a payment. Only `pending` can still be paid; progress shows in the active attempt. */
    PaymentIntentStatus: PaymentIntentStatus;
    /** A sum of money. */
    Amount: Amount;
    /** A person who pays, as Orqex keeps them. */
    Customer: Customer;
    /** One try to collect a payment through one gateway. */
    PaymentAttempt: PaymentAttempt;
    /** State of an attempt. `completed`, `failed` and `cancelled` are final. */
    PaymentAttemptStatus: PaymentAttemptStatus;
    /** A way to pay. */
    PaymentMethod: PaymentMethod;
    /** The rate of a conversion. */
    ExchangeRateDetails: ExchangeRateDetails;
    /** The gateway's side of an attempt. */
    AttemptGateway: AttemptGateway;
    /** What the customer has to do next. Read `type`, then the members that belong to it. */
    NextAction: NextAction;
    /** Why an attempt failed. */
    Failure: Failure;
    /** A classified reason of a failure. */
    FailureCode: FailureCode;
    /** Whether an attempt ran on a fallback gateway, and why or why not. */
    Failover: Failover;
    /** Pairs of any keys and values; an empty map may arrive as an empty array. */
    FreeMap: FreeMap;
    /** Body of every refusal. There is no error code beside the HTTP status. */
    ErrorBody: ErrorBody;
    PaymentIntentResponse: PaymentIntentResponse;
    /** One page of payments. */
    PaymentIntentList: PaymentIntentList;
    /** Where this page stands, as the reference has it. */
    CursorPagination: CursorPagination;
    /** Where this page stands, as the guide has it. */
    CursorMeta: CursorMeta;
    /** Countries that a payment can be paid from. */
    CountryList: CountryList;
    /** A country. */
    Country: Country;
    /** Methods that a payment can be paid with in a country. */
    PaymentMethodList: PaymentMethodList;
    PaymentAttemptResponse: PaymentAttemptResponse;
    /** One page of attempts. */
    PaymentAttemptList: PaymentAttemptList;
    RequeryResponse: RequeryResponse;
    /** A question to the provider about a payment, and what came of it. */
    Requery: Requery;
    /** States of a payment and of its attempt. */
    RequeryStates: RequeryStates;
    /** The attempts that were asked about; may be empty. */
    RequeryAttempts: RequeryAttempts;
    GatewayInspectionResponse: GatewayInspectionResponse;
    /** The record that a provider keeps of an attempt or a payout. */
    GatewayInspection: GatewayInspection;
    RefundResponse: RefundResponse;
    /** One page of refunds. */
    RefundList: RefundList;
    /** A refund of a completed payment, in full or in part. */
    Refund: Refund;
    /** The reason of a refund. */
    RefundReason: RefundReason;
    /** A payout that carries out a refund. */
    RefundPayout: RefundPayout;
    RefundAvailabilityResponse: RefundAvailabilityResponse;
    /** What can still be refunded of a payment. */
    RefundAvailability: RefundAvailability;
    PayoutResponse: PayoutResponse;
    /** One page of payouts. */
    PayoutList: PayoutList;
    /** Money sent to a recipient. */
    Payout: Payout;
    /** State of a payout. `pending` and `processing` are under way, the others final; `cancelled` and `reversed` are known from the first generation only. */
    PayoutStatus: PayoutStatus;
    /** Where a payout goes. Which details are there depends on `type` and on the generation. */
    PayoutInstrument: PayoutInstrument;
    /** The gateway's side of a payout. */
    PayoutGateway: PayoutGateway;
    /** Why a payout failed. */
    PayoutFailure: PayoutFailure;
    /** A classified reason of a failed payout. */
    PayoutFailureCode: PayoutFailureCode;
    LatestExchangeRatesResponse: LatestExchangeRatesResponse;
    /** The latest rates of a currency. */
    LatestExchangeRates: LatestExchangeRates;
    /** Currencies that exchange rates exist for. */
    CurrencyList: CurrencyList;
    /** A currency. */
    Currency: Currency;
    PaymentMethodStatusResponse: PaymentMethodStatusResponse;
    /** How well a payment method works in a country. */
    PaymentMethodStatus: PaymentMethodStatus;
    /** Something that happened to a payment. Known from one sample of the first generation. There is no id of the event: `payment.id` and `event` together recognise a repetition. */
    PaymentEvent: PaymentEvent;
    /** The payment, in short. Read it again before you act. */
    PaymentEventPayment: PaymentEventPayment;
    /** The attempt, in short. */
    PaymentEventAttempt: PaymentEventAttempt;
    /** The person who pays, in short. */
    PaymentEventCustomer: PaymentEventCustomer;
    /** Something that happened to a payout. Known from one sample of the second generation, in which the country is a code and the fee a number. There is neither an id nor a time of the event. */
    PayoutEvent: PayoutEvent;
    /** The news that a payment succeeded. */
    PaymentCompletedEvent: PaymentCompletedEvent;
    /** The news that every attempt at a payment has failed. */
    PaymentFailedEvent: PaymentFailedEvent;
    /** The news that a payment expired, which befalls only one that was never attempted. */
    PaymentExpiredEvent: PaymentExpiredEvent;
    /** The news that a payment was refunded in full. */
    PaymentRefundedEvent: PaymentRefundedEvent;
    /** The news that a part of a payment was refunded. */
    PaymentPartiallyRefundedEvent: PaymentPartiallyRefundedEvent;
    /** The news that an attempt at a payment succeeded. */
    PaymentAttemptCompletedEvent: PaymentAttemptCompletedEvent;
    /** The news that an attempt at a payment failed. */
    PaymentAttemptFailedEvent: PaymentAttemptFailedEvent;
    /** The news that an attempt waits for the customer. */
    PaymentAttemptActionRequiredEvent: PaymentAttemptActionRequiredEvent;
    /** The news that a payout reached the recipient. */
    PayoutCompletedEvent: PayoutCompletedEvent;
    /** The news that a payout failed and nothing was delivered. */
    PayoutFailedEvent: PayoutFailedEvent;
  };
  responses: {
    /** @description The request is invalid. Mend it; a repetition fails again. */
    BadRequest: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The secret key is missing, malformed, inactive, unknown or expired. */
    Unauthorized: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The key is valid, but may not do this. */
    Forbidden: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description There is no such resource, or this project cannot see it. */
    NotFound: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The idempotency key conflicts with an earlier request. */
    IdempotencyConflict: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The `reference` was used before in this project, or the idempotency key conflicts with an earlier request. */
    PayoutConflict: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Members of the request are invalid; `errors` names them. A repetition fails again. */
    ValidationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Members of the attempt are invalid; `errors` names them. A repetition fails again. */
    AttemptInvalid: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The confirmation is invalid; `errors` names the member. A repetition fails again. */
    ConfirmationInvalid: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Parameters of the query are invalid; `errors` names them. A repetition fails again. */
    PageInvalid: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The `currency` of the query is invalid. A repetition fails again. */
    CurrencyInvalid: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The idempotency key is missing where one is required, or its length is not 8 to 128. */
    IdempotencyKeyRefused: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Too many requests. Wait as long as `Retry-After` says, then repeat. */
    RateLimited: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    ServerError: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Received. Answer at once and work afterwards; whatever is not 2xx is sent again, up to 5 attempts in all. */
    WebhookReceived: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The signature does not fit the body and the endpoint's secret. */
    WebhookRefused: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /**
     * Id of the checkout session.
     * @example cs_abc123
     */
    CheckoutId: string;
    /** @example TRX1A2B3C4D */
    PaymentIntentId: string;
    /** @example pa_1 */
    AttemptId: string;
    /**
     * Id of the refund, `re_…`.
     * @example re_1
     */
    RefundId: string;
    /** @example po_x */
    PayoutId: string;
    /** @example CI */
    CountryCode: string;
    /** @example 50 */
    PerPage: number;
    /** @example eyJpZCI6MTAyNH0 */
    Cursor: string;
    /** @example cus_abc123 */
    CustomerId: string;
    /** @example 2026-01-01 */
    CreatedFrom: string;
    /** @example 2026-01-31 */
    CreatedTo: string;
    /** @example order-1024 */
    IdempotencyKey: string;
    /**
     * @description HMAC-SHA256 of the raw body with the endpoint's secret (`whsec_…` as it stands), 64 lowercase hexadecimal digits by the documented sample. Only deliveries to endpoints registered in the dashboard carry it; those to a payment's own `webhook_url` are unsigned. It covers no time, so it does not show a replay.
     * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
     */
    WebhookSignature: string;
    /**
     * @description Name of the event, as in the body. Not covered by the signature.
     * @example payment.completed
     */
    WebhookPaymentEvent: string;
    /**
     * @description Id of the payment, as in the body. Not covered by the signature.
     * @example TRX1A2B3C4D
     */
    WebhookPaymentId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Id of this request, to quote in a question to Orqex.
     * @example 3f6c1a52-8d0e-4b7a-9c15-2e8f7d4b6a90
     */
    RequestId: string;
    /**
     * @description `true` where this is the stored answer to an earlier call with the same key.
     * @example false
     */
    IdempotentReplayed: boolean;
    /**
     * @description Seconds to wait before the next try.
     * @example 30
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface ListPaymentIntentsQuery {
  /** @example 50 */
  per_page?: number | undefined;
  /** @example eyJpZCI6MTAyNH0 */
  cursor?: string | undefined;
  /**
   * Only payments in this state.
   * @example completed
   */
  status?: "pending" | "completed" | "failed" | "expired" | "refunded" | "partially_refunded" | undefined;
  /** @example cus_abc123 */
  customer_id?: string | undefined;
  /** @example 2026-01-01 */
  "created_at[gte]"?: string | undefined;
  /** @example 2026-01-31 */
  "created_at[lte]"?: string | undefined;
  /**
   * Only payments of this channel. The values are not documented.
   * @example api
   */
  channel?: string | undefined;
}
export interface ListMethodsPaymentIntentsQuery {
  /**
   * Only methods that can convert to this currency; ISO 4217, three uppercase letters.
   * @example EUR
   */
  currency?: string | undefined;
}
export interface ListPaymentAttemptsQuery {
  /** @example 50 */
  per_page?: number | undefined;
  /** @example eyJpZCI6MTAyNH0 */
  cursor?: string | undefined;
}
export interface ListRefundsQuery {
  /** @example 50 */
  per_page?: number | undefined;
  /** @example eyJpZCI6MTAyNH0 */
  cursor?: string | undefined;
}
export interface ListPayoutsQuery {
  /** @example 50 */
  per_page?: number | undefined;
  /** @example eyJpZCI6MTAyNH0 */
  cursor?: string | undefined;
  /**
   * Only payouts in this state. `cancelled` and `reversed` are known from the first generation only.
   * @example completed
   */
  status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "reversed" | undefined;
  /**
   * Only payouts by this method code.
   * @example momo_mtn
   */
  method?: string | undefined;
  /**
   * Only payouts in this currency; ISO 4217, three uppercase letters.
   * @example XOF
   */
  currency?: string | undefined;
  /** @example cus_abc123 */
  customer_id?: string | undefined;
  /** @example 2026-01-01 */
  "created_at[gte]"?: string | undefined;
  /** @example 2026-01-31 */
  "created_at[lte]"?: string | undefined;
}
export interface operations {
  "checkouts.create": {
    parameters: {
      query?: never;
      header?:
        | {
            /** @example order-1024 */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCheckoutRequest;
      };
    };
    responses: {
      /** @description The session and its payment were created, or the answer to an earlier call with this key. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          "X-Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CreateCheckoutResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["IdempotencyConflict"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["IdempotencyKeyRefused"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "checkouts.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the checkout session.
         * @example cs_abc123
         */
        checkoutId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session, with its payment where there is one to show. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CheckoutResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "paymentIntents.list": {
    parameters: {
      query?: ListPaymentIntentsQuery | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of payments. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntentList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["PageInvalid"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "paymentIntents.create": {
    parameters: {
      query?: never;
      header?:
        | {
            /** @example order-1024 */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePaymentIntentRequest;
      };
    };
    responses: {
      /** @description The payment was created, or this is the answer to an earlier call with the same key. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          "X-Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntentResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["IdempotencyConflict"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["IdempotencyKeyRefused"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "paymentIntents.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntentResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "paymentIntents.listCountries": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The countries; give a country's `code` to `paymentIntents.listMethods`. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CountryList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "paymentIntents.listMethods": {
    parameters: {
      query?: ListMethodsPaymentIntentsQuery | undefined;
      header?: never;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
        /** @example CI */
        countryCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The methods. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethodList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["CurrencyInvalid"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "paymentIntents.authorize": {
    parameters: {
      query?: never;
      header?:
        | {
            /** @example order-1024 */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AuthorizePaymentIntentRequest;
      };
    };
    responses: {
      /** @description The payment after the confirmation was handed in, or the answer to an earlier call with this key. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          "X-Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntentResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["IdempotencyConflict"];
      422: components["responses"]["ConfirmationInvalid"];
      428: components["responses"]["IdempotencyKeyRefused"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "paymentIntents.requery": {
    parameters: {
      query?: never;
      header?:
        | {
            /** @example order-1024 */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the provider said, before and after; or the answer to an earlier call with this key. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          "X-Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RequeryResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["IdempotencyConflict"];
      428: components["responses"]["IdempotencyKeyRefused"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "paymentIntents.attempt": {
    parameters: {
      query?: never;
      header?:
        | {
            /** @example order-1024 */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AttemptPaymentIntentRequest;
      };
    };
    responses: {
      /** @description The payment with its new attempt, or the answer to an earlier call with this key. The status is deduced from that of `paymentAttempts.create`. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          "X-Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntentResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["IdempotencyConflict"];
      422: components["responses"]["AttemptInvalid"];
      428: components["responses"]["IdempotencyKeyRefused"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "paymentIntents.reconcile": {
    parameters: {
      query?: never;
      header?:
        | {
            /** @example order-1024 */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the provider said, before and after; or the answer to an earlier call with this key. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          "X-Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RequeryResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["IdempotencyConflict"];
      428: components["responses"]["IdempotencyKeyRefused"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "paymentAttempts.list": {
    parameters: {
      query?: ListPaymentAttemptsQuery | undefined;
      header?: never;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of attempts. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentAttemptList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["PageInvalid"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "paymentAttempts.create": {
    parameters: {
      query?: never;
      header?:
        | {
            /** @example order-1024 */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePaymentAttemptRequest;
      };
    };
    responses: {
      /** @description The attempt, or the answer to an earlier call with this key. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          "X-Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentAttemptResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["IdempotencyConflict"];
      422: components["responses"]["AttemptInvalid"];
      428: components["responses"]["IdempotencyKeyRefused"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "paymentAttempts.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
        /** @example pa_1 */
        attemptId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The attempt. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentAttemptResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "paymentAttempts.confirm": {
    parameters: {
      query?: never;
      header?:
        | {
            /** @example order-1024 */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
        /** @example pa_1 */
        attemptId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConfirmPaymentAttemptRequest;
      };
    };
    responses: {
      /** @description The attempt after the confirmation was handed in, or the answer to an earlier call with this key. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          "X-Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentAttemptResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["IdempotencyConflict"];
      422: components["responses"]["ConfirmationInvalid"];
      428: components["responses"]["IdempotencyKeyRefused"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "paymentAttempts.inspect": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
        /** @example pa_1 */
        attemptId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The provider's record, unchanged. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": GatewayInspectionResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "refunds.list": {
    parameters: {
      query?: ListRefundsQuery | undefined;
      header?: never;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of refunds. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RefundList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["PageInvalid"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "refunds.create": {
    parameters: {
      query?: never;
      header?:
        | {
            /** @example order-1024 */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateRefundRequest;
      };
    };
    responses: {
      /** @description The refund was created, or this is the answer to an earlier call with the same key. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          "X-Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RefundResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["IdempotencyConflict"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["IdempotencyKeyRefused"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "refunds.retrieveAvailability": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What may be refunded. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RefundAvailabilityResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "refunds.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example TRX1A2B3C4D */
        paymentIntentId: string;
        /**
         * Id of the refund, `re_…`.
         * @example re_1
         */
        refundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The refund. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": RefundResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "payouts.list": {
    parameters: {
      query?: ListPayoutsQuery | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of payouts. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PayoutList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["PageInvalid"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "payouts.create": {
    parameters: {
      query?: never;
      header?:
        | {
            /** @example order-1024 */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePayoutRequest;
      };
    };
    responses: {
      /** @description The payout was created and submitted, or this is the answer to an earlier call with the same key. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          "X-Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PayoutResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["PayoutConflict"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["IdempotencyKeyRefused"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "payouts.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example po_x */
        payoutId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payout. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PayoutResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "payouts.sync": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example po_x */
        payoutId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payout, up to date. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PayoutResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "payouts.inspect": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example po_x */
        payoutId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The provider's record, unchanged. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": GatewayInspectionResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "exchangeRates.retrieveLatest": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Currency that the rates are for; ISO 4217, three uppercase letters.
         * @example USD
         */
        baseCurrency: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rates. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": LatestExchangeRatesResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "exchangeRates.listCurrencies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The currencies. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CurrencyList;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "paymentMethods.retrieveStatus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Code of the method, from `paymentIntents.listMethods`.
         * @example momo_mtn
         */
        methodCode: string;
        /** @example CI */
        countryCode: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the method. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentMethodStatusResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "webhooks.paymentCompleted": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the endpoint's secret (`whsec_…` as it stands), 64 lowercase hexadecimal digits by the documented sample. Only deliveries to endpoints registered in the dashboard carry it; those to a payment's own `webhook_url` are unsigned. It covers no time, so it does not show a replay.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body. Not covered by the signature.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, as in the body. Not covered by the signature.
         * @example TRX1A2B3C4D
         */
        "X-Payment-Id": components["parameters"]["WebhookPaymentId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentCompletedEvent;
      };
    };
    responses: {
      401: components["responses"]["WebhookRefused"];
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "webhooks.paymentFailed": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the endpoint's secret (`whsec_…` as it stands), 64 lowercase hexadecimal digits by the documented sample. Only deliveries to endpoints registered in the dashboard carry it; those to a payment's own `webhook_url` are unsigned. It covers no time, so it does not show a replay.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body. Not covered by the signature.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, as in the body. Not covered by the signature.
         * @example TRX1A2B3C4D
         */
        "X-Payment-Id": components["parameters"]["WebhookPaymentId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentFailedEvent;
      };
    };
    responses: {
      401: components["responses"]["WebhookRefused"];
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "webhooks.paymentExpired": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the endpoint's secret (`whsec_…` as it stands), 64 lowercase hexadecimal digits by the documented sample. Only deliveries to endpoints registered in the dashboard carry it; those to a payment's own `webhook_url` are unsigned. It covers no time, so it does not show a replay.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body. Not covered by the signature.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, as in the body. Not covered by the signature.
         * @example TRX1A2B3C4D
         */
        "X-Payment-Id": components["parameters"]["WebhookPaymentId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentExpiredEvent;
      };
    };
    responses: {
      401: components["responses"]["WebhookRefused"];
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "webhooks.paymentRefunded": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the endpoint's secret (`whsec_…` as it stands), 64 lowercase hexadecimal digits by the documented sample. Only deliveries to endpoints registered in the dashboard carry it; those to a payment's own `webhook_url` are unsigned. It covers no time, so it does not show a replay.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body. Not covered by the signature.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, as in the body. Not covered by the signature.
         * @example TRX1A2B3C4D
         */
        "X-Payment-Id": components["parameters"]["WebhookPaymentId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentRefundedEvent;
      };
    };
    responses: {
      401: components["responses"]["WebhookRefused"];
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "webhooks.paymentPartiallyRefunded": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the endpoint's secret (`whsec_…` as it stands), 64 lowercase hexadecimal digits by the documented sample. Only deliveries to endpoints registered in the dashboard carry it; those to a payment's own `webhook_url` are unsigned. It covers no time, so it does not show a replay.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body. Not covered by the signature.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, as in the body. Not covered by the signature.
         * @example TRX1A2B3C4D
         */
        "X-Payment-Id": components["parameters"]["WebhookPaymentId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentPartiallyRefundedEvent;
      };
    };
    responses: {
      401: components["responses"]["WebhookRefused"];
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "webhooks.paymentAttemptCompleted": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the endpoint's secret (`whsec_…` as it stands), 64 lowercase hexadecimal digits by the documented sample. Only deliveries to endpoints registered in the dashboard carry it; those to a payment's own `webhook_url` are unsigned. It covers no time, so it does not show a replay.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body. Not covered by the signature.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, as in the body. Not covered by the signature.
         * @example TRX1A2B3C4D
         */
        "X-Payment-Id": components["parameters"]["WebhookPaymentId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentAttemptCompletedEvent;
      };
    };
    responses: {
      401: components["responses"]["WebhookRefused"];
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "webhooks.paymentAttemptFailed": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the endpoint's secret (`whsec_…` as it stands), 64 lowercase hexadecimal digits by the documented sample. Only deliveries to endpoints registered in the dashboard carry it; those to a payment's own `webhook_url` are unsigned. It covers no time, so it does not show a replay.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body. Not covered by the signature.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, as in the body. Not covered by the signature.
         * @example TRX1A2B3C4D
         */
        "X-Payment-Id": components["parameters"]["WebhookPaymentId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentAttemptFailedEvent;
      };
    };
    responses: {
      401: components["responses"]["WebhookRefused"];
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "webhooks.paymentAttemptActionRequired": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body with the endpoint's secret (`whsec_…` as it stands), 64 lowercase hexadecimal digits by the documented sample. Only deliveries to endpoints registered in the dashboard carry it; those to a payment's own `webhook_url` are unsigned. It covers no time, so it does not show a replay.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, as in the body. Not covered by the signature.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, as in the body. Not covered by the signature.
         * @example TRX1A2B3C4D
         */
        "X-Payment-Id": components["parameters"]["WebhookPaymentId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentAttemptActionRequiredEvent;
      };
    };
    responses: {
      401: components["responses"]["WebhookRefused"];
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "webhooks.payoutCompleted": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description HMAC-SHA256 of the raw body with the endpoint's secret (`whsec_…` as it stands), 64 lowercase hexadecimal digits by the documented sample. Only deliveries to endpoints registered in the dashboard carry it; those to a payment's own `webhook_url` are unsigned. It covers no time, so it does not show a replay.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PayoutCompletedEvent;
      };
    };
    responses: {
      401: components["responses"]["WebhookRefused"];
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
  "webhooks.payoutFailed": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description HMAC-SHA256 of the raw body with the endpoint's secret (`whsec_…` as it stands), 64 lowercase hexadecimal digits by the documented sample. Only deliveries to endpoints registered in the dashboard carry it; those to a payment's own `webhook_url` are unsigned. It covers no time, so it does not show a replay.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PayoutFailedEvent;
      };
    };
    responses: {
      401: components["responses"]["WebhookRefused"];
      "2XX": components["responses"]["WebhookReceived"];
    };
  };
}
