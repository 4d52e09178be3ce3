import { type WaitOptions, poll } from "@payorch/core";
import type { Orchestrate } from "./client.ts";
import type { Payment } from "./generated/schema.ts";
import { isFinal } from "./status.ts";

/**
 * Reads a payment until it has come to an end, for those without webhooks: at once, after a second, then ever more seldom, at last
 * twice a minute. One that the customer cancelled most likely stays `pending` until it expires (`expires_in`).
 *
 * @throws TimeoutError after `deadlineMs`: `last` is the payment as it was read last, and it may still be paid
 * @throws AbortedError when the signal aborts
 * @throws ApiError where there is no such payment, or it may not be read
 * @see https://docs.orchestrate.global/quickstart
 */
export function waitForPayment(
  client: Pick<Orchestrate, "payments">,
  id: string | number,
  options?: WaitOptions<Payment>,
): Promise<Payment> {
  return poll(
    {
      provider: "orchestrate",
      operationId: "payments.retrieve",
      read: (limits) => client.payments.retrieve(id, limits),
      until: isFinal,
    },
    options,
  );
}
