// Generated from specs/orkestapay/openapi.yaml by `pnpm generate`. Do not edit.

import type { Undocumented } from "@payorch/core";
import type { Amount as AmountOf } from "@payorch/core/money";

/** An amount of a request, in the unit of this provider. Every number is one, except an amount of another provider. */
export type OrkestapayAmount = AmountOf<"orkestapay">;

export interface paths {
  "/v1/oauth/tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange the client id and secret for an access token.
     * @description The body is JSON, neither form-encoded nor HTTP Basic. There is no refresh token and no scope: ask again when the token nears its end.
     */
    post: operations["tokens.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/checkouts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register an order and get the address of its hosted payment page.
     * @description Send the buyer's browser to `checkout_redirect_url`. Store `checkout_id` and `order.order_id` before that. The buyer coming back to `completed_redirect_url` is no proof of payment: read the order or wait for the signed webhook. No idempotency key is documented here, so a repeated call makes a second, separately payable checkout.
     */
    post: operations["checkouts.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/checkouts/{checkout_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a checkout, for instance to send the buyer to its payment page again.
     * @description The one known caller reads `checkout_redirect_url` and nothing else; that the rest of the answer equals that of `checkouts.create` is assumed.
     */
    get: operations["checkouts.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register an order, to be paid by `payments.create`.
     * @description The first step of a payment without the hosted page. The order fixes amount and currency; the payment that follows names neither. Callers read `order_id` of the answer; that the rest equals the order inside a checkout is assumed. No idempotency key is documented here, so a repeated call makes a second order.
     */
    post: operations["orders.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/orders/{order_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an order, to learn whether it is paid.
     * @description `COMPLETED` is paid; callers leave every other status pending. They read `order_id` and `status`; that the rest equals the order inside a checkout is assumed.
     */
    get: operations["orders.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/orders/{order_id}/payments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the payments of an order.
     * @description Callers read `payment_id` of the first item only. The order of the items, the rest of the envelope and how to ask for a further page are not known; nor is when an order comes to have several payments.
     */
    get: operations["orders.listPayments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Charge or authorize a payment method for an order.
     * @description An answer with a 2xx status does not mean paid: decide by `status`. A declined card is answered 2xx too, with `FAILED` or `REJECTED`; `transactions[0].provider.message` then says why. `PAYMENT_ACTION_REQUIRED` means that the buyer has to act first: see `user_action_required`. Amount and currency are those of the order. SPEI and cash stay in that status until the bank or the store confirms, hours or days later; where the answer holds their CLABE, reference and barcode is not known. The key is documented, what a repeated one does is not. If the answer is lost, list the payments of the order: a payment found there took effect, whereas an empty list does not prove that none is still under way.
     */
    post: operations["payments.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payments/{payment_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a payment.
     * @description This, or the signed webhook, is the proof of payment; the buyer coming back is none. Callers compare `status` with `COMPLETED`; the rest of the answer is taken from the samples of events.
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
  "/v1/payments/{payment_id}/complete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Finish a payment after the buyer passed the 3DS challenge in the page.
     * @description Only for `THREE_D_SECURE_AUTHENTICATION`, once `startModal3DSecure` of OrkestaPay's browser script succeeded. After a redirect (`THREE_D_SECURE_SPECIFIC`) read the payment instead. The body is an empty array, the one form that known callers send. The answer is a transaction, not a payment: `SUCCESS` means done. If it is lost, read the payment: any status but `PAYMENT_ACTION_REQUIRED` shows that the call took effect, while that one may only mean that it has not yet.
     */
    post: operations["payments.complete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payments/{payment_id}/refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refund a payment, in full or in part.
     * @description The answer is a transaction, not a payment: `SUCCESS` means refunded, otherwise `provider.message` says why not. A merchant may have switched refunds by API off: read `AVAILABLE_REFUND_BY_ECOMMERCE` with `merchants.retrieveSettings` first. Several partial refunds of one payment are not documented, though one integrator counts on them. If the answer is lost, no read is known to tell: how a refund shows in a payment is undocumented. Wait for `payment.refund` or look into the portal before asking again.
     */
    post: operations["payments.refund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payment-methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tokenize a card or a wallet, or prepare a SPEI or cash payment.
     * @description `payments.create` takes the `payment_method_id` of the answer. Callable with the access token, or from a browser or an app with the merchant id and the public key, so that card data need not touch your server. Click to Pay methods come from OrkestaPay's own page, which hands back the answer of this operation.
     */
    post: operations["paymentMethods.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/payment-methods/{payment_method_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a payment method.
     * @description One plugin reads the masked card with it. Its successor has the call commented out with a note about an open problem in this service (March 2025): do not depend on it.
     */
    get: operations["paymentMethods.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a customer, whose payment methods can be kept.
     * @description The one known caller reads `customer_id`; the rest of the answer is taken from the customer inside an order. No idempotency key is documented here, so a repeated call may make a second customer.
     */
    post: operations["customers.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/customers/{customer_id}/payment-methods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the payment methods that a customer saved.
     * @description The one known caller passes the answer on as a list and takes a 404 for "none saved". Whether the list stands alone or in an envelope with `content`, as the payments of an order do, is not proven: be ready for both.
     */
    get: operations["customers.listPaymentMethods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/merchants/{merchant_id}/promotions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the instalment offers for a card and an amount.
     * @description How a chosen offer is handed to a payment is not documented; a payment method made by Click to Pay shows it as `payment_option`. The query is in camelCase, unlike everything else.
     */
    get: operations["merchants.listPromotions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/merchants/payment-methods/{type}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how the merchant's Apple Pay or Google Pay is set up, to open the wallet with it.
     * @description The merchant is the one of the credentials. For Google Pay, `gateway` and `merchant_id` go into the `tokenizationSpecification` as `gateway` and `gatewayMerchantId`; the Android SDK asks for the methods `PAN_ONLY` and `CRYPTOGRAM_3DS`, and the networks AMEX, DISCOVER, JCB, MASTERCARD and VISA.
     */
    get: operations["merchants.retrievePaymentMethod"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/merchants/providers/brands": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the card brands that the merchant's providers accept, with their logos. */
    get: operations["merchants.listBrands"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/merchants/settings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a setting of the merchant, such as whether the API may refund. */
    get: operations["merchants.retrieveSettings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  "payment.authorize": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take note that a payment was authorized and not captured.
     * @description The amount is held, not yours: no fulfilment yet. How to capture or to cancel by API is not known.
     */
    post: operations["webhooks.paymentAuthorize"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take note that an authorization was cancelled.
     * @description Nothing was or will be captured. `amount.voided` is what was released. The status that such a payment has is not known.
     */
    post: operations["webhooks.paymentCancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.capture": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take note that an authorized payment was captured.
     * @description The money is yours. The amount to go by is `amount.captured`, or `amount.authorized` where that is missing.
     */
    post: operations["webhooks.paymentCapture"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.purchase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take note that a payment was made in one step.
     * @description Authorized and captured at once; for SPEI and cash, that the money arrived. The amount to go by is `amount.captured`, or `amount.authorized` where that is missing.
     */
    post: operations["webhooks.paymentPurchase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.refund": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take note that a payment was refunded.
     * @description In full or in part, by the API or in the portal: a refund made in the portal is told here only. How much was refunded, and the status that such a payment has, stand in members that are not known; read the payment.
     */
    post: operations["webhooks.paymentRefund"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "order.update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take note that an order changed its status.
     * @deprecated
     * @description Sent until about July 2024. Succeeded by the five events of payments; an order is read with `orders.retrieve`.
     */
    post: operations["webhooks.orderUpdate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "payment.update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take note that a payment changed its status.
     * @deprecated
     * @description Sent until about July 2024. Succeeded by `payment.authorize`, `payment.cancel`, `payment.capture`, `payment.purchase` and `payment.refund`, whose payment has other members.
     */
    post: operations["webhooks.paymentUpdate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
/** The credentials of the portal's developer section. */
export interface CreateTokenRequest {
  /** The client id. The portal labels it Client ID or Access key. */
  client_id: string;
  /**
   * The client secret, or Secret key. It belongs on a server only.
   * Format: password
   */
  client_secret: string;
  /**
   * Always `client_credentials`.
   * @constant
   */
  grant_type: "client_credentials";
}
/** A checkout to register. How its page looks is set in the merchant's portal, not here. */
export interface CreateCheckoutRequest {
  /**
   * Where the buyer lands after paying. It may hold query parameters of your own; OrkestaPay adds `order_id`.
   * Format: uri
   */
  completed_redirect_url: string;
  /**
   * Where the buyer lands after giving up. It may hold query parameters of your own.
   * Format: uri
   */
  canceled_redirect_url: string;
  /** Whether the page offers to save the payment method for later. The default is not documented. */
  allow_save_payment_methods?: boolean | undefined;
  /** Language of the page. Only `ES_LATAM` is known; the default is not documented. */
  locale?: "ES_LATAM" | (string & {}) | undefined;
  /** An existing customer (prefix `cus_`) whose saved payment methods the page shows. It stands beside `order.customer`, not in its place. */
  customer_id?: string | undefined;
  /** What is sold, to whom and for how much. */
  order: CreateOrderRequest;
}
/** What is sold, to whom and for how much. The buyer is either `customer` or, if OrkestaPay knows them already, `customer_id`. */
export type CreateOrderRequest = {
  /** Your own id of the order. Take a fresh one for each attempt; the uniqueness rule is not documented. */
  merchant_order_id: string;
  /**
   * ISO 4217 code of every amount in the order, in capitals.
   * @example MXN
   */
  currency: string;
  /**
   * ISO 3166-1 alpha-2 code of the country of sale, in capitals.
   * @example MX
   */
  country_code: string;
  /** The products alone, quantity times unit price, in major units. */
  subtotal_amount: OrkestapayAmount;
  /** What the buyer pays after discounts and shipping, in major units. */
  total_amount: OrkestapayAmount;
  /** Reductions of the subtotal. Leave it out when there is none. */
  discounts?: DiscountInput[] | undefined;
  /** The cost of shipping. Leave it out when there is none. */
  shipping_details?: ShippingDetailsInput | undefined;
  /** The lines of the order, at least one. */
  products: OrderProductInput[];
  /** The buyer. OrkestaPay makes a customer of it and answers its `customer_id`. */
  customer?: OrderCustomerInput | undefined;
  /** An existing customer (prefix `cus_`), in place of `customer`. */
  customer_id?: string | undefined;
  /** Where the goods go. Leave the whole of it out when one of its required members is missing. */
  shipping_address?: AddressInput | undefined;
  /**
   * When the order ends: a future instant in epoch milliseconds, not a duration. Default: 24 hours after placing.
   * Format: int64
   */
  expires_at?: number | undefined;
  /** Data of your own, kept with the order. */
  metadata?:
    | {
        [key: string]: unknown;
      }
    | undefined;
} & (
  | {
      /** The buyer. OrkestaPay makes a customer of it and answers its `customer_id`. */
      customer: OrderCustomerInput;
      /** An existing customer (prefix `cus_`), in place of `customer`. */
      customer_id?: undefined;
    }
  | {
      /** An existing customer (prefix `cus_`), in place of `customer`. */
      customer_id: string;
      /** The buyer. OrkestaPay makes a customer of it and answers its `customer_id`. */
      customer?: undefined;
    }
);
/** One reduction. */
export interface DiscountInput {
  /** The reduction as a positive number, in major units. */
  amount: OrkestapayAmount;
}
/** The cost of shipping. Leave it out when there is none. */
export interface ShippingDetailsInput {
  /** Shipping with its tax, in major units. */
  amount: OrkestapayAmount;
}
/** One line of an order. Name the product by `product_id` (as every known caller does) or by `id`. */
export type OrderProductInput = {
  /** Your own id of the product. */
  product_id?: string | undefined;
  /** The same under the name that the official guide sends. Answers call it `product_id`. */
  id?: string | undefined;
  /** Name of the product as the buyer sees it. */
  name: string;
  /** More about the product. The official plugin keeps it within 250 characters. */
  description?: string | null | undefined;
  /** How many. A number, never a string of digits. */
  quantity: number;
  /** Price of one, in major units. */
  unit_price: OrkestapayAmount;
  /** Whether there is nothing to ship. */
  is_digital?: boolean | undefined;
  /**
   * Picture of the product for the payment page.
   * Format: uri
   */
  thumbnail_url?: string | undefined;
  /**
   * Page of the product in your shop.
   * Format: uri
   */
  url?: string | undefined;
} & (
  | {
      /** Your own id of the product. */
      product_id: string;
    }
  | {
      /** The same under the name that the official guide sends. Answers call it `product_id`. */
      id: string;
      /** Your own id of the product. */
      product_id?: undefined;
    }
);
/** A buyer to make a customer of. */
export interface OrderCustomerInput {
  /** Your own id of the buyer. */
  merchant_customer_id?: string | number | undefined;
  /** Given name. */
  first_name: string;
  /** Surname. Known callers send a stand-in such as `N/A` where there is none. */
  last_name: string;
  /**
   * E-mail address.
   * Format: email
   */
  email: string;
}
/** A postal address. */
export interface AddressInput {
  /** Given name of the person at this address. */
  first_name?: string | undefined;
  /** Surname of the person at this address. */
  last_name?: string | undefined;
  /**
   * E-mail address of the person at this address.
   * Format: email
   */
  email?: string | undefined;
  /** Street and number. */
  line_1: string;
  /** Further details of the place, such as the flat. */
  line_2?: string | null | undefined;
  /** City or municipality. */
  city: string;
  /** State or region. */
  state: string;
  /**
   * ISO 3166-1 alpha-2 code, in capitals.
   * @example MX
   */
  country: string;
  /** Postal code, as text so that leading zeros survive. */
  zip_code: string;
}
/** A payment of an order. Amount and currency are those of the order. */
export interface CreatePaymentRequest {
  /** The order to pay (prefix `ord_`). */
  order_id: string;
  /** What is charged. */
  payment_source: PaymentSourceInput;
  /** Fingerprint of the buyer's device (a UUID), from OrkestaPay's browser script or app SDK. Sent for a new card; left out for a saved one. */
  device_session_id?: string | undefined;
  /** Data of your own, such as your id of the order. */
  metadata?:
    | {
        [key: string]: unknown;
      }
    | undefined;
}
/** What is charged. */
export interface PaymentSourceInput {
  /** Type of the payment method. Only `CARD` is documented here; the others are the types of payment methods. */
  type: PaymentMethodTypeInput;
  /** The payment method (prefix `pym_`), from `paymentMethods.create` or the browser script. */
  payment_method_id: string;
  /** The customer whose saved payment method this is (prefix `cus_`). */
  customer_id?: string | undefined;
  /** How to charge it. */
  settings?: PaymentSettingsInput | undefined;
}
/** How to charge a payment method. */
export interface PaymentSettingsInput {
  /** For cards. Every known caller sends it for a card. */
  card?: CardSettingsInput | undefined;
  /** Where the buyer comes back to after a 3DS redirect. Needed wherever 3DS may be asked for. */
  redirection_url?: RedirectionUrlInput | undefined;
}
/** How to charge a card. */
export interface CardSettingsInput {
  /** True charges at once; false only authorizes, which leaves the payment `AUTHORIZED`. */
  capture: boolean;
}
/** Where the buyer comes back to after a 3DS redirect. */
export interface RedirectionUrlInput {
  /**
   * Where the buyer lands after the challenge. OrkestaPay adds the ids of payment or order.
   * Format: uri
   */
  completed_redirect_url: string;
  /**
   * Where the buyer lands after giving up.
   * Format: uri
   */
  canceled_redirect_url: string;
}
/**
 * An empty array. Known callers send nothing else; whether `{}` or no body would do is not known.
 * @constant
 */
export type CompletePaymentRequest = never[];
/** What to refund and why. */
export interface RefundPaymentRequest {
  /** How much, in major units. Whether a refund without it would be of the whole is not known. */
  amount: OrkestapayAmount;
  /** The reason. It may be empty. */
  description: string;
}
/** A payment method, by its `type`. */
export type CreatePaymentMethodRequest =
  | CardPaymentMethodInput
  | ApplePayPaymentMethodInput
  | GooglePayPaymentMethodInput
  | SpeiPaymentMethodInput
  | CashPaymentMethodInput;
/** A card. `device_session_id` or `customer_id` has to be given, as the mobile SDKs demand; both may. */
export type CardPaymentMethodInput = {
  /**
   * Always `CARD`.
   * @constant
   */
  type: "CARD";
  /** A name for it. */
  alias?: string | undefined;
  /** The customer to keep it for (prefix `cus_`). */
  customer_id?: string | undefined;
  /** Fingerprint of the buyer's device (a UUID), from OrkestaPay's browser script or app SDK. */
  device_session_id?: string | undefined;
  /** The card. */
  card: CardInput;
  /** The address that the card's bank knows. */
  billing_address?: BillingAddressInput | undefined;
} & (
  | {
      /** Fingerprint of the buyer's device (a UUID), from OrkestaPay's browser script or app SDK. */
      device_session_id: string;
    }
  | {
      /** The customer to keep it for (prefix `cus_`). */
      customer_id: string;
      /** Fingerprint of the buyer's device (a UUID), from OrkestaPay's browser script or app SDK. */
      device_session_id?: undefined;
    }
);
/** Card data in the clear. Whoever sends it from a server has to be certified for that (PCI DSS). */
export interface CardInput {
  /**
   * Card number, 12 to 19 digits without spaces.
   * Format: password
   * @example 4111111111111111
   */
  number: string;
  /**
   * Month of expiry, two digits.
   * @example 12
   */
  expiration_month: string;
  /**
   * Year of expiry, four digits.
   * @example 2025
   */
  expiration_year: string;
  /**
   * Security code, three or four digits, as text.
   * Format: password
   * @example 123
   */
  cvv: string;
  /** Name on the card. */
  holder_name: string;
  /** True for a single payment; false to keep the card. */
  one_time_use: boolean;
}
/** An Apple Pay token. */
export interface ApplePayPaymentMethodInput {
  /**
   * Always `APPLE_PAY`.
   * @constant
   */
  type: "APPLE_PAY";
  /** The customer (prefix `cus_`). */
  customer_id?: string | undefined;
  /** The payment data of the token that Apple Pay handed over. */
  apple_pay: ApplePayInput;
}
/** The payment data of an Apple Pay token, its members in snake_case. */
export interface ApplePayInput {
  /**
   * Always `APPLE_PAY`.
   * @constant
   */
  type: "APPLE_PAY";
  /**
   * The encrypted payment data.
   * Format: password
   */
  data: string;
  /** What decrypts it. */
  header: ApplePayHeaderInput;
  /** The signature over header and data. */
  signature: string;
  /** Version of the token, such as `EC_v1`. */
  version: string;
}
/** The header of an Apple Pay token, its members in snake_case. */
export interface ApplePayHeaderInput {
  /** Apple's `ephemeralPublicKey`. */
  ephemeral_public_key: string;
  /** Apple's `publicKeyHash`. */
  public_key_hash: string;
  /** Apple's `transactionId`. */
  transaction_id: string;
}
/** A Google Pay token. */
export interface GooglePayPaymentMethodInput {
  /**
   * Always `GOOGLE_PAY`.
   * @constant
   */
  type: "GOOGLE_PAY";
  /** A name for it. */
  alias?: string | undefined;
  /** The customer (prefix `cus_`). */
  customer_id?: string | undefined;
  /** The payment data that Google Pay handed over. */
  google_pay: GooglePayInput;
  /** The address that the card's bank knows. */
  billing_address?: BillingAddressInput | undefined;
}
/** Google's `PaymentData`, its members in snake_case. */
export interface GooglePayInput {
  /**
   * Always `GOOGLE_PAY`.
   * @constant
   */
  type: "GOOGLE_PAY";
  /**
   * Always `GOOGLE_PAY`.
   * @constant
   */
  wallet_type: "GOOGLE_PAY";
  /** Google's `apiVersionMinor`. */
  api_version_minor: number;
  /** Google's `apiVersion`. */
  api_version: number;
  /** Google's `paymentMethodData`. */
  payment_method_data: GooglePayMethodInput;
}
/** Google's `paymentMethodData`, its members in snake_case. */
export interface GooglePayMethodInput {
  /** How Google shows the card to the buyer. */
  description: string;
  /** Google's type of payment method, such as `CARD`. */
  type: string;
  /** The token. */
  tokenization_data: GooglePayTokenInput;
  /** What may be shown of the card. */
  info: GooglePayInfoInput;
}
/** A Google Pay token. */
export interface GooglePayTokenInput {
  /**
   * How the token was made. OrkestaPay as the gateway is `PAYMENT_GATEWAY`.
   * @enum {string}
   */
  type: "DIRECT" | "PAYMENT_GATEWAY";
  /**
   * The token itself.
   * Format: password
   */
  token: string;
}
/** What may be shown of a Google Pay card. */
export interface GooglePayInfoInput {
  /** Network of the card, such as `VISA`. */
  card_network: string;
  /** The last digits of the card. */
  card_details: string;
}
/** A Mexican bank transfer. */
export interface SpeiPaymentMethodInput {
  /**
   * Always `SPEI`.
   * @constant
   */
  type: "SPEI";
  /** A name for it. */
  alias?: string | undefined;
}
/** Cash in a convenience store. */
export interface CashPaymentMethodInput {
  /**
   * Always `CASH`.
   * @constant
   */
  type: "CASH";
  /** A name for it. */
  alias?: string | undefined;
}
/** The address that a card's bank knows. */
export interface BillingAddressInput {
  /** Given name of the person at this address. */
  first_name?: string | undefined;
  /** Surname of the person at this address. */
  last_name?: string | undefined;
  /**
   * E-mail address of the person at this address.
   * Format: email
   */
  email?: string | undefined;
  /** Telephone number of the person at this address. */
  phone?: PhoneInput | undefined;
  /** Kind of address. No value is known. */
  type?: string | null | undefined;
  /** Street and number. */
  line_1: string;
  /** Further details of the place, such as the flat. */
  line_2?: string | null | undefined;
  /** City or municipality. */
  city: string;
  /** State or region. */
  state: string;
  /**
   * ISO 3166-1 alpha-2 code, in capitals.
   * @example MX
   */
  country: string;
  /** Postal code, as text so that leading zeros survive. */
  zip_code: string;
}
/** A telephone number. */
export interface PhoneInput {
  /** The number without the country code. */
  number: string;
  /** Dialling code of the country, such as `52`. */
  country_code: string;
}
/** A customer to create. */
export interface CreateCustomerRequest {
  /** Given name. */
  first_name: string;
  /** Surname. Known callers send a stand-in such as `N/A` where there is none. */
  last_name: string;
  /**
   * E-mail address.
   * Format: email
   */
  email: string;
}
/** Type of a payment method. PayPal and Mercado Pago exist too, under names that are not known. */
export type PaymentMethodType = "CARD" | "APPLE_PAY" | "GOOGLE_PAY" | "CLICK_TO_PAY" | "SPEI" | "CASH" | Undocumented;
/** Type of a payment method. PayPal and Mercado Pago exist too, under names that are not known. */
export type PaymentMethodTypeInput =
  | "CARD"
  | "APPLE_PAY"
  | "GOOGLE_PAY"
  | "CLICK_TO_PAY"
  | "SPEI"
  | "CASH"
  | (string & {});
/** A bearer token and its life. */
export interface AccessToken {
  /**
   * Scheme of the Authorization header, `Bearer`.
   * @example Bearer
   */
  token_type: string;
  /** Seconds from now until the token ends. */
  expires_in: number;
  /**
   * The token, a JWT. Treat it as opaque.
   * Format: password
   */
  access_token: string;
}
/** A hosted payment page and the order it collects. */
export interface Checkout {
  /** Id of the checkout (prefix `chk_`). */
  checkout_id: string;
  /**
   * Address of the payment page, for the buyer's browser. It holds a token, so keep it out of logs; never build or parse it.
   * Format: uri
   */
  checkout_redirect_url: string;
  /**
   * Where the buyer lands after paying, as sent.
   * Format: uri
   */
  completed_redirect_url?: string;
  /**
   * Where the buyer lands after giving up, as sent.
   * Format: uri
   */
  canceled_redirect_url?: string;
  /** Whether the page offers to save the payment method. */
  allow_save_payment_methods?: boolean;
  /** Language of the page. */
  locale?: "ES_LATAM" | Undocumented;
  /** When the checkout was registered, epoch milliseconds as a string of digits. */
  placed_at?: string;
  /** The order that this page collects. */
  order: Order;
}
/** An order as OrkestaPay keeps it. */
export interface Order {
  /** Id of the order (prefix `ord_`). Store it before the buyer is sent away. */
  order_id: string;
  /** State of the order. `COMPLETED` is paid; treat every other value as not paid (yet). */
  status: "CREATED" | "COMPLETED" | Undocumented;
  /** Your own id of the order, as sent. */
  merchant_order_id?: string;
  /** ISO 4217 code of every amount in the order. */
  currency?: string;
  /** Name of the country of sale, localised, such as `México`. */
  country?: string;
  /** ISO 3166-1 alpha-2 code of the country of sale. */
  country_code?: string;
  /** The products alone, in major units. */
  subtotal_amount?: number;
  /** What the buyer pays, in major units. */
  total_amount?: number;
  /** Reductions of the subtotal. */
  discounts?: OrderDiscount[];
  /** Taxes. Only an empty list has been seen, so the form of an item is unknown. */
  taxes?: unknown[];
  /** The lines of the order. */
  products?: OrderProduct[];
  /** The buyer as OrkestaPay keeps them. */
  customer?: Customer;
  /** When the order ends, epoch milliseconds as a string of digits. */
  expires_at?: string;
  /** When the order was registered, epoch milliseconds as a string of digits. */
  placed_at?: string;
  /** Data of your own, as sent; an empty object if there was none. */
  metadata?: {
    [key: string]: unknown;
  };
}
/** One reduction. */
export interface OrderDiscount {
  /** The reduction as a positive number, in major units. */
  amount?: number;
}
/** One line of an order. */
export interface OrderProduct {
  /** Your own id of the product, whether it was sent as `product_id` or as `id`. */
  product_id?: string;
  /** Name of the product. */
  name?: string;
  /** How many. */
  quantity?: number;
  /** Price of one, in major units. */
  unit_price?: number;
}
/** A buyer as OrkestaPay keeps them. */
export interface Customer {
  /** Id of the customer (prefix `cus_`), made by OrkestaPay if it was not sent. */
  customer_id: string;
  /** Given name. */
  first_name?: string;
  /** Surname. */
  last_name?: string;
  /** E-mail address. */
  email?: string;
  /** When the customer was made, epoch milliseconds as a string of digits. */
  created_at?: string;
  /** When the customer was last changed, epoch milliseconds as a string of digits. */
  updated_at?: string;
}
/** The payments of an order. Whether there are further pages, and how to get them, is not known. */
export interface OrderPaymentList {
  /** The payments, in an order that is not known. */
  content: PaymentSnapshot[];
}
/** A payment. */
export interface Payment {
  /** Id of the payment (prefix `pay_`). */
  payment_id: string;
  /** Id of the order that it pays (prefix `ord_`). */
  order_id: string;
  /** Your own id of the order. Only in the newest samples. */
  merchant_order_id?: string;
  /** Id of the merchant (prefix `mch_`). Only in the newest samples. */
  merchant_id?: string;
  /** Whether it came from a payment link. Only in the newest samples. */
  is_payment_link?: boolean;
  /** State of the payment. `COMPLETED` is paid, `AUTHORIZED` is held and not captured, `PAYMENT_ACTION_REQUIRED` waits for the buyer, `FAILED` and `REJECTED` are declined. Those of cancelled and refunded payments are not known. */
  status: "COMPLETED" | "AUTHORIZED" | "PAYMENT_ACTION_REQUIRED" | "FAILED" | "REJECTED" | Undocumented;
  /** What became of the order's amount. */
  amount?: PaymentAmount;
  /** Fingerprint of the buyer's device; may be empty. */
  device_session_id?: string;
  /** What was charged. */
  payment_source?: PaymentSource;
  /** The steps taken with payment providers. The first says why a card was declined. */
  transactions?: Transaction[];
  /** What the buyer has to do, while the status is `PAYMENT_ACTION_REQUIRED`. */
  user_action_required?: UserAction;
  /** Data of your own. That payments return it, as orders do, is assumed. */
  metadata?: {
    [key: string]: unknown;
  };
  /** When it was made, epoch milliseconds as a string of digits. */
  created_at?: string;
  /** When it last changed, epoch milliseconds as a string of digits. */
  updated_at?: string;
}
/** A payment as events and the list of an order's payments tell it: like `Payment`, but only its id is certain, because the samples of most events and the items of the list could not be read whole. */
export interface PaymentSnapshot {
  /** Id of the payment (prefix `pay_`). */
  payment_id: string;
  /** Id of the order that it pays (prefix `ord_`). */
  order_id?: string;
  /** Your own id of the order. Only in the newest samples. */
  merchant_order_id?: string;
  /** Id of the merchant (prefix `mch_`). Only in the newest samples. */
  merchant_id?: string;
  /** Whether it came from a payment link. Only in the newest samples. */
  is_payment_link?: boolean;
  /** State of the payment. `COMPLETED` is paid, `AUTHORIZED` is held and not captured, `PAYMENT_ACTION_REQUIRED` waits for the buyer, `FAILED` and `REJECTED` are declined. Those of cancelled and refunded payments are not known. */
  status?: "COMPLETED" | "AUTHORIZED" | "PAYMENT_ACTION_REQUIRED" | "FAILED" | "REJECTED" | Undocumented;
  /** What became of the order's amount. */
  amount?: PaymentAmount;
  /** Fingerprint of the buyer's device; may be empty. */
  device_session_id?: string;
  /** What was charged. */
  payment_source?: PaymentSource;
  /** The steps taken with payment providers. The first says why a card was declined. */
  transactions?: Transaction[];
  /** What the buyer has to do, while the status is `PAYMENT_ACTION_REQUIRED`. */
  user_action_required?: UserAction;
  /** Data of your own. That payments return it, as orders do, is assumed. */
  metadata?: {
    [key: string]: unknown;
  };
  /** When it was made, epoch milliseconds as a string of digits. */
  created_at?: string;
  /** When it last changed, epoch milliseconds as a string of digits. */
  updated_at?: string;
}
/** What became of the order's amount. A member that does not apply is missing. */
export interface PaymentAmount {
  /** ISO 4217 code of the amounts. */
  currency?: string;
  /** How much was authorized, in major units. */
  authorized?: number;
  /** How much was captured, in major units. Where it is missing, go by `authorized`. */
  captured?: number;
  /** How much of the authorization was cancelled, in major units. */
  voided?: number;
}
/** What was charged. */
export interface PaymentSource {
  /** Type of the payment method. */
  type?: PaymentMethodType;
  /** Id of the payment method (prefix `pym_`). */
  payment_method_id?: string;
  /** Id of the customer (prefix `cus_`), as sent. That payments return it is assumed. */
  customer_id?: string;
  /** How it was charged. */
  settings?: PaymentSettings;
  /** The card, masked. Only in the newest samples. */
  card?: Card;
}
/** How a payment method was charged, as sent. */
export interface PaymentSettings {
  /** For cards. */
  card?: CardSettings;
  /** Where the buyer comes back to. That payments return it is assumed. */
  redirection_url?: RedirectionUrl;
}
/** How a card was charged. */
export interface CardSettings {
  /** Whether it was charged at once; false is an authorization only. */
  capture?: boolean;
}
/** Where the buyer comes back to after a 3DS redirect. */
export interface RedirectionUrl {
  /** Where the buyer lands after the challenge, as sent. */
  completed_redirect_url?: string;
  /** Where the buyer lands after giving up, as sent. */
  canceled_redirect_url?: string;
}
/** A card, masked. */
export interface Card {
  /** The first six digits. */
  bin?: string;
  /** The last four digits. */
  last_four?: string;
  /** Brand of the card, in capitals or not depending on the endpoint. Compare without regard to case. */
  brand?: "VISA" | "MASTERCARD" | "visa" | "mastercard" | "american_express" | "carnet" | "diners" | Undocumented;
  /** Kind of card. */
  card_type?: "DEBIT" | "CREDIT" | "PREPAID" | "CHARGE" | "UNKNOWN" | Undocumented;
  /** Month of expiry, two digits. */
  expiration_month?: string;
  /** Year of expiry, four digits. */
  expiration_year?: string;
  /** Name on the card. */
  holder_name?: string;
  /** Surname on the card, mostly empty. */
  holder_last_name?: string | null;
  /** Bank that issued it. In payments only. */
  issuer_bank_name?: string;
  /** Whether it is for a single payment. */
  one_time_use?: boolean;
}
/** One step taken with a payment provider. Its status is not that of the payment: `SUCCESS` here, `COMPLETED` there. */
export interface Transaction {
  /** Id of the transaction (prefix `ctx_`). */
  transaction_id?: string;
  /** What was done. Only `AUTHORIZE` has been seen. */
  type?: "AUTHORIZE" | Undocumented;
  /** `SUCCESS` is done; callers treat everything else as a failure. */
  status?: "SUCCESS" | Undocumented;
  /** How much, in major units. */
  amount?: number;
  /** Outcome in short. Only `APPROVED` has been seen. */
  code?: "APPROVED" | Undocumented;
  /** Outcome in words. */
  message?: string;
  /** The provider's authorization. */
  authorization_code?: string;
  /** In the samples, the id of the order. */
  description?: string;
  /** When it was made, epoch milliseconds as a string of digits. */
  created_at?: string;
  /** What the payment provider said. */
  provider?: TransactionProvider;
}
/** The payment provider of a transaction, and what it said. */
export interface TransactionProvider {
  /** Name of the provider. */
  name?: string;
  /** Id of the provider (prefix `prc_`). */
  provider_id?: string;
  /** Id of the merchant's account with it (prefix `mpv_`). */
  merchant_provider_id?: string;
  /** The provider's own id of the transaction. */
  provider_transaction_id?: string;
  /** The provider's code; may be empty. */
  code?: string;
  /** The provider's message, the one to show when a card is declined. It may be missing. */
  message?: string;
}
/** What the buyer has to do. Its form for SPEI and cash is not known. */
export interface UserAction {
  /** `THREE_D_SECURE_AUTHENTICATION`: a challenge in the page, then `payments.complete`. `THREE_D_SECURE_SPECIFIC`: a redirect, then `payments.retrieve`. */
  type?: "THREE_D_SECURE_AUTHENTICATION" | "THREE_D_SECURE_SPECIFIC" | Undocumented;
  /** What `startModal3DSecure` of the browser script wants, beside the ids of payment and order. */
  three_d_secure_authentication?: ThreeDSecureAuthentication;
  /** Where to send the buyer. */
  three_d_secure_specific?: ThreeDSecureRedirect;
}
/** What the challenge in the page needs. */
export interface ThreeDSecureAuthentication {
  /** Id of the merchant's account with the provider (prefix `mpv_`). */
  merchant_provider_id?: string;
}
/** Where to send the buyer for 3DS. */
export interface ThreeDSecureRedirect {
  /**
   * Address for the buyer's browser. It is the buyer's own, so keep it out of logs.
   * Format: uri
   */
  three_ds_redirect_url?: string;
}
/** A payment method that OrkestaPay keeps. */
export interface PaymentMethod {
  /** Id of the payment method (prefix `pym_`). */
  payment_method_id: string;
  /** Its name, as sent. */
  alias?: string | null;
  /** Its type. */
  type: PaymentMethodType;
  /** Its state. Only `ACTIVE` has been seen, and for SPEI only. */
  status?: "ACTIVE" | Undocumented;
  /** The card, masked; also for wallets. */
  card?: Card;
  /** The instalment offer that the buyer chose in Click to Pay. */
  payment_option?: PaymentOption;
  /** When it was made, epoch milliseconds as a string of digits. */
  created_at?: string;
  /** When it last changed, epoch milliseconds as a string of digits. */
  updated_at?: string;
}
/** The instalment offer that the buyer chose. */
export interface PaymentOption {
  /** Id of the offer. */
  promotion_id?: string;
  /** Name of the offer. */
  promotion_name?: string;
  /** Kind of offer. No value is known. */
  type?: string;
  /** The number of instalments chosen. */
  installments?: number;
  /** Id of the bank that makes the offer. */
  issuer_id?: string;
  /** Name of the bank that makes the offer. */
  issuer_name?: string;
  /** The same as `issuer_id`, under the name that the Android SDK reads. */
  issuerId?: string;
  /** The same as `issuer_name`, under the name that the Android SDK reads. */
  issuerName?: string;
}
/** The saved payment methods of a customer, alone or in an envelope. */
export type PaymentMethodList = PaymentMethod[] | PaymentMethodPage;
/** The saved payment methods of a customer, in an envelope. */
export interface PaymentMethodPage {
  /** The payment methods. */
  content: PaymentMethod[];
}
/** The instalment offers for a card and an amount. */
export type PromotionList = Promotion[];
/** An instalment offer. */
export interface Promotion {
  /** Id of the offer. */
  promotion_id: string;
  /** Name of the offer. */
  promotion_name: string;
  /** Kind of offer. No value is known. */
  type?: string;
  /** The numbers of instalments to choose from. */
  installments: number[];
  /** Id of the bank that makes the offer. */
  issuer_id?: string | null;
  /** Name of the bank that makes the offer. */
  issuer_name?: string | null;
  /** ISO 4217 code of the amounts. */
  currency_code?: string | null;
  /** The smallest amount that the offer is for. A whole number; no source names its unit. */
  minimum_amount?: number | null;
  /** The largest amount that the offer is for. A whole number; no source names its unit. */
  maximum_amount?: number | null;
}
/** How a wallet of the merchant is set up, by its `type`. */
export type MerchantPaymentMethod = MerchantApplePay | MerchantGooglePay;
/** How the merchant's Apple Pay is set up. */
export interface MerchantApplePay {
  /**
   * Always `APPLE_PAY`.
   * @constant
   */
  type: "APPLE_PAY";
  /** Id of the set-up. */
  id?: string;
  /** Id of the merchant (prefix `mch_`). */
  merchant_id?: string;
  /** Its place among the merchant's payment methods. */
  order?: number;
  /** Its state. No value is known. */
  status?: string;
  /** What Apple Pay wants to know. */
  properties: ApplePayProperties;
}
/** What Apple Pay wants to know. */
export interface ApplePayProperties {
  /** The merchant identifier registered with Apple. */
  merchant_identifier: string;
  /** Name of the shop for the payment sheet. */
  display_name: string;
}
/** How the merchant's Google Pay is set up. */
export interface MerchantGooglePay {
  /**
   * Always `GOOGLE_PAY`.
   * @constant
   */
  type: "GOOGLE_PAY";
  /** Its name. */
  name?: string | null;
  /** What Google Pay wants to know. */
  properties: GooglePayProperties;
}
/** What Google Pay wants to know. */
export interface GooglePayProperties {
  /** Google's `gatewayMerchantId`. */
  merchant_id: string;
  /** Google's `gateway`. */
  gateway: string;
  /** Name of the shop for the payment sheet. */
  merchant_name: string;
}
/** The card brands that the merchant's providers accept. */
export type BrandList = Brand[];
/** A card brand. */
export interface Brand {
  /** Name of the brand. */
  brand: string;
  /** Address of its logo. */
  logo: string;
}
/** Settings of the merchant. */
export interface MerchantSettings {
  /** The setting that was asked for, under its id. */
  custom_settings: CustomSettings;
}
/** Settings under their ids. */
export interface CustomSettings {
  /** Whether refunds can be made by API. */
  AVAILABLE_REFUND_BY_ECOMMERCE?: boolean;
}
/** An event of a payment, in the current form or in that of November 2024. The payment is `data.payment`, or where that is missing `data`; the name is `event_type`, or where that is missing `type_event`. Only the samples of `payment.authorize` could be read whole; the other events are taken to have the same members. */
export type PaymentEvent = NestedPaymentEvent | FlatPaymentEvent;
/** The current form. What stands beside `data` and `event_type` could not be read. */
export interface NestedPaymentEvent {
  /** Name of the event, where an integrator reads it. The documentation was not readable up to here. */
  event_type?:
    | "payment.authorize"
    | "payment.cancel"
    | "payment.capture"
    | "payment.purchase"
    | "payment.refund"
    | Undocumented;
  /** What happened to what. */
  data: PaymentEventData;
}
/** The subject of an event. */
export interface PaymentEventData {
  /** The payment as it is now. */
  payment: PaymentSnapshot;
}
/** The form of November 2024. */
export interface FlatPaymentEvent {
  /** Name of the event. */
  type_event:
    | "payment.authorize"
    | "payment.cancel"
    | "payment.capture"
    | "payment.purchase"
    | "payment.refund"
    | Undocumented;
  /** Kind of the subject, `payment`. It is not the name of the event. */
  type?: string;
  /** Version of the form, 1. */
  version?: number;
  /** The payment as it was then. */
  data: PaymentSnapshot;
}
/** An order changed its status. Sent until about July 2024. */
export interface OrderUpdateEvent {
  /** Name of the event, `order.update`. */
  event_type?: string;
  /** The same under the name that plugins of early 2024 read. */
  eventType?: string;
  /** The order. */
  data: OrderUpdate;
}
/** What an event of 2024 told of an order. */
export interface OrderUpdate {
  /** Id of the order (prefix `ord_`). */
  order_id?: string;
  /** Your own id of the order. */
  merchant_order_id?: string;
  /** State of the order. `COMPLETED` is paid. */
  status?: "CREATED" | "COMPLETED" | Undocumented;
  /** When it changed, epoch milliseconds as a string of digits. */
  update_at?: string;
  /** The same under the name that everything else has. The sample has `update_at`. */
  updated_at?: string;
  /** The same as `order_id`, under the name that plugins of early 2024 read. */
  orderId?: string;
  /** The same as `merchant_order_id`, under the name that plugins of early 2024 read. */
  merchantOrderId?: string;
}
/** A payment changed its status. Sent until about July 2024. */
export interface PaymentUpdateEvent {
  /** Name of the event, `payment.update`. */
  event_type?: string;
  /** The same under the name that plugins of early 2024 read. */
  eventType?: string;
  /** The payment. */
  data: PaymentUpdate;
}
/** What an event of 2024 told of a payment. */
export interface PaymentUpdate {
  /** Id of the payment (prefix `pay_`). */
  payment_id?: string;
  /** State of the payment. */
  status?: "COMPLETED" | Undocumented;
  /** The amount of the payment, in major units. */
  amount?: number;
  /** ISO 4217 code of `amount`. */
  currency_code?: string;
  /** When it was authorized, epoch milliseconds as a string of digits. */
  authorized_at?: string;
  /** Whether it was captured. */
  captured?: boolean;
  /** How much was captured, in major units. */
  captured_amount?: number;
  /** ISO 4217 code of `captured_amount`. */
  captured_currency_code?: string;
  /** When it was captured, epoch milliseconds as a string of digits. */
  captured_at?: string;
  /** When it was made, epoch milliseconds as a string of digits. */
  created_at?: string;
  /** What was charged. */
  payment_method?: PaymentUpdateMethod;
  /** What the payment provider said. */
  processor_response?: ProcessorResponse;
}
/** What was charged, in an event of 2024. */
export interface PaymentUpdateMethod {
  /** Id of the payment method (prefix `pym_`). */
  id?: string;
  /** Type of the payment method. */
  type?: PaymentMethodType;
  /** The card, masked. */
  card?: Card;
}
/** What the payment provider said, in an event of 2024. */
export interface ProcessorResponse {
  /** The provider's authorization. */
  authorization?: string;
  /** Outcome in short, such as `APPROVED`. */
  code?: string;
  /** Why it was declined; empty if it was not. */
  decline_code?: string;
  /** Outcome in words. */
  message?: string;
  /** The provider's own id of the transaction; may be empty. */
  processor_transaction_id?: string;
}
/** Every refusal of the API. Decide by `code` and status, never by `message`. */
export interface ErrorBody {
  /** Id of the refused request. Quote it to OrkestaPay's support. */
  request_id: string;
  /** Kind of error. Only `ERROR` has been seen. */
  category?: "ERROR" | Undocumented;
  /** Short code of the error. The documented list is longer than what is known of it. */
  code?:
    | "BAD_REQUEST"
    | "INVALID_PARAMETERS"
    | "MISSING_PARAMETERS"
    | "INVALID_STATUS"
    | "INVALID_TOKEN"
    | "INVALID_CREDENTIALS"
    | "AUTHORIZATION_REQUIRED"
    | "RESOURCE_NOT_FOUND"
    | "PAYMENT_NOT_FOUND"
    | "CUSTOMER_NOT_FOUND"
    | "METHOD_NOT_SUPPORTED"
    | "RESOURCE_CONFLICT"
    | "PRECONDITION_REQUIRED"
    | "UNAVAILABLE_PAYMENT_METHOD"
    | Undocumented;
  /** What went wrong, in words meant for a person, in English or Spanish. */
  message?: string;
  /** What went wrong, in answers that have no `message`. */
  error?: string;
  /** When it went wrong, epoch milliseconds as a string of digits. */
  timestamp?: string;
  /** The members of the request that were refused, if the API names them. */
  validation_errors?: ValidationError[];
}
/** One refused member of a request. */
export interface ValidationError {
  /** Name of the member. */
  field?: string;
  /** What is wrong with it. */
  message?: string;
}
export interface components {
  schemas: {
    /** The credentials of the portal's developer section. */
    CreateTokenRequest: CreateTokenRequest;
    /** A checkout to register. How its page looks is set in the merchant's portal, not here. */
    CreateCheckoutRequest: CreateCheckoutRequest;
    /** What is sold, to whom and for how much. The buyer is either `customer` or, if OrkestaPay knows them already, `customer_id`. */
    CreateOrderRequest: CreateOrderRequest;
    /** One reduction. */
    DiscountInput: DiscountInput;
    /** The cost of shipping. Leave it out when there is none. */
    ShippingDetailsInput: ShippingDetailsInput;
    /** One line of an order. Name the product by `product_id` (as every known caller does) or by `id`. */
    OrderProductInput: OrderProductInput;
    /** A buyer to make a customer of. */
    OrderCustomerInput: OrderCustomerInput;
    /** A postal address. */
    AddressInput: AddressInput;
    /** A payment of an order. Amount and currency are those of the order. */
    CreatePaymentRequest: CreatePaymentRequest;
    /** What is charged. */
    PaymentSourceInput: PaymentSourceInput;
    /** How to charge a payment method. */
    PaymentSettingsInput: PaymentSettingsInput;
    /** How to charge a card. */
    CardSettingsInput: CardSettingsInput;
    /** Where the buyer comes back to after a 3DS redirect. */
    RedirectionUrlInput: RedirectionUrlInput;
    /**
     * An empty array. Known callers send nothing else; whether `{}` or no body would do is not known.
     * @constant
     */
    CompletePaymentRequest: CompletePaymentRequest;
    /** What to refund and why. */
    RefundPaymentRequest: RefundPaymentRequest;
    /** A payment method, by its `type`. */
    CreatePaymentMethodRequest: CreatePaymentMethodRequest;
    /** A card. `device_session_id` or `customer_id` has to be given, as the mobile SDKs demand; both may. */
    CardPaymentMethodInput: CardPaymentMethodInput;
    /** Card data in the clear. Whoever sends it from a server has to be certified for that (PCI DSS). */
    CardInput: CardInput;
    /** An Apple Pay token. */
    ApplePayPaymentMethodInput: ApplePayPaymentMethodInput;
    /** The payment data of an Apple Pay token, its members in snake_case. */
    ApplePayInput: ApplePayInput;
    /** The header of an Apple Pay token, its members in snake_case. */
    ApplePayHeaderInput: ApplePayHeaderInput;
    /** A Google Pay token. */
    GooglePayPaymentMethodInput: GooglePayPaymentMethodInput;
    /** Google's `PaymentData`, its members in snake_case. */
    GooglePayInput: GooglePayInput;
    /** Google's `paymentMethodData`, its members in snake_case. */
    GooglePayMethodInput: GooglePayMethodInput;
    /** A Google Pay token. */
    GooglePayTokenInput: GooglePayTokenInput;
    /** What may be shown of a Google Pay card. */
    GooglePayInfoInput: GooglePayInfoInput;
    /** A Mexican bank transfer. */
    SpeiPaymentMethodInput: SpeiPaymentMethodInput;
    /** Cash in a convenience store. */
    CashPaymentMethodInput: CashPaymentMethodInput;
    /** The address that a card's bank knows. */
    BillingAddressInput: BillingAddressInput;
    /** A telephone number. */
    PhoneInput: PhoneInput;
    /** A customer to create. */
    CreateCustomerRequest: CreateCustomerRequest;
    /** Type of a payment method. PayPal and Mercado Pago exist too, under names that are not known. */
    PaymentMethodType: PaymentMethodType;
    /** Type of a payment method. PayPal and Mercado Pago exist too, under names that are not known. */
    PaymentMethodTypeInput: PaymentMethodTypeInput;
    /** A bearer token and its life. */
    AccessToken: AccessToken;
    /** A hosted payment page and the order it collects. */
    Checkout: Checkout;
    /** An order as OrkestaPay keeps it. */
    Order: Order;
    /** One reduction. */
    OrderDiscount: OrderDiscount;
    /** One line of an order. */
    OrderProduct: OrderProduct;
    /** A buyer as OrkestaPay keeps them. */
    Customer: Customer;
    /** The payments of an order. Whether there are further pages, and how to get them, is not known. */
    OrderPaymentList: OrderPaymentList;
    /** A payment. */
    Payment: Payment;
    /** A payment as events and the list of an order's payments tell it: like `Payment`, but only its id is certain, because the samples of most events and the items of the list could not be read whole. */
    PaymentSnapshot: PaymentSnapshot;
    /** What became of the order's amount. A member that does not apply is missing. */
    PaymentAmount: PaymentAmount;
    /** What was charged. */
    PaymentSource: PaymentSource;
    /** How a payment method was charged, as sent. */
    PaymentSettings: PaymentSettings;
    /** How a card was charged. */
    CardSettings: CardSettings;
    /** Where the buyer comes back to after a 3DS redirect. */
    RedirectionUrl: RedirectionUrl;
    /** A card, masked. */
    Card: Card;
    /** One step taken with a payment provider. Its status is not that of the payment: `SUCCESS` here, `COMPLETED` there. */
    Transaction: Transaction;
    /** The payment provider of a transaction, and what it said. */
    TransactionProvider: TransactionProvider;
    /** What the buyer has to do. Its form for SPEI and cash is not known. */
    UserAction: UserAction;
    /** What the challenge in the page needs. */
    ThreeDSecureAuthentication: ThreeDSecureAuthentication;
    /** Where to send the buyer for 3DS. */
    ThreeDSecureRedirect: ThreeDSecureRedirect;
    /** A payment method that OrkestaPay keeps. */
    PaymentMethod: PaymentMethod;
    /** The instalment offer that the buyer chose. */
    PaymentOption: PaymentOption;
    /** The saved payment methods of a customer, alone or in an envelope. */
    PaymentMethodList: PaymentMethodList;
    /** The saved payment methods of a customer, in an envelope. */
    PaymentMethodPage: PaymentMethodPage;
    /** The instalment offers for a card and an amount. */
    PromotionList: PromotionList;
    /** An instalment offer. */
    Promotion: Promotion;
    /** How a wallet of the merchant is set up, by its `type`. */
    MerchantPaymentMethod: MerchantPaymentMethod;
    /** How the merchant's Apple Pay is set up. */
    MerchantApplePay: MerchantApplePay;
    /** What Apple Pay wants to know. */
    ApplePayProperties: ApplePayProperties;
    /** How the merchant's Google Pay is set up. */
    MerchantGooglePay: MerchantGooglePay;
    /** What Google Pay wants to know. */
    GooglePayProperties: GooglePayProperties;
    /** The card brands that the merchant's providers accept. */
    BrandList: BrandList;
    /** A card brand. */
    Brand: Brand;
    /** Settings of the merchant. */
    MerchantSettings: MerchantSettings;
    /** Settings under their ids. */
    CustomSettings: CustomSettings;
    /** An event of a payment, in the current form or in that of November 2024. The payment is `data.payment`, or where that is missing `data`; the name is `event_type`, or where that is missing `type_event`. Only the samples of `payment.authorize` could be read whole; the other events are taken to have the same members. */
    PaymentEvent: PaymentEvent;
    /** The current form. What stands beside `data` and `event_type` could not be read. */
    NestedPaymentEvent: NestedPaymentEvent;
    /** The subject of an event. */
    PaymentEventData: PaymentEventData;
    /** The form of November 2024. */
    FlatPaymentEvent: FlatPaymentEvent;
    /** An order changed its status. Sent until about July 2024. */
    OrderUpdateEvent: OrderUpdateEvent;
    /** What an event of 2024 told of an order. */
    OrderUpdate: OrderUpdate;
    /** A payment changed its status. Sent until about July 2024. */
    PaymentUpdateEvent: PaymentUpdateEvent;
    /** What an event of 2024 told of a payment. */
    PaymentUpdate: PaymentUpdate;
    /** What was charged, in an event of 2024. */
    PaymentUpdateMethod: PaymentUpdateMethod;
    /** What the payment provider said, in an event of 2024. */
    ProcessorResponse: ProcessorResponse;
    /** Every refusal of the API. Decide by `code` and status, never by `message`. */
    ErrorBody: ErrorBody;
    /** One refused member of a request. */
    ValidationError: ValidationError;
  };
  responses: {
    /** @description A token for the calls that follow. */
    AccessToken: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": AccessToken;
      };
    };
    /** @description The checkout and its order. */
    Checkout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Checkout;
      };
    };
    /** @description The order. */
    Order: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Order;
      };
    };
    /** @description The payments of the order. */
    OrderPaymentList: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": OrderPaymentList;
      };
    };
    /** @description The payment. Decide by its `status`, not by that of the answer. */
    Payment: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Payment;
      };
    };
    /** @description The transaction. `SUCCESS` is done; anything else is a failure. */
    Completion: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Transaction;
      };
    };
    /** @description The transaction. `SUCCESS` is refunded; anything else is a failure. */
    Refund: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Transaction;
      };
    };
    /** @description The payment method. */
    PaymentMethod: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": PaymentMethod;
      };
    };
    /** @description The saved payment methods, in one of two forms. */
    PaymentMethodList: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": PaymentMethodList;
      };
    };
    /** @description The customer. */
    Customer: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Customer;
      };
    };
    /** @description The offers. */
    PromotionList: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": PromotionList;
      };
    };
    /** @description The set-up of the wallet. */
    MerchantPaymentMethod: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": MerchantPaymentMethod;
      };
    };
    /** @description The brands. */
    BrandList: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": BrandList;
      };
    };
    /** @description The setting. */
    MerchantSettings: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": MerchantSettings;
      };
    };
    /** @description Taken. Any 2xx within 15 seconds counts; everything else, redirects included, asks for the event again. By the schedule of Svix, which OrkestaPay may have changed, that is after 5 seconds, 5 and 30 minutes, 2, 5, 10 and 10 hours, and an endpoint that fails for five days is switched off. */
    EventTaken: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The request is invalid. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description A member of the body is missing or has a wrong value. */
    InvalidParameters: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The checkout or its order is invalid. */
    InvalidCheckout: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The order is invalid. */
    InvalidOrder: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The request is invalid, or the state of the order or the payment does not allow it. */
    InvalidPayment: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The client id or the client secret is wrong, or the merchant id or the public key. */
    InvalidCredentials: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The access token has expired or was revoked. */
    InvalidToken: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The access token is not valid, or the merchant id and the public key are not. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The credentials are valid but may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Something that the request names does not exist. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description There is no such payment. */
    PaymentNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The request conflicts with another one. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Something has to be set up or done before. */
    PreconditionRequired: {
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
     * The `checkout_id` that `checkouts.create` answered (prefix `chk_`).
     * @example chk_e69283cb55814402b9372a2f834cc8a8
     */
    CheckoutId: string;
    /** @example ord_cd9e4c885b4f45e59f80671b0890d166 */
    OrderId: string;
    /** @example pay_acb742dd2f1b4dfe8db3fdb56d6f3e17 */
    PaymentId: string;
    /**
     * The `payment_method_id` that `paymentMethods.create` answered (prefix `pym_`).
     * @example pym_41f4fdfed338491f8f3a3195967cf370
     */
    PaymentMethodId: string;
    /**
     * The `customer_id` that `customers.create` or an order answered (prefix `cus_`).
     * @example cus_414bae1120844159bf10f1d6c7b30d74
     */
    CustomerId: string;
    /**
     * The merchant id of the credentials. The mobile SDKs put `mid_` before one that lacks it, here and in the credentials; the portal and events show `mch_` alone.
     * @example mid_mch_591bbfb20c324605877afc9b01d715c3
     */
    MerchantId: string;
    /**
     * The wallet.
     * @example GOOGLE_PAY
     */
    WalletType: "APPLE_PAY" | "GOOGLE_PAY";
    /** @example adffaf7a3141474555d988fbb5e43e85 */
    IdempotencyKey: string;
    /**
     * @description Id of the message (prefix `msg_`), the same on every redelivery: take each one once. The verifier that OrkestaPay's plugin bundled reads `webhook-id` as well, and likewise for the other two headers.
     * @example msg_p5jXN8AQM9LWM0D4loKWxJek
     */
    SvixId: string;
    /**
     * @description When this delivery was signed, epoch seconds. Refuse one that is more than 300 seconds off.
     * @example 1614265330
     */
    SvixTimestamp: string;
    /**
     * @description One or more signatures, separated by spaces, each a version, a comma and the signature. `v1` is the base64 of the HMAC-SHA256 of id, timestamp and raw body, joined by full stops; its key is the endpoint's secret without `whsec_`, decoded from base64. One match in constant time is enough; pass over other versions.
     * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
     */
    SvixSignature: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface ListPromotionsMerchantsQuery {
  /**
   * The first six digits of the card number.
   * @example 477291
   */
  binNumber: string;
  /**
   * ISO 4217 code of `totalAmount`, in capitals.
   * @example MXN
   */
  currency: string;
  /**
   * What the buyer would pay, in major units.
   * @example 1000
   */
  totalAmount: OrkestapayAmount;
}
export interface RetrieveSettingsMerchantsQuery {
  /**
   * Id of the setting. Only `AVAILABLE_REFUND_BY_ECOMMERCE` is known.
   * @example AVAILABLE_REFUND_BY_ECOMMERCE
   */
  id: "AVAILABLE_REFUND_BY_ECOMMERCE" | (string & {});
}
export interface operations {
  "tokens.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateTokenRequest;
      };
    };
    responses: {
      200: components["responses"]["AccessToken"];
      201: components["responses"]["AccessToken"];
      400: components["responses"]["InvalidParameters"];
      401: components["responses"]["InvalidCredentials"];
    };
  };
  "checkouts.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCheckoutRequest;
      };
    };
    responses: {
      200: components["responses"]["Checkout"];
      201: components["responses"]["Checkout"];
      400: components["responses"]["InvalidCheckout"];
      401: components["responses"]["InvalidToken"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      428: components["responses"]["PreconditionRequired"];
    };
  };
  "checkouts.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `checkout_id` that `checkouts.create` answered (prefix `chk_`).
         * @example chk_e69283cb55814402b9372a2f834cc8a8
         */
        checkout_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Checkout"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["InvalidToken"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  "orders.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateOrderRequest;
      };
    };
    responses: {
      200: components["responses"]["Order"];
      201: components["responses"]["Order"];
      400: components["responses"]["InvalidOrder"];
      401: components["responses"]["InvalidToken"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      428: components["responses"]["PreconditionRequired"];
    };
  };
  "orders.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example ord_cd9e4c885b4f45e59f80671b0890d166 */
        order_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Order"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["InvalidToken"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  "orders.listPayments": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example ord_cd9e4c885b4f45e59f80671b0890d166 */
        order_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["OrderPaymentList"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["InvalidToken"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  "payments.create": {
    parameters: {
      query?: never;
      header?:
        | {
            /** @example adffaf7a3141474555d988fbb5e43e85 */
            "Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePaymentRequest;
      };
    };
    responses: {
      200: components["responses"]["Payment"];
      201: components["responses"]["Payment"];
      400: components["responses"]["InvalidPayment"];
      401: components["responses"]["InvalidToken"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      428: components["responses"]["PreconditionRequired"];
    };
  };
  "payments.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example pay_acb742dd2f1b4dfe8db3fdb56d6f3e17 */
        payment_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Payment"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["InvalidToken"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PaymentNotFound"];
    };
  };
  "payments.complete": {
    parameters: {
      query?: never;
      header?:
        | {
            /** @example adffaf7a3141474555d988fbb5e43e85 */
            "Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /** @example pay_acb742dd2f1b4dfe8db3fdb56d6f3e17 */
        payment_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CompletePaymentRequest;
      };
    };
    responses: {
      200: components["responses"]["Completion"];
      201: components["responses"]["Completion"];
      400: components["responses"]["InvalidPayment"];
      401: components["responses"]["InvalidToken"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PaymentNotFound"];
      409: components["responses"]["Conflict"];
      428: components["responses"]["PreconditionRequired"];
    };
  };
  "payments.refund": {
    parameters: {
      query?: never;
      header?:
        | {
            /** @example adffaf7a3141474555d988fbb5e43e85 */
            "Idempotency-Key"?: string | undefined;
          }
        | undefined;
      path: {
        /** @example pay_acb742dd2f1b4dfe8db3fdb56d6f3e17 */
        payment_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RefundPaymentRequest;
      };
    };
    responses: {
      200: components["responses"]["Refund"];
      201: components["responses"]["Refund"];
      400: components["responses"]["InvalidPayment"];
      401: components["responses"]["InvalidToken"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PaymentNotFound"];
      409: components["responses"]["Conflict"];
      428: components["responses"]["PreconditionRequired"];
    };
  };
  "paymentMethods.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePaymentMethodRequest;
      };
    };
    responses: {
      200: components["responses"]["PaymentMethod"];
      201: components["responses"]["PaymentMethod"];
      400: components["responses"]["InvalidParameters"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      428: components["responses"]["PreconditionRequired"];
    };
  };
  "paymentMethods.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `payment_method_id` that `paymentMethods.create` answered (prefix `pym_`).
         * @example pym_41f4fdfed338491f8f3a3195967cf370
         */
        payment_method_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["PaymentMethod"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["InvalidToken"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  "customers.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCustomerRequest;
      };
    };
    responses: {
      200: components["responses"]["Customer"];
      201: components["responses"]["Customer"];
      400: components["responses"]["InvalidParameters"];
      401: components["responses"]["InvalidToken"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
    };
  };
  "customers.listPaymentMethods": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `customer_id` that `customers.create` or an order answered (prefix `cus_`).
         * @example cus_414bae1120844159bf10f1d6c7b30d74
         */
        customer_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["PaymentMethodList"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["InvalidToken"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  "merchants.listPromotions": {
    parameters: {
      query: ListPromotionsMerchantsQuery;
      header?: never;
      path: {
        /**
         * The merchant id of the credentials. The mobile SDKs put `mid_` before one that lacks it, here and in the credentials; the portal and events show `mch_` alone.
         * @example mid_mch_591bbfb20c324605877afc9b01d715c3
         */
        merchant_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["PromotionList"];
      400: components["responses"]["InvalidParameters"];
      401: components["responses"]["InvalidCredentials"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  "merchants.retrievePaymentMethod": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The wallet.
         * @example GOOGLE_PAY
         */
        type: "APPLE_PAY" | "GOOGLE_PAY";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["MerchantPaymentMethod"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["InvalidCredentials"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      428: components["responses"]["PreconditionRequired"];
    };
  };
  "merchants.listBrands": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["BrandList"];
      401: components["responses"]["InvalidToken"];
      403: components["responses"]["Forbidden"];
    };
  };
  "merchants.retrieveSettings": {
    parameters: {
      query: RetrieveSettingsMerchantsQuery;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["MerchantSettings"];
      400: components["responses"]["InvalidParameters"];
      401: components["responses"]["InvalidToken"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  "webhooks.paymentAuthorize": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message (prefix `msg_`), the same on every redelivery: take each one once. The verifier that OrkestaPay's plugin bundled reads `webhook-id` as well, and likewise for the other two headers.
         * @example msg_p5jXN8AQM9LWM0D4loKWxJek
         */
        "svix-id": components["parameters"]["SvixId"];
        /**
         * @description When this delivery was signed, epoch seconds. Refuse one that is more than 300 seconds off.
         * @example 1614265330
         */
        "svix-timestamp": components["parameters"]["SvixTimestamp"];
        /**
         * @description One or more signatures, separated by spaces, each a version, a comma and the signature. `v1` is the base64 of the HMAC-SHA256 of id, timestamp and raw body, joined by full stops; its key is the endpoint's secret without `whsec_`, decoded from base64. One match in constant time is enough; pass over other versions.
         * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
         */
        "svix-signature": components["parameters"]["SvixSignature"];
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
      "2XX": components["responses"]["EventTaken"];
    };
  };
  "webhooks.paymentCancel": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message (prefix `msg_`), the same on every redelivery: take each one once. The verifier that OrkestaPay's plugin bundled reads `webhook-id` as well, and likewise for the other two headers.
         * @example msg_p5jXN8AQM9LWM0D4loKWxJek
         */
        "svix-id": components["parameters"]["SvixId"];
        /**
         * @description When this delivery was signed, epoch seconds. Refuse one that is more than 300 seconds off.
         * @example 1614265330
         */
        "svix-timestamp": components["parameters"]["SvixTimestamp"];
        /**
         * @description One or more signatures, separated by spaces, each a version, a comma and the signature. `v1` is the base64 of the HMAC-SHA256 of id, timestamp and raw body, joined by full stops; its key is the endpoint's secret without `whsec_`, decoded from base64. One match in constant time is enough; pass over other versions.
         * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
         */
        "svix-signature": components["parameters"]["SvixSignature"];
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
      "2XX": components["responses"]["EventTaken"];
    };
  };
  "webhooks.paymentCapture": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message (prefix `msg_`), the same on every redelivery: take each one once. The verifier that OrkestaPay's plugin bundled reads `webhook-id` as well, and likewise for the other two headers.
         * @example msg_p5jXN8AQM9LWM0D4loKWxJek
         */
        "svix-id": components["parameters"]["SvixId"];
        /**
         * @description When this delivery was signed, epoch seconds. Refuse one that is more than 300 seconds off.
         * @example 1614265330
         */
        "svix-timestamp": components["parameters"]["SvixTimestamp"];
        /**
         * @description One or more signatures, separated by spaces, each a version, a comma and the signature. `v1` is the base64 of the HMAC-SHA256 of id, timestamp and raw body, joined by full stops; its key is the endpoint's secret without `whsec_`, decoded from base64. One match in constant time is enough; pass over other versions.
         * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
         */
        "svix-signature": components["parameters"]["SvixSignature"];
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
      "2XX": components["responses"]["EventTaken"];
    };
  };
  "webhooks.paymentPurchase": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message (prefix `msg_`), the same on every redelivery: take each one once. The verifier that OrkestaPay's plugin bundled reads `webhook-id` as well, and likewise for the other two headers.
         * @example msg_p5jXN8AQM9LWM0D4loKWxJek
         */
        "svix-id": components["parameters"]["SvixId"];
        /**
         * @description When this delivery was signed, epoch seconds. Refuse one that is more than 300 seconds off.
         * @example 1614265330
         */
        "svix-timestamp": components["parameters"]["SvixTimestamp"];
        /**
         * @description One or more signatures, separated by spaces, each a version, a comma and the signature. `v1` is the base64 of the HMAC-SHA256 of id, timestamp and raw body, joined by full stops; its key is the endpoint's secret without `whsec_`, decoded from base64. One match in constant time is enough; pass over other versions.
         * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
         */
        "svix-signature": components["parameters"]["SvixSignature"];
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
      "2XX": components["responses"]["EventTaken"];
    };
  };
  "webhooks.paymentRefund": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message (prefix `msg_`), the same on every redelivery: take each one once. The verifier that OrkestaPay's plugin bundled reads `webhook-id` as well, and likewise for the other two headers.
         * @example msg_p5jXN8AQM9LWM0D4loKWxJek
         */
        "svix-id": components["parameters"]["SvixId"];
        /**
         * @description When this delivery was signed, epoch seconds. Refuse one that is more than 300 seconds off.
         * @example 1614265330
         */
        "svix-timestamp": components["parameters"]["SvixTimestamp"];
        /**
         * @description One or more signatures, separated by spaces, each a version, a comma and the signature. `v1` is the base64 of the HMAC-SHA256 of id, timestamp and raw body, joined by full stops; its key is the endpoint's secret without `whsec_`, decoded from base64. One match in constant time is enough; pass over other versions.
         * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
         */
        "svix-signature": components["parameters"]["SvixSignature"];
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
      "2XX": components["responses"]["EventTaken"];
    };
  };
  "webhooks.orderUpdate": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message (prefix `msg_`), the same on every redelivery: take each one once. The verifier that OrkestaPay's plugin bundled reads `webhook-id` as well, and likewise for the other two headers.
         * @example msg_p5jXN8AQM9LWM0D4loKWxJek
         */
        "svix-id": components["parameters"]["SvixId"];
        /**
         * @description When this delivery was signed, epoch seconds. Refuse one that is more than 300 seconds off.
         * @example 1614265330
         */
        "svix-timestamp": components["parameters"]["SvixTimestamp"];
        /**
         * @description One or more signatures, separated by spaces, each a version, a comma and the signature. `v1` is the base64 of the HMAC-SHA256 of id, timestamp and raw body, joined by full stops; its key is the endpoint's secret without `whsec_`, decoded from base64. One match in constant time is enough; pass over other versions.
         * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
         */
        "svix-signature": components["parameters"]["SvixSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": OrderUpdateEvent;
      };
    };
    responses: {
      "2XX": components["responses"]["EventTaken"];
    };
  };
  "webhooks.paymentUpdate": {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Id of the message (prefix `msg_`), the same on every redelivery: take each one once. The verifier that OrkestaPay's plugin bundled reads `webhook-id` as well, and likewise for the other two headers.
         * @example msg_p5jXN8AQM9LWM0D4loKWxJek
         */
        "svix-id": components["parameters"]["SvixId"];
        /**
         * @description When this delivery was signed, epoch seconds. Refuse one that is more than 300 seconds off.
         * @example 1614265330
         */
        "svix-timestamp": components["parameters"]["SvixTimestamp"];
        /**
         * @description One or more signatures, separated by spaces, each a version, a comma and the signature. `v1` is the base64 of the HMAC-SHA256 of id, timestamp and raw body, joined by full stops; its key is the endpoint's secret without `whsec_`, decoded from base64. One match in constant time is enough; pass over other versions.
         * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
         */
        "svix-signature": components["parameters"]["SvixSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentUpdateEvent;
      };
    };
    responses: {
      "2XX": components["responses"]["EventTaken"];
    };
  };
}
