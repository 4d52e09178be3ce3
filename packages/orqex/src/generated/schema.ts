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
     * @description Redirect the customer to `data.checkout.url`. There they choose a method and pay. Orqex sends the outcome to `webhook_url`; read the session or the payment before you deliver.
     *
     * `amount` is sent in major units. The unit of `data.payment.amount.value` depends on the generation of the server: compare it with the amount that you sent. If it is equal, the answer is in major units; if it is a hundredfold, in hundredths.
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
     * @description A declined payment is not an HTTP error: the call succeeds, and `data.payment.active_attempt.failure` says why. Deliver only on a status that you read from the API. That the customer came back to `return_url` proves nothing.
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
     * List the payments of the project.
     * @description The answer is one page. The cursor of the next page is `pagination.next_cursor` by the reference and `meta.next_cursor` by the guide; `null` means that this is the last page. Send the same filters for every page.
     */
    get: operations["paymentIntents.list"];
    put?: never;
    /**
     * Create a payment, and start its first attempt if the body has one.
     * @description For a payment page of your own; `checkouts.create` does the same with a page of Orqex. Without `attempt`, continue with `paymentIntents.listCountries`, `paymentIntents.listMethods` and `paymentAttempts.create`. With it, show the customer what `data.active_attempt.next_action` asks for. A declined attempt is not an HTTP error: read `data.active_attempt.failure`.
     *
     * `amount` is sent in major units. Compare `data.amount.value` with the amount that you sent: if it is equal, the answer is in major units; if it is a hundredfold, in hundredths.
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
     * @description Deliver on the `status` that you read here, never on the customer's return. A payment stays `pending` until its outcome is final: progress, and what the customer has to do next, are in `active_attempt`. If you cannot receive webhooks, call this with growing pauses and stop at a final status.
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
     * @description The likeliest country of the payer comes first. The answer has all countries at once: there are no pages. Send the `code` of the chosen one to `paymentIntents.listMethods`.
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
     * @description The way to find method codes at run time: send the `value` of a method to `paymentAttempts.create` as `method_code`, with the phone number of the payer if its `requires_phone` is true.
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
     * Submit what the customer entered for the active attempt.
     * @description The same as `paymentAttempts.confirm`, without the id of the attempt. The active attempt must be `action_required`. Send either `otp` or `confirmation_data`.
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
     * Have Orqex ask the provider again about a payment that seems stuck.
     * @description Orqex updates the stored status to what the provider says. Use it for a payment that does not settle, not for polling: webhooks come first. The call moves no money and takes no body.
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
     * @description Superseded by `paymentAttempts.create`, whose path ends in `attempts` and which answers with the attempt. This one answers with the payment, and the new attempt is its `active_attempt`.
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
     * Have Orqex ask the provider again about a payment, in the first generation of the API.
     * @deprecated
     * @description Superseded by `paymentIntents.requery`, which does the same. The call moves no money and takes no body.
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
     * List the attempts to collect a payment.
     * @description The answer is one page. The cursor of the next page is `pagination.next_cursor`; `null` means that this is the last page.
     */
    get: operations["paymentAttempts.list"];
    put?: never;
    /**
     * Start an attempt to collect a payment with one method.
     * @description Show the customer what `data.next_action` asks for, then read the outcome from the payment. Take `method_code` from `paymentIntents.listMethods`. If an attempt fails for a transient reason, Orqex may run the payment again on another gateway: that is a new attempt, which becomes the active one.
     *
     * The fields are documented for `paymentIntents.attempt`, the older path of the same action. This path is known from the PHP SDK.
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
     * Retrieve one attempt to collect a payment.
     * @description A decline is in `data.failure`, not in the HTTP status. Whether the payment is paid is the `status` of the payment.
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
     * Submit what the customer entered for an attempt.
     * @description Orqex accepts only the active attempt, and only while it is `action_required`. A failover replaces it with a new attempt: read the payment before, or call `paymentIntents.authorize`, which needs no id. Send either `otp` or `confirmation_data`.
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
     * Retrieve the provider's own record of an attempt.
     * @description For support, when Orqex and the provider seem to disagree. `data.payload` has the shape of the provider and may change at any time: do not build on it.
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
     * @description The answer is one page. The cursor of the next page is `pagination.next_cursor`; `null` means that this is the last page.
     */
    get: operations["refunds.list"];
    put?: never;
    /**
     * Refund a completed payment, all of it or a part.
     * @description **The sources disagree on the unit of `amount`.** The PHP SDK of August 2026, the newest source, says major units on every write. The guide describes the first generation of the API: whole hundredths (5000 for 50.00). In the wrong unit, a refund gives back a hundredth, or asks for a hundredfold. So read `refunds.retrieveAvailability` first, compare its `refundable_amount.value` with the payment that you know, and send the refund in the same unit.
     *
     * A completed refund moves the payment to `refunded` or `partially_refunded`.
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
     * Retrieve how much of a payment can still be refunded, and how.
     * @description `refundable_amount` is what is left after completed refunds and refunds in progress. A refund up to it is not rejected for lack of balance. `available_types` lacks `partial` if the currency has no amount smaller than what is left.
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
    /**
     * Retrieve a refund of a payment.
     * @description `completed` and `failed` are final. Only a completed refund has changed the status of the payment.
     */
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
     * @description The answer is one page. The cursor of the next page is `pagination.next_cursor`; `null` means that this is the last page. Send the same filters for every page.
     */
    get: operations["payouts.list"];
    put?: never;
    /**
     * Send money to a phone number, a bank account or a crypto address.
     * @description **The sources disagree on the unit of `amount`.** The PHP SDK of August 2026, the newest source, and the newer guide say major units (5000 is 5000 XOF). The reference and the overview describe the first generation of the API: whole hundredths (5000 for 50.00). No answer settles it before money is sent, so try it in the sandbox, and compare `data.amount` with the amount that you sent.
     *
     * Give a `reference`: Orqex takes each value once per project, and answers a repeated one with 409. That protects against a second payout for good, longer than an idempotency key. A payout may stay `processing` for hours.
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
     * Retrieve a payout with its present status.
     * @description `completed` and `failed` are final. A payout may stay `processing` from minutes to hours, until the provider calls Orqex back or Orqex asks it. `payouts.sync` asks at once.
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
     * Have Orqex ask the provider about a payout now, and retrieve the result.
     * @description A GET that changes something: Orqex updates a payout that is not final. A final one comes back unchanged. No money moves, so a repeat is safe.
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
     * Retrieve the provider's own record of a payout.
     * @description For support, when Orqex and the provider seem to disagree. `data.payload` has the shape of the provider and may change at any time: do not build on it.
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
    /**
     * Retrieve the latest exchange rates of a currency.
     * @description For display. The rate of a conversion that took place is in the `exchange_rate` of the attempt, refund or payout.
     */
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
     * @description The answer has all currencies at once: there are no pages.
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
     * Retrieve how well a payment method works in a country at the moment.
     * @description Use it to hide a method, or to show it last, while it fails often. `meta` says how long Orqex watched and how long you may keep the answer.
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
    /**
     * Sent when a payment succeeds.
     * @description Retrieve the payment and deliver on the status that you read: the event may be old, and a refund may have followed.
     */
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
    /**
     * Sent when all attempts to collect a payment have failed.
     * @description The payment is over. Create a new one if the customer wants to try again.
     *
     * The documentation has the name and the meaning of this event, but no sample: the body is deduced from that of `payment.completed`.
     */
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
    /**
     * Sent when a payment expires, which only happens to one that was never attempted.
     * @description The payment is over. Create a new one if the customer wants to try again.
     *
     * The documentation has the name and the meaning of this event, but no sample: the body is deduced from that of `payment.completed`.
     */
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
    /**
     * Sent when a payment has been refunded in full.
     * @description Nothing of the payment is left to refund.
     *
     * The documentation has the name and the meaning of this event, but no sample: the body is deduced from that of `payment.completed`.
     */
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
     * Sent when a part of a payment has been refunded.
     * @description Several refunds of one payment send this event several times, and nothing in it tells them from a repeated delivery: read the refunds instead of counting events.
     *
     * The documentation has the name and the meaning of this event, but no sample: the body is deduced from that of `payment.completed`.
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
    /**
     * Sent when an attempt to collect a payment succeeds.
     * @description Whether the payment is paid is the status of the payment: retrieve it.
     *
     * The documentation has the name and the meaning of this event, but no sample: the body is deduced from that of `payment.completed`.
     */
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
     * Sent when an attempt to collect a payment fails.
     * @description The payment may still succeed by another attempt. Several failed attempts send this event several times; `attempt.id` tells them apart.
     *
     * The documentation has the name and the meaning of this event, but no sample: the body is deduced from that of `payment.completed`.
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
     * Sent when an attempt waits for the customer.
     * @description What the customer has to do is not in the event: retrieve the payment and read `active_attempt.next_action`.
     *
     * The documentation has the name and the meaning of this event, but no sample: the body is deduced from that of `payment.completed`.
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
     * Sent when a payout reached the recipient.
     * @description Orqex sends it to the project's endpoints only. Retrieve the payout and act on what you read.
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
     * Sent when a payout failed: the amount was not delivered.
     * @description Orqex sends it to the project's endpoints only. Retrieve the payout and act on what you read; `failure` says why it failed.
     *
     * The documentation has the name and the meaning of this event, but no sample: the body is deduced from that of `payout.completed`.
     */
    post: operations["webhooks.payoutFailed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
/** A payment, and the hosted page on which the customer pays it. */
export interface CreateCheckoutRequest {
  /** Amount to charge, at least 1, in major units: 50 is 50 XOF, 30.5 is 30.50 EUR. An upper limit is not documented. */
  amount: OrqexAmount;
  /**
   * Currency of `amount`, as an ISO 4217 code in upper case.
   * @example XOF
   */
  currency: string;
  /**
   * What the customer pays for, at most 500 characters; the checkout page shows it. The reference calls it required, and the tests of the PHP SDK leave it out: send it.
   * @example Order #1024
   */
  description?: string | undefined;
  /** The person who pays. Which properties are required is not documented. Every request in the documentation has `email`, `first_name` and `last_name`: send those three. */
  customer: CustomerInput;
  /**
   * Page of yours that the customer's browser opens after the checkout, paid or not. At most 2048 characters. Which parameters Orqex adds is not documented.
   * Format: uri
   * @example https://shop.example.com/return
   */
  return_url?: string | undefined;
  /**
   * Address of your server, to which Orqex posts the events of this payment, in addition to the endpoints of the dashboard. At most 2048 characters. These deliveries are not signed: retrieve the payment and act on that.
   * Format: uri
   * @example https://shop.example.com/webhooks/orqex
   */
  webhook_url?: string | undefined;
  /**
   * What the customer reads on the bank or operator statement, at most 22 characters.
   * @example ORDER 1024
   */
  statement_descriptor?: string | undefined;
  /**
   * E-mail address to which Orqex sends the receipt, at most 255 characters.
   * Format: email
   * @example ama@example.com
   */
  receipt_email?: string | undefined;
  /** Who can pay in this session, payers of one country or of one phone number. Without it, anybody can. */
  restriction?: CheckoutRestrictionInput | undefined;
  /** How the hosted page looks in this session; the settings of the project apply to the rest. The reference leaves properties with an enum out of its samples, so there may be more than these two. */
  customization?: CheckoutCustomizationInput | undefined;
  /** Up to 10 properties of your own, such as the number of an order. Orqex stores them with the resource and returns them unchanged. The types and lengths of their values are not documented. */
  metadata?: MetadataInput | undefined;
  /**
   * After how many minutes the session expires. The tests of the PHP SDK send 60; an upper limit and the default are not documented.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  expires_in_minutes?: number | undefined;
}
/** The person who pays. Which properties are required is not documented. Every request in the documentation has `email`, `first_name` and `last_name`: send those three. */
export interface CustomerInput {
  /**
   * E-mail address of the customer, to which receipts go.
   * Format: email
   * @example ama@example.com
   */
  email?: string | undefined;
  /**
   * Given name of the customer, in the spelling that the gateway is to see.
   * @example Ama
   */
  first_name?: string | undefined;
  /**
   * Family name of the customer, in the spelling that the gateway is to see.
   * @example Mensah
   */
  last_name?: string | undefined;
  /**
   * Street address where the customer lives.
   * @example 12 Rue des Jardins
   */
  address?: string | undefined;
  /**
   * City or town where the customer lives.
   * @example Abidjan
   */
  city?: string | undefined;
  /**
   * State or region where the customer lives.
   * @example Abidjan
   */
  state?: string | undefined;
  /**
   * Country where the customer lives, as an ISO 3166-1 alpha-2 code in upper case.
   * @example CI
   */
  country?: string | undefined;
  /**
   * Postal code of the customer's address.
   * @example 00225
   */
  zip?: string | undefined;
}
/** Who can pay in this session, payers of one country or of one phone number. Without it, anybody can. */
export interface CheckoutRestrictionInput {
  /**
   * Country to which the session is limited, as an ISO 3166-1 alpha-2 code in upper case. The form is that of every other country of this API; it is not documented for this one.
   * @example CI
   */
  country_code?: string | undefined;
  /** The only phone number that can pay. */
  phone?: PhoneInput | undefined;
}
/** A phone number with its country. Every request in the documentation has both properties; that they are required is not documented. */
export interface PhoneInput {
  /**
   * The number without the country code, as the examples of the documentation show it.
   * @example 0700000000
   */
  number?: string | undefined;
  /**
   * Country of the number, as an ISO 3166-1 alpha-2 code in upper case. The form is that of the examples in the documentation.
   * @example CI
   */
  country?: string | undefined;
}
/** How the hosted page looks in this session; the settings of the project apply to the rest. The reference leaves properties with an enum out of its samples, so there may be more than these two. */
export interface CheckoutCustomizationInput {
  /**
   * Main color of the page. The notation is not documented; answers have `#1a73e8`.
   * @example #1a73e8
   */
  color?: string | undefined;
  /**
   * Name that the page shows to the customer. The default is the name of the project.
   * @example Acme
   */
  brand?: string | undefined;
}
/**
 * Up to 10 properties of your own, such as the number of an order. Orqex stores them with the resource and returns them unchanged. The types and lengths of their values are not documented.
 * @example {
 *   "order_id": "1024"
 * }
 */
export interface MetadataInput {
  [key: string]: unknown;
}
/** A payment for a page of your own and, if you like, its first attempt. */
export interface CreatePaymentIntentRequest {
  /** Amount to charge, at least 1, in major units: 50 is 50 XOF, 30.5 is 30.50 EUR. An upper limit is not documented. */
  amount: OrqexAmount;
  /**
   * Currency of `amount`, as an ISO 4217 code in upper case.
   * @example XOF
   */
  currency: string;
  /**
   * What the customer pays for, at most 500 characters. The reference calls it required, and the tests of the PHP SDK leave it out: send it.
   * @example Order #1024
   */
  description?: string | undefined;
  /** The person who pays. Which properties are required is not documented. Every request in the documentation has `email`, `first_name` and `last_name`: send those three. */
  customer: CustomerInput;
  /**
   * Page of yours that the customer's browser opens after the payment, paid or not. At most 2048 characters. Which parameters Orqex adds is not documented.
   * Format: uri
   * @example https://shop.example.com/return
   */
  return_url?: string | undefined;
  /**
   * Address of your server, to which Orqex posts the events of this payment, in addition to the endpoints of the dashboard. At most 2048 characters. These deliveries are not signed: retrieve the payment and act on that.
   * Format: uri
   * @example https://shop.example.com/webhooks/orqex
   */
  webhook_url?: string | undefined;
  /**
   * What the customer reads on the bank or operator statement, at most 22 characters.
   * @example ORDER 1024
   */
  statement_descriptor?: string | undefined;
  /**
   * E-mail address to which Orqex sends the receipt, at most 255 characters.
   * Format: email
   * @example ama@example.com
   */
  receipt_email?: string | undefined;
  /** Up to 10 properties of your own, such as the number of an order. Orqex stores them with the resource and returns them unchanged. The types and lengths of their values are not documented. */
  metadata?: MetadataInput | undefined;
  /** The first attempt, which starts in the same call. Without it, nothing is charged yet. */
  attempt?: FirstAttemptInput | undefined;
}
/** An attempt that starts together with its payment. */
export interface FirstAttemptInput {
  /**
   * Code of the payment method, such as `momo_mtn`. The gateway accounts of the dashboard show which methods the project has; there is no fixed list.
   * @example momo_mtn
   */
  method_code: string;
  /**
   * Country in which Orqex looks for a gateway, as an ISO 3166-1 alpha-2 code in upper case.
   * @example CI
   */
  country: string;
  /** Phone of the payer, which mobile money needs. */
  phone?: PhoneInput | undefined;
}
/** The method with which the customer pays, and the country in which Orqex looks for a gateway. */
export interface CreatePaymentAttemptRequest {
  /**
   * Code of the payment method, such as `momo_mtn`. It is the `value` of a method of `paymentIntents.listMethods`; there is no fixed list.
   * @example momo_mtn
   */
  method_code: string;
  /**
   * Country in which Orqex looks for a gateway, as an ISO 3166-1 alpha-2 code in upper case.
   * @example CI
   */
  country: string;
  /** Phone of the payer. A method whose `requires_phone` is true needs it. */
  phone?: PhoneInput | undefined;
  /**
   * Currency in which the customer pays, as an ISO 4217 code in upper case. Orqex converts the amount of the payment. The default is the currency of the payment.
   * @example EUR
   */
  currency?: string | undefined;
}
/** The method with which the customer pays, for the older path of `paymentAttempts.create`. */
export interface AttemptPaymentIntentRequest {
  /**
   * Code of the payment method, such as `momo_mtn`. It is the `value` of a method of `paymentIntents.listMethods`; there is no fixed list.
   * @example momo_mtn
   */
  method_code: string;
  /**
   * Country in which Orqex looks for a gateway, as an ISO 3166-1 alpha-2 code in upper case.
   * @example CI
   */
  country: string;
  /** Phone of the payer. A method whose `requires_phone` is true needs it. */
  phone?: PhoneInput | undefined;
  /**
   * Currency in which the customer pays, as an ISO 4217 code in upper case. Orqex converts the amount of the payment. The default is the currency of the payment.
   * @example EUR
   */
  currency?: string | undefined;
}
/** What the customer entered, either `otp` or `confirmation_data`: a body has exactly one of the two. */
export type ConfirmPaymentAttemptRequest = {
  /** The code that the customer received and entered. Excludes `confirmation_data`. */
  otp?: OneTimePassword | undefined;
  /** What an action other than `collect_otp` asks for. Excludes `otp`. */
  confirmation_data?: ConfirmationDataInput | undefined;
} & (
  | {
      /** The code that the customer received and entered. Excludes `confirmation_data`. */
      otp: OneTimePassword;
      /** What an action other than `collect_otp` asks for. Excludes `otp`. */
      confirmation_data?: undefined;
    }
  | {
      /** What an action other than `collect_otp` asks for. Excludes `otp`. */
      confirmation_data: ConfirmationDataInput;
      /** The code that the customer received and entered. Excludes `confirmation_data`. */
      otp?: undefined;
    }
);
/** What the customer entered for the active attempt, either `otp` or `confirmation_data`: a body has exactly one of the two. */
export type AuthorizePaymentIntentRequest = ConfirmPaymentAttemptRequest;
/**
 * The code that the customer received by phone and entered on your page, after `next_action.type` was `collect_otp`.
 * Format: password
 */
export type OneTimePassword = string;
/** What any other kind of action asks for. Its properties depend on the provider and are not documented. */
export interface ConfirmationDataInput {
  [key: string]: unknown;
}
/** How much of a payment goes back to the payer, and why. */
export interface CreateRefundRequest {
  /**
   * Amount to refund, more than 0 and at most the `refundable_amount.value` of `refunds.retrieveAvailability`. In major units on servers of the current generation, 50 for 50.00. The guide describes the first generation: whole hundredths, 5000 for 50.00. Read the availability first and send the unit that it shows.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  amount: OrqexExplicitAmount;
  /**
   * Why you refund. The current generation has the codes below, and the PHP SDK calls it required. In the first
   * generation it is free text, and optional. Send a code, and your own words in `note`.
   *
   * - `requested_by_customer`: the customer asked for it.
   * - `duplicate`: the customer paid twice.
   * - `fraudulent`: the payment was fraud.
   * - `product_not_received`: the goods did not arrive.
   * - `product_unsatisfactory`: the customer is not content with the goods.
   * - `order_cancelled`: the order was cancelled.
   * - `other`: none of these.
   */
  reason?:
    | "requested_by_customer"
    | "duplicate"
    | "fraudulent"
    | "product_not_received"
    | "product_unsatisfactory"
    | "order_cancelled"
    | "other"
    | (string & {})
    | undefined;
  /**
   * Words of your own, which Orqex stores with the refund. A length limit is not documented.
   *
   * Known from code that calls the API, not from the provider's documentation.
   * @example Charged twice
   */
  note?: string | undefined;
  /** Up to 10 properties of your own, such as the number of an order. Orqex stores them with the resource and returns them unchanged. The types and lengths of their values are not documented. */
  metadata?: MetadataInput | undefined;
  /**
   * Whether Orqex may send the money back as a payout to the payer, if the gateway has no refunds. The project must allow it too. The default is not documented.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  allow_payout?: boolean | undefined;
}
/**
 * Money that you send to a recipient. The `method` decides which `instrument` it takes:
 *
 * - `momo_…` and `wallet_…` take an instrument of the type `phone`.
 * - `bank_transfer` takes one of the type `bank_account`.
 * - `crypto` and `crypto_…` take one of the type `crypto_address`.
 * - Any other code takes any instrument.
 */
export interface CreatePayoutRequest {
  /**
   * Amount to send, at least 1. In major units on servers of the current generation, 5000 for 5000 XOF. The reference describes the first generation: whole hundredths, 5000 for 50.00. Try it in the sandbox first.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  amount: OrqexExplicitAmount;
  /**
   * Currency of `amount`, as an ISO 4217 code in upper case.
   * @example XOF
   */
  currency: string;
  /**
   * Code of the payout method, as the dashboard shows it for the project, such as `momo_mtn`, `wallet_wave`, `bank_transfer` or `crypto_usdt`. There is no fixed list.
   * @example momo_mtn
   */
  method: string;
  /**
   * What the payout is for. The newer guide calls it required, the older pages do not have it: send it. A length limit is not documented.
   * @example Salary payout
   */
  description?: string | undefined;
  /** The person who is paid. Their name becomes that of the beneficiary. The newer guide requires the whole object, the older pages do not have it; which properties are required is not documented. Send `email`, `first_name` and `last_name`, as the guide does. */
  customer?: RecipientInput | undefined;
  /** Where the money goes. `type` decides about the other properties, and `method` about `type`. */
  instrument: PayoutInstrumentInput;
  /**
   * An id of your own for this payout. Orqex takes each value once per project and answers a repeated one with 409, so it protects against paying twice for good. A length limit is not documented.
   * @example PO-2026-0001
   */
  reference?: string | undefined;
  /** Up to 10 properties of your own, such as the number of an order. Orqex stores them with the resource and returns them unchanged. The types and lengths of their values are not documented. */
  metadata?: MetadataInput | undefined;
}
/** The person who is paid. Their name becomes that of the beneficiary. The newer guide requires the whole object, the older pages do not have it; which properties are required is not documented. Send `email`, `first_name` and `last_name`, as the guide does. */
export interface RecipientInput {
  /**
   * E-mail address of the recipient.
   * Format: email
   * @example jane@example.com
   */
  email?: string | undefined;
  /**
   * Given name of the recipient, in the spelling that the gateway is to see.
   * @example Jane
   */
  first_name?: string | undefined;
  /**
   * Family name of the recipient, in the spelling that the gateway is to see.
   * @example Doe
   */
  last_name?: string | undefined;
  /**
   * Street address where the recipient lives.
   * @example 12 Rue des Jardins
   */
  address?: string | undefined;
  /**
   * State or region where the recipient lives.
   * @example Abidjan
   */
  state?: string | undefined;
  /**
   * Country where the recipient lives, as an ISO 3166-1 alpha-2 code in upper case.
   * @example CI
   */
  country?: string | undefined;
  /**
   * Postal code of the recipient's address.
   * @example 00225
   */
  zip?: string | undefined;
}
/** Where the money goes. `type` decides about the other properties, and `method` about `type`. */
export type PayoutInstrumentInput = PhoneInstrumentInput | BankAccountInstrumentInput | CryptoAddressInstrumentInput;
/** A mobile money account or wallet, for the methods `momo_…` and `wallet_…`. */
export interface PhoneInstrumentInput {
  /**
   * The kind of destination; always `phone`.
   * @constant
   */
  type: "phone";
  /**
   * Number of the account in E.164 form, with `+` and country code, without spaces.
   * @example +22990000000
   */
  phone_number: string;
  /**
   * Country of the number, as an ISO 3166-1 alpha-2 code in upper case.
   * @example BJ
   */
  country: string;
}
/** An account at a bank, for payouts by the method `bank_transfer`. */
export interface BankAccountInstrumentInput {
  /**
   * The kind of destination; always `bank_account`.
   * @constant
   */
  type: "bank_account";
  /**
   * Name of the account holder, as the bank knows it.
   * @example Awa Diallo
   */
  account_name: string;
  /**
   * The number under which the bank keeps the account, or its IBAN.
   * @example CI93CI0080111301134291200589
   */
  account_number: string;
  /**
   * National code that identifies the bank in its country, not the BIC.
   * @example CI008
   */
  bank_code: string;
  /**
   * Country of the bank, as an ISO 3166-1 alpha-2 code in upper case.
   * @example CI
   */
  country: string;
  /**
   * International code of the bank (BIC, also called SWIFT code; ISO 9362).
   * @example BICICIAB
   */
  swift_bic?: string | undefined;
}
/** A crypto address, for the methods `crypto` and `crypto_…`. The amount is in the currency of the payout; Orqex converts it when it sends. */
export interface CryptoAddressInstrumentInput {
  /**
   * The kind of destination; always `crypto_address`.
   * @constant
   */
  type: "crypto_address";
  /** Address of the recipient on the network. Money sent to a wrong one is lost. */
  address: string;
  /**
   * Network of the address, in upper case. The sources name these as examples; others may work.
   *
   * - `TRON`: TRON.
   * - `ETH`: Ethereum.
   * - `BTC`: Bitcoin.
   * - `ERC20`: tokens on Ethereum.
   */
  network: "TRON" | "ETH" | "BTC" | "ERC20" | (string & {});
  /** Memo or tag, which some addresses need in addition, such as those of exchanges. */
  memo_tag?: string | undefined;
}
/** The new session and its payment. */
export interface CreateCheckoutResponse {
  /** Confirmation in words, for people. */
  message?: string;
  /** The new session and its payment, side by side. */
  data: CreateCheckoutData;
}
/** The new session and its payment, side by side. */
export interface CreateCheckoutData {
  /** A new session, of which the address of the page is always there. */
  checkout: CreatedCheckout;
  /** A payment: the money that you want to collect from one customer. Orqex tries to collect it with one or more attempts. */
  payment: PaymentIntent;
}
/** A new session, of which the address of the page is always there. */
export interface CreatedCheckout {
  /** Id of the session, made by Orqex (`cs_…`). */
  id: string;
  /**
   * Where a checkout session stands; the sources give the names only. Whether it is paid is the status of the payment.
   *
   * - `open`: the customer can still pay.
   * - `completed`: the session is over; by its name, the customer has paid.
   * - `expired`: the session is over; its time is up.
   * - `cancelled`: the session is over; it was cancelled.
   */
  status?: CheckoutStatus;
  /**
   * Environment of the secret key that was used.
   *
   * - `live`: real money moves.
   * - `sandbox`: for tests, no money moves.
   */
  environment?: OrqexEnvironment;
  /** Address of the hosted page. Redirect the customer's browser there. */
  url: string;
  /**
   * A token of the session, whose use is not documented. First generation only.
   * Format: password
   */
  token?: string;
  /** To whom the session is limited. Its properties are not documented, and it may be empty or `null`. */
  restriction?: FreeMap | null;
  /** How the page looks: the settings of the project, with what this session changes. Current generation only. */
  appearance?: CheckoutAppearance | null;
  /** How the page looks, as you requested it; it may be empty. First generation only. */
  customization?: FreeMap | null;
  /** When the session expires; ISO 8601 with offset. */
  expires_at?: string | null;
  /** When the session was created; ISO 8601 with offset. */
  created_at?: string | null;
}
/** A checkout session and its payment, as they stand now. */
export interface CheckoutResponse {
  /** Confirmation in words, for people. */
  message?: string;
  /** A session and its payment, side by side. */
  data: CheckoutData;
}
/** A session and its payment, side by side. */
export interface CheckoutData {
  /** A hosted checkout session, the page on which one payment is paid. */
  checkout: Checkout;
  /** The payment of this session. A test of the PHP SDK has an answer without it. */
  payment?: PaymentIntent | null;
}
/** A hosted checkout session, the page on which one payment is paid. */
export interface Checkout {
  /** Id of the session, made by Orqex (`cs_…`). */
  id: string;
  /**
   * Where a checkout session stands; the sources give the names only. Whether it is paid is the status of the payment.
   *
   * - `open`: the customer can still pay.
   * - `completed`: the session is over; by its name, the customer has paid.
   * - `expired`: the session is over; its time is up.
   * - `cancelled`: the session is over; it was cancelled.
   */
  status?: CheckoutStatus;
  /**
   * Environment of the secret key that was used.
   *
   * - `live`: real money moves.
   * - `sandbox`: for tests, no money moves.
   */
  environment?: OrqexEnvironment;
  /** Address of the hosted page. Redirect the customer's browser there. */
  url?: string;
  /**
   * A token of the session, whose use is not documented. First generation only.
   * Format: password
   */
  token?: string;
  /** To whom the session is limited. Its properties are not documented, and it may be empty or `null`. */
  restriction?: FreeMap | null;
  /** How the page looks: the settings of the project, with what this session changes. Current generation only. */
  appearance?: CheckoutAppearance | null;
  /** How the page looks, as you requested it; it may be empty. First generation only. */
  customization?: FreeMap | null;
  /** When the session expires; ISO 8601 with offset. */
  expires_at?: string | null;
  /** When the session was created; ISO 8601 with offset. */
  created_at?: string | null;
}
/**
 * Where a checkout session stands; the sources give the names only. Whether it is paid is the status of the payment.
 *
 * - `open`: the customer can still pay.
 * - `completed`: the session is over; by its name, the customer has paid.
 * - `expired`: the session is over; its time is up.
 * - `cancelled`: the session is over; it was cancelled.
 */
export type CheckoutStatus = "open" | "completed" | "expired" | "cancelled" | Undocumented;
/**
 * Environment of the secret key that was used.
 *
 * - `live`: real money moves.
 * - `sandbox`: for tests, no money moves.
 */
export type OrqexEnvironment = "live" | "sandbox" | Undocumented;
/** How a hosted page looks in the end, all settings applied. */
export interface CheckoutAppearance {
  /**
   * Layout of the page. The dashboard shows what each looks like.
   *
   * - `raven`, `magpie`, `rook`: names of layouts.
   */
  template?: "raven" | "magpie" | "rook" | Undocumented;
  /** The main color of a page, and the color that contrasts with it. */
  color?: AppearanceColors;
  /** What the letters of the page look like. */
  font?: AppearanceFont;
  /**
   * Shape of the corners on the page.
   *
   * - `rounded`: round corners.
   * - `square`: square corners.
   */
  border_style?: "rounded" | "square" | Undocumented;
  /** Whether the page says that Orqex provides it. */
  display_platform_badge?: boolean;
  /** Name that the page shows to the customer. The default is the name of the project. */
  brand?: string | null;
  /**
   * Language of the page.
   *
   * - `en`: English.
   * - `fr`: French.
   */
  lang?: "en" | "fr" | Undocumented | null;
}
/** The main color of a page, and the color that contrasts with it. */
export interface AppearanceColors {
  /** Main color of the page. */
  primary?: AppearanceColor;
  /** The color that Orqex computes to stand out from `primary`. */
  contrast?: AppearanceColor;
}
/** The same color in two notations. */
export interface AppearanceColor {
  /** The color in hexadecimal digits, such as `#1a73e8`. */
  hex?: string;
  /** Red, green and blue, each from 0 to 255, such as `26, 115, 232`. */
  rgb?: string;
}
/** The font in which a hosted page is written. */
export interface AppearanceFont {
  /**
   * Code of the font.
   *
   * - `inter`, `poppins`, `roboto`, `open_sans`, `lato`, `montserrat`, `source_sans_pro`, `nunito`, `raleway`, `work_sans`, `dm_sans`, `plus_jakarta_sans`, `space_grotesk`: the font of this name.
   */
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
  /** What people call the font, such as `Open Sans`. */
  display_name?: string;
  /** Family of fonts that it belongs to, such as `Sans-serif`. */
  category?: string;
  /** Address of the style sheet with which a browser loads the font. */
  url?: string | null;
}
/** A payment: the money that you want to collect from one customer. Orqex tries to collect it with one or more attempts. */
export interface PaymentIntent {
  /** Id of the payment, made by Orqex (`TRX…` or `pi_…`). Keep it with your order. */
  id: string;
  /** What the customer is to pay. */
  amount: Amount;
  /** The person who pays. */
  customer?: Customer | null;
  /**
   * Where a payment stands. It stays `pending` until the outcome is final; how far it has come is the status of the active
   * attempt.
   *
   * - `pending`: not paid yet, and still payable.
   * - `completed`: paid.
   * - `failed`: not paid, all attempts failed; final.
   * - `expired`: not paid, never attempted in time; final.
   * - `refunded`: paid, and given back in full.
   * - `partially_refunded`: paid, and given back in part.
   */
  status?: PaymentIntentStatus;
  /** What the customer pays for, as you sent it. */
  description?: string;
  /** Page of yours that the customer's browser opens after the payment. */
  return_url?: string | null;
  /** Address of your server, to which Orqex posts the events of this payment, unsigned. */
  webhook_url?: string | null;
  /** What the customer reads on the bank or operator statement. */
  statement_descriptor?: string | null;
  /** E-mail address to which Orqex sends the receipt. */
  receipt_email?: string | null;
  /** The `metadata` of your request, unchanged. */
  metadata?: FreeMap;
  /** The attempt that is in progress, or the last one. `null` while nothing was attempted. A failover replaces it with another attempt. */
  active_attempt?: PaymentAttempt | null;
  /** When the payment was completed; ISO 8601 with offset. */
  completed_at?: string | null;
  /** When Orqex closed the payment as expired; ISO 8601 with offset. Only a payment that was never attempted expires. Current generation only. */
  expired_at?: string | null;
  /** When the payment will expire; ISO 8601 with offset. First generation only. */
  expires_at?: string | null;
  /** When the payment was created; ISO 8601 with offset. */
  created_at?: string | null;
}
/**
 * Where a payment stands. It stays `pending` until the outcome is final; how far it has come is the status of the active
 * attempt.
 *
 * - `pending`: not paid yet, and still payable.
 * - `completed`: paid.
 * - `failed`: not paid, all attempts failed; final.
 * - `expired`: not paid, never attempted in time; final.
 * - `refunded`: paid, and given back in full.
 * - `partially_refunded`: paid, and given back in part.
 */
export type PaymentIntentStatus =
  | "pending"
  | "completed"
  | "failed"
  | "expired"
  | "refunded"
  | "partially_refunded"
  | Undocumented;
/** A sum of money in an answer. */
export interface Amount {
  /** The sum as a number. **The unit depends on the generation of the server.** The current one sends major units, 50 for 50 XOF. The first one sends a hundredfold, 5000 for 50 XOF, although XOF has no hundredths. Nothing in the answer says which: compare it with what you sent. */
  value: number;
  /** The sum as people read it, such as `50.00 XOF`. Its layout varies, so do not compute with it. */
  formatted?: string;
  /** The sum as people read it, shorter, such as `5K`. Its layout varies, so do not compute with it. */
  short?: string;
  /** Currency of `value`, as an ISO 4217 code. */
  currency: string;
}
/** A person who pays or is paid, as Orqex keeps them for the project. */
export interface Customer {
  /** Id of the customer, made by Orqex (`cus_…`). Lists filter by it with `customer_id`. */
  id: string;
  /** Given name of the customer, as you sent it. */
  first_name?: string;
  /** Family name of the customer, as you sent it. */
  last_name?: string;
  /** E-mail address of the customer. */
  email: string;
  /** Address of a picture of the customer. */
  avatar_url?: string | null;
}
/** One try to collect a payment, with one method through one gateway. */
export interface PaymentAttempt {
  /** Id of the attempt, made by Orqex (`att_…` or `pa_…`). */
  id: string;
  /** How the customer pays in this attempt, such as by mobile money. */
  method?: PaymentMethod | null;
  /** What the customer pays in this attempt, converted if its currency is not that of the payment. */
  amount?: Amount;
  /** Rate of the conversion, if there was one. A number in the first generation, an object in the current one. */
  exchange_rate?: number | ExchangeRateDetails | null;
  /** A rate that corrects the exchange rate. What it means is not documented. */
  correction_rate?: number | null;
  /**
   * Where an attempt stands. Whether the payment is paid is the status of the payment.
   *
   * - `processing`: the gateway works on it.
   * - `action_required`: it waits for the customer, see `next_action`.
   * - `completed`: it succeeded; final.
   * - `failed`: it failed, see `failure`; final. Another attempt may follow.
   * - `cancelled`: it was cancelled; final.
   */
  status?: PaymentAttemptStatus;
  /** What the gateway has recorded about an attempt. */
  gateway?: AttemptGateway;
  /** What the customer has to do next. It may be empty or `null`, if there is nothing to do. */
  next_action?: NextAction | null;
  /** Why the attempt failed, if it did. */
  failure?: Failure | null;
  /** Whether the attempt ran on a fallback gateway. Current generation only. */
  failover?: Failover | null;
  /** Whether the attempt ran on the fallback gateway of the routing rule. First generation only. */
  is_fallback?: boolean;
  /** When the attempt last began to be processed; ISO 8601 with offset. */
  processing_at?: string | null;
  /** When the attempt last began to wait for the customer; ISO 8601 with offset. */
  action_required_at?: string | null;
  /** When the attempt was completed; ISO 8601 with offset. */
  completed_at?: string | null;
  /** When the attempt failed; ISO 8601 with offset. */
  failed_at?: string | null;
  /** When the time that the attempt had to wait was over; ISO 8601 with offset. */
  expired_at?: string | null;
  /** When the attempt was created; ISO 8601 with offset. */
  created_at?: string | null;
}
/**
 * Where an attempt stands. Whether the payment is paid is the status of the payment.
 *
 * - `processing`: the gateway works on it.
 * - `action_required`: it waits for the customer, see `next_action`.
 * - `completed`: it succeeded; final.
 * - `failed`: it failed, see `failure`; final. Another attempt may follow.
 * - `cancelled`: it was cancelled; final.
 */
export type PaymentAttemptStatus =
  | "processing"
  | "action_required"
  | "completed"
  | "failed"
  | "cancelled"
  | Undocumented;
/** A way to pay, as the project offers it. */
export interface PaymentMethod {
  /** Code of the method, such as `momo_mtn`. Send it as `method_code`. There is no fixed list of codes. */
  value?: string;
  /** Name of the method to show to people, such as `MTN Mobile Money`. */
  label?: string;
  /** What the method is, in words to show to people. */
  description?: string | null;
  /** Address of a picture of the method. */
  icon_url?: string | null;
  /** Family of methods that it belongs to, such as `mobile_money`. Current generation only. */
  category?: string;
  /** Whether an attempt with this method needs the `phone` of the payer. Current generation only. */
  requires_phone?: boolean;
}
/** The rate of a conversion that took place. */
export interface ExchangeRateDetails {
  /**
   * The rate as a decimal string with up to 8 decimals, such as `0.92000000`.
   * @example 0.92000000
   */
  value?: string;
  /** Currency that was converted, as an ISO 4217 code. */
  from_currency?: string;
  /** Currency that came out, as an ISO 4217 code. */
  to_currency?: string;
  /** The rate as people read it, such as `$1.00 ≈ €0.92`. */
  expression?: string;
}
/** What the gateway has recorded about an attempt. */
export interface AttemptGateway {
  /** What the gateway has recorded; its own names of the transaction. */
  transaction?: AttemptTransaction;
}
/** What a gateway has recorded about an attempt, with its own ids. */
export interface AttemptTransaction {
  /** Id of the transaction, made by the gateway, as far as its name tells. */
  id?: string | null;
  /** Another name of the transaction. Who gives it is not documented. */
  reference?: string | null;
  /** An id of the transaction outside Orqex, made by the provider, as far as its name tells. */
  external_id?: string | null;
  /** Where the transaction stands at the gateway. Its values are not documented. */
  status?: string | null;
}
/** What the customer has to do next. Read `type`, then the properties that belong to it. An object; an empty one may arrive as an empty array. */
export interface NextAction {
  /**
   * What there is to do.
   *
   * - `redirect_to_url`: redirect the customer's browser to `url`.
   * - `embed_iframe`: show a page of the provider inside yours. What comes with it is not documented.
   * - `collect_otp`: ask for the code that the customer received, and send it as `otp`.
   * - `approve_on_phone`: the customer approves on the phone; show `dial_code` if it is there.
   * - `scan_qr_code`: show the code of `content` or `image_url`, which the customer scans.
   * - `display_payment_instructions`: show how to pay. What comes with it is not documented.
   * - `complete_with_sdk`: finish with an SDK of the provider. What comes with it is not documented.
   * - `none`: nothing.
   */
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
  /** Page that the customer's browser opens, with `redirect_to_url`. */
  url?: string;
  /** What to ask the customer for, with `collect_otp`. Its shape is not documented. */
  fields?: unknown;
  /** What the QR code says, with `scan_qr_code`. Draw the code from it. */
  content?: string;
  /** Address of a picture of the QR code, with `scan_qr_code`. */
  image_url?: string;
  /** USSD code that the customer dials, such as `#144*1#`, with `approve_on_phone` and `collect_otp`. */
  dial_code?: string | null;
}
/** Why an attempt failed. */
export interface Failure {
  /** The reason. A string in the first generation, an object in the current one. */
  code?: string | FailureCode | null;
  /**
   * The reason in words, for people. The current generation has it as `code.message`.
   * @deprecated
   */
  message?: string | null;
}
/** The reason of a failed attempt, with its category. */
export interface FailureCode {
  /** Code of the reason, for programs, such as `ROUTING_NOT_CONFIGURED`. There is no published list. */
  value?: string;
  /**
   * Where the reason lies.
   *
   * - `GATEWAY_ERROR`: the provider failed or refused, by an outage or its limits.
   * - `CUSTOMER_ERROR`: the customer can fix it, such as a wrong card, too little money or a cancellation.
   * - `TELCO_ERROR`: the mobile network operator failed.
   * - `MERCHANT_CONFIG_ERROR`: the project is set up wrongly, its routing or the credentials of a gateway.
   * - `PLATFORM_ERROR`: Orqex failed.
   * - `SECURITY_ERROR`: the payment was blocked for safety, such as suspected fraud.
   */
  category?:
    | "GATEWAY_ERROR"
    | "CUSTOMER_ERROR"
    | "TELCO_ERROR"
    | "MERCHANT_CONFIG_ERROR"
    | "PLATFORM_ERROR"
    | "SECURITY_ERROR"
    | Undocumented;
  /** The reason in words, for you rather than for the customer. */
  message?: string | null;
}
/** Whether an attempt ran on a fallback gateway and, if not, why not. */
export interface Failover {
  /** Whether this attempt ran on a fallback gateway. */
  is_failover?: boolean;
  /** How Orqex decided, as an object or a string. For your information; do not branch on it. */
  decision?: string | FreeMap | null;
  /** The decision in words, for people. */
  hint?: string | null;
}
/** An object with any properties. An empty one may arrive as an empty array. */
export interface FreeMap {
  [key: string]: unknown;
}
/** The body of every error. It has no code; programs go by the HTTP status. */
export interface ErrorBody {
  /** What is wrong, in words for people. */
  message: string;
  /** What is wrong with each property of the request, by its name. Only if validation failed. An object; an empty one may arrive as an empty array. */
  errors?: {
    [key: string]: string[];
  };
}
/** One payment, as it stands now, with its active attempt. */
export interface PaymentIntentResponse {
  /** Confirmation in words, for people. */
  message?: string;
  /** A payment: the money that you want to collect from one customer. Orqex tries to collect it with one or more attempts. */
  data: PaymentIntent;
}
/** One page of the payments of the project. */
export interface PaymentIntentList {
  /** The payments on this page, in the order of the list. */
  data: PaymentIntent[];
  /** Where this page stands in the list, as the reference and the PHP SDK have it. */
  pagination?: CursorPagination;
  /** Where this page stands in the list, as the guide has it. */
  meta?: CursorMeta;
}
/** Where this page stands in the list, as the reference and the PHP SDK have it. */
export interface CursorPagination {
  /** Number of items on this page. */
  count?: number;
  /** Address of the list without its query. */
  path?: string;
  /** Number of items that a page can have. */
  per_page?: number;
  /** The `cursor` of the next page; `null` on the last page. */
  next_cursor?: string | null;
  /** Address of the next page; `null` on the last page. Do not send your key to a host from an answer. */
  next_page_url?: string | null;
  /** The `cursor` of the page before; `null` on the first page. */
  prev_cursor?: string | null;
  /** Address of the page before; `null` on the first page. */
  prev_page_url?: string | null;
  /** Whether another page follows this one. */
  has_more_pages?: boolean;
  /** Whether the list has more than one page. */
  has_pages?: boolean;
}
/** Where this page stands in the list, as the guide has it. */
export interface CursorMeta {
  /** Number of items that a page can have. */
  per_page?: number;
  /** The `cursor` of the next page; `null` on the last page. */
  next_cursor?: string | null;
  /** The `cursor` of the page before; `null` on the first page. */
  prev_cursor?: string | null;
}
/** Countries from which a payment can be paid. */
export interface CountryList {
  /** The countries, the likeliest one of the payer first. */
  data: Country[];
  /** What is known of a list of countries as a whole. */
  meta?: CountryListMeta;
}
/** What is known of a list of countries as a whole. */
export interface CountryListMeta {
  /** Number of countries. It may be larger than the number of rows. */
  total?: number;
  /** Whether at least one routing rule accepts every country. */
  supports_any_country?: boolean;
}
/** A country, with what an interface shows of it. */
export interface Country {
  /** The country as an ISO 3166-1 alpha-2 code. */
  code: string;
  /** Name of the country, to show to people. */
  name?: string;
  /** Address of a picture, to show beside the name. */
  flag?: string | null;
}
/** Methods with which a payment can be paid in a country. */
export interface PaymentMethodList {
  /** The methods, each with the code to send. */
  data: PaymentMethod[];
  /** Where the page stands. A test of the PHP SDK has it; how to ask for another page is not known. */
  pagination?: CursorPagination;
}
/** One attempt to collect a payment, as it stands now. */
export interface PaymentAttemptResponse {
  /** Confirmation in words, for people. */
  message?: string;
  /** One try to collect a payment, with one method through one gateway. */
  data: PaymentAttempt;
}
/** One page of the attempts to collect a payment. */
export interface PaymentAttemptList {
  /** The attempts on this page, in the order of the list. */
  data: PaymentAttempt[];
  /** Where this page stands in the list, as the reference and the PHP SDK have it. */
  pagination?: CursorPagination;
  /** Where this page stands in the list, as the guide has it. */
  meta?: CursorMeta;
}
/** What Orqex learned when it asked the provider. */
export interface RequeryResponse {
  /** Confirmation in words, for people. */
  message?: string;
  /** A question of Orqex to the provider about a payment, and its result. */
  data: Requery;
}
/** A question of Orqex to the provider about a payment, and its result. */
export interface Requery {
  /** Id of the requery, made by Orqex (`rq_…` in the current generation). */
  id: string;
  /**
   * Where the requery stands; the sources give the names only. Whether the payment is paid is its own status.
   *
   * - `pending`: the provider has not answered yet.
   * - `completed`: the provider has answered, see `after`.
   * - `failed`: the question failed.
   */
  status?: "pending" | "completed" | "failed" | Undocumented | null;
  /** Id of the payment that was asked about, made by Orqex. */
  payment_intent_id?: string | null;
  /** Id of the attempt that was asked about, made by Orqex. */
  payment_attempt_id?: string | null;
  /** How payment and attempt stood before the question; may be empty. */
  before?: RequeryStates;
  /** How payment and attempt stand after the question; may be empty. */
  after?: RequeryStates;
  /** The attempts that Orqex asked about. An object; an empty one may arrive as an empty array. */
  attempts?: RequeryAttempts;
  /** When the question was answered; ISO 8601 with offset. */
  completed_at?: string | null;
  /** When the question was asked; ISO 8601 with offset. */
  created_at?: string | null;
}
/** How a payment and its attempt stand. An object; an empty one may arrive as an empty array. */
export interface RequeryStates {
  /**
   * Where a payment stands. It stays `pending` until the outcome is final; how far it has come is the status of the active
   * attempt.
   *
   * - `pending`: not paid yet, and still payable.
   * - `completed`: paid.
   * - `failed`: not paid, all attempts failed; final.
   * - `expired`: not paid, never attempted in time; final.
   * - `refunded`: paid, and given back in full.
   * - `partially_refunded`: paid, and given back in part.
   */
  intent_status?: PaymentIntentStatus;
  /**
   * Where an attempt stands. Whether the payment is paid is the status of the payment.
   *
   * - `processing`: the gateway works on it.
   * - `action_required`: it waits for the customer, see `next_action`.
   * - `completed`: it succeeded; final.
   * - `failed`: it failed, see `failure`; final. Another attempt may follow.
   * - `cancelled`: it was cancelled; final.
   */
  attempt_status?: PaymentAttemptStatus;
}
/** The attempts that Orqex asked about. An object; an empty one may arrive as an empty array. */
export interface RequeryAttempts {
  /** Number of attempts that Orqex asked about. */
  count?: number;
  /** What is known of each attempt. The shape is not documented. */
  requeried?: unknown[];
}
/** The provider's own record of an attempt or a payout. */
export interface GatewayInspectionResponse {
  /** Confirmation in words, for people. */
  message?: string;
  /** The record that a provider keeps of an attempt or a payout, for support. */
  data: GatewayInspection;
}
/** The record that a provider keeps of an attempt or a payout, for support. */
export interface GatewayInspection {
  /** Code of the gateway that has the record. */
  gateway?: string | null;
  /** Id of the transaction, made by the gateway, to quote it to its support. */
  gateway_transaction_id?: string | null;
  /** When Orqex read the record; ISO 8601 with offset. */
  retrieved_at?: string | null;
  /** The record itself, in the shape of the provider, which may change at any time. */
  payload?: FreeMap;
}
/** One refund of a payment, as it stands now. */
export interface RefundResponse {
  /** Confirmation in words, for people. */
  message?: string;
  /** Money of a completed payment that goes back to the payer, all of it or a part. */
  data: Refund;
}
/** One page of the refunds of a payment. */
export interface RefundList {
  /** The refunds on this page, in the order of the list. */
  data: Refund[];
  /** Where this page stands in the list, as the reference and the PHP SDK have it. */
  pagination?: CursorPagination;
  /** Where this page stands in the list, as the guide has it. */
  meta?: CursorMeta;
}
/** Money of a completed payment that goes back to the payer, all of it or a part. */
export interface Refund {
  /** Id of the refund, made by Orqex (`re_…`). */
  id: string;
  /** What you asked to refund. */
  amount: Amount;
  /** What Orqex sent to the gateway, converted if need be. Current generation only. */
  processed_amount?: Amount | null;
  /** The conversion of the refund, if there was one. Current generation only. */
  exchange_rate?: ExchangeRateDetails | null;
  /**
   * How much of the payment it gives back.
   *
   * - `full`: all.
   * - `partial`: a part.
   */
  type?: "full" | "partial" | Undocumented | null;
  /**
   * How the money goes back. Current generation only.
   *
   * - `gateway`: by a refund of the gateway.
   * - `payout`: by a payout to the payer, see `payout`.
   */
  execution_method?: "gateway" | "payout" | Undocumented | null;
  /**
   * Where the refund stands; the sources give the names only.
   *
   * - `pending`: it was created.
   * - `processing`: it is under way.
   * - `completed`: the money was given back; final.
   * - `failed`: the money was not given back, see `failure_code`; final.
   */
  status?: "pending" | "processing" | "completed" | "failed" | Undocumented | null;
  /** Why you refunded. Free text in the first generation, an object in the current one. */
  reason?: string | RefundReason | null;
  /** The `note` of your request. Current generation only. */
  note?: string | null;
  /** Why the refund failed, as a code for programs. There is no published list. */
  failure_code?: string | null;
  /** Why the refund failed, in words for people. */
  failure_message?: string | null;
  /** The `metadata` of your request, unchanged. */
  metadata?: FreeMap;
  /** The payout that gives the money back, if `execution_method` is `payout`. Current generation only. */
  payout?: RefundPayout | null;
  /** When the refund was completed; ISO 8601 with offset. */
  completed_at?: string | null;
  /** When the refund failed; ISO 8601 with offset. */
  failed_at?: string | null;
  /** When the refund was created; ISO 8601 with offset. */
  created_at?: string | null;
}
/** Why a payment was refunded, for programs and for people. */
export interface RefundReason {
  /**
   * Code of the reason.
   *
   * - `requested_by_customer`: the customer asked for it.
   * - `duplicate`: the customer paid twice.
   * - `fraudulent`: the payment was fraud.
   * - `product_not_received`: the goods did not arrive.
   * - `product_unsatisfactory`: the customer is not content with the goods.
   * - `order_cancelled`: the order was cancelled.
   * - `other`: none of these.
   */
  value?:
    | "requested_by_customer"
    | "duplicate"
    | "fraudulent"
    | "product_not_received"
    | "product_unsatisfactory"
    | "order_cancelled"
    | "other"
    | Undocumented;
  /** The reason in words, to show to people. */
  label?: string;
}
/** A payout that gives the money of a refund back to the payer. */
export interface RefundPayout {
  /** Id of the payout, made by Orqex (`po_…`). */
  id: string;
  /** What was asked to be sent. */
  amount?: Amount;
  /** What the payout gateway processed, converted if need be. */
  settlement_amount?: Amount | null;
  /** The conversion of the payout, if there was one. */
  exchange_rate?: ExchangeRateDetails | null;
  /** Which gateway sends the money, as a code of Orqex. */
  gateway_code?: string | null;
  /** Code of the payout method, such as `momo_mtn`. */
  method?: string | null;
  /** Where the money goes. */
  recipient?: PayoutInstrument | null;
  /** Id of the transaction, made by the gateway, to quote it to its support. */
  gateway_transaction_id?: string | null;
  /** Fee that the payout gateway reported. */
  fee_amount?: Amount | null;
  /**
   * Where the payout stands.
   *
   * - `pending`: created, not submitted to the gateway yet.
   * - `processing`: submitted to the gateway; Orqex waits for its answer, for minutes or hours.
   * - `completed`: Orqex verified that the money arrived; final.
   * - `failed`: Orqex verified that it failed, see `failure`; final.
   * - `cancelled`, `reversed`: named by the first generation only; what they mean is not documented.
   */
  status?: PayoutStatus | null;
  /** When Orqex submitted the payout; ISO 8601 with offset. */
  initiated_at?: string | null;
  /** When the payout was completed; ISO 8601 with offset. */
  completed_at?: string | null;
}
/** What can still be refunded of a payment. */
export interface RefundAvailabilityResponse {
  /** Confirmation in words, for people. */
  message?: string;
  /** How much of a payment can still be refunded, and how. */
  data: RefundAvailability;
}
/** How much of a payment can still be refunded, and how. */
export interface RefundAvailability {
  /** Whether a refund is possible at all. */
  is_refundable: boolean;
  /** What can still be refunded. Refunds in progress are subtracted already, so a refund up to it is not rejected for lack of balance. A refund is sent in the unit of this `value`. */
  refundable_amount: Amount;
  /** What has been refunded. */
  refunded_amount?: Amount;
  /** What refunds in progress will take. */
  pending_amount?: Amount;
  /** Whether a refund is in progress, whose outcome may change these amounts. */
  has_pending_refund?: boolean;
  /** Kinds of refund that are possible. `partial` is missing if the currency has no amount smaller than what is left. */
  available_types?: ("full" | "partial" | Undocumented)[];
  /**
   * How a refund would be carried out; `null` if none is possible.
   *
   * - `gateway`: by a refund of the gateway.
   * - `payout`: by a payout to the payer.
   */
  execution_method?: "gateway" | "payout" | Undocumented | null;
  /** Why no refund is possible, in words for people; do not branch on it. */
  unavailable_reason?: string | null;
}
/** One payout to a recipient, as it stands now. */
export interface PayoutResponse {
  /** Confirmation in words, for people. */
  message?: string;
  /** Money that you send to a recipient. */
  data: Payout;
}
/** One page of payouts, the newest first. */
export interface PayoutList {
  /** The payouts on this page, the newest first. */
  data: Payout[];
  /** Where this page stands in the list, as the reference and the PHP SDK have it. */
  pagination?: CursorPagination;
  /** Where this page stands in the list, as the guide has it. */
  meta?: CursorMeta;
}
/** Money that you send to a recipient. */
export interface Payout {
  /** Id of the payout, made by Orqex (`po_…`). */
  id: string;
  /** What you asked to send. */
  amount: Amount;
  /** What the payout gateway processed, converted if need be. Current generation only. */
  settlement_amount?: Amount | null;
  /** The conversion of the payout, if there was one. Current generation only. */
  exchange_rate?: ExchangeRateDetails | null;
  /** Code of the payout method, such as `momo_mtn`. */
  method?: string | null;
  /**
   * Where a payout stands.
   *
   * - `pending`: created, not submitted to the gateway yet.
   * - `processing`: submitted to the gateway; Orqex waits for its answer, for minutes or hours.
   * - `completed`: Orqex verified that the money arrived; final.
   * - `failed`: Orqex verified that it failed, see `failure`; final.
   * - `cancelled`, `reversed`: named by the first generation only; what they mean is not documented.
   */
  status?: PayoutStatus;
  /** Your own id of the payout, from the request. */
  reference?: string | null;
  /** What the payout is for, as you sent it. */
  description?: string | null;
  /** The person who is paid. */
  customer?: Customer | null;
  /** Where the money goes. */
  instrument?: PayoutInstrument | null;
  /** What the gateway knows of a payout. An object; an empty one may arrive as an empty array. */
  gateway?: PayoutGateway;
  /** Id of the transaction, made by the gateway, to quote it to its support. First generation only. */
  gateway_transaction_id?: string | null;
  /** Fee that the gateway reported. An object in the current generation, a number of major units in the second, a number of hundredths in the first. */
  fee_amount?: Amount | number | null;
  /** Why the payout failed, if it did. */
  failure?: PayoutFailure | null;
  /** Why the payout failed, as a code for programs. First generation only. */
  failure_code?: string | null;
  /** Why the payout failed, in words for people. First generation only. */
  failure_message?: string | null;
  /** The `metadata` of your request, unchanged. */
  metadata?: FreeMap;
  /** When Orqex submitted the payout; ISO 8601 with offset. */
  initiated_at?: string | null;
  /** When the payout was completed; ISO 8601 with offset. */
  completed_at?: string | null;
  /** When the payout failed; ISO 8601 with offset. */
  failed_at?: string | null;
  /** When the payout was created; ISO 8601 with offset. */
  created_at?: string | null;
}
/**
 * Where a payout stands.
 *
 * - `pending`: created, not submitted to the gateway yet.
 * - `processing`: submitted to the gateway; Orqex waits for its answer, for minutes or hours.
 * - `completed`: Orqex verified that the money arrived; final.
 * - `failed`: Orqex verified that it failed, see `failure`; final.
 * - `cancelled`, `reversed`: named by the first generation only; what they mean is not documented.
 */
export type PayoutStatus = "pending" | "processing" | "completed" | "failed" | "cancelled" | "reversed" | Undocumented;
/** Where a payout goes. Which details are there depends on `type`. The first generation hides most of them; the current one shows them in full: treat them as personal data. */
export interface PayoutInstrument {
  /** Id of the instrument, made by Orqex (`ins_…` or `poi_…`). */
  id: string;
  /**
   * Kind of destination.
   *
   * - `phone`: a mobile money account or wallet.
   * - `bank_account`: an account at a bank.
   * - `crypto_address`: an address on a crypto network.
   */
  type?: "phone" | "bank_account" | "crypto_address" | Undocumented;
  /** The destination, most of it masked. First generation only. */
  recipient?: string | null;
  /** Country of the destination. An object in the current generation, else its ISO 3166-1 alpha-2 code as a string. */
  country?: Country | string | null;
  /** Number of the mobile money account or wallet in E.164 form, with `phone`. */
  phone_number?: string | null;
  /** Who holds the account, by the name that the bank knows, with `bank_account`. */
  account_name?: string | null;
  /** The number under which the bank keeps the account, or its IBAN, with `bank_account`. */
  account_number?: string | null;
  /** National code that identifies the bank in its country, with `bank_account`. */
  bank_code?: string | null;
  /** International code of the bank (BIC, also called SWIFT code), with `bank_account`. */
  swift_bic?: string | null;
  /** Where the money goes on the crypto network, with `crypto_address`. */
  address?: string | null;
  /**
   * Network of the address, with `crypto_address`.
   *
   * - `TRON`: TRON.
   * - `ETH`: Ethereum.
   * - `BTC`: Bitcoin.
   * - `ERC20`: tokens on Ethereum.
   */
  network?: "TRON" | "ETH" | "BTC" | "ERC20" | Undocumented | null;
  /** Memo or tag that the address needs in addition, with `crypto_address`. */
  memo_tag?: string | null;
}
/** What the gateway knows of a payout. An object; an empty one may arrive as an empty array. */
export interface PayoutGateway {
  /** What the gateway has recorded; its own names of the transaction. */
  transaction?: PayoutTransaction;
}
/** What a gateway has recorded about a payout, with its own ids. */
export interface PayoutTransaction {
  /** Id of the transaction, made by the gateway, as far as its name tells. */
  id?: string | null;
  /** Another name of the transaction, such as `po_ref_generated`. It is not your own `reference`. */
  reference?: string | null;
  /** An id of the transaction outside Orqex, made by the provider, as far as its name tells. */
  external_id?: string | null;
}
/** Why a payout failed; the amount was not delivered. */
export interface PayoutFailure {
  /** The reason. A string in the first generation, an object in the current one. */
  code?: string | PayoutFailureCode | null;
  /**
   * The reason in words, for people. The current generation has it as `code.message`.
   * @deprecated
   */
  message?: string | null;
}
/** The reason of a failed payout, with its category. */
export interface PayoutFailureCode {
  /** Code of the reason, for programs, such as `INSUFFICIENT_BALANCE`. There is no published list. */
  value?: string;
  /**
   * Where the reason lies.
   *
   * - `VALIDATION_ERROR`: the request was rejected before it was submitted, for a wrong field or a broken rule.
   * - `RECIPIENT_ERROR`: the recipient can fix it, such as a wrong account or a number that is not registered.
   * - `INSUFFICIENT_FUNDS`: the gateway, or the account that pays, lacks money.
   * - `GATEWAY_ERROR`: the provider failed or refused.
   * - `TELCO_ERROR`: the mobile network operator failed.
   * - `MERCHANT_CONFIG_ERROR`: the project is set up wrongly, its routing or the credentials of a gateway.
   * - `PLATFORM_ERROR`: Orqex failed.
   */
  category?:
    | "VALIDATION_ERROR"
    | "RECIPIENT_ERROR"
    | "INSUFFICIENT_FUNDS"
    | "GATEWAY_ERROR"
    | "TELCO_ERROR"
    | "MERCHANT_CONFIG_ERROR"
    | "PLATFORM_ERROR"
    | Undocumented;
  /** The reason in words, for people. */
  message?: string | null;
}
/** What one currency is worth in others, at the latest rates. */
export interface LatestExchangeRatesResponse {
  /** Confirmation in words, for people. */
  message?: string;
  /** What one unit of a currency is worth in others. */
  data: LatestExchangeRates;
}
/** What one unit of a currency is worth in others. */
export interface LatestExchangeRates {
  /** Currency that the rates start from, as an ISO 4217 code. */
  base?: string;
  /** When the rates were recorded, as `YYYY-MM-DD HH:MM:SS`. The time zone is not documented. */
  date?: string;
  /** Rate of each currency against `base`, by its ISO 4217 code. An object; an empty one may arrive as an empty array. */
  rates: {
    [key: string]: number;
  };
}
/** Currencies for which exchange rates exist. */
export interface CurrencyList {
  /** The currencies, each with its name and symbol. */
  data: Currency[];
  /** What is known of a list of currencies as a whole. */
  meta?: CurrencyListMeta;
}
/** What is known of a list of currencies as a whole. */
export interface CurrencyListMeta {
  /** Number of currencies in the list. */
  total?: number;
}
/** A currency, with what an interface shows of it. */
export interface Currency {
  /** The currency as an ISO 4217 code. */
  code: string;
  /** Name of the currency, to show to people. */
  name?: string;
  /** Sign of the currency, such as `$` or `CFA`. */
  symbol?: string;
  /** Address of a picture of the currency. */
  icon_url?: string | null;
}
/** How well a payment method works, and how Orqex knows. */
export interface PaymentMethodStatusResponse {
  /** Confirmation in words, for people. */
  message?: string;
  /** How well a payment method works in a country at the moment. */
  data: PaymentMethodStatus;
  /** How Orqex computed the status of a method. */
  meta?: PaymentMethodStatusMeta;
}
/** How Orqex computed the status of a method. */
export interface PaymentMethodStatusMeta {
  /**
   * Environment of the secret key that was used.
   *
   * - `live`: real money moves.
   * - `sandbox`: for tests, no money moves.
   */
  environment?: OrqexEnvironment;
  /** For how many minutes Orqex watched the method. */
  window_minutes?: number;
  /** For how many seconds you may keep the answer. */
  ttl_seconds?: number;
}
/** How well a payment method works in a country at the moment. */
export interface PaymentMethodStatus {
  /** Code of the method that you asked about. */
  method?: string;
  /** Country that you asked about, as an ISO 3166-1 alpha-2 code. */
  country?: string;
  /**
   * How well the method works. The sources give the names only; the PHP SDK calls three of them worth offering.
   *
   * - `available`, `operational`: offer it.
   * - `degraded`: offer it, since a payment may still succeed, but not first.
   * - `unavailable`, `down`: do not offer it.
   */
  status: "unavailable" | "available" | "operational" | "degraded" | "down" | Undocumented;
}
/** Something that happened to a payment. The only published sample is of the first generation. The event has no id: a repeated delivery has the same `payment.id` and `event`. */
export interface PaymentEvent {
  /** Name of the event, such as `payment.completed`. */
  event: string;
  /** The payment as the event has it, in short. Retrieve it before you act. */
  payment: PaymentEventPayment;
  /** The attempt that the event is about. A payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened; ISO 8601 with offset. */
  timestamp?: string;
}
/** The payment as the event has it, in short. Retrieve it before you act. */
export interface PaymentEventPayment {
  /** Id of the payment, made by Orqex (`TRX…` or `pi_…`). */
  id: string;
  /** What the customer is to pay. */
  amount?: Amount;
  /**
   * Where a payment stands. It stays `pending` until the outcome is final; how far it has come is the status of the active
   * attempt.
   *
   * - `pending`: not paid yet, and still payable.
   * - `completed`: paid.
   * - `failed`: not paid, all attempts failed; final.
   * - `expired`: not paid, never attempted in time; final.
   * - `refunded`: paid, and given back in full.
   * - `partially_refunded`: paid, and given back in part.
   */
  status?: PaymentIntentStatus;
  /** The `metadata` of your request, unchanged. */
  metadata?: FreeMap;
}
/** What the event says of the attempt; retrieve it to learn more. */
export interface PaymentEventAttempt {
  /** Id of the attempt, made by Orqex (`att_…` or `pa_…`). */
  id: string;
  /**
   * Where an attempt stands. Whether the payment is paid is the status of the payment.
   *
   * - `processing`: the gateway works on it.
   * - `action_required`: it waits for the customer, see `next_action`.
   * - `completed`: it succeeded; final.
   * - `failed`: it failed, see `failure`; final. Another attempt may follow.
   * - `cancelled`: it was cancelled; final.
   */
  status?: PaymentAttemptStatus;
  /** Code of the payment method, such as `momo_mtn`. */
  method_code?: string;
  /** Whether the attempt ran on the fallback gateway of the routing rule. */
  is_fallback?: boolean;
}
/** The person who pays, as the event has them. */
export interface PaymentEventCustomer {
  /** Id of the customer, made by Orqex (`cus_…`). */
  id: string;
  /** E-mail address of the customer. */
  email?: string;
}
/** Something that happened to a payout. The only published sample is of the second generation: the country of its instrument is a code, and its fee a number. The event has no id and no time. */
export interface PayoutEvent {
  /** Name of the event, such as `payout.completed`. */
  event: string;
  /** Money that you send to a recipient. */
  payout: Payout;
}
/** Body of `payment.completed`, sent when a payment was paid. Retrieve it before you deliver. */
export interface PaymentCompletedEvent {
  /**
   * Name of the event, such as `payment.completed`.
   * @constant
   */
  event: "payment.completed";
  /** The payment as the event has it, in short. Retrieve it before you act. */
  payment: PaymentEventPayment;
  /** The attempt that the event is about. A payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened; ISO 8601 with offset. */
  timestamp?: string;
}
/** Body of `payment.failed`, sent when all attempts to collect a payment have failed. */
export interface PaymentFailedEvent {
  /**
   * Name of the event, such as `payment.completed`.
   * @constant
   */
  event: "payment.failed";
  /** The payment as the event has it, in short. Retrieve it before you act. */
  payment: PaymentEventPayment;
  /** The attempt that the event is about. A payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened; ISO 8601 with offset. */
  timestamp?: string;
}
/** Body of `payment.expired`, sent when nobody attempted a payment in time, so that it is over. */
export interface PaymentExpiredEvent {
  /**
   * Name of the event, such as `payment.completed`.
   * @constant
   */
  event: "payment.expired";
  /** The payment as the event has it, in short. Retrieve it before you act. */
  payment: PaymentEventPayment;
  /** The attempt that the event is about. A payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened; ISO 8601 with offset. */
  timestamp?: string;
}
/** Body of `payment.refunded`, sent when a payment has been refunded in full. */
export interface PaymentRefundedEvent {
  /**
   * Name of the event, such as `payment.completed`.
   * @constant
   */
  event: "payment.refunded";
  /** The payment as the event has it, in short. Retrieve it before you act. */
  payment: PaymentEventPayment;
  /** The attempt that the event is about. A payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened; ISO 8601 with offset. */
  timestamp?: string;
}
/** Body of `payment.partially_refunded`, sent when a part of a payment has been refunded. */
export interface PaymentPartiallyRefundedEvent {
  /**
   * Name of the event, such as `payment.completed`.
   * @constant
   */
  event: "payment.partially_refunded";
  /** The payment as the event has it, in short. Retrieve it before you act. */
  payment: PaymentEventPayment;
  /** The attempt that the event is about. A payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened; ISO 8601 with offset. */
  timestamp?: string;
}
/** Body of `payment.attempt.completed`, sent when one of the attempts to collect a payment has succeeded. */
export interface PaymentAttemptCompletedEvent {
  /**
   * Name of the event, such as `payment.completed`.
   * @constant
   */
  event: "payment.attempt.completed";
  /** The payment as the event has it, in short. Retrieve it before you act. */
  payment: PaymentEventPayment;
  /** The attempt that the event is about. A payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened; ISO 8601 with offset. */
  timestamp?: string;
}
/** Body of `payment.attempt.failed`, sent when one of the attempts to collect a payment has failed. Others may follow. */
export interface PaymentAttemptFailedEvent {
  /**
   * Name of the event, such as `payment.completed`.
   * @constant
   */
  event: "payment.attempt.failed";
  /** The payment as the event has it, in short. Retrieve it before you act. */
  payment: PaymentEventPayment;
  /** The attempt that the event is about. A payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened; ISO 8601 with offset. */
  timestamp?: string;
}
/** Body of `payment.attempt.action_required`, sent when the customer has to do something before an attempt can go on. */
export interface PaymentAttemptActionRequiredEvent {
  /**
   * Name of the event, such as `payment.completed`.
   * @constant
   */
  event: "payment.attempt.action_required";
  /** The payment as the event has it, in short. Retrieve it before you act. */
  payment: PaymentEventPayment;
  /** The attempt that the event is about. A payment that expired has none. */
  attempt?: PaymentEventAttempt | null;
  /** The person who pays. */
  customer?: PaymentEventCustomer | null;
  /** When it happened; ISO 8601 with offset. */
  timestamp?: string;
}
/** Body of `payout.completed`, sent when the money of a payout reached the recipient. */
export interface PayoutCompletedEvent {
  /**
   * Name of the event, such as `payout.completed`.
   * @constant
   */
  event: "payout.completed";
  /** Money that you send to a recipient. */
  payout: Payout;
}
/** Body of `payout.failed`, sent when a payout failed, and its amount was not delivered. */
export interface PayoutFailedEvent {
  /**
   * Name of the event, such as `payout.completed`.
   * @constant
   */
  event: "payout.failed";
  /** Money that you send to a recipient. */
  payout: Payout;
}
export interface components {
  schemas: {
    /** A payment, and the hosted page on which the customer pays it. */
    CreateCheckoutRequest: CreateCheckoutRequest;
    /** The person who pays. Which properties are required is not documented. Every request in the documentation has `email`, `first_name` and `last_name`: send those three. */
    CustomerInput: CustomerInput;
    /** Who can pay in this session, payers of one country or of one phone number. Without it, anybody can. */
    CheckoutRestrictionInput: CheckoutRestrictionInput;
    /** A phone number with its country. Every request in the documentation has both properties; that they are required is not documented. */
    PhoneInput: PhoneInput;
    /** How the hosted page looks in this session; the settings of the project apply to the rest. The reference leaves properties with an enum out of its samples, so there may be more than these two. */
    CheckoutCustomizationInput: CheckoutCustomizationInput;
    /**
     * Up to 10 properties of your own, such as the number of an order. Orqex stores them with the resource and returns them unchanged. The types and lengths of their values are not documented.
     * @example {
     *   "order_id": "1024"
     * }
     */
    MetadataInput: MetadataInput;
    /** A payment for a page of your own and, if you like, its first attempt. */
    CreatePaymentIntentRequest: CreatePaymentIntentRequest;
    /** An attempt that starts together with its payment. */
    FirstAttemptInput: FirstAttemptInput;
    /** The method with which the customer pays, and the country in which Orqex looks for a gateway. */
    CreatePaymentAttemptRequest: CreatePaymentAttemptRequest;
    /** The method with which the customer pays, for the older path of `paymentAttempts.create`. */
    AttemptPaymentIntentRequest: AttemptPaymentIntentRequest;
    /** What the customer entered, either `otp` or `confirmation_data`: a body has exactly one of the two. */
    ConfirmPaymentAttemptRequest: ConfirmPaymentAttemptRequest;
    /** What the customer entered for the active attempt, either `otp` or `confirmation_data`: a body has exactly one of the two. */
    AuthorizePaymentIntentRequest: AuthorizePaymentIntentRequest;
    /**
     * The code that the customer received by phone and entered on your page, after `next_action.type` was `collect_otp`.
     * Format: password
     */
    OneTimePassword: OneTimePassword;
    /** What any other kind of action asks for. Its properties depend on the provider and are not documented. */
    ConfirmationDataInput: ConfirmationDataInput;
    /** How much of a payment goes back to the payer, and why. */
    CreateRefundRequest: CreateRefundRequest;
    /**
     * Money that you send to a recipient. The `method` decides which `instrument` it takes:
     *
     * - `momo_…` and `wallet_…` take an instrument of the type `phone`.
     * - `bank_transfer` takes one of the type `bank_account`.
     * - `crypto` and `crypto_…` take one of the type `crypto_address`.
     * - Any other code takes any instrument.
     */
    CreatePayoutRequest: CreatePayoutRequest;
    /** The person who is paid. Their name becomes that of the beneficiary. The newer guide requires the whole object, the older pages do not have it; which properties are required is not documented. Send `email`, `first_name` and `last_name`, as the guide does. */
    RecipientInput: RecipientInput;
    /** Where the money goes. `type` decides about the other properties, and `method` about `type`. */
    PayoutInstrumentInput: PayoutInstrumentInput;
    /** A mobile money account or wallet, for the methods `momo_…` and `wallet_…`. */
    PhoneInstrumentInput: PhoneInstrumentInput;
    /** An account at a bank, for payouts by the method `bank_transfer`. */
    BankAccountInstrumentInput: BankAccountInstrumentInput;
    /** A crypto address, for the methods `crypto` and `crypto_…`. The amount is in the currency of the payout; Orqex converts it when it sends. */
    CryptoAddressInstrumentInput: CryptoAddressInstrumentInput;
    /** The new session and its payment. */
    CreateCheckoutResponse: CreateCheckoutResponse;
    /** The new session and its payment, side by side. */
    CreateCheckoutData: CreateCheckoutData;
    /** A new session, of which the address of the page is always there. */
    CreatedCheckout: CreatedCheckout;
    /** A checkout session and its payment, as they stand now. */
    CheckoutResponse: CheckoutResponse;
    /** A session and its payment, side by side. */
    CheckoutData: CheckoutData;
    /** A hosted checkout session, the page on which one payment is paid. */
    Checkout: Checkout;
    /**
     * Where a checkout session stands; the sources give the names only. Whether it is paid is the status of the payment.
     *
     * - `open`: the customer can still pay.
     * - `completed`: the session is over; by its name, the customer has paid.
     * - `expired`: the session is over; its time is up.
     * - `cancelled`: the session is over; it was cancelled.
     */
    CheckoutStatus: CheckoutStatus;
    /**
     * Environment of the secret key that was used.
     *
     * - `live`: real money moves.
     * - `sandbox`: for tests, no money moves.
     */
    OrqexEnvironment: OrqexEnvironment;
    /** How a hosted page looks in the end, all settings applied. */
    CheckoutAppearance: CheckoutAppearance;
    /** The main color of a page, and the color that contrasts with it. */
    AppearanceColors: AppearanceColors;
    /** The same color in two notations. */
    AppearanceColor: AppearanceColor;
    /** The font in which a hosted page is written. */
    AppearanceFont: AppearanceFont;
    /** A payment: the money that you want to collect from one customer. Orqex tries to collect it with one or more attempts. */
    PaymentIntent: PaymentIntent;
    /**
     * Where a payment stands. It stays `pending` until the outcome is final; how far it has come is the status of the active
     * attempt.
     *
     * - `pending`: not paid yet, and still payable.
     * - `completed`: paid.
     * - `failed`: not paid, all attempts failed; final.
     * - `expired`: not paid, never attempted in time; final.
     * - `refunded`: paid, and given back in full.
     * - `partially_refunded`: paid, and given back in part.
     */
    PaymentIntentStatus: PaymentIntentStatus;
    /** A sum of money in an answer. */
    Amount: Amount;
    /** A person who pays or is paid, as Orqex keeps them for the project. */
    Customer: Customer;
    /** One try to collect a payment, with one method through one gateway. */
    PaymentAttempt: PaymentAttempt;
    /**
     * Where an attempt stands. Whether the payment is paid is the status of the payment.
     *
     * - `processing`: the gateway works on it.
     * - `action_required`: it waits for the customer, see `next_action`.
     * - `completed`: it succeeded; final.
     * - `failed`: it failed, see `failure`; final. Another attempt may follow.
     * - `cancelled`: it was cancelled; final.
     */
    PaymentAttemptStatus: PaymentAttemptStatus;
    /** A way to pay, as the project offers it. */
    PaymentMethod: PaymentMethod;
    /** The rate of a conversion that took place. */
    ExchangeRateDetails: ExchangeRateDetails;
    /** What the gateway has recorded about an attempt. */
    AttemptGateway: AttemptGateway;
    /** What a gateway has recorded about an attempt, with its own ids. */
    AttemptTransaction: AttemptTransaction;
    /** What the customer has to do next. Read `type`, then the properties that belong to it. An object; an empty one may arrive as an empty array. */
    NextAction: NextAction;
    /** Why an attempt failed. */
    Failure: Failure;
    /** The reason of a failed attempt, with its category. */
    FailureCode: FailureCode;
    /** Whether an attempt ran on a fallback gateway and, if not, why not. */
    Failover: Failover;
    /** An object with any properties. An empty one may arrive as an empty array. */
    FreeMap: FreeMap;
    /** The body of every error. It has no code; programs go by the HTTP status. */
    ErrorBody: ErrorBody;
    /** One payment, as it stands now, with its active attempt. */
    PaymentIntentResponse: PaymentIntentResponse;
    /** One page of the payments of the project. */
    PaymentIntentList: PaymentIntentList;
    /** Where this page stands in the list, as the reference and the PHP SDK have it. */
    CursorPagination: CursorPagination;
    /** Where this page stands in the list, as the guide has it. */
    CursorMeta: CursorMeta;
    /** Countries from which a payment can be paid. */
    CountryList: CountryList;
    /** What is known of a list of countries as a whole. */
    CountryListMeta: CountryListMeta;
    /** A country, with what an interface shows of it. */
    Country: Country;
    /** Methods with which a payment can be paid in a country. */
    PaymentMethodList: PaymentMethodList;
    /** One attempt to collect a payment, as it stands now. */
    PaymentAttemptResponse: PaymentAttemptResponse;
    /** One page of the attempts to collect a payment. */
    PaymentAttemptList: PaymentAttemptList;
    /** What Orqex learned when it asked the provider. */
    RequeryResponse: RequeryResponse;
    /** A question of Orqex to the provider about a payment, and its result. */
    Requery: Requery;
    /** How a payment and its attempt stand. An object; an empty one may arrive as an empty array. */
    RequeryStates: RequeryStates;
    /** The attempts that Orqex asked about. An object; an empty one may arrive as an empty array. */
    RequeryAttempts: RequeryAttempts;
    /** The provider's own record of an attempt or a payout. */
    GatewayInspectionResponse: GatewayInspectionResponse;
    /** The record that a provider keeps of an attempt or a payout, for support. */
    GatewayInspection: GatewayInspection;
    /** One refund of a payment, as it stands now. */
    RefundResponse: RefundResponse;
    /** One page of the refunds of a payment. */
    RefundList: RefundList;
    /** Money of a completed payment that goes back to the payer, all of it or a part. */
    Refund: Refund;
    /** Why a payment was refunded, for programs and for people. */
    RefundReason: RefundReason;
    /** A payout that gives the money of a refund back to the payer. */
    RefundPayout: RefundPayout;
    /** What can still be refunded of a payment. */
    RefundAvailabilityResponse: RefundAvailabilityResponse;
    /** How much of a payment can still be refunded, and how. */
    RefundAvailability: RefundAvailability;
    /** One payout to a recipient, as it stands now. */
    PayoutResponse: PayoutResponse;
    /** One page of payouts, the newest first. */
    PayoutList: PayoutList;
    /** Money that you send to a recipient. */
    Payout: Payout;
    /**
     * Where a payout stands.
     *
     * - `pending`: created, not submitted to the gateway yet.
     * - `processing`: submitted to the gateway; Orqex waits for its answer, for minutes or hours.
     * - `completed`: Orqex verified that the money arrived; final.
     * - `failed`: Orqex verified that it failed, see `failure`; final.
     * - `cancelled`, `reversed`: named by the first generation only; what they mean is not documented.
     */
    PayoutStatus: PayoutStatus;
    /** Where a payout goes. Which details are there depends on `type`. The first generation hides most of them; the current one shows them in full: treat them as personal data. */
    PayoutInstrument: PayoutInstrument;
    /** What the gateway knows of a payout. An object; an empty one may arrive as an empty array. */
    PayoutGateway: PayoutGateway;
    /** What a gateway has recorded about a payout, with its own ids. */
    PayoutTransaction: PayoutTransaction;
    /** Why a payout failed; the amount was not delivered. */
    PayoutFailure: PayoutFailure;
    /** The reason of a failed payout, with its category. */
    PayoutFailureCode: PayoutFailureCode;
    /** What one currency is worth in others, at the latest rates. */
    LatestExchangeRatesResponse: LatestExchangeRatesResponse;
    /** What one unit of a currency is worth in others. */
    LatestExchangeRates: LatestExchangeRates;
    /** Currencies for which exchange rates exist. */
    CurrencyList: CurrencyList;
    /** What is known of a list of currencies as a whole. */
    CurrencyListMeta: CurrencyListMeta;
    /** A currency, with what an interface shows of it. */
    Currency: Currency;
    /** How well a payment method works, and how Orqex knows. */
    PaymentMethodStatusResponse: PaymentMethodStatusResponse;
    /** How Orqex computed the status of a method. */
    PaymentMethodStatusMeta: PaymentMethodStatusMeta;
    /** How well a payment method works in a country at the moment. */
    PaymentMethodStatus: PaymentMethodStatus;
    /** Something that happened to a payment. The only published sample is of the first generation. The event has no id: a repeated delivery has the same `payment.id` and `event`. */
    PaymentEvent: PaymentEvent;
    /** The payment as the event has it, in short. Retrieve it before you act. */
    PaymentEventPayment: PaymentEventPayment;
    /** What the event says of the attempt; retrieve it to learn more. */
    PaymentEventAttempt: PaymentEventAttempt;
    /** The person who pays, as the event has them. */
    PaymentEventCustomer: PaymentEventCustomer;
    /** Something that happened to a payout. The only published sample is of the second generation: the country of its instrument is a code, and its fee a number. The event has no id and no time. */
    PayoutEvent: PayoutEvent;
    /** Body of `payment.completed`, sent when a payment was paid. Retrieve it before you deliver. */
    PaymentCompletedEvent: PaymentCompletedEvent;
    /** Body of `payment.failed`, sent when all attempts to collect a payment have failed. */
    PaymentFailedEvent: PaymentFailedEvent;
    /** Body of `payment.expired`, sent when nobody attempted a payment in time, so that it is over. */
    PaymentExpiredEvent: PaymentExpiredEvent;
    /** Body of `payment.refunded`, sent when a payment has been refunded in full. */
    PaymentRefundedEvent: PaymentRefundedEvent;
    /** Body of `payment.partially_refunded`, sent when a part of a payment has been refunded. */
    PaymentPartiallyRefundedEvent: PaymentPartiallyRefundedEvent;
    /** Body of `payment.attempt.completed`, sent when one of the attempts to collect a payment has succeeded. */
    PaymentAttemptCompletedEvent: PaymentAttemptCompletedEvent;
    /** Body of `payment.attempt.failed`, sent when one of the attempts to collect a payment has failed. Others may follow. */
    PaymentAttemptFailedEvent: PaymentAttemptFailedEvent;
    /** Body of `payment.attempt.action_required`, sent when the customer has to do something before an attempt can go on. */
    PaymentAttemptActionRequiredEvent: PaymentAttemptActionRequiredEvent;
    /** Body of `payout.completed`, sent when the money of a payout reached the recipient. */
    PayoutCompletedEvent: PayoutCompletedEvent;
    /** Body of `payout.failed`, sent when a payout failed, and its amount was not delivered. */
    PayoutFailedEvent: PayoutFailedEvent;
  };
  responses: {
    /** @description The request is invalid. Fix it before you send it again. */
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
    /** @description The secret key is valid, but may not do this. */
    Forbidden: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The resource does not exist, or belongs to another project. */
    NotFound: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The idempotency key conflicts with an earlier request. What counts as a conflict is not documented. */
    IdempotencyConflict: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description A payout of this project has this `reference` already, or the idempotency key conflicts with an earlier request. */
    PayoutConflict: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Properties of the request are invalid. Fix those that `errors` names. */
    ValidationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Properties of the attempt are invalid. Fix those that `errors` names. */
    AttemptInvalid: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The confirmation is invalid. Fix the property that `errors` names. */
    ConfirmationInvalid: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Parameters of the query are invalid. Fix those that `errors` names. */
    PageInvalid: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The `currency` of the query is invalid. Fix it. */
    CurrencyInvalid: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The idempotency key is missing although it is required, or does not have 8 to 128 characters. */
    IdempotencyKeyRefused: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
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
    /** @description Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet. Repeat a write only with the same idempotency key. */
    ServerError: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description You received the event. Answer quickly and do slow work afterwards: Orqex sends it again after any other status, up to 5 times in all. */
    WebhookReceived: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description You refuse the event: its signature does not fit the body and the secret of the endpoint. */
    WebhookRefused: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /**
     * Id of the checkout session, made by Orqex (`cs_…`), from the answer of `checkouts.create`.
     * @example cs_abc123
     */
    CheckoutId: string;
    /** @example TRX1A2B3C4D */
    PaymentIntentId: string;
    /** @example pa_1 */
    AttemptId: string;
    /**
     * Id of the refund, made by Orqex (`re_…`), from the answer of `refunds.create`.
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
     * @description HMAC-SHA256 of the raw body under the secret of the endpoint (`whsec_…`, used as it stands), as 64 lowercase hexadecimal digits. Orqex signs deliveries to the endpoints of the dashboard only, not those to the `webhook_url` of a payment. The signature covers no time, so it does not show that an old delivery is sent again.
     * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
     */
    WebhookSignature: string;
    /**
     * @description Name of the event, the same as `event` in the body. The signature does not cover it.
     * @example payment.completed
     */
    WebhookPaymentEvent: string;
    /**
     * @description Id of the payment, made by Orqex, the same as `payment.id` in the body. The signature does not cover it.
     * @example TRX1A2B3C4D
     */
    WebhookPaymentId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Id of this request, made by Orqex. Quote it when you ask the support about the request.
     * @example 3f6c1a52-8d0e-4b7a-9c15-2e8f7d4b6a90
     */
    RequestId: string;
    /**
     * @description `true` if this is the stored answer of an earlier call with the same key.
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
   * Only payments with this status.
   *
   * - `pending`: not paid yet, and still payable.
   * - `completed`: paid.
   * - `failed`: not paid, all attempts failed.
   * - `expired`: not paid, never attempted in time.
   * - `refunded`: paid, and given back in full.
   * - `partially_refunded`: paid, and given back in part.
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
   * Only payments that came in by this channel. Its values are not documented.
   * @example api
   */
  channel?: string | undefined;
}
export interface ListMethodsPaymentIntentsQuery {
  /**
   * Only methods by which the customer can pay in this currency, as an ISO 4217 code in upper case.
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
   * Only payouts with this status.
   *
   * - `pending`: created, not submitted to the gateway yet.
   * - `processing`: submitted to the gateway, which has not answered yet.
   * - `completed`: the money arrived.
   * - `failed`: the money did not arrive.
   * - `cancelled`, `reversed`: named by the first generation only; what they mean is not documented.
   * @example completed
   */
  status?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "reversed" | undefined;
  /**
   * Only payouts by this method, given by its code such as `momo_mtn`.
   * @example momo_mtn
   */
  method?: string | undefined;
  /**
   * Only payouts in this currency, as an ISO 4217 code in upper case.
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
         * Id of the checkout session, made by Orqex (`cs_…`), from the answer of `checkouts.create`.
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
      /** @description The payment after Orqex took the confirmation, or the answer to an earlier call with this key. */
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
      /** @description The attempt after Orqex took the confirmation, or the answer to an earlier call with this key. */
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
         * Id of the refund, made by Orqex (`re_…`), from the answer of `refunds.create`.
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
         * Currency that the rates start from, as an ISO 4217 code in upper case.
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
         * Code of the method, such as `momo_mtn`. It is the `value` of a method of `paymentIntents.listMethods`.
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
         * @description HMAC-SHA256 of the raw body under the secret of the endpoint (`whsec_…`, used as it stands), as 64 lowercase hexadecimal digits. Orqex signs deliveries to the endpoints of the dashboard only, not those to the `webhook_url` of a payment. The signature covers no time, so it does not show that an old delivery is sent again.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, the same as `event` in the body. The signature does not cover it.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, made by Orqex, the same as `payment.id` in the body. The signature does not cover it.
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
         * @description HMAC-SHA256 of the raw body under the secret of the endpoint (`whsec_…`, used as it stands), as 64 lowercase hexadecimal digits. Orqex signs deliveries to the endpoints of the dashboard only, not those to the `webhook_url` of a payment. The signature covers no time, so it does not show that an old delivery is sent again.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, the same as `event` in the body. The signature does not cover it.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, made by Orqex, the same as `payment.id` in the body. The signature does not cover it.
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
         * @description HMAC-SHA256 of the raw body under the secret of the endpoint (`whsec_…`, used as it stands), as 64 lowercase hexadecimal digits. Orqex signs deliveries to the endpoints of the dashboard only, not those to the `webhook_url` of a payment. The signature covers no time, so it does not show that an old delivery is sent again.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, the same as `event` in the body. The signature does not cover it.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, made by Orqex, the same as `payment.id` in the body. The signature does not cover it.
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
         * @description HMAC-SHA256 of the raw body under the secret of the endpoint (`whsec_…`, used as it stands), as 64 lowercase hexadecimal digits. Orqex signs deliveries to the endpoints of the dashboard only, not those to the `webhook_url` of a payment. The signature covers no time, so it does not show that an old delivery is sent again.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, the same as `event` in the body. The signature does not cover it.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, made by Orqex, the same as `payment.id` in the body. The signature does not cover it.
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
         * @description HMAC-SHA256 of the raw body under the secret of the endpoint (`whsec_…`, used as it stands), as 64 lowercase hexadecimal digits. Orqex signs deliveries to the endpoints of the dashboard only, not those to the `webhook_url` of a payment. The signature covers no time, so it does not show that an old delivery is sent again.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, the same as `event` in the body. The signature does not cover it.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, made by Orqex, the same as `payment.id` in the body. The signature does not cover it.
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
         * @description HMAC-SHA256 of the raw body under the secret of the endpoint (`whsec_…`, used as it stands), as 64 lowercase hexadecimal digits. Orqex signs deliveries to the endpoints of the dashboard only, not those to the `webhook_url` of a payment. The signature covers no time, so it does not show that an old delivery is sent again.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, the same as `event` in the body. The signature does not cover it.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, made by Orqex, the same as `payment.id` in the body. The signature does not cover it.
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
         * @description HMAC-SHA256 of the raw body under the secret of the endpoint (`whsec_…`, used as it stands), as 64 lowercase hexadecimal digits. Orqex signs deliveries to the endpoints of the dashboard only, not those to the `webhook_url` of a payment. The signature covers no time, so it does not show that an old delivery is sent again.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, the same as `event` in the body. The signature does not cover it.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, made by Orqex, the same as `payment.id` in the body. The signature does not cover it.
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
         * @description HMAC-SHA256 of the raw body under the secret of the endpoint (`whsec_…`, used as it stands), as 64 lowercase hexadecimal digits. Orqex signs deliveries to the endpoints of the dashboard only, not those to the `webhook_url` of a payment. The signature covers no time, so it does not show that an old delivery is sent again.
         * @example d011ca3386dcd888e3e97c524201358e09a6d2d5612d38fcb5a1a68a3c341f8f
         */
        "x-orqex-signature"?: components["parameters"]["WebhookSignature"];
        /**
         * @description Name of the event, the same as `event` in the body. The signature does not cover it.
         * @example payment.completed
         */
        "X-Payment-Event": components["parameters"]["WebhookPaymentEvent"];
        /**
         * @description Id of the payment, made by Orqex, the same as `payment.id` in the body. The signature does not cover it.
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
         * @description HMAC-SHA256 of the raw body under the secret of the endpoint (`whsec_…`, used as it stands), as 64 lowercase hexadecimal digits. Orqex signs deliveries to the endpoints of the dashboard only, not those to the `webhook_url` of a payment. The signature covers no time, so it does not show that an old delivery is sent again.
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
         * @description HMAC-SHA256 of the raw body under the secret of the endpoint (`whsec_…`, used as it stands), as 64 lowercase hexadecimal digits. Orqex signs deliveries to the endpoints of the dashboard only, not those to the `webhook_url` of a payment. The signature covers no time, so it does not show that an old delivery is sent again.
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
