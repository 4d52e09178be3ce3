// Generated from specs/orqex/openapi.yaml by `pnpm generate`. Do not edit.

import type { Undocumented } from "@payorch/core";
import type { Amount as AmountOf } from "@payorch/core/money";

/** An amount of a request, in the unit of this provider. Every number is one, except an amount of another provider. */
export type OrqexAmount = AmountOf<"orqex">;

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
  /** @description Amount to charge, in major units (50 is 50 XOF). At least 1. */
  amount: OrqexAmount;
  /**
   * @description ISO 4217 code, three uppercase letters.
   * @example XOF
   */
  currency: string;
  /** @description What is paid for; the customer reads it on the checkout page. At most 500 characters. */
  description: string;
  customer: CustomerInput;
  /**
   * Format: uri
   * @description Where the customer is sent after the checkout. At most 2048 characters.
   */
  return_url?: string | undefined;
  /**
   * Format: uri
   * @description Receives the events of this payment, unsigned, in addition to the project's own endpoints. At most 2048 characters.
   */
  webhook_url?: string | undefined;
  /** @description Text on the customer's statement. At most 22 characters. */
  statement_descriptor?: string | undefined;
  /**
   * Format: email
   * @description Address for the receipt. At most 255 characters.
   */
  receipt_email?: string | undefined;
  restriction?: CheckoutRestrictionInput | undefined;
  customization?: CheckoutCustomizationInput | undefined;
  metadata?: MetadataInput | undefined;
  /** @description Minutes until the session expires. Known from the PHP SDK's tests only; limits and default are not documented. */
  expires_in_minutes?: number | undefined;
}
/** @description The person who pays. */
export interface CustomerInput {
  /**
   * Format: email
   * @description E-mail address; receipts go here.
   */
  email: string;
  /** @description First name. */
  first_name: string;
  /** @description Last name. */
  last_name: string;
  /** @description Street address. */
  address?: string | undefined;
  /** @description City. */
  city?: string | undefined;
  /** @description State or region. */
  state?: string | undefined;
  /**
   * @description ISO 3166-1 alpha-2 code, two uppercase letters.
   * @example CI
   */
  country?: string | undefined;
  /** @description Postal code. */
  zip?: string | undefined;
}
/** @description Limits the session to a country or to one phone number. */
export interface CheckoutRestrictionInput {
  /**
   * @description Country to limit the session to; ISO 3166-1 alpha-2 wherever the API says which code.
   * @example CI
   */
  country_code?: string | undefined;
  phone?: PhoneInput | undefined;
}
/** @description A phone number with its country. */
export interface PhoneInput {
  /**
   * @description The number. Documented examples of attempts show the local form.
   * @example 0700000000
   */
  number: string;
  /**
   * @description Country of the number; ISO 3166-1 alpha-2 wherever the API says which code.
   * @example CI
   */
  country: string;
}
/** @description Look of the hosted page, for this session only. */
export interface CheckoutCustomizationInput {
  /**
   * @description Colour of the page. The notation is not documented.
   * @example #1a73e8
   */
  color?: string | undefined;
  /** @description Name shown on the page. */
  brand?: string | undefined;
}
/** @description Up to 10 pairs of your own, stored with the resource and returned unchanged. */
export interface MetadataInput {
  [key: string]: unknown;
}
export interface CreatePaymentIntentRequest {
  /** @description Amount to charge, in major units (50 is 50 XOF). At least 1. */
  amount: OrqexAmount;
  /**
   * @description ISO 4217 code, three uppercase letters.
   * @example XOF
   */
  currency: string;
  /** @description What is paid for. At most 500 characters. */
  description: string;
  customer: CustomerInput;
  /**
   * Format: uri
   * @description Where the customer is sent after the payment. At most 2048 characters.
   */
  return_url?: string | undefined;
  /**
   * Format: uri
   * @description Receives the events of this payment, unsigned, in addition to the project's own endpoints. At most 2048 characters.
   */
  webhook_url?: string | undefined;
  /** @description Text on the customer's bank or operator statement. At most 22 characters. */
  statement_descriptor?: string | undefined;
  /**
   * Format: email
   * @description Address for the receipt. At most 255 characters.
   */
  receipt_email?: string | undefined;
  metadata?: MetadataInput | undefined;
  /** @description The first attempt, to be started in the same call. */
  attempt?: FirstAttemptInput | undefined;
}
/** @description An attempt that starts together with its payment. */
export interface FirstAttemptInput {
  /** @description Code of the method, such as `momo_mtn`. */
  method_code: string;
  /**
   * @description Country to route to; ISO 3166-1 alpha-2, two uppercase letters.
   * @example CI
   */
  country: string;
  /** @description Phone of the payer, where the method has `requires_phone`. */
  phone?: PhoneInput | undefined;
}
export interface CreatePaymentAttemptRequest {
  /** @description Code of the method, from `paymentIntents.listMethods`, such as `momo_mtn`. */
  method_code: string;
  /**
   * @description Country to route to; ISO 3166-1 alpha-2, two uppercase letters.
   * @example CI
   */
  country: string;
  /** @description Phone of the payer, where the method has `requires_phone`. */
  phone?: PhoneInput | undefined;
  /**
   * @description Currency to charge in; ISO 4217, three uppercase letters. The default is that of the payment.
   * @example EUR
   */
  currency?: string | undefined;
}
/** @description The method to attempt a payment with. */
export type AttemptPaymentIntentRequest = CreatePaymentAttemptRequest;
/** @description What the customer entered; either `otp` or `confirmation_data`. */
export type ConfirmPaymentAttemptRequest = {
  otp?: OneTimePassword | undefined;
  confirmation_data?: ConfirmationDataInput | undefined;
} & (
  | {
      otp: OneTimePassword;
      confirmation_data?: undefined;
    }
  | {
      confirmation_data: ConfirmationDataInput;
      otp?: undefined;
    }
);
/** @description What the customer entered; either `otp` or `confirmation_data`. */
export type AuthorizePaymentIntentRequest = ConfirmPaymentAttemptRequest;
/**
 * Format: password
 * @description The code that the customer received, after `next_action.type` was `collect_otp`.
 */
export type OneTimePassword = string;
/** @description What any other kind of action asks for. The members depend on the provider and are not documented. */
export interface ConfirmationDataInput {
  [key: string]: unknown;
}
export interface CreateRefundRequest {
  /** @description Amount to refund, above 0 and at most `refundable_amount.value` of `refunds.retrieveAvailability`; send it in the unit of that value. Major units in the current generation, whole minor units in the first. */
  amount: OrqexAmount;
  /**
   * @description Why it is refunded. Words of your own go into `note`.
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
  /** @description Free text, kept with the refund. */
  note?: string | undefined;
  metadata?: MetadataInput | undefined;
  /** @description Lets the refund run as a payout to the payer, where the gateway has no refunds of its own and the project allows it. */
  allow_payout?: boolean | undefined;
}
export interface CreatePayoutRequest {
  /** @description Amount to send, at least 1. Major units (5000 is 5000 XOF) in the current generation, whole minor units in the first. */
  amount: OrqexAmount;
  /**
   * @description ISO 4217 code, three uppercase letters.
   * @example XOF
   */
  currency: string;
  /** @description Code of the payout method as configured for the project: `momo_…` and `wallet_…` go to a phone, `bank_transfer` to a bank account, `crypto` and `crypto_…` to a crypto address. */
  method: string;
  /** @description What the payout is for. */
  description: string;
  customer: RecipientInput;
  instrument: PayoutInstrumentInput;
  /** @description An id of your own for this payout, unique within the project. Used before, it is refused with 409. */
  reference?: string | undefined;
  metadata?: MetadataInput | undefined;
}
/** @description The person who is paid. The name becomes that of the beneficiary. */
export interface RecipientInput {
  /**
   * Format: email
   * @description E-mail address.
   */
  email: string;
  /** @description First name. */
  first_name: string;
  /** @description Last name. */
  last_name: string;
  /** @description Street address. */
  address?: string | undefined;
  /** @description State or region. */
  state?: string | undefined;
  /**
   * @description ISO 3166-1 alpha-2 code, two uppercase letters.
   * @example CI
   */
  country?: string | undefined;
  /** @description Postal code. */
  zip?: string | undefined;
}
/** @description Where the money goes; `type` decides about the other members. */
export type PayoutInstrumentInput = PhoneInstrumentInput | BankAccountInstrumentInput | CryptoAddressInstrumentInput;
/** @description A mobile money account or wallet. */
export interface PhoneInstrumentInput {
  /**
   * @description Kind of destination.
   * @constant
   */
  type: "phone";
  /**
   * @description Number in E.164 form, with `+` and country code.
   * @example +22990000000
   */
  phone_number: string;
  /**
   * @description ISO 3166-1 alpha-2 code, two uppercase letters.
   * @example BJ
   */
  country: string;
}
/** @description A bank account. */
export interface BankAccountInstrumentInput {
  /**
   * @description Kind of destination.
   * @constant
   */
  type: "bank_account";
  /** @description Name of the holder. */
  account_name: string;
  /** @description Number of the account, or its IBAN. */
  account_number: string;
  /** @description Code of the bank. */
  bank_code: string;
  /**
   * @description ISO 3166-1 alpha-2 code, two uppercase letters.
   * @example CI
   */
  country: string;
  /** @description SWIFT code (BIC) of the bank. */
  swift_bic?: string | undefined;
}
/** @description A crypto address. */
export interface CryptoAddressInstrumentInput {
  /**
   * @description Kind of destination.
   * @constant
   */
  type: "crypto_address";
  /** @description The address. */
  address: string;
  /** @description Network of the address. */
  network: "TRON" | "ETH" | "BTC" | "ERC20" | (string & {});
  /** @description Memo or tag, where the recipient's address needs one. */
  memo_tag?: string | undefined;
}
export interface CreateCheckoutResponse {
  /** @description Human-readable confirmation. */
  message?: string;
  /** @description The new session and its payment, side by side. */
  data: {
    /** @description The session; on creation `url` is always there. */
    checkout: Checkout & {
      /** @description Address of the hosted page; redirect the customer there. */
      url: string;
    };
    payment: PaymentIntent;
  };
}
export interface CheckoutResponse {
  /** @description Human-readable confirmation. */
  message?: string;
  /** @description The session and its payment, side by side. */
  data: {
    checkout: Checkout;
    /** @description The payment of this session; may be missing. */
    payment?: PaymentIntent | null;
  };
}
/** @description A hosted checkout session. */
export interface Checkout {
  /** @description Id of the session, `cs_…`. */
  id: string;
  status?: CheckoutStatus;
  environment?: CheckoutEnvironment;
  /** @description Address of the hosted page; redirect the customer there. */
  url?: string;
  /**
   * Format: password
   * @description Token of the session. First generation only.
   */
  token?: string;
  /** @description What the session is limited to; may be empty or `null`. */
  restriction?: FreeMap | null;
  /** @description Look of the page, the project's settings merged with those of the session. Current generation. */
  appearance?: CheckoutAppearance | null;
  /** @description Look of the page as requested. First generation only. */
  customization?: FreeMap | null;
  /** @description When the session expires, ISO 8601 with offset. */
  expires_at?: string | null;
  /** @description When the session was created, ISO 8601 with offset. */
  created_at?: string | null;
}
/** @description State of a session. */
export type CheckoutStatus = "open" | "completed" | "expired" | "cancelled" | Undocumented;
/** @description Environment the session belongs to. */
export type CheckoutEnvironment = "live" | "sandbox" | Undocumented;
/** @description Resolved look of a hosted page. */
export interface CheckoutAppearance {
  /** @description Layout of the page. */
  template?: "raven" | "magpie" | "rook" | Undocumented;
  /** @description Main colour and the contrast colour computed from it. */
  color?: {
    primary?: AppearanceColor;
    contrast?: AppearanceColor;
  };
  font?: AppearanceFont;
  /** @description Shape of corners. */
  border_style?: "rounded" | "square" | Undocumented;
  /** @description Whether the page names Orqex as its provider. */
  display_platform_badge?: boolean;
  /** @description Name shown on the page. The default is the project's name. */
  brand?: string | null;
  /** @description Language of the page. */
  lang?: "en" | "fr" | Undocumented | null;
}
/** @description One colour in two notations. */
export interface AppearanceColor {
  /** @description Hexadecimal notation with `#`. */
  hex?: string;
  /** @description Red, green and blue from 0 to 255, separated by comma and space. */
  rgb?: string;
}
/** @description Font of the page. */
export interface AppearanceFont {
  /** @description Code of the font. */
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
  /** @description Name of the font for people. */
  display_name?: string;
  /** @description Kind of font, such as `Sans-serif`. */
  category?: string;
  /** @description Style sheet that loads the font. */
  url?: string | null;
}
/** @description A payment as the merchant requested it; attempts to collect it belong to it. */
export interface PaymentIntent {
  /** @description Id of the payment, `TRX…` or `pi_…`. */
  id: string;
  amount: Amount;
  /** @description The person who pays. */
  customer?: Customer | null;
  status?: PaymentIntentStatus;
  /** @description What is paid for. */
  description?: string;
  /** @description Where the customer is sent after the payment. */
  return_url?: string | null;
  /** @description Address that receives the events of this payment. */
  webhook_url?: string | null;
  /** @description Text on the customer's statement. */
  statement_descriptor?: string | null;
  /** @description Address for the receipt. */
  receipt_email?: string | null;
  /** @description The pairs of the request, unchanged. */
  metadata?: FreeMap;
  /** @description The active attempt to collect the payment, where there is one. */
  active_attempt?: PaymentAttempt | null;
  /** @description When the payment was completed, ISO 8601 with offset. */
  completed_at?: string | null;
  /** @description When the payment was closed as expired, ISO 8601 with offset; this befalls only a payment that was never attempted. Current generation. */
  expired_at?: string | null;
  /** @description When the payment will expire, ISO 8601 with offset. First generation only. */
  expires_at?: string | null;
  /** @description When the payment was created, ISO 8601 with offset. */
  created_at?: string | null;
}
/** @description State of a payment. Only `pending` can still be paid; progress shows in the active attempt. */
export type PaymentIntentStatus =
  | "pending"
  | "completed"
  | "failed"
  | "expired"
  | "refunded"
  | "partially_refunded"
  | Undocumented;
/** @description A sum of money. */
export interface Amount {
  /** @description The number. Major units in the current generation (50 is 50 XOF); the first generation sends a hundredfold (5000 for 50 XOF). Nothing in the answer says which. */
  value: number;
  /** @description Display text with currency. Its layout varies; do not compute with it. */
  formatted?: string;
  /** @description Short display text with currency. Its layout varies; do not compute with it. */
  short?: string;
  /** @description ISO 4217 code. */
  currency: string;
}
/** @description A person who pays, as Orqex keeps them. */
export interface Customer {
  /** @description Id of the customer, `cus_…`. */
  id: string;
  /** @description First name. */
  first_name?: string;
  /** @description Last name. */
  last_name?: string;
  /** @description E-mail address. */
  email: string;
  /** @description Address of a picture. */
  avatar_url?: string | null;
}
/** @description One try to collect a payment through one gateway. */
export interface PaymentAttempt {
  /** @description Id of the attempt, `att_…` or `pa_…`. */
  id: string;
  /** @description The payment method that was chosen. */
  method?: PaymentMethod | null;
  amount?: Amount;
  /** @description Rate used for the conversion. A number in the first generation, an object in the current one. */
  exchange_rate?: number | ExchangeRateDetails | null;
  /** @description Correction of the rate. Its meaning is not documented. */
  correction_rate?: number | null;
  status?: PaymentAttemptStatus;
  gateway?: AttemptGateway;
  /** @description What the customer has to do next; may be empty or `null`. */
  next_action?: NextAction | null;
  /** @description Why the attempt failed. */
  failure?: Failure | null;
  /** @description Whether the attempt ran on a fallback gateway. Current generation. */
  failover?: Failover | null;
  /** @description Whether the attempt ran on a fallback gateway. First generation only. */
  is_fallback?: boolean;
  /** @description When the attempt last began processing, ISO 8601 with offset. */
  processing_at?: string | null;
  /** @description When the attempt last began to wait for the customer, ISO 8601 with offset. */
  action_required_at?: string | null;
  /** @description When the attempt was completed, ISO 8601 with offset. */
  completed_at?: string | null;
  /** @description When the attempt failed, ISO 8601 with offset. */
  failed_at?: string | null;
  /** @description When the attempt ran out of time, ISO 8601 with offset. */
  expired_at?: string | null;
  /** @description When the attempt was created, ISO 8601 with offset. */
  created_at?: string | null;
}
/** @description State of an attempt. `completed`, `failed` and `cancelled` are final. */
export type PaymentAttemptStatus =
  | "processing"
  | "action_required"
  | "completed"
  | "failed"
  | "cancelled"
  | Undocumented;
/** @description A way to pay. */
export interface PaymentMethod {
  /** @description Code of the method, such as `momo_mtn`. The codes are found at run time; there is no fixed list. */
  value?: string;
  /** @description Name of the method for people. */
  label?: string;
  /** @description Explanation for people. */
  description?: string | null;
  /** @description Address of an icon. */
  icon_url?: string | null;
  /** @description Kind of method, such as `mobile_money`. Current generation. */
  category?: string;
  /** @description Whether the method needs the payer's phone number. Current generation. */
  requires_phone?: boolean;
}
/** @description The rate of a conversion. */
export interface ExchangeRateDetails {
  /**
   * @description The rate as decimal text with up to 8 decimals.
   * @example 0.92000000
   */
  value?: string;
  /** @description ISO 4217 code converted from. */
  from_currency?: string;
  /** @description ISO 4217 code converted to. */
  to_currency?: string;
  /** @description Display text of the rate. */
  expression?: string;
}
/** @description The gateway's side of an attempt. */
export interface AttemptGateway {
  /** @description The transaction at the gateway. */
  transaction?: {
    /** @description Id of the transaction. */
    id?: string | null;
    /** @description Reference of the transaction. */
    reference?: string | null;
    /** @description External id of the transaction. */
    external_id?: string | null;
    /** @description Status of the transaction. Its values are not documented. */
    status?: string | null;
  };
}
/** @description What the customer has to do next. Read `type`, then the members that belong to it. */
export interface NextAction {
  /** @description Kind of action. */
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
  /** @description Address to open, with `redirect_to_url`. */
  url?: string;
  /** @description What to ask for, with `collect_otp`. The shape is not documented. */
  fields?: unknown;
  /** @description Content of the code, with `scan_qr_code`. */
  content?: string;
  /** @description Picture of the code, with `scan_qr_code`. */
  image_url?: string;
  /** @description USSD code to dial, with `approve_on_phone` and `collect_otp`. */
  dial_code?: string | null;
}
/** @description Why an attempt failed. */
export interface Failure {
  /** @description The reason. A text in the first generation, an object in the current one. */
  code?: string | FailureCode | null;
  /**
   * @deprecated
   * @description Explanation for people. The current generation says it in `code.message`.
   */
  message?: string | null;
}
/** @description A classified reason of a failure. */
export interface FailureCode {
  /** @description Code of the reason. There is no published list. */
  value?: string;
  /** @description Where the reason lies. */
  category?:
    | "GATEWAY_ERROR"
    | "CUSTOMER_ERROR"
    | "TELCO_ERROR"
    | "MERCHANT_CONFIG_ERROR"
    | "PLATFORM_ERROR"
    | "SECURITY_ERROR"
    | Undocumented;
  /** @description Explanation for people. */
  message?: string | null;
}
/** @description Whether an attempt ran on a fallback gateway, and why or why not. */
export interface Failover {
  /** @description Whether the attempt ran on a fallback gateway. */
  is_failover?: boolean;
  /** @description Details of the decision, an object or a text. For information; do not branch on it. */
  decision?: string | FreeMap | null;
  /** @description Explanation of the decision for people. */
  hint?: string | null;
}
/** @description Pairs of any keys and values; an empty map may arrive as an empty array. */
export interface FreeMap {
  [key: string]: unknown;
}
/** @description Body of every refusal. There is no error code beside the HTTP status. */
export interface ErrorBody {
  /** @description What went wrong, for people. */
  message: string;
  /** @description Messages by member of the request; only where validation failed. */
  errors?: {
    [key: string]: string[];
  };
}
export interface PaymentIntentResponse {
  /** @description Human-readable confirmation. */
  message?: string;
  data: PaymentIntent;
}
/** @description One page of payments. */
export interface PaymentIntentList {
  /** @description The payments of this page. */
  data: PaymentIntent[];
  pagination?: CursorPagination;
  meta?: CursorMeta;
}
/** @description Where this page stands, as the reference has it. */
export interface CursorPagination {
  /** @description Number of items on this page. */
  count?: number;
  /** @description Address of the list without its query. */
  path?: string;
  /** @description Largest number of items on a page. */
  per_page?: number;
  /** @description Cursor of the next page; `null` on the last. */
  next_cursor?: string | null;
  /** @description Address of the next page; `null` on the last. Take its query at most, never its host. */
  next_page_url?: string | null;
  /** @description Cursor of the page before; `null` on the first. */
  prev_cursor?: string | null;
  /** @description Address of the page before; `null` on the first. */
  prev_page_url?: string | null;
  /** @description Whether another page follows. */
  has_more_pages?: boolean;
  /** @description Whether there is more than one page. */
  has_pages?: boolean;
}
/** @description Where this page stands, as the guide has it. */
export interface CursorMeta {
  /** @description Largest number of items on a page. */
  per_page?: number;
  /** @description Cursor of the next page; `null` on the last. */
  next_cursor?: string | null;
  /** @description Cursor of the page before; `null` on the first. */
  prev_cursor?: string | null;
}
/** @description Countries that a payment can be paid from. */
export interface CountryList {
  /** @description The countries, the likeliest first. */
  data: Country[];
  /** @description About the list. */
  meta?: {
    /** @description Number of countries; may be larger than the number of rows. */
    total?: number;
    /** @description Whether at least one routing rule takes any country. */
    supports_any_country?: boolean;
  };
}
/** @description A country. */
export interface Country {
  /** @description ISO 3166-1 alpha-2 code. */
  code: string;
  /** @description Name for people. */
  name?: string;
  /** @description Address of a picture of the flag. */
  flag?: string | null;
}
/** @description Methods that a payment can be paid with in a country. */
export interface PaymentMethodList {
  /** @description The methods. */
  data: PaymentMethod[];
  /** @description Shown by the SDK's test; no way to ask for another page is known. */
  pagination?: CursorPagination;
}
export interface PaymentAttemptResponse {
  /** @description Human-readable confirmation. */
  message?: string;
  data: PaymentAttempt;
}
/** @description One page of attempts. */
export interface PaymentAttemptList {
  /** @description The attempts of this page. */
  data: PaymentAttempt[];
  pagination?: CursorPagination;
  meta?: CursorMeta;
}
export interface RequeryResponse {
  /** @description Human-readable confirmation. */
  message?: string;
  data: Requery;
}
/** @description A question to the provider about a payment, and what came of it. */
export interface Requery {
  /** @description Id of the question, `rq_…` in the current generation. */
  id: string;
  /** @description Outcome of the question. */
  status?: "pending" | "completed" | "failed" | Undocumented | null;
  /** @description Id of the payment. */
  payment_intent_id?: string | null;
  /** @description Id of the attempt. */
  payment_attempt_id?: string | null;
  /** @description States before the question; may be empty. */
  before?: RequeryStates;
  /** @description States after the question; may be empty. */
  after?: RequeryStates;
  attempts?: RequeryAttempts;
  /** @description When the question was answered, ISO 8601 with offset. */
  completed_at?: string | null;
  /** @description When the question was asked, ISO 8601 with offset. */
  created_at?: string | null;
}
/** @description States of a payment and of its attempt. */
export interface RequeryStates {
  intent_status?: PaymentIntentStatus;
  attempt_status?: PaymentAttemptStatus;
}
/** @description The attempts that were asked about; may be empty. */
export interface RequeryAttempts {
  /** @description Number of attempts asked about. */
  count?: number;
  /** @description Details of each. The shape is not documented. */
  requeried?: unknown[];
}
export interface GatewayInspectionResponse {
  /** @description Human-readable confirmation. */
  message?: string;
  data: GatewayInspection;
}
/** @description The record that a provider keeps of an attempt or a payout. */
export interface GatewayInspection {
  /** @description Code of the gateway. */
  gateway?: string | null;
  /** @description Id of the transaction at the gateway. */
  gateway_transaction_id?: string | null;
  /** @description When the record was fetched, ISO 8601 with offset. */
  retrieved_at?: string | null;
  /** @description The record, in the provider's own shape, which may change at any time. */
  payload?: FreeMap;
}
export interface RefundResponse {
  /** @description Human-readable confirmation. */
  message?: string;
  data: Refund;
}
/** @description One page of refunds. */
export interface RefundList {
  /** @description The refunds of this page. */
  data: Refund[];
  pagination?: CursorPagination;
  meta?: CursorMeta;
}
/** @description A refund of a completed payment, in full or in part. */
export interface Refund {
  /** @description Id of the refund, `re_…`. */
  id: string;
  /** @description Amount asked for. */
  amount: Amount;
  /** @description Amount sent to the gateway. Current generation. */
  processed_amount?: Amount | null;
  /** @description Conversion of the refund. Current generation. */
  exchange_rate?: ExchangeRateDetails | null;
  /** @description Whether all is refunded. */
  type?: "full" | "partial" | Undocumented | null;
  /** @description How it is carried out. Current generation. */
  execution_method?: "gateway" | "payout" | Undocumented | null;
  /** @description State of the refund. `completed` and `failed` are final. */
  status?: "pending" | "processing" | "completed" | "failed" | Undocumented | null;
  /** @description Why it is refunded. A text in the first generation, an object in the current one. */
  reason?: string | RefundReason | null;
  /** @description Free text of the request. Current generation. */
  note?: string | null;
  /** @description Code of why it failed. There is no published list. */
  failure_code?: string | null;
  /** @description Why it failed, for people. */
  failure_message?: string | null;
  /** @description The pairs of the request, unchanged. */
  metadata?: FreeMap;
  /** @description The payout that carries it out, only where `execution_method` is `payout`. Current generation. */
  payout?: RefundPayout | null;
  /** @description When the refund was completed, ISO 8601 with offset. */
  completed_at?: string | null;
  /** @description When the refund failed, ISO 8601 with offset. */
  failed_at?: string | null;
  /** @description When the refund was created, ISO 8601 with offset. */
  created_at?: string | null;
}
/** @description The reason of a refund. */
export interface RefundReason {
  /** @description Code of the reason. */
  value?:
    | "requested_by_customer"
    | "duplicate"
    | "fraudulent"
    | "product_not_received"
    | "product_unsatisfactory"
    | "order_cancelled"
    | "other"
    | Undocumented;
  /** @description Name of the reason for people. */
  label?: string;
}
/** @description A payout that carries out a refund. */
export interface RefundPayout {
  /** @description Id of the payout, `po_…`. */
  id: string;
  /** @description Amount asked for. */
  amount?: Amount;
  /** @description Amount that the payout gateway processed. */
  settlement_amount?: Amount | null;
  /** @description Conversion of the payout. */
  exchange_rate?: ExchangeRateDetails | null;
  /** @description Code of the gateway. */
  gateway_code?: string | null;
  /** @description Code of the payout method. */
  method?: string | null;
  /** @description Where the money goes. */
  recipient?: PayoutInstrument | null;
  /** @description Id of the transaction at the gateway. */
  gateway_transaction_id?: string | null;
  /** @description Fee that the payout gateway reported. */
  fee_amount?: Amount | null;
  /** @description State of the payout. */
  status?: PayoutStatus | null;
  /** @description When the payout was submitted, ISO 8601 with offset. */
  initiated_at?: string | null;
  /** @description When the payout was completed, ISO 8601 with offset. */
  completed_at?: string | null;
}
export interface RefundAvailabilityResponse {
  /** @description Human-readable confirmation. */
  message?: string;
  data: RefundAvailability;
}
/** @description What can still be refunded of a payment. */
export interface RefundAvailability {
  /** @description Whether a refund is possible at all. */
  is_refundable: boolean;
  /** @description What can still be refunded; refunds under way are taken off already. */
  refundable_amount: Amount;
  /** @description What was refunded. */
  refunded_amount?: Amount;
  /** @description What refunds under way will take. */
  pending_amount?: Amount;
  /** @description Whether a refund is under way. */
  has_pending_refund?: boolean;
  /** @description Kinds of refund that are possible. */
  available_types?: ("full" | "partial" | Undocumented)[];
  /** @description How a refund would be carried out; `null` where none is possible. */
  execution_method?: "gateway" | "payout" | Undocumented | null;
  /** @description Why no refund is possible, for people; do not branch on it. */
  unavailable_reason?: string | null;
}
export interface PayoutResponse {
  /** @description Human-readable confirmation. */
  message?: string;
  data: Payout;
}
/** @description One page of payouts. */
export interface PayoutList {
  /** @description The payouts of this page. */
  data: Payout[];
  pagination?: CursorPagination;
  meta?: CursorMeta;
}
/** @description Money sent to a recipient. */
export interface Payout {
  /** @description Id of the payout, `po_…`. */
  id: string;
  /** @description Amount asked for. */
  amount: Amount;
  /** @description Amount that the payout gateway processed. Current generation. */
  settlement_amount?: Amount | null;
  /** @description Conversion of the payout. Current generation. */
  exchange_rate?: ExchangeRateDetails | null;
  /** @description Code of the payout method. */
  method?: string | null;
  status?: PayoutStatus;
  /** @description The id of your own from the request. */
  reference?: string | null;
  /** @description What the payout is for. */
  description?: string | null;
  /** @description The person who is paid. */
  customer?: Customer | null;
  /** @description Where the money goes. */
  instrument?: PayoutInstrument | null;
  gateway?: PayoutGateway;
  /** @description Id of the transaction at the gateway. First generation only. */
  gateway_transaction_id?: string | null;
  /** @description Fee of the gateway. An object in the current generation; a number in major units in the second, in minor units in the first. */
  fee_amount?: Amount | number | null;
  /** @description Why the payout failed. */
  failure?: PayoutFailure | null;
  /** @description Code of why it failed. First generation only. */
  failure_code?: string | null;
  /** @description Why it failed, for people. First generation only. */
  failure_message?: string | null;
  /** @description The pairs of the request, unchanged. */
  metadata?: FreeMap;
  /** @description When the payout was submitted, ISO 8601 with offset. */
  initiated_at?: string | null;
  /** @description When the payout was completed, ISO 8601 with offset. */
  completed_at?: string | null;
  /** @description When the payout failed, ISO 8601 with offset. */
  failed_at?: string | null;
  /** @description When the payout was created, ISO 8601 with offset. */
  created_at?: string | null;
}
/** @description State of a payout. `pending` and `processing` are under way, the others final; `cancelled` and `reversed` are known from the first generation only. */
export type PayoutStatus = "pending" | "processing" | "completed" | "failed" | "cancelled" | "reversed" | Undocumented;
/** @description Where a payout goes. Which details are there depends on `type` and on the generation. */
export interface PayoutInstrument {
  /** @description Id of the instrument, `ins_…` or `poi_…`. */
  id: string;
  /** @description Kind of destination. */
  type?: "phone" | "bank_account" | "crypto_address" | Undocumented;
  /** @description The destination with most of it hidden. First generation only. */
  recipient?: string | null;
  /** @description The country. An object in the current generation, else its ISO 3166-1 alpha-2 code. */
  country?: Country | string | null;
  /** @description Number in E.164 form, with `phone`. */
  phone_number?: string | null;
  /** @description Name of the holder, with `bank_account`. */
  account_name?: string | null;
  /** @description Number of the account or its IBAN, with `bank_account`. */
  account_number?: string | null;
  /** @description Code of the bank, with `bank_account`. */
  bank_code?: string | null;
  /** @description SWIFT code (BIC) of the bank, with `bank_account`. */
  swift_bic?: string | null;
  /** @description The address, with `crypto_address`. */
  address?: string | null;
  /** @description Network of the address, with `crypto_address`. */
  network?: "TRON" | "ETH" | "BTC" | "ERC20" | Undocumented | null;
  /** @description Memo or tag, with `crypto_address`. */
  memo_tag?: string | null;
}
/** @description The gateway's side of a payout. */
export interface PayoutGateway {
  /** @description The transaction at the gateway. */
  transaction?: {
    /** @description Id of the transaction. */
    id?: string | null;
    /** @description Reference of the transaction. */
    reference?: string | null;
    /** @description External id of the transaction. */
    external_id?: string | null;
  };
}
/** @description Why a payout failed. */
export interface PayoutFailure {
  /** @description The reason. A text in the first generation, an object in the current one. */
  code?: string | PayoutFailureCode | null;
  /**
   * @deprecated
   * @description Explanation for people. The current generation says it in `code.message`.
   */
  message?: string | null;
}
/** @description A classified reason of a failed payout. */
export interface PayoutFailureCode {
  /** @description Code of the reason. There is no published list. */
  value?: string;
  /** @description Where the reason lies. */
  category?:
    | "VALIDATION_ERROR"
    | "RECIPIENT_ERROR"
    | "INSUFFICIENT_FUNDS"
    | "GATEWAY_ERROR"
    | "TELCO_ERROR"
    | "MERCHANT_CONFIG_ERROR"
    | "PLATFORM_ERROR"
    | Undocumented;
  /** @description Explanation for people. */
  message?: string | null;
}
export interface LatestExchangeRatesResponse {
  /** @description Human-readable confirmation. */
  message?: string;
  data: LatestExchangeRates;
}
/** @description The latest rates of a currency. */
export interface LatestExchangeRates {
  /** @description ISO 4217 code of the currency that the rates are for. */
  base?: string;
  /** @description When the rates were taken, as `YYYY-MM-DD HH:MM:SS` without a zone. */
  date?: string;
  /** @description Rate by ISO 4217 code. */
  rates: {
    [key: string]: number;
  };
}
/** @description Currencies that exchange rates exist for. */
export interface CurrencyList {
  /** @description The currencies. */
  data: Currency[];
  /** @description About the list. */
  meta?: {
    /** @description Number of currencies. */
    total?: number;
  };
}
/** @description A currency. */
export interface Currency {
  /** @description ISO 4217 code. */
  code: string;
  /** @description Name for people. */
  name?: string;
  /** @description Sign of the currency. */
  symbol?: string;
  /** @description Address of an icon. */
  icon_url?: string | null;
}
export interface PaymentMethodStatusResponse {
  /** @description Human-readable confirmation. */
  message?: string;
  data: PaymentMethodStatus;
  /** @description What the state was computed from. */
  meta?: {
    /** @description Environment that was watched. */
    environment?: "live" | "sandbox" | Undocumented;
    /** @description Minutes that were watched. */
    window_minutes?: number;
    /** @description Seconds for which the answer may be kept. */
    ttl_seconds?: number;
  };
}
/** @description How well a payment method works in a country. */
export interface PaymentMethodStatus {
  /** @description Code of the method. */
  method?: string;
  /** @description ISO 3166-1 alpha-2 code. */
  country?: string;
  /** @description State of the method. `available`, `operational` and `degraded` are worth offering. */
  status: "unavailable" | "available" | "operational" | "degraded" | "down" | Undocumented;
}
/** @description Something that happened to a payment. Known from one sample of the first generation. There is no id of the event: `payment.id` and `event` together recognise a repetition. */
export interface PaymentEvent {
  /** @description Name of the event. */
  event: string;
  payment: PaymentEventPayment;
  /** @description The attempt concerned; a payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** @description The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** @description When it happened, ISO 8601 with offset. */
  timestamp?: string;
}
/** @description The payment, in short. Read it again before you act. */
export interface PaymentEventPayment {
  /** @description Id of the payment, `TRX…` or `pi_…`. */
  id: string;
  amount?: Amount;
  status?: PaymentIntentStatus;
  /** @description The pairs of the request, unchanged. */
  metadata?: FreeMap;
}
/** @description The attempt, in short. */
export interface PaymentEventAttempt {
  /** @description Id of the attempt, `att_…` or `pa_…`. */
  id: string;
  status?: PaymentAttemptStatus;
  /** @description Code of the method. */
  method_code?: string;
  /** @description Whether the attempt ran on a fallback gateway. */
  is_fallback?: boolean;
}
/** @description The person who pays, in short. */
export interface PaymentEventCustomer {
  /** @description Id of the customer, `cus_…`. */
  id: string;
  /** @description E-mail address. */
  email?: string;
}
/** @description Something that happened to a payout. Known from one sample of the second generation, in which the country is a code and the fee a number. There is neither an id nor a time of the event. */
export interface PayoutEvent {
  /** @description Name of the event. */
  event: string;
  payout: Payout;
}
/** @description The news that a payment succeeded. */
export type PaymentCompletedEvent = PaymentEvent & {
  /** @constant */
  event: "payment.completed";
};
/** @description The news that every attempt at a payment has failed. */
export type PaymentFailedEvent = PaymentEvent & {
  /** @constant */
  event: "payment.failed";
};
/** @description The news that a payment expired, which befalls only one that was never attempted. */
export type PaymentExpiredEvent = PaymentEvent & {
  /** @constant */
  event: "payment.expired";
};
/** @description The news that a payment was refunded in full. */
export type PaymentRefundedEvent = PaymentEvent & {
  /** @constant */
  event: "payment.refunded";
};
/** @description The news that a part of a payment was refunded. */
export type PaymentPartiallyRefundedEvent = PaymentEvent & {
  /** @constant */
  event: "payment.partially_refunded";
};
/** @description The news that an attempt at a payment succeeded. */
export type PaymentAttemptCompletedEvent = PaymentEvent & {
  /** @constant */
  event: "payment.attempt.completed";
};
/** @description The news that an attempt at a payment failed. */
export type PaymentAttemptFailedEvent = PaymentEvent & {
  /** @constant */
  event: "payment.attempt.failed";
};
/** @description The news that an attempt waits for the customer. */
export type PaymentAttemptActionRequiredEvent = PaymentEvent & {
  /** @constant */
  event: "payment.attempt.action_required";
};
/** @description The news that a payout reached the recipient. */
export type PayoutCompletedEvent = PayoutEvent & {
  /** @constant */
  event: "payout.completed";
};
/** @description The news that a payout failed and nothing was delivered. */
export type PayoutFailedEvent = PayoutEvent & {
  /** @constant */
  event: "payout.failed";
};
export interface components {
  schemas: {
    CreateCheckoutRequest: CreateCheckoutRequest;
    /** @description The person who pays. */
    CustomerInput: CustomerInput;
    /** @description Limits the session to a country or to one phone number. */
    CheckoutRestrictionInput: CheckoutRestrictionInput;
    /** @description A phone number with its country. */
    PhoneInput: PhoneInput;
    /** @description Look of the hosted page, for this session only. */
    CheckoutCustomizationInput: CheckoutCustomizationInput;
    /** @description Up to 10 pairs of your own, stored with the resource and returned unchanged. */
    MetadataInput: MetadataInput;
    CreatePaymentIntentRequest: CreatePaymentIntentRequest;
    /** @description An attempt that starts together with its payment. */
    FirstAttemptInput: FirstAttemptInput;
    CreatePaymentAttemptRequest: CreatePaymentAttemptRequest;
    /** @description The method to attempt a payment with. */
    AttemptPaymentIntentRequest: AttemptPaymentIntentRequest;
    /** @description What the customer entered; either `otp` or `confirmation_data`. */
    ConfirmPaymentAttemptRequest: ConfirmPaymentAttemptRequest;
    /** @description What the customer entered; either `otp` or `confirmation_data`. */
    AuthorizePaymentIntentRequest: AuthorizePaymentIntentRequest;
    /**
     * Format: password
     * @description The code that the customer received, after `next_action.type` was `collect_otp`.
     */
    OneTimePassword: OneTimePassword;
    /** @description What any other kind of action asks for. The members depend on the provider and are not documented. */
    ConfirmationDataInput: ConfirmationDataInput;
    CreateRefundRequest: CreateRefundRequest;
    CreatePayoutRequest: CreatePayoutRequest;
    /** @description The person who is paid. The name becomes that of the beneficiary. */
    RecipientInput: RecipientInput;
    /** @description Where the money goes; `type` decides about the other members. */
    PayoutInstrumentInput: PayoutInstrumentInput;
    /** @description A mobile money account or wallet. */
    PhoneInstrumentInput: PhoneInstrumentInput;
    /** @description A bank account. */
    BankAccountInstrumentInput: BankAccountInstrumentInput;
    /** @description A crypto address. */
    CryptoAddressInstrumentInput: CryptoAddressInstrumentInput;
    CreateCheckoutResponse: CreateCheckoutResponse;
    CheckoutResponse: CheckoutResponse;
    /** @description A hosted checkout session. */
    Checkout: Checkout;
    /** @description State of a session. */
    CheckoutStatus: CheckoutStatus;
    /** @description Environment the session belongs to. */
    CheckoutEnvironment: CheckoutEnvironment;
    /** @description Resolved look of a hosted page. */
    CheckoutAppearance: CheckoutAppearance;
    /** @description One colour in two notations. */
    AppearanceColor: AppearanceColor;
    /** @description Font of the page. */
    AppearanceFont: AppearanceFont;
    /** @description A payment as the merchant requested it; attempts to collect it belong to it. */
    PaymentIntent: PaymentIntent;
    /** @description State of a payment. Only `pending` can still be paid; progress shows in the active attempt. */
    PaymentIntentStatus: PaymentIntentStatus;
    /** @description A sum of money. */
    Amount: Amount;
    /** @description A person who pays, as Orqex keeps them. */
    Customer: Customer;
    /** @description One try to collect a payment through one gateway. */
    PaymentAttempt: PaymentAttempt;
    /** @description State of an attempt. `completed`, `failed` and `cancelled` are final. */
    PaymentAttemptStatus: PaymentAttemptStatus;
    /** @description A way to pay. */
    PaymentMethod: PaymentMethod;
    /** @description The rate of a conversion. */
    ExchangeRateDetails: ExchangeRateDetails;
    /** @description The gateway's side of an attempt. */
    AttemptGateway: AttemptGateway;
    /** @description What the customer has to do next. Read `type`, then the members that belong to it. */
    NextAction: NextAction;
    /** @description Why an attempt failed. */
    Failure: Failure;
    /** @description A classified reason of a failure. */
    FailureCode: FailureCode;
    /** @description Whether an attempt ran on a fallback gateway, and why or why not. */
    Failover: Failover;
    /** @description Pairs of any keys and values; an empty map may arrive as an empty array. */
    FreeMap: FreeMap;
    /** @description Body of every refusal. There is no error code beside the HTTP status. */
    ErrorBody: ErrorBody;
    PaymentIntentResponse: PaymentIntentResponse;
    /** @description One page of payments. */
    PaymentIntentList: PaymentIntentList;
    /** @description Where this page stands, as the reference has it. */
    CursorPagination: CursorPagination;
    /** @description Where this page stands, as the guide has it. */
    CursorMeta: CursorMeta;
    /** @description Countries that a payment can be paid from. */
    CountryList: CountryList;
    /** @description A country. */
    Country: Country;
    /** @description Methods that a payment can be paid with in a country. */
    PaymentMethodList: PaymentMethodList;
    PaymentAttemptResponse: PaymentAttemptResponse;
    /** @description One page of attempts. */
    PaymentAttemptList: PaymentAttemptList;
    RequeryResponse: RequeryResponse;
    /** @description A question to the provider about a payment, and what came of it. */
    Requery: Requery;
    /** @description States of a payment and of its attempt. */
    RequeryStates: RequeryStates;
    /** @description The attempts that were asked about; may be empty. */
    RequeryAttempts: RequeryAttempts;
    GatewayInspectionResponse: GatewayInspectionResponse;
    /** @description The record that a provider keeps of an attempt or a payout. */
    GatewayInspection: GatewayInspection;
    RefundResponse: RefundResponse;
    /** @description One page of refunds. */
    RefundList: RefundList;
    /** @description A refund of a completed payment, in full or in part. */
    Refund: Refund;
    /** @description The reason of a refund. */
    RefundReason: RefundReason;
    /** @description A payout that carries out a refund. */
    RefundPayout: RefundPayout;
    RefundAvailabilityResponse: RefundAvailabilityResponse;
    /** @description What can still be refunded of a payment. */
    RefundAvailability: RefundAvailability;
    PayoutResponse: PayoutResponse;
    /** @description One page of payouts. */
    PayoutList: PayoutList;
    /** @description Money sent to a recipient. */
    Payout: Payout;
    /** @description State of a payout. `pending` and `processing` are under way, the others final; `cancelled` and `reversed` are known from the first generation only. */
    PayoutStatus: PayoutStatus;
    /** @description Where a payout goes. Which details are there depends on `type` and on the generation. */
    PayoutInstrument: PayoutInstrument;
    /** @description The gateway's side of a payout. */
    PayoutGateway: PayoutGateway;
    /** @description Why a payout failed. */
    PayoutFailure: PayoutFailure;
    /** @description A classified reason of a failed payout. */
    PayoutFailureCode: PayoutFailureCode;
    LatestExchangeRatesResponse: LatestExchangeRatesResponse;
    /** @description The latest rates of a currency. */
    LatestExchangeRates: LatestExchangeRates;
    /** @description Currencies that exchange rates exist for. */
    CurrencyList: CurrencyList;
    /** @description A currency. */
    Currency: Currency;
    PaymentMethodStatusResponse: PaymentMethodStatusResponse;
    /** @description How well a payment method works in a country. */
    PaymentMethodStatus: PaymentMethodStatus;
    /** @description Something that happened to a payment. Known from one sample of the first generation. There is no id of the event: `payment.id` and `event` together recognise a repetition. */
    PaymentEvent: PaymentEvent;
    /** @description The payment, in short. Read it again before you act. */
    PaymentEventPayment: PaymentEventPayment;
    /** @description The attempt, in short. */
    PaymentEventAttempt: PaymentEventAttempt;
    /** @description The person who pays, in short. */
    PaymentEventCustomer: PaymentEventCustomer;
    /** @description Something that happened to a payout. Known from one sample of the second generation, in which the country is a code and the fee a number. There is neither an id nor a time of the event. */
    PayoutEvent: PayoutEvent;
    /** @description The news that a payment succeeded. */
    PaymentCompletedEvent: PaymentCompletedEvent;
    /** @description The news that every attempt at a payment has failed. */
    PaymentFailedEvent: PaymentFailedEvent;
    /** @description The news that a payment expired, which befalls only one that was never attempted. */
    PaymentExpiredEvent: PaymentExpiredEvent;
    /** @description The news that a payment was refunded in full. */
    PaymentRefundedEvent: PaymentRefundedEvent;
    /** @description The news that a part of a payment was refunded. */
    PaymentPartiallyRefundedEvent: PaymentPartiallyRefundedEvent;
    /** @description The news that an attempt at a payment succeeded. */
    PaymentAttemptCompletedEvent: PaymentAttemptCompletedEvent;
    /** @description The news that an attempt at a payment failed. */
    PaymentAttemptFailedEvent: PaymentAttemptFailedEvent;
    /** @description The news that an attempt waits for the customer. */
    PaymentAttemptActionRequiredEvent: PaymentAttemptActionRequiredEvent;
    /** @description The news that a payout reached the recipient. */
    PayoutCompletedEvent: PayoutCompletedEvent;
    /** @description The news that a payout failed and nothing was delivered. */
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
     * @description Id of the checkout session.
     * @example cs_abc123
     */
    CheckoutId: string;
    /**
     * @description Id of the payment, `TRX…` or `pi_…`.
     * @example TRX1A2B3C4D
     */
    PaymentIntentId: string;
    /**
     * @description Id of the attempt, `att_…` or `pa_…`.
     * @example pa_1
     */
    AttemptId: string;
    /**
     * @description Id of the refund, `re_…`.
     * @example re_1
     */
    RefundId: string;
    /**
     * @description Id of the payout, `po_…`.
     * @example po_x
     */
    PayoutId: string;
    /**
     * @description Country; ISO 3166-1 alpha-2, two uppercase letters.
     * @example CI
     */
    CountryCode: string;
    /**
     * @description Items on a page, 1 to 100. The default is 10 by the reference, 15 by the guide; give it to be sure.
     * @example 50
     */
    PerPage: number;
    /**
     * @description The `next_cursor` of the page before. Leave it out for the first page.
     * @example eyJpZCI6MTAyNH0
     */
    Cursor: string;
    /**
     * @description Only those of this customer, by the public id `cus_…`.
     * @example cus_abc123
     */
    CustomerId: string;
    /**
     * @description Only those created then or later; ISO 8601, a date will do.
     * @example 2026-01-01
     */
    CreatedFrom: string;
    /**
     * @description Only those created then or earlier; ISO 8601, a date will do. Whether a bare date takes its whole day in is not documented.
     * @example 2026-01-31
     */
    CreatedTo: string;
    /**
     * @description A call that is repeated under the same key gets the answer of the first one; for how long is not documented. 8 to 128 characters. Optional in the reference, but status 428 exists for a missing key, so always send one.
     * @example order-1024
     */
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
  /**
   * @description Items on a page, 1 to 100. The default is 10 by the reference, 15 by the guide; give it to be sure.
   * @example 50
   */
  per_page?: number | undefined;
  /**
   * @description The `next_cursor` of the page before. Leave it out for the first page.
   * @example eyJpZCI6MTAyNH0
   */
  cursor?: string | undefined;
  /**
   * @description Only payments in this state.
   * @example completed
   */
  status?: "pending" | "completed" | "failed" | "expired" | "refunded" | "partially_refunded" | undefined;
  /**
   * @description Only those of this customer, by the public id `cus_…`.
   * @example cus_abc123
   */
  customer_id?: string | undefined;
  /**
   * @description Only those created then or later; ISO 8601, a date will do.
   * @example 2026-01-01
   */
  "created_at[gte]"?: string | undefined;
  /**
   * @description Only those created then or earlier; ISO 8601, a date will do. Whether a bare date takes its whole day in is not documented.
   * @example 2026-01-31
   */
  "created_at[lte]"?: string | undefined;
  /**
   * @description Only payments of this channel. The values are not documented.
   * @example api
   */
  channel?: string | undefined;
}
export interface ListMethodsPaymentIntentsQuery {
  /**
   * @description Only methods that can convert to this currency; ISO 4217, three uppercase letters.
   * @example EUR
   */
  currency?: string | undefined;
}
export interface ListPaymentAttemptsQuery {
  /**
   * @description Items on a page, 1 to 100. The default is 10 by the reference, 15 by the guide; give it to be sure.
   * @example 50
   */
  per_page?: number | undefined;
  /**
   * @description The `next_cursor` of the page before. Leave it out for the first page.
   * @example eyJpZCI6MTAyNH0
   */
  cursor?: string | undefined;
}
export interface ListRefundsQuery {
  /**
   * @description Items on a page, 1 to 100. The default is 10 by the reference, 15 by the guide; give it to be sure.
   * @example 50
   */
  per_page?: number | undefined;
  /**
   * @description The `next_cursor` of the page before. Leave it out for the first page.
   * @example eyJpZCI6MTAyNH0
   */
  cursor?: string | undefined;
}
export interface ListPayoutsQuery {
  /**
   * @description Items on a page, 1 to 100. The default is 10 by the reference, 15 by the guide; give it to be sure.
   * @example 50
   */
  per_page?: number | undefined;
  /**
   * @description The `next_cursor` of the page before. Leave it out for the first page.
   * @example eyJpZCI6MTAyNH0
   */
  cursor?: string | undefined;
  /**
   * @description Only payouts in this state. `cancelled` and `reversed` are known from the first generation only.
   * @example completed
   */
  status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "reversed" | undefined;
  /**
   * @description Only payouts by this method code.
   * @example momo_mtn
   */
  method?: string | undefined;
  /**
   * @description Only payouts in this currency; ISO 4217, three uppercase letters.
   * @example XOF
   */
  currency?: string | undefined;
  /**
   * @description Only those of this customer, by the public id `cus_…`.
   * @example cus_abc123
   */
  customer_id?: string | undefined;
  /**
   * @description Only those created then or later; ISO 8601, a date will do.
   * @example 2026-01-01
   */
  "created_at[gte]"?: string | undefined;
  /**
   * @description Only those created then or earlier; ISO 8601, a date will do. Whether a bare date takes its whole day in is not documented.
   * @example 2026-01-31
   */
  "created_at[lte]"?: string | undefined;
}
export interface operations {
  "checkouts.create": {
    parameters: {
      query?: never;
      header?:
        | {
            /**
             * @description A call that is repeated under the same key gets the answer of the first one; for how long is not documented. 8 to 128 characters. Optional in the reference, but status 428 exists for a missing key, so always send one.
             * @example order-1024
             */
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
         * @description Id of the checkout session.
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
            /**
             * @description A call that is repeated under the same key gets the answer of the first one; for how long is not documented. 8 to 128 characters. Optional in the reference, but status 428 exists for a missing key, so always send one.
             * @example order-1024
             */
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
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
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
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
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
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
        paymentIntentId: string;
        /**
         * @description Country; ISO 3166-1 alpha-2, two uppercase letters.
         * @example CI
         */
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
            /**
             * @description A call that is repeated under the same key gets the answer of the first one; for how long is not documented. 8 to 128 characters. Optional in the reference, but status 428 exists for a missing key, so always send one.
             * @example order-1024
             */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
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
            /**
             * @description A call that is repeated under the same key gets the answer of the first one; for how long is not documented. 8 to 128 characters. Optional in the reference, but status 428 exists for a missing key, so always send one.
             * @example order-1024
             */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
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
            /**
             * @description A call that is repeated under the same key gets the answer of the first one; for how long is not documented. 8 to 128 characters. Optional in the reference, but status 428 exists for a missing key, so always send one.
             * @example order-1024
             */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
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
            /**
             * @description A call that is repeated under the same key gets the answer of the first one; for how long is not documented. 8 to 128 characters. Optional in the reference, but status 428 exists for a missing key, so always send one.
             * @example order-1024
             */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
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
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
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
            /**
             * @description A call that is repeated under the same key gets the answer of the first one; for how long is not documented. 8 to 128 characters. Optional in the reference, but status 428 exists for a missing key, so always send one.
             * @example order-1024
             */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
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
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
        paymentIntentId: string;
        /**
         * @description Id of the attempt, `att_…` or `pa_…`.
         * @example pa_1
         */
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
            /**
             * @description A call that is repeated under the same key gets the answer of the first one; for how long is not documented. 8 to 128 characters. Optional in the reference, but status 428 exists for a missing key, so always send one.
             * @example order-1024
             */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
        paymentIntentId: string;
        /**
         * @description Id of the attempt, `att_…` or `pa_…`.
         * @example pa_1
         */
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
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
        paymentIntentId: string;
        /**
         * @description Id of the attempt, `att_…` or `pa_…`.
         * @example pa_1
         */
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
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
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
            /**
             * @description A call that is repeated under the same key gets the answer of the first one; for how long is not documented. 8 to 128 characters. Optional in the reference, but status 428 exists for a missing key, so always send one.
             * @example order-1024
             */
            "X-Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
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
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
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
        /**
         * @description Id of the payment, `TRX…` or `pi_…`.
         * @example TRX1A2B3C4D
         */
        paymentIntentId: string;
        /**
         * @description Id of the refund, `re_…`.
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
            /**
             * @description A call that is repeated under the same key gets the answer of the first one; for how long is not documented. 8 to 128 characters. Optional in the reference, but status 428 exists for a missing key, so always send one.
             * @example order-1024
             */
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
        /**
         * @description Id of the payout, `po_…`.
         * @example po_x
         */
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
        /**
         * @description Id of the payout, `po_…`.
         * @example po_x
         */
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
        /**
         * @description Id of the payout, `po_…`.
         * @example po_x
         */
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
         * @description Currency that the rates are for; ISO 4217, three uppercase letters.
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
         * @description Code of the method, from `paymentIntents.listMethods`.
         * @example momo_mtn
         */
        methodCode: string;
        /**
         * @description Country; ISO 3166-1 alpha-2, two uppercase letters.
         * @example CI
         */
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
