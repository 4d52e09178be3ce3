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
     * @description Also the only documented way to fetch one: filter by `checkout_intent_secret`, then check that the record is the one you asked for, since a server of this kind may ignore a filter it does not know. `payload`, `webhook_secret`, `payment_id`, `updated_at` and `deleted_at` are never returned.
     */
    get: operations["checkoutIntents.list"];
    put?: never;
    /**
     * Create a checkout intent, or get the one that its idempotency key already made.
     * @description Both 201 (new) and 200 (found by its key) are success; `resource_created` tells them apart. No page says what happens when a key comes back with a different body, so give each order its own key and never change the body under it.
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
     * @description Experimental: a page names the members, but its readable part shows neither method and path nor the answer; those are deduced from the sibling resources. Give `gateway` and either the `checkout_intent`, which brings everything else with it, or at least `amount` and `currency`. The customer then goes through the gateway's steps on hosted pages and may try several times within one payment intent. Each further payment intent that you mean to make needs a key of its own; a failed call is repeated under its own key.
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
     * @description A payment intent may be refunded several times, as long as all refunds together do not exceed its amount. Both 201 (new) and 200 (found by its key) are success. A refund still pending after `refund_sla_timeout` is canceled. Only when the refund reads `canceled`, ask for another one under a new key: time that has passed proves nothing. The answer's members are deduced from the refund webhook.
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
     * @description Name one destination: a `recipient_uuid`, or a bank account, or a wallet. A mixed or partial one is refused. A destination given in full becomes a recipient, or is matched to the one that already has the same gateway and account. Store `payout_uuid` and `recipient_uuid`. The statuses of success are deduced from the sibling writes.
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
     * @description Optional, since webhooks report every change as well. The page names method and path, not the answer, which may use the gateway's own words.
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
     * @description Seldom needed: a payout given its destination in full makes or finds the recipient itself. A recipient belongs to one tenant and one gateway. Name a bank account or a wallet; a mixed or partial destination is refused. No page says what a repeated key does here. Recipients have no webhooks. The status of success is deduced from the sibling writes.
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
     * Learn of every change of a payment's sub-status.
     * @description Sent to every address in `webhook_urls` of the checkout intent or payment intent. Act on `status`: only `pending` can change, `success` and `canceled` are final. `canceled_timeout_e2e` says only that the time was up; why the customer's attempts failed stands in `last_reason`. Events may be repeated, and no order is promised: a late `pending` must not overwrite a final status.
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
     * Learn of every change of a refund's sub-status.
     * @description Sent to every address in `webhook_urls` of the refund. Act on `status`: only `pending` can change, `success` and `canceled` are final. The list of members was readable as far as `amount`; the others are deduced.
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
     * Learn of every change of a payout's sub-status.
     * @description Sent to every address in `webhook_urls` of the payout. The page was not readable as far as its members, nor the list of statuses: all but `status` and `sub_status`, which every event has, is deduced from the other events.
     */
    post: operations["webhooks.payout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
/** What is to be paid, where the customer goes afterwards, and who is told. */
export interface CreateCheckoutIntentRequest {
  /** What the customer will pay, in hundredths for every currency (200 EGP is 20000); 0 is allowed. */
  amount: OrchestrapayAmount;
  /**
   * Currency of the amount, a three-letter ISO 4217 code.
   * @example EGP
   */
  currency: string;
  /** Your own key for this checkout intent, unique within the tenant. Sent again, it returns the first checkout intent. */
  checkout_intent_idempotency_key?: string | undefined;
  /**
   * Where the customer goes after paying. Strongly advised: without it a generic success message is shown.
   * Format: uri
   */
  final_success_url?: string | undefined;
  /**
   * Where the customer goes when the payment is canceled, fails or times out. Strongly advised: without it a generic failure message is shown.
   * Format: uri
   */
  final_failure_url?: string | undefined;
  /** Reference shown to the customer, typically the order's name. Not a secret, despite its name. */
  human_friendly_payment_intent_secret?: string | undefined;
  /**
   * Seconds after which an unfinished payment intent counts as canceled. The clock starts when the payment intent is created, not the checkout intent.
   * @default 1800
   */
  payment_intent_timeout_seconds?: number | undefined;
  /** Each of these gets every event of this checkout intent's payment intents. */
  webhook_urls?: string[] | undefined;
  /**
   * Sent back word for word in the webhook header `Orchestrapay-Webhook-Secret`. It signs nothing: use a long random value.
   * Format: password
   */
  webhook_secret?: string | undefined;
  /** Name of the tenant, for a merchant who has several under one integration. */
  tenant?: string | undefined;
  /** Locale of the hosted pages; lists return it as `locale`. */
  lg?: string | undefined;
  /** Name of a behaviour to switch for certain customers, such as `filter6mo`. */
  feature_flag?: string | undefined;
  /** What is in the cart. */
  line_items?: LineItemInput[] | undefined;
  /** Your own data: used for BNPL pre-credit checks and a faster checkout, and echoed in webhooks. No read returns it. */
  payload?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  /** Kind of payment, such as `card`. Known from the provider's example only. */
  payment_method?: string | undefined;
  /** Who pays. Known from the provider's example only. */
  customer?: CustomerInput | undefined;
}
/** Who pays. Known from the provider's example only. */
export interface CustomerInput {
  /** The customer's e-mail address. */
  email?: string | undefined;
}
/** One line of the cart. Its members are known from the provider's examples; none is required there. */
export interface LineItemInput {
  /** Name of the product. */
  name?: string | undefined;
  /** Price of one piece, in hundredths for every currency. */
  price?: OrchestrapayAmount | undefined;
  /** Number of pieces. */
  quantity?: number | undefined;
  /** Address of a picture of the product. */
  image?: string | undefined;
  /** Category of the product. */
  category?: string | undefined;
  /** The product's slug. */
  slug?: string | undefined;
  /** Address of the product's page. */
  url?: string | undefined;
}
/** The checkout intent's two identifiers, and the gateways the customer may choose from. */
export interface CreateCheckoutIntentResponse {
  /**
   * UUID of the checkout intent, safe in a browser. Payment intents are created from it.
   * Format: uuid
   */
  checkout_intent: string;
  /** Numeric identifier of the checkout intent. Not a credential, but best kept on the server. */
  checkout_intent_secret: number;
  /** True if this call created the checkout intent, false if its key had already made it. */
  resource_created: boolean;
  /** Gateways and BNPL offers available for this checkout intent. */
  gateways: Gateway[];
}
/** A gateway or BNPL offer that can take the payment. */
export interface Gateway {
  /** Identifier of the gateway, such as `stripe`. */
  id?: string;
  /** Name of the gateway, such as `Stripe`. */
  name: string;
  /** Kind of gateway; `card` and `bnpl` are known, others may come. */
  type?: "card" | "bnpl" | Undocumented;
  /** Whether the gateway is enabled. */
  enabled?: boolean;
}
/** A checkout intent as lists return it. */
export interface CheckoutIntent {
  /**
   * UUID of the checkout intent, safe in a browser.
   * Format: uuid
   */
  checkout_intent: string;
  /** Numeric identifier of the checkout intent. Not a credential, but best kept on the server. */
  checkout_intent_secret: number;
  /** What the customer will pay, in hundredths for every currency. */
  amount: number;
  /** Currency of the amount, a three-letter ISO 4217 code. */
  currency: string;
  /** The key it was created with. */
  checkout_intent_idempotency_key?: string | null;
  /**
   * Where the customer goes after paying.
   * Format: uri
   */
  final_success_url?: string | null;
  /**
   * Where the customer goes when the payment is canceled, fails or times out.
   * Format: uri
   */
  final_failure_url?: string | null;
  /** Reference shown to the customer. Not a secret, despite its name. */
  human_friendly_payment_intent_secret?: string | null;
  /** Seconds after which an unfinished payment intent counts as canceled, from its own creation. */
  payment_intent_timeout_seconds?: number;
  /** Each of these gets every event of this checkout intent's payment intents. */
  webhook_urls?: string[] | null;
  /** Name of the behaviour switched for this customer. */
  feature_flag?: string | null;
  /** Locale of the hosted pages, given as `lg` on creation. */
  locale?: string | null;
  /** What is in the cart. */
  line_items?: LineItem[] | null;
  /**
   * Time of creation, ISO 8601 in UTC.
   * Format: date-time
   */
  created_at: string;
}
/** One line of the cart. */
export interface LineItem {
  /** Name of the product. */
  name?: string;
  /** Price of one piece, in hundredths for every currency. */
  price?: number;
  /** Number of pieces. */
  quantity?: number;
  /** Address of a picture of the product. */
  image?: string;
  /** Category of the product. */
  category?: string;
  /** The product's slug. */
  slug?: string;
  /** Address of the product's page. */
  url?: string;
}
/** One page of checkout intents. */
export interface CheckoutIntentList {
  /** The checkout intents of this page. */
  data: CheckoutIntent[];
  /** Where this page stands in the whole list. */
  meta: PageMeta;
  /** Addresses of neighbouring pages. One that does not exist is null or left out; page by `meta` instead. */
  links?: PageLinks;
}
/** Where this page stands in the whole list. */
export interface PageMeta {
  /** Records per page. */
  itemsPerPage: number;
  /** Records on all pages together. */
  totalItems: number;
  /** Number of this page, counted from 1. */
  currentPage: number;
  /** Number of pages; the last one is reached when `currentPage` equals it. */
  totalPages: number;
  /** The sort order in force, as pairs of column and direction; empty if none. */
  sortBy?: string[][];
}
/** Addresses of neighbouring pages. One that does not exist is null or left out; page by `meta` instead. */
export interface PageLinks {
  /**
   * The first page.
   * Format: uri
   */
  first?: string | null;
  /**
   * The page before this one.
   * Format: uri
   */
  previous?: string | null;
  /**
   * This page.
   * Format: uri
   */
  current?: string | null;
  /**
   * The page after this one.
   * Format: uri
   */
  next?: string | null;
  /**
   * The last page.
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
 * A condition on a column of whole numbers, made by `eq`, `inArray`, `gt`, `gte`, `lt`, `lte` or `between`.
 * @example $gt:3000
 * @example $btw:1000,5000
 */
export type NumberCondition = string & {
  /** Marks a string that only functions of the package make. */
  readonly NumberCondition: true;
};
/**
 * A condition on a column of texts, made by `eq`, `inArray`, `ilike`, `startsWith` or `isNull`.
 * @example $eq:EGP
 * @example $sw:order_
 */
export type TextCondition = string & {
  /** Marks a string that only functions of the package make. */
  readonly TextCondition: true;
};
/**
 * A condition on a column of times, made by `gt`, `gte`, `lt`, `lte` or `between`.
 * @example $btw:2023-07-01T00:00:00,2023-07-31T23:59:59.59
 */
export type TimeCondition = string & {
  /** Marks a string that only functions of the package make. */
  readonly TimeCondition: true;
};
/** Through which gateway to pay, and what: a checkout intent, or an amount and a currency. The page's list of members was readable as far as `webhook_urls`. */
export type CreatePaymentIntentRequest = {
  /** Gateway to pay through, as the checkout intent's creation lists them. The page asks for the gateway's `name`; other examples show the lower-case form that stands in `id`. */
  gateway: string;
  /**
   * UUID of the checkout intent to pay. With it nothing but `gateway` is needed.
   * Format: uuid
   */
  checkout_intent?: string | undefined;
  /** What the customer will pay, in hundredths for every currency (200 EGP is 20000); 0 is allowed. */
  amount?: OrchestrapayAmount | undefined;
  /**
   * Currency of the amount, a three-letter ISO 4217 code.
   * @example EGP
   */
  currency?: string | undefined;
  /** Your own key for this payment intent, despite the name; not the key of its checkout intent. Sent again, it returns the first payment intent. */
  checkout_intent_idempotency_key?: string | undefined;
  /** Reference shown to the customer, typically the order's name. Not a secret, despite its name. */
  human_friendly_payment_intent_secret?: string | undefined;
  /**
   * Seconds, from this creation on, after which an unfinished payment intent counts as canceled.
   * @default 1800
   */
  payment_intent_timeout_seconds?: number | undefined;
  /** Each of these gets every event of this payment intent. */
  webhook_urls?: string[] | undefined;
  /**
   * Sent back word for word in the webhook header `Orchestrapay-Webhook-Secret`. It signs nothing: use a long random value.
   * Format: password
   */
  webhook_secret?: string | undefined;
  /**
   * Where the customer goes after paying. Deduced from the checkout intent.
   * Format: uri
   */
  final_success_url?: string | undefined;
  /**
   * Where the customer goes when the payment is canceled, fails or times out. Deduced from the checkout intent.
   * Format: uri
   */
  final_failure_url?: string | undefined;
  /** Name of the tenant, for a merchant who has several. Deduced from the checkout intent. */
  tenant?: string | undefined;
  /** Locale of the hosted pages. Deduced from the checkout intent. */
  lg?: string | undefined;
  /** Name of a behaviour to switch for certain customers. Deduced from the checkout intent. */
  feature_flag?: string | undefined;
  /** What is in the cart. Deduced from the checkout intent. */
  line_items?: LineItemInput[] | undefined;
  /** Your own data, echoed in webhooks. Deduced from the checkout intent. */
  payload?:
    | {
        [key: string]: unknown;
      }
    | undefined;
} & (
  | {
      /** UUID of the checkout intent to pay. With it nothing but `gateway` is needed. */
      checkout_intent: string;
    }
  | {
      /** In minor units. */
      amount: OrchestrapayAmount;
      /** Currency of the amount, a three-letter ISO 4217 code. */
      currency: string;
      /** UUID of the checkout intent to pay. With it nothing but `gateway` is needed. */
      checkout_intent?: undefined;
    }
);
/** A new or found payment intent. No page shows this answer: its members are deduced, others surely come, and any may be missing. Among the unknown is the address of the hosted page. */
export type PaymentIntent = {
  /**
   * UUID of the payment intent; payment events most likely have it as `uuid`.
   * Format: uuid
   */
  payment_intent?: string;
  /** Numeric identifier of the payment intent, which refunds ask for; payment events most likely have it as `id`. Not a credential, but best kept on the server. */
  payment_intent_secret?: number;
  /** True if this call created the payment intent, false if its key had already made it. */
  resource_created?: boolean;
} & {
  [key: string]: unknown;
};
/** Which payment intent to refund, and how much of it. */
export interface CreateRefundRequest {
  /** Numeric identifier of the payment intent to refund; payment events most likely have it as `id`. */
  payment_intent_secret: number;
  /** What to give back, in hundredths for every currency (EGP 100.25 is 10025), at most what is left of the payment. */
  amount: OrchestrapayAmount;
  /**
   * The payment intent's currency, a three-letter ISO 4217 code.
   * @example EGP
   */
  currency: string;
  /** Your own key for this refund, despite the name; not the key of the checkout intent. Sent again, it returns the first refund. */
  checkout_intent_idempotency_key?: string | undefined;
  /** Each of these gets every event of this refund. */
  webhook_urls?: string[] | undefined;
  /**
   * Sent back word for word in the webhook header `Orchestrapay-Webhook-Secret`. It signs nothing: use a long random value.
   * Format: password
   */
  webhook_secret?: string | undefined;
  /**
   * Seconds after which a refund that is still pending is canceled; 259200 is three days.
   * @default 259200
   */
  refund_sla_timeout?: number | undefined;
}
/** A new or found refund. No page shows this answer: its members are deduced from the refund event, others may come, and any may be missing. */
export type Refund = {
  /** Numeric identifier of the refund. */
  id?: number;
  /** Where the payment, refund or payout stands. Only `pending` can change; `success` and `canceled` are final. That payouts have the same three is deduced. */
  status?: LifecycleStatus;
  /** The status, alone or with `_` and a detail; the whole list is not known. For analysis only: decide by the status. */
  sub_status?: LifecycleSubStatus;
  /** The refunded payment intent's `payment_intent_secret`, by its old name. */
  transaction_id?: number;
  /** Numeric identifier of the refunded payment intent. */
  payment_intent_secret?: number;
  /** What is given back, in hundredths for every currency. */
  amount?: number;
  /** Currency of the amount, a three-letter ISO 4217 code. */
  currency?: string;
} & {
  [key: string]: unknown;
};
/** How much to send, through which gateway, and to whom: a registered recipient, a bank account or a wallet. The page's list of members was readable as far as the wallet's. */
export type CreatePayoutRequest = {
  /** Gateway to pay out through, such as `paystack`; a registered recipient's own. */
  gateway: string;
  /** What to send, in hundredths for every currency (NGN 2,500 is 250000). */
  amount: OrchestrapayAmount;
  /**
   * Currency of the amount, a three-letter ISO 4217 code.
   * @example NGN
   */
  currency: string;
  /**
   * A registered recipient. Send either this, or a bank account, or a wallet.
   * Format: uuid
   */
  recipient_uuid?: string | undefined;
  /** Number of the bank account; goes with `bank_account_name` and `bank_code`. */
  bank_account_number?: string | undefined;
  /** Name of the bank account's holder. */
  bank_account_name?: string | undefined;
  /** Code of the bank, such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
  bank_code?: string | undefined;
  /** Name of the bank, for display. */
  bank_name?: string | undefined;
  /** Phone number (MSISDN) or wallet number. */
  mobile_money_number?: string | undefined;
  /** The wallet's network. Needed unless the gateway can do without; the older documentation always asks for it. */
  mobile_money_provider?: string | undefined;
  /** Name of the recipient, for one made on the way. */
  name?: string | undefined;
  /** E-mail address of the recipient, for one made on the way. */
  email?: string | undefined;
  /** Phone number of the recipient, for one made on the way. */
  phone?: string | undefined;
  /** Your own key for this payout, unique within the tenant. Sent again, it returns the first payout. */
  idempotency_key?: string | undefined;
  /** Each of these gets every event of this payout. */
  webhook_urls?: string[] | undefined;
  /**
   * Sent back word for word in the webhook header `Orchestrapay-Webhook-Secret`. It signs nothing: use a long random value.
   * Format: password
   */
  webhook_secret?: string | undefined;
} & (
  | {
      /** A registered recipient. Send either this, or a bank account, or a wallet. */
      recipient_uuid: string;
      /** Number of the bank account; goes with `bank_account_name` and `bank_code`. */
      bank_account_number?: undefined;
      /** Name of the bank account's holder. */
      bank_account_name?: undefined;
      /** Code of the bank, such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
      bank_code?: undefined;
      /** Name of the bank, for display. */
      bank_name?: undefined;
      /** Phone number (MSISDN) or wallet number. */
      mobile_money_number?: undefined;
      /** The wallet's network. Needed unless the gateway can do without; the older documentation always asks for it. */
      mobile_money_provider?: undefined;
    }
  | {
      /** Number of the bank account; goes with `bank_account_name` and `bank_code`. */
      bank_account_number: string;
      /** Name of the bank account's holder. */
      bank_account_name: string;
      /** Code of the bank, such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
      bank_code: string;
      /** A registered recipient. Send either this, or a bank account, or a wallet. */
      recipient_uuid?: undefined;
      /** Phone number (MSISDN) or wallet number. */
      mobile_money_number?: undefined;
      /** The wallet's network. Needed unless the gateway can do without; the older documentation always asks for it. */
      mobile_money_provider?: undefined;
    }
  | {
      /** Phone number (MSISDN) or wallet number. */
      mobile_money_number: string;
      /** A registered recipient. Send either this, or a bank account, or a wallet. */
      recipient_uuid?: undefined;
      /** Number of the bank account; goes with `bank_account_name` and `bank_code`. */
      bank_account_number?: undefined;
      /** Name of the bank account's holder. */
      bank_account_name?: undefined;
      /** Code of the bank, such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
      bank_code?: undefined;
      /** Name of the bank, for display. */
      bank_name?: undefined;
    }
);
/** A new or found payout. Only two members of this answer are known; others may come. */
export type Payout = {
  /**
   * UUID of the payout.
   * Format: uuid
   */
  payout_uuid: string;
  /**
   * UUID of the recipient, given, found or made on the way. Later payouts may name it.
   * Format: uuid
   */
  recipient_uuid: string;
} & {
  [key: string]: unknown;
};
/** The gateway's live state of a transfer. No page shows this answer: its one member is deduced and may be missing. */
export type PayoutStatus = {
  /** State of the transfer, possibly in the gateway's own words. */
  status?: string;
} & {
  [key: string]: unknown;
};
/** Where payouts may go, and through which gateway. */
export type CreatePayoutRecipientRequest = {
  /** Gateway the recipient belongs to, such as `paystack`; payouts to it must name the same. */
  gateway: string;
  /**
   * Kind of destination. Follows from the other members if left out.
   * @enum {string}
   */
  recipient_type?: "bank_account" | "mobile_money" | undefined;
  /** Number of the bank account; goes with `bank_account_name` and `bank_code`. */
  bank_account_number?: string | undefined;
  /** Name of the bank account's holder. */
  bank_account_name?: string | undefined;
  /** Code of the bank, such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
  bank_code?: string | undefined;
  /** Name of the bank, for display. */
  bank_name?: string | undefined;
  /** Phone number (MSISDN) or wallet number. */
  mobile_money_number?: string | undefined;
  /** The wallet's network. Needed unless the gateway can do without; the older documentation always asks for it. */
  mobile_money_provider?: string | undefined;
  /** Name of the recipient. */
  name?: string | undefined;
  /** E-mail address of the recipient. */
  email?: string | undefined;
  /** Phone number of the recipient. */
  phone?: string | undefined;
  /** Your own key for this recipient. No page says what a repeated one does here. */
  idempotency_key?: string | undefined;
} & (
  | {
      /**
       * Kind of destination. Follows from the other members if left out.
       * @enum {string}
       */
      recipient_type?: "bank_account" | undefined;
      /** Number of the bank account; goes with `bank_account_name` and `bank_code`. */
      bank_account_number: string;
      /** Name of the bank account's holder. */
      bank_account_name: string;
      /** Code of the bank, such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
      bank_code: string;
      /** Phone number (MSISDN) or wallet number. */
      mobile_money_number?: undefined;
      /** The wallet's network. Needed unless the gateway can do without; the older documentation always asks for it. */
      mobile_money_provider?: undefined;
    }
  | {
      /**
       * Kind of destination. Follows from the other members if left out.
       * @enum {string}
       */
      recipient_type?: "mobile_money" | undefined;
      /** Phone number (MSISDN) or wallet number. */
      mobile_money_number: string;
      /** Number of the bank account; goes with `bank_account_name` and `bank_code`. */
      bank_account_number?: undefined;
      /** Name of the bank account's holder. */
      bank_account_name?: undefined;
      /** Code of the bank, such as `057` for Zenith Bank or `058` for GTBank in Nigeria. */
      bank_code?: undefined;
      /** Name of the bank, for display. */
      bank_name?: undefined;
    }
);
/** A registered recipient. Only one member of this answer is known; others may come. */
export type PayoutRecipient = {
  /**
   * UUID of the recipient, for payouts.
   * Format: uuid
   */
  recipient_uuid: string;
} & {
  [key: string]: unknown;
};
/** A payment changed its sub-status. Some members have an old name, which events use, and a new one, which the API uses; either may come. An event may have more members than these, depending on its status. */
export interface PaymentEvent {
  /**
   * Kind of event.
   * @constant
   */
  webhook_type: "payment";
  /** Where the payment, refund or payout stands. Only `pending` can change; `success` and `canceled` are final. That payouts have the same three is deduced. */
  status: LifecycleStatus;
  /** The status, alone or with `_` and a detail; the whole list is not known. For analysis only: decide by the status. */
  sub_status: LifecycleSubStatus;
  /**
   * UUID of the payment, most likely the payment intent's.
   * Format: uuid
   */
  uuid?: string;
  /**
   * New name of `uuid`; not seen in an event yet.
   * Format: uuid
   */
  payment_intent?: string;
  /** Numeric identifier of the payment, most likely the `payment_intent_secret` that refunds ask for. */
  id?: number;
  /** New name of `id`; not seen in an event yet. */
  payment_intent_secret?: number;
  /** Numeric identifier of what the payment was made from, most likely the checkout intent's `checkout_intent_secret`. */
  preflight_id?: number;
  /** New name of `preflight_id`; not seen in an event yet. */
  checkout_intent_secret?: number;
  /**
   * UUID of the checkout intent, by its new name; not seen in an event yet.
   * Format: uuid
   */
  checkout_intent?: string;
  /** Meant against handling an event twice, but possibly the same for every event of a payment. Tell events apart by `webhook_type`, `id` and `sub_status`. */
  idempotency_key?: string;
  /** New name of `idempotency_key`; not seen in an event yet. */
  checkout_intent_idempotency_key?: string;
  /** Gateway of the payment, such as `paystack`. */
  gateway: string;
  /** What was to be paid, in hundredths for every currency. */
  amount: number;
  /** Currency of the amount, a three-letter ISO 4217 code. */
  currency: string;
  /** Your own data, as given on creation. */
  payload?: {
    [key: string]: unknown;
  } | null;
  /** Number of the step within the payment's flow. */
  step_number?: number;
  /** Why the last attempt failed, if one did. Tells more than a sub-status such as a timeout. */
  last_reason?: string | null;
}
/** A refund changed its sub-status. The page was readable as far as `amount`; the members after it, and the new names, are deduced. */
export interface RefundEvent {
  /**
   * Kind of event.
   * @constant
   */
  webhook_type: "refund";
  /** Where the payment, refund or payout stands. Only `pending` can change; `success` and `canceled` are final. That payouts have the same three is deduced. */
  status: LifecycleStatus;
  /** The status, alone or with `_` and a detail; the whole list is not known. For analysis only: decide by the status. */
  sub_status: LifecycleSubStatus;
  /** Numeric identifier of the refund. */
  id?: number;
  /** Numeric identifier of the refunded payment, the `id` of its events. */
  transaction_id?: number;
  /** New name of `transaction_id`; not seen in an event yet. */
  payment_intent_secret?: number;
  /** Meant against handling an event twice, but possibly the same for every event of a refund. Tell events apart by `webhook_type`, `id` and `sub_status`. */
  idempotency_key?: string;
  /** New name of `idempotency_key`; not seen in an event yet. */
  checkout_intent_idempotency_key?: string;
  /** What is given back, in hundredths for every currency. */
  amount: number;
  /** Currency of the amount, a three-letter ISO 4217 code. Deduced. */
  currency?: string;
  /** Your own data. Deduced. */
  payload?: {
    [key: string]: unknown;
  } | null;
  /** Why the last attempt failed, if one did. Deduced. */
  last_reason?: string | null;
}
/** A payout changed its sub-status. That every event has `status` and `sub_status` is documented; all other members are deduced. */
export type PayoutEvent = {
  /**
   * Kind of event.
   * @constant
   */
  webhook_type: "payout";
  /** Where the payment, refund or payout stands. Only `pending` can change; `success` and `canceled` are final. That payouts have the same three is deduced. */
  status: LifecycleStatus;
  /** The status, alone or with `_` and a detail; the whole list is not known. For analysis only: decide by the status. */
  sub_status: LifecycleSubStatus;
  /**
   * UUID of the payout.
   * Format: uuid
   */
  payout_uuid?: string;
  /**
   * UUID of the payout, by the name it has in payment events.
   * Format: uuid
   */
  uuid?: string;
  /** Numeric identifier of the payout. */
  id?: number;
  /** Most likely the payout's own key, the same for every event of it. */
  idempotency_key?: string;
  /** What is sent, in hundredths for every currency. */
  amount?: number;
  /** Currency of the amount, a three-letter ISO 4217 code. */
  currency?: string;
} & {
  [key: string]: unknown;
};
/** Where the payment, refund or payout stands. Only `pending` can change; `success` and `canceled` are final. That payouts have the same three is deduced. */
export type LifecycleStatus = "pending" | "success" | "canceled" | Undocumented;
/** The status, alone or with `_` and a detail; the whole list is not known. For analysis only: decide by the status. */
export type LifecycleSubStatus = "pending" | "success" | "canceled" | "canceled_timeout_e2e" | Undocumented;
/** What the API answers when it refuses a request. */
export interface ErrorBody {
  /** What is wrong, as one text or a list of texts. */
  message: string | string[];
  /** Name of the status, such as `Bad Request`. */
  error?: string;
  /** The HTTP status once more. */
  statusCode?: number;
}
/** What the API answers when it refuses a refund. */
export interface RefundErrorBody {
  /** What is wrong, as one text or a list of texts. The codes of refunds are documented, their place in the body is not; here it is deduced. */
  message: RefundErrorCode | string[];
  /** Name of the status, such as `Bad Request`. */
  error?: string;
  /** The HTTP status once more. */
  statusCode?: number;
}
/** Why a refund was refused, as a code or any other text. */
export type RefundErrorCode =
  | "REFUND_TX_MUST_BE_SUCCESSFUL"
  | "REFUND_CCY_MISMATCH"
  | "REFUND_RQST_AMT_GREATER_THAN_TX_AMT"
  | Undocumented;
export interface components {
  schemas: {
    /** What is to be paid, where the customer goes afterwards, and who is told. */
    CreateCheckoutIntentRequest: CreateCheckoutIntentRequest;
    /** Who pays. Known from the provider's example only. */
    CustomerInput: CustomerInput;
    /** One line of the cart. Its members are known from the provider's examples; none is required there. */
    LineItemInput: LineItemInput;
    /** The checkout intent's two identifiers, and the gateways the customer may choose from. */
    CreateCheckoutIntentResponse: CreateCheckoutIntentResponse;
    /** A gateway or BNPL offer that can take the payment. */
    Gateway: Gateway;
    /** A checkout intent as lists return it. */
    CheckoutIntent: CheckoutIntent;
    /** One line of the cart. */
    LineItem: LineItem;
    /** One page of checkout intents. */
    CheckoutIntentList: CheckoutIntentList;
    /** Where this page stands in the whole list. */
    PageMeta: PageMeta;
    /** Addresses of neighbouring pages. One that does not exist is null or left out; page by `meta` instead. */
    PageLinks: PageLinks;
    /**
     * A column and a direction, such as `amount:DESC`.
     * @example amount:DESC
     */
    SortOrder: SortOrder;
    /**
     * A condition on a column of whole numbers, made by `eq`, `inArray`, `gt`, `gte`, `lt`, `lte` or `between`.
     * @example $gt:3000
     * @example $btw:1000,5000
     */
    NumberCondition: NumberCondition;
    /**
     * A condition on a column of texts, made by `eq`, `inArray`, `ilike`, `startsWith` or `isNull`.
     * @example $eq:EGP
     * @example $sw:order_
     */
    TextCondition: TextCondition;
    /**
     * A condition on a column of times, made by `gt`, `gte`, `lt`, `lte` or `between`.
     * @example $btw:2023-07-01T00:00:00,2023-07-31T23:59:59.59
     */
    TimeCondition: TimeCondition;
    /** Through which gateway to pay, and what: a checkout intent, or an amount and a currency. The page's list of members was readable as far as `webhook_urls`. */
    CreatePaymentIntentRequest: CreatePaymentIntentRequest;
    /** A new or found payment intent. No page shows this answer: its members are deduced, others surely come, and any may be missing. Among the unknown is the address of the hosted page. */
    PaymentIntent: PaymentIntent;
    /** Which payment intent to refund, and how much of it. */
    CreateRefundRequest: CreateRefundRequest;
    /** A new or found refund. No page shows this answer: its members are deduced from the refund event, others may come, and any may be missing. */
    Refund: Refund;
    /** How much to send, through which gateway, and to whom: a registered recipient, a bank account or a wallet. The page's list of members was readable as far as the wallet's. */
    CreatePayoutRequest: CreatePayoutRequest;
    /** A new or found payout. Only two members of this answer are known; others may come. */
    Payout: Payout;
    /** The gateway's live state of a transfer. No page shows this answer: its one member is deduced and may be missing. */
    PayoutStatus: PayoutStatus;
    /** Where payouts may go, and through which gateway. */
    CreatePayoutRecipientRequest: CreatePayoutRecipientRequest;
    /** A registered recipient. Only one member of this answer is known; others may come. */
    PayoutRecipient: PayoutRecipient;
    /** A payment changed its sub-status. Some members have an old name, which events use, and a new one, which the API uses; either may come. An event may have more members than these, depending on its status. */
    PaymentEvent: PaymentEvent;
    /** A refund changed its sub-status. The page was readable as far as `amount`; the members after it, and the new names, are deduced. */
    RefundEvent: RefundEvent;
    /** A payout changed its sub-status. That every event has `status` and `sub_status` is documented; all other members are deduced. */
    PayoutEvent: PayoutEvent;
    /** Where the payment, refund or payout stands. Only `pending` can change; `success` and `canceled` are final. That payouts have the same three is deduced. */
    LifecycleStatus: LifecycleStatus;
    /** The status, alone or with `_` and a detail; the whole list is not known. For analysis only: decide by the status. */
    LifecycleSubStatus: LifecycleSubStatus;
    /** What the API answers when it refuses a request. */
    ErrorBody: ErrorBody;
    /** What the API answers when it refuses a refund. */
    RefundErrorBody: RefundErrorBody;
    /** Why a refund was refused, as a code or any other text. */
    RefundErrorCode: RefundErrorCode;
  };
  responses: {
    /** @description The request was refused, for instance because its body is not JSON. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The key is missing, is wrong, or lacks the claim for this operation; the answer is the same for all. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Received. The event is sent again until the answer is 200, to each address on its own; 201 or 204 may count as failure. */
    WebhookReceived: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /**
     * Which page to return, counted from 1.
     * @example 1
     */
    Page: number;
    /**
     * Records per page, 1 to 1000.
     * @example 10
     */
    Limit: number;
    /**
     * Sort order, each entry `column:ASC` or `column:DESC`; later entries break ties. Which columns can be sorted is not documented beyond `amount`.
     * @example [
     *   "amount:DESC"
     * ]
     */
    SortBy: SortOrder[];
    /**
     * @description The `webhook_secret` given on creation, word for word; most likely missing if none was given. Compare it in constant time. It does not cover the body, and there is no header with a signature, an id or a time.
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
   * Which page to return, counted from 1.
   * @example 1
   */
  page?: number | undefined;
  /**
   * Records per page, 1 to 1000.
   * @example 10
   */
  limit?: number | undefined;
  /**
   * Sort order, each entry `column:ASC` or `column:DESC`; later entries break ties. Which columns can be sorted is not documented beyond `amount`.
   * @example [
   *   "amount:DESC"
   * ]
   */
  sortBy?: SortOrder[] | undefined;
  /** Sent as `filter.checkout_intent`, `filter.checkout_intent_secret`, `filter.checkout_intent_idempotency_key`, `filter.amount`, `filter.currency`, `filter.created_at`, `filter.updated_at`. */
  filter?:
    | {
        /** Conditions on the UUID; all of them must hold. */
        checkout_intent?: TextCondition | TextCondition[] | undefined;
        /** Conditions on the numeric identifier; all of them must hold. `eq` finds one record. */
        checkout_intent_secret?: NumberCondition | NumberCondition[] | undefined;
        /** Conditions on the idempotency key; all of them must hold. */
        checkout_intent_idempotency_key?: TextCondition | TextCondition[] | undefined;
        /** Conditions on the amount, in hundredths; all of them must hold. */
        amount?: NumberCondition | NumberCondition[] | undefined;
        /** Conditions on the currency code; all of them must hold. */
        currency?: TextCondition | TextCondition[] | undefined;
        /** Conditions on the time of creation, ISO 8601; all of them must hold. In UTC with `Z`: how a time without zone is read is not documented. */
        created_at?: TimeCondition | TimeCondition[] | undefined;
        /** Conditions on the time of the last change, ISO 8601, in UTC with `Z`; all of them must hold. The time itself is never returned. */
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
      /** @description The idempotency key was used before; this is the payment intent it made then. Status and members are deduced. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentIntent;
        };
      };
      /** @description A new payment intent was created. Status and members are deduced. */
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
      /** @description The refund was refused. `REFUND_TX_MUST_BE_SUCCESSFUL`: the payment intent has not succeeded. `REFUND_CCY_MISMATCH`: its currency is another. `REFUND_RQST_AMT_GREATER_THAN_TX_AMT`: less is left to refund. The same status answers a body that is not JSON. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": RefundErrorBody;
        };
      };
      401: components["responses"]["Unauthorized"];
      /** @description There is no payment intent with this `payment_intent_secret`. */
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
         * The `payout_uuid` that the payout's creation answered.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        uuid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the transfer. Its members are deduced. */
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
         * @description The `webhook_secret` given on creation, word for word; most likely missing if none was given. Compare it in constant time. It does not cover the body, and there is no header with a signature, an id or a time.
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
         * @description The `webhook_secret` given on creation, word for word; most likely missing if none was given. Compare it in constant time. It does not cover the body, and there is no header with a signature, an id or a time.
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
         * @description The `webhook_secret` given on creation, word for word; most likely missing if none was given. Compare it in constant time. It does not cover the body, and there is no header with a signature, an id or a time.
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
