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
     * @description The list has every payment, whatever its status. Neither filters nor an order are documented: to find one payment, walk through all pages. When payments are created meanwhile, the pages may shift and an item may come twice. Tell items apart by `id`.
     */
    get: operations["payments.list"];
    put?: never;
    /**
     * Create a payment and get the page to send the customer to.
     * @description Send exactly one of `mcc` and `account_id`. Redirect the customer to `next_action.url`, or to `payment_link` if the answer has no `next_action`. Without `payment_method` that page is the hosted checkout, and the call itself moves no money. With card details it is the 3DS page; no source says that a card is never charged without it, so treat such a call as one that may charge: the effect stated here is that one's. No idempotency key is documented: a second request may create a second payment. Put a reference into `metadata` that is new for each attempt to pay, to find the payment in the list if the answer is lost.
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
     * @description This is how you learn whether a payment is paid: its status is then `completed` or `succeeded`. Retrieve it when the customer comes back to `success_url`, and when a webhook arrives, because neither proves the payment. A failed payment does not say why it failed.
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
     * @description Undocumented: one unfinished demo shop calls it, so it may differ, change or disappear. Create the payment without `payment_method`, let the provider's browser library make a token of the card, and send the token here. `succeeded` means paid. If the status is `requires_action`, give `client_secret` to the library, which takes the customer through the authentication. The demo shop treats every other status as a failure. No idempotency key is known. If the answer is lost, retrieve the payment: its `status` says how it stands now, but not which confirmation brought it there.
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
     * Sent when a payment was created.
     * @description The payment waits for the customer, so this event is no reason to deliver. The published event has nothing of the payment but its id.
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
     * Sent when a payment was completed.
     * @description The payment is paid. Go by `type` and not by `payload.status`, which is `completed` in the published event. The signature covers no time, so an old delivery can be sent again: retrieve the payment before you deliver.
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
     * Sent when an attempt to pay failed.
     * @description The event does not say why the attempt failed. No source says whether the customer can try again on the same page, so the payment may still be paid later, and the event may come more than once for one payment.
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
     * Sent when a payment expired before it was paid.
     * @description The customer did not pay before `expires_at`. No event reports that the customer cancelled, so a cancelled payment presumably ends here too.
     */
    post: operations["webhooks.paymentExpired"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
/** A payment to be created. It is for either a merchant category code (`mcc`) or a merchant account (`account_id`): send exactly one of the two. */
export type CreatePaymentRequest = {
  /** What the customer pays, in major units of `currency`: `99.99` in USD is 99 dollars and 99 cents. More than 0. No official page names the unit, a smallest or a largest amount. */
  amount: OrchestrateAmount;
  /**
   * The currency to charge, as a code of ISO 4217 in capital letters. Orchestrate supports these four:
   *
   * - `USD`: US dollar.
   * - `EUR`: euro.
   * - `GBP`: British pound.
   * - `CAD`: Canadian dollar.
   */
  currency: Currency;
  /** Merchant category code (ISO 18245) of the industry that this payment belongs to, such as `6012`. It has four digits. A number has no leading zero, so the lowest code, 0742, is `742`. Excludes `account_id`. */
  mcc?: number | undefined;
  /** Id of the merchant account that the payment is for, made by Orchestrate. The account must be active and yours. No endpoint lists your accounts. Excludes `mcc`. */
  account_id?: string | undefined;
  /** Who pays. Orchestrate makes the customer's id; the sources do not say whether two payments share a customer. */
  customer: NewCustomer;
  /** What the customer pays for, in your words, such as `Payment for order 123`. No longest length is documented. */
  description: string;
  /** Number of seconds until the link to the page expires: `3600` is an hour. At least 1; an upper limit is not documented. A payment that is not paid by then becomes `expired`. */
  expires_in: number;
  /** Data of your own, which answers and webhooks give back. Put a reference into it that is new for each attempt to pay: only by it can you find the payment if the answer is lost. */
  metadata: Metadata;
  /** Page of yours to which Orchestrate redirects the customer after paying. That it is opened does not prove the payment. Nothing is known to be added to the address, so put a reference of your own into its query. */
  success_url: ReturnUrl;
  /** Page of yours to which Orchestrate redirects the customer who cancels. No status says so: the payment presumably stays `pending` until it expires. */
  cancel_url: ReturnUrl;
  /** Card details, sent directly instead of entered by the customer on the hosted checkout. Only merchants who are certified for PCI DSS and approved by Orchestrate's compliance team may send them: contact Orchestrate's support to enable them. The answer then leads to the 3DS page. The provider lists `type` and `card` as optional; this document requires both, because a payment method without them says nothing. */
  payment_method?: CardPaymentMethod | undefined;
} & (
  | {
      /** Merchant category code (ISO 18245) of the industry that this payment belongs to, such as `6012`. It has four digits. A number has no leading zero, so the lowest code, 0742, is `742`. Excludes `account_id`. */
      mcc: number;
      /** Id of the merchant account that the payment is for, made by Orchestrate. The account must be active and yours. No endpoint lists your accounts. Excludes `mcc`. */
      account_id?: undefined;
    }
  | {
      /** Id of the merchant account that the payment is for, made by Orchestrate. The account must be active and yours. No endpoint lists your accounts. Excludes `mcc`. */
      account_id: string;
      /** Merchant category code (ISO 18245) of the industry that this payment belongs to, such as `6012`. It has four digits. A number has no leading zero, so the lowest code, 0742, is `742`. Excludes `account_id`. */
      mcc?: undefined;
    }
);
/**
 * An absolute http or https address that the customer's browser can open. It may have a query. The demo shop sends addresses on `http://localhost` to the sandbox.
 * Format: uri
 * @example https://example.com/orders/order-123/payment-success
 */
export type ReturnUrl = string;
/** Data of your own that travels with the payment, such as an order id. The published requests have strings in it, a published answer a number. Limits are not documented. */
export interface Metadata {
  [key: string]: unknown;
}
/** Who pays. Orchestrate makes the customer's id; the sources do not say whether two payments share a customer. */
export interface NewCustomer {
  /**
   * Address for mail, such as `john@example.com`. What Orchestrate sends to it is not documented.
   * Format: email
   */
  email: string;
  /** Full name, in the form in which the customer will see it, such as `John Doe`. */
  name: string;
}
/** Card details, sent directly instead of entered by the customer on the hosted checkout. Only merchants who are certified for PCI DSS and approved by Orchestrate's compliance team may send them: contact Orchestrate's support to enable them. The answer then leads to the 3DS page. The provider lists `type` and `card` as optional; this document requires both, because a payment method without them says nothing. */
export interface CardPaymentMethod {
  /** The kind of payment method, `card`. The provider gives that value as an example and has no list of kinds, so other values pass here too; whether Orchestrate accepts any is not known. */
  type: "card" | (string & {});
  /** The details of a payment card. The provider lists each of them as optional; this document requires all four, because its only complete example has them, and a card payment needs them. */
  card: Card;
  /** The name and address to which the card is billed. All of it may be left out. */
  billing_details?: BillingDetails | undefined;
}
/** The details of a payment card. The provider lists each of them as optional; this document requires all four, because its only complete example has them, and a card payment needs them. */
export interface Card {
  /**
   * Number on the card, 12 to 19 digits without spaces. Only allowed if Orchestrate has approved your PCI DSS compliance. `5123450000000008` is the one that the provider's example has.
   * @example 5123450000000008
   */
  number: string;
  /**
   * Last month in which the card is valid: `"01"` to `"12"` as a string of two digits, which the provider's example sends, or 1 to 12 as a number, which its table says.
   * @example 01
   */
  expiry_month: string | number;
  /**
   * Last year in which the card is valid, with all four digits: `"2030"` as a string, which the provider's example sends, or 2030 as a number, which its table says.
   * @example 2030
   */
  expiry_year: string | number;
  /**
   * Security code printed on the card (CVV or CVC), 3 or 4 digits. A string, so that a leading zero stays.
   * @example 123
   */
  cvc: string;
}
/** The name and address to which the card is billed. All of it may be left out. */
export interface BillingDetails {
  /** Full billing name that belongs to the card. It may differ from the customer's name. */
  name?: string | undefined;
  /** The postal address that belongs to the card. All of it may be left out. */
  address?: Address | undefined;
}
/** The postal address that belongs to the card. All of it may be left out. */
export interface Address {
  /** First line, such as a street address, a P.O. box or the name of a company. */
  line1?: string | undefined;
  /** Second line, such as an apartment, a suite or the name of a building. */
  line2?: string | undefined;
  /** City, town or locality of the billing address. */
  city?: string | undefined;
  /** State, province or region, such as `NY`. */
  state?: string | undefined;
  /** ZIP or postal code, in any form. The provider's example has `1001` for New York. */
  postal_code?: string | undefined;
  /**
   * Two capital letters of ISO 3166-1, such as `US` or `KE`.
   * @example US
   */
  country?: string | undefined;
}
/** A payment as a list has it. Only `id` is certain: the published lists cut the rest off as "payment details". Retrieve the payment if a property that you need is missing. */
export interface PaymentListItem {
  /** Made by Orchestrate, unique to the payment. The published ids have three forms (a UUID, 16 letters and digits, and `payment_…`), so do not parse it. */
  id: string;
  /** What the customer pays, in major units of `currency`, as a number (`100`) or a string that is not padded (`"500.0"`). Compare it as a number. No official page names the unit. */
  amount?: string | number;
  /**
   * The currency of the amount, as a code of ISO 4217. Others may come.
   *
   * - `USD`: US dollar.
   * - `EUR`: euro.
   * - `GBP`: British pound.
   * - `CAD`: Canadian dollar.
   */
  currency?: PaymentCurrency;
  /**
   * Where the payment stands. `completed` and `succeeded` both mean paid: the quickstart has one, the payments page the
   * other. Other values may come; treat them as not paid.
   *
   * - `pending`: the customer has not paid yet.
   * - `completed`, `succeeded`: it is paid.
   * - `failed`: it failed and was not completed. Whether the customer can try again on the same page is not documented.
   * - `expired`: the time to pay is over, and it was not completed.
   */
  status?: PaymentStatus;
  /** Who pays, as you sent it, with the id that Orchestrate gave. */
  customer?: Customer;
  /** What the customer pays for, in the words of the request. */
  description?: string;
  /** Your own data, as you sent it in the request. */
  metadata?: Metadata;
  /**
   * Page of yours to which Orchestrate redirects the customer after paying. That it is opened proves nothing.
   * Format: uri
   */
  success_url?: string;
  /**
   * Page of yours to which Orchestrate redirects the customer who cancels.
   * Format: uri
   */
  cancel_url?: string;
  /** What the customer has to do next. If it is missing or `null`, send the customer to `payment_link`. */
  next_action?: NextAction | null;
  /**
   * Page of the hosted checkout, opened by the customer to pay. If it is missing or `null`, see `next_action`. Use it as it is.
   * Format: uri
   */
  payment_link?: string | null;
  /** What the customer paid with. Only `null`, before paying, is published, so its form is not known. */
  payment_method?: unknown;
  /**
   * When the payment was completed, in UTC (RFC 3339). Missing or `null` while it is pending.
   * Format: date-time
   */
  completed_at?: string | null;
  /**
   * When Orchestrate created the payment, in UTC (RFC 3339), such as `2025-08-18T15:27:43Z`.
   * Format: date-time
   */
  created_at?: string;
  /**
   * When anything of the payment last changed, in UTC (RFC 3339).
   * Format: date-time
   */
  updated_at?: string;
  /**
   * When the link to the page expires, in UTC (RFC 3339). You choose it with `expires_in`.
   * Format: date-time
   */
  expires_at?: string;
}
/** A payment, as it is answered when you create or retrieve it. Only its `status` says whether it is paid. */
export interface Payment {
  /** Made by Orchestrate, unique to the payment. The published ids have three forms (a UUID, 16 letters and digits, and `payment_…`), so do not parse it. */
  id: string;
  /** What the customer pays, in major units of `currency`, as a number (`100`) or a string that is not padded (`"500.0"`). Compare it as a number. No official page names the unit. */
  amount: string | number;
  /**
   * The currency of the amount, as a code of ISO 4217. Others may come.
   *
   * - `USD`: US dollar.
   * - `EUR`: euro.
   * - `GBP`: British pound.
   * - `CAD`: Canadian dollar.
   */
  currency: PaymentCurrency;
  /**
   * Where the payment stands. `completed` and `succeeded` both mean paid: the quickstart has one, the payments page the
   * other. Other values may come; treat them as not paid.
   *
   * - `pending`: the customer has not paid yet.
   * - `completed`, `succeeded`: it is paid.
   * - `failed`: it failed and was not completed. Whether the customer can try again on the same page is not documented.
   * - `expired`: the time to pay is over, and it was not completed.
   */
  status: PaymentStatus;
  /** Who pays, as you sent it, with the id that Orchestrate gave. */
  customer: Customer;
  /** What the customer pays for, in the words of the request. */
  description: string;
  /** Your own data, as you sent it in the request. */
  metadata: Metadata;
  /**
   * Page of yours to which Orchestrate redirects the customer after paying. That it is opened proves nothing.
   * Format: uri
   */
  success_url: string;
  /**
   * Page of yours to which Orchestrate redirects the customer who cancels.
   * Format: uri
   */
  cancel_url?: string;
  /** What the customer has to do next. If it is missing or `null`, send the customer to `payment_link`. */
  next_action?: NextAction | null;
  /**
   * Page of the hosted checkout, opened by the customer to pay. If it is missing or `null`, see `next_action`. Use it as it is.
   * Format: uri
   */
  payment_link?: string | null;
  /** What the customer paid with. Only `null`, before paying, is published, so its form is not known. */
  payment_method?: unknown;
  /**
   * When the payment was completed, in UTC (RFC 3339). Missing or `null` while it is pending.
   * Format: date-time
   */
  completed_at?: string | null;
  /**
   * When Orchestrate created the payment, in UTC (RFC 3339), such as `2025-08-18T15:27:43Z`.
   * Format: date-time
   */
  created_at: string;
  /**
   * When anything of the payment last changed, in UTC (RFC 3339).
   * Format: date-time
   */
  updated_at: string;
  /**
   * When the link to the page expires, in UTC (RFC 3339). You choose it with `expires_in`.
   * Format: date-time
   */
  expires_at: string;
}
/** The next step to complete the payment. The customer takes it on a page of Orchestrate. */
export interface NextAction {
  /**
   * Page that you redirect the customer to: the 3DS page if you sent card details, else the hosted checkout. Its form varies, so use it as it is.
   * Format: uri
   */
  url: string;
}
/** One page of your payments, and where it stands among all pages. */
export interface PaymentList {
  /** The payments of this page, as many as `per_page` or fewer. No order is documented. */
  items: PaymentListItem[];
  /** Where this page stands in its list. */
  pagination: Pagination;
}
/** Where this page stands in its list. */
export interface Pagination {
  /** Number of this page, from 1. Count the pages yourself: one published answer to `page=2` says 1. */
  page: number;
  /** Number of payments that a page holds at most, 10 unless you asked for another. */
  per_page: number;
  /** Number of all pages. The walk ends with this one. */
  total_pages: number;
  /** Number of payments on all pages together. */
  total_items: number;
}
/**
 * Where the payment stands. `completed` and `succeeded` both mean paid: the quickstart has one, the payments page the
 * other. Other values may come; treat them as not paid.
 *
 * - `pending`: the customer has not paid yet.
 * - `completed`, `succeeded`: it is paid.
 * - `failed`: it failed and was not completed. Whether the customer can try again on the same page is not documented.
 * - `expired`: the time to pay is over, and it was not completed.
 */
export type PaymentStatus = "pending" | "completed" | "succeeded" | "failed" | "expired" | Undocumented;
/** Who pays, as you sent it, with the id that Orchestrate gave. */
export interface Customer {
  /** Made by Orchestrate. No known endpoint takes it. */
  id: string;
  /** Address for mail, as you sent it. */
  email: string;
  /** Full name, in the form in which the customer sees it. */
  name: string;
}
/** The card token that pays a payment. Known from one caller only. */
export interface ConfirmPaymentRequest {
  /**
   * What `createToken` of the provider's browser library returned as `token`. Send it unchanged: whether it is a string or an object is not known.
   * Format: password
   */
  token:
    | string
    | {
        [key: string]: unknown;
      };
}
/** The result of a confirmation. The one known caller reads these two properties; either may be missing, and others may come. */
export interface PaymentConfirmation {
  /**
   * The result of a confirmation. It is not the status of the payment, which has values of its own. Other values may come;
   * the demo shop treats them as a failure.
   *
   * - `succeeded`: the payment is paid.
   * - `requires_action`: the customer has to authenticate in the browser first.
   */
  status?: ConfirmationStatus;
  /**
   * Give it to `confirmCardPayment` of the browser library if `status` is `requires_action`.
   * Format: password
   */
  client_secret?: string | null;
}
/**
 * The result of a confirmation. It is not the status of the payment, which has values of its own. Other values may come;
 * the demo shop treats them as a failure.
 *
 * - `succeeded`: the payment is paid.
 * - `requires_action`: the customer has to authenticate in the browser first.
 */
export type ConfirmationStatus = "succeeded" | "requires_action" | Undocumented;
/** What every event has. Of the published events one has `id`, the other `api_version`. */
export interface EventEnvelope {
  /** Made by Orchestrate for this event, such as `event_123456`. Only one published event has it, so do not rely on it. */
  id?: string;
  /** Version of the form that the event has. The published one is `1`. */
  api_version?: string;
  /** What happened to the payment. Go by this, and not by `payload.status`. */
  type: string;
  /** The part of the payment that an event shows. Only `id` is certain. Retrieve the payment for the rest, and before you act on the event. */
  payload: WebhookPayment;
  /** Time of the event, according to the types of the demo shop. Neither its form nor its zone is published. */
  timestamp?: string;
}
/** A payment was created. It is not paid, and waits for the customer. */
export interface PaymentCreatedEvent {
  /** Made by Orchestrate for this event, such as `event_123456`. Only one published event has it, so do not rely on it. */
  id?: string;
  /** Version of the form that the event has. The published one is `1`. */
  api_version?: string;
  /**
   * What happened to the payment. Go by this, and not by `payload.status`.
   * @constant
   */
  type: "payment.created";
  /** The part of the payment that an event shows. Only `id` is certain. Retrieve the payment for the rest, and before you act on the event. */
  payload: WebhookPayment;
  /** Time of the event, according to the types of the demo shop. Neither its form nor its zone is published. */
  timestamp?: string;
}
/** A payment was completed, so the customer has paid. The `payload.status` of the published event is `completed`. */
export interface PaymentSucceededEvent {
  /** Made by Orchestrate for this event, such as `event_123456`. Only one published event has it, so do not rely on it. */
  id?: string;
  /** Version of the form that the event has. The published one is `1`. */
  api_version?: string;
  /**
   * What happened to the payment. Go by this, and not by `payload.status`.
   * @constant
   */
  type: "payment.succeeded";
  /** The part of the payment that an event shows. Only `id` is certain. Retrieve the payment for the rest, and before you act on the event. */
  payload: WebhookPayment;
  /** Time of the event, according to the types of the demo shop. Neither its form nor its zone is published. */
  timestamp?: string;
}
/** An attempt to pay failed. The customer may or may not be able to try again. */
export interface PaymentFailedEvent {
  /** Made by Orchestrate for this event, such as `event_123456`. Only one published event has it, so do not rely on it. */
  id?: string;
  /** Version of the form that the event has. The published one is `1`. */
  api_version?: string;
  /**
   * What happened to the payment. Go by this, and not by `payload.status`.
   * @constant
   */
  type: "payment.failed";
  /** The part of the payment that an event shows. Only `id` is certain. Retrieve the payment for the rest, and before you act on the event. */
  payload: WebhookPayment;
  /** Time of the event, according to the types of the demo shop. Neither its form nor its zone is published. */
  timestamp?: string;
}
/** The time to pay is over, and the customer has not paid. */
export interface PaymentExpiredEvent {
  /** Made by Orchestrate for this event, such as `event_123456`. Only one published event has it, so do not rely on it. */
  id?: string;
  /** Version of the form that the event has. The published one is `1`. */
  api_version?: string;
  /**
   * What happened to the payment. Go by this, and not by `payload.status`.
   * @constant
   */
  type: "payment.expired";
  /** The part of the payment that an event shows. Only `id` is certain. Retrieve the payment for the rest, and before you act on the event. */
  payload: WebhookPayment;
  /** Time of the event, according to the types of the demo shop. Neither its form nor its zone is published. */
  timestamp?: string;
}
/** The part of the payment that an event shows. Only `id` is certain. Retrieve the payment for the rest, and before you act on the event. */
export interface WebhookPayment {
  /** Made by Orchestrate, the same as in the answer when you created the payment. */
  id: string;
  /** What the customer pays, in major units of `currency`. The published event has a number; a string is possible, since answers have both. Compare it as a number. */
  amount?: string | number;
  /**
   * The currency of the amount, as a code of ISO 4217. Others may come.
   *
   * - `USD`: US dollar.
   * - `EUR`: euro.
   * - `GBP`: British pound.
   * - `CAD`: Canadian dollar.
   */
  currency?: PaymentCurrency;
  /**
   * Where the payment stands. `completed` and `succeeded` both mean paid: the quickstart has one, the payments page the
   * other. Other values may come; treat them as not paid.
   *
   * - `pending`: the customer has not paid yet.
   * - `completed`, `succeeded`: it is paid.
   * - `failed`: it failed and was not completed. Whether the customer can try again on the same page is not documented.
   * - `expired`: the time to pay is over, and it was not completed.
   */
  status?: PaymentStatus;
  /** Who pays, as an event shows it. None of it is certain. */
  customer?: WebhookCustomer;
  /** Your own data, as you sent it when you created the payment. */
  metadata?: Metadata;
}
/** Who pays, as an event shows it. None of it is certain. */
export interface WebhookCustomer {
  /** Made by Orchestrate. The published event does not have it. */
  id?: string;
  /** Address for mail, as you sent it. */
  email?: string;
  /** Full name, in the form in which the customer sees it. */
  name?: string;
}
/**
 * The currency to charge, as a code of ISO 4217 in capital letters. Orchestrate supports these four:
 *
 * - `USD`: US dollar.
 * - `EUR`: euro.
 * - `GBP`: British pound.
 * - `CAD`: Canadian dollar.
 * @enum {string}
 */
export type Currency = "USD" | "EUR" | "GBP" | "CAD";
/**
 * The currency of the amount, as a code of ISO 4217. Others may come.
 *
 * - `USD`: US dollar.
 * - `EUR`: euro.
 * - `GBP`: British pound.
 * - `CAD`: Canadian dollar.
 */
export type PaymentCurrency = "USD" | "EUR" | "GBP" | "CAD" | Undocumented;
/** The body of every answer that reports a failure. No other property was seen. */
export interface ErrorBody {
  /** What went wrong, in a sentence for people. Its wording may change, so do not compare it. */
  message: string;
}
export interface components {
  schemas: {
    /** A payment to be created. It is for either a merchant category code (`mcc`) or a merchant account (`account_id`): send exactly one of the two. */
    CreatePaymentRequest: CreatePaymentRequest;
    /**
     * An absolute http or https address that the customer's browser can open. It may have a query. The demo shop sends addresses on `http://localhost` to the sandbox.
     * Format: uri
     * @example https://example.com/orders/order-123/payment-success
     */
    ReturnUrl: ReturnUrl;
    /** Data of your own that travels with the payment, such as an order id. The published requests have strings in it, a published answer a number. Limits are not documented. */
    Metadata: Metadata;
    /** Who pays. Orchestrate makes the customer's id; the sources do not say whether two payments share a customer. */
    NewCustomer: NewCustomer;
    /** Card details, sent directly instead of entered by the customer on the hosted checkout. Only merchants who are certified for PCI DSS and approved by Orchestrate's compliance team may send them: contact Orchestrate's support to enable them. The answer then leads to the 3DS page. The provider lists `type` and `card` as optional; this document requires both, because a payment method without them says nothing. */
    CardPaymentMethod: CardPaymentMethod;
    /** The details of a payment card. The provider lists each of them as optional; this document requires all four, because its only complete example has them, and a card payment needs them. */
    Card: Card;
    /** The name and address to which the card is billed. All of it may be left out. */
    BillingDetails: BillingDetails;
    /** The postal address that belongs to the card. All of it may be left out. */
    Address: Address;
    /** A payment as a list has it. Only `id` is certain: the published lists cut the rest off as "payment details". Retrieve the payment if a property that you need is missing. */
    PaymentListItem: PaymentListItem;
    /** A payment, as it is answered when you create or retrieve it. Only its `status` says whether it is paid. */
    Payment: Payment;
    /** The next step to complete the payment. The customer takes it on a page of Orchestrate. */
    NextAction: NextAction;
    /** One page of your payments, and where it stands among all pages. */
    PaymentList: PaymentList;
    /** Where this page stands in its list. */
    Pagination: Pagination;
    /**
     * Where the payment stands. `completed` and `succeeded` both mean paid: the quickstart has one, the payments page the
     * other. Other values may come; treat them as not paid.
     *
     * - `pending`: the customer has not paid yet.
     * - `completed`, `succeeded`: it is paid.
     * - `failed`: it failed and was not completed. Whether the customer can try again on the same page is not documented.
     * - `expired`: the time to pay is over, and it was not completed.
     */
    PaymentStatus: PaymentStatus;
    /** Who pays, as you sent it, with the id that Orchestrate gave. */
    Customer: Customer;
    /** The card token that pays a payment. Known from one caller only. */
    ConfirmPaymentRequest: ConfirmPaymentRequest;
    /** The result of a confirmation. The one known caller reads these two properties; either may be missing, and others may come. */
    PaymentConfirmation: PaymentConfirmation;
    /**
     * The result of a confirmation. It is not the status of the payment, which has values of its own. Other values may come;
     * the demo shop treats them as a failure.
     *
     * - `succeeded`: the payment is paid.
     * - `requires_action`: the customer has to authenticate in the browser first.
     */
    ConfirmationStatus: ConfirmationStatus;
    /** What every event has. Of the published events one has `id`, the other `api_version`. */
    EventEnvelope: EventEnvelope;
    /** A payment was created. It is not paid, and waits for the customer. */
    PaymentCreatedEvent: PaymentCreatedEvent;
    /** A payment was completed, so the customer has paid. The `payload.status` of the published event is `completed`. */
    PaymentSucceededEvent: PaymentSucceededEvent;
    /** An attempt to pay failed. The customer may or may not be able to try again. */
    PaymentFailedEvent: PaymentFailedEvent;
    /** The time to pay is over, and the customer has not paid. */
    PaymentExpiredEvent: PaymentExpiredEvent;
    /** The part of the payment that an event shows. Only `id` is certain. Retrieve the payment for the rest, and before you act on the event. */
    WebhookPayment: WebhookPayment;
    /** Who pays, as an event shows it. None of it is certain. */
    WebhookCustomer: WebhookCustomer;
    /**
     * The currency to charge, as a code of ISO 4217 in capital letters. Orchestrate supports these four:
     *
     * - `USD`: US dollar.
     * - `EUR`: euro.
     * - `GBP`: British pound.
     * - `CAD`: Canadian dollar.
     * @enum {string}
     */
    Currency: Currency;
    /**
     * The currency of the amount, as a code of ISO 4217. Others may come.
     *
     * - `USD`: US dollar.
     * - `EUR`: euro.
     * - `GBP`: British pound.
     * - `CAD`: Canadian dollar.
     */
    PaymentCurrency: PaymentCurrency;
    /** The body of every answer that reports a failure. No other property was seen. */
    ErrorBody: ErrorBody;
  };
  responses: {
    /** @description You received the event. The demo shop answers 200; which answers Orchestrate counts as received is not known. */
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
    /** @description The API key is valid and does not permit this call. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description No payment has this id. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The request is well formed and has values that Orchestrate does not accept. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description You sent too many requests. Neither the limit nor a waiting time is documented. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Orchestrate failed while it processed the request. A write may have taken effect. Report it to Orchestrate's support. */
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
     * Number of the page to get. The first page is 1, which is also the default.
     * @example 2
     */
    Page: number;
    /**
     * Number of payments on a page, 1 to 100. The default is 10.
     * @example 10
     */
    PerPage: number;
    /**
     * @description HMAC-SHA256 of the raw body, keyed with the secret of the webhook, in lower-case hexadecimal. Unconfirmed: it is known only from a demo shop that skips the check if the header is missing.
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
   * Number of the page to get. The first page is 1, which is also the default.
   * @example 2
   */
  page?: number | undefined;
  /**
   * Number of payments on a page, 1 to 100. The default is 10.
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
      /** @description The payment was created. Send the customer to its page; its `status` is `pending` in every published answer. */
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
      /** @description The payment as it stands now. */
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
      /** @description The confirmation was processed; `status` says with what result. The demo shop accepts any 2xx, so the exact code is not known, and neither is the rest of the body. */
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
         * @description HMAC-SHA256 of the raw body, keyed with the secret of the webhook, in lower-case hexadecimal. Unconfirmed: it is known only from a demo shop that skips the check if the header is missing.
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
         * @description HMAC-SHA256 of the raw body, keyed with the secret of the webhook, in lower-case hexadecimal. Unconfirmed: it is known only from a demo shop that skips the check if the header is missing.
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
         * @description HMAC-SHA256 of the raw body, keyed with the secret of the webhook, in lower-case hexadecimal. Unconfirmed: it is known only from a demo shop that skips the check if the header is missing.
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
         * @description HMAC-SHA256 of the raw body, keyed with the secret of the webhook, in lower-case hexadecimal. Unconfirmed: it is known only from a demo shop that skips the check if the header is missing.
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
