import type { Provider } from "../model.ts";

/** How a delivery can be made to misbehave. */
export const ways = ["again", "late", "twice", "out-of-order", "forged", "before-answer"] as const;

/**
 * - `again`: once more, with the same body and id.
 * - `late`: held back, until the clock has moved on by an hour or somebody asks for it again.
 * - `twice`: two of it at the same moment.
 * - `out-of-order`: a later event of the same payment first, then this one. Where there is no later one yet, this one is held until it comes.
 * - `forged`: with the signature of another secret; and, where the signature covers the body, with its own signature and a changed body.
 * - `before-answer`: held back, and sent while the tenant's next request is under way, before that is answered.
 */
export type Way = (typeof ways)[number];

/** One event on its way to one address. */
export interface Delivery {
  readonly id: string;
  readonly provider: Provider;
  readonly tenant: string;
  /** Such as `payment.completed`. */
  readonly type: string;
  /** The id of the payment that it is about. */
  readonly payment: string | undefined;
  /** Where it goes; empty where there is no address. */
  readonly url: string;
  readonly body: string;
  /** When the event happened, by the sandbox's clock, in milliseconds since 1970. */
  readonly at: number;
  /**
   * - `waiting`: a try is under way, or falls due at `nextAt`
   * - `held`: somebody asked to hold it back
   * - `delivered`: the endpoint accepted it
   * - `given up`: the last try of the provider's schedule failed
   * - `not sent`: it has no address, or one on another machine; `error` says which
   */
  readonly state: "waiting" | "held" | "delivered" | "given up" | "not sent";
  readonly error: string | undefined;
  readonly attempts: readonly Attempt[];
  /** When the next try falls due, by the sandbox's clock. */
  readonly nextAt: number | undefined;
}

/** One try. */
export interface Attempt {
  /** When it was begun, by the sandbox's clock. */
  readonly at: number;
  /** `scheduled` by the provider's rules, or asked for. */
  readonly how: "scheduled" | Way;
  /** Whether it was sent with a wrong signature: an endpoint must refuse it. */
  readonly forged: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** The body that was sent, where it is not the delivery's. */
  readonly body: string | undefined;
  /** What the endpoint answered. A redirect counts as a failure. */
  readonly status: number | undefined;
  /** Why there was no answer. */
  readonly error: string | undefined;
  /** The first 1,000 characters of the answer. */
  readonly answer: string | undefined;
  /** How long it took, in milliseconds of the real clock. */
  readonly ms: number;
}
