import {
  type OrqexEvent,
  type SeenStore,
  type WebhookInput,
  WebhookVerificationError,
  dedupeKey,
  verifyWebhook,
} from "@payorch/orqex/webhooks";

/** What the endpoint needs of the rest of the shop. */
export interface Shop {
  /** The secret of the endpoint in Orqex' dashboard. */
  secret: string;
  /** A Keyv with `throwOnErrors`, shared by all processes. */
  seen: SeenStore & { delete(key: string): unknown };
  /** Retrieves the payment, and does what follows. */
  handle(event: OrqexEvent): Promise<void>;
}

/** Takes a delivery, whichever framework it came through, and gives the status to answer with. */
export async function receive(delivery: WebhookInput, { secret, seen, handle }: Shop): Promise<200 | 400 | 500> {
  let event: OrqexEvent;
  try {
    event = await verifyWebhook(delivery, { secret, seen });
  } catch (error) {
    // What was taken before need not come again.
    if (error instanceof WebhookVerificationError && error.reason === "replayed") return 200;
    // Forged, or something here is wrong, such as the secret: `reason` says which.
    console.error(error);
    return 400;
  }
  try {
    await handle(event);
    return 200;
  } catch (error) {
    console.error(error);
    // Else the provider's next try would be taken for a repetition.
    await seen.delete(dedupeKey(event));
    return 500;
  }
}
