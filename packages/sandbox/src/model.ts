/** The providers that the sandbox plays. */
export type { Provider } from "./providers.ts";
import type { Provider } from "./providers.ts";

/**
 * A provider as a state machine. Everything in it is synchronous and follows from what it is given and from `World`, so that a
 * journal of the same inputs gives the same state. Stalls, delays and broken connections are the engine's, outside of it.
 */
export interface Machine {
  readonly provider: Provider;
  /** The provider's name as people write it, such as `OrkestaPay`. */
  readonly title: string;
  /** What its `createX()` needs for a tenant, besides `baseUrl`. */
  clientOptions(tenant: string): Readonly<Record<string, string>>;
  /** Request headers for a first call by hand, with the path and body of one: what the curl line is made of. */
  readonly firstCall: { readonly method: string; readonly path: string; readonly body?: unknown };
  /** The headers with which `curl` signs in as a tenant. */
  authorization(tenant: string): Readonly<Record<string, string>>;
  /** Whose request it is, by its credential; nothing where nobody has that credential. */
  tenantOf(call: Call): string | undefined;
  /** Makes what the tenant was granted invalid, as new keys in the provider's portal do: its access tokens. */
  revoke?(tenant: string): void;
  /** Answers a request that follows the spec and has a credential. An idempotency key was looked up before. */
  answer(call: Call): Reply;
  /** A refusal in the provider's own shape, with a status that the operation documents. */
  refuse(refusal: Refusal, call: Call): Reply;
  /** What a repeat under the same key gets, made of the first answer; without it, the engine does what `x-idempotency` says. */
  replayed?(first: Reply): Reply;
  /** The page that belongs to an id in an address that `World.pageUrl` made. */
  page(id: string): Page | undefined;
  /** Does what somebody chose on that page, and says where the browser goes; nothing where it stays on the page. */
  act(id: string, action: Action): string | undefined;
  /** The values in a request that choose how the payment ends, for `--help`, README and dashboard. */
  readonly magic: readonly Magic[];
  readonly webhooks: WebhookRules;
}

/** One request to a provider. */
export interface Call {
  readonly operationId: string;
  readonly method: string;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON. Card numbers that are no test card keep their first six and last four digits; security codes are `***`. */
  readonly body: unknown;
  /** The tenant that `tenantOf` named; empty in `tenantOf` itself. */
  readonly tenant: string;
  /** The idempotency key, where the operation takes one, honoured or not. */
  readonly key: string | undefined;
  /** The sandbox's clock, in milliseconds since 1970. */
  readonly now: number;
}

/** One answer. `body` is sent as JSON; without it, nothing is. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Why the engine, and not the machine, refuses a request. */
export type Refusal =
  /** It violates the spec: where (`body.amount`, `query.limit`, `header.x-idempotency-key`), and what is wrong there. */
  | { readonly why: "invalid"; readonly problems: readonly { readonly at: string; readonly message: string }[] }
  | { readonly why: "unauthorized" }
  /** The key was used with another request. */
  | { readonly why: "key_reused" }
  /** A fault that somebody asked for. */
  | { readonly why: "throttled" | "unavailable" };

/** What the machines share: clock, ids, payments, webhooks, ledger. */
export interface World {
  now(): number;
  /** Does something when the clock gets there, in the order of time; things of one time in the order they were asked for. */
  at(time: number, task: () => void): void;
  /** Characters that follow from the sandbox's seed: the same inputs, the same ids. @defaultValue hexadecimal digits */
  random(length: number, alphabet?: string): string;
  /** A version 4 UUID of the same kind. */
  uuid(): string;
  /** The address of a hosted page, `<sandbox>/pay/<provider>/<id>`. */
  pageUrl(provider: Provider, id: string): string;
  readonly payments: Payments;
  /** Sends a webhook: one delivery for each address. */
  emit(event: WebhookEvent): void;
  /** Writes a movement of money into the ledger that is no charge or refund of a payment. */
  paidOut(payout: Payout): void;
}

/** The payments of all providers, as pages, dashboard and ledger see them. */
export interface Payments {
  add(payment: NewPayment): Payment;
  get(provider: Provider, id: string): Payment | undefined;
  /**
   * Takes a payment to another state and writes that into its history; `paid` writes a charge of its whole amount into the ledger. What
   * the provider says of it (webhooks, its own resources) is the machine's, after this call.
   */
  to(payment: Payment, state: PaymentState, by: string, reason?: string): void;
  /** Writes a refund into history and ledger, in the same unit as `amount`; the state becomes `refunded` or `partly_refunded`. */
  refund(payment: Payment, amount: number, key: string | undefined): void;
}

export interface NewPayment {
  readonly provider: Provider;
  readonly tenant: string;
  /** The provider's id of the payment or of the session that it belongs to, unique per provider. */
  readonly id: string;
  /** The shop's own reference, by which the ledger is asked: `order-1024`. */
  readonly order: string;
  /** The idempotency key that made it. */
  readonly key: string | undefined;
  /** In the unit of the request. */
  readonly amount: number;
  readonly currency: string;
  readonly expiresAt?: number | undefined;
  /** The state it begins in. @defaultValue "open" */
  readonly state?: PaymentState | undefined;
}

export interface Payment extends NewPayment {
  readonly createdAt: number;
  state: PaymentState;
  /** Why it was declined, in the provider's own code. */
  reason: string | undefined;
  /** How much was refunded so far. */
  refunded: number;
  history: readonly {
    readonly at: number;
    readonly state: PaymentState;
    readonly by: string;
    readonly reason?: string;
    /** How much this refund gave back, and its idempotency key. */
    readonly amount?: number;
    readonly key?: string | undefined;
  }[];
}

export type PaymentState =
  /** Nobody paid yet. */
  | "open"
  /** A challenge (3-D Secure) or a prompt on a phone waits for the customer. */
  | "action"
  /** The provider works on it. */
  | "pending"
  | "authorized"
  | "paid"
  | "declined"
  | "canceled"
  | "expired"
  | "partly_refunded"
  | "refunded";

export interface Payout {
  readonly provider: Provider;
  readonly tenant: string;
  readonly id: string;
  readonly reference: string;
  readonly key: string | undefined;
  readonly amount: number;
  readonly currency: string;
}

/** What a hosted page shows. */
export interface Page {
  readonly payment: Payment;
  /** `checkout` lets choose how to pay, `challenge` is 3-D Secure, `prompt` is a phone that asks, `closed` is over. */
  readonly kind: "checkout" | "challenge" | "prompt" | "closed";
  /** The shop, and what is bought. */
  readonly merchant: string;
  readonly title: string;
  /** The amount for people, such as `XOF 50` or `EUR 30.50`. */
  readonly amount: string;
  /** More lines: customer, session, ... */
  readonly lines: readonly (readonly [label: string, text: string])[];
  readonly methods: readonly Method[];
  /** Why the provider declines, in its own codes. */
  readonly reasons: readonly { readonly code: string; readonly label: string }[];
  /** Where the customer can go from a closed page. */
  readonly returnUrl?: string | undefined;
}

export interface Method {
  readonly value: string;
  readonly label: string;
  /** `card` can be challenged, `prompt` asks on a phone. */
  readonly kind: "card" | "prompt" | "transfer" | "cash";
}

/** What somebody chooses on a hosted page, or `sandbox.pay` for him. */
export interface Action {
  readonly outcome:
    /** Pays; on a challenge or prompt, passes it. */
    | "approve"
    /** The provider declines; on a challenge, it fails; on a prompt, the customer says no. */
    | "decline"
    /** Asks for a challenge (card) or a prompt (phone), and waits there. */
    | "challenge"
    /** The phone never answers. */
    | "silence"
    | "cancel"
    | "expire"
    /** Closes the tab: nothing happens. */
    | "abandon";
  /** One of the page's `reasons`, by its code. @defaultValue the first */
  readonly reason?: string | undefined;
  /** One of the page's `methods`, by its value. @defaultValue the first */
  readonly method?: string | undefined;
}

/** All of them. */
export const outcomes: readonly Action["outcome"][] = [
  "approve",
  "decline",
  "challenge",
  "silence",
  "cancel",
  "expire",
  "abandon",
];

/** A value in a request that chooses how the payment ends. */
export interface Magic {
  /** Where it stands: `amount`, a test card, `metadata.sandbox`. */
  readonly where: string;
  readonly value: string;
  readonly does: string;
}

/** How a provider sends webhooks. */
export interface WebhookRules {
  /** After how many milliseconds each repeat comes, counted from the try before. */
  readonly repeatAfterMs: readonly number[];
  /** Whether an answer ends the delivery: any 2xx, or exactly 200. */
  accepted(status: number): boolean;
  /** The secret of an endpoint of the tenant. */
  secretOf(tenant: string): string;
  /** The headers of one try. */
  headers(delivery: {
    event: WebhookEvent;
    url: string;
    body: string;
    secret: string;
    /** The real time, not the sandbox's: who verifies goes by his own clock. */
    at: number;
    /** The delivery's id, the same on every try. */
    id: string;
  }): Readonly<Record<string, string>>;
  /** The event types that `trigger` knows, with the body of an example of each, from the spec. */
  readonly events: readonly string[];
  /** The secret's option name in `trigger`'s help, such as `whsec_...`. */
  readonly secretHint: string;
}

export interface WebhookEvent {
  readonly provider: Provider;
  readonly tenant: string;
  /** Such as `payment.completed`. */
  readonly type: string;
  readonly body: unknown;
  /** Addresses that the payment itself named; the tenant's registered endpoint gets it too where `registered` says so. */
  readonly urls: readonly string[];
  readonly registered: boolean;
  /** The secret that the request gave for its own addresses, empty if it gave none; without it, `WebhookRules.secretOf`. */
  readonly secret?: string | undefined;
  /** The payment's id, for the dashboard. */
  readonly payment?: string | undefined;
}
