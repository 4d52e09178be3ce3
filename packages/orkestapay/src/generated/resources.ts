// Generated from specs/orkestapay/openapi.yaml by `pnpm generate`. Do not edit.

import type { CallOptions, CallPromise, KeyedCallOptions } from "@payorch/core";
import type {
  CreateTokenRequest,
  CreateCheckoutRequest,
  CreateOrderRequest,
  CreatePaymentRequest,
  CompletePaymentRequest,
  RefundPaymentRequest,
  CreatePaymentMethodRequest,
  CreateCustomerRequest,
  AccessToken,
  Checkout,
  Order,
  Customer,
  OrderPaymentList,
  Payment,
  Transaction,
  PaymentMethod,
  PaymentMethodList,
  PromotionList,
  MerchantPaymentMethod,
  BrandList,
  MerchantSettings,
  ErrorBody,
  ListPromotionsMerchantsQuery,
  RetrieveSettingsMerchantsQuery,
  paths,
} from "./schema.ts";
export type {
  paths,
  operations,
  components,
  OrkestapayAmount,
  CreateTokenRequest,
  CreateCheckoutRequest,
  CreateOrderRequest,
  DiscountInput,
  ShippingDetailsInput,
  OrderProductInput,
  OrderCustomerInput,
  AddressInput,
  CreatePaymentRequest,
  PaymentSourceInput,
  PaymentSettingsInput,
  CardSettingsInput,
  RedirectionUrlInput,
  CompletePaymentRequest,
  RefundPaymentRequest,
  CreatePaymentMethodRequest,
  CardPaymentMethodInput,
  CardInput,
  ApplePayPaymentMethodInput,
  ApplePayInput,
  ApplePayHeaderInput,
  GooglePayPaymentMethodInput,
  GooglePayInput,
  GooglePayMethodInput,
  GooglePayTokenInput,
  GooglePayInfoInput,
  SpeiPaymentMethodInput,
  CashPaymentMethodInput,
  BillingAddressInput,
  PhoneInput,
  CreateCustomerRequest,
  PaymentMethodType,
  PaymentMethodTypeInput,
  AccessToken,
  Checkout,
  Order,
  OrderDiscount,
  OrderProduct,
  Customer,
  OrderPaymentList,
  Payment,
  PaymentSnapshot,
  PaymentAmount,
  PaymentSource,
  PaymentSettings,
  CardSettings,
  RedirectionUrl,
  Card,
  Transaction,
  TransactionProvider,
  UserAction,
  ThreeDSecureAuthentication,
  ThreeDSecureRedirect,
  PaymentMethod,
  PaymentOption,
  PaymentMethodList,
  PaymentMethodPage,
  PromotionList,
  Promotion,
  MerchantPaymentMethod,
  MerchantApplePay,
  ApplePayProperties,
  MerchantGooglePay,
  GooglePayProperties,
  BrandList,
  Brand,
  MerchantSettings,
  CustomSettings,
  PaymentEvent,
  NestedPaymentEvent,
  PaymentEventData,
  FlatPaymentEvent,
  OrderUpdateEvent,
  OrderUpdate,
  PaymentUpdateEvent,
  PaymentUpdate,
  PaymentUpdateMethod,
  ProcessorResponse,
  ErrorBody,
  ValidationError,
  ListPromotionsMerchantsQuery,
  RetrieveSettingsMerchantsQuery,
} from "./schema.ts";

/** Access tokens for server-side calls (OAuth 2.0 client credentials). */
export interface Tokens {
  /**
   * Exchange the client id and secret for an access token.
   *
   * The body is JSON, neither form-encoded nor HTTP Basic. There is no refresh token and no scope: ask again when
   * the token nears its end.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * @see docs-en.orkestapay.com/docs/checkout-integration
   * @see docs-en.orkestapay.com/docs/errors
   */
  create(body: CreateTokenRequest, options?: CallOptions): CallPromise<AccessToken>;
}

/** Payment pages hosted by OrkestaPay, each with an order of its own. */
export interface Checkouts {
  /**
   * Register an order and get the address of its hosted payment page.
   *
   * Send the buyer's browser to `checkout_redirect_url`. Store `checkout_id` and `order.order_id` before that. The
   * buyer coming back to `completed_redirect_url` is no proof of payment: read the order or wait for the signed
   * webhook. No idempotency key is documented here, so a repeated call makes a second, separately payable checkout.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * @see docs-en.orkestapay.com/docs/checkout-integration
   * @see docs.orkestapay.com/docs/realiza-tu-primera-transacción
   * @see docs-en.orkestapay.com/docs/errors
   * @see common-repository/orkestapay:includes/class-orkestapay-helper.php
   * @see JCCP2701/mondoticket:api/payments/orkesta/create-checkout.ts
   * @see ArmandoDP/Navy-Traning-Backend:routers/pagos.py
   */
  create(body: CreateCheckoutRequest, options?: CallOptions): CallPromise<Checkout>;

  /**
   * Read a checkout, for instance to send the buyer to its payment page again.
   *
   * The one known caller reads `checkout_redirect_url` and nothing else; that the rest of the answer equals that of
   * `checkouts.create` is assumed.
   *
   * Known from code that calls it, not from the provider's documentation.
   *
   * @param checkoutId The `checkout_id` that `checkouts.create` answered (prefix `chk_`).
   * @see JCCP2701/mondoticket:api/payments/orkesta/create-checkout.ts
   * @see docs-en.orkestapay.com/docs/errors
   */
  retrieve(checkoutId: string | number, options?: CallOptions): CallPromise<Checkout>;
}

/** What is sold, to whom and for how much; to be paid by a checkout or by payments. */
export interface Orders {
  /**
   * Register an order, to be paid by `payments.create`.
   *
   * The first step of a payment without the hosted page. The order fixes amount and currency; the payment that
   * follows names neither. Callers read `order_id` of the answer; that the rest equals the order inside a checkout
   * is assumed. No idempotency key is documented here, so a repeated call makes a second order.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * Known from code that calls it, not from the provider's documentation.
   *
   * @see docs-en.orkestapay.com/docs/direct-payment
   * @see docs-en.orkestapay.com/docs/errors
   * @see common-repository/orkestapay-card:includes/class-orkestapay-card.php
   * @see orkestapay/magento:Controller/Payment/Order.php
   * @see ArmandoDP/Navy-Traning-Backend:services/orkestapay.py
   */
  create(body: CreateOrderRequest, options?: CallOptions): CallPromise<Order>;

  /**
   * Read an order, to learn whether it is paid.
   *
   * `COMPLETED` is paid; callers leave every other status pending. They read `order_id` and `status`; that the rest
   * equals the order inside a checkout is assumed.
   *
   * Known from code that calls it, not from the provider's documentation.
   *
   * @param orderId The `order_id` that `orders.create` or `checkouts.create` answered (prefix `ord_`).
   * @see common-repository/orkestapay:includes/class-orkestapay.php
   * @see common-repository/orkestapay-card:includes/class-orkestapay-card.php
   * @see docs-en.orkestapay.com/docs/errors
   */
  retrieve(orderId: string | number, options?: CallOptions): CallPromise<Order>;

  /**
   * List the payments of an order.
   *
   * Callers read `payment_id` of the first item only. The order of the items, the rest of the envelope and how to
   * ask for a further page are not known; nor is when an order comes to have several payments.
   *
   * Known from code that calls it, not from the provider's documentation.
   *
   * @param orderId The `order_id` that `orders.create` or `checkouts.create` answered (prefix `ord_`).
   * @see common-repository/orkestapay:includes/class-orkestapay.php
   * @see common-repository/orkestapay-card:includes/class-orkestapay-card.php
   * @see docs-en.orkestapay.com/docs/errors
   */
  listPayments(orderId: string | number, options?: CallOptions): CallPromise<OrderPaymentList>;
}

/** Charges and authorizations of a payment method for an order, and their refunds. */
export interface Payments {
  /**
   * Charge or authorize a payment method for an order.
   *
   * An answer with a 2xx status does not mean paid: decide by `status`. A declined card is answered 2xx too, with
   * `FAILED` or `REJECTED`; `transactions[0].provider.message` then says why. `PAYMENT_ACTION_REQUIRED` means that
   * the buyer has to act first: see `user_action_required`. Amount and currency are those of the order. SPEI and
   * cash stay in that status until the bank or the store confirms, hours or days later; where the answer holds
   * their CLABE, reference and barcode is not known. The key is documented, what a repeated one does is not. If the
   * answer is lost, list the payments of the order: a payment found there took effect, whereas an empty list does
   * not prove that none is still under way.
   *
   * Sent under an idempotency key, but nobody says what the provider does with it: it is never sent again after it
   * may have taken effect.
   *
   * @see docs-en.orkestapay.com/docs/3ds-mplementation
   * @see docs.orkestapay.com/docs/en/3ds-implementation
   * @see docs-en.orkestapay.com/docs/spei
   * @see docs.orkestapay.com/docs/efectivo
   * @see docs-en.orkestapay.com/docs/errors
   * @see common-repository/orkestapay-card:includes/class-orkestapay-card-helper.php
   * @see common-repository/orkestapay-card:assets/js/orkesta-payment.js
   * @see orkestapay/magento:Model/Payment.php
   * @see ArmandoDP/Navy-Traning-Backend:services/orkestapay.py
   * @see JCCP2701/mondoticket:docs/orkestapay-integration.md
   */
  create(body: CreatePaymentRequest, options?: KeyedCallOptions): CallPromise<Payment>;

  /**
   * Read a payment.
   *
   * This, or the signed webhook, is the proof of payment; the buyer coming back is none. Callers compare `status`
   * with `COMPLETED`; the rest of the answer is taken from the samples of events.
   *
   * Known from code that calls it, not from the provider's documentation.
   *
   * @param paymentId The `payment_id` that `payments.create`, an event or the return address told (prefix `pay_`).
   * @see orkestapay/magento:Model/Payment.php
   * @see orkestapay/magento-checkout:Controller/Payment/Success.php
   * @see docs-en.orkestapay.com/docs/event-types
   * @see docs-en.orkestapay.com/docs/errors
   */
  retrieve(paymentId: string | number, options?: CallOptions): CallPromise<Payment>;

  /**
   * Finish a payment after the buyer passed the 3DS challenge in the page.
   *
   * Only for `THREE_D_SECURE_AUTHENTICATION`, once `startModal3DSecure` of OrkestaPay's browser script succeeded.
   * After a redirect (`THREE_D_SECURE_SPECIFIC`) read the payment instead. The body is an empty array, the one form
   * that known callers send. The answer is a transaction, not a payment: `SUCCESS` means done. If it is lost, read
   * the payment: any status but `PAYMENT_ACTION_REQUIRED` shows that the call took effect, while that one may only
   * mean that it has not yet.
   *
   * Sent under an idempotency key, but nobody says what the provider does with it: it is never sent again after it
   * may have taken effect.
   *
   * Known from code that calls it, not from the provider's documentation.
   *
   * @param paymentId The `payment_id` that `payments.create`, an event or the return address told (prefix `pay_`).
   * @see common-repository/orkestapay-card:includes/class-orkestapay-card.php
   * @see orkestapay/magento:Model/Payment.php
   * @see docs.orkestapay.com/docs/implementación-de-3ds
   * @see docs-en.orkestapay.com/docs/errors
   */
  complete(
    paymentId: string | number,
    body: CompletePaymentRequest,
    options?: KeyedCallOptions,
  ): CallPromise<Transaction>;

  /**
   * Refund a payment, in full or in part.
   *
   * The answer is a transaction, not a payment: `SUCCESS` means refunded, otherwise `provider.message` says why
   * not. A merchant may have switched refunds by API off: read `AVAILABLE_REFUND_BY_ECOMMERCE` with
   * `merchants.retrieveSettings` first. Several partial refunds of one payment are not documented, though one
   * integrator counts on them. If the answer is lost, no read is known to tell: how a refund shows in a payment is
   * undocumented. Wait for `payment.refund` or look into the portal before asking again.
   *
   * Sent under an idempotency key, but nobody says what the provider does with it: it is never sent again after it
   * may have taken effect.
   *
   * Known from code that calls it, not from the provider's documentation.
   *
   * @param paymentId The `payment_id` that `payments.create`, an event or the return address told (prefix `pay_`).
   * @see common-repository/orkestapay:includes/class-orkestapay.php
   * @see common-repository/orkestapay-card:includes/class-orkestapay-card.php
   * @see orkestapay/magento:Model/Payment.php
   * @see orkestapay/magento-checkout:Model/Payment.php
   * @see JCCP2701/mondoticket:api/payments/orkesta/refund.ts
   * @see docs-en.orkestapay.com/docs/errors
   */
  refund(paymentId: string | number, body: RefundPaymentRequest, options?: KeyedCallOptions): CallPromise<Transaction>;
}

/** Tokens of cards and wallets, and methods to pay by bank transfer or in cash. */
export interface PaymentMethods {
  /**
   * Tokenize a card or a wallet, or prepare a SPEI or cash payment.
   *
   * `payments.create` takes the `payment_method_id` of the answer. Callable with the access token, or from a
   * browser or an app with the merchant id and the public key, so that card data need not touch your server. Click
   * to Pay methods come from OrkestaPay's own page, which hands back the answer of this operation.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * @see docs-en.orkestapay.com/docs/spei
   * @see docs.orkestapay.com/docs/efectivo
   * @see docs-en.orkestapay.com/docs/errors
   * @see orkestapay/orkestapay-ios:Sources/Orkestapay/APIRequest/OrkestapayAPI.swift
   * @see orkestapay/orkestapay-ios:Sources/Orkestapay/Models/PaymentMethod/PaymentMethod.swift
   * @see orkestapay/orkestapay-ios:Sources/Orkestapay/Models/ApplePay/PaymentMethod2RegistryApplePay.swift
   * @see orkestapay/orkestapay-android:Orkestapay/src/main/java/com/orkestapay/orkestapay/client/apirequest/OrkestapayAPI.kt
   * @see orkestapay/orkestapay-android:Orkestapay/src/main/java/com/orkestapay/orkestapay/client/model/PaymentMethod.kt
   */
  create(body: CreatePaymentMethodRequest, options?: CallOptions): CallPromise<PaymentMethod>;

  /**
   * Read a payment method.
   *
   * One plugin reads the masked card with it. Its successor has the call commented out with a note about an open
   * problem in this service (March 2025): do not depend on it.
   *
   * Known from code that calls it, not from the provider's documentation.
   *
   * @param paymentMethodId The `payment_method_id` that `paymentMethods.create` answered (prefix `pym_`).
   * @see orkestapay/magento:Model/Payment.php
   * @see orkestapay/magento:Controller/Payment/Success.php
   * @see orkestapay/magento-checkout:Controller/Payment/Success.php
   * @see docs-en.orkestapay.com/docs/errors
   */
  retrieve(paymentMethodId: string | number, options?: CallOptions): CallPromise<PaymentMethod>;
}

/** Buyers whose payment methods are kept. */
export interface Customers {
  /**
   * Create a customer, whose payment methods can be kept.
   *
   * The one known caller reads `customer_id`; the rest of the answer is taken from the customer inside an order. No
   * idempotency key is documented here, so a repeated call may make a second customer.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * Known from code that calls it, not from the provider's documentation.
   *
   * @see ArmandoDP/Navy-Traning-Backend:services/orkestapay.py
   * @see docs-en.orkestapay.com/docs/errors
   */
  create(body: CreateCustomerRequest, options?: CallOptions): CallPromise<Customer>;

  /**
   * List the payment methods that a customer saved.
   *
   * The one known caller passes the answer on as a list and takes a 404 for "none saved". Whether the list stands
   * alone or in an envelope with `content`, as the payments of an order do, is not proven: be ready for both.
   *
   * Known from code that calls it, not from the provider's documentation.
   *
   * @param customerId The `customer_id` that `customers.create` or an order answered (prefix `cus_`).
   * @see ArmandoDP/Navy-Traning-Backend:services/orkestapay.py
   * @see docs-en.orkestapay.com/docs/errors
   */
  listPaymentMethods(customerId: string | number, options?: CallOptions): CallPromise<PaymentMethodList>;
}

/** What the merchant has set up in the portal. */
export interface Merchants {
  /**
   * List the card brands that the merchant's providers accept, with their logos.
   *
   * Known from code that calls it, not from the provider's documentation.
   *
   * @see common-repository/orkestapay:templates/payment.php
   * @see common-repository/orkestapay-card:includes/class-orkestapay-card.php
   * @see common-repository/orkestapay-card:templates/payment.php
   * @see docs-en.orkestapay.com/docs/errors
   */
  listBrands(options?: CallOptions): CallPromise<BrandList>;

  /**
   * Read a setting of the merchant, such as whether the API may refund.
   *
   * Known from code that calls it, not from the provider's documentation.
   *
   * @see common-repository/orkestapay:includes/class-orkestapay.php
   * @see common-repository/orkestapay-card:includes/class-orkestapay-card.php
   * @see docs-en.orkestapay.com/docs/errors
   */
  retrieveSettings(query: RetrieveSettingsMerchantsQuery, options?: CallOptions): CallPromise<MerchantSettings>;
}

/** Every resource of the client. */
export interface OrkestapayResources {
  /** Access tokens for server-side calls (OAuth 2.0 client credentials). */
  readonly tokens: Tokens;
  /** Payment pages hosted by OrkestaPay, each with an order of its own. */
  readonly checkouts: Checkouts;
  /** What is sold, to whom and for how much; to be paid by a checkout or by payments. */
  readonly orders: Orders;
  /** Charges and authorizations of a payment method for an order, and their refunds. */
  readonly payments: Payments;
  /** Tokens of cards and wallets, and methods to pay by bank transfer or in cash. */
  readonly paymentMethods: PaymentMethods;
  /** Buyers whose payment methods are kept. */
  readonly customers: Customers;
  /** What the merchant has set up in the portal. */
  readonly merchants: Merchants;
}

/** Method and path of the operations that take an idempotency key. */
export type OrkestapayKeyedRoutes =
  | "POST /v1/payments"
  | "POST /v1/payments/{payment_id}/complete"
  | "POST /v1/payments/{payment_id}/refund";

/** Tokens of cards and wallets, and methods to pay by bank transfer or in cash. */
export interface PublicPaymentMethods {
  /**
   * Tokenize a card or a wallet, or prepare a SPEI or cash payment.
   *
   * `payments.create` takes the `payment_method_id` of the answer. Callable with the access token, or from a
   * browser or an app with the merchant id and the public key, so that card data need not touch your server. Click
   * to Pay methods come from OrkestaPay's own page, which hands back the answer of this operation.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * @see docs-en.orkestapay.com/docs/spei
   * @see docs.orkestapay.com/docs/efectivo
   * @see docs-en.orkestapay.com/docs/errors
   * @see orkestapay/orkestapay-ios:Sources/Orkestapay/APIRequest/OrkestapayAPI.swift
   * @see orkestapay/orkestapay-ios:Sources/Orkestapay/Models/PaymentMethod/PaymentMethod.swift
   * @see orkestapay/orkestapay-ios:Sources/Orkestapay/Models/ApplePay/PaymentMethod2RegistryApplePay.swift
   * @see orkestapay/orkestapay-android:Orkestapay/src/main/java/com/orkestapay/orkestapay/client/apirequest/OrkestapayAPI.kt
   * @see orkestapay/orkestapay-android:Orkestapay/src/main/java/com/orkestapay/orkestapay/client/model/PaymentMethod.kt
   */
  create(body: CreatePaymentMethodRequest, options?: CallOptions): CallPromise<PaymentMethod>;
}

/** What the merchant has set up in the portal. */
export interface PublicMerchants {
  /**
   * List the instalment offers for a card and an amount.
   *
   * How a chosen offer is handed to a payment is not documented; a payment method made by Click to Pay shows it as
   * `payment_option`. The query is in camelCase, unlike everything else.
   *
   * Known from code that calls it, not from the provider's documentation.
   *
   * @param merchantId The merchant id of the credentials. The mobile SDKs put `mid_` before one that lacks it, here
   * and in the credentials; the portal and events show `mch_` alone.
   * @see orkestapay/orkestapay-ios:Sources/Orkestapay/APIRequest/OrkestapayAPI.swift
   * @see orkestapay/orkestapay-android:Orkestapay/src/main/java/com/orkestapay/orkestapay/client/apirequest/OrkestapayAPI.kt
   * @see docs-en.orkestapay.com/docs/errors
   */
  listPromotions(
    merchantId: string | number,
    query: ListPromotionsMerchantsQuery,
    options?: CallOptions,
  ): CallPromise<PromotionList>;

  /**
   * Read how the merchant's Apple Pay or Google Pay is set up, to open the wallet with it.
   *
   * The merchant is the one of the credentials. For Google Pay, `gateway` and `merchant_id` go into the
   * `tokenizationSpecification` as `gateway` and `gatewayMerchantId`; the Android SDK asks for the methods
   * `PAN_ONLY` and `CRYPTOGRAM_3DS`, and the networks AMEX, DISCOVER, JCB, MASTERCARD and VISA.
   *
   * Known from code that calls it, not from the provider's documentation.
   *
   * @param type The wallet.
   * @see orkestapay/orkestapay-ios:Sources/Orkestapay/APIRequest/OrkestapayAPI.swift
   * @see orkestapay/orkestapay-ios:Sources/Orkestapay/Models/PaymentMethod/PaymentMethodData.swift
   * @see orkestapay/orkestapay-android:Orkestapay/src/main/java/com/orkestapay/orkestapay/client/apirequest/OrkestapayAPI.kt
   * @see orkestapay/orkestapay-android:Orkestapay/src/main/java/com/orkestapay/orkestapay/client/model/PaymentMethodData.kt
   * @see docs-en.orkestapay.com/docs/errors
   */
  retrievePaymentMethod(type: string | number, options?: CallOptions): CallPromise<MerchantPaymentMethod>;
}

/** Every resource of the client. */
export interface OrkestapayPublicResources {
  /** Tokens of cards and wallets, and methods to pay by bank transfer or in cash. */
  readonly paymentMethods: PublicPaymentMethods;
  /** What the merchant has set up in the portal. */
  readonly merchants: PublicMerchants;
}

/** Method and path of the operations that take an idempotency key. */
export type OrkestapayPublicKeyedRoutes = never;

/** The paths that it may call. */
export interface OrkestapayPublicPaths {
  "/v1/payment-methods": Pick<paths["/v1/payment-methods"], "post">;
  "/v1/merchants/{merchant_id}/promotions": Pick<paths["/v1/merchants/{merchant_id}/promotions"], "get">;
  "/v1/merchants/payment-methods/{type}": Pick<paths["/v1/merchants/payment-methods/{type}"], "get">;
}

/** The documented error bodies of every operation, by status. */
export interface OrkestapayErrors {
  "tokens.create": { 400: ErrorBody; 401: ErrorBody };
  "checkouts.create": {
    400: ErrorBody;
    401: ErrorBody;
    403: ErrorBody;
    404: ErrorBody;
    409: ErrorBody;
    428: ErrorBody;
  };
  "checkouts.retrieve": { 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody };
  "orders.create": { 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody; 428: ErrorBody };
  "orders.retrieve": { 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody };
  "orders.listPayments": { 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody };
  "payments.create": { 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody; 428: ErrorBody };
  "payments.retrieve": { 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody };
  "payments.complete": {
    400: ErrorBody;
    401: ErrorBody;
    403: ErrorBody;
    404: ErrorBody;
    409: ErrorBody;
    428: ErrorBody;
  };
  "payments.refund": { 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 409: ErrorBody; 428: ErrorBody };
  "paymentMethods.create": {
    400: ErrorBody;
    401: ErrorBody;
    403: ErrorBody;
    404: ErrorBody;
    409: ErrorBody;
    428: ErrorBody;
  };
  "paymentMethods.retrieve": { 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody };
  "customers.create": { 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 409: ErrorBody };
  "customers.listPaymentMethods": { 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody };
  "merchants.listPromotions": { 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody };
  "merchants.retrievePaymentMethod": { 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody; 428: ErrorBody };
  "merchants.listBrands": { 401: ErrorBody; 403: ErrorBody };
  "merchants.retrieveSettings": { 400: ErrorBody; 401: ErrorBody; 403: ErrorBody; 404: ErrorBody };
}
