import {
  type SignedWebhook,
  type VerifyOptions,
  type WebhookInput,
  type WebhookRules,
  signDelivery,
  verifyDelivery,
} from "@payorch/core/webhooks";
import type { OrderUpdateEvent, PaymentEvent, PaymentUpdateEvent, ReversalEvent } from "./generated/schema.ts";
import { checkTime, messageOf, signatureOf } from "./svix.ts";
import { type OrkestapayEvent, eventOf } from "./webhook-event.ts";

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
export type {
  OrkestapayEnvelope,
  OrkestapayEvent,
  OrkestapayOrderUpdateEvent,
  OrkestapayPaymentEvent,
  OrkestapayPaymentUpdateEvent,
  OrkestapayReversalEvent,
  OtherOrkestapayEvent,
} from "./webhook-event.ts";

/** What OrkestaPay sends: the body of each known event, of every generation. */
export type OrkestapayEventBody = PaymentEvent | ReversalEvent | PaymentUpdateEvent | OrderUpdateEvent;

/** Options of `verifyWebhook` over those of every provider. */
export interface OrkestapayVerifyOptions extends VerifyOptions {
  /**
   * How far the time of signing may be off, before and after, in milliseconds; 0 or more.
   *
   * @defaultValue 300_000
   */
  toleranceMs?: number | undefined;
}

/**
 * Verifies a delivery, which Svix makes for OrkestaPay: one of the `v1` entries of `svix-signature` is the base64 HMAC-SHA256 of id,
 * timestamp and raw body, joined by full stops, under the key in the endpoint's secret, `whsec_…`.
 *
 * @throws WebhookVerificationError if it cannot be trusted, or was seen before; `reason` says why
 * @see https://docs.orkestapay.com/docs/en/message-verification
 * @see https://docs.svix.com/receiving/verifying-payloads/how-manual
 */
export function verifyWebhook(input: WebhookInput, options: OrkestapayVerifyOptions): Promise<OrkestapayEvent> {
  return verifyDelivery(rules, input, options);
}

/**
 * What identifies an event: the id of its message, the same on every redelivery.
 *
 * @see https://docs.svix.com/retries
 */
export const dedupeKey = ({ id }: Pick<OrkestapayEvent, "id">): string => JSON.stringify([rules.provider, id]);

/**
 * Makes a delivery as OrkestaPay would, signed now, for your own tests. A string is signed as it is. The same `id` twice is one
 * message, delivered twice.
 *
 * @throws WebhookVerificationError if the secret is not one of Svix
 */
export function signWebhook(
  payload: OrkestapayEventBody | string,
  { secret, id = `msg_${crypto.randomUUID()}` }: { secret: string; id?: string | undefined },
): Promise<SignedWebhook> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  // The signature that is made does not depend on the one that stands here.
  const placeholder = `v1,${"A".repeat(43)}=`;
  const headers = { "svix-id": id, "svix-timestamp": timestamp, "svix-signature": placeholder };
  return signDelivery(rules, payload, secret, "svix-signature", headers);
}

const rules: WebhookRules<OrkestapayEvent, OrkestapayVerifyOptions> = {
  provider: "orkestapay",
  options: {
    toleranceMs: (value) =>
      value === undefined || (Number.isFinite(value) && Number(value) >= 0)
        ? undefined
        : "must be a number of milliseconds, 0 or more",
  },
  given: (delivery) => messageOf(delivery).signatures,
  expected: signatureOf,
  event(body, delivery, { toleranceMs = 300_000 }) {
    checkTime(delivery, toleranceMs);
    return eventOf(body, messageOf(delivery).id);
  },
  dedupeKey,
};
