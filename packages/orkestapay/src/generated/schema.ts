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
     * @description The body is JSON, not a form, and the call needs no other authentication. There is no refresh token and no scope: ask again before the token expires.
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
     * @description Send the buyer's browser to `checkout_redirect_url`. Store `checkout_id` and `order.order_id` before. That the buyer comes back to `completed_redirect_url` proves nothing: read the order, or wait for the signed webhook. No idempotency key is documented here, so a second call makes a second checkout, which can be paid as well.
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
     * @description The one caller that is known reads `checkout_redirect_url`. That the rest is what `checkouts.create` answers is assumed.
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
     * @description The first step of a payment without the hosted page. The order fixes amount and currency; the payment that follows has neither. Callers read `order_id` of the answer; that the rest is the order of `checkouts.create` is assumed. No idempotency key is documented here, so a second call makes a second order.
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
     * Read an order, for instance to see whether it is paid.
     * @description Only `COMPLETED` is paid; callers treat every other status as pending. They read `order_id` and `status`; that the rest is the order of `checkouts.create` is assumed.
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
     * @description Callers read `payment_id` of the first item. In which order the items come, what stands beside `content`, and how to ask for another page is not known; neither is when an order has several payments.
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
     * @description A 2xx does not mean paid: decide by `status`. A declined card is a 2xx too, with `FAILED` or `REJECTED`, and
     * `transactions[0].provider.message` says why. With `PAYMENT_ACTION_REQUIRED` the buyer has to act first; see
     * `user_action_required`. SPEI and cash stay there until the bank or the store confirms, hours or days later;
     * where the answer holds their CLABE, reference and barcode is not known.
     *
     * Amount and currency are those of the order. The idempotency key is documented, what a repeated one does is not.
     * If the answer is lost, list the payments of the order: one found there may be this one or an earlier attempt,
     * and an empty list does not prove that none is under way.
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
     * Read a payment, for instance to see whether it is paid.
     * @description This read and the signed webhook prove a payment; that the buyer came back does not. Callers compare `status` with `COMPLETED`. The other properties are those of the documented events.
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
     * Finish a payment after the buyer passed a 3DS challenge in your page.
     * @description Only for `THREE_D_SECURE_AUTHENTICATION`, after `startModal3DSecure` of the browser script succeeded. After a challenge on another page (`THREE_D_SECURE_SPECIFIC`), read the payment instead. The answer is a transaction, not a payment: `SUCCESS` means done. If it is lost, read the payment: `PAYMENT_ACTION_REQUIRED` may only mean that the call has not taken effect yet, and a payment that was declined or completed before looks the same as after.
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
     * @description The answer is a transaction, not a payment: `SUCCESS` means refunded, and otherwise `provider.message` says why
     * not. A merchant may have switched refunds by API off: read `AVAILABLE_REFUND_BY_ECOMMERCE` with
     * `merchants.retrieveSettings` first. Whether one payment can be refunded several times is not documented, though
     * one integrator relies on it.
     *
     * If the answer is lost, no read tells what happened, because it is not documented how a refund shows in a
     * payment. Wait for `payment.refund`, or look into the portal, before you ask again.
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
     * Tokenize a card or a wallet, or prepare a payment by SPEI or in cash.
     * @description `payments.create` takes the `payment_method_id` of the answer. A server calls it with the access token, a browser or an app with the merchant id and the public key, so that card data does not pass through your server. SPEI and cash are documented; cards and wallets are known from the mobile SDKs. Click to Pay methods are made by OrkestaPay's own page.
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
     * @description One plugin reads the masked card with it. Its successor does not call it any more because of an open problem in this service (March 2025), so do not depend on it.
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
     * Create a customer, whose payment methods can then be saved.
     * @description The one caller that is known reads `customer_id`; the other properties are those of the customer in an order. No idempotency key is documented here, so a second call may make a second customer.
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
     * @description The one caller that is known hands the answer on as an array and takes a 404 to mean that none is saved. Whether the array comes alone or under `content`, as the payments of an order do, is not known: be ready for both.
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
     * @description How to pay with an offer is not documented; a payment method from Click to Pay shows the chosen one as `payment_option`. The query parameters are in camelCase, unlike all other names.
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
     * @description The merchant is that of the credentials. For Google Pay, `gateway` and `merchant_id` become `gateway` and `gatewayMerchantId` of the `tokenizationSpecification`. The Android SDK asks for the methods `PAN_ONLY` and `CRYPTOGRAM_3DS` and the networks AMEX, DISCOVER, JCB, MASTERCARD and VISA.
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
     * Sent when a payment was only authorized.
     * @description The money is reserved and not taken, so do not deliver yet. How to capture or cancel it by API is not public.
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
     * Sent when an authorized payment was canceled.
     * @description `amount.voided` says how much of the authorization was cancelled. Whether a part of it was captured before is not documented. The status of such a payment is not known, and proves nothing.
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
     * Sent when an authorized payment was captured.
     * @description No sample of this event could be read; its body is assumed to be that of `payment.authorize`. One caller takes `amount.captured` as the amount, or `amount.authorized` if that is missing.
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
     * Sent when a payment was completed successfully.
     * @description No sample of this event could be read; its body is assumed to be that of `payment.authorize`. One caller takes `amount.captured` as the amount, or `amount.authorized` if that is missing. That the transfer of a SPEI or cash payment is told by this event is plausible and not documented.
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
     * Sent when a payment was refunded.
     * @description No sample of this event could be read; its body is assumed to be that of `payment.cancel`. It does not say in a known property how much was refunded, or whether that was all. The status of such a payment is not known: it may still be `COMPLETED`, and proves nothing. An integrator found that a refund made in the portal is told by this event alone.
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
     * Sent when the status of an order changed, until about July 2024.
     * @deprecated
     * @description The events of payments took its place. Read an order with `orders.retrieve`.
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
     * Sent when the status of a payment changed, until about July 2024.
     * @deprecated
     * @description Five events took its place: `payment.authorize`, `payment.cancel`, `payment.capture`, `payment.purchase` and `payment.refund`. Their payment has other properties.
     */
    post: operations["webhooks.paymentUpdate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
/** The credentials of your server, from the developer section of the portal. */
export interface CreateTokenRequest {
  /** Identifies your server; made by OrkestaPay. The portal shows it as "Client ID" or "Access key". Sandbox and production have different ones. */
  client_id: string;
  /**
   * Proves that the caller is you. The portal shows it as "Secret key". Keep it on a server; regenerating it in the portal makes the old one invalid.
   * Format: password
   */
  client_secret: string;
  /**
   * Always `client_credentials`, the only OAuth 2.0 grant that OrkestaPay offers.
   * @constant
   */
  grant_type: "client_credentials";
}
/** An order, and where its hosted payment page sends the buyer afterwards. How the page looks is set in the portal, not here. */
export interface CreateCheckoutRequest {
  /**
   * The buyer's browser opens this address after the payment is completed. OrkestaPay recommends parameters of your own in it, by which you recognise the order; it appends `order_id`. Anybody can open it, so it proves nothing.
   * Format: uri
   * @example https://example.com/complete?cart=42
   */
  completed_redirect_url: string;
  /**
   * The buyer's browser opens this address if they cancel on the payment page. OrkestaPay recommends parameters of your own here too, by which you recognise the order. It is not documented to append any.
   * Format: uri
   * @example https://example.com/cancel?cart=42
   */
  canceled_redirect_url: string;
  /** Whether the page offers the buyer to save the payment method for later. A boolean, not a string. The default is not documented. */
  allow_save_payment_methods?: boolean | undefined;
  /** Language of the payment page, in capitals. The default is not documented, and neither is any other value than `ES_LATAM`, Latin American Spanish. */
  locale?: "ES_LATAM" | (string & {}) | undefined;
  /**
   * An existing customer whose saved payment methods the page then shows; made by OrkestaPay (prefix `cus_`). It stands beside `order.customer` and does not replace it.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  customer_id?: string | undefined;
  /** What the buyer pays for. It has the same properties as the body of `orders.create`. */
  order: CreateOrderRequest;
}
/** What is sold, to whom and for how much. The buyer is either `customer` or, if OrkestaPay knows them already, `customer_id`; giving both is refused. Whether `total_amount` has to equal the sum of its parts is not documented. */
export type CreateOrderRequest = {
  /**
   * Your own id of the order; it comes back in answers and events. Use a new one for each attempt. Whether OrkestaPay takes the same one twice is not documented.
   * @example 1366656595193
   */
  merchant_order_id: string;
  /**
   * ISO 4217 code of every amount in the order, in capitals. MXN, USD, COP and PEN occur in code that calls the API.
   * @example MXN
   */
  currency: string;
  /**
   * ISO 3166-1 alpha-2 code of the country of sale, in capitals. Plugins send the country of the billing address.
   * @example MX
   */
  country_code: string;
  /** Sum of the products, each quantity times its unit price, before discounts and shipping, in major units (990.5 is 990.50 MXN). */
  subtotal_amount: OrkestapayAmount;
  /** What the buyer pays, after discounts and with shipping, in major units (990.5 is 990.50 MXN). A payment of the order charges this amount. */
  total_amount: OrkestapayAmount;
  /** What is taken off the subtotal. Leave it out if there is no discount. */
  discounts?: DiscountInput[] | undefined;
  /** What shipping costs. Leave it out if nothing is shipped. */
  shipping_details?: ShippingDetailsInput | undefined;
  /** What is sold, one entry per product. At least one. */
  products: OrderProductInput[];
  /** A buyer whom OrkestaPay may not know yet. The answer has the `customer_id` of the customer that it makes. Excludes `customer_id`. */
  customer?: OrderCustomerInput | undefined;
  /**
   * An existing customer as the buyer; made by OrkestaPay (prefix `cus_`). Excludes `customer`.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  customer_id?: string | undefined;
  /** Where the goods are sent. Official plugins leave the whole address out if one of its required properties is empty. */
  shipping_address?: AddressInput | undefined;
  /**
   * The address of the one who pays. Only the official Magento plugin sends it with an order.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  billing_address?: AddressInput | undefined;
  /**
   * When the order can no longer be paid, in milliseconds since 1970 (UTC), a number of 13 digits. An instant in the future, not a duration; OrkestaPay refuses one in the past. In the sample the order ends 24 hours after it was made if this is left out.
   * Format: int64
   * @example 1713484114267
   */
  expires_at?: number | undefined;
  /** Data of your own, which OrkestaPay keeps with the order. No limits are documented. */
  metadata?:
    | {
        [key: string]: unknown;
      }
    | undefined;
} & (
  | {
      /** A buyer whom OrkestaPay may not know yet. The answer has the `customer_id` of the customer that it makes. Excludes `customer_id`. */
      customer: OrderCustomerInput;
      /**
       * An existing customer as the buyer; made by OrkestaPay (prefix `cus_`). Excludes `customer`.
       *
       * Known from code that calls the API, not from the provider's documentation.
       */
      customer_id?: undefined;
    }
  | {
      /**
       * An existing customer as the buyer; made by OrkestaPay (prefix `cus_`). Excludes `customer`.
       *
       * Known from code that calls the API, not from the provider's documentation.
       */
      customer_id: string;
      /** A buyer whom OrkestaPay may not know yet. The answer has the `customer_id` of the customer that it makes. Excludes `customer_id`. */
      customer?: undefined;
    }
);
/** An amount that is taken off the subtotal of an order. */
export interface DiscountInput {
  /** What is taken off, in major units (10 is 10.00 MXN). Write it without a minus sign. The Magento plugin sends 0 if there is no discount. */
  amount: OrkestapayAmount;
}
/** What it costs the buyer to have the order sent. */
export interface ShippingDetailsInput {
  /** Cost of shipping with its tax, in major units (99.5 is 99.50 MXN). */
  amount: OrkestapayAmount;
}
/** A product in an order. At least one of `product_id` (which all known code sends) and `id` (which the official guide sends) is needed. */
export type OrderProductInput = {
  /**
   * Your own id of the product, a string or, as the official Magento plugin sends it, a number.
   * @example 7197
   */
  product_id?: string | number | undefined;
  /**
   * Your own id of the product under the name that the official guide sends. Answers call it `product_id`.
   * @example 7197
   */
  id?: string | undefined;
  /** What the buyer reads on the payment page. */
  name: string;
  /** More about the product, or null. Official plugins cut it at 250 characters; whether the API has a limit is not documented. */
  description?: string | null | undefined;
  /** How many are sold, more than 0. A number, not a string of digits. */
  quantity: number;
  /** Price of one piece, in major units (1000 is 1000.00 MXN). 0 is a gift. */
  unit_price: OrkestapayAmount;
  /**
   * Whether there is nothing to send, as with a download.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  is_digital?: boolean | undefined;
  /**
   * The payment page loads the picture of the product from this address. The official plugins send `false` if there is no picture; leaving it out means the same.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  thumbnail_url?: string | false | undefined;
  /**
   * Page of the product in your shop, for the buyer's browser.
   *
   * Known from code that calls the API, not from the provider's documentation.
   * Format: uri
   * @example https://example.com/products/7197
   */
  url?: string | undefined;
} & (
  | {
      /** Your own id of the product, a string or, as the official Magento plugin sends it, a number. */
      product_id: string | number;
    }
  | {
      /** Your own id of the product under the name that the official guide sends. Answers call it `product_id`. */
      id: string;
      /** Your own id of the product, a string or, as the official Magento plugin sends it, a number. */
      product_id?: undefined;
    }
);
/** The buyer of an order, from whom OrkestaPay makes a customer. */
export interface OrderCustomerInput {
  /**
   * Your own id of the buyer, a string or, as the official plugins send it, a number.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  merchant_customer_id?: string | number | undefined;
  /** The buyer's given name, such as "John". */
  first_name: string;
  /** The buyer's surname, such as "Doe". Not empty; known code sends `N/A` or the first name again if there is none. */
  last_name: string;
  /**
   * E-mail address of the buyer.
   * Format: email
   */
  email: string;
}
/** A postal address and who is found there. */
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
  /** First part of the address, such as "Calle 1". */
  line_1: AddressLine1;
  /** Second part of the address, such as the flat, or null. */
  line_2?: AddressLine2 | undefined;
  /** The town or municipality, such as "CDMX". */
  city: AddressCity;
  /** The federal state or region, such as "CDMX". Whether a code is wanted is not documented. */
  state: AddressState;
  /** ISO 3166-1 alpha-2 code of the country, in capitals. */
  country: AddressCountry;
  /** Postal code, a string so that leading zeros survive, such as "01000". */
  zip_code: AddressZipCode;
}
/** First part of the address, such as "Calle 1". */
export type AddressLine1 = string;
/** Second part of the address, such as the flat, or null. */
export type AddressLine2 = string | null;
/** The town or municipality, such as "CDMX". */
export type AddressCity = string;
/** The federal state or region, such as "CDMX". Whether a code is wanted is not documented. */
export type AddressState = string;
/**
 * ISO 3166-1 alpha-2 code of the country, in capitals.
 * @example MX
 */
export type AddressCountry = string;
/** Postal code, a string so that leading zeros survive, such as "01000". */
export type AddressZipCode = string;
/** A payment of an order. It names no amount and no currency, because the order has them. */
export interface CreatePaymentRequest {
  /** The order to pay, from `orders.create`; made by OrkestaPay (prefix `ord_`). */
  order_id: string;
  /** The payment method to charge, and how. */
  payment_source: PaymentSourceInput;
  /**
   * Fingerprint of the buyer's device against fraud, a UUID made by OrkestaPay's browser script or app SDK. Known code sends it for a new card and leaves it out for a saved one.
   * @example df4b8724-7a1d-409e-87b5-c0504b0ec97f
   */
  device_session_id?: string | undefined;
  /**
   * Data of your own, such as your id of the order. No limits are documented.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  metadata?:
    | {
        [key: string]: unknown;
      }
    | undefined;
}
/** The payment method to charge, and how to charge it. */
export interface PaymentSourceInput {
  /**
   * Type of the payment method, in capitals. Only `CARD` is documented for a payment; the others are types of payment methods.
   * Other values may exist: PayPal and Mercado Pago do, under names that are not known.
   *
   * - `CARD`: a tokenized card.
   * - `APPLE_PAY`: a card in Apple Pay.
   * - `GOOGLE_PAY`: a card in Google Pay.
   * - `CLICK_TO_PAY`: a card from OrkestaPay's Click to Pay page.
   * - `SPEI`: a Mexican bank transfer.
   * - `CASH`: cash in a convenience store.
   */
  type: PaymentMethodTypeInput;
  /** The payment method to charge, from `paymentMethods.create` or the browser script; made by OrkestaPay (prefix `pym_`). */
  payment_method_id: string;
  /**
   * The customer who saved this payment method; made by OrkestaPay (prefix `cus_`). Sent only for a saved card.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  customer_id?: string | undefined;
  /** Whether a card is charged or only authorized, and where the buyer returns after 3DS. */
  settings?: PaymentSettingsInput | undefined;
}
/** How to charge a payment method. */
export interface PaymentSettingsInput {
  /** For cards only. All known code sends it for a card; what happens without it is not documented. */
  card?: CardSettingsInput | undefined;
  /** Where the buyer returns after a 3DS challenge on another page. Needed wherever 3DS may be asked for. */
  redirection_url?: RedirectionUrlInput | undefined;
}
/** Whether a card is charged or only authorized. */
export interface CardSettingsInput {
  /** True charges the card at once. False only reserves the money, and the payment becomes `AUTHORIZED`. The guides name an operation that captures it later, whose path is not public. */
  capture: boolean;
}
/** Where the buyer returns after a 3DS challenge on another page. */
export interface RedirectionUrlInput {
  /**
   * The buyer's browser opens this address after the challenge. OrkestaPay appends `payment_id` or `order_id`. Read the payment then; that it was opened proves nothing.
   * Format: uri
   * @example https://shop.example.com/status?result=COMPLETED
   */
  completed_redirect_url: string;
  /**
   * The buyer's browser opens this address if they cancel the challenge.
   * Format: uri
   * @example https://shop.example.com/status?result=CANCELED
   */
  canceled_redirect_url: string;
}
/**
 * An empty array, which both official plugins send. Whether `{}` or no body works too is not known.
 * @constant
 */
export type CompletePaymentRequest = never[];
/** How much of a payment to give back, and why. */
export interface RefundPaymentRequest {
  /** How much to give back, in major units (100 is 100.00 MXN), in the currency of the payment. The whole payment or a part of it. Whether leaving it out refunds everything is not known, so it is required here. */
  amount: OrkestapayAmount;
  /** The reason, in your own words; it may be empty. All known code sends it, so it is required here; whether the API insists is not known. */
  description: string;
}
/** A payment method to prepare. `type` decides which other properties there are. */
export type CreatePaymentMethodRequest =
  | CardPaymentMethodInput
  | ApplePayPaymentMethodInput
  | GooglePayPaymentMethodInput
  | SpeiPaymentMethodInput
  | CashPaymentMethodInput;
/** A card to tokenize. `device_session_id` or `customer_id` is needed, as the mobile SDKs demand; both may be given. Whether the API itself insists is not known. */
export type CardPaymentMethodInput = {
  /**
   * Always `CARD`, which tells this request from those for other payment methods.
   * @constant
   */
  type: "CARD";
  /** Your own label, by which you recognise the payment method, or null. */
  alias?: PaymentMethodAlias | undefined;
  /**
   * The customer to keep the card for; made by OrkestaPay (prefix `cus_`). The Android SDK sends null if there is none.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  customer_id?: string | null | undefined;
  /**
   * Fingerprint of the buyer's device against fraud, a UUID made by OrkestaPay's browser script or app SDK. The Android SDK sends null if there is none.
   *
   * Known from code that calls the API, not from the provider's documentation.
   * @example df4b8724-7a1d-409e-87b5-c0504b0ec97f
   */
  device_session_id?: string | null | undefined;
  /**
   * Number, expiry, security code and holder.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  card: CardInput;
  /**
   * The address that the card's bank knows, or null.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  billing_address?: BillingAddressInput | null | undefined;
} & (
  | {
      /**
       * Fingerprint of the buyer's device against fraud, a UUID made by OrkestaPay's browser script or app SDK. The Android SDK sends null if there is none.
       *
       * Known from code that calls the API, not from the provider's documentation.
       */
      device_session_id: string;
    }
  | {
      /**
       * The customer to keep the card for; made by OrkestaPay (prefix `cus_`). The Android SDK sends null if there is none.
       *
       * Known from code that calls the API, not from the provider's documentation.
       */
      customer_id: string;
      /**
       * Fingerprint of the buyer's device against fraud, a UUID made by OrkestaPay's browser script or app SDK. The Android SDK sends null if there is none.
       *
       * Known from code that calls the API, not from the provider's documentation.
       */
      device_session_id?: null | undefined;
    }
);
/** Card data in the clear. A server that sends it has to be certified for that (PCI DSS); a browser or an app with the public key need not. */
export interface CardInput {
  /**
   * Card number, 12 to 19 digits without spaces or hyphens.
   * Format: password
   * @example 4242424242424242
   */
  number: string;
  /**
   * Month in which the card expires, a string of two digits, `01` to `12`.
   * @example 12
   */
  expiration_month: string;
  /**
   * Year in which the card expires, a string of four digits.
   * @example 2030
   */
  expiration_year: string;
  /**
   * Security code, a string of three or four digits so that leading zeros survive.
   * Format: password
   * @example 123
   */
  cvv: string;
  /** The whole name that is printed on the card. */
  holder_name: string;
  /** True if the token is for a single payment, false to keep the card for the customer. */
  one_time_use: boolean;
}
/** A card that the buyer chose in Apple Pay. */
export interface ApplePayPaymentMethodInput {
  /**
   * Always `APPLE_PAY`, which tells this request from those for other payment methods.
   * @constant
   */
  type: "APPLE_PAY";
  /**
   * The customer who pays; made by OrkestaPay (prefix `cus_`).
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  customer_id?: string | undefined;
  /**
   * The payment data in the token that Apple Pay gave to your app.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  apple_pay: ApplePayInput;
}
/** The payment data of an Apple Pay token, with its property names in snake_case. */
export interface ApplePayInput {
  /**
   * Always `APPLE_PAY`, once more inside the token.
   * @constant
   */
  type: "APPLE_PAY";
  /**
   * The encrypted payment data in base64, as Apple made it.
   * Format: password
   */
  data: string;
  /** The keys that OrkestaPay needs to decrypt `data`. */
  header: ApplePayHeaderInput;
  /** Apple's signature over header and data, in base64. */
  signature: string;
  /** Version of the token's format, such as `EC_v1`. */
  version: string;
}
/** The header of an Apple Pay token, with its property names in snake_case. */
export interface ApplePayHeaderInput {
  /** Apple's `ephemeralPublicKey`, in base64. */
  ephemeral_public_key: string;
  /** Apple's `publicKeyHash`, in base64. */
  public_key_hash: string;
  /** Apple's `transactionId`, in hexadecimal; made by the buyer's device. */
  transaction_id: string;
}
/** A card that the buyer chose in Google Pay. */
export interface GooglePayPaymentMethodInput {
  /**
   * Always `GOOGLE_PAY`, which tells this request from those for other payment methods.
   * @constant
   */
  type: "GOOGLE_PAY";
  /** Your own label, by which you recognise the payment method, or null. */
  alias?: PaymentMethodAlias | undefined;
  /**
   * The customer who pays, or null; made by OrkestaPay (prefix `cus_`).
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  customer_id?: string | null | undefined;
  /**
   * The payment data that Google Pay gave to your app.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  google_pay: GooglePayInput;
  /**
   * The address that the card's bank knows, or null.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  billing_address?: BillingAddressInput | null | undefined;
}
/** Google's `PaymentData`, with its property names in snake_case. */
export interface GooglePayInput {
  /**
   * Always `GOOGLE_PAY`, once more beside Google's data.
   * @constant
   */
  type: "GOOGLE_PAY";
  /**
   * Always `GOOGLE_PAY`, the wallet that the data comes from.
   * @constant
   */
  wallet_type: "GOOGLE_PAY";
  /** Google's `apiVersionMinor`, the second part of the version number of its API. */
  api_version_minor: number;
  /** Google's `apiVersion`, the first part of the version number of its API. */
  api_version: number;
  /** Google's `paymentMethodData` with the token. */
  payment_method_data: GooglePayMethodInput;
}
/** Google's `paymentMethodData`, with its property names in snake_case. */
export interface GooglePayMethodInput {
  /** How Google shows the card to the buyer, such as "Visa •••• 1111". */
  description: string;
  /** Google's kind of payment method, such as `CARD`. */
  type: string;
  /** The token that stands for the card. */
  tokenization_data: GooglePayTokenInput;
  /** What you may show of the card. */
  info: GooglePayInfoInput;
}
/** What stands for the card instead of its number, and how Google encrypted it. */
export interface GooglePayTokenInput {
  /**
   * How Google encrypted the token.
   *
   * - `PAYMENT_GATEWAY`: for OrkestaPay as the gateway, the usual case.
   * - `DIRECT`: for the merchant's own key.
   * @enum {string}
   */
  type: "DIRECT" | "PAYMENT_GATEWAY";
  /**
   * Google's `token`, a string to pass on unchanged.
   * Format: password
   */
  token: string;
}
/** What you may show of a card in Google Pay. */
export interface GooglePayInfoInput {
  /** Google's `cardNetwork`, such as `VISA`. */
  card_network: string;
  /** Google's `cardDetails`, the last four digits. */
  card_details: string;
}
/** A Mexican bank transfer (SPEI). The payment that follows tells the buyer where to transfer to. */
export interface SpeiPaymentMethodInput {
  /**
   * Always `SPEI`, which tells this request from those for other payment methods.
   * @constant
   */
  type: "SPEI";
  /** Your own label, by which you recognise the payment method, or null. */
  alias?: PaymentMethodAlias | undefined;
}
/** Cash in a convenience store. The payment that follows tells the buyer what to show at the till. */
export interface CashPaymentMethodInput {
  /**
   * Always `CASH`, which tells this request from those for other payment methods.
   * @constant
   */
  type: "CASH";
  /** Your own label, by which you recognise the payment method, or null. */
  alias?: PaymentMethodAlias | undefined;
}
/** Your own label, by which you recognise the payment method, or null. */
export type PaymentMethodAlias = string | null;
/** The address that a card's bank knows. */
export interface BillingAddressInput {
  /** Given name of the card's holder, or null. */
  first_name?: string | null | undefined;
  /** Surname of the card's holder, or null. */
  last_name?: string | null | undefined;
  /**
   * E-mail address of the card's holder, or null.
   * Format: email
   */
  email?: string | null | undefined;
  /** Telephone number of the card's holder, or null. */
  phone?: PhoneInput | null | undefined;
  /** Kind of address, such as `BILLING`, or null. No value is documented. */
  type?: string | null | undefined;
  /** First part of the address, such as "Calle 1". */
  line_1: AddressLine1;
  /** Second part of the address, such as the flat, or null. */
  line_2?: AddressLine2 | undefined;
  /** The town or municipality, such as "CDMX". */
  city: AddressCity;
  /** The federal state or region, such as "CDMX". Whether a code is wanted is not documented. */
  state: AddressState;
  /** ISO 3166-1 alpha-2 code of the country, in capitals. */
  country: AddressCountry;
  /** Postal code, a string so that leading zeros survive, such as "01000". */
  zip_code: AddressZipCode;
}
/** Telephone number of the card's holder, in two parts. */
export interface PhoneInput {
  /** The number without the dialling code, such as "5555555555". */
  number: string;
  /**
   * Dialling code of the country in digits, such as "52" for Mexico; not its ISO code.
   * @example 52
   */
  country_code: string;
}
/** A buyer whose payment methods can then be saved. */
export interface CreateCustomerRequest {
  /** The buyer's given name, such as "John". */
  first_name: string;
  /** Surname of the buyer. Not empty; known code sends `N/A` or the first name again if there is none. */
  last_name: string;
  /**
   * E-mail address of the buyer.
   * Format: email
   */
  email: string;
}
/**
 * Type of a payment method, in capitals. Other values may exist: PayPal and Mercado Pago do, under names that are
 * not known.
 *
 * - `CARD`: a tokenized card.
 * - `APPLE_PAY`: a card in Apple Pay.
 * - `GOOGLE_PAY`: a card in Google Pay.
 * - `CLICK_TO_PAY`: a card from OrkestaPay's Click to Pay page.
 * - `SPEI`: a Mexican bank transfer.
 * - `CASH`: cash in a convenience store.
 */
export type PaymentMethodTypeInput =
  | "CARD"
  | "APPLE_PAY"
  | "GOOGLE_PAY"
  | "CLICK_TO_PAY"
  | "SPEI"
  | "CASH"
  | (string & {});
/**
 * Type of a payment method. Other values may come: PayPal and Mercado Pago are methods too, under names that are
 * not known.
 *
 * - `CARD`: a tokenized card.
 * - `APPLE_PAY`: a card in Apple Pay.
 * - `GOOGLE_PAY`: a card in Google Pay.
 * - `CLICK_TO_PAY`: a card from OrkestaPay's Click to Pay page.
 * - `SPEI`: a Mexican bank transfer.
 * - `CASH`: cash in a convenience store.
 */
export type PaymentMethodType = "CARD" | "APPLE_PAY" | "GOOGLE_PAY" | "CLICK_TO_PAY" | "SPEI" | "CASH" | Undocumented;
/** A bearer token for server-side calls, and how long it lasts. There is no refresh token. */
export interface AccessToken {
  /**
   * How to send the token in the `Authorization` header, `Bearer`.
   * @example Bearer
   */
  token_type: string;
  /** Number of seconds from now until the token expires, 1800 in the sample. */
  expires_in: number;
  /**
   * The token itself, a JWT. Treat it as opaque; the times inside the sample contradict `expires_in`.
   * Format: password
   */
  access_token: string;
}
/** A hosted payment page and the order that it collects the money for. */
export interface Checkout {
  /** Identifies the checkout; made by OrkestaPay (prefix `chk_`). Store it before you redirect, to read the checkout again. */
  checkout_id: string;
  /**
   * The buyer's browser opens this address to pay. It holds a token, so keep it out of logs; never build or parse it.
   * Format: uri
   */
  checkout_redirect_url: string;
  /**
   * The buyer's browser opens this address after the payment is completed; as you sent it.
   * Format: uri
   */
  completed_redirect_url?: string;
  /**
   * The buyer's browser opens this address if they cancel; as you sent it.
   * Format: uri
   */
  canceled_redirect_url?: string;
  /** Whether the page offers the buyer to save the payment method for later. */
  allow_save_payment_methods?: boolean;
  /** Language of the payment page. Other values than `ES_LATAM`, Latin American Spanish, may come. */
  locale?: "ES_LATAM" | Undocumented;
  /** When the checkout was registered, in milliseconds since 1970 (UTC), a string of digits. */
  placed_at?: string;
  /** What the buyer pays for. Its status tells whether it is paid. */
  order: Order;
}
/**
 * Where an order stands. Treat every value but `COMPLETED` as not paid. Other values come: the portal shows the
 * labels Created,
 * Completed, Failed, Canceled, Expired, Partially paid, Processing payment, Action required, Partially refunded
 * and Refunded, but how
 * the API spells those other than the two below is not known.
 *
 * - `CREATED`: the order is registered and not paid.
 * - `COMPLETED`: the order is paid.
 */
export type OrderStatus = "CREATED" | "COMPLETED" | Undocumented;
/** What is sold, to whom, for how much, and whether it is paid. Only `order_id` and `status` are read by known code; the other properties are in the answer of `checkouts.create`. */
export interface Order {
  /** Identifies the order; made by OrkestaPay (prefix `ord_`). Store it before the buyer pays. */
  order_id: string;
  /**
   * Where an order stands. Treat every value but `COMPLETED` as not paid. Other values come: the portal shows the
   * labels Created,
   * Completed, Failed, Canceled, Expired, Partially paid, Processing payment, Action required, Partially refunded
   * and Refunded, but how
   * the API spells those other than the two below is not known.
   *
   * - `CREATED`: the order is registered and not paid.
   * - `COMPLETED`: the order is paid.
   */
  status: OrderStatus;
  /** Your own id of the order, as you sent it. */
  merchant_order_id?: string;
  /** ISO 4217 code of every amount in the order. */
  currency?: string;
  /** Name of the country of sale in the language of the page, such as `México`. */
  country?: string;
  /** ISO 3166-1 alpha-2 code of the country of sale. */
  country_code?: string;
  /** Sum of the products before discounts and shipping, in major units (990.5 is 990.50 MXN). */
  subtotal_amount?: number;
  /** What the buyer pays, after discounts and with shipping, in major units (990.5 is 990.50 MXN). */
  total_amount?: number;
  /** What is taken off the subtotal. */
  discounts?: OrderDiscount[];
  /** Taxes of the order. Only an empty array has been seen, so what an item looks like is not known. */
  taxes?: unknown[];
  /** What is sold, one entry per product. */
  products?: OrderProduct[];
  /** The buyer. OrkestaPay makes a customer for an order that brings none. */
  customer?: Customer;
  /** When the order can no longer be paid, in milliseconds since 1970 (UTC), a string of digits. In requests it is a number. */
  expires_at?: string;
  /** When the order was registered, in milliseconds since 1970 (UTC), a string of digits. */
  placed_at?: string;
  /** Data of your own, as you sent it; an empty object if you sent none. */
  metadata?: {
    [key: string]: unknown;
  };
}
/** An amount that is taken off the subtotal of an order. */
export interface OrderDiscount {
  /** What is taken off, without a minus sign, in major units (10 is 10.00 MXN). */
  amount?: number;
}
/** A product in an order, and how many of it are sold. */
export interface OrderProduct {
  /** Your own id of the product, whether you sent it as `product_id` or as `id`. */
  product_id?: string;
  /** What the buyer reads on the payment page. */
  name?: string;
  /** Number of pieces that are sold. */
  quantity?: number;
  /** Price of one piece, in major units (1000 is 1000.00 MXN). */
  unit_price?: number;
}
/** A buyer as OrkestaPay keeps them. */
export interface Customer {
  /** Identifies the customer; made by OrkestaPay (prefix `cus_`), also for an order that brings none. */
  customer_id: string;
  /** The buyer's given name, such as "John". */
  first_name?: string;
  /** The buyer's surname, such as "Doe". */
  last_name?: string;
  /** E-mail address of the buyer. */
  email?: string;
  /** When OrkestaPay made the customer, in milliseconds since 1970 (UTC), a string of digits. */
  created_at?: string;
  /** When the customer last changed, in milliseconds since 1970 (UTC), a string of digits. */
  updated_at?: string;
}
/** The payments of an order. Whether there are more pages, and how to ask for one, is not known. */
export interface OrderPaymentList {
  /** The payments, in an order that is not known. An empty array does not prove that none is under way. */
  content: PaymentSnapshot[];
}
/**
 * Where a payment stands. Decide by it whether the money was taken, never by the HTTP status. Other values may
 * come: those of
 * cancelled and refunded payments are not known.
 *
 * - `COMPLETED`: the money was taken.
 * - `AUTHORIZED`: the money is reserved on the card and not taken.
 * - `PAYMENT_ACTION_REQUIRED`: the buyer has to do something first, such as 3DS or a transfer by SPEI.
 * - `FAILED`, `REJECTED`: the payment was declined. Which of the two comes when is not known.
 */
export type PaymentStatus =
  | "COMPLETED"
  | "AUTHORIZED"
  | "PAYMENT_ACTION_REQUIRED"
  | "FAILED"
  | "REJECTED"
  | Undocumented;
/** What every form of a payment has but its status. */
export interface PaymentDetails {
  /** Identifies the payment; made by OrkestaPay (prefix `pay_`). */
  payment_id?: string;
  /** The order that it pays; made by OrkestaPay (prefix `ord_`). */
  order_id?: string;
  /** Your own id of the order. Only the newest samples have it. */
  merchant_order_id?: string;
  /** The merchant who is paid; made by OrkestaPay (prefix `mch_`). Only the newest samples have it. */
  merchant_id?: string;
  /** Whether the buyer came by a payment link from the portal. Only the newest samples have it. */
  is_payment_link?: boolean;
  /** How much was authorized, captured and cancelled. */
  amount?: PaymentAmount;
  /** Fingerprint of the buyer's device, made by OrkestaPay's browser script or app SDK; may be empty. */
  device_session_id?: string;
  /** The payment method that was charged, and how. */
  payment_source?: PaymentSource;
  /** The steps taken with payment providers. Of a declined payment, the first one says why. */
  transactions?: Transaction[];
  /** What the buyer has to do while the status is `PAYMENT_ACTION_REQUIRED`. */
  user_action_required?: UserAction;
  /**
   * Data of your own. That payments return it, as orders do, is assumed.
   *
   * Deduced: neither the provider's documentation nor known code shows it.
   */
  metadata?: {
    [key: string]: unknown;
  };
  /** When the payment was made, in milliseconds since 1970 (UTC), a string of digits. */
  created_at?: string;
  /** When the payment last changed, in milliseconds since 1970 (UTC), a string of digits. */
  updated_at?: string;
}
/** A charge or an authorization of a payment method for an order. */
export interface Payment {
  /** Identifies the payment; made by OrkestaPay (prefix `pay_`). */
  payment_id: string;
  /** The order that it pays; made by OrkestaPay (prefix `ord_`). */
  order_id: string;
  /** Your own id of the order. Only the newest samples have it. */
  merchant_order_id?: string;
  /** The merchant who is paid; made by OrkestaPay (prefix `mch_`). Only the newest samples have it. */
  merchant_id?: string;
  /** Whether the buyer came by a payment link from the portal. Only the newest samples have it. */
  is_payment_link?: boolean;
  /** How much was authorized, captured and cancelled. */
  amount?: PaymentAmount;
  /** Fingerprint of the buyer's device, made by OrkestaPay's browser script or app SDK; may be empty. */
  device_session_id?: string;
  /** The payment method that was charged, and how. */
  payment_source?: PaymentSource;
  /** The steps taken with payment providers. Of a declined payment, the first one says why. */
  transactions?: Transaction[];
  /** What the buyer has to do while the status is `PAYMENT_ACTION_REQUIRED`. */
  user_action_required?: UserAction;
  /**
   * Data of your own. That payments return it, as orders do, is assumed.
   *
   * Deduced: neither the provider's documentation nor known code shows it.
   */
  metadata?: {
    [key: string]: unknown;
  };
  /** When the payment was made, in milliseconds since 1970 (UTC), a string of digits. */
  created_at?: string;
  /** When the payment last changed, in milliseconds since 1970 (UTC), a string of digits. */
  updated_at?: string;
  /**
   * Where a payment stands. Decide by it whether the money was taken, never by the HTTP status. Other values may
   * come: those of
   * cancelled and refunded payments are not known.
   *
   * - `COMPLETED`: the money was taken.
   * - `AUTHORIZED`: the money is reserved on the card and not taken.
   * - `PAYMENT_ACTION_REQUIRED`: the buyer has to do something first, such as 3DS or a transfer by SPEI.
   * - `FAILED`, `REJECTED`: the payment was declined. Which of the two comes when is not known.
   */
  status: PaymentStatus;
}
/** A payment as the list of an order's payments and the events of an authorization, a capture or a purchase show it. It is like `Payment`, but only its id is certain, because no such item and few such events could be read whole. */
export interface PaymentSnapshot {
  /** Identifies the payment; made by OrkestaPay (prefix `pay_`). */
  payment_id: string;
  /** The order that it pays; made by OrkestaPay (prefix `ord_`). */
  order_id?: string;
  /** Your own id of the order. Only the newest samples have it. */
  merchant_order_id?: string;
  /** The merchant who is paid; made by OrkestaPay (prefix `mch_`). Only the newest samples have it. */
  merchant_id?: string;
  /** Whether the buyer came by a payment link from the portal. Only the newest samples have it. */
  is_payment_link?: boolean;
  /** How much was authorized, captured and cancelled. */
  amount?: PaymentAmount;
  /** Fingerprint of the buyer's device, made by OrkestaPay's browser script or app SDK; may be empty. */
  device_session_id?: string;
  /** The payment method that was charged, and how. */
  payment_source?: PaymentSource;
  /** The steps taken with payment providers. Of a declined payment, the first one says why. */
  transactions?: Transaction[];
  /** What the buyer has to do while the status is `PAYMENT_ACTION_REQUIRED`. */
  user_action_required?: UserAction;
  /**
   * Data of your own. That payments return it, as orders do, is assumed.
   *
   * Deduced: neither the provider's documentation nor known code shows it.
   */
  metadata?: {
    [key: string]: unknown;
  };
  /** When the payment was made, in milliseconds since 1970 (UTC), a string of digits. */
  created_at?: string;
  /** When the payment last changed, in milliseconds since 1970 (UTC), a string of digits. */
  updated_at?: string;
  /**
   * Where a payment stands. Decide by it whether the money was taken, never by the HTTP status. Other values may
   * come: those of
   * cancelled and refunded payments are not known.
   *
   * - `COMPLETED`: the money was taken.
   * - `AUTHORIZED`: the money is reserved on the card and not taken.
   * - `PAYMENT_ACTION_REQUIRED`: the buyer has to do something first, such as 3DS or a transfer by SPEI.
   * - `FAILED`, `REJECTED`: the payment was declined. Which of the two comes when is not known.
   */
  status?: PaymentStatus;
}
/** A payment as the events of a cancellation or a refund show it. Its status is no proof that money was taken or kept, so the helpers that judge a payment do not accept it. */
export interface ReversedPayment {
  /** Identifies the payment; made by OrkestaPay (prefix `pay_`). */
  payment_id: string;
  /** The order that it pays; made by OrkestaPay (prefix `ord_`). */
  order_id?: string;
  /** Your own id of the order. Only the newest samples have it. */
  merchant_order_id?: string;
  /** The merchant who is paid; made by OrkestaPay (prefix `mch_`). Only the newest samples have it. */
  merchant_id?: string;
  /** Whether the buyer came by a payment link from the portal. Only the newest samples have it. */
  is_payment_link?: boolean;
  /** How much was authorized, captured and cancelled. */
  amount?: PaymentAmount;
  /** Fingerprint of the buyer's device, made by OrkestaPay's browser script or app SDK; may be empty. */
  device_session_id?: string;
  /** The payment method that was charged, and how. */
  payment_source?: PaymentSource;
  /** The steps taken with payment providers. Of a declined payment, the first one says why. */
  transactions?: Transaction[];
  /** What the buyer has to do while the status is `PAYMENT_ACTION_REQUIRED`. */
  user_action_required?: UserAction;
  /**
   * Data of your own. That payments return it, as orders do, is assumed.
   *
   * Deduced: neither the provider's documentation nor known code shows it.
   */
  metadata?: {
    [key: string]: unknown;
  };
  /** When the payment was made, in milliseconds since 1970 (UTC), a string of digits. */
  created_at?: string;
  /** When the payment last changed, in milliseconds since 1970 (UTC), a string of digits. */
  updated_at?: string;
  /** A status of which nothing is known. It may still be `COMPLETED` after a refund. Go by the type of the event. */
  status?: string;
}
/** How much of the order's total was authorized, captured and cancelled. What does not apply is missing. How a refund shows is not known. */
export interface PaymentAmount {
  /** ISO 4217 code of the amounts beside it. */
  currency?: string;
  /** How much was reserved on the card, in major units (400.55 is 400.55 MXN). That alone is not money taken. */
  authorized?: number;
  /**
   * How much was taken, in major units (400.55 is 400.55 MXN). It may be missing although the money was taken. Only for a payment that is `COMPLETED`, or in the events `payment.capture` and `payment.purchase`, `authorized` then says how much, as one caller reads it.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  captured?: number;
  /** How much of the authorization was cancelled, in major units (400.55 is 400.55 MXN). */
  voided?: number;
}
/** The payment method that was charged, and how. */
export interface PaymentSource {
  /**
   * Type of a payment method. Other values may come: PayPal and Mercado Pago are methods too, under names that are
   * not known.
   *
   * - `CARD`: a tokenized card.
   * - `APPLE_PAY`: a card in Apple Pay.
   * - `GOOGLE_PAY`: a card in Google Pay.
   * - `CLICK_TO_PAY`: a card from OrkestaPay's Click to Pay page.
   * - `SPEI`: a Mexican bank transfer.
   * - `CASH`: cash in a convenience store.
   */
  type?: PaymentMethodType;
  /** The payment method; made by OrkestaPay (prefix `pym_`). */
  payment_method_id?: string;
  /**
   * The customer who saved the payment method; made by OrkestaPay (prefix `cus_`). That payments return it is assumed.
   *
   * Deduced: neither the provider's documentation nor known code shows it.
   */
  customer_id?: string;
  /** Whether a card was charged or only authorized, and where the buyer returns after 3DS. */
  settings?: PaymentSettings;
  /** The masked card. Only the newest samples have it. */
  card?: Card;
}
/** How a payment method was charged, as you sent it. */
export interface PaymentSettings {
  /** For cards only, charged or only authorized. */
  card?: CardSettings;
  /**
   * Where the buyer returns after 3DS on another page. That payments return it is assumed.
   *
   * Deduced: neither the provider's documentation nor known code shows it.
   */
  redirection_url?: RedirectionUrl;
}
/** Whether a card was charged or only authorized. */
export interface CardSettings {
  /** True if the card was to be charged at once, false if it was only to be authorized. */
  capture?: boolean;
}
/** Where the buyer returns after a 3DS challenge on another page. */
export interface RedirectionUrl {
  /** The buyer's browser opens this address after the challenge; as you sent it. */
  completed_redirect_url?: string;
  /** The buyer's browser opens this address if they cancel; as you sent it. */
  canceled_redirect_url?: string;
}
/** What may be known of a card, without its number. */
export interface Card {
  /** The first six digits of the card number, which tell the bank. */
  bin?: string;
  /** The final digits of the card number, to show to the buyer. */
  last_four?: string;
  /**
   * Brand of the card. Payments write it in upper case, payment methods in lower case, so compare without regard to case. Other values
   * may come.
   *
   * - `VISA`, `visa`: Visa.
   * - `MASTERCARD`, `mastercard`: Mastercard.
   * - `american_express`: American Express.
   * - `carnet`: Carnet, a Mexican brand.
   * - `diners`: Diners Club.
   */
  brand?: "VISA" | "MASTERCARD" | "visa" | "mastercard" | "american_express" | "carnet" | "diners" | Undocumented;
  /**
   * How the holder pays for what the card paid. Other values may come.
   *
   * - `DEBIT`: at once, from an account.
   * - `CREDIT`: later, from a credit.
   * - `PREPAID`: before, by loading the card.
   * - `CHARGE`: later, in full.
   * - `UNKNOWN`: not known to OrkestaPay.
   */
  card_type?: "DEBIT" | "CREDIT" | "PREPAID" | "CHARGE" | "UNKNOWN" | Undocumented;
  /** Month in which the card expires, a string of two digits. */
  expiration_month?: string;
  /** Year in which the card expires, a string of four digits. */
  expiration_year?: string;
  /** The whole name that was given with the card. */
  holder_name?: string;
  /** Surname of the holder; mostly empty or null, because `holder_name` has the whole name. */
  holder_last_name?: string | null;
  /** The bank that issued the card. Only payments have it. */
  issuer_bank_name?: string;
  /** True if the token was for a single payment, false if the card is kept. */
  one_time_use?: boolean;
}
/** One step taken with a payment provider. Its status is not that of the payment; a step is `SUCCESS`, a payment `COMPLETED`. */
export interface Transaction {
  /** Identifies the step; made by OrkestaPay (prefix `ctx_`). */
  transaction_id?: string;
  /** What was done. Only `AUTHORIZE`, a reservation of the money, has been seen; others come. */
  type?: "AUTHORIZE" | Undocumented;
  /** Whether the step succeeded. Only `SUCCESS` has been seen; known code treats every other value as a failure. */
  status?: "SUCCESS" | Undocumented;
  /** How much the step was about, in major units (400.55 is 400.55 MXN). */
  amount?: number;
  /** The outcome in short, for programs. Only `APPROVED` has been seen; others come. */
  code?: "APPROVED" | Undocumented;
  /** The outcome in words, such as "Approved or completed successfully". */
  message?: string;
  /** The number under which the provider authorized the step. */
  authorization_code?: string;
  /** A text of OrkestaPay. In the samples it is the id of the order. */
  description?: string;
  /** When the step was taken, in milliseconds since 1970 (UTC), a string of digits. */
  created_at?: string;
  /** The payment provider, and what it answered. */
  provider?: TransactionProvider;
}
/** The payment provider of a step, and what it answered. */
export interface TransactionProvider {
  /** What the payment provider is called, such as "Stripe". */
  name?: string;
  /** Identifies the payment provider; made by OrkestaPay (prefix `prc_`). */
  provider_id?: string;
  /** The merchant's connection to the payment provider; made by OrkestaPay (prefix `mpv_`). */
  merchant_provider_id?: string;
  /** Identifies the step there; made by the payment provider. */
  provider_transaction_id?: string;
  /** The payment provider's own code of the outcome; may be empty. */
  code?: string;
  /** The payment provider's own words, which known code shows to the buyer of a declined card. May be missing. */
  message?: string;
}
/** What the buyer has to do before the payment can go on. What it holds for SPEI (CLABE, reference) and cash (reference, barcode) is not known. */
export interface UserAction {
  /**
   * What the buyer has to do. The processors in the merchant's route decide which of the two it is. Other values may come.
   *
   * - `THREE_D_SECURE_AUTHENTICATION`: pass a challenge in your own page by `startModal3DSecure` of the browser script; then call
   *   `payments.complete`.
   * - `THREE_D_SECURE_SPECIFIC`: open another page and come back; then call `payments.retrieve`.
   */
  type?: "THREE_D_SECURE_AUTHENTICATION" | "THREE_D_SECURE_SPECIFIC" | Undocumented;
  /** What `startModal3DSecure` needs beside the ids of payment and order. */
  three_d_secure_authentication?: ThreeDSecureAuthentication;
  /** The page that the buyer has to open. */
  three_d_secure_specific?: ThreeDSecureRedirect;
}
/** What a 3DS challenge in your own page needs. */
export interface ThreeDSecureAuthentication {
  /** The merchant's connection to the payment provider; made by OrkestaPay (prefix `mpv_`). Hand it to `startModal3DSecure`. */
  merchant_provider_id?: string;
}
/** The page with the 3DS challenge. */
export interface ThreeDSecureRedirect {
  /**
   * The buyer's browser opens this address for the challenge. It belongs to this buyer alone, so keep it out of logs.
   * Format: uri
   */
  three_ds_redirect_url?: string;
}
/** Something that can be charged, as OrkestaPay keeps it. */
export interface PaymentMethod {
  /** Identifies the payment method; made by OrkestaPay (prefix `pym_`). A payment takes it as its source. */
  payment_method_id: string;
  /** Your own label of it, as you sent it. */
  alias?: string | null;
  /**
   * Type of a payment method. Other values may come: PayPal and Mercado Pago are methods too, under names that are
   * not known.
   *
   * - `CARD`: a tokenized card.
   * - `APPLE_PAY`: a card in Apple Pay.
   * - `GOOGLE_PAY`: a card in Google Pay.
   * - `CLICK_TO_PAY`: a card from OrkestaPay's Click to Pay page.
   * - `SPEI`: a Mexican bank transfer.
   * - `CASH`: cash in a convenience store.
   */
  type: PaymentMethodType;
  /** Whether it can be used. Only `ACTIVE` has been seen, and only for SPEI; others may come. */
  status?: "ACTIVE" | Undocumented;
  /**
   * The masked card, also that in a wallet.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  card?: Card;
  /**
   * The instalment offer that the buyer chose in Click to Pay.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  payment_option?: PaymentOption;
  /** When OrkestaPay made it, in milliseconds since 1970 (UTC), a string of digits. */
  created_at?: string;
  /** When it last changed, in milliseconds since 1970 (UTC), a string of digits. */
  updated_at?: string;
}
/** The instalment offer that the buyer chose. */
export interface PaymentOption {
  /** The offer, as `merchants.listPromotions` shows it; made by OrkestaPay. */
  promotion_id?: string;
  /** What the offer is called, to show to the buyer. */
  promotion_name?: string;
  /** Kind of offer. No value is known. */
  type?: string;
  /** Number of instalments that the buyer chose. */
  installments?: number;
  /** The bank that grants the instalments; made by OrkestaPay. */
  issuer_id?: string;
  /** What the bank that grants the instalments is called. */
  issuer_name?: string;
  /** The same as `issuer_id`, made by OrkestaPay, under the name that the Android SDK reads. */
  issuerId?: string;
  /** The same as `issuer_name` under the name that the Android SDK reads. */
  issuerName?: string;
}
/** The saved payment methods of a customer, as an array or in an object. Which of the two the API sends is not known. */
export type PaymentMethodList = PaymentMethod[] | PaymentMethodPage;
/** The saved payment methods of a customer in an object, as the payments of an order are. */
export interface PaymentMethodPage {
  /** The payment methods, in an order that is not known. */
  content: PaymentMethod[];
}
/** The instalment offers for a card and an amount; empty if there are none. */
export type PromotionList = Promotion[];
/** An offer to pay in instalments. */
export interface Promotion {
  /** Identifies the offer; made by OrkestaPay. */
  promotion_id: string;
  /** What the offer is called, to show to the buyer. */
  promotion_name: string;
  /** Kind of offer. No value is known. */
  type?: string;
  /** The numbers of instalments that the buyer can choose from, such as 3, 6 and 9. */
  installments: number[];
  /** The bank that grants the instalments; made by OrkestaPay. */
  issuer_id?: string | null;
  /** What the bank that grants the instalments is called. */
  issuer_name?: string | null;
  /** ISO 4217 code of the amounts beside it. */
  currency_code?: string | null;
  /** The smallest amount that can be paid in instalments. A whole number whose unit no source states. */
  minimum_amount?: number | null;
  /** The largest amount that can be paid in instalments. A whole number whose unit no source states. */
  maximum_amount?: number | null;
}
/** How a wallet of the merchant is set up. `type` decides which other properties there are. */
export type MerchantPaymentMethod = MerchantApplePay | MerchantGooglePay;
/** How Apple Pay of the merchant is set up. */
export interface MerchantApplePay {
  /**
   * Always `APPLE_PAY`, the wallet that was asked for.
   * @constant
   */
  type: "APPLE_PAY";
  /** Identifies this set-up; made by OrkestaPay. */
  id?: string;
  /** The merchant whose wallet it is; made by OrkestaPay (prefix `mch_`). */
  merchant_id?: string;
  /** Number of its place among the merchant's payment methods. */
  order?: number;
  /** Whether the wallet can be used. No value is known. */
  status?: string;
  /** What your app hands to Apple Pay. */
  properties: ApplePayProperties;
}
/** What your app hands to Apple Pay. */
export interface ApplePayProperties {
  /** The merchant's name at Apple, such as `merchant.com.example.shop`. */
  merchant_identifier: string;
  /** What the buyer reads in the payment sheet, the name of the shop. */
  display_name: string;
}
/** How Google Pay of the merchant is set up. */
export interface MerchantGooglePay {
  /**
   * Always `GOOGLE_PAY`, the wallet that was asked for.
   * @constant
   */
  type: "GOOGLE_PAY";
  /** What the wallet is called, to show to the buyer. */
  name?: string | null;
  /** What your app hands to Google Pay. */
  properties: GooglePayProperties;
}
/** What your app hands to Google Pay. */
export interface GooglePayProperties {
  /** Google's `gatewayMerchantId`, made by OrkestaPay. */
  merchant_id: string;
  /** Google's `gateway`, OrkestaPay's name there. */
  gateway: string;
  /** What the buyer reads in the payment sheet, the name of the shop. */
  merchant_name: string;
}
/** The card brands that the merchant's payment providers accept. */
export type BrandList = Brand[];
/** A card brand that the merchant accepts, to show on your page. */
export interface Brand {
  /** What it is called, such as `VISA`. */
  brand: string;
  /** The buyer's browser loads its picture from this address. */
  logo: string;
}
/** What the merchant has switched on and off. */
export interface MerchantSettings {
  /** The setting that was asked for, under its id. */
  custom_settings: CustomSettings;
}
/** Settings by their ids. Other ids than the one below are not known. */
export interface CustomSettings {
  /** Whether `payments.refund` works for this merchant. If it is false, refunds are made in the portal only. */
  AVAILABLE_REFUND_BY_ECOMMERCE?: boolean;
}
/** An authorization, a capture or a purchase, in the current form or in that of November 2024. The payment is `data.payment`, or `data` where there is none; the name of the event is `event_type`, or `type_event` where there is none. Only samples of `payment.authorize` could be read whole; the other events are assumed to have the same properties. */
export type PaymentEvent = NestedPaymentEvent | FlatPaymentEvent;
/** The current form of an authorization, a capture or a purchase. What stands beside `data` and `event_type` could not be read. */
export interface NestedPaymentEvent {
  /**
   * Name of the event. One caller reads it here; the documentation could not be read up to this property.
   *
   * - `payment.authorize`: the money was only reserved.
   * - `payment.capture`: reserved money was taken.
   * - `payment.purchase`: a payment was completed.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  event_type?: "payment.authorize" | "payment.capture" | "payment.purchase" | Undocumented;
  /** Holds what the event is about. */
  data: PaymentEventData;
}
/** Holds what an event is about. */
export interface PaymentEventData {
  /** The payment at the time of the event. Read it again for how it stands now. */
  payment: PaymentSnapshot;
}
/** An authorization, a capture or a purchase in the form of November 2024. */
export interface FlatPaymentEvent {
  /**
   * Name of the event.
   *
   * - `payment.authorize`: the money was only reserved.
   * - `payment.capture`: reserved money was taken.
   * - `payment.purchase`: a payment was completed.
   */
  type_event: "payment.authorize" | "payment.capture" | "payment.purchase" | Undocumented;
  /** What the event is about, `payment`. It is not the name of the event. */
  type?: string;
  /** Number of this form, 1. */
  version?: number;
  /** The payment at the time of the event. Read it again for how it stands now. */
  data: PaymentSnapshot;
}
/** A cancellation of an authorization, or a refund, in the current form or in that of November 2024. Only a flat sample of `payment.cancel` could be read; the other forms are assumed to be those of `PaymentEvent`. */
export type ReversalEvent = NestedReversalEvent | FlatReversalEvent;
/** The current form of a cancellation or a refund. What stands beside `data` and `event_type` could not be read. */
export interface NestedReversalEvent {
  /**
   * Name of the event. One caller reads it here; the documentation could not be read up to this property.
   *
   * - `payment.cancel`: an authorization was cancelled.
   * - `payment.refund`: money was given back.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  event_type?: "payment.cancel" | "payment.refund" | Undocumented;
  /**
   * Holds what the event is about.
   *
   * Deduced: neither the provider's documentation nor known code shows it.
   */
  data: ReversalEventData;
}
/** Holds what a cancellation or a refund is about. */
export interface ReversalEventData {
  /** The payment at the time of the event. Its status proves nothing. */
  payment: ReversedPayment;
}
/** A cancellation or a refund in the form of November 2024. */
export interface FlatReversalEvent {
  /**
   * Name of the event.
   *
   * - `payment.cancel`: an authorization was cancelled.
   * - `payment.refund`: money was given back.
   */
  type_event: "payment.cancel" | "payment.refund" | Undocumented;
  /** What the event is about, `payment`. It is not the name of the event. */
  type?: string;
  /** Number of this form, 1. */
  version?: number;
  /** The payment at the time of the event. Its status proves nothing. */
  data: ReversedPayment;
}
/** A changed status of an order, as it was sent until about July 2024. */
export interface OrderUpdateEvent {
  /** Name of the event, `order.update`. */
  event_type?: string;
  /**
   * The same as `event_type` under the name that plugins of early 2024 read.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  eventType?: string;
  /** The order at the time of the event. */
  data: OrderUpdate;
}
/** What an event of 2024 says about an order. */
export interface OrderUpdate {
  /** The order that changed; made by OrkestaPay (prefix `ord_`). */
  order_id?: string;
  /** Your own id of the order, as you sent it. */
  merchant_order_id?: string;
  /**
   * Where an order stands. Treat every value but `COMPLETED` as not paid. Other values come: the portal shows the
   * labels Created,
   * Completed, Failed, Canceled, Expired, Partially paid, Processing payment, Action required, Partially refunded
   * and Refunded, but how
   * the API spells those other than the two below is not known.
   *
   * - `CREATED`: the order is registered and not paid.
   * - `COMPLETED`: the order is paid.
   */
  status?: OrderStatus;
  /** When the order changed, in milliseconds since 1970 (UTC), a string of digits. */
  update_at?: string;
  /**
   * The same as `update_at` under the name that all other answers have. The sample has `update_at`.
   *
   * Deduced: neither the provider's documentation nor known code shows it.
   */
  updated_at?: string;
  /**
   * The same as `order_id`, made by OrkestaPay, under the name that plugins of early 2024 read.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  orderId?: string;
  /**
   * The same as `merchant_order_id`, your own, under the name that plugins of early 2024 read.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  merchantOrderId?: string;
}
/** A changed status of a payment, as it was sent until about July 2024. */
export interface PaymentUpdateEvent {
  /** Name of the event, `payment.update`. */
  event_type?: string;
  /**
   * The same as `event_type` under the name that plugins of early 2024 read.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  eventType?: string;
  /** The payment at the time of the event. */
  data: PaymentUpdate;
}
/** What an event of 2024 says about a payment. */
export interface PaymentUpdate {
  /** The payment that changed; made by OrkestaPay (prefix `pay_`). */
  payment_id?: string;
  /** Where the payment stands. Only `COMPLETED`, that the money was taken, has been seen here. */
  status?: "COMPLETED" | Undocumented;
  /** How much the payment is for, in major units (170 is 170.00 MXN). */
  amount?: number;
  /** ISO 4217 code of `amount`. */
  currency_code?: string;
  /** When the money was reserved, in milliseconds since 1970 (UTC), a string of digits. */
  authorized_at?: string;
  /** Whether the money was taken. */
  captured?: boolean;
  /** How much was taken, in major units (170 is 170.00 MXN). */
  captured_amount?: number;
  /** ISO 4217 code of `captured_amount`. */
  captured_currency_code?: string;
  /** When the money was taken, in milliseconds since 1970 (UTC), a string of digits. */
  captured_at?: string;
  /** When the payment was made, in milliseconds since 1970 (UTC), a string of digits. */
  created_at?: string;
  /** What the buyer paid with. */
  payment_method?: PaymentUpdateMethod;
  /** What the payment provider answered. */
  processor_response?: ProcessorResponse;
}
/** What the buyer paid with, in an event of 2024. */
export interface PaymentUpdateMethod {
  /** The payment method; made by OrkestaPay (prefix `pym_`). */
  id?: string;
  /**
   * Type of a payment method. Other values may come: PayPal and Mercado Pago are methods too, under names that are
   * not known.
   *
   * - `CARD`: a tokenized card.
   * - `APPLE_PAY`: a card in Apple Pay.
   * - `GOOGLE_PAY`: a card in Google Pay.
   * - `CLICK_TO_PAY`: a card from OrkestaPay's Click to Pay page.
   * - `SPEI`: a Mexican bank transfer.
   * - `CASH`: cash in a convenience store.
   */
  type?: PaymentMethodType;
  /** The masked card, its number without the middle. */
  card?: Card;
}
/** What the payment provider answered, in an event of 2024. */
export interface ProcessorResponse {
  /** The number under which the payment provider authorized the charge. */
  authorization?: string;
  /** The outcome in short, such as `APPROVED`. */
  code?: string;
  /** Why the charge was declined, in short; empty if it was not. */
  decline_code?: string;
  /** The outcome in words, such as "Transaction approved". */
  message?: string;
  /** Identifies the charge there; made by the payment provider; may be empty. */
  processor_transaction_id?: string;
}
/** Every error answer of the API. Decide by HTTP status and `code`, never by `message`, which may be English or Spanish. */
export interface ErrorBody {
  /** Identifies the request; made by OrkestaPay. Quote it to its support. */
  request_id: string;
  /** Kind of error. Only `ERROR` has been seen; others may come. */
  category?: "ERROR" | Undocumented;
  /**
   * What went wrong, in short. Other values come, since the end of the documented list could not be read. The HTTP status is in
   * brackets.
   *
   * - `BAD_REQUEST`: the request is invalid (400).
   * - `INVALID_PARAMETERS`: values or formats are wrong (400).
   * - `MISSING_PARAMETERS`: something required is missing (400).
   * - `INVALID_STATUS`: the order or payment is in a state that does not allow this (400).
   * - `INVALID_TOKEN`: the access token has expired or was revoked (401).
   * - `INVALID_CREDENTIALS`: client id or client secret is wrong (401).
   * - `AUTHORIZATION_REQUIRED`: the credentials may not do this (403).
   * - `RESOURCE_NOT_FOUND`: something that the request names does not exist (404).
   * - `PAYMENT_NOT_FOUND`: there is no payment with this `payment_id` (404).
   * - `CUSTOMER_NOT_FOUND`: there is no customer with this `customer_id` (404).
   * - `METHOD_NOT_SUPPORTED`: the API does not have this HTTP method here (405).
   * - `RESOURCE_CONFLICT`: another request stands in the way (409).
   * - `PRECONDITION_REQUIRED`: something has to be set up or done first (428).
   * - `UNAVAILABLE_PAYMENT_METHOD`: the merchant has not set up this payment method (428).
   */
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
  /** What went wrong, in words for the user, in English or Spanish. */
  message?: string;
  /**
   * What went wrong, in answers that have no `message`. Only the mobile SDKs show it.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  error?: string;
  /** When it went wrong, in milliseconds since 1970 (UTC), a string of digits. */
  timestamp?: string;
  /**
   * Which properties of the request were refused, if the API names them. Only the mobile SDKs show it.
   *
   * Known from code that calls the API, not from the provider's documentation.
   */
  validation_errors?: ValidationError[];
}
/** A property of the request that was refused. */
export interface ValidationError {
  /** Which property was refused, by its name. */
  field?: string;
  /** Why the property was refused, in words. */
  message?: string;
}
export interface components {
  schemas: {
    /** The credentials of your server, from the developer section of the portal. */
    CreateTokenRequest: CreateTokenRequest;
    /** An order, and where its hosted payment page sends the buyer afterwards. How the page looks is set in the portal, not here. */
    CreateCheckoutRequest: CreateCheckoutRequest;
    /** What is sold, to whom and for how much. The buyer is either `customer` or, if OrkestaPay knows them already, `customer_id`; giving both is refused. Whether `total_amount` has to equal the sum of its parts is not documented. */
    CreateOrderRequest: CreateOrderRequest;
    /** An amount that is taken off the subtotal of an order. */
    DiscountInput: DiscountInput;
    /** What it costs the buyer to have the order sent. */
    ShippingDetailsInput: ShippingDetailsInput;
    /** A product in an order. At least one of `product_id` (which all known code sends) and `id` (which the official guide sends) is needed. */
    OrderProductInput: OrderProductInput;
    /** The buyer of an order, from whom OrkestaPay makes a customer. */
    OrderCustomerInput: OrderCustomerInput;
    /** A postal address and who is found there. */
    AddressInput: AddressInput;
    /** First part of the address, such as "Calle 1". */
    AddressLine1: AddressLine1;
    /** Second part of the address, such as the flat, or null. */
    AddressLine2: AddressLine2;
    /** The town or municipality, such as "CDMX". */
    AddressCity: AddressCity;
    /** The federal state or region, such as "CDMX". Whether a code is wanted is not documented. */
    AddressState: AddressState;
    /**
     * ISO 3166-1 alpha-2 code of the country, in capitals.
     * @example MX
     */
    AddressCountry: AddressCountry;
    /** Postal code, a string so that leading zeros survive, such as "01000". */
    AddressZipCode: AddressZipCode;
    /** A payment of an order. It names no amount and no currency, because the order has them. */
    CreatePaymentRequest: CreatePaymentRequest;
    /** The payment method to charge, and how to charge it. */
    PaymentSourceInput: PaymentSourceInput;
    /** How to charge a payment method. */
    PaymentSettingsInput: PaymentSettingsInput;
    /** Whether a card is charged or only authorized. */
    CardSettingsInput: CardSettingsInput;
    /** Where the buyer returns after a 3DS challenge on another page. */
    RedirectionUrlInput: RedirectionUrlInput;
    /**
     * An empty array, which both official plugins send. Whether `{}` or no body works too is not known.
     * @constant
     */
    CompletePaymentRequest: CompletePaymentRequest;
    /** How much of a payment to give back, and why. */
    RefundPaymentRequest: RefundPaymentRequest;
    /** A payment method to prepare. `type` decides which other properties there are. */
    CreatePaymentMethodRequest: CreatePaymentMethodRequest;
    /** A card to tokenize. `device_session_id` or `customer_id` is needed, as the mobile SDKs demand; both may be given. Whether the API itself insists is not known. */
    CardPaymentMethodInput: CardPaymentMethodInput;
    /** Card data in the clear. A server that sends it has to be certified for that (PCI DSS); a browser or an app with the public key need not. */
    CardInput: CardInput;
    /** A card that the buyer chose in Apple Pay. */
    ApplePayPaymentMethodInput: ApplePayPaymentMethodInput;
    /** The payment data of an Apple Pay token, with its property names in snake_case. */
    ApplePayInput: ApplePayInput;
    /** The header of an Apple Pay token, with its property names in snake_case. */
    ApplePayHeaderInput: ApplePayHeaderInput;
    /** A card that the buyer chose in Google Pay. */
    GooglePayPaymentMethodInput: GooglePayPaymentMethodInput;
    /** Google's `PaymentData`, with its property names in snake_case. */
    GooglePayInput: GooglePayInput;
    /** Google's `paymentMethodData`, with its property names in snake_case. */
    GooglePayMethodInput: GooglePayMethodInput;
    /** What stands for the card instead of its number, and how Google encrypted it. */
    GooglePayTokenInput: GooglePayTokenInput;
    /** What you may show of a card in Google Pay. */
    GooglePayInfoInput: GooglePayInfoInput;
    /** A Mexican bank transfer (SPEI). The payment that follows tells the buyer where to transfer to. */
    SpeiPaymentMethodInput: SpeiPaymentMethodInput;
    /** Cash in a convenience store. The payment that follows tells the buyer what to show at the till. */
    CashPaymentMethodInput: CashPaymentMethodInput;
    /** Your own label, by which you recognise the payment method, or null. */
    PaymentMethodAlias: PaymentMethodAlias;
    /** The address that a card's bank knows. */
    BillingAddressInput: BillingAddressInput;
    /** Telephone number of the card's holder, in two parts. */
    PhoneInput: PhoneInput;
    /** A buyer whose payment methods can then be saved. */
    CreateCustomerRequest: CreateCustomerRequest;
    /**
     * Type of a payment method, in capitals. Other values may exist: PayPal and Mercado Pago do, under names that are
     * not known.
     *
     * - `CARD`: a tokenized card.
     * - `APPLE_PAY`: a card in Apple Pay.
     * - `GOOGLE_PAY`: a card in Google Pay.
     * - `CLICK_TO_PAY`: a card from OrkestaPay's Click to Pay page.
     * - `SPEI`: a Mexican bank transfer.
     * - `CASH`: cash in a convenience store.
     */
    PaymentMethodTypeInput: PaymentMethodTypeInput;
    /**
     * Type of a payment method. Other values may come: PayPal and Mercado Pago are methods too, under names that are
     * not known.
     *
     * - `CARD`: a tokenized card.
     * - `APPLE_PAY`: a card in Apple Pay.
     * - `GOOGLE_PAY`: a card in Google Pay.
     * - `CLICK_TO_PAY`: a card from OrkestaPay's Click to Pay page.
     * - `SPEI`: a Mexican bank transfer.
     * - `CASH`: cash in a convenience store.
     */
    PaymentMethodType: PaymentMethodType;
    /** A bearer token for server-side calls, and how long it lasts. There is no refresh token. */
    AccessToken: AccessToken;
    /** A hosted payment page and the order that it collects the money for. */
    Checkout: Checkout;
    /**
     * Where an order stands. Treat every value but `COMPLETED` as not paid. Other values come: the portal shows the
     * labels Created,
     * Completed, Failed, Canceled, Expired, Partially paid, Processing payment, Action required, Partially refunded
     * and Refunded, but how
     * the API spells those other than the two below is not known.
     *
     * - `CREATED`: the order is registered and not paid.
     * - `COMPLETED`: the order is paid.
     */
    OrderStatus: OrderStatus;
    /** What is sold, to whom, for how much, and whether it is paid. Only `order_id` and `status` are read by known code; the other properties are in the answer of `checkouts.create`. */
    Order: Order;
    /** An amount that is taken off the subtotal of an order. */
    OrderDiscount: OrderDiscount;
    /** A product in an order, and how many of it are sold. */
    OrderProduct: OrderProduct;
    /** A buyer as OrkestaPay keeps them. */
    Customer: Customer;
    /** The payments of an order. Whether there are more pages, and how to ask for one, is not known. */
    OrderPaymentList: OrderPaymentList;
    /**
     * Where a payment stands. Decide by it whether the money was taken, never by the HTTP status. Other values may
     * come: those of
     * cancelled and refunded payments are not known.
     *
     * - `COMPLETED`: the money was taken.
     * - `AUTHORIZED`: the money is reserved on the card and not taken.
     * - `PAYMENT_ACTION_REQUIRED`: the buyer has to do something first, such as 3DS or a transfer by SPEI.
     * - `FAILED`, `REJECTED`: the payment was declined. Which of the two comes when is not known.
     */
    PaymentStatus: PaymentStatus;
    /** What every form of a payment has but its status. */
    PaymentDetails: PaymentDetails;
    /** A charge or an authorization of a payment method for an order. */
    Payment: Payment;
    /** A payment as the list of an order's payments and the events of an authorization, a capture or a purchase show it. It is like `Payment`, but only its id is certain, because no such item and few such events could be read whole. */
    PaymentSnapshot: PaymentSnapshot;
    /** A payment as the events of a cancellation or a refund show it. Its status is no proof that money was taken or kept, so the helpers that judge a payment do not accept it. */
    ReversedPayment: ReversedPayment;
    /** How much of the order's total was authorized, captured and cancelled. What does not apply is missing. How a refund shows is not known. */
    PaymentAmount: PaymentAmount;
    /** The payment method that was charged, and how. */
    PaymentSource: PaymentSource;
    /** How a payment method was charged, as you sent it. */
    PaymentSettings: PaymentSettings;
    /** Whether a card was charged or only authorized. */
    CardSettings: CardSettings;
    /** Where the buyer returns after a 3DS challenge on another page. */
    RedirectionUrl: RedirectionUrl;
    /** What may be known of a card, without its number. */
    Card: Card;
    /** One step taken with a payment provider. Its status is not that of the payment; a step is `SUCCESS`, a payment `COMPLETED`. */
    Transaction: Transaction;
    /** The payment provider of a step, and what it answered. */
    TransactionProvider: TransactionProvider;
    /** What the buyer has to do before the payment can go on. What it holds for SPEI (CLABE, reference) and cash (reference, barcode) is not known. */
    UserAction: UserAction;
    /** What a 3DS challenge in your own page needs. */
    ThreeDSecureAuthentication: ThreeDSecureAuthentication;
    /** The page with the 3DS challenge. */
    ThreeDSecureRedirect: ThreeDSecureRedirect;
    /** Something that can be charged, as OrkestaPay keeps it. */
    PaymentMethod: PaymentMethod;
    /** The instalment offer that the buyer chose. */
    PaymentOption: PaymentOption;
    /** The saved payment methods of a customer, as an array or in an object. Which of the two the API sends is not known. */
    PaymentMethodList: PaymentMethodList;
    /** The saved payment methods of a customer in an object, as the payments of an order are. */
    PaymentMethodPage: PaymentMethodPage;
    /** The instalment offers for a card and an amount; empty if there are none. */
    PromotionList: PromotionList;
    /** An offer to pay in instalments. */
    Promotion: Promotion;
    /** How a wallet of the merchant is set up. `type` decides which other properties there are. */
    MerchantPaymentMethod: MerchantPaymentMethod;
    /** How Apple Pay of the merchant is set up. */
    MerchantApplePay: MerchantApplePay;
    /** What your app hands to Apple Pay. */
    ApplePayProperties: ApplePayProperties;
    /** How Google Pay of the merchant is set up. */
    MerchantGooglePay: MerchantGooglePay;
    /** What your app hands to Google Pay. */
    GooglePayProperties: GooglePayProperties;
    /** The card brands that the merchant's payment providers accept. */
    BrandList: BrandList;
    /** A card brand that the merchant accepts, to show on your page. */
    Brand: Brand;
    /** What the merchant has switched on and off. */
    MerchantSettings: MerchantSettings;
    /** Settings by their ids. Other ids than the one below are not known. */
    CustomSettings: CustomSettings;
    /** An authorization, a capture or a purchase, in the current form or in that of November 2024. The payment is `data.payment`, or `data` where there is none; the name of the event is `event_type`, or `type_event` where there is none. Only samples of `payment.authorize` could be read whole; the other events are assumed to have the same properties. */
    PaymentEvent: PaymentEvent;
    /** The current form of an authorization, a capture or a purchase. What stands beside `data` and `event_type` could not be read. */
    NestedPaymentEvent: NestedPaymentEvent;
    /** Holds what an event is about. */
    PaymentEventData: PaymentEventData;
    /** An authorization, a capture or a purchase in the form of November 2024. */
    FlatPaymentEvent: FlatPaymentEvent;
    /** A cancellation of an authorization, or a refund, in the current form or in that of November 2024. Only a flat sample of `payment.cancel` could be read; the other forms are assumed to be those of `PaymentEvent`. */
    ReversalEvent: ReversalEvent;
    /** The current form of a cancellation or a refund. What stands beside `data` and `event_type` could not be read. */
    NestedReversalEvent: NestedReversalEvent;
    /** Holds what a cancellation or a refund is about. */
    ReversalEventData: ReversalEventData;
    /** A cancellation or a refund in the form of November 2024. */
    FlatReversalEvent: FlatReversalEvent;
    /** A changed status of an order, as it was sent until about July 2024. */
    OrderUpdateEvent: OrderUpdateEvent;
    /** What an event of 2024 says about an order. */
    OrderUpdate: OrderUpdate;
    /** A changed status of a payment, as it was sent until about July 2024. */
    PaymentUpdateEvent: PaymentUpdateEvent;
    /** What an event of 2024 says about a payment. */
    PaymentUpdate: PaymentUpdate;
    /** What the buyer paid with, in an event of 2024. */
    PaymentUpdateMethod: PaymentUpdateMethod;
    /** What the payment provider answered, in an event of 2024. */
    ProcessorResponse: ProcessorResponse;
    /** Every error answer of the API. Decide by HTTP status and `code`, never by `message`, which may be English or Spanish. */
    ErrorBody: ErrorBody;
    /** A property of the request that was refused. */
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
    /** @description The checkout with its order. */
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
    /** @description The payment. Decide by its `status`, not by the HTTP status. */
    Payment: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Payment;
      };
    };
    /** @description The transaction. `SUCCESS` means done; known code treats anything else as a failure. */
    Completion: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Transaction;
      };
    };
    /** @description The transaction. `SUCCESS` means refunded; known code treats anything else as a failure. */
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
    /** @description How the wallet is set up. */
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
    /** @description The setting that was asked for. */
    MerchantSettings: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": MerchantSettings;
      };
    };
    /** @description The event is accepted. Svix counts any 2xx within 15 seconds; after anything else, redirects too, it sends the event again. By its default schedule, which OrkestaPay may have changed, that is after 5 seconds, 5 minutes, 30 minutes, and 2, 5, 10 and 10 hours. It switches off an endpoint that fails for five days. */
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
    /** @description A property of the request is missing or wrong. */
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
    /** @description The request is invalid, or the state of the order or payment does not allow it. */
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
    /** @description The request conflicts with another one. It proves nothing about either. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Something has to be set up or done first. */
    PreconditionRequired: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description There is no such customer. The one caller that is known takes it to mean that nothing is saved. */
    CustomerNotFound: {
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
     * The checkout, from `checkouts.create`; its id is made by OrkestaPay (prefix `chk_`).
     * @example chk_e69283cb55814402b9372a2f834cc8a8
     */
    CheckoutId: string;
    /** @example ord_cd9e4c885b4f45e59f80671b0890d166 */
    OrderId: string;
    /** @example pay_acb742dd2f1b4dfe8db3fdb56d6f3e17 */
    PaymentId: string;
    /**
     * The payment method, from `paymentMethods.create`; its id is made by OrkestaPay (prefix `pym_`).
     * @example pym_41f4fdfed338491f8f3a3195967cf370
     */
    PaymentMethodId: string;
    /**
     * The customer, from `customers.create` or an order; its id is made by OrkestaPay (prefix `cus_`).
     * @example cus_414bae1120844159bf10f1d6c7b30d74
     */
    CustomerId: string;
    /**
     * The merchant of the credentials; its id is made by OrkestaPay. The mobile SDKs put `mid_` before an id without it, here and in the credentials; the portal and events show `mch_` alone.
     * @example mid_mch_591bbfb20c324605877afc9b01d715c3
     */
    MerchantId: string;
    /**
     * The wallet to open.
     *
     * - `APPLE_PAY`: Apple Pay.
     * - `GOOGLE_PAY`: Google Pay.
     * @example GOOGLE_PAY
     */
    WalletType: "APPLE_PAY" | "GOOGLE_PAY";
    /** @example adffaf7a3141474555d988fbb5e43e85 */
    IdempotencyKey: string;
    /**
     * @description Identifies the message; made by Svix (prefix `msg_`). It is the same on every redelivery, so handle each one once. The verifier in OrkestaPay's plugin also accepts `webhook-id`, and the same for the other two headers.
     * @example msg_p5jXN8AQM9LWM0D4loKWxJek
     */
    SvixId: string;
    /**
     * @description When this delivery was signed, in seconds since 1970 (UTC). Refuse one that is more than 300 seconds off.
     * @example 1614265330
     */
    SvixTimestamp: string;
    /**
     * @description Signatures separated by spaces, each of which is a version, a comma and the signature. `v1` is the HMAC-SHA256 of id, timestamp and raw body, joined by full stops, in base64. Its key is the secret of the endpoint without `whsec_`, decoded from base64. Compare in constant time; one match is enough. Ignore other versions.
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
   * The first six digits of the card number, which tell the bank.
   * @example 477291
   */
  binNumber: string;
  /**
   * ISO 4217 code of `totalAmount`, in capitals.
   * @example MXN
   */
  currency: string;
  /**
   * What the buyer would pay, in major units (1000 is 1000.00 MXN).
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
         * The checkout, from `checkouts.create`; its id is made by OrkestaPay (prefix `chk_`).
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
         * The payment method, from `paymentMethods.create`; its id is made by OrkestaPay (prefix `pym_`).
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
         * The customer, from `customers.create` or an order; its id is made by OrkestaPay (prefix `cus_`).
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
      404: components["responses"]["CustomerNotFound"];
    };
  };
  "merchants.listPromotions": {
    parameters: {
      query: ListPromotionsMerchantsQuery;
      header?: never;
      path: {
        /**
         * The merchant of the credentials; its id is made by OrkestaPay. The mobile SDKs put `mid_` before an id without it, here and in the credentials; the portal and events show `mch_` alone.
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
         * The wallet to open.
         *
         * - `APPLE_PAY`: Apple Pay.
         * - `GOOGLE_PAY`: Google Pay.
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
         * @description Identifies the message; made by Svix (prefix `msg_`). It is the same on every redelivery, so handle each one once. The verifier in OrkestaPay's plugin also accepts `webhook-id`, and the same for the other two headers.
         * @example msg_p5jXN8AQM9LWM0D4loKWxJek
         */
        "svix-id": components["parameters"]["SvixId"];
        /**
         * @description When this delivery was signed, in seconds since 1970 (UTC). Refuse one that is more than 300 seconds off.
         * @example 1614265330
         */
        "svix-timestamp": components["parameters"]["SvixTimestamp"];
        /**
         * @description Signatures separated by spaces, each of which is a version, a comma and the signature. `v1` is the HMAC-SHA256 of id, timestamp and raw body, joined by full stops, in base64. Its key is the secret of the endpoint without `whsec_`, decoded from base64. Compare in constant time; one match is enough. Ignore other versions.
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
         * @description Identifies the message; made by Svix (prefix `msg_`). It is the same on every redelivery, so handle each one once. The verifier in OrkestaPay's plugin also accepts `webhook-id`, and the same for the other two headers.
         * @example msg_p5jXN8AQM9LWM0D4loKWxJek
         */
        "svix-id": components["parameters"]["SvixId"];
        /**
         * @description When this delivery was signed, in seconds since 1970 (UTC). Refuse one that is more than 300 seconds off.
         * @example 1614265330
         */
        "svix-timestamp": components["parameters"]["SvixTimestamp"];
        /**
         * @description Signatures separated by spaces, each of which is a version, a comma and the signature. `v1` is the HMAC-SHA256 of id, timestamp and raw body, joined by full stops, in base64. Its key is the secret of the endpoint without `whsec_`, decoded from base64. Compare in constant time; one match is enough. Ignore other versions.
         * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
         */
        "svix-signature": components["parameters"]["SvixSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReversalEvent;
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
         * @description Identifies the message; made by Svix (prefix `msg_`). It is the same on every redelivery, so handle each one once. The verifier in OrkestaPay's plugin also accepts `webhook-id`, and the same for the other two headers.
         * @example msg_p5jXN8AQM9LWM0D4loKWxJek
         */
        "svix-id": components["parameters"]["SvixId"];
        /**
         * @description When this delivery was signed, in seconds since 1970 (UTC). Refuse one that is more than 300 seconds off.
         * @example 1614265330
         */
        "svix-timestamp": components["parameters"]["SvixTimestamp"];
        /**
         * @description Signatures separated by spaces, each of which is a version, a comma and the signature. `v1` is the HMAC-SHA256 of id, timestamp and raw body, joined by full stops, in base64. Its key is the secret of the endpoint without `whsec_`, decoded from base64. Compare in constant time; one match is enough. Ignore other versions.
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
         * @description Identifies the message; made by Svix (prefix `msg_`). It is the same on every redelivery, so handle each one once. The verifier in OrkestaPay's plugin also accepts `webhook-id`, and the same for the other two headers.
         * @example msg_p5jXN8AQM9LWM0D4loKWxJek
         */
        "svix-id": components["parameters"]["SvixId"];
        /**
         * @description When this delivery was signed, in seconds since 1970 (UTC). Refuse one that is more than 300 seconds off.
         * @example 1614265330
         */
        "svix-timestamp": components["parameters"]["SvixTimestamp"];
        /**
         * @description Signatures separated by spaces, each of which is a version, a comma and the signature. `v1` is the HMAC-SHA256 of id, timestamp and raw body, joined by full stops, in base64. Its key is the secret of the endpoint without `whsec_`, decoded from base64. Compare in constant time; one match is enough. Ignore other versions.
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
         * @description Identifies the message; made by Svix (prefix `msg_`). It is the same on every redelivery, so handle each one once. The verifier in OrkestaPay's plugin also accepts `webhook-id`, and the same for the other two headers.
         * @example msg_p5jXN8AQM9LWM0D4loKWxJek
         */
        "svix-id": components["parameters"]["SvixId"];
        /**
         * @description When this delivery was signed, in seconds since 1970 (UTC). Refuse one that is more than 300 seconds off.
         * @example 1614265330
         */
        "svix-timestamp": components["parameters"]["SvixTimestamp"];
        /**
         * @description Signatures separated by spaces, each of which is a version, a comma and the signature. `v1` is the HMAC-SHA256 of id, timestamp and raw body, joined by full stops, in base64. Its key is the secret of the endpoint without `whsec_`, decoded from base64. Compare in constant time; one match is enough. Ignore other versions.
         * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
         */
        "svix-signature": components["parameters"]["SvixSignature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ReversalEvent;
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
         * @description Identifies the message; made by Svix (prefix `msg_`). It is the same on every redelivery, so handle each one once. The verifier in OrkestaPay's plugin also accepts `webhook-id`, and the same for the other two headers.
         * @example msg_p5jXN8AQM9LWM0D4loKWxJek
         */
        "svix-id": components["parameters"]["SvixId"];
        /**
         * @description When this delivery was signed, in seconds since 1970 (UTC). Refuse one that is more than 300 seconds off.
         * @example 1614265330
         */
        "svix-timestamp": components["parameters"]["SvixTimestamp"];
        /**
         * @description Signatures separated by spaces, each of which is a version, a comma and the signature. `v1` is the HMAC-SHA256 of id, timestamp and raw body, joined by full stops, in base64. Its key is the secret of the endpoint without `whsec_`, decoded from base64. Compare in constant time; one match is enough. Ignore other versions.
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
         * @description Identifies the message; made by Svix (prefix `msg_`). It is the same on every redelivery, so handle each one once. The verifier in OrkestaPay's plugin also accepts `webhook-id`, and the same for the other two headers.
         * @example msg_p5jXN8AQM9LWM0D4loKWxJek
         */
        "svix-id": components["parameters"]["SvixId"];
        /**
         * @description When this delivery was signed, in seconds since 1970 (UTC). Refuse one that is more than 300 seconds off.
         * @example 1614265330
         */
        "svix-timestamp": components["parameters"]["SvixTimestamp"];
        /**
         * @description Signatures separated by spaces, each of which is a version, a comma and the signature. `v1` is the HMAC-SHA256 of id, timestamp and raw body, joined by full stops, in base64. Its key is the secret of the endpoint without `whsec_`, decoded from base64. Compare in constant time; one match is enough. Ignore other versions.
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
