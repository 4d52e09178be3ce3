// Generated from specs/orqex/openapi.yaml by `pnpm generate`. Do not edit.

import type { CallOptions, CallPromise, KeyedCallOptions, ListCallOptions, ListPromise } from "@payorch/core";
import type {
  CreateCheckoutRequest,
  CreatePaymentIntentRequest,
  CreatePaymentAttemptRequest,
  AttemptPaymentIntentRequest,
  ConfirmPaymentAttemptRequest,
  AuthorizePaymentIntentRequest,
  CreateRefundRequest,
  CreatePayoutRequest,
  CreateCheckoutResponse,
  CheckoutResponse,
  PaymentIntent,
  PaymentAttempt,
  ErrorBody,
  PaymentIntentResponse,
  PaymentIntentList,
  CountryList,
  PaymentMethodList,
  PaymentAttemptResponse,
  PaymentAttemptList,
  RequeryResponse,
  GatewayInspectionResponse,
  RefundResponse,
  RefundList,
  Refund,
  RefundAvailabilityResponse,
  PayoutResponse,
  PayoutList,
  Payout,
  LatestExchangeRatesResponse,
  CurrencyList,
  PaymentMethodStatusResponse,
  ListPaymentIntentsQuery,
  ListMethodsPaymentIntentsQuery,
  ListPaymentAttemptsQuery,
  ListRefundsQuery,
  ListPayoutsQuery,
} from "./schema.ts";
export type {
  paths,
  operations,
  components,
  OrqexAmount,
  OrqexExplicitAmount,
  CreateCheckoutRequest,
  CustomerInput,
  CheckoutRestrictionInput,
  PhoneInput,
  CheckoutCustomizationInput,
  MetadataInput,
  CreatePaymentIntentRequest,
  FirstAttemptInput,
  CreatePaymentAttemptRequest,
  AttemptPaymentIntentRequest,
  ConfirmPaymentAttemptRequest,
  AuthorizePaymentIntentRequest,
  OneTimePassword,
  ConfirmationDataInput,
  CreateRefundRequest,
  CreatePayoutRequest,
  RecipientInput,
  PayoutInstrumentInput,
  PhoneInstrumentInput,
  BankAccountInstrumentInput,
  CryptoAddressInstrumentInput,
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
  PaymentIntentResponse,
  PaymentIntentList,
  CursorPagination,
  CursorMeta,
  CountryList,
  Country,
  PaymentMethodList,
  PaymentAttemptResponse,
  PaymentAttemptList,
  RequeryResponse,
  Requery,
  RequeryStates,
  RequeryAttempts,
  GatewayInspectionResponse,
  GatewayInspection,
  RefundResponse,
  RefundList,
  Refund,
  RefundReason,
  RefundPayout,
  RefundAvailabilityResponse,
  RefundAvailability,
  PayoutResponse,
  PayoutList,
  Payout,
  PayoutStatus,
  PayoutInstrument,
  PayoutGateway,
  PayoutFailure,
  PayoutFailureCode,
  LatestExchangeRatesResponse,
  LatestExchangeRates,
  CurrencyList,
  Currency,
  PaymentMethodStatusResponse,
  PaymentMethodStatus,
  PaymentEvent,
  PaymentEventPayment,
  PaymentEventAttempt,
  PaymentEventCustomer,
  PayoutEvent,
  PaymentCompletedEvent,
  PaymentFailedEvent,
  PaymentExpiredEvent,
  PaymentRefundedEvent,
  PaymentPartiallyRefundedEvent,
  PaymentAttemptCompletedEvent,
  PaymentAttemptFailedEvent,
  PaymentAttemptActionRequiredEvent,
  PayoutCompletedEvent,
  PayoutFailedEvent,
  ListPaymentIntentsQuery,
  ListMethodsPaymentIntentsQuery,
  ListPaymentAttemptsQuery,
  ListRefundsQuery,
  ListPayoutsQuery,
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
   * Creates something that the customer can pay; the call itself moves no money.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * @see {@link https://docs.orqex.com/api-reference/checkout/create-a-checkout-session}
   */
  create(body: CreateCheckoutRequest, options?: KeyedCallOptions): CallPromise<CreateCheckoutResponse>;

  /**
   * Retrieve a checkout session with the present state of its payment.
   *
   * A declined payment is no HTTP error: this call succeeds, and `data.payment.active_attempt.failure` says why.
   * Deliver only on a status read from the API; the customer's return to `return_url` proves nothing.
   *
   * @param checkoutId Id of the checkout session.
   * @see {@link https://docs.orqex.com/api-reference/checkout/retrieve-a-checkout-session}
   */
  retrieve(checkoutId: string | number, options?: CallOptions): CallPromise<CheckoutResponse>;
}

/** Payments as the merchant requested them, for a payment page of your own. */
export interface PaymentIntents {
  /**
   * Create a payment, and start its first attempt if you wish.
   *
   * For a payment page of your own; `checkouts.create` does the same on a hosted page. Without `attempt`, go on
   * with `paymentIntents.listCountries`, `paymentIntents.listMethods` and `paymentAttempts.create`. Amounts are
   * sent in major units, but the sources disagree on the unit of `amount.value` in the answer: compare it with the
   * amount sent. A declined attempt is no HTTP error; read `data.active_attempt.failure`.
   *
   * Charges the customer, or reserves the money.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * @see {@link https://docs.orqex.com/api-reference/payment-intents/create-a-payment-intent}
   * @see {@link https://docs.orqex.com/en/payments/initiate}
   */
  create(body: CreatePaymentIntentRequest, options?: KeyedCallOptions): CallPromise<PaymentIntentResponse>;

  /**
   * List payments.
   *
   * In pages with a cursor. The cursor of the next page stands in `pagination.next_cursor` by the reference and in
   * `meta.next_cursor` by the guide; `null` means the last page. Repeat the filters on every page.
   *
   * @see {@link https://docs.orqex.com/api-reference/payment-intents/list-payment-intents}
   * @see {@link https://docs.orqex.com/en/payments/retrieve}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentIntentService.php}
   */
  list(query?: ListPaymentIntentsQuery, options?: ListCallOptions): ListPromise<PaymentIntentList, PaymentIntent>;

  /**
   * Retrieve a payment with its active attempt.
   *
   * The proof of a payment: deliver on `status` read here, never on the customer's return. A payment has no state
   * between `pending` and final; progress and the customer's next action stand in `active_attempt`. As a fallback
   * for webhooks, poll with growing pauses and stop at a final status.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @see {@link https://docs.orqex.com/api-reference/payment-intents/retrieve-a-payment-intent}
   * @see {@link https://docs.orqex.com/en/payments/verify}
   */
  retrieve(paymentIntentId: string | number, options?: CallOptions): CallPromise<PaymentIntentResponse>;

  /**
   * List the countries that a payment can be paid from.
   *
   * Ranked by what the payer is likely to choose. Not in pages.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @see {@link https://docs.orqex.com/en/payments/custom-checkout}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentIntentService.php}
   */
  listCountries(paymentIntentId: string | number, options?: CallOptions): CallPromise<CountryList>;

  /**
   * List the methods that a payment can be paid with in a country.
   *
   * The way to learn method codes: give a method's `value` to `paymentAttempts.create` as `method_code`, with a
   * phone number where `requires_phone` is true.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @param countryCode Country; ISO 3166-1 alpha-2, two uppercase letters.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentIntentService.php}
   * @see {@link https://docs.orqex.com/en/payments/custom-checkout}
   */
  listMethods(
    paymentIntentId: string | number,
    countryCode: string | number,
    query?: ListMethodsPaymentIntentsQuery,
    options?: CallOptions,
  ): CallPromise<PaymentMethodList>;

  /**
   * Hand in what the customer entered for the active attempt.
   *
   * The same as `paymentAttempts.confirm`, without the id of the attempt. The active attempt must be in
   * `action_required`. Send either `otp` or `confirmation_data`.
   *
   * Charges the customer, or reserves the money.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @see {@link https://docs.orqex.com/api-reference/payment-intents/authorise-the-active-attempt-of-a-payment}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentIntentService.php}
   */
  authorize(
    paymentIntentId: string | number,
    body: AuthorizePaymentIntentRequest,
    options?: KeyedCallOptions,
  ): CallPromise<PaymentIntentResponse>;

  /**
   * Ask the provider again about a payment that seems stuck.
   *
   * Brings the stored status up to date with the provider's. A last resort, no way of polling: webhooks tell first.
   * Takes no body.
   *
   * Moves no money, and contacts nobody.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/RequeryService.php}
   */
  requery(paymentIntentId: string | number, options?: KeyedCallOptions): CallPromise<RequeryResponse>;

  /**
   * Start an attempt at a payment, in the first generation of the API.
   *
   * Superseded by `paymentAttempts.create`, whose path ends in `attempts` and whose answer is the attempt. This one
   * answers with the payment, the new attempt being its `active_attempt`.
   *
   * Charges the customer, or reserves the money.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @deprecated
   * @see {@link https://docs.orqex.com/api-reference/payment-intents/start-a-payment-attempt}
   * @see {@link https://docs.orqex.com/en/payments/initiate}
   */
  attempt(
    paymentIntentId: string | number,
    body: AttemptPaymentIntentRequest,
    options?: KeyedCallOptions,
  ): CallPromise<PaymentIntentResponse>;

  /**
   * Ask the provider again about a payment, in the first generation of the API.
   *
   * Superseded by `paymentIntents.requery`, which does the same. Takes no body.
   *
   * Moves no money, and contacts nobody.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @deprecated
   * @see {@link https://docs.orqex.com/api-reference/reconciliation/reconcile-a-payment-intent}
   * @see {@link https://docs.orqex.com/en/payments/reconciliation}
   */
  reconcile(paymentIntentId: string | number, options?: KeyedCallOptions): CallPromise<RequeryResponse>;
}

/** Attempts to collect a payment, each with one method through one gateway. */
export interface PaymentAttempts {
  /**
   * Start an attempt to collect a payment with one method.
   *
   * Then show the customer what `data.next_action` asks for, and read the outcome from the payment. Take
   * `method_code` from `paymentIntents.listMethods`. An attempt that fails for a passing reason may be run again on
   * another gateway: that is a new attempt, which becomes the active one.
   *
   * Charges the customer, or reserves the money.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentAttemptService.php}
   * @see {@link https://docs.orqex.com/api-reference/payment-intents/start-a-payment-attempt}
   */
  create(
    paymentIntentId: string | number,
    body: CreatePaymentAttemptRequest,
    options?: KeyedCallOptions,
  ): CallPromise<PaymentAttemptResponse>;

  /**
   * List the attempts at a payment.
   *
   * In pages with a cursor.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @see {@link https://docs.orqex.com/api-reference/payment-attempts/list-attempts-of-an-intent}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentAttemptService.php}
   */
  list(
    paymentIntentId: string | number,
    query?: ListPaymentAttemptsQuery,
    options?: ListCallOptions,
  ): ListPromise<PaymentAttemptList, PaymentAttempt>;

  /**
   * Retrieve an attempt at a payment.
   *
   * A decline stands in `data.failure`, not in the HTTP status.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @param attemptId Id of the attempt, `att_…` or `pa_…`.
   * @see {@link https://docs.orqex.com/api-reference/payment-attempts/retrieve-an-attempt}
   */
  retrieve(
    paymentIntentId: string | number,
    attemptId: string | number,
    options?: CallOptions,
  ): CallPromise<PaymentAttemptResponse>;

  /**
   * Hand in what the customer entered for an attempt.
   *
   * Accepts only the active attempt, and only in `action_required`. A failover puts a new attempt in its place:
   * read the payment before, or use `paymentIntents.authorize`, which needs no id. Send either `otp` or
   * `confirmation_data`.
   *
   * Charges the customer, or reserves the money.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @param attemptId Id of the attempt, `att_…` or `pa_…`.
   * @see {@link https://docs.orqex.com/api-reference/payment-attempts/confirm-an-attempt-requiring-customer-action}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentAttemptService.php}
   */
  confirm(
    paymentIntentId: string | number,
    attemptId: string | number,
    body: ConfirmPaymentAttemptRequest,
    options?: KeyedCallOptions,
  ): CallPromise<PaymentAttemptResponse>;

  /**
   * Fetch the record that the provider keeps of an attempt.
   *
   * For support, where Orqex and the provider seem to disagree. `data.payload` has the provider's own shape and may
   * change at any time: read it, build nothing on it.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @param attemptId Id of the attempt, `att_…` or `pa_…`.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentAttemptService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/GatewayInspection.php}
   */
  inspect(
    paymentIntentId: string | number,
    attemptId: string | number,
    options?: CallOptions,
  ): CallPromise<GatewayInspectionResponse>;
}

/** Refunds of completed payments. */
export interface Refunds {
  /**
   * Refund a completed payment, in full or in part.
   *
   * The sources disagree on the unit of `amount`: major in the current generation, minor in the first. Read
   * `refunds.retrieveAvailability` first and send in the unit of its `refundable_amount.value`; a wrong guess
   * refunds a hundredth or asks for a hundredfold. A completed refund moves the payment to `refunded` or
   * `partially_refunded`.
   *
   * Gives money back to the customer.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @see {@link https://docs.orqex.com/en/payments/refund}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/RefundService.php}
   */
  create(
    paymentIntentId: string | number,
    body: CreateRefundRequest,
    options?: KeyedCallOptions,
  ): CallPromise<RefundResponse>;

  /**
   * List the refunds of a payment.
   *
   * In pages with a cursor.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @see {@link https://docs.orqex.com/api-reference/refunds/list-refunds-of-an-intent}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/RefundService.php}
   */
  list(
    paymentIntentId: string | number,
    query?: ListRefundsQuery,
    options?: ListCallOptions,
  ): ListPromise<RefundList, Refund>;

  /**
   * Tell how much of a payment can still be refunded, and how.
   *
   * `refundable_amount` leaves out what refunds under way have taken. `partial` is missing from `available_types`
   * where the currency can express nothing smaller than the rest.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/RefundService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/RefundAvailability.php}
   */
  retrieveAvailability(
    paymentIntentId: string | number,
    options?: CallOptions,
  ): CallPromise<RefundAvailabilityResponse>;

  /**
   * Retrieve a refund of a payment.
   *
   * @param paymentIntentId Id of the payment, `TRX…` or `pi_…`.
   * @param refundId Id of the refund, `re_…`.
   * @see {@link https://docs.orqex.com/api-reference/refunds/retrieve-a-refund}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/RefundService.php}
   */
  retrieve(
    paymentIntentId: string | number,
    refundId: string | number,
    options?: CallOptions,
  ): CallPromise<RefundResponse>;
}

/** Money sent to recipients. */
export interface Payouts {
  /**
   * Send money to a phone number, a bank account or a crypto address.
   *
   * The sources disagree on the unit of `amount`: major in the newer guide and the SDK, minor in the older
   * reference. Settle it in the sandbox before live money, by comparing `data.amount` with the amount sent. If you
   * give a `reference`, it guards against a second payout for good: a value used before gets 409. A payout may be
   * `processing` for hours.
   *
   * Sends money to a recipient.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * @see {@link https://docs.orqex.com/en/payouts/create}
   * @see {@link https://docs.orqex.com/en/payouts/methods}
   * @see {@link https://docs.orqex.com/api-reference/payouts/create-a-payout}
   */
  create(body: CreatePayoutRequest, options?: KeyedCallOptions): CallPromise<PayoutResponse>;

  /**
   * List payouts, newest first.
   *
   * In pages with a cursor. Repeat the filters on every page.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PayoutService.php}
   * @see {@link https://docs.orqex.com/en/payouts/overview}
   */
  list(query?: ListPayoutsQuery, options?: ListCallOptions): ListPromise<PayoutList, Payout>;

  /**
   * Retrieve a payout.
   *
   * `completed` and `failed` are final. A payout may be `processing` from minutes to hours, until the provider
   * calls back or Orqex asks it; `payouts.sync` asks at once.
   *
   * @param payoutId Id of the payout, `po_…`.
   * @see {@link https://docs.orqex.com/en/payouts/retrieve}
   * @see {@link https://docs.orqex.com/en/payouts/lifecycle}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PayoutService.php}
   */
  retrieve(payoutId: string | number, options?: CallOptions): CallPromise<PayoutResponse>;

  /**
   * Ask the provider about a payout now, and retrieve what it says.
   *
   * A GET with an effect: a payout that is not final is brought up to date. A final one comes back unchanged, and
   * no money moves, so a repetition is safe.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param payoutId Id of the payout, `po_…`.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PayoutService.php}
   */
  sync(payoutId: string | number, options?: CallOptions): CallPromise<PayoutResponse>;

  /**
   * Fetch the record that the provider keeps of a payout.
   *
   * For support, where Orqex and the provider seem to disagree. `data.payload` has the provider's own shape and may
   * change at any time: read it, build nothing on it.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param payoutId Id of the payout, `po_…`.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PayoutService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/GatewayInspection.php}
   */
  inspect(payoutId: string | number, options?: CallOptions): CallPromise<GatewayInspectionResponse>;
}

/** Exchange rates and the currencies they exist for. */
export interface ExchangeRates {
  /**
   * Retrieve the latest exchange rates of a currency.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param baseCurrency Currency that the rates are for; ISO 4217, three uppercase letters.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/ExchangeRateService.php}
   */
  retrieveLatest(baseCurrency: string | number, options?: CallOptions): CallPromise<LatestExchangeRatesResponse>;

  /**
   * List the currencies that exchange rates exist for.
   *
   * Not in pages.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/ExchangeRateService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/Currency.php}
   */
  listCurrencies(options?: CallOptions): CallPromise<CurrencyList>;
}

/** How well payment methods work just now. */
export interface PaymentMethods {
  /**
   * Tell how well a payment method works in a country just now.
   *
   * To hide a method, or to show it last, while it struggles. `available`, `operational` and `degraded` are worth
   * offering. `meta` tells which time was watched and how long the answer keeps.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param methodCode Code of the method, from `paymentIntents.listMethods`.
   * @param countryCode Country; ISO 3166-1 alpha-2, two uppercase letters.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/StatusService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Enum/PaymentMethodStatus.php}
   */
  retrieveStatus(
    methodCode: string | number,
    countryCode: string | number,
    options?: CallOptions,
  ): CallPromise<PaymentMethodStatusResponse>;
}

/** Every resource of the client. */
export interface OrqexResources {
  /** Hosted checkout sessions, where Orqex runs the payment page. */
  readonly checkouts: Checkouts;
  /** Payments as the merchant requested them, for a payment page of your own. */
  readonly paymentIntents: PaymentIntents;
  /** Attempts to collect a payment, each with one method through one gateway. */
  readonly paymentAttempts: PaymentAttempts;
  /** Refunds of completed payments. */
  readonly refunds: Refunds;
  /** Money sent to recipients. */
  readonly payouts: Payouts;
  /** Exchange rates and the currencies they exist for. */
  readonly exchangeRates: ExchangeRates;
  /** How well payment methods work just now. */
  readonly paymentMethods: PaymentMethods;
}

/** The documented error bodies of every operation, by status. */
export interface OrqexErrors {
  /** Create a hosted checkout session together with its payment. */
  "checkouts.create": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** The idempotency key conflicts with an earlier request. */
    409: ErrorBody;
    /** Members of the request are invalid; `errors` names them. A repetition fails again. */
    422: ErrorBody;
    /** The idempotency key is missing where one is required, or its length is not 8 to 128. */
    428: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Retrieve a checkout session with the present state of its payment. */
  "checkouts.retrieve": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Create a payment, and start its first attempt if you wish. */
  "paymentIntents.create": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** The idempotency key conflicts with an earlier request. */
    409: ErrorBody;
    /** Members of the request are invalid; `errors` names them. A repetition fails again. */
    422: ErrorBody;
    /** The idempotency key is missing where one is required, or its length is not 8 to 128. */
    428: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** List payments. */
  "paymentIntents.list": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** Parameters of the query are invalid; `errors` names them. A repetition fails again. */
    422: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Retrieve a payment with its active attempt. */
  "paymentIntents.retrieve": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** List the countries that a payment can be paid from. */
  "paymentIntents.listCountries": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** List the methods that a payment can be paid with in a country. */
  "paymentIntents.listMethods": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** The `currency` of the query is invalid. A repetition fails again. */
    422: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Hand in what the customer entered for the active attempt. */
  "paymentIntents.authorize": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** The idempotency key conflicts with an earlier request. */
    409: ErrorBody;
    /** The confirmation is invalid; `errors` names the member. A repetition fails again. */
    422: ErrorBody;
    /** The idempotency key is missing where one is required, or its length is not 8 to 128. */
    428: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Ask the provider again about a payment that seems stuck. */
  "paymentIntents.requery": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** The idempotency key conflicts with an earlier request. */
    409: ErrorBody;
    /** The idempotency key is missing where one is required, or its length is not 8 to 128. */
    428: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Start an attempt at a payment, in the first generation of the API. */
  "paymentIntents.attempt": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** The idempotency key conflicts with an earlier request. */
    409: ErrorBody;
    /** Members of the attempt are invalid; `errors` names them. A repetition fails again. */
    422: ErrorBody;
    /** The idempotency key is missing where one is required, or its length is not 8 to 128. */
    428: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Ask the provider again about a payment, in the first generation of the API. */
  "paymentIntents.reconcile": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** The idempotency key conflicts with an earlier request. */
    409: ErrorBody;
    /** The idempotency key is missing where one is required, or its length is not 8 to 128. */
    428: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Start an attempt to collect a payment with one method. */
  "paymentAttempts.create": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** The idempotency key conflicts with an earlier request. */
    409: ErrorBody;
    /** Members of the attempt are invalid; `errors` names them. A repetition fails again. */
    422: ErrorBody;
    /** The idempotency key is missing where one is required, or its length is not 8 to 128. */
    428: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** List the attempts at a payment. */
  "paymentAttempts.list": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** Parameters of the query are invalid; `errors` names them. A repetition fails again. */
    422: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Retrieve an attempt at a payment. */
  "paymentAttempts.retrieve": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Hand in what the customer entered for an attempt. */
  "paymentAttempts.confirm": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** The idempotency key conflicts with an earlier request. */
    409: ErrorBody;
    /** The confirmation is invalid; `errors` names the member. A repetition fails again. */
    422: ErrorBody;
    /** The idempotency key is missing where one is required, or its length is not 8 to 128. */
    428: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Fetch the record that the provider keeps of an attempt. */
  "paymentAttempts.inspect": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Refund a completed payment, in full or in part. */
  "refunds.create": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** The idempotency key conflicts with an earlier request. */
    409: ErrorBody;
    /** Members of the request are invalid; `errors` names them. A repetition fails again. */
    422: ErrorBody;
    /** The idempotency key is missing where one is required, or its length is not 8 to 128. */
    428: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** List the refunds of a payment. */
  "refunds.list": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** Parameters of the query are invalid; `errors` names them. A repetition fails again. */
    422: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Tell how much of a payment can still be refunded, and how. */
  "refunds.retrieveAvailability": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Retrieve a refund of a payment. */
  "refunds.retrieve": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Send money to a phone number, a bank account or a crypto address. */
  "payouts.create": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** The `reference` was used before in this project, or the idempotency key conflicts with an earlier request. */
    409: ErrorBody;
    /** Members of the request are invalid; `errors` names them. A repetition fails again. */
    422: ErrorBody;
    /** The idempotency key is missing where one is required, or its length is not 8 to 128. */
    428: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** List payouts, newest first. */
  "payouts.list": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** Parameters of the query are invalid; `errors` names them. A repetition fails again. */
    422: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Retrieve a payout. */
  "payouts.retrieve": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Ask the provider about a payout now, and retrieve what it says. */
  "payouts.sync": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Fetch the record that the provider keeps of a payout. */
  "payouts.inspect": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Retrieve the latest exchange rates of a currency. */
  "exchangeRates.retrieveLatest": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** List the currencies that exchange rates exist for. */
  "exchangeRates.listCurrencies": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
  /** Tell how well a payment method works in a country just now. */
  "paymentMethods.retrieveStatus": {
    /** The request is invalid. Mend it; a repetition fails again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The key is valid, but may not do this. */
    403: ErrorBody;
    /** There is no such resource, or this project cannot see it. */
    404: ErrorBody;
    /** Too many requests. Wait as long as `Retry-After` says, then repeat. */
    429: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    500: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    502: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    503: ErrorBody;
    /** Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    504: ErrorBody;
  };
}
