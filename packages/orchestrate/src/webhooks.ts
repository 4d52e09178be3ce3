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
  signDelivery,
  verifyDelivery,
} from "@payorch/core/webhooks";
import type {
  PaymentCreatedEvent,
  PaymentExpiredEvent,
  PaymentFailedEvent,
  PaymentSucceededEvent,
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

/** What Orchestrate sends: the body of each known event. */
export type OrchestrateEventBody =
  | PaymentCreatedEvent
  | PaymentSucceededEvent
  | PaymentFailedEvent
  | PaymentExpiredEvent;

/** An event of a type that is not known here. */
export interface OtherOrchestrateEvent {
  /** The name of the event, as it came. */
  type: Undocumented;
  [member: string]: unknown;
}

/**
 * A verified event: the body as it came, told apart by `type`. Go by the type and not by `payload.status`: a
 * `payment.succeeded` holds the status `completed`.
 */
export type OrchestrateEvent = (OrchestrateEventBody | OtherOrchestrateEvent) & {
  /** How sure it is: the signature covers the body, but no time. */
  proof: "signature";
};

/** Options of `verifyWebhook` over those of every provider. */
export interface OrchestrateVerifyOptions extends VerifyOptions {
  /**
   * The header that holds the signature. Unconfirmed: no page that could be read names it, and the default comes from a demo
   * shop which skips the check where the header is missing. Look at a delivery.
   *
   * @defaultValue "x-webhook-signature"
   * @see {@link https://github.com/charlieaten/flipper/blob/91e278e/app/webhooks/payment/route.ts}
   */
  header?: string | undefined;
}

/**
 * Verifies a delivery: the header holds the lowercase hexadecimal HMAC-SHA256 of the raw body, under the webhook's secret. That too
 * comes from the demo shop only, so a wrong guess shows as refused deliveries.
 *
 * @throws WebhookVerificationError where it cannot be trusted, or was seen before; `reason` says why
 * @see {@link https://docs.orchestrate.global/webhooks}
 * @see {@link https://github.com/charlieaten/flipper/blob/91e278e/app/webhooks/payment/route.ts}
 */
export function verifyWebhook(input: WebhookInput, options: OrchestrateVerifyOptions): Promise<OrchestrateEvent> {
  return verifyDelivery(rules, input, options);
}

/**
 * What tells an event from every other: `type` with `payload.id`, since not every form of an event has an id of its own. Several
 * failed attempts at one payment have the same key.
 */
export function dedupeKey(event: OrchestrateEvent): string {
  const key = (part: unknown) => JSON.stringify([rules.provider, event.type, part]);
  switch (event.type) {
    case "payment.created":
    case "payment.succeeded":
    case "payment.failed":
    case "payment.expired":
      return key(event.payload.id);
    default:
      return key(event);
  }
}

/**
 * Makes a delivery as Orchestrate would, for your own tests. A string is signed as it stands.
 *
 * @throws WebhookVerificationError where the secret cannot be one
 */
export function signWebhook(
  payload: OrchestrateEventBody | string,
  { secret, header = defaultHeader }: Pick<OrchestrateVerifyOptions, "header"> & { secret: string },
): Promise<SignedWebhook> {
  return signDelivery(rules, payload, secret, header);
}

const defaultHeader = "x-webhook-signature";

const known: readonly string[] = [
  "payment.created",
  "payment.succeeded",
  "payment.failed",
  "payment.expired",
] satisfies OrchestrateEventBody["type"][];

const rules: WebhookRules<OrchestrateEvent, OrchestrateVerifyOptions> = {
  provider: "orchestrate",
  options: {
    header: (value) =>
      value === undefined || (typeof value === "string" && /^[\w!#$%&'*+.^`|~-]+$/.test(value))
        ? undefined
        : "must be a header name",
  },
  given: (delivery, { header = defaultHeader }) => [needHex(delivery, header)],
  expected: (secret, { body }) => hexHmac(secret, body),
  event(body) {
    if (typeof body["type"] !== "string") throw new Refusal("malformed_body", "The body has no `type`.");
    if (known.includes(body["type"])) idOf("payload", body["payload"]);
    // Of a known event the type and the id are checked; the other properties are the provider's word.
    return { ...body, proof: "signature" } as OrchestrateEvent;
  },
  dedupeKey,
};
