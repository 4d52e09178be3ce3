import type { Undocumented } from "@payorch/core";
import {
  Refusal,
  type SignedWebhook,
  type VerifyOptions,
  type WebhookInput,
  type WebhookRules,
  hexHmac,
  needHex,
  signDelivery,
  verifyDelivery,
} from "@payorch/core/webhooks";
import type { webhooks } from "./generated/schema.ts";

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

/** What Acme Payments sends: the body of each known event. */
export type AcmeEventBody = {
  [Event in keyof webhooks]: webhooks[Event]["post"]["requestBody"]["content"]["application/json"];
}[keyof webhooks];

/** An event of a type that is not known here. */
export interface OtherAcmeEvent {
  /** The name of the event, as it came. */
  type: Undocumented;
  [member: string]: unknown;
}

/** A verified event: the body as it came, told apart by `type`. */
export type AcmeEvent = (AcmeEventBody | OtherAcmeEvent) & {
  /** How sure it is: the signature covers the body, but no time. */
  proof: "signature";
};

/**
 * Verifies a delivery: `x-acme-signature` is the lowercase hexadecimal HMAC-SHA256 of the raw body, under the endpoint's secret.
 *
 * TODO: a placeholder. No source says so; a wrong guess shows as refused deliveries.
 *
 * @throws WebhookVerificationError where it cannot be trusted, or was seen before; `reason` says why
 */
export function verifyWebhook(input: WebhookInput, options: VerifyOptions): Promise<AcmeEvent> {
  return verifyDelivery(rules, input, options);
}

/**
 * What tells an event from every other: the same for each delivery of it.
 *
 * TODO: a placeholder, the whole body. By the event's own id where it has one.
 */
export function dedupeKey(event: AcmeEvent): string {
  return JSON.stringify([rules.provider, event.type, event]);
}

/**
 * Makes a delivery as Acme Payments would, for your own tests. A text is signed as it stands.
 *
 * @throws WebhookVerificationError where the secret cannot be one
 */
export function signWebhook(payload: AcmeEventBody | string, { secret }: { secret: string }): Promise<SignedWebhook> {
  return signDelivery(rules, payload, secret, header);
}

const header = "x-acme-signature";

/** The properties that each known event has. An event of the spec that is not here does not compile. */
const known: Readonly<Record<AcmeEventBody["type"], readonly string[]>> = {
  "payment.completed": ["type", "payment"],
};

const rules: WebhookRules<AcmeEvent, VerifyOptions> = {
  provider: "acme",
  given: (delivery) => [needHex(delivery, header)],
  expected: (secret, { body }) => hexHmac(secret, body),
  event(body) {
    const name = body["type"];
    if (typeof name !== "string") throw new Refusal("malformed_body", "The body has no `type`.");
    const needed = new Map<string, readonly string[]>(Object.entries(known)).get(name) ?? [];
    const missing = needed.find((property) => !(property in body));
    if (missing !== undefined) throw new Refusal("malformed_body", `The body has no \`${missing}\`.`);
    // Which properties a known event has is checked; what they hold is the provider's word.
    return { ...body, proof: "signature" } as AcmeEvent;
  },
  dedupeKey,
};
