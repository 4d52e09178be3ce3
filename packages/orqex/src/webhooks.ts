import type { Undocumented } from "@payorch/core";
import {
  Refusal,
  type SignedWebhook,
  type VerifyOptions,
  type WebhookInput,
  type WebhookRules,
  hexHmac,
  idOf,
  needHex,
  parseBody,
  readDelivery,
  refusing,
  signDelivery,
  verifyDelivery,
} from "@payorch/core/webhooks";
import type {
  PaymentAttemptActionRequiredEvent,
  PaymentAttemptCompletedEvent,
  PaymentAttemptFailedEvent,
  PaymentCompletedEvent,
  PaymentExpiredEvent,
  PaymentFailedEvent,
  PaymentPartiallyRefundedEvent,
  PaymentRefundedEvent,
  PayoutCompletedEvent,
  PayoutFailedEvent,
} from "./generated/schema.ts";

export { WebhookVerificationError } from "@payorch/core/webhooks";
export type {
  SeenStore,
  SignedWebhook,
  VerifyOptions,
  WebhookHeaders,
  WebhookInput,
  WebhookProblem,
} from "@payorch/core/webhooks";
// Declarations can be emitted only where each name in them can be imported from here.
export type * from "@payorch/core/types";
export type * from "./generated/resources.ts";

/** What Orqex sends: the body of each known event. */
export type OrqexEventBody =
  | PaymentCompletedEvent
  | PaymentFailedEvent
  | PaymentExpiredEvent
  | PaymentRefundedEvent
  | PaymentPartiallyRefundedEvent
  | PaymentAttemptCompletedEvent
  | PaymentAttemptFailedEvent
  | PaymentAttemptActionRequiredEvent
  | PayoutCompletedEvent
  | PayoutFailedEvent;

/** An event of a name that is not known here. */
export interface OtherOrqexEvent {
  /** The name of the event, as it came. */
  event: Undocumented;
  [property: string]: unknown;
}

/** A verified event: the body as it came, told apart by `event`. */
export type OrqexEvent = (OrqexEventBody | OtherOrqexEvent) & {
  /** How sure it is: the signature covers the body, but no time. */
  proof: "signature";
};

/**
 * Verifies a delivery to an endpoint of the dashboard: `x-orqex-signature` is the lowercase hexadecimal HMAC-SHA256 of the raw
 * body, under the endpoint's secret, `whsec_…` as it stands. Deliveries to a payment's own `webhook_url` have none and are
 * refused: see `parseUnsignedWebhook`.
 *
 * @throws WebhookVerificationError where it cannot be trusted, or was seen before; `reason` says why
 * @see https://docs.orqex.com/en/webhooks
 */
export function verifyWebhook(input: WebhookInput, options: VerifyOptions): Promise<OrqexEvent> {
  return verifyDelivery(rules, input, options);
}

/** A delivery that nothing proves. */
export interface UnsignedOrqexWebhook {
  /** Id of a payment that may have changed, or may not be yours: retrieve it, and act on that. */
  paymentId: string;
  /** Nothing proves who sent it. */
  proof: "none";
}

/**
 * Reads a delivery to a payment's own `webhook_url`. Anybody can send one, so all it gives is the id of the payment to retrieve.
 *
 * @throws WebhookVerificationError where there is no id in it
 * @see https://docs.orqex.com/en/webhooks
 */
export function parseUnsignedWebhook(input: WebhookInput): Promise<UnsignedOrqexWebhook> {
  return refusing(rules.provider, async () => {
    const { payment } = parseBody(await readDelivery(input));
    return { paymentId: idOf("payment", payment), proof: "none" };
  });
}

/**
 * What tells an event from every other: the same for each delivery of it. By the documentation that is `event` with
 * `payment.id`; the attempt, and the time where a payment can have several such events, keep apart what that would merge.
 *
 * @see https://docs.orqex.com/en/webhooks
 */
export function dedupeKey(event: OrqexEvent): string {
  const key = (...parts: unknown[]) => JSON.stringify([rules.provider, event.event, ...parts]);
  switch (event.event) {
    case "payment.completed":
    case "payment.failed":
    case "payment.expired":
    case "payment.refunded":
      return key(event.payment.id);
    case "payment.partially_refunded":
      return key(event.payment.id, event.timestamp);
    case "payment.attempt.completed":
    case "payment.attempt.failed":
      return key(event.payment.id, event.attempt?.id ?? event.timestamp);
    case "payment.attempt.action_required":
      return key(event.payment.id, event.attempt?.id, event.timestamp);
    case "payout.completed":
    case "payout.failed":
      return key(event.payout.id);
    default:
      return key(event);
  }
}

/**
 * Makes a delivery as Orqex would, for your own tests. A string is signed as it stands.
 *
 * @throws WebhookVerificationError where the secret cannot be one
 */
export function signWebhook(payload: OrqexEventBody | string, { secret }: { secret: string }): Promise<SignedWebhook> {
  return signDelivery(rules, payload, secret, header);
}

const header = "x-orqex-signature";

/** What each known event is about. */
const subjects: Readonly<Record<OrqexEventBody["event"], "payment" | "payout">> = {
  "payment.completed": "payment",
  "payment.failed": "payment",
  "payment.expired": "payment",
  "payment.refunded": "payment",
  "payment.partially_refunded": "payment",
  "payment.attempt.completed": "payment",
  "payment.attempt.failed": "payment",
  "payment.attempt.action_required": "payment",
  "payout.completed": "payout",
  "payout.failed": "payout",
};

const rules: WebhookRules<OrqexEvent, VerifyOptions> = {
  provider: "orqex",
  given(delivery) {
    if (delivery.header(header) !== undefined) return [needHex(delivery, header)];
    throw new Refusal(
      "unsigned",
      `The header \`${header}\` is missing. Orqex does not sign calls of a payment's own \`webhook_url\`: use \`parseUnsignedWebhook\` there.`,
    );
  },
  expected: (secret, { body }) => hexHmac(secret, body),
  event(body) {
    const { event } = body;
    if (typeof event !== "string") throw new Refusal("malformed_body", "The body has no `event`.");
    const subject = Object.entries(subjects).find(([name]) => name === event)?.[1];
    if (subject) idOf(subject, body[subject]);
    // Of a known event the name and the id are checked; the other properties are the provider's word.
    return { ...body, proof: "signature" } as OrqexEvent;
  },
  dedupeKey,
};
