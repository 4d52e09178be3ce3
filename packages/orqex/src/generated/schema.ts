// Generated from specs/orqex/openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
  "/payment/checkouts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a hosted checkout session together with its payment.
     * @description Redirect the customer to `data.checkout.url`. Orqex lets them choose a method and pay; the outcome is told to `webhook_url`. Amounts are sent in major units, but the sources disagree on the unit of `amount.value` in the answer: compare it with the amount sent (equal means major units, a hundredfold means minor units).
     */
    post: operations["checkouts.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/payment/checkouts/{checkoutId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Retrieve a checkout session with the present state of its payment.
     * @description A declined payment is no HTTP error: this call succeeds, and `data.payment.active_attempt.failure` says why. Deliver only on a status read from the API; the customer's return to `return_url` proves nothing.
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
export interface CreateCheckoutRequest {
  /** @description Amount to charge, in major units (50 is 50 XOF). At least 1. */
  amount: number;
  /**
   * @description ISO 4217 code, three uppercase letters.
   * @example XOF
   */
  currency: string;
  /** @description What is paid for; the customer reads it on the checkout page. At most 500 characters. */
  description: string;
  customer: CustomerInput;
  /**
   * Format: uri
   * @description Where the customer is sent after the checkout. At most 2048 characters.
   */
  return_url?: string;
  /**
   * Format: uri
   * @description Receives the events of this payment, unsigned, in addition to the project's own endpoints. At most 2048 characters.
   */
  webhook_url?: string;
  /** @description Text on the customer's statement. At most 22 characters. */
  statement_descriptor?: string;
  /**
   * Format: email
   * @description Address for the receipt. At most 255 characters.
   */
  receipt_email?: string;
  restriction?: CheckoutRestrictionInput;
  customization?: CheckoutCustomizationInput;
  metadata?: MetadataInput;
  /** @description Minutes until the session expires. Known from the PHP SDK's tests only; limits and default are not documented. */
  expires_in_minutes?: number;
}
/** @description The person who pays. */
export interface CustomerInput {
  /**
   * Format: email
   * @description E-mail address; receipts go here.
   */
  email: string;
  /** @description First name. */
  first_name: string;
  /** @description Last name. */
  last_name: string;
  /** @description Street address. */
  address?: string;
  /** @description City. */
  city?: string;
  /** @description State or region. */
  state?: string;
  /**
   * @description ISO 3166-1 alpha-2 code, two uppercase letters.
   * @example CI
   */
  country?: string;
  /** @description Postal code. */
  zip?: string;
}
/** @description Limits the session to a country or to one phone number. */
export interface CheckoutRestrictionInput {
  /**
   * @description Country to limit the session to; ISO 3166-1 alpha-2 wherever the API says which code.
   * @example CI
   */
  country_code?: string;
  phone?: PhoneInput;
}
/** @description A phone number with its country. */
export interface PhoneInput {
  /**
   * @description The number. Documented examples of attempts show the local form.
   * @example 0700000000
   */
  number: string;
  /**
   * @description Country of the number; ISO 3166-1 alpha-2 wherever the API says which code.
   * @example CI
   */
  country: string;
}
/** @description Look of the hosted page, for this session only. */
export interface CheckoutCustomizationInput {
  /**
   * @description Colour of the page. The notation is not documented.
   * @example #1a73e8
   */
  color?: string;
  /** @description Name shown on the page. */
  brand?: string;
}
/** @description Up to 10 pairs of your own, stored on the payment and returned with it. */
export interface MetadataInput {
  [key: string]: unknown;
}
export interface CreateCheckoutResponse {
  /** @description Human-readable confirmation. */
  message?: string;
  /** @description The new session and its payment, side by side. */
  data: {
    /** @description The session; on creation `url` is always there. */
    checkout: WithRequired<Checkout, "url">;
    payment: PaymentIntent;
  };
}
export interface CheckoutResponse {
  /** @description Human-readable confirmation. */
  message?: string;
  /** @description The session and its payment, side by side. */
  data: {
    checkout: Checkout;
    /** @description The payment of this session; may be missing. */
    payment?: PaymentIntent | null;
  };
}
/** @description A hosted checkout session. */
export interface Checkout {
  /** @description Id of the session, `cs_…`. */
  id: string;
  status?: CheckoutStatus;
  environment?: CheckoutEnvironment;
  /** @description Address of the hosted page; redirect the customer there. */
  url?: string;
  /**
   * Format: password
   * @description Token of the session. First generation only.
   */
  token?: string;
  /** @description What the session is limited to; may be empty or `null`. */
  restriction?: FreeMap | null;
  /** @description Look of the page, the project's settings merged with those of the session. Current generation. */
  appearance?: CheckoutAppearance | null;
  /** @description Look of the page as requested. First generation only. */
  customization?: FreeMap | null;
  /** @description When the session expires, ISO 8601 with offset. */
  expires_at?: string | null;
  /** @description When the session was created, ISO 8601 with offset. */
  created_at?: string | null;
}
/** @description State of a session. */
export type CheckoutStatus = "open" | "completed" | "expired" | "cancelled" | (string & {});
/** @description Environment the session belongs to. */
export type CheckoutEnvironment = "live" | "sandbox" | (string & {});
/** @description Resolved look of a hosted page. */
export interface CheckoutAppearance {
  /** @description Layout of the page. */
  template?: "raven" | "magpie" | "rook" | (string & {});
  /** @description Main colour and the contrast colour computed from it. */
  color?: {
    primary?: AppearanceColor;
    contrast?: AppearanceColor;
  };
  font?: AppearanceFont;
  /** @description Shape of corners. */
  border_style?: "rounded" | "square" | (string & {});
  /** @description Whether the page names Orqex as its provider. */
  display_platform_badge?: boolean;
  /** @description Name shown on the page. The default is the project's name. */
  brand?: string | null;
  /** @description Language of the page. */
  lang?: "en" | "fr" | (string & {}) | null;
}
/** @description One colour in two notations. */
export interface AppearanceColor {
  /** @description Hexadecimal notation with `#`. */
  hex?: string;
  /** @description Red, green and blue from 0 to 255, separated by comma and space. */
  rgb?: string;
}
/** @description Font of the page. */
export interface AppearanceFont {
  /** @description Code of the font. */
  value?:
    | "inter"
    | "poppins"
    | "roboto"
    | "open_sans"
    | "lato"
    | "montserrat"
    | "source_sans_pro"
    | "nunito"
    | "raleway"
    | "work_sans"
    | "dm_sans"
    | "plus_jakarta_sans"
    | "space_grotesk"
    | (string & {});
  /** @description Name of the font for people. */
  display_name?: string;
  /** @description Kind of font, such as `Sans-serif`. */
  category?: string;
  /** @description Style sheet that loads the font. */
  url?: string | null;
}
/** @description A payment as the merchant requested it; attempts to collect it belong to it. */
export interface PaymentIntent {
  /** @description Id of the payment, `TRX…` or `pi_…`. */
  id: string;
  amount: Amount;
  /** @description The person who pays. */
  customer?: Customer | null;
  status?: PaymentIntentStatus;
  /** @description What is paid for. */
  description?: string;
  /** @description Where the customer is sent after the payment. */
  return_url?: string | null;
  /** @description Address that receives the events of this payment. */
  webhook_url?: string | null;
  /** @description Text on the customer's statement. */
  statement_descriptor?: string | null;
  /** @description Address for the receipt. */
  receipt_email?: string | null;
  /** @description The pairs of the request, unchanged. */
  metadata?: FreeMap;
  /** @description The active attempt to collect the payment, where there is one. */
  active_attempt?: PaymentAttempt | null;
  /** @description When the payment was completed, ISO 8601 with offset. */
  completed_at?: string | null;
  /** @description When the payment was closed as expired, ISO 8601 with offset; this befalls only a payment that was never attempted. Current generation. */
  expired_at?: string | null;
  /** @description When the payment will expire, ISO 8601 with offset. First generation only. */
  expires_at?: string | null;
  /** @description When the payment was created, ISO 8601 with offset. */
  created_at?: string | null;
}
/** @description State of a payment. Only `pending` can still be paid; progress shows in the active attempt. */
export type PaymentIntentStatus =
  | "pending"
  | "completed"
  | "failed"
  | "expired"
  | "refunded"
  | "partially_refunded"
  | (string & {});
/** @description A sum of money. */
export interface Amount {
  /** @description The number. Major units in the current generation (50 is 50 XOF); the first generation sends a hundredfold (5000 for 50 XOF). Nothing in the answer says which. */
  value: number;
  /** @description Display text with currency. Its layout varies; do not compute with it. */
  formatted?: string;
  /** @description Short display text with currency. Its layout varies; do not compute with it. */
  short?: string;
  /** @description ISO 4217 code. */
  currency: string;
}
/** @description A person who pays, as Orqex keeps them. */
export interface Customer {
  /** @description Id of the customer, `cus_…`. */
  id: string;
  /** @description First name. */
  first_name?: string;
  /** @description Last name. */
  last_name?: string;
  /** @description E-mail address. */
  email: string;
  /** @description Address of a picture. */
  avatar_url?: string | null;
}
/** @description One try to collect a payment through one gateway. */
export interface PaymentAttempt {
  /** @description Id of the attempt, `att_…` or `pa_…`. */
  id: string;
  /** @description The payment method that was chosen. */
  method?: PaymentMethod | null;
  amount?: Amount;
  /** @description Rate used for the conversion. A number in the first generation, an object in the current one. */
  exchange_rate?: number | ExchangeRateDetails | null;
  /** @description Correction of the rate. Its meaning is not documented. */
  correction_rate?: number | null;
  status?: PaymentAttemptStatus;
  gateway?: AttemptGateway;
  /** @description What the customer has to do next; may be empty or `null`. */
  next_action?: NextAction | null;
  /** @description Why the attempt failed. */
  failure?: Failure | null;
  /** @description Whether the attempt ran on a fallback gateway. Current generation. */
  failover?: Failover | null;
  /** @description Whether the attempt ran on a fallback gateway. First generation only. */
  is_fallback?: boolean;
  /** @description When the attempt last began processing, ISO 8601 with offset. */
  processing_at?: string | null;
  /** @description When the attempt last began to wait for the customer, ISO 8601 with offset. */
  action_required_at?: string | null;
  /** @description When the attempt was completed, ISO 8601 with offset. */
  completed_at?: string | null;
  /** @description When the attempt failed, ISO 8601 with offset. */
  failed_at?: string | null;
  /** @description When the attempt ran out of time, ISO 8601 with offset. */
  expired_at?: string | null;
  /** @description When the attempt was created, ISO 8601 with offset. */
  created_at?: string | null;
}
/** @description State of an attempt. `completed`, `failed` and `cancelled` are final. */
export type PaymentAttemptStatus =
  | "processing"
  | "action_required"
  | "completed"
  | "failed"
  | "cancelled"
  | (string & {});
/** @description A way to pay. */
export interface PaymentMethod {
  /** @description Code of the method, such as `momo_mtn`. The codes are found at run time; there is no fixed list. */
  value?: string;
  /** @description Name of the method for people. */
  label?: string;
  /** @description Explanation for people. */
  description?: string | null;
  /** @description Address of an icon. */
  icon_url?: string | null;
  /** @description Kind of method, such as `mobile_money`. Current generation. */
  category?: string;
  /** @description Whether the method needs the payer's phone number. Current generation. */
  requires_phone?: boolean;
}
/** @description The rate of a conversion. */
export interface ExchangeRateDetails {
  /**
   * @description The rate as decimal text with up to 8 decimals.
   * @example 0.92000000
   */
  value?: string;
  /** @description ISO 4217 code converted from. */
  from_currency?: string;
  /** @description ISO 4217 code converted to. */
  to_currency?: string;
  /** @description Display text of the rate. */
  expression?: string;
}
/** @description The gateway's side of an attempt. */
export interface AttemptGateway {
  /** @description The transaction at the gateway. */
  transaction?: {
    /** @description Id of the transaction. */
    id?: string | null;
    /** @description Reference of the transaction. */
    reference?: string | null;
    /** @description External id of the transaction. */
    external_id?: string | null;
    /** @description Status of the transaction. Its values are not documented. */
    status?: string | null;
  };
}
/** @description What the customer has to do next. Read `type`, then the members that belong to it. */
export interface NextAction {
  /** @description Kind of action. */
  type?:
    | "redirect_to_url"
    | "embed_iframe"
    | "collect_otp"
    | "approve_on_phone"
    | "scan_qr_code"
    | "display_payment_instructions"
    | "complete_with_sdk"
    | "none"
    | (string & {});
  /** @description Address to open, with `redirect_to_url`. */
  url?: string;
  /** @description What to ask for, with `collect_otp`. The shape is not documented. */
  fields?: unknown;
  /** @description Content of the code, with `scan_qr_code`. */
  content?: string;
  /** @description Picture of the code, with `scan_qr_code`. */
  image_url?: string;
  /** @description USSD code to dial, with `approve_on_phone` and `collect_otp`. */
  dial_code?: string | null;
}
/** @description Why an attempt failed. */
export interface Failure {
  /** @description The reason. A text in the first generation, an object in the current one. */
  code?: string | FailureCode | null;
  /**
   * @deprecated
   * @description Explanation for people. The current generation says it in `code.message`.
   */
  message?: string | null;
}
/** @description A classified reason of a failure. */
export interface FailureCode {
  /** @description Code of the reason. There is no published list. */
  value?: string;
  /** @description Where the reason lies. */
  category?:
    | "GATEWAY_ERROR"
    | "CUSTOMER_ERROR"
    | "TELCO_ERROR"
    | "MERCHANT_CONFIG_ERROR"
    | "PLATFORM_ERROR"
    | "SECURITY_ERROR"
    | (string & {});
  /** @description Explanation for people. */
  message?: string | null;
}
/** @description Whether an attempt ran on a fallback gateway, and why or why not. */
export interface Failover {
  /** @description Whether the attempt ran on a fallback gateway. */
  is_failover?: boolean;
  /** @description Details of the decision, an object or a text. For information; do not branch on it. */
  decision?: string | FreeMap | null;
  /** @description Explanation of the decision for people. */
  hint?: string | null;
}
/** @description Pairs of any keys and values; an empty map may arrive as an empty array. */
export interface FreeMap {
  [key: string]: unknown;
}
/** @description Body of every refusal. There is no error code beside the HTTP status. */
export interface ErrorBody {
  /** @description What went wrong, for people. */
  message: string;
  /** @description Messages by member of the request; only where validation failed. */
  errors?: {
    [key: string]: string[];
  };
}
export interface components {
  schemas: {
    CreateCheckoutRequest: CreateCheckoutRequest;
    /** @description The person who pays. */
    CustomerInput: CustomerInput;
    /** @description Limits the session to a country or to one phone number. */
    CheckoutRestrictionInput: CheckoutRestrictionInput;
    /** @description A phone number with its country. */
    PhoneInput: PhoneInput;
    /** @description Look of the hosted page, for this session only. */
    CheckoutCustomizationInput: CheckoutCustomizationInput;
    /** @description Up to 10 pairs of your own, stored on the payment and returned with it. */
    MetadataInput: MetadataInput;
    CreateCheckoutResponse: CreateCheckoutResponse;
    CheckoutResponse: CheckoutResponse;
    /** @description A hosted checkout session. */
    Checkout: Checkout;
    /** @description State of a session. */
    CheckoutStatus: CheckoutStatus;
    /** @description Environment the session belongs to. */
    CheckoutEnvironment: CheckoutEnvironment;
    /** @description Resolved look of a hosted page. */
    CheckoutAppearance: CheckoutAppearance;
    /** @description One colour in two notations. */
    AppearanceColor: AppearanceColor;
    /** @description Font of the page. */
    AppearanceFont: AppearanceFont;
    /** @description A payment as the merchant requested it; attempts to collect it belong to it. */
    PaymentIntent: PaymentIntent;
    /** @description State of a payment. Only `pending` can still be paid; progress shows in the active attempt. */
    PaymentIntentStatus: PaymentIntentStatus;
    /** @description A sum of money. */
    Amount: Amount;
    /** @description A person who pays, as Orqex keeps them. */
    Customer: Customer;
    /** @description One try to collect a payment through one gateway. */
    PaymentAttempt: PaymentAttempt;
    /** @description State of an attempt. `completed`, `failed` and `cancelled` are final. */
    PaymentAttemptStatus: PaymentAttemptStatus;
    /** @description A way to pay. */
    PaymentMethod: PaymentMethod;
    /** @description The rate of a conversion. */
    ExchangeRateDetails: ExchangeRateDetails;
    /** @description The gateway's side of an attempt. */
    AttemptGateway: AttemptGateway;
    /** @description What the customer has to do next. Read `type`, then the members that belong to it. */
    NextAction: NextAction;
    /** @description Why an attempt failed. */
    Failure: Failure;
    /** @description A classified reason of a failure. */
    FailureCode: FailureCode;
    /** @description Whether an attempt ran on a fallback gateway, and why or why not. */
    Failover: Failover;
    /** @description Pairs of any keys and values; an empty map may arrive as an empty array. */
    FreeMap: FreeMap;
    /** @description Body of every refusal. There is no error code beside the HTTP status. */
    ErrorBody: ErrorBody;
  };
  responses: {
    /** @description The request is invalid. Mend it; a repetition fails again. */
    BadRequest: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The secret key is missing, malformed, inactive, unknown or expired. */
    Unauthorized: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The key is valid, but may not do this. */
    Forbidden: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description There is no such resource, or this project cannot see it. */
    NotFound: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The idempotency key conflicts with an earlier request. */
    IdempotencyConflict: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Members of the request are invalid; `errors` names them. A repetition fails again. */
    ValidationFailed: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description The idempotency key is missing where one is required, or its length is not 8 to 128. */
    IdempotencyKeyRefused: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Too many requests. Wait as long as `Retry-After` says, then repeat. */
    RateLimited: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
    /** @description Orqex failed. Documented for all of 5xx as safe to repeat; repeat a write with the same idempotency key. */
    ServerError: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorBody;
      };
    };
  };
  parameters: {
    /**
     * @description Id of the checkout session.
     * @example cs_abc123
     */
    CheckoutId: string;
    /**
     * @description Makes a repeated call safe: the same key gets the answer of the first call. 8 to 128 characters. Optional in the reference, but status 428 exists for a missing key, so always send one.
     * @example order-1024
     */
    IdempotencyKey: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Id of this request, to quote in a question to Orqex.
     * @example 3f6c1a52-8d0e-4b7a-9c15-2e8f7d4b6a90
     */
    RequestId: string;
    /**
     * @description `true` where this is the stored answer to an earlier call with the same key.
     * @example false
     */
    IdempotentReplayed: boolean;
    /**
     * @description Seconds to wait before the next try.
     * @example 30
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "checkouts.create": {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes a repeated call safe: the same key gets the answer of the first call. 8 to 128 characters. Optional in the reference, but status 428 exists for a missing key, so always send one.
         * @example order-1024
         */
        "X-Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCheckoutRequest;
      };
    };
    responses: {
      /** @description The session and its payment were created, or the answer to an earlier call with this key. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          "X-Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CreateCheckoutResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["IdempotencyConflict"];
      422: components["responses"]["ValidationFailed"];
      428: components["responses"]["IdempotencyKeyRefused"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  "checkouts.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the checkout session.
         * @example cs_abc123
         */
        checkoutId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session, with its payment where there is one to show. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["RequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CheckoutResponse;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["RateLimited"];
      "5XX": components["responses"]["ServerError"];
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
