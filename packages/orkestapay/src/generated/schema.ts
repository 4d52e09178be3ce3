// Generated from specs/orkestapay/openapi.yaml by `pnpm generate`. Do not edit.

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
}
export type webhooks = Record<string, never>;
/** @description The credentials of the portal's developer section. */
export interface CreateTokenRequest {
  /** @description The client id. The portal labels it Client ID or Access key. */
  client_id: string;
  /**
   * Format: password
   * @description The client secret, or Secret key. It belongs on a server only.
   */
  client_secret: string;
  /**
   * @description Always `client_credentials`.
   * @constant
   */
  grant_type: "client_credentials";
}
/** @description A checkout to register. How its page looks is set in the merchant's portal, not here. */
export interface CreateCheckoutRequest {
  /**
   * Format: uri
   * @description Where the buyer lands after paying. It may hold query parameters of your own; OrkestaPay adds `order_id`.
   */
  completed_redirect_url: string;
  /**
   * Format: uri
   * @description Where the buyer lands after giving up. It may hold query parameters of your own.
   */
  canceled_redirect_url: string;
  /** @description Whether the page offers to save the payment method for later. The default is not documented. */
  allow_save_payment_methods?: boolean;
  /** @description Language of the page. Only `ES_LATAM` is known; the default is not documented. */
  locale?: "ES_LATAM" | (string & {});
  /** @description An existing customer (prefix `cus_`) whose saved payment methods the page shows. It stands beside `order.customer`, not in its place. */
  customer_id?: string;
  /** @description What is sold, to whom and for how much. */
  order: CreateOrderRequest;
}
/** @description What is sold, to whom and for how much. The buyer is either `customer` or, if OrkestaPay knows them already, `customer_id`. */
export type CreateOrderRequest = {
  /** @description Your own id of the order. Take a fresh one for each attempt; the uniqueness rule is not documented. */
  merchant_order_id: string;
  /**
   * @description ISO 4217 code of every amount in the order, in capitals.
   * @example MXN
   */
  currency: string;
  /**
   * @description ISO 3166-1 alpha-2 code of the country of sale, in capitals.
   * @example MX
   */
  country_code: string;
  /** @description The products alone, quantity times unit price, in major units. */
  subtotal_amount: number;
  /** @description What the buyer pays after discounts and shipping, in major units. */
  total_amount: number;
  /** @description Reductions of the subtotal. Leave it out when there is none. */
  discounts?: CreateOrderDiscount[];
  /** @description The cost of shipping. Leave it out when there is none. */
  shipping_details?: CreateOrderShippingDetails;
  /** @description The lines of the order, at least one. */
  products: CreateOrderProduct[];
  /** @description The buyer. OrkestaPay makes a customer of it and answers its `customer_id`. */
  customer?: CreateOrderCustomer;
  /** @description An existing customer (prefix `cus_`), in place of `customer`. */
  customer_id?: string;
  /** @description Where the goods go. Leave the whole of it out when one of its required members is missing. */
  shipping_address?: CreateOrderAddress;
  /**
   * Format: int64
   * @description When the order ends: a future instant in epoch milliseconds, not a duration. Default: 24 hours after placing.
   */
  expires_at?: number;
  /** @description Data of your own, kept with the order. */
  metadata?: {
    [key: string]: unknown;
  };
} & (
  | {
      customer: CreateOrderCustomer;
      customer_id?: never;
    }
  | {
      customer_id: string;
      customer?: never;
    }
);
/** @description One reduction. */
export interface CreateOrderDiscount {
  /** @description The reduction as a positive number, in major units. */
  amount: number;
}
/** @description The cost of shipping. Leave it out when there is none. */
export interface CreateOrderShippingDetails {
  /** @description Shipping with its tax, in major units. */
  amount: number;
}
/** @description One line of an order. Name the product by `product_id` (as every known caller does) or by `id`. */
export type CreateOrderProduct = {
  /** @description Your own id of the product. */
  product_id?: string;
  /** @description The same under the name that the official guide sends. Answers call it `product_id`. */
  id?: string;
  /** @description Name of the product as the buyer sees it. */
  name: string;
  /** @description More about the product. The official plugin keeps it within 250 characters. */
  description?: string | null;
  /** @description How many. A number, never a string of digits. */
  quantity: number;
  /** @description Price of one, in major units. */
  unit_price: number;
  /** @description Whether there is nothing to ship. */
  is_digital?: boolean;
  /**
   * Format: uri
   * @description Picture of the product for the payment page.
   */
  thumbnail_url?: string;
  /**
   * Format: uri
   * @description Page of the product in your shop.
   */
  url?: string;
} & (
  | {
      product_id: string;
    }
  | {
      id: string;
      product_id?: never;
    }
);
/** @description A buyer to make a customer of. */
export interface CreateOrderCustomer {
  /** @description Your own id of the buyer. */
  merchant_customer_id?: string | number;
  /** @description Given name. */
  first_name: string;
  /** @description Surname. Known callers send a stand-in such as `N/A` where there is none. */
  last_name: string;
  /**
   * Format: email
   * @description E-mail address.
   */
  email: string;
}
/** @description A postal address. */
export interface CreateOrderAddress {
  /** @description Given name of the person at this address. */
  first_name?: string;
  /** @description Surname of the person at this address. */
  last_name?: string;
  /**
   * Format: email
   * @description E-mail address of the person at this address.
   */
  email?: string;
  /** @description Street and number. */
  line_1: string;
  /** @description Further details of the place, such as the flat. */
  line_2?: string | null;
  /** @description City or municipality. */
  city: string;
  /** @description State or region. */
  state: string;
  /**
   * @description ISO 3166-1 alpha-2 code, in capitals.
   * @example MX
   */
  country: string;
  /** @description Postal code, as text so that leading zeros survive. */
  zip_code: string;
}
/** @description A bearer token and its life. */
export interface AccessToken {
  /**
   * @description Scheme of the Authorization header, `Bearer`.
   * @example Bearer
   */
  token_type: string;
  /** @description Seconds from now until the token ends. */
  expires_in: number;
  /**
   * Format: password
   * @description The token, a JWT. Treat it as opaque.
   */
  access_token: string;
}
/** @description A hosted payment page and the order it collects. */
export interface Checkout {
  /** @description Id of the checkout (prefix `chk_`). */
  checkout_id: string;
  /**
   * Format: uri
   * @description Address of the payment page, for the buyer's browser. It holds a token, so keep it out of logs; never build or parse it.
   */
  checkout_redirect_url: string;
  /**
   * Format: uri
   * @description Where the buyer lands after paying, as sent.
   */
  completed_redirect_url?: string;
  /**
   * Format: uri
   * @description Where the buyer lands after giving up, as sent.
   */
  canceled_redirect_url?: string;
  /** @description Whether the page offers to save the payment method. */
  allow_save_payment_methods?: boolean;
  /** @description Language of the page. */
  locale?: "ES_LATAM" | (string & {});
  /** @description When the checkout was registered, epoch milliseconds as a string of digits. */
  placed_at?: string;
  /** @description The order that this page collects. */
  order: Order;
}
/** @description An order as OrkestaPay keeps it. */
export interface Order {
  /** @description Id of the order (prefix `ord_`). Store it before the buyer is sent away. */
  order_id: string;
  /** @description State of the order. `COMPLETED` is paid; treat every other value as not paid (yet). */
  status: "CREATED" | "COMPLETED" | (string & {});
  /** @description Your own id of the order, as sent. */
  merchant_order_id?: string;
  /** @description ISO 4217 code of every amount in the order. */
  currency?: string;
  /** @description Name of the country of sale, localised, such as `México`. */
  country?: string;
  /** @description ISO 3166-1 alpha-2 code of the country of sale. */
  country_code?: string;
  /** @description The products alone, in major units. */
  subtotal_amount?: number;
  /** @description What the buyer pays, in major units. */
  total_amount?: number;
  /** @description Reductions of the subtotal. */
  discounts?: OrderDiscount[];
  /** @description Taxes. Only an empty list has been seen, so the form of an item is unknown. */
  taxes?: unknown[];
  /** @description The lines of the order. */
  products?: OrderProduct[];
  /** @description The buyer as OrkestaPay keeps them. */
  customer?: OrderCustomer;
  /** @description When the order ends, epoch milliseconds as a string of digits. */
  expires_at?: string;
  /** @description When the order was registered, epoch milliseconds as a string of digits. */
  placed_at?: string;
  /** @description Data of your own, as sent; an empty object if there was none. */
  metadata?: {
    [key: string]: unknown;
  };
}
/** @description One reduction. */
export interface OrderDiscount {
  /** @description The reduction as a positive number, in major units. */
  amount?: number;
}
/** @description One line of an order. */
export interface OrderProduct {
  /** @description Your own id of the product, whether it was sent as `product_id` or as `id`. */
  product_id?: string;
  /** @description Name of the product. */
  name?: string;
  /** @description How many. */
  quantity?: number;
  /** @description Price of one, in major units. */
  unit_price?: number;
}
/** @description The buyer as OrkestaPay keeps them. */
export interface OrderCustomer {
  /** @description Id of the customer (prefix `cus_`), made by OrkestaPay if it was not sent. */
  customer_id?: string;
  /** @description Given name. */
  first_name?: string;
  /** @description Surname. */
  last_name?: string;
  /** @description E-mail address. */
  email?: string;
  /** @description When the customer was made, epoch milliseconds as a string of digits. */
  created_at?: string;
  /** @description When the customer was last changed, epoch milliseconds as a string of digits. */
  updated_at?: string;
}
/** @description Every refusal of the API. Decide by `code` and status, never by `message`. */
export interface ErrorBody {
  /** @description Id of the refused request. Quote it to OrkestaPay's support. */
  request_id: string;
  /** @description Kind of error. Only `ERROR` has been seen. */
  category?: "ERROR" | (string & {});
  /** @description Short code of the error. The documented list is longer than what is known of it. */
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
    | (string & {});
  /** @description What went wrong, in words meant for a person, in English or Spanish. */
  message?: string;
  /** @description What went wrong, in answers that have no `message`. */
  error?: string;
  /** @description When it went wrong, epoch milliseconds as a string of digits. */
  timestamp?: string;
  /** @description The members of the request that were refused, if the API names them. */
  validation_errors?: ValidationError[];
}
/** @description One refused member of a request. */
export interface ValidationError {
  /** @description Name of the member. */
  field?: string;
  /** @description What is wrong with it. */
  message?: string;
}
export interface components {
  schemas: {
    /** @description The credentials of the portal's developer section. */
    CreateTokenRequest: CreateTokenRequest;
    /** @description A checkout to register. How its page looks is set in the merchant's portal, not here. */
    CreateCheckoutRequest: CreateCheckoutRequest;
    /** @description What is sold, to whom and for how much. The buyer is either `customer` or, if OrkestaPay knows them already, `customer_id`. */
    CreateOrderRequest: CreateOrderRequest;
    /** @description One reduction. */
    CreateOrderDiscount: CreateOrderDiscount;
    /** @description The cost of shipping. Leave it out when there is none. */
    CreateOrderShippingDetails: CreateOrderShippingDetails;
    /** @description One line of an order. Name the product by `product_id` (as every known caller does) or by `id`. */
    CreateOrderProduct: CreateOrderProduct;
    /** @description A buyer to make a customer of. */
    CreateOrderCustomer: CreateOrderCustomer;
    /** @description A postal address. */
    CreateOrderAddress: CreateOrderAddress;
    /** @description A bearer token and its life. */
    AccessToken: AccessToken;
    /** @description A hosted payment page and the order it collects. */
    Checkout: Checkout;
    /** @description An order as OrkestaPay keeps it. */
    Order: Order;
    /** @description One reduction. */
    OrderDiscount: OrderDiscount;
    /** @description One line of an order. */
    OrderProduct: OrderProduct;
    /** @description The buyer as OrkestaPay keeps them. */
    OrderCustomer: OrderCustomer;
    /** @description Every refusal of the API. Decide by `code` and status, never by `message`. */
    ErrorBody: ErrorBody;
    /** @description One refused member of a request. */
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
    InvalidTokenRequest: {
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
    /** @description The client id or the client secret is wrong. */
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
     * @description The `checkout_id` that `checkouts.create` answered (prefix `chk_`).
     * @example chk_e69283cb55814402b9372a2f834cc8a8
     */
    CheckoutId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
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
      400: components["responses"]["InvalidTokenRequest"];
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
         * @description The `checkout_id` that `checkouts.create` answered (prefix `chk_`).
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
}
