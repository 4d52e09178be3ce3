// Generated from specs/orchestrate/openapi.yaml by `pnpm generate`. Do not edit.

import type { CallOptions, CallPromise, ListCallOptions, ListPromise } from "@payorch/core";
import type {
  CreatePaymentRequest,
  Payment,
  PaymentListItem,
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
  NewCustomer,
  CardPaymentMethod,
  Card,
  BillingDetails,
  Address,
  Payment,
  PaymentListItem,
  PaymentList,
  Pagination,
  PaymentStatus,
  Customer,
  ConfirmPaymentRequest,
  PaymentConfirmation,
  ConfirmationStatus,
  PaymentCreatedEvent,
  PaymentSucceededEvent,
  PaymentFailedEvent,
  PaymentExpiredEvent,
  WebhookPayment,
  WebhookCustomer,
  Currency,
  ErrorBody,
  ListPaymentsQuery,
} from "./schema.ts";

/** Create payments, and follow them until they are completed, failed or expired. */
export interface Payments {
  /**
   * Create a payment and get the link to send the customer to.
   *
   * Without `payment_method` the customer pays on the hosted checkout; with card details the link leads to the 3DS
   * page. Redirect to `next_action.url` or `payment_link`, whichever the answer holds. Send exactly one of `mcc`
   * and `account_id`. No idempotency key is documented, so a repeated request may create a second payment: put a
   * unique reference of your own into `metadata`, so that the first one can be found in the list.
   *
   * Creates something that the customer can pay; the call itself moves no money.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * @see {@link https://docs.orchestrate.global/payments}
   * @see {@link https://docs.orchestrate.global/quickstart}
   * @see {@link https://docs.orchestrate.global/errors}
   * @see {@link https://github.com/charlieaten/flipper/blob/91e278e/app/api/recharge/route.ts}
   * @see {@link https://github.com/charlieaten/flipper/blob/91e278e/app/topup/page.tsx}
   * @see {@link https://github.com/charlieaten/flipper/blob/91e278e/lib/gateway.ts}
   */
  create(body: CreatePaymentRequest, options?: CallOptions): CallPromise<Payment>;

  /**
   * List all payments, page by page.
   *
   * Neither filters nor an order are documented. While payments are being created pages may shift, and an item may
   * then appear twice.
   *
   * @see {@link https://docs.orchestrate.global/payments}
   * @see {@link https://docs.orchestrate.global/pagination}
   * @see {@link https://docs.orchestrate.global/errors}
   */
  list(query?: ListPaymentsQuery, options?: ListCallOptions): ListPromise<PaymentList, PaymentListItem>;

  /**
   * Retrieve one payment.
   *
   * The way to learn how a payment ended: that the customer came back to `success_url` does not prove that it was
   * paid. A paid payment has the status `completed` or `succeeded`. A failed one tells no reason.
   *
   * @param id Id of the payment. Its form varies, so treat it as opaque.
   * @see {@link https://docs.orchestrate.global/quickstart}
   * @see {@link https://docs.orchestrate.global/payments}
   * @see {@link https://docs.orchestrate.global/errors}
   */
  retrieve(id: string | number, options?: CallOptions): CallPromise<Payment>;

  /**
   * Confirm a payment with a card token made in the browser.
   *
   * Undocumented and experimental: known only from one unfinished demo shop, so it may differ, change or vanish,
   * and only part of its answer is known. The payment is created without `payment_method`; the provider's browser
   * library makes the token. `succeeded` means paid. At `requires_action` give `client_secret` to that library,
   * which takes the customer through the authentication. The demo shop takes every other status for a failure. No
   * idempotency key is known. If you do not know whether a confirmation took effect, retrieve the payment and look
   * at its `status`: it shows how the payment stands now, not which confirmation brought it there.
   *
   * Charges the customer, or reserves the money.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param id Id of the payment. Its form varies, so treat it as opaque.
   * @see {@link https://github.com/charlieaten/flipper/blob/91e278e/app/api/recharge/route.ts}
   * @see {@link https://github.com/charlieaten/flipper/blob/91e278e/app/topup/page.tsx}
   * @see {@link https://github.com/charlieaten/flipper/blob/91e278e/lib/gateway.ts}
   * @see {@link https://docs.orchestrate.global/errors}
   */
  confirm(id: string | number, body: ConfirmPaymentRequest, options?: CallOptions): CallPromise<PaymentConfirmation>;
}

/** Every resource of the client. */
export interface OrchestrateResources {
  /** Create payments, and follow them until they are completed, failed or expired. */
  readonly payments: Payments;
}

/** The documented error bodies of every operation, by status. */
export interface OrchestrateErrors {
  /** Create a payment and get the link to send the customer to. */
  "payments.create": {
    /** The request is malformed or invalid. */
    400: ErrorBody;
    /** The API key is missing or not valid. */
    401: ErrorBody;
    /** The API key is valid but does not permit this. */
    403: ErrorBody;
    /** The request is well formed but did not pass validation. */
    422: ErrorBody;
    /** Too many requests. Neither a limit nor a waiting time is documented. */
    429: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    500: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    502: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    503: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    504: ErrorBody;
  };
  /** List all payments, page by page. */
  "payments.list": {
    /** The request is malformed or invalid. */
    400: ErrorBody;
    /** The API key is missing or not valid. */
    401: ErrorBody;
    /** The API key is valid but does not permit this. */
    403: ErrorBody;
    /** The request is well formed but did not pass validation. */
    422: ErrorBody;
    /** Too many requests. Neither a limit nor a waiting time is documented. */
    429: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    500: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    502: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    503: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    504: ErrorBody;
  };
  /** Retrieve one payment. */
  "payments.retrieve": {
    /** The API key is missing or not valid. */
    401: ErrorBody;
    /** The API key is valid but does not permit this. */
    403: ErrorBody;
    /** There is no such payment. */
    404: ErrorBody;
    /** Too many requests. Neither a limit nor a waiting time is documented. */
    429: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    500: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    502: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    503: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    504: ErrorBody;
  };
  /** Confirm a payment with a card token made in the browser. */
  "payments.confirm": {
    /** The request is malformed or invalid. */
    400: ErrorBody;
    /** The API key is missing or not valid. */
    401: ErrorBody;
    /** The API key is valid but does not permit this. */
    403: ErrorBody;
    /** There is no such payment. */
    404: ErrorBody;
    /** The request is well formed but did not pass validation. */
    422: ErrorBody;
    /** Too many requests. Neither a limit nor a waiting time is documented. */
    429: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    500: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    502: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    503: ErrorBody;
    /** Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    504: ErrorBody;
  };
}
