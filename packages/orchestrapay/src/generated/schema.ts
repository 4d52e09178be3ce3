// Generated from specs/orchestrapay/openapi.yaml by `pnpm generate`. Do not edit.

import type { Undocumented } from "@payorch/core";
import type { Amount as AmountOf } from "@payorch/core/money";

/** An amount of a request, in the unit of this provider. Every number is one, except an amount of another provider. */
export type OrchestrapayAmount = AmountOf<"orchestrapay">;

export interface paths {
  "/checkout-intents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List checkout intents, filtered and sorted, page by page.
     * @description Also the only documented way to fetch one: filter by `checkout_intent_secret`, then check that the record is the one you asked for, because a server of this kind may ignore a filter that it does not know. `payload`, `webhook_secret` and `payment_id` are left out for security; `updated_at` and `deleted_at` are left out too.
     */
    get: operations["checkoutIntents.list"];
    put?: never;
    /**
     * Create a checkout intent, or get the one that its idempotency key already made.
     * @description 201 (new) and 200 (found by its key) are both success; `resource_created` tells them apart. No money moves. No page says what happens if a key comes back with a different body: give each order its own key and never change the body under it.
     */
    post: operations["checkoutIntents.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment-intents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a payment intent, one attempt to pay through one gateway.
     * @description Experimental: the page names the properties of the request, but what could be read of it shows neither method and path nor the answer; those are deduced from the other resources. Give `gateway` and either the `checkout_intent`, which brings everything else with it, or at least `amount` and `currency`. The customer then goes through the gateway's steps on hosted pages and may try several times within one payment intent. Each further payment intent needs a key of its own; repeat a failed call under its own key.
     */
    post: operations["paymentIntents.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/refunds": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refund a successful payment intent in whole or in part.
     * @description A payment intent can be refunded several times, as long as all refunds together do not exceed its amount. 201 (new) and 200 (found by its key) are both success. A refund that is still pending after `refund_sla_timeout` is canceled. Ask for another one under a new key only when the refund reads `canceled`: the time that has passed proves nothing. The properties of the answer are deduced from the refund's event.
     */
    post: operations["refunds.create"];
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
    get?: never;
    put?: never;
    /**
     * Send money to a bank account or a mobile-money wallet.
     * @description Name one destination: a `recipient_uuid`, or a bank account, or a wallet. A mixed or partial one is refused. A destination given in full becomes a recipient, or is matched to the one with the same gateway and account. Store `payout_uuid` and `recipient_uuid`. The statuses of success are deduced from the other resources.
     */
    post: operations["payouts.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payouts/{uuid}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask the gateway for the live state of a payout's transfer.
     * @description Optional, because webhooks report every change as well. The guide names method and path, not the answer, which may use the gateway's own words.
     */
    get: operations["payouts.retrieveStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payout-recipients": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register a destination of payouts for later use.
     * @description Seldom needed: a payout given its destination in full makes or finds the recipient itself. A recipient belongs to one tenant and one gateway. Name a bank account or a wallet; a mixed or partial destination is refused. Recipients have no webhooks. The statuses of success are deduced from the other resources.
     */
    post: operations["payoutRecipients.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  payment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sent when a payment's status or sub-status changes.
     * @description Sent to every address in `webhook_urls` of the checkout intent or payment intent, the same payload at the same time. Act on `status`: only `pending` can change, `success` and `canceled` are final. `canceled_timeout_e2e` says only that the time was up; `last_reason` says why the customer's attempts failed. An event may come again, and no order is promised: a late `pending` must not overwrite a final status.
     */
    post: operations["webhooks.payment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  refund: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sent when a refund's status or sub-status changes.
     * @description Sent to every address in `webhook_urls` of the refund, the same payload at the same time. Act on `status`: only `pending` can change, `success` and `canceled` are final. The list of properties could be read as far as `amount`; the others are deduced.
     */
    post: operations["webhooks.refund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  payout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sent when a payout's status or sub-status changes.
     * @description Sent to every address in `webhook_urls` of the payout, the same payload at the same time. The page could not be read as far as the properties of this event, nor the list of statuses: all but `status` and `sub_status`, which every event has, is deduced from the other events.
     */
    post: operations["webhooks.payout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
/**
 * Currency of the amount, an ISO 4217 code in three capital letters, such as `EGP` or `USD`.
 * @example EGP
 */
export type Currency = string;
/**
 * Address of your page that the customer's browser opens once the payment has succeeded. Strongly advised: without it the customer sees a generic success message. That the page was opened proves no payment.
 * Format: uri
 * @example https://example.com/success
 */
export type SuccessUrl = string;
/**
 * Address of your page that the customer's browser opens if the payment is canceled, fails or times out. Strongly advised: without it the customer sees a generic failure message.
 * Format: uri
 * @example https://example.com/failure
 */
export type FailureUrl = string;
/** Your own reference, shown to the customer, typically the name of the order, such as `#1940284`. Not a secret, despite its name: customers quote it to your customer experience (CX) team when something must be looked into. */
export type CustomerReference = string;
/**
 * Seconds after which an unfinished payment intent counts as canceled. The clock starts when the payment intent is created, not the checkout intent: one created later still has the full time. No upper limit is documented.
 * @default 1800
 */
export type PaymentTimeout = number;
/** Addresses of your server that get every event of the resource. Orchestrapay sends each of them the same payload at the same time, and again until it answers 200. */
export type WebhookUrls = string[];
/**
 * A secret of your own that Orchestrapay sends back word for word in the header `Orchestrapay-Webhook-Secret` of every event. It signs nothing: use a long random value that nobody else knows. Without it no event can be checked.
 * Format: password
 */
export type WebhookSecretInput = string;
/** Name of your tenant, if you have several under one integration. Each has its own look and its own keys. */
export type Tenant = string;
/** Locale of the hosted pages, such as `en`; lists return it as `locale`. Which ones exist is not documented. You can also append `?lg=en` to the address to which you redirect the customer. */
export type Locale = string;
/** Name of a behaviour that certain customers get, such as `filter6mo`. The values are not documented. */
export type FeatureFlag = string;
/** What is in the customer's cart, one entry per product. */
export type LineItems = LineItemInput[];
/** Your own data, such as the number of the order. Orchestrapay uses it for pre-credit checks of BNPL offers and a faster checkout, and returns it in every webhook. No read returns it: keep a copy. */
export interface Payload {
  [key: string]: unknown;
}
/** What is to be paid, where the customer goes afterwards, and who is told. */
export interface CreateCheckoutIntentRequest {
  /** What the customer will pay, in cents (200 EGP is 20000). 0 or more. In minor units. */
  amount: OrchestrapayAmount;
  /** Currency of the amount, an ISO 4217 code in three capital letters, such as `EGP` or `USD`. */
  currency: Currency;
  /** Your own free-form key for this checkout intent, unique within the tenant, such as `Order #123`. Sent again, it returns the first checkout intent and creates nothing. */
  checkout_intent_idempotency_key?: string | undefined;
  /** Address of your page that the customer's browser opens once the payment has succeeded. Strongly advised: without it the customer sees a generic success message. That the page was opened proves no payment. */
  final_success_url?: SuccessUrl | undefined;
  /** Address of your page that the customer's browser opens if the payment is canceled, fails or times out. Strongly advised: without it the customer sees a generic failure message. */
  final_failure_url?: FailureUrl | undefined;
  /** Your own reference, shown to the customer, typically the name of the order, such as `#1940284`. Not a secret, despite its name: customers quote it to your customer experience (CX) team when something must be looked into. */
  human_friendly_payment_intent_secret?: CustomerReference | undefined;
  /** Seconds after which an unfinished payment intent counts as canceled. The clock starts when the payment intent is created, not the checkout intent: one created later still has the full time. No upper limit is documented. */
  payment_intent_timeout_seconds?: PaymentTimeout | undefined;
  /** Addresses of your server that get every event of this checkout intent's payment intents. Orchestrapay sends each of them the same payload at the same time, and again until it answers 200. */
  webhook_urls?: WebhookUrls | undefined;
  /** A secret of your own that Orchestrapay sends back word for word in the header `Orchestrapay-Webhook-Secret` of every event. It signs nothing: use a long random value that nobody else knows. Without it no event can be checked. */
  webhook_secret?: WebhookSecretInput | undefined;
  /** Name of your tenant, if you have several under one integration. Each has its own look and its own keys. */
  tenant?: Tenant | undefined;
  /** Locale of the hosted pages, such as `en`; lists return it as `locale`. Which ones exist is not documented. You can also append `?lg=en` to the address to which you redirect the customer. */
  lg?: Locale | undefined;
  /** Name of a behaviour that certain customers get, such as `filter6mo`. The values are not documented. */
  feature_flag?: FeatureFlag | undefined;
  /** What is in the customer's cart, one entry per product. */
  line_items?: LineItems | undefined;
  /** Your own data, such as the number of the order. Orchestrapay uses it for pre-credit checks of BNPL offers and a faster checkout, and returns it in every webhook. No read returns it: keep a copy. */
  payload?: Payload | undefined;
  /** Kind of payment, such as `card`. Only the provider's example has it; no page says what it does. */
  payment_method?: string | undefined;
  /** Who pays. Only the provider's example has it; more properties may exist. */
  customer?: CustomerInput | undefined;
}
/** Who pays. Only the provider's example has it; more properties may exist. */
export interface CustomerInput {
  /** The customer's e-mail address, such as `customer@example.com`. */
  email?: string | undefined;
}
/** One product of the cart. Its properties are those of the provider's examples; none is said to be required. */
export interface LineItemInput {
  /** What the product is called, as the customer knows it. */
  name?: string | undefined;
  /** Price of one piece, in cents; two pieces of 2500 make an amount of 5000. In minor units. */
  price?: OrchestrapayAmount | undefined;
  /** Number of pieces, 1 or more. */
  quantity?: number | undefined;
  /**
   * Address of a picture of the product, which the customer's browser opens.
   * Format: uri
   * @example https://example.com/image.jpg
   */
  image?: string | undefined;
  /** Category of the product in your shop, such as `Electronics`. */
  category?: string | undefined;
  /** Short name of the product in addresses of your shop, such as `product-slug`. */
  slug?: string | undefined;
  /**
   * Address of the product's page in your shop, for the customer to open.
   * Format: uri
   * @example https://example.com/product
   */
  url?: string | undefined;
}
/** The checkout intent's two ids, and the gateways that the customer can choose from. */
export interface CreateCheckoutIntentResponse {
  /**
   * UUID that Orchestrapay made, safe in a browser. Payment intents are created from it.
   * Format: uuid
   */
  checkout_intent: string;
  /** Numeric id made by Orchestrapay. Not a credential, despite its name, but best kept on the server. */
  checkout_intent_secret: number;
  /** True if this call created the checkout intent, false if its key had already made it. */
  resource_created: boolean;
  /** The gateways and BNPL offers that can take this payment. */
  gateways: Gateway[];
}
/** A gateway or BNPL offer that can take the payment. */
export interface Gateway {
  /** Id of the gateway, made by Orchestrapay, such as `stripe`. Every gateway that the documentation shows has it. */
  id: string;
  /** What the gateway is called, such as `Stripe`. The page of payment intents asks for this name in `gateway`; other examples have the form of `id` there. */
  name: string;
  /**
   * Kind of gateway. Other values may come.
   *
   * - `card`: pays by card.
   * - `bnpl`: lets the customer buy now and pay later.
   */
  type?: "card" | "bnpl" | Undocumented;
  /** Whether the customer can choose it now; `true` in every example. */
  enabled?: boolean;
}
/** A checkout intent as lists return it: what is to be paid. It does not say whether it was paid; the payment's event does. */
export interface CheckoutIntent {
  /**
   * UUID that Orchestrapay made, safe in a browser.
   * Format: uuid
   */
  checkout_intent: string;
  /** Numeric id made by Orchestrapay. Not a credential, despite its name, but best kept on the server. */
  checkout_intent_secret: number;
  /** What the customer will pay, in cents (5000 EGP cents are 50 EGP). In minor units. */
  amount: number;
  /** Currency of the amount, an ISO 4217 code in three capital letters. */
  currency: string;
  /** Your own key, with which you created it. */
  checkout_intent_idempotency_key?: string | null;
  /**
   * Address of your page that the customer's browser opens once the payment has succeeded.
   * Format: uri
   */
  final_success_url?: string | null;
  /**
   * Address of your page that the customer's browser opens if the payment is canceled, fails or times out.
   * Format: uri
   */
  final_failure_url?: string | null;
  /** Your own reference, shown to the customer. Not a secret, despite its name. */
  human_friendly_payment_intent_secret?: string | null;
  /** Seconds after which an unfinished payment intent counts as canceled, from the creation of the payment intent. */
  payment_intent_timeout_seconds?: number;
  /** Addresses of your server that get every event of this checkout intent's payment intents. */
  webhook_urls?: string[] | null;
  /** Name of the behaviour that this customer gets, such as `filter6mo`. */
  feature_flag?: string | null;
  /** Locale of the hosted pages, such as `en`; you gave it as `lg`. */
  locale?: string | null;
  /** What is in the customer's cart, one entry per product. */
  line_items?: LineItem[] | null;
  /**
   * When it was created, ISO 8601 in UTC, such as `2023-07-15T12:00:00Z`.
   * Format: date-time
   */
  created_at: string;
}
/** One product of the cart, as you sent it. */
export interface LineItem {
  /** What the product is called, as the customer knows it. */
  name?: string;
  /** Price of one piece, in cents. In minor units. */
  price?: number;
  /** Number of pieces that the customer buys. */
  quantity?: number;
  /** Address of a picture of the product, for a browser. */
  image?: string;
  /** Category of the product in your shop, such as `Financial Services`. */
  category?: string;
  /** Short name of the product in addresses of your shop. */
  slug?: string;
  /** Address of the product's page in your shop. */
  url?: string;
}
/** One page of checkout intents, and where it stands among the others. */
export interface CheckoutIntentList {
  /** The checkout intents of this page, at most `limit`. */
  data: CheckoutIntent[];
  /** Where this page stands among all pages, and how they are sorted. */
  meta: PageMeta;
  /** Addresses of neighbouring pages. One that does not exist is `null` or left out; the client walks by `meta` and opens none of them. */
  links?: PageLinks;
}
/** Where this page stands among all pages, and how they are sorted. */
export interface PageMeta {
  /** Number of records on a full page, the `limit`. */
  itemsPerPage: number;
  /** Number of records on all pages together. */
  totalItems: number;
  /** Number of this page, counted from 1. */
  currentPage: number;
  /** Number of pages; the last one is reached when `currentPage` equals it. */
  totalPages: number;
  /** The sort order in force, as pairs of column and direction; empty if you asked for none. */
  sortBy?: string[][];
}
/** Addresses of neighbouring pages. One that does not exist is `null` or left out; the client walks by `meta` and opens none of them. */
export interface PageLinks {
  /**
   * Address of the first page, with the same filters.
   * Format: uri
   */
  first?: string | null;
  /**
   * Address of the page before this one.
   * Format: uri
   */
  previous?: string | null;
  /**
   * Address under which this page was asked for.
   * Format: uri
   */
  current?: string | null;
  /**
   * Address of the page after this one.
   * Format: uri
   */
  next?: string | null;
  /**
   * Address of the page where the list ends.
   * Format: uri
   */
  last?: string | null;
}
/**
 * A column and a direction, such as `amount:DESC`.
 * @example amount:DESC
 */
export type SortOrder = string;
/**
 * A condition on a column of whole numbers, made by `eq`, `inArray`, `gt`, `gte`, `lt`, `lte`, `between`, `isNull` or `not`.
 * @example $gt:3000
 * @example $btw:1000,5000
 */
export type NumberCondition = string & {
  /** Marks a string that only functions of the package make. */
  readonly NumberCondition: true;
};
/**
 * A condition on a column of strings, made by `eq`, `inArray`, `gt`, `gte`, `lt`, `lte`, `between`, `ilike`, `startsWith`, `contains`, `isNull` or `not`.
 * @example $eq:EGP
 * @example $sw:order_
 */
export type TextCondition = string & {
  /** Marks a string that only functions of the package make. */
  readonly TextCondition: true;
};
/**
 * A condition on a column of times, made by `eq`, `inArray`, `gt`, `gte`, `lt`, `lte`, `between`, `isNull` or `not`.
 * @example $btw:2023-07-01T00:00:00,2023-07-31T23:59:59.59
 */
export type TimeCondition = string & {
  /** Marks a string that only functions of the package make. */
  readonly TimeCondition: true;
};
/** Through which gateway to pay, and what: either `checkout_intent`, or `amount` and `currency`; both may be given together. The page's list of properties could be read as far as `webhook_urls`; others pass. */
export type CreatePaymentIntentRequest = {
  /**
   * The gateway to pay through, as the answer to the checkout intent lists them. The page asks for the gateway's `name`; other examples show the lower-case form of its `id`.
   *
   * Documented by the provider.
   */
  gateway: string;
  /**
   * UUID of the checkout intent to pay, made by Orchestrapay. With it nothing but `gateway` is needed.
   *
   * Documented by the provider.
   * Format: uuid
   */
  checkout_intent?: string | undefined;
  /**
   * What the customer will pay, in cents (200 EGP is 20000). 0 or more. In minor units.
   *
   * Documented by the provider.
   */
  amount?: OrchestrapayAmount | undefined;
  /**
   * Currency of the amount, an ISO 4217 code in three capital letters, such as `EGP` or `USD`.
   *
   * Documented by the provider.
   */
  currency?: Currency | undefined;
  /**
   * Your own free-form key for this payment intent, despite the name; not the key of its checkout intent. Sent again, it returns the first payment intent and creates nothing.
   *
   * Documented by the provider.
   */
  checkout_intent_idempotency_key?: string | undefined;
  /**
   * Your own reference, shown to the customer, typically the name of the order, such as `#1940284`. Not a secret, despite its name: customers quote it to your customer experience (CX) team when something must be looked into.
   *
   * Documented by the provider.
   */
  human_friendly_payment_intent_secret?: CustomerReference | undefined;
  /**
   * Seconds after which an unfinished payment intent counts as canceled. The clock starts when the payment intent is created, not the checkout intent: one created later still has the full time. No upper limit is documented.
   *
   * Documented by the provider.
   */
  payment_intent_timeout_seconds?: PaymentTimeout | undefined;
  /**
   * Addresses of your server that get every event of this payment intent. Orchestrapay sends each of them the same payload at the same time, and again until it answers 200.
   *
   * Documented by the provider.
   */
  webhook_urls?: WebhookUrls | undefined;
  /**
   * A secret of your own that Orchestrapay sends back word for word in the header `Orchestrapay-Webhook-Secret` of every event. It signs nothing: use a long random value that nobody else knows. Without it no event can be checked.
   *
   * Documented by the provider.
   */
  webhook_secret?: WebhookSecretInput | undefined;
  /** Address of your page that the customer's browser opens once the payment has succeeded. Strongly advised: without it the customer sees a generic success message. That the page was opened proves no payment. */
  final_success_url?: SuccessUrl | undefined;
  /** Address of your page that the customer's browser opens if the payment is canceled, fails or times out. Strongly advised: without it the customer sees a generic failure message. */
  final_failure_url?: FailureUrl | undefined;
  /** Name of your tenant, if you have several under one integration. Each has its own look and its own keys. */
  tenant?: Tenant | undefined;
  /** Locale of the hosted pages, such as `en`; lists return it as `locale`. Which ones exist is not documented. You can also append `?lg=en` to the address to which you redirect the customer. */
  lg?: Locale | undefined;
  /** Name of a behaviour that certain customers get, such as `filter6mo`. The values are not documented. */
  feature_flag?: FeatureFlag | undefined;
  /** What is in the customer's cart, one entry per product. */
  line_items?: LineItems | undefined;
  /** Your own data, such as the number of the order. Orchestrapay uses it for pre-credit checks of BNPL offers and a faster checkout, and returns it in every webhook. No read returns it: keep a copy. */
  payload?: Payload | undefined;
} & (
  | {
      /**
       * UUID of the checkout intent to pay, made by Orchestrapay. With it nothing but `gateway` is needed.
       *
       * Documented by the provider.
       */
      checkout_intent: string;
    }
  | {
      /** In minor units. */
      amount: OrchestrapayAmount;
      /**
       * Currency of the amount, an ISO 4217 code in three capital letters, such as `EGP` or `USD`.
       *
       * Documented by the provider.
       */
      currency: string;
      /**
       * UUID of the checkout intent to pay, made by Orchestrapay. With it nothing but `gateway` is needed.
       *
       * Documented by the provider.
       */
      checkout_intent?: undefined;
    }
);
/** A new or found payment intent. No page shows this answer: its properties are deduced, others surely come, and any may be missing. The address of the hosted page surely comes too, under a name that is not known. */
export type PaymentIntent = {
  /**
   * UUID of the payment intent, made by Orchestrapay.
   * Format: uuid
   */
  payment_intent?: string;
  /** Numeric id made by Orchestrapay, which refunds ask for. Not a credential, despite its name, but best kept on the server. */
  payment_intent_secret?: number;
  /** True if this call created the payment intent, false if its key had already made it. */
  resource_created?: boolean;
} & {
  [key: string]: unknown;
};
/** Which payment intent to refund, and how much of it. */
export interface CreateRefundRequest {
  /** Numeric id of the payment intent to refund, made by Orchestrapay. No page says under which name events have it: try it on staging, because a wrong number may refund another payment. No bounds are documented. */
  payment_intent_secret: number;
  /** What to give back, in cents (EGP 100.25 is 10025). More than 0, and at most what is left of the payment. In minor units. */
  amount: OrchestrapayAmount;
  /** The payment intent's own currency, an ISO 4217 code in three capital letters; another one is refused. */
  currency: Currency;
  /** Your own key for this refund, despite the name; not the key of the checkout intent. Sent again, it returns the first refund and gives back nothing more. */
  checkout_intent_idempotency_key?: string | undefined;
  /** Addresses of your server that get every event of this refund. Orchestrapay sends each of them the same payload at the same time, and again until it answers 200. */
  webhook_urls?: WebhookUrls | undefined;
  /** A secret of your own that Orchestrapay sends back word for word in the header `Orchestrapay-Webhook-Secret` of every event. It signs nothing: use a long random value that nobody else knows. Without it no event can be checked. */
  webhook_secret?: WebhookSecretInput | undefined;
  /**
   * Seconds after which a refund that is still pending is canceled; 259200 is three days. No upper limit is documented.
   * @default 259200
   */
  refund_sla_timeout?: number | undefined;
}
/** A new or found refund. No page shows this answer: its properties are deduced from the refund's event, others may come, and any may be missing. */
export type Refund = {
  /** Numeric id of the refund, made by Orchestrapay. */
  id?: number;
  /**
   * Where the payment, refund or payout stands. That payouts have the same three is deduced. Other values may come.
   *
   * - `pending`: it is not decided yet. Only this status can change.
   * - `success`: the money moved. Final, guaranteed.
   * - `canceled`: it was canceled, failed or timed out, and no money moves any more. Final, guaranteed.
   */
  status?: LifecycleStatus;
  /**
   * The status, alone or with `_` and a detail; not all details are known. For analysis only: decide by the status.
   *
   * - `pending`: not decided yet.
   * - `success`: the money moved.
   * - `canceled`: canceled, without a detail.
   * - `canceled_timeout_e2e`: the time of the payment intent ran out. Very common, because customers may try several times;
   *   `last_reason` says why their attempts failed.
   */
  sub_status?: LifecycleSubStatus;
  /** Numeric id of the refunded payment, made by Orchestrapay, as the refund's event has it. */
  transaction_id?: number;
  /** What is given back, in cents. In minor units. */
  amount?: number;
  /** Currency of the amount, an ISO 4217 code in three capital letters. */
  currency?: string;
} & {
  [key: string]: unknown;
};
/**
 * UUID of a registered recipient, made by Orchestrapay. It excludes the properties of a bank account and a wallet.
 * Format: uuid
 */
export type RecipientUuid = string;
/** Number of the bank account. It needs `bank_account_name` and `bank_code` beside it, and excludes a wallet. */
export type BankAccountNumber = string;
/** Holder of the bank account, spelt as the bank has it. */
export type BankAccountName = string;
/** Code of the bank, a string of digits such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
export type BankCode = string;
/** What people call the bank, such as `GTBank`. For display only. */
export type BankName = string;
/** Phone number (MSISDN) or number of the wallet. It excludes the properties of a bank account. */
export type MobileMoneyNumber = string;
/** The wallet's network, as your gateway calls it. Leave it out if the gateway does not need it; the older documentation always asks for it. */
export type MobileMoneyProvider = string;
/** Display name of the recipient, a person or a business. */
export type RecipientName = string;
/** E-mail address of the recipient, such as `customer@example.com`. */
export type RecipientEmail = string;
/** Phone number of the recipient, such as `+2348000000000`. Its format is not documented. */
export type RecipientPhone = string;
/** How much to send, through which gateway, and to whom: a registered recipient, a bank account or a wallet, each of which excludes the others. The page's list of properties could be read as far as the wallet's; others pass. */
export type CreatePayoutRequest = {
  /** The gateway to pay out through, such as `paystack`; it must be the registered recipient's own. */
  gateway: string;
  /** What to send, in cents (NGN 2,500 is 250000). More than 0. In minor units. */
  amount: OrchestrapayAmount;
  /** Currency of the amount, an ISO 4217 code in three capital letters, such as `EGP` or `USD`. */
  currency: Currency;
  /** UUID of a registered recipient, made by Orchestrapay. It excludes the properties of a bank account and a wallet. */
  recipient_uuid?: RecipientUuid | undefined;
  /** Number of the bank account. It needs `bank_account_name` and `bank_code` beside it, and excludes a wallet. */
  bank_account_number?: BankAccountNumber | undefined;
  /** Holder of the bank account, spelt as the bank has it. */
  bank_account_name?: BankAccountName | undefined;
  /** Code of the bank, a string of digits such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
  bank_code?: BankCode | undefined;
  /** What people call the bank, such as `GTBank`. For display only. */
  bank_name?: BankName | undefined;
  /** Phone number (MSISDN) or number of the wallet. It excludes the properties of a bank account. */
  mobile_money_number?: MobileMoneyNumber | undefined;
  /** The wallet's network, as your gateway calls it. Leave it out if the gateway does not need it; the older documentation always asks for it. */
  mobile_money_provider?: MobileMoneyProvider | undefined;
  /** Display name of the recipient, a person or a business. */
  name?: RecipientName | undefined;
  /** E-mail address of the recipient, such as `customer@example.com`. */
  email?: RecipientEmail | undefined;
  /** Phone number of the recipient, such as `+2348000000000`. Its format is not documented. */
  phone?: RecipientPhone | undefined;
  /** Your own key for this payout, unique within the tenant. Sent again, it returns the first payout and sends nothing. */
  idempotency_key?: string | undefined;
  /** Addresses of your server that get every event of this payout. Orchestrapay sends each of them the same payload at the same time, and again until it answers 200. */
  webhook_urls?: WebhookUrls | undefined;
  /** A secret of your own that Orchestrapay sends back word for word in the header `Orchestrapay-Webhook-Secret` of every event. It signs nothing: use a long random value that nobody else knows. Without it no event can be checked. */
  webhook_secret?: WebhookSecretInput | undefined;
} & (
  | {
      /** UUID of a registered recipient, made by Orchestrapay. It excludes the properties of a bank account and a wallet. */
      recipient_uuid: string;
      /** Number of the bank account. It needs `bank_account_name` and `bank_code` beside it, and excludes a wallet. */
      bank_account_number?: undefined;
      /** Holder of the bank account, spelt as the bank has it. */
      bank_account_name?: undefined;
      /** Code of the bank, a string of digits such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
      bank_code?: undefined;
      /** What people call the bank, such as `GTBank`. For display only. */
      bank_name?: undefined;
      /** Phone number (MSISDN) or number of the wallet. It excludes the properties of a bank account. */
      mobile_money_number?: undefined;
      /** The wallet's network, as your gateway calls it. Leave it out if the gateway does not need it; the older documentation always asks for it. */
      mobile_money_provider?: undefined;
    }
  | {
      /** Number of the bank account. It needs `bank_account_name` and `bank_code` beside it, and excludes a wallet. */
      bank_account_number: string;
      /** Holder of the bank account, spelt as the bank has it. */
      bank_account_name: string;
      /** Code of the bank, a string of digits such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
      bank_code: string;
      /** UUID of a registered recipient, made by Orchestrapay. It excludes the properties of a bank account and a wallet. */
      recipient_uuid?: undefined;
      /** Phone number (MSISDN) or number of the wallet. It excludes the properties of a bank account. */
      mobile_money_number?: undefined;
      /** The wallet's network, as your gateway calls it. Leave it out if the gateway does not need it; the older documentation always asks for it. */
      mobile_money_provider?: undefined;
    }
  | {
      /** Phone number (MSISDN) or number of the wallet. It excludes the properties of a bank account. */
      mobile_money_number: string;
      /** UUID of a registered recipient, made by Orchestrapay. It excludes the properties of a bank account and a wallet. */
      recipient_uuid?: undefined;
      /** Number of the bank account. It needs `bank_account_name` and `bank_code` beside it, and excludes a wallet. */
      bank_account_number?: undefined;
      /** Holder of the bank account, spelt as the bank has it. */
      bank_account_name?: undefined;
      /** Code of the bank, a string of digits such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
      bank_code?: undefined;
      /** What people call the bank, such as `GTBank`. For display only. */
      bank_name?: undefined;
    }
);
/** A new or found payout. Only two properties of this answer are known; others may come. */
export type Payout = {
  /**
   * UUID that Orchestrapay made. Store it, to ask for the live state.
   *
   * Documented by the provider.
   * Format: uuid
   */
  payout_uuid: string;
  /**
   * UUID of the recipient, given, found or made for this payout. Later payouts can name it.
   *
   * Documented by the provider.
   * Format: uuid
   */
  recipient_uuid: string;
} & {
  [key: string]: unknown;
};
/** The gateway's live state of a transfer. No page shows this answer: its one property is deduced and may be missing. */
export type PayoutStatus = {
  /** State of the transfer, possibly in the gateway's own words. */
  status?: string;
} & {
  [key: string]: unknown;
};
/** Where payouts may go, and through which gateway: a bank account or a wallet, which exclude each other. What could be read of the page does not show where the list of properties ends; others pass. */
export type CreatePayoutRecipientRequest = {
  /** The gateway of the recipient, such as `paystack`; payouts to it must name the same. */
  gateway: string;
  /**
   * Kind of destination. Follows from the other properties if you leave it out.
   *
   * - `bank_account`: the properties of a bank account are given.
   * - `mobile_money`: those of a wallet are given.
   * @enum {string}
   */
  recipient_type?: "bank_account" | "mobile_money" | undefined;
  /** Number of the bank account. It needs `bank_account_name` and `bank_code` beside it, and excludes a wallet. */
  bank_account_number?: BankAccountNumber | undefined;
  /** Holder of the bank account, spelt as the bank has it. */
  bank_account_name?: BankAccountName | undefined;
  /** Code of the bank, a string of digits such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
  bank_code?: BankCode | undefined;
  /** What people call the bank, such as `GTBank`. For display only. */
  bank_name?: BankName | undefined;
  /** Phone number (MSISDN) or number of the wallet. It excludes the properties of a bank account. */
  mobile_money_number?: MobileMoneyNumber | undefined;
  /** The wallet's network, as your gateway calls it. Leave it out if the gateway does not need it; the older documentation always asks for it. */
  mobile_money_provider?: MobileMoneyProvider | undefined;
  /** Display name of the recipient, a person or a business. */
  name?: RecipientName | undefined;
  /** E-mail address of the recipient, such as `customer@example.com`. */
  email?: RecipientEmail | undefined;
  /** Phone number of the recipient, such as `+2348000000000`. Its format is not documented. */
  phone?: RecipientPhone | undefined;
  /** Your own key for this recipient, unique within the tenant. Sent again, it returns the first recipient. */
  idempotency_key?: string | undefined;
} & (
  | {
      /**
       * Kind of destination. Follows from the other properties if you leave it out.
       *
       * - `bank_account`: the properties of a bank account are given.
       * - `mobile_money`: those of a wallet are given.
       * @enum {string}
       */
      recipient_type?: "bank_account" | undefined;
      /** Number of the bank account. It needs `bank_account_name` and `bank_code` beside it, and excludes a wallet. */
      bank_account_number: string;
      /** Holder of the bank account, spelt as the bank has it. */
      bank_account_name: string;
      /** Code of the bank, a string of digits such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
      bank_code: string;
      /** Phone number (MSISDN) or number of the wallet. It excludes the properties of a bank account. */
      mobile_money_number?: undefined;
      /** The wallet's network, as your gateway calls it. Leave it out if the gateway does not need it; the older documentation always asks for it. */
      mobile_money_provider?: undefined;
    }
  | {
      /**
       * Kind of destination. Follows from the other properties if you leave it out.
       *
       * - `bank_account`: the properties of a bank account are given.
       * - `mobile_money`: those of a wallet are given.
       * @enum {string}
       */
      recipient_type?: "mobile_money" | undefined;
      /** Phone number (MSISDN) or number of the wallet. It excludes the properties of a bank account. */
      mobile_money_number: string;
      /** Number of the bank account. It needs `bank_account_name` and `bank_code` beside it, and excludes a wallet. */
      bank_account_number?: undefined;
      /** Holder of the bank account, spelt as the bank has it. */
      bank_account_name?: undefined;
      /** Code of the bank, a string of digits such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
      bank_code?: undefined;
      /** What people call the bank, such as `GTBank`. For display only. */
      bank_name?: undefined;
    }
);
/** A registered recipient. Only one property of this answer is known; others may come. */
export type PayoutRecipient = {
  /**
   * UUID that Orchestrapay made. Store it, to name it in payouts.
   *
   * Documented by the provider.
   * Format: uuid
   */
  recipient_uuid: string;
} & {
  [key: string]: unknown;
};
/** A payment changed its status or sub-status. An event may have more properties than these, depending on its status. */
export interface PaymentEvent {
  /**
   * Tells this event from those of refunds and payouts.
   * @constant
   */
  webhook_type: "payment";
  /**
   * Where the payment, refund or payout stands. That payouts have the same three is deduced. Other values may come.
   *
   * - `pending`: it is not decided yet. Only this status can change.
   * - `success`: the money moved. Final, guaranteed.
   * - `canceled`: it was canceled, failed or timed out, and no money moves any more. Final, guaranteed.
   */
  status: LifecycleStatus;
  /**
   * The status, alone or with `_` and a detail; not all details are known. For analysis only: decide by the status.
   *
   * - `pending`: not decided yet.
   * - `success`: the money moved.
   * - `canceled`: canceled, without a detail.
   * - `canceled_timeout_e2e`: the time of the payment intent ran out. Very common, because customers may try several times;
   *   `last_reason` says why their attempts failed.
   */
  sub_status: LifecycleSubStatus;
  /**
   * UUID of the payment, made by Orchestrapay.
   * Format: uuid
   */
  uuid?: string;
  /** Numeric id of the payment, made by Orchestrapay. No page says whether it is the `payment_intent_secret` that refunds ask for: try it on staging. */
  id?: number;
  /** Numeric id, made by Orchestrapay, of the object that the payment was made from. No page says whether it is the `checkout_intent_secret`: put your own reference into `payload`. */
  preflight_id?: number;
  /** Key against handling an event twice, by the documentation; possibly the same for every event of a payment. Tell events apart by `webhook_type`, `id` and `sub_status`. */
  idempotency_key?: string;
  /** The gateway of the payment, such as `paystack`. */
  gateway: string;
  /** What was to be paid, in cents. Compare it with your order. In minor units. */
  amount: number;
  /** Currency of the amount, an ISO 4217 code in three capital letters. */
  currency: string;
  /** Your own data, as you gave it on creation. */
  payload?: {
    [key: string]: unknown;
  } | null;
  /** Number of the step within the payment's flow. */
  step_number?: number;
  /** Why the last attempt failed, if one did. Says more than a sub-status such as a timeout. */
  last_reason?: string | null;
}
/** A refund changed its status or sub-status. The page could be read as far as `amount`; the properties after it are deduced. */
export interface RefundEvent {
  /**
   * Tells this event from those of payments and payouts.
   *
   * Deduced: neither the provider's documentation nor known code shows it.
   * @constant
   */
  webhook_type: "refund";
  /**
   * Where the payment, refund or payout stands. That payouts have the same three is deduced. Other values may come.
   *
   * - `pending`: it is not decided yet. Only this status can change.
   * - `success`: the money moved. Final, guaranteed.
   * - `canceled`: it was canceled, failed or timed out, and no money moves any more. Final, guaranteed.
   */
  status: LifecycleStatus;
  /**
   * The status, alone or with `_` and a detail; not all details are known. For analysis only: decide by the status.
   *
   * - `pending`: not decided yet.
   * - `success`: the money moved.
   * - `canceled`: canceled, without a detail.
   * - `canceled_timeout_e2e`: the time of the payment intent ran out. Very common, because customers may try several times;
   *   `last_reason` says why their attempts failed.
   */
  sub_status: LifecycleSubStatus;
  /** Numeric id of the refund, made by Orchestrapay. */
  id?: number;
  /** Numeric id of the refunded payment, made by Orchestrapay. */
  transaction_id?: number;
  /** Key against handling an event twice, by the documentation; possibly the same for every event of a refund. Tell events apart by `webhook_type`, `id` and `sub_status`. */
  idempotency_key?: string;
  /** What is given back, in cents. In minor units. */
  amount: number;
  /**
   * Currency of the amount, an ISO 4217 code in three capital letters.
   *
   * Deduced: neither the provider's documentation nor known code shows it.
   */
  currency?: string;
  /**
   * Your own data, as you gave it on creation.
   *
   * Deduced: neither the provider's documentation nor known code shows it.
   */
  payload?: {
    [key: string]: unknown;
  } | null;
  /**
   * Why the last attempt failed, if one did.
   *
   * Deduced: neither the provider's documentation nor known code shows it.
   */
  last_reason?: string | null;
}
/** A payout changed its status or sub-status. That every event has `status` and `sub_status` is documented; all other properties are deduced. */
export type PayoutEvent = {
  /**
   * Tells this event from those of payments and refunds.
   * @constant
   */
  webhook_type: "payout";
  /**
   * Where the payment, refund or payout stands. That payouts have the same three is deduced. Other values may come.
   *
   * - `pending`: it is not decided yet. Only this status can change.
   * - `success`: the money moved. Final, guaranteed.
   * - `canceled`: it was canceled, failed or timed out, and no money moves any more. Final, guaranteed.
   *
   * Documented by the provider.
   */
  status: LifecycleStatus;
  /**
   * The status, alone or with `_` and a detail; not all details are known. For analysis only: decide by the status.
   *
   * - `pending`: not decided yet.
   * - `success`: the money moved.
   * - `canceled`: canceled, without a detail.
   * - `canceled_timeout_e2e`: the time of the payment intent ran out. Very common, because customers may try several times;
   *   `last_reason` says why their attempts failed.
   *
   * Documented by the provider.
   */
  sub_status: LifecycleSubStatus;
  /**
   * UUID made by Orchestrapay, which the answer to the creation has too.
   * Format: uuid
   */
  payout_uuid?: string;
  /**
   * UUID made by Orchestrapay, by the name that payment events have for theirs.
   * Format: uuid
   */
  uuid?: string;
  /** Numeric id of the payout, made by Orchestrapay. */
  id?: number;
  /** Most likely your own key of the payout, the same for every event of it. */
  idempotency_key?: string;
  /** What is sent, in cents. In minor units. */
  amount?: number;
  /** Currency of the amount, an ISO 4217 code in three capital letters. */
  currency?: string;
} & {
  [key: string]: unknown;
};
/**
 * Where the payment, refund or payout stands. That payouts have the same three is deduced. Other values may come.
 *
 * - `pending`: it is not decided yet. Only this status can change.
 * - `success`: the money moved. Final, guaranteed.
 * - `canceled`: it was canceled, failed or timed out, and no money moves any more. Final, guaranteed.
 */
export type LifecycleStatus = "pending" | "success" | "canceled" | Undocumented;
/**
 * The status, alone or with `_` and a detail; not all details are known. For analysis only: decide by the status.
 *
 * - `pending`: not decided yet.
 * - `success`: the money moved.
 * - `canceled`: canceled, without a detail.
 * - `canceled_timeout_e2e`: the time of the payment intent ran out. Very common, because customers may try several times;
 *   `last_reason` says why their attempts failed.
 */
export type LifecycleSubStatus = "pending" | "success" | "canceled" | "canceled_timeout_e2e" | Undocumented;
/** What Orchestrapay answers when it refuses a request. */
export interface ErrorBody {
  /** What is wrong, as one string or an array of strings. */
  message: string | string[];
  /** Words for the HTTP status, such as `Bad Request`. */
  error?: string;
  /** The HTTP status code once more, such as 400. */
  statusCode?: number;
}
/** What Orchestrapay answers when it refuses a refund. */
export interface RefundErrorBody {
  /**
   * What is wrong, as one string or an array of strings. The codes of refunds are documented, their place in the body is not: that they stand here is deduced.
   *
   * - `REFUND_TX_MUST_BE_SUCCESSFUL`: the payment intent has not the status `success`.
   * - `REFUND_CCY_MISMATCH`: the currency is not the payment intent's.
   * - `REFUND_RQST_AMT_GREATER_THAN_TX_AMT`: the amount is more than what is left to refund.
   */
  message: RefundErrorCode | string[];
  /** Words for the HTTP status, such as `Bad Request`. */
  error?: string;
  /** The HTTP status code once more, such as 400. */
  statusCode?: number;
}
/**
 * Why a refund was refused, as a code or any other string.
 *
 * - `REFUND_TX_MUST_BE_SUCCESSFUL`: the payment intent has not the status `success`.
 * - `REFUND_CCY_MISMATCH`: the currency is not the payment intent's.
 * - `REFUND_RQST_AMT_GREATER_THAN_TX_AMT`: the amount is more than what is left to refund.
 */
export type RefundErrorCode =
  | "REFUND_TX_MUST_BE_SUCCESSFUL"
  | "REFUND_CCY_MISMATCH"
  | "REFUND_RQST_AMT_GREATER_THAN_TX_AMT"
  | Undocumented;
export interface components {
  schemas: {
    /**
     * Currency of the amount, an ISO 4217 code in three capital letters, such as `EGP` or `USD`.
     * @example EGP
     */
    Currency: Currency;
    /**
     * Address of your page that the customer's browser opens once the payment has succeeded. Strongly advised: without it the customer sees a generic success message. That the page was opened proves no payment.
     * Format: uri
     * @example https://example.com/success
     */
    SuccessUrl: SuccessUrl;
    /**
     * Address of your page that the customer's browser opens if the payment is canceled, fails or times out. Strongly advised: without it the customer sees a generic failure message.
     * Format: uri
     * @example https://example.com/failure
     */
    FailureUrl: FailureUrl;
    /** Your own reference, shown to the customer, typically the name of the order, such as `#1940284`. Not a secret, despite its name: customers quote it to your customer experience (CX) team when something must be looked into. */
    CustomerReference: CustomerReference;
    /**
     * Seconds after which an unfinished payment intent counts as canceled. The clock starts when the payment intent is created, not the checkout intent: one created later still has the full time. No upper limit is documented.
     * @default 1800
     */
    PaymentTimeout: PaymentTimeout;
    /** Addresses of your server that get every event of the resource. Orchestrapay sends each of them the same payload at the same time, and again until it answers 200. */
    WebhookUrls: WebhookUrls;
    /**
     * A secret of your own that Orchestrapay sends back word for word in the header `Orchestrapay-Webhook-Secret` of every event. It signs nothing: use a long random value that nobody else knows. Without it no event can be checked.
     * Format: password
     */
    WebhookSecretInput: WebhookSecretInput;
    /** Name of your tenant, if you have several under one integration. Each has its own look and its own keys. */
    Tenant: Tenant;
    /** Locale of the hosted pages, such as `en`; lists return it as `locale`. Which ones exist is not documented. You can also append `?lg=en` to the address to which you redirect the customer. */
    Locale: Locale;
    /** Name of a behaviour that certain customers get, such as `filter6mo`. The values are not documented. */
    FeatureFlag: FeatureFlag;
    /** What is in the customer's cart, one entry per product. */
    LineItems: LineItems;
    /** Your own data, such as the number of the order. Orchestrapay uses it for pre-credit checks of BNPL offers and a faster checkout, and returns it in every webhook. No read returns it: keep a copy. */
    Payload: Payload;
    /** What is to be paid, where the customer goes afterwards, and who is told. */
    CreateCheckoutIntentRequest: CreateCheckoutIntentRequest;
    /** Who pays. Only the provider's example has it; more properties may exist. */
    CustomerInput: CustomerInput;
    /** One product of the cart. Its properties are those of the provider's examples; none is said to be required. */
    LineItemInput: LineItemInput;
    /** The checkout intent's two ids, and the gateways that the customer can choose from. */
    CreateCheckoutIntentResponse: CreateCheckoutIntentResponse;
    /** A gateway or BNPL offer that can take the payment. */
    Gateway: Gateway;
    /** A checkout intent as lists return it: what is to be paid. It does not say whether it was paid; the payment's event does. */
    CheckoutIntent: CheckoutIntent;
    /** One product of the cart, as you sent it. */
    LineItem: LineItem;
    /** One page of checkout intents, and where it stands among the others. */
    CheckoutIntentList: CheckoutIntentList;
    /** Where this page stands among all pages, and how they are sorted. */
    PageMeta: PageMeta;
    /** Addresses of neighbouring pages. One that does not exist is `null` or left out; the client walks by `meta` and opens none of them. */
    PageLinks: PageLinks;
    /**
     * A column and a direction, such as `amount:DESC`.
     * @example amount:DESC
     */
    SortOrder: SortOrder;
    /**
     * A condition on a column of whole numbers, made by `eq`, `inArray`, `gt`, `gte`, `lt`, `lte`, `between`, `isNull` or `not`.
     * @example $gt:3000
     * @example $btw:1000,5000
     */
    NumberCondition: NumberCondition;
    /**
     * A condition on a column of strings, made by `eq`, `inArray`, `gt`, `gte`, `lt`, `lte`, `between`, `ilike`, `startsWith`, `contains`, `isNull` or `not`.
     * @example $eq:EGP
     * @example $sw:order_
     */
    TextCondition: TextCondition;
    /**
     * A condition on a column of times, made by `eq`, `inArray`, `gt`, `gte`, `lt`, `lte`, `between`, `isNull` or `not`.
     * @example $btw:2023-07-01T00:00:00,2023-07-31T23:59:59.59
     */
    TimeCondition: TimeCondition;
    /** Through which gateway to pay, and what: either `checkout_intent`, or `amount` and `currency`; both may be given together. The page's list of properties could be read as far as `webhook_urls`; others pass. */
    CreatePaymentIntentRequest: CreatePaymentIntentRequest;
    /** A new or found payment intent. No page shows this answer: its properties are deduced, others surely come, and any may be missing. The address of the hosted page surely comes too, under a name that is not known. */
    PaymentIntent: PaymentIntent;
    /** Which payment intent to refund, and how much of it. */
    CreateRefundRequest: CreateRefundRequest;
    /** A new or found refund. No page shows this answer: its properties are deduced from the refund's event, others may come, and any may be missing. */
    Refund: Refund;
    /**
     * UUID of a registered recipient, made by Orchestrapay. It excludes the properties of a bank account and a wallet.
     * Format: uuid
     */
    RecipientUuid: RecipientUuid;
    /** Number of the bank account. It needs `bank_account_name` and `bank_code` beside it, and excludes a wallet. */
    BankAccountNumber: BankAccountNumber;
    /** Holder of the bank account, spelt as the bank has it. */
    BankAccountName: BankAccountName;
    /** Code of the bank, a string of digits such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
    BankCode: BankCode;
    /** What people call the bank, such as `GTBank`. For display only. */
    BankName: BankName;
    /** Phone number (MSISDN) or number of the wallet. It excludes the properties of a bank account. */
    MobileMoneyNumber: MobileMoneyNumber;
    /** The wallet's network, as your gateway calls it. Leave it out if the gateway does not need it; the older documentation always asks for it. */
    MobileMoneyProvider: MobileMoneyProvider;
    /** Display name of the recipient, a person or a business. */
    RecipientName: RecipientName;
    /** E-mail address of the recipient, such as `customer@example.com`. */
    RecipientEmail: RecipientEmail;
    /** Phone number of the recipient, such as `+2348000000000`. Its format is not documented. */
    RecipientPhone: RecipientPhone;
    /** How much to send, through which gateway, and to whom: a registered recipient, a bank account or a wallet, each of which excludes the others. The page's list of properties could be read as far as the wallet's; others pass. */
    CreatePayoutRequest: CreatePayoutRequest;
    /** A new or found payout. Only two properties of this answer are known; others may come. */
    Payout: Payout;
    /** The gateway's live state of a transfer. No page shows this answer: its one property is deduced and may be missing. */
    PayoutStatus: PayoutStatus;
    /** Where payouts may go, and through which gateway: a bank account or a wallet, which exclude each other. What could be read of the page does not show where the list of properties ends; others pass. */
    CreatePayoutRecipientRequest: CreatePayoutRecipientRequest;
    /** A registered recipient. Only one property of this answer is known; others may come. */
    PayoutRecipient: PayoutRecipient;
    /** A payment changed its status or sub-status. An event may have more properties than these, depending on its status. */
    PaymentEvent: PaymentEvent;
    /** A refund changed its status or sub-status. The page could be read as far as `amount`; the properties after it are deduced. */
    RefundEvent: RefundEvent;
    /** A payout changed its status or sub-status. That every event has `status` and `sub_status` is documented; all other properties are deduced. */
    PayoutEvent: PayoutEvent;
    /**
     * Where the payment, refund or payout stands. That payouts have the same three is deduced. Other values may come.
     *
     * - `pending`: it is not decided yet. Only this status can change.
     * - `success`: the money moved. Final, guaranteed.
     * - `canceled`: it was canceled, failed or timed out, and no money moves any more. Final, guaranteed.
     */
    LifecycleStatus: LifecycleStatus;
    /**
     * The status, alone or with `_` and a detail; not all details are known. For analysis only: decide by the status.
     *
     * - `pending`: not decided yet.
     * - `success`: the money moved.
     * - `canceled`: canceled, without a detail.
     * - `canceled_timeout_e2e`: the time of the payment intent ran out. Very common, because customers may try several times;
     *   `last_reason` says why their attempts failed.
     */
    LifecycleSubStatus: LifecycleSubStatus;
    /** What Orchestrapay answers when it refuses a request. */
    ErrorBody: ErrorBody;
    /** What Orchestrapay answers when it refuses a refund. */
    RefundErrorBody: RefundErrorBody;
    /**
     * Why a refund was refused, as a code or any other string.
     *
     * - `REFUND_TX_MUST_BE_SUCCESSFUL`: the payment intent has not the status `success`.
     * - `REFUND_CCY_MISMATCH`: the currency is not the payment intent's.
     * - `REFUND_RQST_AMT_GREATER_THAN_TX_AMT`: the amount is more than what is left to refund.
     */
    RefundErrorCode: RefundErrorCode;
  };
  responses: {
    /** @description The request was refused, for instance because its body is not JSON. Nothing was created. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The key is missing, is wrong, or lacks the claim for this operation; the answer is the same for all. Nothing was created. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Received. Orchestrapay sends the event again until the answer is 200, to each address on its own; 201 or 204 may count as failure. */
    WebhookReceived: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /**
     * Number of the page to return, counted from 1.
     * @example 1
     */
    Page: number;
    /**
     * Number of records on a page, 1 to 1000.
     * @example 10
     */
    Limit: number;
    /**
     * Sort order, each entry `column:ASC` or `column:DESC`; later entries break ties. Which columns can be sorted is not documented; the example is `amount`.
     * @example [
     *   "amount:DESC"
     * ]
     */
    SortBy: SortOrder[];
    /**
     * @description The `webhook_secret` that you gave on creation, word for word; most likely missing if you gave none. Compare it in constant time. It does not cover the body, and there is no header with a signature, an id or a time.
     * @example your-webhook-secret
     */
    WebhookSecret: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface ListCheckoutIntentsQuery {
  /**
   * Number of the page to return, counted from 1.
   * @example 1
   */
  page?: number | undefined;
  /**
   * Number of records on a page, 1 to 1000.
   * @example 10
   */
  limit?: number | undefined;
  /**
   * Sort order, each entry `column:ASC` or `column:DESC`; later entries break ties. Which columns can be sorted is not documented; the example is `amount`.
   * @example [
   *   "amount:DESC"
   * ]
   */
  sortBy?: SortOrder[] | undefined;
  /** Sent as `filter.checkout_intent`, `filter.checkout_intent_secret`, `filter.checkout_intent_idempotency_key`, `filter.amount`, `filter.currency`, `filter.created_at`, `filter.updated_at`. */
  filter?:
    | {
        /** Conditions on the UUID that Orchestrapay made; a record must meet all of them. */
        checkout_intent?: TextCondition | TextCondition[] | undefined;
        /** Conditions on the numeric id that Orchestrapay made; a record must meet all of them. `eq` finds one record. */
        checkout_intent_secret?: NumberCondition | NumberCondition[] | undefined;
        /** Conditions on your own idempotency key; a record must meet all of them. */
        checkout_intent_idempotency_key?: TextCondition | TextCondition[] | undefined;
        /** Conditions on the amount in cents, such as `$gt:3000` for more than 30.00; a record must meet all of them. */
        amount?: NumberCondition | NumberCondition[] | undefined;
        /** Conditions on the ISO 4217 code of the currency; a record must meet all of them. */
        currency?: TextCondition | TextCondition[] | undefined;
        /** Conditions on the time of creation, ISO 8601; a record must meet all of them. The documentation shows times without a zone, and does not say which zone it then is: write UTC with `Z`. */
        created_at?: TimeCondition | TimeCondition[] | undefined;
        /** Conditions on the time of the last change, ISO 8601, as for `filter.created_at`; a record must meet all of them. No answer returns the time itself. */
        updated_at?: TimeCondition | TimeCondition[] | undefined;
      }
    | undefined;
}
export interface operations {
  "checkoutIntents.list": {
    parameters: {
      query?: ListCheckoutIntentsQuery | undefined;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of checkout intents. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CheckoutIntentList;
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  "checkoutIntents.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCheckoutIntentRequest;
      };
    };
    responses: {
      /** @description The idempotency key was used before; this is the checkout intent it made then. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreateCheckoutIntentResponse;
        };
      };
      /** @description A new checkout intent was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": CreateCheckoutIntentResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
    };
  };
  "paymentIntents.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePaymentIntentRequest;
      };
    };
    responses: {
      /** @description The idempotency key was used before; this is the payment intent it made then. Status and properties are deduced. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntent;
        };
      };
      /** @description A new payment intent was created. Status and properties are deduced. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntent;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
    };
  };
  "refunds.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateRefundRequest;
      };
    };
    responses: {
      /** @description The idempotency key was used before; this is the refund it made then. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Refund;
        };
      };
      /** @description A new refund was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Refund;
        };
      };
      /** @description The refund was refused, and no money moves: by a code of `RefundErrorCode`, or because the body is not JSON. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RefundErrorBody;
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description There is no payment intent with this `payment_intent_secret`. No money moves. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": ErrorBody;
        };
      };
    };
  };
  "payouts.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePayoutRequest;
      };
    };
    responses: {
      /** @description The idempotency key was used before; this is the payout it made then. The status is deduced. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payout;
        };
      };
      /** @description A new payout was created. The status is deduced. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Payout;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
    };
  };
  "payouts.retrieveStatus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `payout_uuid` that Orchestrapay made and answered when the payout was created.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        uuid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the transfer. Its properties are deduced. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayoutStatus;
        };
      };
      401: components["responses"]["Unauthorized"];
    };
  };
  "payoutRecipients.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePayoutRecipientRequest;
      };
    };
    responses: {
      /** @description The idempotency key was used before; this is the recipient it made then. The status is deduced. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayoutRecipient;
        };
      };
      /** @description The recipient was registered. The status is deduced. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PayoutRecipient;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
    };
  };
  "webhooks.payment": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The `webhook_secret` that you gave on creation, word for word; most likely missing if you gave none. Compare it in constant time. It does not cover the body, and there is no header with a signature, an id or a time.
         * @example your-webhook-secret
         */
        "Orchestrapay-Webhook-Secret"?: components["parameters"]["WebhookSecret"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentEvent;
      };
    };
    responses: {
      200: components["responses"]["WebhookReceived"];
    };
  };
  "webhooks.refund": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The `webhook_secret` that you gave on creation, word for word; most likely missing if you gave none. Compare it in constant time. It does not cover the body, and there is no header with a signature, an id or a time.
         * @example your-webhook-secret
         */
        "Orchestrapay-Webhook-Secret"?: components["parameters"]["WebhookSecret"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RefundEvent;
      };
    };
    responses: {
      200: components["responses"]["WebhookReceived"];
    };
  };
  "webhooks.payout": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The `webhook_secret` that you gave on creation, word for word; most likely missing if you gave none. Compare it in constant time. It does not cover the body, and there is no header with a signature, an id or a time.
         * @example your-webhook-secret
         */
        "Orchestrapay-Webhook-Secret"?: components["parameters"]["WebhookSecret"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PayoutEvent;
      };
    };
    responses: {
      200: components["responses"]["WebhookReceived"];
    };
  };
}
