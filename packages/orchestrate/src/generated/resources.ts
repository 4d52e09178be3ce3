// Generated from specs/orchestrate/openapi.yaml by `pnpm generate`. Do not edit.

import type { CallOptions, CallPromise, ListCallOptions, ListPromise } from "@payorch/core";
import type {
  CreatePaymentRequest,
  PaymentListItem,
  Payment,
  PaymentList,
  ConfirmPaymentRequest,
  PaymentConfirmation,
  ErrorBody,
  ListPaymentsQuery,
} from "./schema.ts";
export type {
  paths,
  operations,
  components,
  OrchestrateAmount,
  CreatePaymentRequest,
  ReturnUrl,
  Metadata,
  NewCustomer,
  CardPaymentMethod,
  Card,
  BillingDetails,
  Address,
  PaymentListItem,
  Payment,
  NextAction,
  PaymentList,
  Pagination,
  PaymentStatus,
  Customer,
  ConfirmPaymentRequest,
  PaymentConfirmation,
  ConfirmationStatus,
  EventEnvelope,
  PaymentCreatedEvent,
  PaymentSucceededEvent,
  PaymentFailedEvent,
  PaymentExpiredEvent,
  WebhookPayment,
  WebhookCustomer,
  Currency,
  PaymentCurrency,
  ErrorBody,
  ListPaymentsQuery,
} from "./schema.ts";

/** Create payments, and follow them until they are paid, failed or expired. */
export interface Payments {
  /**
   * Create a payment and get the page to send the customer to.
   *
   * Send exactly one of `mcc` and `account_id`. Redirect the customer to `next_action.url`, or to `payment_link` if
   * the answer has no `next_action`. Without `payment_method` that page is the hosted checkout, and the call itself
   * moves no money. With card details it is the 3DS page; no source says that a card is never charged without it,
   * so treat such a call as one that may charge: the effect stated here is that one's. No idempotency key is
   * documented: a second request may create a second payment. Put a reference into `metadata` that is new for each
   * attempt to pay, to find the payment in the list if the answer is lost.
   *
   * Charges the customer, or reserves the money.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * @see {@link https://docs.orchestrate.global/payments}
   * @see {@link https://docs.orchestrate.global/quickstart}
   * @see {@link https://docs.orchestrate.global/authentication}
   * @see {@link https://docs.orchestrate.global/errors}
   * @see {@link https://github.com/charlieaten/flipper/blob/91e278e/app/api/recharge/route.ts}
   * @see {@link https://github.com/charlieaten/flipper/blob/91e278e/app/topup/page.tsx}
   * @see {@link https://github.com/charlieaten/flipper/blob/91e278e/lib/gateway.ts}
   */
  create(body: CreatePaymentRequest, options?: CallOptions): CallPromise<Payment>;

  /**
   * List all payments, page by page.
   *
   * The list has every payment, whatever its status. Neither filters nor an order are documented: to find one
   * payment, walk through all pages. When payments are created meanwhile, the pages may shift and an item may come
   * twice. Tell items apart by `id`.
   *
   * @see {@link https://docs.orchestrate.global/pagination}
   * @see {@link https://docs.orchestrate.global/payments}
   * @see {@link https://docs.orchestrate.global/authentication}
   * @see {@link https://docs.orchestrate.global/errors}
   */
  list(query?: ListPaymentsQuery, options?: ListCallOptions): ListPromise<PaymentList, PaymentListItem>;

  /**
   * Retrieve one payment.
   *
   * This is how you learn whether a payment is paid: its status is then `completed` or `succeeded`. Retrieve it
   * when the customer comes back to `success_url`, and when a webhook arrives, because neither proves the payment.
   * A failed payment does not say why it failed.
   *
   * @param id Id of the payment, made by Orchestrate. The published ids have three forms (a UUID, 16 letters and
   * digits, and `payment_…`), so do not parse it.
   * @see {@link https://docs.orchestrate.global/payments}
   * @see {@link https://docs.orchestrate.global/quickstart}
   * @see {@link https://docs.orchestrate.global/authentication}
   * @see {@link https://docs.orchestrate.global/errors}
   */
  retrieve(id: string | number, options?: CallOptions): CallPromise<Payment>;

  /**
   * Confirm a payment with a card token made in the browser.
   *
   * Undocumented: one unfinished demo shop calls it, so it may differ, change or disappear. Create the payment
   * without `payment_method`, let the provider's browser library make a token of the card, and send the token here.
   * `succeeded` means paid. If the status is `requires_action`, give `client_secret` to the library, which takes
   * the customer through the authentication. The demo shop treats every other status as a failure. No idempotency
   * key is known. If the answer is lost, retrieve the payment: its `status` says how it stands now, but not which
   * confirmation brought it there.
   *
   * Charges the customer, or reserves the money.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param id Id of the payment, made by Orchestrate. The published ids have three forms (a UUID, 16 letters and
   * digits, and `payment_…`), so do not parse it.
   * @see {@link https://github.com/charlieaten/flipper/blob/91e278e/app/api/recharge/route.ts}
   * @see {@link https://github.com/charlieaten/flipper/blob/91e278e/app/topup/page.tsx}
   * @see {@link https://github.com/charlieaten/flipper/blob/91e278e/lib/gateway.ts}
   * @see {@link https://docs.orchestrate.global/errors}
   */
  confirm(id: string | number, body: ConfirmPaymentRequest, options?: CallOptions): CallPromise<PaymentConfirmation>;
}

/** Every resource of the client. */
export interface OrchestrateResources {
  /** Create payments, and follow them until they are paid, failed or expired. */
  readonly payments: Payments;
}

/** The documented error bodies of every operation, by status. */
export interface OrchestrateErrors {
  /** Create a payment and get the page to send the customer to. */
  "payments.create": {
    /** The request is malformed or invalid. */
    400: ErrorBody;
    /** The API key is missing or not valid. */
    401: ErrorBody;
    /** The API key is valid and does not permit this call. */
    403: ErrorBody;
    /** The request is well formed and has values that Orchestrate does not accept. */
    422: ErrorBody;
    /** You sent too many requests. Neither the limit nor a waiting time is documented. */
    429: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    500: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    502: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    503: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    504: ErrorBody;
  };
  /** List all payments, page by page. */
  "payments.list": {
    /** The request is malformed or invalid. */
    400: ErrorBody;
    /** The API key is missing or not valid. */
    401: ErrorBody;
    /** The API key is valid and does not permit this call. */
    403: ErrorBody;
    /** The request is well formed and has values that Orchestrate does not accept. */
    422: ErrorBody;
    /** You sent too many requests. Neither the limit nor a waiting time is documented. */
    429: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    500: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    502: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    503: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    504: ErrorBody;
  };
  /** Retrieve one payment. */
  "payments.retrieve": {
    /** The API key is missing or not valid. */
    401: ErrorBody;
    /** The API key is valid and does not permit this call. */
    403: ErrorBody;
    /** No payment has this id. */
    404: ErrorBody;
    /** You sent too many requests. Neither the limit nor a waiting time is documented. */
    429: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    500: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    502: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    503: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    504: ErrorBody;
  };
  /** Confirm a payment with a card token made in the browser. */
  "payments.confirm": {
    /** The request is malformed or invalid. */
    400: ErrorBody;
    /** The API key is missing or not valid. */
    401: ErrorBody;
    /** The API key is valid and does not permit this call. */
    403: ErrorBody;
    /** No payment has this id. */
    404: ErrorBody;
    /** The request is well formed and has values that Orchestrate does not accept. */
    422: ErrorBody;
    /** You sent too many requests. Neither the limit nor a waiting time is documented. */
    429: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    500: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    502: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    503: ErrorBody;
    /**
     * Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's
     * support.
     */
    504: ErrorBody;
  };
}
