import type { Undocumented } from "@payorch/core";
import {
  Refusal,
  type SignedWebhook,
  type VerifyOptions,
  type WebhookInput,
  type WebhookRules,
  signDelivery,
  verifyDelivery,
} from "@payorch/core/webhooks";
import type { PaymentEvent, PayoutEvent, RefundEvent } from "./generated/schema.ts";

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

/** What Orchestrapay sends: the body of each known event. */
export type OrchestrapayEventBody = PaymentEvent | RefundEvent | PayoutEvent;

/** An event of a type that is not known here. */
export interface OtherOrchestrapayEvent {
  /** The name of the event, as it came. */
  webhook_type: Undocumented;
  [member: string]: unknown;
}

/**
 * A verified event: the body as it came, told apart by `webhook_type`. Nothing is added: no source says which number of an event is
 * the `payment_intent_secret` or the `checkout_intent_secret`.
 */
export type OrchestrapayEvent = (OrchestrapayEventBody | OtherOrchestrapayEvent) & {
  /** How sure it is: who sent it knew the secret, but nothing shows that the body is what was sent. */
  proof: "shared-secret";
};

/**
 * Verifies a delivery: the header `Orchestrapay-Webhook-Secret` is the `webhook_secret` that was given on creation, word for word.
 * It covers neither body nor time.
 *
 * @throws WebhookVerificationError if it cannot be trusted or was seen before; `reason` says why
 * @see https://docs.orchestrapay.com/payments/202502/Guides/webhooks
 */
export function verifyWebhook(input: WebhookInput, options: VerifyOptions): Promise<OrchestrapayEvent> {
  return verifyDelivery(rules, input, options);
}

/**
 * What tells an event from every other: `webhook_type`, id and `sub_status`. The event's `idempotency_key` is possibly the same for
 * every event of a payment.
 *
 * @see https://docs.orchestrapay.com/payments/202502/APIs/webhook-payloads
 */
export function dedupeKey(event: OrchestrapayEvent): string {
  const key = (id: unknown) => JSON.stringify([rules.provider, event.webhook_type, id ?? event, event.sub_status]);
  switch (event.webhook_type) {
    case "payment":
      return key(event.id ?? event.uuid);
    case "refund":
      return key(event.id);
    case "payout":
      return key(event.payout_uuid ?? event.uuid ?? event.id);
    default:
      return key(event);
  }
}

/**
 * Makes a delivery as Orchestrapay would, for your own tests. A string is sent as it stands.
 *
 * @throws WebhookVerificationError if the secret cannot be one
 */
export function signWebhook(
  payload: OrchestrapayEventBody | string,
  { secret }: { secret: string },
): Promise<SignedWebhook> {
  return signDelivery(rules, payload, secret, header);
}

const header = "orchestrapay-webhook-secret";

const known: readonly unknown[] = ["payment", "refund", "payout"] satisfies OrchestrapayEventBody["webhook_type"][];

const rules: WebhookRules<OrchestrapayEvent, VerifyOptions> = {
  provider: "orchestrapay",
  given: (delivery) => [delivery.need(header)],
  expected: (secret) => secret,
  event(body) {
    const { webhook_type: type, status, sub_status: subStatus } = body;
    if (typeof type !== "string") throw new Refusal("malformed_body", "The body has no `webhook_type`.");
    if (known.includes(type) && (typeof status !== "string" || typeof subStatus !== "string")) {
      throw new Refusal("malformed_body", "The body has no `status` or no `sub_status`.");
    }
    // Of a known event, type and statuses are checked; the other properties are the provider's word.
    return { ...body, proof: "shared-secret" } as OrchestrapayEvent;
  },
  dedupeKey,
};
