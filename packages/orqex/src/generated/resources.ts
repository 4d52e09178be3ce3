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
  CreateCheckoutData,
  CreatedCheckout,
  CheckoutResponse,
  CheckoutData,
  Checkout,
  CheckoutStatus,
  OrqexEnvironment,
  CheckoutAppearance,
  AppearanceColors,
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
  AttemptTransaction,
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
  CountryListMeta,
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
  PayoutTransaction,
  PayoutFailure,
  PayoutFailureCode,
  LatestExchangeRatesResponse,
  LatestExchangeRates,
  CurrencyList,
  CurrencyListMeta,
  Currency,
  PaymentMethodStatusResponse,
  PaymentMethodStatusMeta,
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

/** Checkout sessions, for which Orqex runs the payment page. */
export interface Checkouts {
  /**
   * Create a hosted checkout session together with its payment.
   *
   * Redirect the customer to `data.checkout.url`. There they choose a method and pay. Orqex sends the outcome to
   * `webhook_url`; read the session or the payment before you deliver.
   *
   * `amount` is sent in major units. The unit of `data.payment.amount.value` depends on the generation of the
   * server: compare it with the amount that you sent. If it is equal, the answer is in major units; if it is a
   * hundredfold, in hundredths.
   *
   * Creates something that the customer can pay; the call itself moves no money.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * @see {@link https://docs.orqex.com/api-reference/checkout/create-a-checkout-session}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/CheckoutService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/Checkout.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/Appearance.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/tests/Service/CheckoutServiceTest.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Exception/ApiException.php}
   */
  create(body: CreateCheckoutRequest, options?: KeyedCallOptions): CallPromise<CreateCheckoutResponse>;

  /**
   * Retrieve a checkout session with the present state of its payment.
   *
   * A declined payment is not an HTTP error: the call succeeds, and `data.payment.active_attempt.failure` says why.
   * Deliver only on a status that you read from the API. That the customer came back to `return_url` proves
   * nothing.
   *
   * @param checkoutId Id of the checkout session, made by Orqex (`cs_…`), from the answer of `checkouts.create`.
   * @see {@link https://docs.orqex.com/api-reference/checkout/retrieve-a-checkout-session}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/CheckoutService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/Checkout.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/Appearance.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/tests/Service/CheckoutServiceTest.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  retrieve(checkoutId: string | number, options?: CallOptions): CallPromise<CheckoutResponse>;
}

/** Payments, each the money that you want to collect from one customer. */
export interface PaymentIntents {
  /**
   * Create a payment, and start its first attempt if the body has one.
   *
   * For a payment page of your own; `checkouts.create` does the same with a page of Orqex. Without `attempt`,
   * continue with `paymentIntents.listCountries`, `paymentIntents.listMethods` and `paymentAttempts.create`. With
   * it, show the customer what `data.active_attempt.next_action` asks for. A declined attempt is not an HTTP error:
   * read `data.active_attempt.failure`.
   *
   * `amount` is sent in major units. Compare `data.amount.value` with the amount that you sent: if it is equal, the
   * answer is in major units; if it is a hundredfold, in hundredths.
   *
   * Charges the customer, or reserves the money.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * @see {@link https://docs.orqex.com/api-reference/payment-intents/create-a-payment-intent}
   * @see {@link https://docs.orqex.com/en/payments/initiate}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentIntentService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/PaymentIntent.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/tests/Service/PaymentIntentServiceTest.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Exception/ApiException.php}
   */
  create(body: CreatePaymentIntentRequest, options?: KeyedCallOptions): CallPromise<PaymentIntentResponse>;

  /**
   * List the payments of the project.
   *
   * The answer is one page. The cursor of the next page is `pagination.next_cursor` by the reference and
   * `meta.next_cursor` by the guide; `null` means that this is the last page. Send the same filters for every page.
   *
   * @see {@link https://docs.orqex.com/api-reference/payment-intents/list-payment-intents}
   * @see {@link https://docs.orqex.com/en/payments/retrieve}
   * @see {@link https://docs.orqex.com/en/payments/verify}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentIntentService.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  list(query?: ListPaymentIntentsQuery, options?: ListCallOptions): ListPromise<PaymentIntentList, PaymentIntent>;

  /**
   * Retrieve a payment with its active attempt.
   *
   * Deliver on the `status` that you read here, never on the customer's return. A payment stays `pending` until its
   * outcome is final: progress, and what the customer has to do next, are in `active_attempt`. If you cannot
   * receive webhooks, call this with growing pauses and stop at a final status.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @see {@link https://docs.orqex.com/api-reference/payment-intents/retrieve-a-payment-intent}
   * @see {@link https://docs.orqex.com/en/payments/verify}
   * @see {@link https://docs.orqex.com/en/payments/retrieve}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/PaymentIntent.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/PaymentAttempt.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  retrieve(paymentIntentId: string | number, options?: CallOptions): CallPromise<PaymentIntentResponse>;

  /**
   * List the countries that a payment can be paid from.
   *
   * The likeliest country of the payer comes first. The answer has all countries at once: there are no pages. Send
   * the `code` of the chosen one to `paymentIntents.listMethods`.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @see {@link https://docs.orqex.com/en/payments/custom-checkout}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentIntentService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/CountryList.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/Country.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  listCountries(paymentIntentId: string | number, options?: CallOptions): CallPromise<CountryList>;

  /**
   * List the methods that a payment can be paid with in a country.
   *
   * The way to find method codes at run time: send the `value` of a method to `paymentAttempts.create` as
   * `method_code`, with the phone number of the payer if its `requires_phone` is true.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @param countryCode Country of the payer, as an ISO 3166-1 alpha-2 code in upper case.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentIntentService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/PaymentMethod.php}
   * @see {@link https://docs.orqex.com/en/payments/custom-checkout}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  listMethods(
    paymentIntentId: string | number,
    countryCode: string | number,
    query?: ListMethodsPaymentIntentsQuery,
    options?: CallOptions,
  ): CallPromise<PaymentMethodList>;

  /**
   * Submit what the customer entered for the active attempt.
   *
   * The same as `paymentAttempts.confirm`, without the id of the attempt. The active attempt must be
   * `action_required`. Send either `otp` or `confirmation_data`.
   *
   * Charges the customer, or reserves the money.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * The request is known from code that calls the API, not from the provider's documentation. The answer is
   * documented by the provider.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @see {@link https://docs.orqex.com/api-reference/payment-intents/authorise-the-active-attempt-of-a-payment}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentIntentService.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Exception/ApiException.php}
   */
  authorize(
    paymentIntentId: string | number,
    body: AuthorizePaymentIntentRequest,
    options?: KeyedCallOptions,
  ): CallPromise<PaymentIntentResponse>;

  /**
   * Have Orqex ask the provider again about a payment that seems stuck.
   *
   * Orqex updates the stored status to what the provider says. Use it for a payment that does not settle, not for
   * polling: webhooks come first. The call moves no money and takes no body.
   *
   * Moves no money, and contacts nobody.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/RequeryService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/Requery.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/tests/Service/PublicApiSurfaceTest.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Exception/ApiException.php}
   */
  requery(paymentIntentId: string | number, options?: KeyedCallOptions): CallPromise<RequeryResponse>;

  /**
   * Start an attempt at a payment, in the first generation of the API.
   *
   * Superseded by `paymentAttempts.create`, whose path ends in `attempts` and which answers with the attempt. This
   * one answers with the payment, and the new attempt is its `active_attempt`.
   *
   * Charges the customer, or reserves the money.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @deprecated
   * @see {@link https://docs.orqex.com/api-reference/payment-intents/start-a-payment-attempt}
   * @see {@link https://docs.orqex.com/en/payments/initiate}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Exception/ApiException.php}
   */
  attempt(
    paymentIntentId: string | number,
    body: AttemptPaymentIntentRequest,
    options?: KeyedCallOptions,
  ): CallPromise<PaymentIntentResponse>;

  /**
   * Have Orqex ask the provider again about a payment, in the first generation of the API.
   *
   * Superseded by `paymentIntents.requery`, which does the same. The call moves no money and takes no body.
   *
   * Moves no money, and contacts nobody.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @deprecated
   * @see {@link https://docs.orqex.com/api-reference/reconciliation/reconcile-a-payment-intent}
   * @see {@link https://docs.orqex.com/en/payments/reconciliation}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Exception/ApiException.php}
   */
  reconcile(paymentIntentId: string | number, options?: KeyedCallOptions): CallPromise<RequeryResponse>;
}

/** Attempts to collect a payment, each with one method through one gateway. */
export interface PaymentAttempts {
  /**
   * Start an attempt to collect a payment with one method.
   *
   * Show the customer what `data.next_action` asks for, then read the outcome from the payment. Take `method_code`
   * from `paymentIntents.listMethods`. If an attempt fails for a transient reason, Orqex may run the payment again
   * on another gateway: that is a new attempt, which becomes the active one.
   *
   * The fields are documented for `paymentIntents.attempt`, the older path of the same action. This path is known
   * from the PHP SDK.
   *
   * Charges the customer, or reserves the money.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * The request is documented by the provider. The answer is known from code that calls the API, not from the
   * provider's documentation.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @see {@link https://docs.orqex.com/api-reference/payment-intents/start-a-payment-attempt}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentAttemptService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/PaymentAttempt.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/tests/Service/PaymentAttemptServiceTest.php}
   * @see {@link https://docs.orqex.com/en/payments/initiate}
   * @see {@link https://docs.orqex.com/en/concepts/core-concepts}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Exception/ApiException.php}
   */
  create(
    paymentIntentId: string | number,
    body: CreatePaymentAttemptRequest,
    options?: KeyedCallOptions,
  ): CallPromise<PaymentAttemptResponse>;

  /**
   * List the attempts to collect a payment.
   *
   * The answer is one page. The cursor of the next page is `pagination.next_cursor`; `null` means that this is the
   * last page.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @see {@link https://docs.orqex.com/api-reference/payment-attempts/list-attempts-of-an-intent}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentAttemptService.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  list(
    paymentIntentId: string | number,
    query?: ListPaymentAttemptsQuery,
    options?: ListCallOptions,
  ): ListPromise<PaymentAttemptList, PaymentAttempt>;

  /**
   * Retrieve one attempt to collect a payment.
   *
   * A decline is in `data.failure`, not in the HTTP status. Whether the payment is paid is the `status` of the
   * payment.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @param attemptId Id of the attempt, made by Orqex (`att_…` or `pa_…`). The active one is `active_attempt.id` of
   * the payment.
   * @see {@link https://docs.orqex.com/api-reference/payment-attempts/retrieve-an-attempt}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentAttemptService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/PaymentAttempt.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  retrieve(
    paymentIntentId: string | number,
    attemptId: string | number,
    options?: CallOptions,
  ): CallPromise<PaymentAttemptResponse>;

  /**
   * Submit what the customer entered for an attempt.
   *
   * Orqex accepts only the active attempt, and only while it is `action_required`. A failover replaces it with a
   * new attempt: read the payment before, or call `paymentIntents.authorize`, which needs no id. Send either `otp`
   * or `confirmation_data`.
   *
   * Charges the customer, or reserves the money.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * The request is known from code that calls the API, not from the provider's documentation. The answer is
   * documented by the provider.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @param attemptId Id of the attempt, made by Orqex (`att_…` or `pa_…`). The active one is `active_attempt.id` of
   * the payment.
   * @see {@link https://docs.orqex.com/api-reference/payment-attempts/confirm-an-attempt-requiring-customer-action}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentAttemptService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/tests/Service/PaymentAttemptServiceTest.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Exception/ApiException.php}
   */
  confirm(
    paymentIntentId: string | number,
    attemptId: string | number,
    body: ConfirmPaymentAttemptRequest,
    options?: KeyedCallOptions,
  ): CallPromise<PaymentAttemptResponse>;

  /**
   * Retrieve the provider's own record of an attempt.
   *
   * For support, when Orqex and the provider seem to disagree. `data.payload` has the shape of the provider and may
   * change at any time: do not build on it.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @param attemptId Id of the attempt, made by Orqex (`att_…` or `pa_…`). The active one is `active_attempt.id` of
   * the payment.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PaymentAttemptService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/GatewayInspection.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  inspect(
    paymentIntentId: string | number,
    attemptId: string | number,
    options?: CallOptions,
  ): CallPromise<GatewayInspectionResponse>;
}

/** Refunds of completed payments, in full or in part. */
export interface Refunds {
  /**
   * Refund a completed payment, all of it or a part.
   *
   * **The sources disagree on the unit of `amount`.** The PHP SDK of August 2026, the newest source, says major
   * units on every write. The guide describes the first generation of the API: whole hundredths (5000 for 50.00).
   * In the wrong unit, a refund gives back a hundredth, or asks for a hundredfold. So read
   * `refunds.retrieveAvailability` first, compare its `refundable_amount.value` with the payment that you know, and
   * send the refund in the same unit.
   *
   * A completed refund moves the payment to `refunded` or `partially_refunded`.
   *
   * Gives money back to the customer.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @see {@link https://docs.orqex.com/en/payments/refund}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/RefundService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/CLAUDE.md}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Enum/RefundReason.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/tests/Service/RefundAndExchangeRateServiceTest.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/tests/Service/PayoutServiceTest.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Exception/ApiException.php}
   */
  create(
    paymentIntentId: string | number,
    body: CreateRefundRequest,
    options?: KeyedCallOptions,
  ): CallPromise<RefundResponse>;

  /**
   * List the refunds of a payment.
   *
   * The answer is one page. The cursor of the next page is `pagination.next_cursor`; `null` means that this is the
   * last page.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @see {@link https://docs.orqex.com/api-reference/refunds/list-refunds-of-an-intent}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/RefundService.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  list(
    paymentIntentId: string | number,
    query?: ListRefundsQuery,
    options?: ListCallOptions,
  ): ListPromise<RefundList, Refund>;

  /**
   * Retrieve how much of a payment can still be refunded, and how.
   *
   * `refundable_amount` is what is left after completed refunds and refunds in progress. A refund up to it is not
   * rejected for lack of balance. `available_types` lacks `partial` if the currency has no amount smaller than what
   * is left.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/RefundService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/RefundAvailability.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  retrieveAvailability(
    paymentIntentId: string | number,
    options?: CallOptions,
  ): CallPromise<RefundAvailabilityResponse>;

  /**
   * Retrieve a refund of a payment.
   *
   * `completed` and `failed` are final. Only a completed refund has changed the status of the payment.
   *
   * @param paymentIntentId Id of the payment, made by Orqex (`TRX…` or `pi_…`), from `paymentIntents.create` or as
   * `data.payment.id` from `checkouts.create`.
   * @param refundId Id of the refund, made by Orqex (`re_…`), from the answer of `refunds.create`.
   * @see {@link https://docs.orqex.com/api-reference/refunds/retrieve-a-refund}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/RefundService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/Refund.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/RefundPayout.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  retrieve(
    paymentIntentId: string | number,
    refundId: string | number,
    options?: CallOptions,
  ): CallPromise<RefundResponse>;
}

/** Money that you send to recipients. */
export interface Payouts {
  /**
   * Send money to a phone number, a bank account or a crypto address.
   *
   * **The sources disagree on the unit of `amount`.** The PHP SDK of August 2026, the newest source, and the newer
   * guide say major units (5000 is 5000 XOF). The reference and the overview describe the first generation of the
   * API: whole hundredths (5000 for 50.00). No answer settles it before money is sent, so try it in the sandbox,
   * and compare `data.amount` with the amount that you sent.
   *
   * Give a `reference`: Orqex takes each value once per project, and answers a repeated one with 409. That protects
   * against a second payout for good, longer than an idempotency key. A payout may stay `processing` for hours.
   *
   * Sends money to a recipient.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * @see {@link https://docs.orqex.com/en/payouts/create}
   * @see {@link https://docs.orqex.com/en/payouts/methods}
   * @see {@link https://docs.orqex.com/en/payouts/overview}
   * @see {@link https://docs.orqex.com/api-reference/payouts/create-a-payout}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PayoutService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/CLAUDE.md}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/Payout.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/tests/Service/PayoutServiceTest.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Exception/ApiException.php}
   */
  create(body: CreatePayoutRequest, options?: KeyedCallOptions): CallPromise<PayoutResponse>;

  /**
   * List payouts, newest first.
   *
   * The answer is one page. The cursor of the next page is `pagination.next_cursor`; `null` means that this is the
   * last page. Send the same filters for every page.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PayoutService.php}
   * @see {@link https://docs.orqex.com/en/payouts/overview}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/tests/Service/PayoutServiceTest.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  list(query?: ListPayoutsQuery, options?: ListCallOptions): ListPromise<PayoutList, Payout>;

  /**
   * Retrieve a payout with its present status.
   *
   * `completed` and `failed` are final. A payout may stay `processing` from minutes to hours, until the provider
   * calls Orqex back or Orqex asks it. `payouts.sync` asks at once.
   *
   * @param payoutId Id of the payout, made by Orqex (`po_…`), from the answer of `payouts.create`. Your `reference`
   * does not work here.
   * @see {@link https://docs.orqex.com/en/payouts/retrieve}
   * @see {@link https://docs.orqex.com/en/payouts/lifecycle}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PayoutService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/Payout.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/PayoutInstrument.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  retrieve(payoutId: string | number, options?: CallOptions): CallPromise<PayoutResponse>;

  /**
   * Have Orqex ask the provider about a payout now, and retrieve the result.
   *
   * A GET that changes something: Orqex updates a payout that is not final. A final one comes back unchanged. No
   * money moves, so a repeat is safe.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param payoutId Id of the payout, made by Orqex (`po_…`), from the answer of `payouts.create`. Your `reference`
   * does not work here.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PayoutService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/Payout.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  sync(payoutId: string | number, options?: CallOptions): CallPromise<PayoutResponse>;

  /**
   * Retrieve the provider's own record of a payout.
   *
   * For support, when Orqex and the provider seem to disagree. `data.payload` has the shape of the provider and may
   * change at any time: do not build on it.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param payoutId Id of the payout, made by Orqex (`po_…`), from the answer of `payouts.create`. Your `reference`
   * does not work here.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/PayoutService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/GatewayInspection.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  inspect(payoutId: string | number, options?: CallOptions): CallPromise<GatewayInspectionResponse>;
}

/** Exchange rates, and the currencies for which they exist. */
export interface ExchangeRates {
  /**
   * Retrieve the latest exchange rates of a currency.
   *
   * For display. The rate of a conversion that took place is in the `exchange_rate` of the attempt, refund or
   * payout.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param baseCurrency Currency that the rates start from, as an ISO 4217 code in upper case.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/ExchangeRateService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/ExchangeRate.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/tests/Service/RefundAndExchangeRateServiceTest.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  retrieveLatest(baseCurrency: string | number, options?: CallOptions): CallPromise<LatestExchangeRatesResponse>;

  /**
   * List the currencies that exchange rates exist for.
   *
   * The answer has all currencies at once: there are no pages.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/ExchangeRateService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/Currency.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/tests/Service/RefundAndExchangeRateServiceTest.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  listCurrencies(options?: CallOptions): CallPromise<CurrencyList>;
}

/** How well payment methods work at the moment. */
export interface PaymentMethods {
  /**
   * Retrieve how well a payment method works in a country at the moment.
   *
   * Use it to hide a method, or to show it last, while it fails often. `meta` says how long Orqex watched and how
   * long you may keep the answer.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param methodCode Code of the method, such as `momo_mtn`. It is the `value` of a method of
   * `paymentIntents.listMethods`.
   * @param countryCode Country of the payer, as an ISO 3166-1 alpha-2 code in upper case.
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Service/StatusService.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Resource/MethodStatus.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Enum/PaymentMethodStatus.php}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/tests/Service/PublicApiSurfaceTest.php}
   * @see {@link https://docs.orqex.com/en/errors}
   * @see {@link https://docs.orqex.com/en/authentication}
   * @see {@link https://github.com/orqex/orchestrate-php/blob/b8ad7e4/src/Http/ApiResponse.php}
   */
  retrieveStatus(
    methodCode: string | number,
    countryCode: string | number,
    options?: CallOptions,
  ): CallPromise<PaymentMethodStatusResponse>;
}

/** Every resource of the client. */
export interface OrqexResources {
  /** Checkout sessions, for which Orqex runs the payment page. */
  readonly checkouts: Checkouts;
  /** Payments, each the money that you want to collect from one customer. */
  readonly paymentIntents: PaymentIntents;
  /** Attempts to collect a payment, each with one method through one gateway. */
  readonly paymentAttempts: PaymentAttempts;
  /** Refunds of completed payments, in full or in part. */
  readonly refunds: Refunds;
  /** Money that you send to recipients. */
  readonly payouts: Payouts;
  /** Exchange rates, and the currencies for which they exist. */
  readonly exchangeRates: ExchangeRates;
  /** How well payment methods work at the moment. */
  readonly paymentMethods: PaymentMethods;
}

/** The documented error bodies of every operation, by status. */
export interface OrqexErrors {
  /** Create a hosted checkout session together with its payment. */
  "checkouts.create": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The idempotency key conflicts with an earlier request. What counts as a conflict is not documented. */
    409: ErrorBody;
    /** Properties of the request are invalid. Fix those that `errors` names. */
    422: ErrorBody;
    /** The idempotency key is missing although it is required, or does not have 8 to 128 characters. */
    428: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Retrieve a checkout session with the present state of its payment. */
  "checkouts.retrieve": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Create a payment, and start its first attempt if the body has one. */
  "paymentIntents.create": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The idempotency key conflicts with an earlier request. What counts as a conflict is not documented. */
    409: ErrorBody;
    /** Properties of the request are invalid. Fix those that `errors` names. */
    422: ErrorBody;
    /** The idempotency key is missing although it is required, or does not have 8 to 128 characters. */
    428: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** List the payments of the project. */
  "paymentIntents.list": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** Parameters of the query are invalid. Fix those that `errors` names. */
    422: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Retrieve a payment with its active attempt. */
  "paymentIntents.retrieve": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** List the countries that a payment can be paid from. */
  "paymentIntents.listCountries": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** List the methods that a payment can be paid with in a country. */
  "paymentIntents.listMethods": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** The `currency` of the query is invalid. Fix it. */
    422: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Submit what the customer entered for the active attempt. */
  "paymentIntents.authorize": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** The idempotency key conflicts with an earlier request. What counts as a conflict is not documented. */
    409: ErrorBody;
    /** The confirmation is invalid. Fix the property that `errors` names. */
    422: ErrorBody;
    /** The idempotency key is missing although it is required, or does not have 8 to 128 characters. */
    428: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Have Orqex ask the provider again about a payment that seems stuck. */
  "paymentIntents.requery": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** The idempotency key conflicts with an earlier request. What counts as a conflict is not documented. */
    409: ErrorBody;
    /** The idempotency key is missing although it is required, or does not have 8 to 128 characters. */
    428: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Start an attempt at a payment, in the first generation of the API. */
  "paymentIntents.attempt": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** The idempotency key conflicts with an earlier request. What counts as a conflict is not documented. */
    409: ErrorBody;
    /** Properties of the attempt are invalid. Fix those that `errors` names. */
    422: ErrorBody;
    /** The idempotency key is missing although it is required, or does not have 8 to 128 characters. */
    428: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Have Orqex ask the provider again about a payment, in the first generation of the API. */
  "paymentIntents.reconcile": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** The idempotency key conflicts with an earlier request. What counts as a conflict is not documented. */
    409: ErrorBody;
    /** The idempotency key is missing although it is required, or does not have 8 to 128 characters. */
    428: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Start an attempt to collect a payment with one method. */
  "paymentAttempts.create": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** The idempotency key conflicts with an earlier request. What counts as a conflict is not documented. */
    409: ErrorBody;
    /** Properties of the attempt are invalid. Fix those that `errors` names. */
    422: ErrorBody;
    /** The idempotency key is missing although it is required, or does not have 8 to 128 characters. */
    428: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** List the attempts to collect a payment. */
  "paymentAttempts.list": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** Parameters of the query are invalid. Fix those that `errors` names. */
    422: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Retrieve one attempt to collect a payment. */
  "paymentAttempts.retrieve": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Submit what the customer entered for an attempt. */
  "paymentAttempts.confirm": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** The idempotency key conflicts with an earlier request. What counts as a conflict is not documented. */
    409: ErrorBody;
    /** The confirmation is invalid. Fix the property that `errors` names. */
    422: ErrorBody;
    /** The idempotency key is missing although it is required, or does not have 8 to 128 characters. */
    428: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Retrieve the provider's own record of an attempt. */
  "paymentAttempts.inspect": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Refund a completed payment, all of it or a part. */
  "refunds.create": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** The idempotency key conflicts with an earlier request. What counts as a conflict is not documented. */
    409: ErrorBody;
    /** Properties of the request are invalid. Fix those that `errors` names. */
    422: ErrorBody;
    /** The idempotency key is missing although it is required, or does not have 8 to 128 characters. */
    428: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** List the refunds of a payment. */
  "refunds.list": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** Parameters of the query are invalid. Fix those that `errors` names. */
    422: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Retrieve how much of a payment can still be refunded, and how. */
  "refunds.retrieveAvailability": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Retrieve a refund of a payment. */
  "refunds.retrieve": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Send money to a phone number, a bank account or a crypto address. */
  "payouts.create": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /**
     * A payout of this project has this `reference` already, or the idempotency key conflicts with an earlier
     * request.
     */
    409: ErrorBody;
    /** Properties of the request are invalid. Fix those that `errors` names. */
    422: ErrorBody;
    /** The idempotency key is missing although it is required, or does not have 8 to 128 characters. */
    428: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** List payouts, newest first. */
  "payouts.list": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** Parameters of the query are invalid. Fix those that `errors` names. */
    422: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Retrieve a payout with its present status. */
  "payouts.retrieve": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Have Orqex ask the provider about a payout now, and retrieve the result. */
  "payouts.sync": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Retrieve the provider's own record of a payout. */
  "payouts.inspect": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Retrieve the latest exchange rates of a currency. */
  "exchangeRates.retrieveLatest": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** List the currencies that exchange rates exist for. */
  "exchangeRates.listCurrencies": {
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
  /** Retrieve how well a payment method works in a country at the moment. */
  "paymentMethods.retrieveStatus": {
    /** The request is invalid. Fix it before you send it again. */
    400: ErrorBody;
    /** The secret key is missing, malformed, inactive, unknown or expired. */
    401: ErrorBody;
    /** The secret key is valid, but may not do this. */
    403: ErrorBody;
    /** The resource does not exist, or belongs to another project. */
    404: ErrorBody;
    /** Too many requests. Wait for the seconds of `Retry-After`, then repeat. */
    429: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    500: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    502: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    503: ErrorBody;
    /**
     * Orqex failed. The documentation calls every 5xx safe to repeat, but for 501: that endpoint does not exist yet.
     * Repeat a write only with the same idempotency key.
     */
    504: ErrorBody;
  };
}
