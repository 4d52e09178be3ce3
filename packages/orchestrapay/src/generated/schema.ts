// Generated from specs/orchestrapay/openapi.yaml by `pnpm generate`. Do not edit.

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
}
export type webhooks = Record<string, never>;
/** @description What is to be paid, where the customer goes afterwards, and who is told. */
export interface CreateCheckoutIntentRequest {
  /** @description What the customer will pay, in hundredths for every currency (200 EGP is 20000); 0 is allowed. */
  amount: number;
  /**
   * @description Currency of the amount, a three-letter ISO 4217 code.
   * @example EGP
   */
  currency: string;
  /** @description Your own key for this checkout intent, unique within the tenant. Sent again, it returns the first checkout intent. */
  checkout_intent_idempotency_key?: string;
  /**
   * Format: uri
   * @description Where the customer goes after paying. Strongly advised: without it a generic success message is shown.
   */
  final_success_url?: string;
  /**
   * Format: uri
   * @description Where the customer goes when the payment is canceled, fails or times out. Strongly advised: without it a generic failure message is shown.
   */
  final_failure_url?: string;
  /** @description Reference shown to the customer, typically the order's name. Not a secret, despite its name. */
  human_friendly_payment_intent_secret?: string;
  /**
   * @description Seconds after which an unfinished payment intent counts as canceled. The clock starts when the payment intent is created, not the checkout intent.
   * @default 1800
   */
  payment_intent_timeout_seconds?: number;
  /** @description Each of these gets every event of this checkout intent's payment intents. */
  webhook_urls?: string[];
  /**
   * Format: password
   * @description Sent back word for word in the webhook header `Orchestrapay-Webhook-Secret`. It signs nothing: use a long random value.
   */
  webhook_secret?: string;
  /** @description Name of the tenant, for a merchant who has several under one integration. */
  tenant?: string;
  /** @description Locale of the hosted pages; lists return it as `locale`. */
  lg?: string;
  /** @description Name of a behaviour to switch for certain customers, such as `filter6mo`. */
  feature_flag?: string;
  /** @description What is in the cart. */
  line_items?: LineItemInput[];
  /** @description Your own data: used for BNPL pre-credit checks and a faster checkout, and echoed in webhooks. No read returns it. */
  payload?: {
    [key: string]: unknown;
  };
  /** @description Kind of payment, such as `card`. Known from the provider's example only. */
  payment_method?: string;
  customer?: CustomerInput;
}
/** @description Who pays. Known from the provider's example only. */
export interface CustomerInput {
  /** @description The customer's e-mail address. */
  email?: string;
}
/** @description One line of the cart. Its members are known from the provider's examples; none is required there. */
export interface LineItemInput {
  /** @description Name of the product. */
  name?: string;
  /** @description Price of one piece, in hundredths for every currency. */
  price?: number;
  /** @description Number of pieces. */
  quantity?: number;
  /** @description Address of a picture of the product. */
  image?: string;
  /** @description Category of the product. */
  category?: string;
  /** @description The product's slug. */
  slug?: string;
  /** @description Address of the product's page. */
  url?: string;
}
/** @description The checkout intent's two identifiers, and the gateways the customer may choose from. */
export interface CreateCheckoutIntentResponse {
  /**
   * Format: uuid
   * @description UUID of the checkout intent, safe in a browser. Payment intents are created from it.
   */
  checkout_intent: string;
  /** @description Numeric identifier of the checkout intent. Not a credential, but best kept on the server. */
  checkout_intent_secret: number;
  /** @description True if this call created the checkout intent, false if its key had already made it. */
  resource_created: boolean;
  /** @description Gateways and BNPL offers available for this checkout intent. */
  gateways: Gateway[];
}
/** @description A gateway or BNPL offer that can take the payment. */
export interface Gateway {
  /** @description Identifier of the gateway, such as `stripe`. */
  id?: string;
  /** @description Name of the gateway, such as `Stripe`. */
  name: string;
  /** @description Kind of gateway; `card` and `bnpl` are known, others may come. */
  type?: "card" | "bnpl" | (string & {});
  /** @description Whether the gateway is enabled. */
  enabled?: boolean;
}
/** @description A checkout intent as lists return it. */
export interface CheckoutIntent {
  /**
   * Format: uuid
   * @description UUID of the checkout intent, safe in a browser.
   */
  checkout_intent: string;
  /** @description Numeric identifier of the checkout intent. Not a credential, but best kept on the server. */
  checkout_intent_secret: number;
  /** @description What the customer will pay, in hundredths for every currency. */
  amount: number;
  /** @description Currency of the amount, a three-letter ISO 4217 code. */
  currency: string;
  /** @description The key it was created with. */
  checkout_intent_idempotency_key?: string | null;
  /**
   * Format: uri
   * @description Where the customer goes after paying.
   */
  final_success_url?: string | null;
  /**
   * Format: uri
   * @description Where the customer goes when the payment is canceled, fails or times out.
   */
  final_failure_url?: string | null;
  /** @description Reference shown to the customer. Not a secret, despite its name. */
  human_friendly_payment_intent_secret?: string | null;
  /** @description Seconds after which an unfinished payment intent counts as canceled, from its own creation. */
  payment_intent_timeout_seconds?: number;
  /** @description Each of these gets every event of this checkout intent's payment intents. */
  webhook_urls?: string[] | null;
  /** @description Name of the behaviour switched for this customer. */
  feature_flag?: string | null;
  /** @description Locale of the hosted pages, given as `lg` on creation. */
  locale?: string | null;
  /** @description What is in the cart. */
  line_items?: LineItem[] | null;
  /**
   * Format: date-time
   * @description Time of creation, ISO 8601 in UTC.
   */
  created_at: string;
}
/** @description One line of the cart. */
export interface LineItem {
  /** @description Name of the product. */
  name?: string;
  /** @description Price of one piece, in hundredths for every currency. */
  price?: number;
  /** @description Number of pieces. */
  quantity?: number;
  /** @description Address of a picture of the product. */
  image?: string;
  /** @description Category of the product. */
  category?: string;
  /** @description The product's slug. */
  slug?: string;
  /** @description Address of the product's page. */
  url?: string;
}
/** @description One page of checkout intents. */
export interface CheckoutIntentList {
  /** @description The checkout intents of this page. */
  data: CheckoutIntent[];
  meta: PageMeta;
  links?: PageLinks;
}
/** @description Where this page stands in the whole list. */
export interface PageMeta {
  /** @description Records per page. */
  itemsPerPage: number;
  /** @description Records on all pages together. */
  totalItems: number;
  /** @description Number of this page, counted from 1. */
  currentPage: number;
  /** @description Number of pages; the last one is reached when `currentPage` equals it. */
  totalPages: number;
  /** @description The sort order in force, as pairs of column and direction; empty if none. */
  sortBy?: string[][];
}
/** @description Addresses of neighbouring pages. One that does not exist is null or left out; page by `meta` instead. */
export interface PageLinks {
  /**
   * Format: uri
   * @description The first page.
   */
  first?: string | null;
  /**
   * Format: uri
   * @description The page before this one.
   */
  previous?: string | null;
  /**
   * Format: uri
   * @description This page.
   */
  current?: string | null;
  /**
   * Format: uri
   * @description The page after this one.
   */
  next?: string | null;
  /**
   * Format: uri
   * @description The last page.
   */
  last?: string | null;
}
/**
 * @description A column and a direction, such as `amount:DESC`.
 * @example amount:DESC
 */
export type SortOrder = string;
/**
 * @description One condition, `$operator:value`: `$eq`, `$gt`, `$gte`, `$lt`, `$lte`, `$ilike` (like, ignoring case), `$sw` (starts with), `$in:a,b`, `$btw:low,high`, `$contains`, and `$null` without a value. `$not:` in front negates; a value alone means `$eq`.
 * @example $eq:EGP
 * @example $gt:3000
 */
export type FilterCondition = string;
/** @description What the API answers when it refuses a request. */
export interface ErrorBody {
  /** @description What is wrong, as one text or a list of texts. */
  message: string | string[];
  /** @description Name of the status, such as `Bad Request`. */
  error?: string;
  /** @description The HTTP status once more. */
  statusCode?: number;
}
export interface components {
  schemas: {
    /** @description What is to be paid, where the customer goes afterwards, and who is told. */
    CreateCheckoutIntentRequest: CreateCheckoutIntentRequest;
    /** @description Who pays. Known from the provider's example only. */
    CustomerInput: CustomerInput;
    /** @description One line of the cart. Its members are known from the provider's examples; none is required there. */
    LineItemInput: LineItemInput;
    /** @description The checkout intent's two identifiers, and the gateways the customer may choose from. */
    CreateCheckoutIntentResponse: CreateCheckoutIntentResponse;
    /** @description A gateway or BNPL offer that can take the payment. */
    Gateway: Gateway;
    /** @description A checkout intent as lists return it. */
    CheckoutIntent: CheckoutIntent;
    /** @description One line of the cart. */
    LineItem: LineItem;
    /** @description One page of checkout intents. */
    CheckoutIntentList: CheckoutIntentList;
    /** @description Where this page stands in the whole list. */
    PageMeta: PageMeta;
    /** @description Addresses of neighbouring pages. One that does not exist is null or left out; page by `meta` instead. */
    PageLinks: PageLinks;
    /**
     * @description A column and a direction, such as `amount:DESC`.
     * @example amount:DESC
     */
    SortOrder: SortOrder;
    /**
     * @description One condition, `$operator:value`: `$eq`, `$gt`, `$gte`, `$lt`, `$lte`, `$ilike` (like, ignoring case), `$sw` (starts with), `$in:a,b`, `$btw:low,high`, `$contains`, and `$null` without a value. `$not:` in front negates; a value alone means `$eq`.
     * @example $eq:EGP
     * @example $gt:3000
     */
    FilterCondition: FilterCondition;
    /** @description What the API answers when it refuses a request. */
    ErrorBody: ErrorBody;
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
  };
  parameters: {
    /**
     * @description Which page to return, counted from 1.
     * @example 1
     */
    Page: number;
    /**
     * @description Records per page, 1 to 1000.
     * @example 10
     */
    Limit: number;
    /**
     * @description Sort order, each entry `column:ASC` or `column:DESC`; later entries break ties. Which columns can be sorted is not documented beyond `amount`.
     * @example [
     *       "amount:DESC"
     *     ]
     */
    SortBy: SortOrder[];
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface ListCheckoutIntentsQuery {
  /**
   * @description Which page to return, counted from 1.
   * @example 1
   */
  page?: number;
  /**
   * @description Records per page, 1 to 1000.
   * @example 10
   */
  limit?: number;
  /**
   * @description Sort order, each entry `column:ASC` or `column:DESC`; later entries break ties. Which columns can be sorted is not documented beyond `amount`.
   * @example [
   *       "amount:DESC"
   *     ]
   */
  sortBy?: SortOrder[];
  /**
   * @description Conditions on the UUID; all of them must hold.
   * @example [
   *       "$eq:550e8400-e29b-41d4-a716-446655440000"
   *     ]
   */
  "filter.checkout_intent"?: FilterCondition[];
  /**
   * @description Conditions on the numeric identifier; all of them must hold. `$eq` fetches one record.
   * @example [
   *       "$eq:1234"
   *     ]
   */
  "filter.checkout_intent_secret"?: FilterCondition[];
  /**
   * @description Conditions on the idempotency key; all of them must hold.
   * @example [
   *       "$eq:order_123"
   *     ]
   */
  "filter.checkout_intent_idempotency_key"?: FilterCondition[];
  /**
   * @description Conditions on the amount, in hundredths; all of them must hold.
   * @example [
   *       "$gt:3000"
   *     ]
   */
  "filter.amount"?: FilterCondition[];
  /**
   * @description Conditions on the currency code; all of them must hold.
   * @example [
   *       "$eq:EGP"
   *     ]
   */
  "filter.currency"?: FilterCondition[];
  /**
   * @description Conditions on the time of creation, ISO 8601; all of them must hold. Best given in UTC with `Z`: how a time without zone is read is not documented.
   * @example [
   *       "$btw:2023-07-01T00:00:00,2023-07-31T23:59:59.59"
   *     ]
   */
  "filter.created_at"?: FilterCondition[];
  /**
   * @description Conditions on the time of the last change, ISO 8601, best in UTC with `Z`; all of them must hold. The time itself is never returned.
   * @example [
   *       "$btw:2023-07-01T00:00:00,2023-07-31T23:59:59.59"
   *     ]
   */
  "filter.updated_at"?: FilterCondition[];
}
export interface operations {
  "checkoutIntents.list": {
    parameters: {
      query?: ListCheckoutIntentsQuery;
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
}
