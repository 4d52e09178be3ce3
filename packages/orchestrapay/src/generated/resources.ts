// Generated from specs/orchestrapay/openapi.yaml by `pnpm generate`. Do not edit.

import type { CallOptions, CallPromise, KeyedCallOptions, ListPromise } from "@payorch/core";
import type {
  CreateCheckoutIntentRequest,
  CreateCheckoutIntentResponse,
  CheckoutIntent,
  CheckoutIntentList,
  ListCheckoutIntentsQuery,
} from "./schema.ts";
export type {
  CreateCheckoutIntentRequest,
  CustomerInput,
  LineItemInput,
  CreateCheckoutIntentResponse,
  Gateway,
  CheckoutIntent,
  LineItem,
  CheckoutIntentList,
  PageMeta,
  PageLinks,
  SortOrder,
  FilterCondition,
  ErrorBody,
  ListCheckoutIntentsQuery,
} from "./schema.ts";

/** What is to be paid, and with which gateways it can be paid. */
export interface CheckoutIntents {
  /**
   * Create a checkout intent, or get the one that its idempotency key already made.
   *
   * Both 201 (new) and 200 (found by its key) are success; `resource_created` tells them apart. No page says what
   * happens when a key comes back with a different body, so give each order its own key and never change the body
   * under it.
   *
   * Sent under an idempotency key, so a repeat does not execute twice.
   *
   * @see docs.orchestrapay.com/payments/APIs/checkout-intents
   * @see docs.orchestrapay.com/payments/Guides/api-basics
   */
  create(body: CreateCheckoutIntentRequest, options?: KeyedCallOptions): CallPromise<CreateCheckoutIntentResponse>;

  /**
   * List checkout intents, filtered and sorted, page by page.
   *
   * Also the only documented way to fetch one: filter by `checkout_intent_secret`, then check that the record is
   * the one you asked for, since a server of this kind may ignore a filter it does not know. `payload`,
   * `webhook_secret`, `payment_id`, `updated_at` and `deleted_at` are never returned.
   *
   * @see docs.orchestrapay.com/payments/APIs/checkout-intents
   * @see docs.orchestrapay.com/payments/Guides/api-basics
   * @see ppetzold/nestjs-paginate:README.md
   * @see ppetzold/nestjs-paginate:src/filter.ts
   */
  list(query?: ListCheckoutIntentsQuery, options?: CallOptions): ListPromise<CheckoutIntentList, CheckoutIntent>;
}

/** Every resource of the client. */
export interface OrchestrapayResources {
  /** What is to be paid, and with which gateways it can be paid. */
  readonly checkoutIntents: CheckoutIntents;
}
