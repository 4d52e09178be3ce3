import type * as api from "@payorch/orkestapay";
import { createCompactor } from "../../compact.ts";
import type { Payment } from "../../model.ts";

// There may be a hundred thousand of each of these. What they were given is packed, and ids that need not be kept follow from others.

/** The id with another prefix that belongs to one thing alone, and leads back to it. */
export const twin = (id: string, prefix: string): string => `${prefix}_${[...id].slice(4).toReversed().join("")}`;

/** A buyer, made by a request or by an order that brought none. */
export interface Customer {
  readonly id: string;
  readonly tenant: string;
  readonly given: api.CreateCustomerRequest | api.OrderCustomerInput;
  readonly createdAt: number;
}

/** A card, or the one in a wallet. Of `number` only the ends are shown, and a test card chooses by it. */
export interface Card extends Pick<api.CardInput, "expiration_month" | "expiration_year" | "holder_name"> {
  readonly number: string;
  readonly one_time_use: boolean;
}

export type MethodType = "CARD" | "APPLE_PAY" | "GOOGLE_PAY" | "SPEI" | "CASH";

interface MethodDetails {
  readonly alias?: string | null | undefined;
  readonly customer?: string | undefined;
  readonly card?: Card | undefined;
}

const methods = createCompactor<MethodDetails>();

/** Something that can be charged. */
export interface Method {
  readonly id: string;
  readonly tenant: string;
  readonly type: MethodType;
  readonly createdAt: number;
  readonly details: MethodDetails;
}

/** One that was made by itself. */
export class KeptMethod implements Method {
  readonly id: string;
  readonly tenant: string;
  readonly type: MethodType;
  readonly createdAt: number;
  readonly #packed: string;

  constructor(id: string, tenant: string, type: MethodType, createdAt: number, details: MethodDetails) {
    this.id = id;
    this.tenant = tenant;
    this.type = type;
    this.createdAt = createdAt;
    this.#packed = methods.pack(details);
  }

  get details(): MethodDetails {
    return methods.unpack(this.#packed);
  }
}

/** How long an order can be paid that names no end, in milliseconds: as in the sample. */
export const dayMs = 86_400_000;
const orders = createCompactor<api.CreateOrderRequest>();

export class Order {
  readonly id: string;
  readonly tenant: string;
  readonly placedAt: number;
  /** The end that it names, or that somebody let it have. @defaultValue a day */
  endsAt: number | undefined;
  /** The payments that began, the oldest first. */
  attempts: readonly Attempt[] = [];
  /** The one whose page it is paid on. */
  checkout: Checkout | undefined;
  readonly #packed: string;
  readonly #buyer: Customer | undefined;

  /** @param buyer The customer whom it names; without it, the one whom it brings. */
  constructor(
    id: string,
    tenant: string,
    placedAt: number,
    given: api.CreateOrderRequest,
    buyer: Customer | undefined,
  ) {
    this.id = id;
    this.tenant = tenant;
    this.placedAt = placedAt;
    this.endsAt = given.expires_at;
    this.#packed = orders.pack(given);
    this.#buyer = buyer;
  }

  get given(): api.CreateOrderRequest {
    return orders.unpack(this.#packed);
  }

  get expiresAt(): number {
    return this.endsAt ?? this.placedAt + dayMs;
  }

  get customer(): Customer {
    return this.#buyer ?? this.#brought(this.given.customer as api.OrderCustomerInput);
  }

  /** The customer who was made of what the order brought, if it is this one. */
  customerOf(id: string): Customer | undefined {
    return this.#buyer === undefined && twin(this.id, "cus") === id ? this.customer : undefined;
  }

  #brought(given: api.OrderCustomerInput): Customer {
    return { id: twin(this.id, "cus"), tenant: this.tenant, given, createdAt: this.placedAt };
  }
}

/** What a checkout is given, besides its order. */
type Page = Omit<api.CreateCheckoutRequest, "order">;
const pages = createCompactor<Page>();

export class Checkout {
  readonly id: string;
  readonly order: Order;
  /** The payment that the page makes next, or made last. */
  payment: Payment;
  readonly #packed: string;

  constructor(id: string, order: Order, payment: Payment, page: Page) {
    this.id = id;
    this.order = order;
    this.payment = payment;
    this.#packed = pages.pack(page);
  }

  get tenant(): string {
    return this.order.tenant;
  }

  get page(): Page {
    return pages.unpack(this.#packed);
  }
}

/** What `payments.create` was given, besides what is charged. */
export interface Terms extends Pick<api.CreatePaymentRequest, "device_session_id" | "metadata"> {
  readonly customer_id?: string | undefined;
  readonly settings?: api.PaymentSettingsInput | undefined;
}

const terms = createCompactor<Terms>();

/** A payment that began. */
export class Attempt {
  readonly payment: Payment;
  readonly order: Order;
  /** Where the buyer passes a challenge on another page; without it, a challenge is passed in the shop's own. */
  challengeUrl: string | undefined;
  readonly #method: Method | MethodType;
  readonly #packed: string | undefined;

  /**
   * @param method What is charged; on the page of a checkout only its type is known, and the method is made of it.
   * @param given Nothing for a payment on the page of a checkout.
   */
  constructor(order: Order, payment: Payment, method: Method | MethodType, given?: Terms) {
    this.order = order;
    this.payment = payment;
    this.#method = method;
    this.#packed = given && terms.pack(given);
  }

  get onPage(): boolean {
    return this.#packed === undefined;
  }

  get terms(): Terms {
    return this.#packed === undefined ? {} : terms.unpack(this.#packed);
  }

  get method(): Method {
    if (typeof this.#method !== "string") return this.#method;
    const { createdAt, id, tenant } = this.payment;
    const details = this.#method === "CARD" ? { card: testCard } : {};
    return { id: twin(id, "pym"), tenant, type: this.#method, createdAt, details };
  }
}

/** The card in a wallet, and the one that is typed on a hosted page. */
export const testCard: Card = {
  number: "4242424242424242",
  expiration_month: "12",
  expiration_year: "2030",
  holder_name: "Test Card",
  one_time_use: true,
};
