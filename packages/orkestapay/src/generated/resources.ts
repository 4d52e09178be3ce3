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
  AddressLine1,
  AddressLine2,
  AddressCity,
  AddressState,
  AddressCountry,
  AddressZipCode,
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
  PaymentMethodAlias,
  BillingAddressInput,
  PhoneInput,
  CreateCustomerRequest,
  PaymentMethodTypeInput,
  PaymentMethodType,
  AccessToken,
  Checkout,
  OrderStatus,
  Order,
  OrderDiscount,
  OrderProduct,
  Customer,
  OrderPaymentList,
  PaymentStatus,
  PaymentDetails,
  Payment,
  PaymentSnapshot,
  ReversedPayment,
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
  ReversalEvent,
  NestedReversalEvent,
  ReversalEventData,
  FlatReversalEvent,
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
   * The body is JSON, not a form, and the call needs no other authentication. There is no refresh token and no
   * scope: ask again before the token expires.
   *
   * Moves no money, and contacts nobody.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * @see {@link https://docs-en.orkestapay.com/reference/get-access-token}
   * @see {@link https://docs-en.orkestapay.com/docs/checkout-integration}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   */
  create(body: CreateTokenRequest, options?: CallOptions): CallPromise<AccessToken>;
}

/** Payment pages hosted by OrkestaPay, each with an order of its own. */
export interface Checkouts {
  /**
   * Register an order and get the address of its hosted payment page.
   *
   * Send the buyer's browser to `checkout_redirect_url`. Store `checkout_id` and `order.order_id` before. That the
   * buyer comes back to `completed_redirect_url` proves nothing: read the order, or wait for the signed webhook. No
   * idempotency key is documented here, so a second call makes a second checkout, which can be paid as well.
   *
   * Creates something that the customer can pay; the call itself moves no money.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * @see {@link https://docs-en.orkestapay.com/reference/create-checkout}
   * @see {@link https://docs-en.orkestapay.com/docs/checkout-integration}
   * @see {@link https://docs.orkestapay.com/docs/realiza-tu-primera-transacci%C3%B3n}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   * @see {@link https://github.com/common-repository/orkestapay/blob/HEAD/includes/class-orkestapay-helper.php}
   * @see {@link https://github.com/JCCP2701/mondoticket/blob/HEAD/api/payments/orkesta/create-checkout.ts}
   * @see {@link https://github.com/ArmandoDP/Navy-Traning-Backend/blob/HEAD/routers/pagos.py}
   */
  create(body: CreateCheckoutRequest, options?: CallOptions): CallPromise<Checkout>;

  /**
   * Read a checkout, for instance to send the buyer to its payment page again.
   *
   * The one caller that is known reads `checkout_redirect_url`. That the rest is what `checkouts.create` answers is
   * assumed.
   *
   * The request is known from code that calls the API, not from the provider's documentation. The answer is
   * deduced: neither the provider's documentation nor known code shows it.
   *
   * @param checkoutId The checkout, from `checkouts.create`; its id is made by OrkestaPay (prefix `chk_`).
   * @see {@link https://docs-en.orkestapay.com/docs/checkout-integration}
   * @see {@link https://github.com/JCCP2701/mondoticket/blob/HEAD/api/payments/orkesta/create-checkout.ts}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   */
  retrieve(checkoutId: string | number, options?: CallOptions): CallPromise<Checkout>;
}

/** What is sold, to whom and for how much; paid on a hosted page or by `payments.create`. */
export interface Orders {
  /**
   * Register an order, to be paid by `payments.create`.
   *
   * The first step of a payment without the hosted page. The order fixes amount and currency; the payment that
   * follows has neither. Callers read `order_id` of the answer; that the rest is the order of `checkouts.create` is
   * assumed. No idempotency key is documented here, so a second call makes a second order.
   *
   * Creates something that the customer can pay; the call itself moves no money.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * The request is known from code that calls the API, not from the provider's documentation. The answer is
   * deduced: neither the provider's documentation nor known code shows it.
   *
   * @see {@link https://docs-en.orkestapay.com/docs/direct-payment}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   * @see {@link https://github.com/common-repository/orkestapay-card/blob/HEAD/includes/class-orkestapay-card.php}
   * @see {@link https://github.com/orkestapay/magento/blob/HEAD/Controller/Payment/Order.php}
   * @see {@link https://github.com/ArmandoDP/Navy-Traning-Backend/blob/HEAD/services/orkestapay.py}
   */
  create(body: CreateOrderRequest, options?: CallOptions): CallPromise<Order>;

  /**
   * Read an order, for instance to see whether it is paid.
   *
   * Only `COMPLETED` is paid; callers treat every other status as pending. They read `order_id` and `status`; that
   * the rest is the order of `checkouts.create` is assumed.
   *
   * The request is known from code that calls the API, not from the provider's documentation. The answer is
   * deduced: neither the provider's documentation nor known code shows it.
   *
   * @param orderId The order, from `orders.create` or `checkouts.create`; its id is made by OrkestaPay (prefix
   * `ord_`).
   * @see {@link https://docs.orkestapay.com/docs/en/orders}
   * @see {@link https://github.com/common-repository/orkestapay/blob/HEAD/includes/class-orkestapay.php}
   * @see {@link https://github.com/common-repository/orkestapay-card/blob/HEAD/includes/class-orkestapay-card.php}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   */
  retrieve(orderId: string | number, options?: CallOptions): CallPromise<Order>;

  /**
   * List the payments of an order.
   *
   * Callers read `payment_id` of the first item. In which order the items come, what stands beside `content`, and
   * how to ask for another page is not known; neither is when an order has several payments.
   *
   * The request is known from code that calls the API, not from the provider's documentation. The answer is
   * deduced: neither the provider's documentation nor known code shows it.
   *
   * @param orderId The order, from `orders.create` or `checkouts.create`; its id is made by OrkestaPay (prefix
   * `ord_`).
   * @see {@link https://docs-en.orkestapay.com/docs/direct-payment}
   * @see {@link https://github.com/common-repository/orkestapay/blob/HEAD/includes/class-orkestapay.php}
   * @see {@link https://github.com/common-repository/orkestapay-card/blob/HEAD/includes/class-orkestapay-card.php}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   */
  listPayments(orderId: string | number, options?: CallOptions): CallPromise<OrderPaymentList>;
}

/** Charges and authorizations of a payment method for an order, and their refunds. */
export interface Payments {
  /**
   * Charge or authorize a payment method for an order.
   *
   * A 2xx does not mean paid: decide by `status`. A declined card is a 2xx too, with `FAILED` or `REJECTED`, and
   * `transactions[0].provider.message` says why. With `PAYMENT_ACTION_REQUIRED` the buyer has to act first; see
   * `user_action_required`. SPEI and cash stay there until the bank or the store confirms, hours or days later;
   * where the answer holds their CLABE, reference and barcode is not known.
   *
   * Amount and currency are those of the order. The idempotency key is documented, what a repeated one does is not.
   * If the answer is lost, list the payments of the order: one found there may be this one or an earlier attempt,
   * and an empty list does not prove that none is under way.
   *
   * Charges the customer, or reserves the money.
   *
   * Sent under an idempotency key, but nobody says what the provider does with it: it is never sent again after it
   * may have taken effect.
   *
   * The request is documented by the provider. The answer is known from code that calls the API, not from the
   * provider's documentation.
   *
   * @see {@link https://docs-en.orkestapay.com/reference/create-payment}
   * @see {@link https://docs-en.orkestapay.com/docs/3ds-mplementation}
   * @see {@link https://docs.orkestapay.com/docs/en/3ds-implementation}
   * @see {@link https://docs-en.orkestapay.com/docs/spei}
   * @see {@link https://docs.orkestapay.com/docs/efectivo}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   * @see {@link https://github.com/common-repository/orkestapay-card/blob/HEAD/includes/class-orkestapay-card-helper.php}
   * @see {@link https://github.com/common-repository/orkestapay-card/blob/HEAD/assets/js/orkesta-payment.js}
   * @see {@link https://github.com/orkestapay/magento/blob/HEAD/Model/Payment.php}
   * @see {@link https://github.com/ArmandoDP/Navy-Traning-Backend/blob/HEAD/services/orkestapay.py}
   * @see {@link https://github.com/JCCP2701/mondoticket/blob/HEAD/docs/orkestapay-integration.md}
   */
  create(body: CreatePaymentRequest, options?: KeyedCallOptions): CallPromise<Payment>;

  /**
   * Read a payment, for instance to see whether it is paid.
   *
   * This read and the signed webhook prove a payment; that the buyer came back does not. Callers compare `status`
   * with `COMPLETED`. The other properties are those of the documented events.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param paymentId The payment, from `payments.create`, an event or the address that the buyer returned to; its
   * id is made by OrkestaPay (prefix `pay_`).
   * @see {@link https://docs-en.orkestapay.com/docs/event-types}
   * @see {@link https://github.com/orkestapay/magento/blob/HEAD/Model/Payment.php}
   * @see {@link https://github.com/orkestapay/magento-checkout/blob/HEAD/Controller/Payment/Success.php}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   */
  retrieve(paymentId: string | number, options?: CallOptions): CallPromise<Payment>;

  /**
   * Finish a payment after the buyer passed a 3DS challenge in your page.
   *
   * Only for `THREE_D_SECURE_AUTHENTICATION`, after `startModal3DSecure` of the browser script succeeded. After a
   * challenge on another page (`THREE_D_SECURE_SPECIFIC`), read the payment instead. The answer is a transaction,
   * not a payment: `SUCCESS` means done. If it is lost, read the payment: `PAYMENT_ACTION_REQUIRED` may only mean
   * that the call has not taken effect yet, and a payment that was declined or completed before looks the same as
   * after.
   *
   * Charges the customer, or reserves the money.
   *
   * Sent under an idempotency key, but nobody says what the provider does with it: it is never sent again after it
   * may have taken effect.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param paymentId The payment, from `payments.create`, an event or the address that the buyer returned to; its
   * id is made by OrkestaPay (prefix `pay_`).
   * @see {@link https://docs-en.orkestapay.com/docs/3ds-mplementation}
   * @see {@link https://github.com/common-repository/orkestapay-card/blob/HEAD/includes/class-orkestapay-card.php}
   * @see {@link https://github.com/orkestapay/magento/blob/HEAD/Model/Payment.php}
   * @see {@link https://docs.orkestapay.com/docs/implementaci%C3%B3n-de-3ds}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   */
  complete(
    paymentId: string | number,
    body: CompletePaymentRequest,
    options?: KeyedCallOptions,
  ): CallPromise<Transaction>;

  /**
   * Refund a payment, in full or in part.
   *
   * The answer is a transaction, not a payment: `SUCCESS` means refunded, and otherwise `provider.message` says why
   * not. A merchant may have switched refunds by API off: read `AVAILABLE_REFUND_BY_ECOMMERCE` with
   * `merchants.retrieveSettings` first. Whether one payment can be refunded several times is not documented, though
   * one integrator relies on it.
   *
   * If the answer is lost, no read tells what happened, because it is not documented how a refund shows in a
   * payment. Wait for `payment.refund`, or look into the portal, before you ask again.
   *
   * Gives money back to the customer.
   *
   * Sent under an idempotency key, but nobody says what the provider does with it: it is never sent again after it
   * may have taken effect.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param paymentId The payment, from `payments.create`, an event or the address that the buyer returned to; its
   * id is made by OrkestaPay (prefix `pay_`).
   * @see {@link https://github.com/common-repository/orkestapay/blob/HEAD/includes/class-orkestapay.php}
   * @see {@link https://github.com/common-repository/orkestapay-card/blob/HEAD/includes/class-orkestapay-card.php}
   * @see {@link https://github.com/orkestapay/magento/blob/HEAD/Model/Payment.php}
   * @see {@link https://github.com/orkestapay/magento-checkout/blob/HEAD/Model/Payment.php}
   * @see {@link https://github.com/JCCP2701/mondoticket/blob/HEAD/api/payments/orkesta/refund.ts}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   */
  refund(paymentId: string | number, body: RefundPaymentRequest, options?: KeyedCallOptions): CallPromise<Transaction>;
}

/** Tokens of cards and wallets, and payment by bank transfer or in cash. */
export interface PaymentMethods {
  /**
   * Tokenize a card or a wallet, or prepare a payment by SPEI or in cash.
   *
   * `payments.create` takes the `payment_method_id` of the answer. A server calls it with the access token, a
   * browser or an app with the merchant id and the public key, so that card data does not pass through your server.
   * SPEI and cash are documented; cards and wallets are known from the mobile SDKs. Click to Pay methods are made
   * by OrkestaPay's own page.
   *
   * Moves no money, and contacts nobody.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * @see {@link https://docs-en.orkestapay.com/docs/spei}
   * @see {@link https://docs.orkestapay.com/docs/efectivo}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   * @see {@link https://github.com/orkestapay/orkestapay-ios/blob/HEAD/Sources/Orkestapay/APIRequest/OrkestapayAPI.swift}
   * @see {@link https://github.com/orkestapay/orkestapay-ios/blob/HEAD/Sources/Orkestapay/Models/PaymentMethod/PaymentMethod.swift}
   * @see {@link https://github.com/orkestapay/orkestapay-ios/blob/HEAD/Sources/Orkestapay/Models/ApplePay/PaymentMethod2RegistryApplePay.swift}
   * @see {@link https://github.com/orkestapay/orkestapay-android/blob/HEAD/Orkestapay/src/main/java/com/orkestapay/orkestapay/client/apirequest/OrkestapayAPI.kt}
   * @see {@link https://github.com/orkestapay/orkestapay-android/blob/HEAD/Orkestapay/src/main/java/com/orkestapay/orkestapay/client/model/PaymentMethod.kt}
   * @see {@link https://github.com/orkestapay/orkestapay-android/blob/HEAD/Orkestapay/src/main/java/com/orkestapay/orkestapay/client/model/BillingAddress.kt}
   */
  create(body: CreatePaymentMethodRequest, options?: CallOptions): CallPromise<PaymentMethod>;

  /**
   * Read a payment method.
   *
   * One plugin reads the masked card with it. Its successor does not call it any more because of an open problem in
   * this service (March 2025), so do not depend on it.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param paymentMethodId The payment method, from `paymentMethods.create`; its id is made by OrkestaPay (prefix
   * `pym_`).
   * @see {@link https://github.com/orkestapay/magento/blob/HEAD/Model/Payment.php}
   * @see {@link https://github.com/orkestapay/magento/blob/HEAD/Controller/Payment/Success.php}
   * @see {@link https://github.com/orkestapay/magento-checkout/blob/HEAD/Controller/Payment/Success.php}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   */
  retrieve(paymentMethodId: string | number, options?: CallOptions): CallPromise<PaymentMethod>;
}

/** Buyers whose payment methods are saved. */
export interface Customers {
  /**
   * Create a customer, whose payment methods can then be saved.
   *
   * The one caller that is known reads `customer_id`; the other properties are those of the customer in an order.
   * No idempotency key is documented here, so a second call may make a second customer.
   *
   * Moves no money, and contacts nobody.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * The request is known from code that calls the API, not from the provider's documentation. The answer is
   * deduced: neither the provider's documentation nor known code shows it.
   *
   * @see {@link https://github.com/ArmandoDP/Navy-Traning-Backend/blob/HEAD/services/orkestapay.py}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   */
  create(body: CreateCustomerRequest, options?: CallOptions): CallPromise<Customer>;

  /**
   * List the payment methods that a customer saved.
   *
   * The one caller that is known hands the answer on as an array and takes a 404 to mean that none is saved.
   * Whether the array comes alone or under `content`, as the payments of an order do, is not known: be ready for
   * both.
   *
   * The request is known from code that calls the API, not from the provider's documentation. The answer is
   * deduced: neither the provider's documentation nor known code shows it.
   *
   * @param customerId The customer, from `customers.create` or an order; its id is made by OrkestaPay (prefix
   * `cus_`).
   * @see {@link https://github.com/ArmandoDP/Navy-Traning-Backend/blob/HEAD/services/orkestapay.py}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   */
  listPaymentMethods(customerId: string | number, options?: CallOptions): CallPromise<PaymentMethodList>;
}

/** What the merchant has set up in the portal. */
export interface Merchants {
  /**
   * List the card brands that the merchant's providers accept, with their logos.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @see {@link https://github.com/common-repository/orkestapay/blob/HEAD/templates/payment.php}
   * @see {@link https://github.com/common-repository/orkestapay-card/blob/HEAD/includes/class-orkestapay-card.php}
   * @see {@link https://github.com/common-repository/orkestapay-card/blob/HEAD/templates/payment.php}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   */
  listBrands(options?: CallOptions): CallPromise<BrandList>;

  /**
   * Read a setting of the merchant, such as whether the API may refund.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @see {@link https://github.com/common-repository/orkestapay/blob/HEAD/includes/class-orkestapay.php}
   * @see {@link https://github.com/common-repository/orkestapay-card/blob/HEAD/includes/class-orkestapay-card.php}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   */
  retrieveSettings(query: RetrieveSettingsMerchantsQuery, options?: CallOptions): CallPromise<MerchantSettings>;
}

/** Every resource of the client. */
export interface OrkestapayResources {
  /** Access tokens for server-side calls (OAuth 2.0 client credentials). */
  readonly tokens: Tokens;
  /** Payment pages hosted by OrkestaPay, each with an order of its own. */
  readonly checkouts: Checkouts;
  /** What is sold, to whom and for how much; paid on a hosted page or by `payments.create`. */
  readonly orders: Orders;
  /** Charges and authorizations of a payment method for an order, and their refunds. */
  readonly payments: Payments;
  /** Tokens of cards and wallets, and payment by bank transfer or in cash. */
  readonly paymentMethods: PaymentMethods;
  /** Buyers whose payment methods are saved. */
  readonly customers: Customers;
  /** What the merchant has set up in the portal. */
  readonly merchants: Merchants;
}

/** Tokens of cards and wallets, and payment by bank transfer or in cash. */
export interface PublicPaymentMethods {
  /**
   * Tokenize a card or a wallet, or prepare a payment by SPEI or in cash.
   *
   * `payments.create` takes the `payment_method_id` of the answer. A server calls it with the access token, a
   * browser or an app with the merchant id and the public key, so that card data does not pass through your server.
   * SPEI and cash are documented; cards and wallets are known from the mobile SDKs. Click to Pay methods are made
   * by OrkestaPay's own page.
   *
   * Moves no money, and contacts nobody.
   *
   * Takes no idempotency key, so it is never sent again after it may have taken effect.
   *
   * @see {@link https://docs-en.orkestapay.com/docs/spei}
   * @see {@link https://docs.orkestapay.com/docs/efectivo}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   * @see {@link https://github.com/orkestapay/orkestapay-ios/blob/HEAD/Sources/Orkestapay/APIRequest/OrkestapayAPI.swift}
   * @see {@link https://github.com/orkestapay/orkestapay-ios/blob/HEAD/Sources/Orkestapay/Models/PaymentMethod/PaymentMethod.swift}
   * @see {@link https://github.com/orkestapay/orkestapay-ios/blob/HEAD/Sources/Orkestapay/Models/ApplePay/PaymentMethod2RegistryApplePay.swift}
   * @see {@link https://github.com/orkestapay/orkestapay-android/blob/HEAD/Orkestapay/src/main/java/com/orkestapay/orkestapay/client/apirequest/OrkestapayAPI.kt}
   * @see {@link https://github.com/orkestapay/orkestapay-android/blob/HEAD/Orkestapay/src/main/java/com/orkestapay/orkestapay/client/model/PaymentMethod.kt}
   * @see {@link https://github.com/orkestapay/orkestapay-android/blob/HEAD/Orkestapay/src/main/java/com/orkestapay/orkestapay/client/model/BillingAddress.kt}
   */
  create(body: CreatePaymentMethodRequest, options?: CallOptions): CallPromise<PaymentMethod>;
}

/** What the merchant has set up in the portal. */
export interface PublicMerchants {
  /**
   * List the instalment offers for a card and an amount.
   *
   * How to pay with an offer is not documented; a payment method from Click to Pay shows the chosen one as
   * `payment_option`. The query parameters are in camelCase, unlike all other names.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param merchantId The merchant of the credentials; its id is made by OrkestaPay. The mobile SDKs put `mid_`
   * before an id without it, here and in the credentials; the portal and events show `mch_` alone.
   * @see {@link https://github.com/orkestapay/orkestapay-ios/blob/HEAD/Sources/Orkestapay/APIRequest/OrkestapayAPI.swift}
   * @see {@link https://github.com/orkestapay/orkestapay-android/blob/HEAD/Orkestapay/src/main/java/com/orkestapay/orkestapay/client/apirequest/OrkestapayAPI.kt}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   */
  listPromotions(
    merchantId: string | number,
    query: ListPromotionsMerchantsQuery,
    options?: CallOptions,
  ): CallPromise<PromotionList>;

  /**
   * Read how the merchant's Apple Pay or Google Pay is set up, to open the wallet with it.
   *
   * The merchant is that of the credentials. For Google Pay, `gateway` and `merchant_id` become `gateway` and
   * `gatewayMerchantId` of the `tokenizationSpecification`. The Android SDK asks for the methods `PAN_ONLY` and
   * `CRYPTOGRAM_3DS` and the networks AMEX, DISCOVER, JCB, MASTERCARD and VISA.
   *
   * Request and answer are known from code that calls the API, not from the provider's documentation.
   *
   * @param type The wallet to open.
   *
   * - `APPLE_PAY`: Apple Pay.
   * - `GOOGLE_PAY`: Google Pay.
   *
   * @see {@link https://github.com/orkestapay/orkestapay-ios/blob/HEAD/Sources/Orkestapay/APIRequest/OrkestapayAPI.swift}
   * @see {@link https://github.com/orkestapay/orkestapay-ios/blob/HEAD/Sources/Orkestapay/Models/PaymentMethod/PaymentMethodData.swift}
   * @see {@link https://github.com/orkestapay/orkestapay-android/blob/HEAD/Orkestapay/src/main/java/com/orkestapay/orkestapay/client/apirequest/OrkestapayAPI.kt}
   * @see {@link https://github.com/orkestapay/orkestapay-android/blob/HEAD/Orkestapay/src/main/java/com/orkestapay/orkestapay/client/model/PaymentMethodData.kt}
   * @see {@link https://docs-en.orkestapay.com/docs/errors}
   */
  retrievePaymentMethod(type: string | number, options?: CallOptions): CallPromise<MerchantPaymentMethod>;
}

/** Every resource of the client. */
export interface OrkestapayPublicResources {
  /** Tokens of cards and wallets, and payment by bank transfer or in cash. */
  readonly paymentMethods: PublicPaymentMethods;
  /** What the merchant has set up in the portal. */
  readonly merchants: PublicMerchants;
}

/** The paths that it may call. */
export interface OrkestapayPublicPaths {
  /** `paymentMethods.create`. */
  "/v1/payment-methods": Pick<paths["/v1/payment-methods"], "post">;
  /** `merchants.listPromotions`. */
  "/v1/merchants/{merchant_id}/promotions": Pick<paths["/v1/merchants/{merchant_id}/promotions"], "get">;
  /** `merchants.retrievePaymentMethod`. */
  "/v1/merchants/payment-methods/{type}": Pick<paths["/v1/merchants/payment-methods/{type}"], "get">;
}

/** The documented error bodies of every operation, by status. */
export interface OrkestapayErrors {
  /** Exchange the client id and secret for an access token. */
  "tokens.create": {
    /** A property of the request is missing or wrong. */
    400: ErrorBody;
    /** The client id or the client secret is wrong, or the merchant id or the public key. */
    401: ErrorBody;
  };
  /** Register an order and get the address of its hosted payment page. */
  "checkouts.create": {
    /** The checkout or its order is invalid. */
    400: ErrorBody;
    /** The access token has expired or was revoked. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** Something that the request names does not exist. */
    404: ErrorBody;
    /** The request conflicts with another one. It proves nothing about either. */
    409: ErrorBody;
    /** Something has to be set up or done first. */
    428: ErrorBody;
  };
  /** Read a checkout, for instance to send the buyer to its payment page again. */
  "checkouts.retrieve": {
    /** The request is invalid. */
    400: ErrorBody;
    /** The access token has expired or was revoked. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** Something that the request names does not exist. */
    404: ErrorBody;
  };
  /** Register an order, to be paid by `payments.create`. */
  "orders.create": {
    /** The order is invalid. */
    400: ErrorBody;
    /** The access token has expired or was revoked. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** Something that the request names does not exist. */
    404: ErrorBody;
    /** The request conflicts with another one. It proves nothing about either. */
    409: ErrorBody;
    /** Something has to be set up or done first. */
    428: ErrorBody;
  };
  /** Read an order, for instance to see whether it is paid. */
  "orders.retrieve": {
    /** The request is invalid. */
    400: ErrorBody;
    /** The access token has expired or was revoked. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** Something that the request names does not exist. */
    404: ErrorBody;
  };
  /** List the payments of an order. */
  "orders.listPayments": {
    /** The request is invalid. */
    400: ErrorBody;
    /** The access token has expired or was revoked. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** Something that the request names does not exist. */
    404: ErrorBody;
  };
  /** Charge or authorize a payment method for an order. */
  "payments.create": {
    /** The request is invalid, or the state of the order or payment does not allow it. */
    400: ErrorBody;
    /** The access token has expired or was revoked. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** Something that the request names does not exist. */
    404: ErrorBody;
    /** The request conflicts with another one. It proves nothing about either. */
    409: ErrorBody;
    /** Something has to be set up or done first. */
    428: ErrorBody;
  };
  /** Read a payment, for instance to see whether it is paid. */
  "payments.retrieve": {
    /** The request is invalid. */
    400: ErrorBody;
    /** The access token has expired or was revoked. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** There is no such payment. */
    404: ErrorBody;
  };
  /** Finish a payment after the buyer passed a 3DS challenge in your page. */
  "payments.complete": {
    /** The request is invalid, or the state of the order or payment does not allow it. */
    400: ErrorBody;
    /** The access token has expired or was revoked. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** There is no such payment. */
    404: ErrorBody;
    /** The request conflicts with another one. It proves nothing about either. */
    409: ErrorBody;
    /** Something has to be set up or done first. */
    428: ErrorBody;
  };
  /** Refund a payment, in full or in part. */
  "payments.refund": {
    /** The request is invalid, or the state of the order or payment does not allow it. */
    400: ErrorBody;
    /** The access token has expired or was revoked. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** There is no such payment. */
    404: ErrorBody;
    /** The request conflicts with another one. It proves nothing about either. */
    409: ErrorBody;
    /** Something has to be set up or done first. */
    428: ErrorBody;
  };
  /** Tokenize a card or a wallet, or prepare a payment by SPEI or in cash. */
  "paymentMethods.create": {
    /** A property of the request is missing or wrong. */
    400: ErrorBody;
    /** The access token is not valid, or the merchant id and the public key are not. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** Something that the request names does not exist. */
    404: ErrorBody;
    /** The request conflicts with another one. It proves nothing about either. */
    409: ErrorBody;
    /** Something has to be set up or done first. */
    428: ErrorBody;
  };
  /** Read a payment method. */
  "paymentMethods.retrieve": {
    /** The request is invalid. */
    400: ErrorBody;
    /** The access token has expired or was revoked. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** Something that the request names does not exist. */
    404: ErrorBody;
  };
  /** Create a customer, whose payment methods can then be saved. */
  "customers.create": {
    /** A property of the request is missing or wrong. */
    400: ErrorBody;
    /** The access token has expired or was revoked. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** The request conflicts with another one. It proves nothing about either. */
    409: ErrorBody;
  };
  /** List the payment methods that a customer saved. */
  "customers.listPaymentMethods": {
    /** The request is invalid. */
    400: ErrorBody;
    /** The access token has expired or was revoked. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** There is no such customer. The one caller that is known takes it to mean that nothing is saved. */
    404: ErrorBody;
  };
  /** List the instalment offers for a card and an amount. */
  "merchants.listPromotions": {
    /** A property of the request is missing or wrong. */
    400: ErrorBody;
    /** The client id or the client secret is wrong, or the merchant id or the public key. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** Something that the request names does not exist. */
    404: ErrorBody;
  };
  /** Read how the merchant's Apple Pay or Google Pay is set up, to open the wallet with it. */
  "merchants.retrievePaymentMethod": {
    /** The request is invalid. */
    400: ErrorBody;
    /** The client id or the client secret is wrong, or the merchant id or the public key. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** Something that the request names does not exist. */
    404: ErrorBody;
    /** Something has to be set up or done first. */
    428: ErrorBody;
  };
  /** List the card brands that the merchant's providers accept, with their logos. */
  "merchants.listBrands": {
    /** The access token has expired or was revoked. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
  };
  /** Read a setting of the merchant, such as whether the API may refund. */
  "merchants.retrieveSettings": {
    /** A property of the request is missing or wrong. */
    400: ErrorBody;
    /** The access token has expired or was revoked. */
    401: ErrorBody;
    /** The credentials are valid but may not do this. */
    403: ErrorBody;
    /** Something that the request names does not exist. */
    404: ErrorBody;
  };
}
