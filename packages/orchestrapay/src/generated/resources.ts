// Generated from specs/orchestrapay/openapi.yaml by `pnpm generate`. Do not edit.

import type { CallOptions, CallPromise, KeyedCallOptions, ListCallOptions, ListPromise } from "@payorch/core";
import type {
  CreateCheckoutIntentRequest,
  CreateCheckoutIntentResponse,
  CheckoutIntent,
  CheckoutIntentList,
  CreatePaymentIntentRequest,
  PaymentIntent,
  CreateRefundRequest,
  Refund,
  CreatePayoutRequest,
  Payout,
  PayoutStatus,
  CreatePayoutRecipientRequest,
  PayoutRecipient,
  ErrorBody,
  RefundErrorBody,
  ListCheckoutIntentsQuery,
} from "./schema.ts";
export type {
  paths,
  operations,
  components,
  OrchestrapayAmount,
  Currency,
  SuccessUrl,
  FailureUrl,
  CustomerReference,
  PaymentTimeout,
  WebhookUrls,
  WebhookSecretInput,
  Tenant,
  Locale,
  FeatureFlag,
  LineItems,
  Payload,
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
  NumberCondition,
  TextCondition,
  TimeCondition,
  CreatePaymentIntentRequest,
  PaymentIntent,
  CreateRefundRequest,
  Refund,
  RecipientUuid,
  BankAccountNumber,
  BankAccountName,
  BankCode,
  BankName,
  MobileMoneyNumber,
  MobileMoneyProvider,
  RecipientName,
  RecipientEmail,
  RecipientPhone,
  CreatePayoutRequest,
  Payout,
  PayoutStatus,
  CreatePayoutRecipientRequest,
  PayoutRecipient,
  PaymentEvent,
  RefundEvent,
  PayoutEvent,
  LifecycleStatus,
  LifecycleSubStatus,
  ErrorBody,
  RefundErrorBody,
  RefundErrorCode,
  ListCheckoutIntentsQuery,
} from "./schema.ts";

/** What is to be paid, and with which gateways it can be paid. */
export interface CheckoutIntents {
  /**
   * Create a checkout intent, or get the one that its idempotency key already made.
   *
   * 201 (new) and 200 (found by its key) are both success; `resource_created` tells them apart. No money moves. No
   * page says what happens if a key comes back with a different body: give each order its own key and never change
   * the body under it.
   *
   * Creates something that the customer can pay; the call itself moves no money.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * @see {@link https://docs.orchestrapay.com/payments/APIs/checkout-intents}
   * @see {@link https://docs.orchestrapay.com/payments/Guides/api-basics}
   */
  create(body: CreateCheckoutIntentRequest, options?: KeyedCallOptions): CallPromise<CreateCheckoutIntentResponse>;

  /**
   * List checkout intents, filtered and sorted, page by page.
   *
   * Also the only documented way to fetch one: filter by `checkout_intent_secret`, then check that the record is
   * the one you asked for, because a server of this kind may ignore a filter that it does not know. `payload`,
   * `webhook_secret` and `payment_id` are left out for security; `updated_at` and `deleted_at` are left out too.
   *
   * @see {@link https://docs.orchestrapay.com/payments/APIs/checkout-intents}
   * @see {@link https://docs.orchestrapay.com/payments/Guides/api-basics}
   * @see {@link https://github.com/ppetzold/nestjs-paginate/blob/HEAD/README.md}
   * @see {@link https://github.com/ppetzold/nestjs-paginate/blob/HEAD/src/filter.ts}
   */
  list(query?: ListCheckoutIntentsQuery, options?: ListCallOptions): ListPromise<CheckoutIntentList, CheckoutIntent>;
}

/** One attempt to pay, through one gateway. */
export interface PaymentIntents {
  /**
   * Create a payment intent, one attempt to pay through one gateway.
   *
   * Experimental: the page names the properties of the request, but what could be read of it shows neither method
   * and path nor the answer; those are deduced from the other resources. Give `gateway` and either the
   * `checkout_intent`, which brings everything else with it, or at least `amount` and `currency`. The customer then
   * goes through the gateway's steps on hosted pages and may try several times within one payment intent. Each
   * further payment intent needs a key of its own; repeat a failed call under its own key.
   *
   * Creates something that the customer can pay; the call itself moves no money.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * Request and answer are deduced: neither the provider's documentation nor known code shows it.
   *
   * @experimental
   * @see {@link https://docs.orchestrapay.com/payments/APIs/payment-intents}
   * @see {@link https://docs.orchestrapay.com/payments/Guides/api-basics}
   * @see {@link https://docs.orchestrapay.com/payments/Guides/intro}
   * @see {@link https://docs.orchestrapay.com/payments/202502/Guides/webhooks}
   */
  create(body: CreatePaymentIntentRequest, options?: KeyedCallOptions): CallPromise<PaymentIntent>;
}

/** Money given back of a successful payment. */
export interface Refunds {
  /**
   * Refund a successful payment intent in whole or in part.
   *
   * A payment intent can be refunded several times, as long as all refunds together do not exceed its amount. 201
   * (new) and 200 (found by its key) are both success. A refund that is still pending after `refund_sla_timeout` is
   * canceled. Ask for another one under a new key only when the refund reads `canceled`: the time that has passed
   * proves nothing. The properties of the answer are deduced from the refund's event.
   *
   * Gives money back to the customer.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * The request is documented by the provider. The answer is deduced: neither the provider's documentation nor
   * known code shows it.
   *
   * @see {@link https://docs.orchestrapay.com/payments/APIs/refunds}
   * @see {@link https://docs.orchestrapay.com/payments/Guides/api-basics}
   * @see {@link https://docs.orchestrapay.com/payments/202502/Guides/webhooks}
   * @see {@link https://docs.orchestrapay.com/payments/202502/APIs/webhook-payloads}
   */
  create(body: CreateRefundRequest, options?: KeyedCallOptions): CallPromise<Refund>;
}

/** Money sent to a bank account or a mobile-money wallet. */
export interface Payouts {
  /**
   * Send money to a bank account or a mobile-money wallet.
   *
   * Name one destination: a `recipient_uuid`, or a bank account, or a wallet. A mixed or partial one is refused. A
   * destination given in full becomes a recipient, or is matched to the one with the same gateway and account.
   * Store `payout_uuid` and `recipient_uuid`. The statuses of success are deduced from the other resources.
   *
   * Sends money to a recipient.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * The request is documented by the provider. The answer is deduced: neither the provider's documentation nor
   * known code shows it.
   *
   * @see {@link https://docs.orchestrapay.com/payments/202502/APIs/payouts}
   * @see {@link https://docs.orchestrapay.com/payments/202502/Guides/payouts}
   * @see {@link https://docs.orchestrapay.com/payments/APIs/payouts}
   * @see {@link https://docs.orchestrapay.com/payments/Guides/payouts}
   * @see {@link https://docs.orchestrapay.com/payments/202502/Guides/webhooks}
   */
  create(body: CreatePayoutRequest, options?: KeyedCallOptions): CallPromise<Payout>;

  /**
   * Ask the gateway for the live state of a payout's transfer.
   *
   * Optional, because webhooks report every change as well. The guide names method and path, not the answer, which
   * may use the gateway's own words.
   *
   * The request is documented by the provider. The answer is deduced: neither the provider's documentation nor
   * known code shows it.
   *
   * @param uuid The `payout_uuid` that Orchestrapay made and answered when the payout was created.
   * @see {@link https://docs.orchestrapay.com/payments/202502/Guides/payouts}
   * @see {@link https://docs.orchestrapay.com/payments/202502/Guides/webhooks}
   */
  retrieveStatus(uuid: string | number, options?: CallOptions): CallPromise<PayoutStatus>;
}

/** Destinations of payouts, registered for later use. */
export interface PayoutRecipients {
  /**
   * Register a destination of payouts for later use.
   *
   * Seldom needed: a payout given its destination in full makes or finds the recipient itself. A recipient belongs
   * to one tenant and one gateway. Name a bank account or a wallet; a mixed or partial destination is refused.
   * Recipients have no webhooks. The statuses of success are deduced from the other resources.
   *
   * Moves no money, and contacts nobody.
   *
   * Sent under an idempotency key: a repeat under the same key does not execute twice. Another call gets another
   * random key.
   *
   * The request is documented by the provider. The answer is deduced: neither the provider's documentation nor
   * known code shows it.
   *
   * @see {@link https://docs.orchestrapay.com/payments/202502/APIs/payout-recipients}
   * @see {@link https://docs.orchestrapay.com/payments/APIs/payout-recipients}
   * @see {@link https://docs.orchestrapay.com/payments/202502/Guides/payouts}
   * @see {@link https://docs.orchestrapay.com/payments/Guides/payouts}
   * @see {@link https://docs.orchestrapay.com/payments/202502/Guides/webhooks}
   */
  create(body: CreatePayoutRecipientRequest, options?: KeyedCallOptions): CallPromise<PayoutRecipient>;
}

/** Every resource of the client. */
export interface OrchestrapayResources {
  /** What is to be paid, and with which gateways it can be paid. */
  readonly checkoutIntents: CheckoutIntents;
  /** One attempt to pay, through one gateway. */
  readonly paymentIntents: PaymentIntents;
  /** Money given back of a successful payment. */
  readonly refunds: Refunds;
  /** Money sent to a bank account or a mobile-money wallet. */
  readonly payouts: Payouts;
  /** Destinations of payouts, registered for later use. */
  readonly payoutRecipients: PayoutRecipients;
}

/** The documented error bodies of every operation, by status. */
export interface OrchestrapayErrors {
  /** Create a checkout intent, or get the one that its idempotency key already made. */
  "checkoutIntents.create": {
    /** The request was refused, for instance because its body is not JSON. Nothing was created. */
    400: ErrorBody;
    /**
     * The key is missing, is wrong, or lacks the claim for this operation; the answer is the same for all. Nothing
     * was created.
     */
    401: ErrorBody;
  };
  /** List checkout intents, filtered and sorted, page by page. */
  "checkoutIntents.list": {
    /**
     * The key is missing, is wrong, or lacks the claim for this operation; the answer is the same for all. Nothing
     * was created.
     */
    401: ErrorBody;
  };
  /** Create a payment intent, one attempt to pay through one gateway. */
  "paymentIntents.create": {
    /** The request was refused, for instance because its body is not JSON. Nothing was created. */
    400: ErrorBody;
    /**
     * The key is missing, is wrong, or lacks the claim for this operation; the answer is the same for all. Nothing
     * was created.
     */
    401: ErrorBody;
  };
  /** Refund a successful payment intent in whole or in part. */
  "refunds.create": {
    /** The refund was refused, and no money moves: by a code of `RefundErrorCode`, or because the body is not JSON. */
    400: RefundErrorBody;
    /**
     * The key is missing, is wrong, or lacks the claim for this operation; the answer is the same for all. Nothing
     * was created.
     */
    401: ErrorBody;
    /** There is no payment intent with this `payment_intent_secret`. No money moves. */
    404: ErrorBody;
  };
  /** Send money to a bank account or a mobile-money wallet. */
  "payouts.create": {
    /** The request was refused, for instance because its body is not JSON. Nothing was created. */
    400: ErrorBody;
    /**
     * The key is missing, is wrong, or lacks the claim for this operation; the answer is the same for all. Nothing
     * was created.
     */
    401: ErrorBody;
  };
  /** Ask the gateway for the live state of a payout's transfer. */
  "payouts.retrieveStatus": {
    /**
     * The key is missing, is wrong, or lacks the claim for this operation; the answer is the same for all. Nothing
     * was created.
     */
    401: ErrorBody;
  };
  /** Register a destination of payouts for later use. */
  "payoutRecipients.create": {
    /** The request was refused, for instance because its body is not JSON. Nothing was created. */
    400: ErrorBody;
    /**
     * The key is missing, is wrong, or lacks the claim for this operation; the answer is the same for all. Nothing
     * was created.
     */
    401: ErrorBody;
  };
}
