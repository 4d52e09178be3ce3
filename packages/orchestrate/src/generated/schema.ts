// Generated from specs/orchestrate/openapi.yaml by `pnpm generate`. Do not edit.

import type { Undocumented } from "@payorch/core";
import type { Amount as AmountOf } from "@payorch/core/money";

/** An amount of a request, in the unit of this provider. Every number is one, except an amount of another provider. */
export type OrchestrateAmount = AmountOf<"orchestrate">;

export interface paths {
  "/api/v1/payments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all payments, page by page.
     * @description Neither filters nor an order are documented. While payments are being created pages may shift, and an item may then appear twice.
     */
    get: operations["payments.list"];
    put?: never;
    /**
     * Create a payment and get the link to send the customer to.
     * @description Without `payment_method` the customer pays on the hosted checkout; with card details the link leads to the 3DS page. Redirect to `next_action.url` or `payment_link`, whichever the answer holds. Send exactly one of `mcc` and `account_id`. No idempotency key is documented, so a repeated request may create a second payment: put a unique reference of your own into `metadata`, so that the first one can be found in the list.
     */
    post: operations["payments.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/payments/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve one payment.
     * @description The way to learn how a payment ended: that the customer came back to `success_url` does not prove that it was paid. A paid payment has the status `completed` or `succeeded`. A failed one tells no reason.
     */
    get: operations["payments.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/payments/{id}/confirm": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Confirm a payment with a card token made in the browser.
     * @description Undocumented and experimental: known only from one unfinished demo shop, so it may differ, change or vanish, and only part of its answer is known. The payment is created without `payment_method`; the provider's browser library makes the token. `succeeded` means paid. At `requires_action` give `client_secret` to that library, which takes the customer through the authentication. The demo shop takes every other status for a failure. No idempotency key is known. If you do not know whether a confirmation took effect, retrieve the payment and look at its `status`: it shows how the payment stands now, not which confirmation brought it there.
     */
    put: operations["payments.confirm"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  "payment.created": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Learn that a payment was created.
     * @description The published notice shows nothing of the payment but its id.
     */
    post: operations["webhooks.paymentCreated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.succeeded": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Learn that a payment was completed.
     * @description Go by the `type`: the published notice of `payment.succeeded` has a payload whose `status` is `completed`.
     */
    post: operations["webhooks.paymentSucceeded"];
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
     * Learn that an attempt to pay failed.
     * @description An attempt failed, for a reason that is not told. Whether the customer can try again on the same link, so that the payment may still be completed, is not said.
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
     * Learn that a payment expired.
     * @description A cancelled payment presumably ends here too: no event tells of cancellation.
     */
    post: operations["webhooks.paymentExpired"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
/** A new payment, for exactly one of a merchant category code and a merchant account. */
export type CreatePaymentRequest = {
  /** Amount to collect, in major units of the currency (99.99 is $99.99). No official page states the unit. */
  amount: OrchestrateAmount;
  /** Currency code (ISO 4217). */
  currency: Currency;
  /** Merchant category code the payment is for, such as 6012. Send either this or `account_id`. */
  mcc?: number | undefined;
  /** Merchant account the payment is for; it must be active and yours. Send either this or `mcc`. */
  account_id?: string | undefined;
  /** Who pays. */
  customer: NewCustomer;
  /** What the payment is for. */
  description: string;
  /** Seconds until the link expires, such as 3600. */
  expires_in: number;
  /** Data of your own, such as an order id, given back with the payment. A unique text in it lets a lost payment be found again. */
  metadata: {
    [key: string]: unknown;
  };
  /**
   * Where the customer is sent after paying. Arriving there proves no payment. Nothing is documented to be added to the address, so put a reference of your own into it.
   * Format: uri
   */
  success_url: string;
  /**
   * Where the customer is sent after cancelling.
   * Format: uri
   */
  cancel_url: string;
  /** Card details sent directly instead of through the hosted checkout. Needs PCI DSS certification and the approval of Orchestrate's compliance team. */
  payment_method?: CardPaymentMethod | undefined;
} & (
  | {
      /** Merchant category code the payment is for, such as 6012. Send either this or `account_id`. */
      mcc: number;
      /** Merchant account the payment is for; it must be active and yours. Send either this or `mcc`. */
      account_id?: undefined;
    }
  | {
      /** Merchant account the payment is for; it must be active and yours. Send either this or `mcc`. */
      account_id: string;
      /** Merchant category code the payment is for, such as 6012. Send either this or `account_id`. */
      mcc?: undefined;
    }
);
/** Who pays. */
export interface NewCustomer {
  /**
   * Email address of the customer.
   * Format: email
   */
  email: string;
  /** Name of the customer, as it is shown to them. */
  name: string;
}
/** Card details sent directly instead of through the hosted checkout. Needs PCI DSS certification and the approval of Orchestrate's compliance team. */
export interface CardPaymentMethod {
  /**
   * Kind of payment method.
   * @enum {string}
   */
  type: "card";
  /** Details of a payment card. */
  card: Card;
  /** Whom the card is billed to. */
  billing_details?: BillingDetails | undefined;
}
/** Details of a payment card. */
export interface Card {
  /** Card number. */
  number: string;
  /**
   * Month the card expires, 1 to 12. As a text it has two digits, which is the published form.
   * @example 01
   */
  expiry_month: string | number;
  /**
   * Year the card expires, with four digits. A text is the published form.
   * @example 2030
   */
  expiry_year: string | number;
  /**
   * Security code of the card, 3 or 4 digits.
   * @example 123
   */
  cvc: string;
}
/** Whom the card is billed to. */
export interface BillingDetails {
  /** Full name. */
  name?: string | undefined;
  /** A postal address. */
  address?: Address | undefined;
}
/** A postal address. */
export interface Address {
  /** Street and number. */
  line1?: string | undefined;
  /** Apartment, suite or the like. */
  line2?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** State, province or region. */
  state?: string | undefined;
  /** Postal code. */
  postal_code?: string | undefined;
  /**
   * Country, as two letters of ISO 3166-1, such as US or KE.
   * @example US
   */
  country?: string | undefined;
}
/** A payment, as it is answered when it is created or retrieved. */
export interface Payment {
  /** Id of the payment. Its form varies, so treat it as opaque. */
  id: string;
  /** Amount of the payment, in major units of the currency, as a number or a decimal text that is not padded (`"500.0"`). Compare it as a number. No official page states the unit. */
  amount: string | number;
  /** Currency of the payment (ISO 4217). */
  currency: "USD" | "EUR" | "GBP" | "CAD" | Undocumented;
  /** State of a payment. `completed` and `succeeded` both mean paid, since the provider's pages use one or the other. Other values may come. */
  status: PaymentStatus;
  /** Who pays. */
  customer: Customer;
  /** What the payment is for. */
  description: string;
  /** Your own data, as sent when the payment was created. */
  metadata: {
    [key: string]: unknown;
  };
  /**
   * Where the customer is sent after paying.
   * Format: uri
   */
  success_url: string;
  /**
   * Where the customer is sent after cancelling.
   * Format: uri
   */
  cancel_url?: string;
  /** What the customer has to do next. If it is missing, see `payment_link`. */
  next_action?: {
    /**
     * Page to send the customer to: the 3DS page if card details were sent, else the hosted checkout. Treat it as opaque.
     * Format: uri
     */
    url: string;
  } | null;
  /**
   * Hosted checkout to send the customer to. If it is missing, see `next_action`. Treat it as opaque.
   * Format: uri
   */
  payment_link?: string | null;
  /** How the payment was made. Only `null` is published, so its form is not known. */
  payment_method?: unknown;
  /**
   * When the payment was completed (RFC 3339, UTC). `null` or missing while it is pending.
   * Format: date-time
   */
  completed_at?: string | null;
  /**
   * When the payment was created (RFC 3339, UTC).
   * Format: date-time
   */
  created_at: string;
  /**
   * When the payment last changed (RFC 3339, UTC).
   * Format: date-time
   */
  updated_at: string;
  /**
   * When the link expires (RFC 3339, UTC).
   * Format: date-time
   */
  expires_at: string;
}
/** A payment in a list. The published lists show nothing but ids; the other members of a payment are expected here as well, but not certain. */
export interface PaymentListItem {
  /** Id of the payment. Its form varies, so treat it as opaque. */
  id: string;
  /** Amount of the payment, in major units of the currency, as a number or a decimal text that is not padded (`"500.0"`). Compare it as a number. No official page states the unit. */
  amount?: string | number;
  /** Currency of the payment (ISO 4217). */
  currency?: "USD" | "EUR" | "GBP" | "CAD" | Undocumented;
  /** State of a payment. `completed` and `succeeded` both mean paid, since the provider's pages use one or the other. Other values may come. */
  status?: PaymentStatus;
  /** Who pays. */
  customer?: Customer;
  /** What the payment is for. */
  description?: string;
  /** Your own data, as sent when the payment was created. */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * Where the customer is sent after paying.
   * Format: uri
   */
  success_url?: string;
  /**
   * Where the customer is sent after cancelling.
   * Format: uri
   */
  cancel_url?: string;
  /** What the customer has to do next. If it is missing, see `payment_link`. */
  next_action?: {
    /**
     * Page to send the customer to: the 3DS page if card details were sent, else the hosted checkout. Treat it as opaque.
     * Format: uri
     */
    url: string;
  } | null;
  /**
   * Hosted checkout to send the customer to. If it is missing, see `next_action`. Treat it as opaque.
   * Format: uri
   */
  payment_link?: string | null;
  /** How the payment was made. Only `null` is published, so its form is not known. */
  payment_method?: unknown;
  /**
   * When the payment was completed (RFC 3339, UTC). `null` or missing while it is pending.
   * Format: date-time
   */
  completed_at?: string | null;
  /**
   * When the payment was created (RFC 3339, UTC).
   * Format: date-time
   */
  created_at?: string;
  /**
   * When the payment last changed (RFC 3339, UTC).
   * Format: date-time
   */
  updated_at?: string;
  /**
   * When the link expires (RFC 3339, UTC).
   * Format: date-time
   */
  expires_at?: string;
}
/** One page of payments. */
export interface PaymentList {
  /** The payments of this page. */
  items: PaymentListItem[];
  /** Where a page stands in its list. */
  pagination: Pagination;
}
/** Where a page stands in its list. */
export interface Pagination {
  /** Number of this page, from 1. A published answer differs from the page that was asked for. */
  page: number;
  /** Items on a page. */
  per_page: number;
  /** Number of pages. */
  total_pages: number;
  /** Number of items on all pages. */
  total_items: number;
}
/** State of a payment. `completed` and `succeeded` both mean paid, since the provider's pages use one or the other. Other values may come. */
export type PaymentStatus = "pending" | "completed" | "succeeded" | "failed" | "expired" | Undocumented;
/** Who pays. */
export interface Customer {
  /** Id that Orchestrate gave the customer. */
  id: string;
  /** Email address of the customer. */
  email: string;
  /** Name of the customer, as it is shown to them. */
  name: string;
}
/** A card token for a payment. Known from one caller only. */
export interface ConfirmPaymentRequest {
  /**
   * What `createToken` of the provider's browser library gave as `token`, handed on as it is. Whether that is a text or an object is not known.
   * Format: password
   */
  token:
    | string
    | {
        [key: string]: unknown;
      };
}
/** What came of a confirmation. These two members are all that the one known caller reads; both may be missing, and others may come. */
export interface PaymentConfirmation {
  /** Result of a confirmation. `requires_action`: the customer has to authenticate first. Not the status of the payment, which has no such value. Other values may come. */
  status?: ConfirmationStatus;
  /**
   * For `confirmCardPayment` of the browser library, if `status` is `requires_action`.
   * Format: password
   */
  client_secret?: string | null;
}
/** Result of a confirmation. `requires_action`: the customer has to authenticate first. Not the status of the payment, which has no such value. Other values may come. */
export type ConfirmationStatus = "succeeded" | "requires_action" | Undocumented;
/** A payment was created. */
export interface PaymentCreatedEvent {
  /** Id of the event. Only one of the published forms has it. */
  id?: string;
  /** Version of the notice; `1` wherever it is published. */
  api_version?: string;
  /**
   * What happened.
   * @enum {string}
   */
  type: "payment.created";
  /** The part of a payment that a webhook tells. Only the id is sure; retrieve the payment for the rest, and before acting on it. */
  payload: WebhookPayment;
  /** Time of the event, by the demo shop's types. Its form is not published. */
  timestamp?: string;
}
/** A payment was completed. */
export interface PaymentSucceededEvent {
  /** Id of the event. Only one of the published forms has it. */
  id?: string;
  /** Version of the notice; `1` wherever it is published. */
  api_version?: string;
  /**
   * What happened.
   * @enum {string}
   */
  type: "payment.succeeded";
  /** The part of a payment that a webhook tells. Only the id is sure; retrieve the payment for the rest, and before acting on it. */
  payload: WebhookPayment;
  /** Time of the event, by the demo shop's types. Its form is not published. */
  timestamp?: string;
}
/** An attempt to pay failed. */
export interface PaymentFailedEvent {
  /** Id of the event. Only one of the published forms has it. */
  id?: string;
  /** Version of the notice; `1` wherever it is published. */
  api_version?: string;
  /**
   * What happened.
   * @enum {string}
   */
  type: "payment.failed";
  /** The part of a payment that a webhook tells. Only the id is sure; retrieve the payment for the rest, and before acting on it. */
  payload: WebhookPayment;
  /** Time of the event, by the demo shop's types. Its form is not published. */
  timestamp?: string;
}
/** A payment expired. */
export interface PaymentExpiredEvent {
  /** Id of the event. Only one of the published forms has it. */
  id?: string;
  /** Version of the notice; `1` wherever it is published. */
  api_version?: string;
  /**
   * What happened.
   * @enum {string}
   */
  type: "payment.expired";
  /** The part of a payment that a webhook tells. Only the id is sure; retrieve the payment for the rest, and before acting on it. */
  payload: WebhookPayment;
  /** Time of the event, by the demo shop's types. Its form is not published. */
  timestamp?: string;
}
/** The part of a payment that a webhook tells. Only the id is sure; retrieve the payment for the rest, and before acting on it. */
export interface WebhookPayment {
  /** Id of the payment, as answered when it was created. */
  id: string;
  /** Amount of the payment, in major units of the currency. A number in the published notice; a text is allowed for, since the API answers both. */
  amount?: string | number;
  /** Currency of the payment (ISO 4217). */
  currency?: "USD" | "EUR" | "GBP" | "CAD" | Undocumented;
  /** State of a payment. `completed` and `succeeded` both mean paid, since the provider's pages use one or the other. Other values may come. */
  status?: PaymentStatus;
  /** Who pays, as told in a webhook. */
  customer?: WebhookCustomer;
  /** Your own data, as sent when the payment was created. */
  metadata?: {
    [key: string]: unknown;
  };
}
/** Who pays, as told in a webhook. */
export interface WebhookCustomer {
  /** Id that Orchestrate gave the customer. Missing in the published notice. */
  id?: string;
  /** Email address of the customer. */
  email?: string;
  /** Name of the customer, as it is shown to them. */
  name?: string;
}
/**
 * Currency code (ISO 4217).
 * @enum {string}
 */
export type Currency = "USD" | "EUR" | "GBP" | "CAD";
/** The body of every refused or failed request. */
export interface ErrorBody {
  /** What went wrong, for a person to read. */
  message: string;
}
export interface components {
  schemas: {
    /** A new payment, for exactly one of a merchant category code and a merchant account. */
    CreatePaymentRequest: CreatePaymentRequest;
    /** Who pays. */
    NewCustomer: NewCustomer;
    /** Card details sent directly instead of through the hosted checkout. Needs PCI DSS certification and the approval of Orchestrate's compliance team. */
    CardPaymentMethod: CardPaymentMethod;
    /** Details of a payment card. */
    Card: Card;
    /** Whom the card is billed to. */
    BillingDetails: BillingDetails;
    /** A postal address. */
    Address: Address;
    /** A payment, as it is answered when it is created or retrieved. */
    Payment: Payment;
    /** A payment in a list. The published lists show nothing but ids; the other members of a payment are expected here as well, but not certain. */
    PaymentListItem: PaymentListItem;
    /** One page of payments. */
    PaymentList: PaymentList;
    /** Where a page stands in its list. */
    Pagination: Pagination;
    /** State of a payment. `completed` and `succeeded` both mean paid, since the provider's pages use one or the other. Other values may come. */
    PaymentStatus: PaymentStatus;
    /** Who pays. */
    Customer: Customer;
    /** A card token for a payment. Known from one caller only. */
    ConfirmPaymentRequest: ConfirmPaymentRequest;
    /** What came of a confirmation. These two members are all that the one known caller reads; both may be missing, and others may come. */
    PaymentConfirmation: PaymentConfirmation;
    /** Result of a confirmation. `requires_action`: the customer has to authenticate first. Not the status of the payment, which has no such value. Other values may come. */
    ConfirmationStatus: ConfirmationStatus;
    /** A payment was created. */
    PaymentCreatedEvent: PaymentCreatedEvent;
    /** A payment was completed. */
    PaymentSucceededEvent: PaymentSucceededEvent;
    /** An attempt to pay failed. */
    PaymentFailedEvent: PaymentFailedEvent;
    /** A payment expired. */
    PaymentExpiredEvent: PaymentExpiredEvent;
    /** The part of a payment that a webhook tells. Only the id is sure; retrieve the payment for the rest, and before acting on it. */
    WebhookPayment: WebhookPayment;
    /** Who pays, as told in a webhook. */
    WebhookCustomer: WebhookCustomer;
    /**
     * Currency code (ISO 4217).
     * @enum {string}
     */
    Currency: Currency;
    /** The body of every refused or failed request. */
    ErrorBody: ErrorBody;
  };
  responses: {
    /** @description The notice was received. Which answers count as received is not known; the demo shop sends this one. */
    WebhookReceived: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The request is malformed or invalid. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The API key is missing or not valid. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The API key is valid but does not permit this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description There is no such payment. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The request is well formed but did not pass validation. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Too many requests. Neither a limit nor a waiting time is documented. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Orchestrate failed while it processed the request. Whether a write took effect is not known. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
  };
  parameters: {
    /** @example cbbbc264-1248-49aa-ae2d-1aa05cf79bc8 */
    PaymentId: string;
    /**
     * Number of the page, from 1. Default 1.
     * @example 2
     */
    Page: number;
    /**
     * Items on a page, 1 to 100. Default 10.
     * @example 10
     */
    PerPage: number;
    /**
     * @description HMAC-SHA256 of the raw body, keyed with the secret of the webhook, in lower-case hexadecimal. Unconfirmed: known only from a demo shop that skips the check where the header is missing.
     * @example 7e72f0ae880eb759d3c06b07e1bd30a87682463fcac3e5283855efafe848a940
     */
    WebhookSignature: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface ListPaymentsQuery {
  /**
   * Number of the page, from 1. Default 1.
   * @example 2
   */
  page?: number | undefined;
  /**
   * Items on a page, 1 to 100. Default 10.
   * @example 10
   */
  per_page?: number | undefined;
}
export interface operations {
  "payments.list": {
    parameters: {
      query?: ListPaymentsQuery | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of payments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentList;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "payments.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePaymentRequest;
      };
    };
    responses: {
      /** @description The payment was created and waits for the customer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payment;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "payments.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example cbbbc264-1248-49aa-ae2d-1aa05cf79bc8 */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The payment. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payment;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "payments.confirm": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example cbbbc264-1248-49aa-ae2d-1aa05cf79bc8 */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConfirmPaymentRequest;
      };
    };
    responses: {
      /** @description The confirmation was processed; `status` says with what result. Which success code comes is not known, nor is the rest of the body. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentConfirmation;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "webhooks.paymentCreated": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description HMAC-SHA256 of the raw body, keyed with the secret of the webhook, in lower-case hexadecimal. Unconfirmed: known only from a demo shop that skips the check where the header is missing.
         * @example 7e72f0ae880eb759d3c06b07e1bd30a87682463fcac3e5283855efafe848a940
         */
        "x-webhook-signature"?: components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentCreatedEvent;
      };
    };
    responses: {
      200: components["responses"]["WebhookReceived"];
    };
  };
  "webhooks.paymentSucceeded": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description HMAC-SHA256 of the raw body, keyed with the secret of the webhook, in lower-case hexadecimal. Unconfirmed: known only from a demo shop that skips the check where the header is missing.
         * @example 7e72f0ae880eb759d3c06b07e1bd30a87682463fcac3e5283855efafe848a940
         */
        "x-webhook-signature"?: components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentSucceededEvent;
      };
    };
    responses: {
      200: components["responses"]["WebhookReceived"];
    };
  };
  "webhooks.paymentFailed": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description HMAC-SHA256 of the raw body, keyed with the secret of the webhook, in lower-case hexadecimal. Unconfirmed: known only from a demo shop that skips the check where the header is missing.
         * @example 7e72f0ae880eb759d3c06b07e1bd30a87682463fcac3e5283855efafe848a940
         */
        "x-webhook-signature"?: components["parameters"]["WebhookSignature"];
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
      200: components["responses"]["WebhookReceived"];
    };
  };
  "webhooks.paymentExpired": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description HMAC-SHA256 of the raw body, keyed with the secret of the webhook, in lower-case hexadecimal. Unconfirmed: known only from a demo shop that skips the check where the header is missing.
         * @example 7e72f0ae880eb759d3c06b07e1bd30a87682463fcac3e5283855efafe848a940
         */
        "x-webhook-signature"?: components["parameters"]["WebhookSignature"];
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
      200: components["responses"]["WebhookReceived"];
    };
  };
}
